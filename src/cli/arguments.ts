import { parseArgs } from 'node:util';
import { type Day, parseDay } from '../core/day';
import { CLI_WORDS, type CliWords } from '../i18n/cli';
import { type Language, LANGUAGES } from '../i18n/language';
import { FORMATTERS } from '../report';
import type { Formatter } from '../report/formatter';
import { isWorkbookName } from './files';

interface Common {
  readonly paths: readonly string[];
  readonly language: Language;
  readonly out: string | null;
  /** How many files are checked at a time; null: as many as pay. */
  readonly jobs: number | null;
}

export type Command =
  | { readonly kind: 'help' | 'version'; readonly language: Language }
  | { readonly kind: 'wrong'; readonly message: string; readonly language: Language }
  | (Common & {
      readonly kind: 'check';
      readonly formatter: Formatter;
      readonly infos: boolean;
      readonly settings: string | null;
      readonly waivers: boolean;
    })
  | (Common & { readonly kind: 'progress'; readonly asOf: Day | null });

const OPTIONS = {
  format: { type: 'string' },
  infos: { type: 'boolean' },
  settings: { type: 'string' },
  'no-waivers': { type: 'boolean' },
  lang: { type: 'string' },
  out: { type: 'string' },
  jobs: { type: 'string' },
  'as-of': { type: 'string' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean', short: 'v' },
} as const;

/** Which options belong to one command alone. */
const ONLY_FOR = {
  format: 'check',
  infos: 'check',
  settings: 'check',
  'no-waivers': 'check',
  'as-of': 'progress',
} as const;

/** In any case, and by its first part alone: zh, EN. */
function languageNamed(value: string): Language | undefined {
  const wanted = value.toLowerCase();
  return LANGUAGES.find((language) => [language.toLowerCase(), language.slice(0, 2)].includes(wanted));
}

/** Elsewhere it stands for what is piped in: a workbook comes as a file. */
const STANDARD_INPUT = '-';

/** Reads the command line; whatever is wrong with it comes back as a sentence. */
export function readArguments(argv: readonly string[]): Command {
  const language = languageOf(argv);
  const words = CLI_WORDS[language];
  const wrong = (message: string): Command => ({ kind: 'wrong', message, language });
  let parsed;
  try {
    parsed = parseArgs({ args: [...argv], options: OPTIONS, allowPositionals: true, strict: true });
  } catch (error) {
    return wrong(optionProblem(error, words));
  }
  const { values, positionals } = parsed;
  const [name, ...paths] = positionals;
  if (values.help === true || (name === undefined && values.version !== true))
    return { kind: 'help', language };
  if (values.version === true) return { kind: 'version', language };
  if (name === 'help') return { kind: 'help', language };
  if (name !== 'check' && name !== 'progress')
    return wrong(isPath(name ?? '') ? words.commandMissing(name ?? '') : words.unknownCommand(name ?? ''));
  if (values.lang !== undefined && languageNamed(values.lang) === undefined)
    return wrong(words.badLanguage(values.lang));
  for (const [option, command] of Object.entries(ONLY_FOR)) {
    if (name !== command && values[option as keyof typeof ONLY_FOR] !== undefined) {
      return wrong(words.onlyFor(`--${option}`, command));
    }
  }
  if (paths.length === 0) return wrong(words.noFiles);
  if (paths.some((path) => path.trim() === '')) return wrong(words.blankPath);
  if (paths.includes(STANDARD_INPUT)) return wrong(words.noStandardInput);
  for (const option of ['out', 'settings'] as const)
    if (values[option]?.trim() === '') return wrong(words.valueMissing(`--${option}`));
  const jobs = values.jobs === undefined ? null : jobsOf(values.jobs);
  if (jobs === undefined) return wrong(words.badJobs(values.jobs ?? '', MOST_JOBS));
  const common = { paths, language, out: values.out ?? null, jobs };
  if (name === 'progress') {
    const date = values['as-of'];
    if (date === undefined) return { kind: 'progress', ...common, asOf: null };
    const asOf = parseDay(date.normalize('NFKC').trim());
    return asOf === null ? wrong(words.badDate(date)) : { kind: 'progress', ...common, asOf };
  }
  const formatter =
    values.format === undefined ? formatterFor(values.out) : formatterNamed(values.format.toLowerCase());
  if (formatter === undefined)
    return wrong(
      words.badFormat(
        values.format ?? '',
        FORMATTERS.map(({ id }) => id),
      ),
    );
  return {
    kind: 'check',
    ...common,
    formatter,
    infos: values.infos ?? false,
    settings: values.settings ?? null,
    waivers: values['no-waivers'] !== true,
  };
}

/** A file or a folder stands where a command should: 表.xlsx, samples/, C:\\表. */
function isPath(name: string): boolean {
  return isWorkbookName(name) || /[\\/]/u.test(name);
}

function formatterNamed(id: string): Formatter | undefined {
  return FORMATTERS.find((formatter) => formatter.id === id);
}

/** Without --format, the end of the name to write to says which is meant: 结果.html. */
function formatterFor(out: string | undefined): Formatter {
  const ending = /\.([a-z]+)$/u.exec(out?.toLowerCase() ?? '')?.[1] ?? '';
  return formatterNamed(ending === 'htm' ? 'html' : ending) ?? FORMATTERS[0];
}

const MOST_JOBS = 64;

/** undefined: not a number of jobs. */
function jobsOf(text: string): number | undefined {
  const number = /^\d{1,2}$/u.test(text.trim()) ? Number(text) : 0;
  return number >= 1 && number <= MOST_JOBS ? number : undefined;
}

/** The language counts even when the rest of the command line is wrong. */
export function languageOf(argv: readonly string[]): Language {
  const at = argv.findIndex((argument) => argument === '--lang' || argument.startsWith('--lang='));
  const value = at < 0 ? undefined : (argv[at]?.split('=')[1] ?? argv[at + 1]);
  return (value === undefined ? undefined : languageNamed(value)) ?? 'zh-CN';
}

/** In the parser's message the option stands in quotes: '--lang <value>', '-h, --help'. */
const NAMED_OPTION = /'(?:-\w, )?(--?[^\s'=]+)/u;

function optionProblem(error: unknown, words: CliWords): string {
  const option = NAMED_OPTION.exec(String(error))?.[1] ?? '';
  const known = Object.entries(OPTIONS).find(([name]) => `--${name}` === option)?.[1];
  if (known === undefined)
    return words.unknownOption(
      option,
      Object.keys(OPTIONS).map((name) => `--${name}`),
    );
  return known.type === 'boolean' ? words.takesNoValue(option) : words.valueMissing(option);
}
