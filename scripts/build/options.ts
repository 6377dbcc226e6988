import { OFFICE_JS_FLAVOURS, type OfficeJsFlavour } from './office-js';

/** Where manifest.xml in the repository says that the add-in is served. */
export const SOURCE_BASE = 'https://localhost:3000/';

export interface BuildOptions {
  /** Where the build will be served: https, with a slash at its end. */
  readonly base: string;
  readonly officeJs: OfficeJsFlavour;
  readonly production: boolean;
  /** Writes down what the add-in and Excel say to each other; for developers, never in production. */
  readonly recorder: boolean;
}

/** @throws Error that says which option is wrong and how it is written */
export function buildOptions(env: Readonly<Record<string, unknown>>, mode: string | undefined): BuildOptions {
  const production = mode !== 'development';
  return {
    base: baseOf(env.base),
    officeJs: flavourOf(env.officejs),
    production,
    recorder: recorderOf(env.recorder, production),
  };
}

function recorderOf(value: unknown, production: boolean): boolean {
  if (value === undefined) return false;
  if (value !== true && value !== 'true') throw new Error(`--env recorder=${told(value)}: expected true`);
  if (production) throw new Error('--env recorder=true: only with --mode development');
  return true;
}

function baseOf(value: unknown): string {
  if (value === undefined) return SOURCE_BASE;
  const url = typeof value === 'string' && URL.canParse(value) ? new URL(value) : null;
  if (url?.protocol !== 'https:' || url.search !== '' || url.hash !== '')
    throw new Error(`--env base=${told(value)}: expected an https address, such as https://example.cn/pt/`);
  return url.href.endsWith('/') ? url.href : `${url.href}/`;
}

function flavourOf(value: unknown): OfficeJsFlavour {
  if (value === undefined) return 'cdn';
  const flavour = OFFICE_JS_FLAVOURS.find((each) => each === value);
  if (flavour === undefined)
    throw new Error(`--env officejs=${told(value)}: expected one of ${OFFICE_JS_FLAVOURS.join(', ')}`);
  return flavour;
}

/** webpack hands over `true` for an option without a value. */
function told(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
