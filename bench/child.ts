import { readFileSync } from 'node:fs';
import { SUBJECTS } from './subjects';

/** One measurement in a process of its own: milliseconds of the work alone, peak memory of the process. */
const [name = '', listFile = ''] = process.argv.slice(2);
const subject = SUBJECTS[name];
if (subject === undefined) throw new Error(`no subject ${name}`);
const files = JSON.parse(readFileSync(listFile, 'utf8')) as readonly string[];
const run = await subject.prepare();
const start = performance.now();
let result = '';
for (const file of files) result = await run(file);
const milliseconds = performance.now() - start;
const megabytes = process.resourceUsage().maxRSS / 1024;
process.stdout.write(JSON.stringify({ milliseconds, megabytes, result }));
