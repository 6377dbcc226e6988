import { readFileSync } from 'node:fs';
import { compileFor } from '../../src/cli/compiling';
import { weightOf } from '../../src/cli/files';
import { Stopwatch } from '../measurement';
import { AS_THE_COMMAND_LINE, SUBJECTS } from './subjects';

/** One measurement in a process of its own, from cold: the work alone, without loading the library. */
const [name = '', listFile = '', setting = ''] = process.argv.slice(2);
const subject = SUBJECTS[name];
if (subject === undefined) throw new Error(`no subject ${name}`);
const files = JSON.parse(readFileSync(listFile, 'utf8')) as readonly string[];
if (setting === AS_THE_COMMAND_LINE) compileFor(files.map(weightOf));

async function measure({ prepare }: NonNullable<typeof subject>): Promise<void> {
  const run = await prepare();
  const watch = new Stopwatch();
  let result = '';
  for (const file of files) result = await run(file, watch);
  const megabytes = process.resourceUsage().maxRSS / 1024;
  process.stdout.write(JSON.stringify({ laps: watch.laps, megabytes, result }));
}

void measure(subject);
