import { readFileSync } from 'node:fs';
import { run } from '../../src/cli/run';

/** Checks files one after the other as the command line does; prints what came of each as one line of JSON. */
const files = JSON.parse(readFileSync(process.argv[2] ?? '', 'utf8')) as readonly string[];

export interface Outcome {
  readonly file: string;
  readonly code: number;
  /** Of the processor, so that other work on the machine does not count. */
  readonly milliseconds: number;
  /** The sentence for a file that was not checked. */
  readonly message: string | null;
  /** Rule and cell of every finding. */
  readonly findings: readonly string[];
  /** Highest memory of the process so far. */
  readonly megabytes: number;
}

interface Output {
  readonly files: readonly {
    readonly error?: { readonly message: string };
    readonly findings?: readonly { readonly rule: string; readonly sheet: string; readonly cell: string }[];
  }[];
}

for (const file of files) {
  let text = '';
  const start = process.cpuUsage();
  const code = await run(['check', file, '--format', 'json'], {
    write: (chunk) => (text += chunk),
    complain: (chunk) => process.stderr.write(chunk),
    colour: false,
    showsProgress: false,
    today: { year: 2023, month: 12, day: 31 },
  });
  const { user, system } = process.cpuUsage(start);
  const [result] = (JSON.parse(text) as Output).files;
  const outcome: Outcome = {
    file,
    code,
    milliseconds: (user + system) / 1000,
    message: result?.error?.message ?? null,
    findings: (result?.findings ?? []).map(({ rule, sheet, cell }) => `${rule}@${sheet}!${cell}`),
    megabytes: process.resourceUsage().maxRSS / 1024,
  };
  process.stdout.write(`${JSON.stringify(outcome)}\n`);
}
