import { statSync } from 'node:fs';
import { flagFor } from '../../src/cli/compiling';
import { lapOf, type Measurement, type Runs } from '../measurement';
import { figureText } from '../render/figures';
import { figure } from '../results';
import { byTurns, fresh, type Workshop } from '../workshop';
import { AS_THE_COMMAND_LINE, SUBJECTS } from './subjects';

export const OURS = 'ours';

interface LibraryRuns {
  /** Ours with V8 set up as our command line does it, the others as Node.js comes. */
  readonly measured: ReadonlyMap<string, Runs>;
  /** What the others take when V8 is set up for them in the same way; null where it is left as it comes. */
  readonly note: string | null;
}

/**
 * Reads files with libraries, each time in a process of its own, by turns.
 * @param program bench/reading/child.ts, built
 * @param what the files are, for the note
 */
export async function readByTurns(
  program: string,
  names: readonly string[],
  files: readonly string[],
  { what, rounds, workshop }: { what: string; rounds: number; workshop: Workshop },
): Promise<LibraryRuns> {
  const list = workshop.put('files.json', JSON.stringify(files));
  const flag = flagFor(files.map((file) => statSync(file).size));
  const alike = flag === null ? [] : names.filter((name) => name !== OURS).map((name) => `${name} alike`);
  const runs = await byTurns([...names, ...alike], rounds, (way) => {
    const [name = '', likeOurs] = way.split(' ');
    const own = name === OURS || likeOurs !== undefined ? [AS_THE_COMMAND_LINE] : [];
    return fresh(program, [name, list, ...own]) as Measurement;
  });
  const told = alike.flatMap((way) => {
    const one = runs.get(way);
    const label = SUBJECTS[way.split(' ')[0] ?? '']?.label ?? way;
    return one === undefined ? [] : [`${label} ${figureText(figure(lapOf(one, 'cpu').least, 'ms'))}`];
  });
  return {
    measured: new Map([...runs].filter(([way]) => !alike.includes(way))),
    note:
      flag === null
        ? null
        : `${what}：命令行给 V8 的设置是 ${flag}（晚些优化），别的程序按 Node.js 的默认。它们用同样的设置时，处理器时间（最小）：${told.join('，')}。`,
  };
}
