import { writeFileSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { SingleBar } from 'cli-progress';
import { check } from '../check/check';
import { DEFAULT_SETTINGS, parseSettings, type Settings, type SettingsProblem } from '../check/settings';
import { readWaivers } from '../check/waivers';
import type { Day } from '../core/day';
import { CLI_WORDS } from '../i18n/cli';
import type { Language } from '../i18n/language';
import { settingsProblemText } from '../i18n/settings';
import { exitCode, type FilePart } from '../report/formatter';
import { progressText } from '../report/progress-text';
import { type FileResult, type FormatOptions, resultOf, TOOL } from '../report/run';
import { recognise } from '../tables/recognise';
import { ReadError } from '../workbook/errors';
import { readWorkbook } from '../xlsx/read-workbook';
import { type Command, readArguments } from './arguments';
import { findFiles, isWorkbookName, readBytes } from './files';
import { NODE_ZIP } from './node-zip';

/** What the command line needs of the machine. */
export interface Terminal {
  readonly write: (text: string) => void;
  readonly complain: (text: string) => void;
  /** The output is a terminal that shows colours. */
  readonly colour: boolean;
  /** A progress bar may be drawn beside the output. */
  readonly showsProgress: boolean;
  readonly today: Day;
}

type ExitCode = 0 | 1 | 2;

/** Runs one command line. @returns the exit code: 0 no error, 1 errors found, 2 something could not be checked */
export async function run(argv: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const command = readArguments(argv);
  try {
    return await obey(command, terminal);
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    terminal.complain(`${CLI_WORDS[command.language].crashed(detail)}\n`);
    return 2;
  }
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
  const { files, emptyFolders } = findFiles(command.paths);
  if (out !== null && (isWorkbookName(out) || files.some((file) => resolve(file) === resolve(out)))) {
    terminal.complain(`${words.outIsWorkbook(out)}\n`);
    return 2;
  }
  for (const folder of emptyFolders) terminal.complain(`${words.emptyFolder(folder)}\n`);
  if (files.length === 0) return 2;
  const formatter =
    command.kind === 'check' ? command.formatter : progressText(command.asOf ?? terminal.today);
  const options: FormatOptions = {
    language,
    colour: terminal.colour && out === null,
    infos: command.kind === 'check' && command.infos,
  };
  const parts = await examineAll(files, terminal, {
    settings: settings.settings,
    usesWaivers: command.kind === 'check' && command.waivers,
    part: (result, index) => formatter.part(result, index, options),
  });
  if (!deliver(formatter.whole(parts, options), out, language, terminal)) return 2;
  if (emptyFolders.length > 0) return 2;
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

function deliver(text: string, out: string | null, language: Language, terminal: Terminal): boolean {
  if (out === null) {
    terminal.write(text);
    return true;
  }
  const words = CLI_WORDS[language];
  try {
    writeFileSync(out, text);
  } catch (error) {
    terminal.complain(`${words.outFailed(out, error instanceof Error ? error.message : String(error))}\n`);
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

/** One file after the other, of each only what goes into the report; a bad one never stops the rest. */
async function examineAll(
  files: readonly string[],
  terminal: Terminal,
  how: How,
): Promise<readonly FilePart[]> {
  const bar =
    terminal.showsProgress && files.length >= MANY_FILES
      ? new SingleBar({ format: '{bar} {value}/{total} {file}', clearOnComplete: true, hideCursor: true })
      : null;
  bar?.start(files.length, 0, { file: '' });
  const parts: FilePart[] = [];
  for (const [index, file] of files.entries()) {
    bar?.update(index, { file: basename(file) });
    parts.push(how.part(examine(file, how), index));
    // The bar is drawn by a timer: it needs a breath between files.
    if (bar !== null) await new Promise((done) => setImmediate(done));
  }
  bar?.stop();
  return parts;
}

interface How {
  readonly settings: Settings;
  readonly usesWaivers: boolean;
  readonly part: (result: FileResult, index: number) => FilePart;
}

function examine(file: string, { settings, usesWaivers }: How): FileResult {
  try {
    const workbook = readWorkbook(readBytes(file), { fileName: basename(file), engine: NODE_ZIP });
    const waivers = readWaivers(usesWaivers ? (workbook.customXml ?? []) : []);
    return resultOf(file, check(recognise(workbook, basename(file)), { settings, waivers }));
  } catch (error) {
    if (error instanceof ReadError) {
      return { file, status: 'unreadable', code: error.code, detail: error.detail };
    }
    const note = error instanceof Error ? error.message : String(error);
    return { file, status: 'unreadable', code: 'internal-error', detail: { note } };
  }
}
