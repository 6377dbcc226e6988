import { basename, resolve } from 'node:path';
import { SingleBar } from 'cli-progress';
import { DEFAULT_SETTINGS, parseSettings, type Settings, type SettingsProblem } from '../check/settings';
import type { Day } from '../core/day';
import { CLI_WORDS } from '../i18n/cli';
import type { Language } from '../i18n/language';
import { settingsProblemText } from '../i18n/settings';
import { exitCode, type FilePart } from '../report/formatter';
import { TOOL } from '../report/run';
import { type Command, readArguments } from './arguments';
import { LARGE } from './compiling';
import { errorCode } from './error-code';
import { findFiles, isWorkbookName, readBytes, weightOf } from './files';
import { formatterOf, type Job, partOf } from './job';
import { pack, unpack } from './packed-part';
import { writeTexts } from './text-file';
import { examineInThreads, type PlacedFile, type SizedFile, type Threads, threadsFor } from './threads';

/** What the command line needs of the machine. */
export interface Terminal {
  readonly write: (text: string) => void;
  readonly complain: (text: string) => void;
  /** The output is a terminal that shows colours. */
  readonly colour: boolean;
  /** A progress bar may be drawn beside the output. */
  readonly showsProgress: boolean;
  readonly today: Day;
  /** Told before files are checked how large they are, in bytes. */
  readonly expect?: (sizes: readonly number[]) => void;
  /** Called after each file that was checked in this thread. */
  readonly afterEach?: () => void;
  /** For many files; without it they are checked one after the other. */
  readonly threads?: Threads;
}

type ExitCode = 0 | 1 | 2;

/** Runs one command line. @returns the exit code: 0 no error, 1 errors found, 2 something could not be checked */
export async function run(argv: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const command = readArguments(argv);
  try {
    return await obey(command, terminal);
  } catch (error) {
    terminal.complain(crashText(error, command.language));
    return 2;
  }
}

/** Told when the program has no result. */
export function crashText(error: unknown, language: Language): string {
  return `${CLI_WORDS[language].crashed(failureText(error, language))}\n`;
}

/** What went wrong with a file, in words where the system's code is a known one. */
function failureText(error: unknown, language: Language): string {
  const known = CLI_WORDS[language].systemErrors[errorCode(error)];
  return known ?? (error instanceof Error ? error.message : String(error));
}

async function obey(command: Command, terminal: Terminal): Promise<ExitCode> {
  const words = CLI_WORDS[command.language];
  switch (command.kind) {
    case 'help':
      terminal.write(words.help);
      return 0;
    case 'version':
      terminal.write(`${TOOL.name} ${TOOL.version}\n`);
      return 0;
    case 'wrong':
      terminal.complain(`${command.message}\n${words.seeHelp}\n`);
      return 2;
    case 'check':
    case 'progress':
      return await execute(command, terminal);
  }
}

type FileCommand = Extract<Command, { readonly kind: 'check' | 'progress' }>;

async function execute(command: FileCommand, terminal: Terminal): Promise<ExitCode> {
  const { language, out } = command;
  const words = CLI_WORDS[language];
  const settings =
    command.kind === 'check'
      ? settingsFrom(command.settings)
      : { ok: true as const, settings: DEFAULT_SETTINGS };
  if (!settings.ok) {
    terminal.complain(`${settingsComplaint(command, settings.problems)}\n`);
    return 2;
  }
  const { files, fruitless } = findFiles(command.paths);
  if (out !== null && (isWorkbookName(out) || files.some((file) => resolve(file) === resolve(out)))) {
    terminal.complain(`${words.outIsWorkbook(out)}\n`);
    return 2;
  }
  for (const { why, path } of fruitless) terminal.complain(`${words.fruitless[why](path)}\n`);
  if (files.length === 0) return 2;
  const job: Job = {
    report:
      command.kind === 'check' ? { format: command.formatter.id } : { asOf: command.asOf ?? terminal.today },
    options: {
      language,
      colour: terminal.colour && out === null,
      infos: command.kind === 'check' && command.infos,
    },
    settings: settings.settings,
    usesWaivers: command.kind === 'check' && command.waivers,
  };
  const sized = files.map((file, index) => ({ file, size: weightOf(file), index }));
  const threads =
    command.jobs === null
      ? threadsFor(sized, terminal.threads?.available ?? 1)
      : Math.min(command.jobs, files.length);
  const parts = await examineAll(sized, job, threads, terminal);
  if (!deliver(formatterOf(job).whole(parts, job.options), out, language, terminal)) return 2;
  // A lock file beside what was checked is nothing that anybody meant.
  if (fruitless.some(({ why }) => why !== 'lock-file')) return 2;
  return command.kind === 'check' ? exitCode(parts) : progressExitCode(parts);
}

/** Problems null: the file itself cannot be read. */
function settingsFrom(
  path: string | null,
): { ok: true; settings: Settings } | { ok: false; problems: readonly SettingsProblem[] | null } {
  if (path === null) return { ok: true, settings: DEFAULT_SETTINGS };
  try {
    return parseSettings(new TextDecoder().decode(readBytes(path)));
  } catch {
    return { ok: false, problems: null };
  }
}

function settingsComplaint(command: FileCommand, problems: readonly SettingsProblem[] | null): string {
  const words = CLI_WORDS[command.language];
  const file = command.kind === 'check' ? (command.settings ?? '') : '';
  if (problems === null) return words.settingsUnreadable(file);
  return words.settingsWrong(
    file,
    problems.map((problem) => settingsProblemText(problem, command.language)),
  );
}

/** Writes a report piece by piece: as a whole it would fill the memory once more. */
function deliver(
  pieces: Iterable<string>,
  out: string | null,
  language: Language,
  terminal: Terminal,
): boolean {
  if (out === null) {
    for (const piece of pieces) terminal.write(piece);
    return true;
  }
  const words = CLI_WORDS[language];
  try {
    writeTexts(out, pieces);
  } catch (error) {
    terminal.complain(`${words.outFailed(out, failureText(error, language))}\n`);
    return false;
  }
  terminal.complain(`${words.written(out)}\n`);
  return true;
}

/** Faults of the forms are not this command's to judge. */
function progressExitCode(parts: readonly FilePart[]): ExitCode {
  return exitCode(parts) === 2 ? 2 : 0;
}

const MANY_FILES = 5;

/**
 * Every file's part in the order of the files; a bad file never stops the rest. What may need more memory than there is
 * is checked in a thread, which then ends alone.
 */
async function examineAll(
  files: readonly PlacedFile[],
  job: Job,
  threads: number,
  terminal: Terminal,
): Promise<readonly FilePart[]> {
  const bar =
    terminal.showsProgress && files.length >= MANY_FILES
      ? new SingleBar({ format: '{bar} {value}/{total} {file}', clearOnComplete: true, hideCursor: true })
      : null;
  bar?.start(files.length, 0, { file: '' });
  const parts: (FilePart | undefined)[] = files.map(() => undefined);
  const expect = (expected: readonly SizedFile[]): void =>
    terminal.expect?.(expected.map(({ size }) => size));
  const apart = threads > 1 ? files : files.filter(({ size }) => size >= LARGE);
  if (apart.length > 0 && terminal.threads !== undefined) {
    expect(apart);
    const { start } = terminal.threads;
    await examineInThreads(apart, job, { count: threads, start }, ({ index, part }) => {
      parts[index] = unpack(part);
      bar?.increment({ file: basename(part.file) });
    });
  }
  expect(files.filter(({ index }) => parts[index] === undefined));
  // The last one is written next: packing it would only make copies.
  const partHere = (file: string, index: number): FilePart => {
    const part = partOf(file, index, job);
    terminal.afterEach?.();
    return index + 1 < files.length ? unpack(pack(part)) : part;
  };
  const whole: FilePart[] = [];
  for (const [index, { file }] of files.entries()) {
    const part = parts[index];
    if (part === undefined) bar?.update({ file: basename(file) });
    whole.push(part ?? partHere(file, index));
    if (part !== undefined || bar === null) continue;
    bar.increment();
    // The bar is drawn by a timer: it needs a breath between files.
    await new Promise((done) => setImmediate(done));
  }
  bar?.stop();
  return whole;
}
