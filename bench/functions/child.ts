import { Stopwatch } from '../measurement';
import { SUBJECTS } from './subjects';

/** One measurement in a process of its own: until the first results are there, and those of another date. */
const [name = ''] = process.argv.slice(2);
const subject = SUBJECTS[name];
if (subject === undefined) throw new Error(`no subject ${name}`);

async function measure({ prepare }: NonNullable<typeof subject>): Promise<void> {
  const { first, again } = await prepare();
  const watch = new Stopwatch();
  const shares = [...(await watch.time('第一次', first)), ...(await watch.time('改日期', again))];
  const megabytes = process.resourceUsage().maxRSS / 1024;
  const result = `${shares.length} 个比例`;
  process.stdout.write(JSON.stringify({ laps: watch.laps, megabytes, result, shares }));
}

void measure(subject);
