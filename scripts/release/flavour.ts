import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { OfficeJsFlavour } from '../build/office-js';
import { filesBelow } from '../files';
import type { ReleaseFile } from './archive';

/** What an administrator puts on the server stands in this folder of the zip. */
const WEB = 'web';
/** Where the build puts office.js; it is not ours to hand on. */
const OFFICE_JS = 'office-js/';
/** Named as Microsoft names its files, or with its own words inside, wherever it may have got in. */
const OFFICE_JS_NAMES =
  /(?:^|\/)(?:office(?:\.debug)?|excel-[a-z0-9.-]+|o15apptofilemappingtable|office_strings)\.js$/u;
const OFFICE_JS_WORDS = ['OSF._OfficeAppFactory', 'executeRichApiRequestAsync'];

export interface FlavourParts {
  readonly flavour: OfficeJsFlavour;
  /** Folder of the finished build. */
  readonly build: string;
  /** What lies beside the web folder in every zip. */
  readonly common: readonly ReleaseFile[];
  /** The program that adds office.js, for the flavour that lacks it. */
  readonly addOfficeJs: ReleaseFile;
}

/** What goes into the zip of a flavour. @throws Error when office.js would be among it */
export function flavourFiles({ flavour, build, common, addOfficeJs }: FlavourParts): readonly ReleaseFile[] {
  const web = filesBelow(build)
    .filter((path) => !path.startsWith(OFFICE_JS))
    .map((path): ReleaseFile => ({ path: `${WEB}/${path}`, bytes: readFileSync(join(build, path)) }));
  const files = [...web, ...common, ...(flavour === 'self' ? [addOfficeJs] : [])];
  const foreign = files.filter(isOfficeJs).map(({ path }) => path);
  if (foreign.length > 0) throw new Error(`office.js would be handed on: ${foreign.join(', ')}`);
  return files;
}

export function isOfficeJs({ path, bytes }: ReleaseFile): boolean {
  if (OFFICE_JS_NAMES.test(path)) return true;
  if (!/\.(?:m?js|html)$/u.test(path)) return false;
  const text = new TextDecoder().decode(bytes);
  return OFFICE_JS_WORDS.some((word) => text.includes(word));
}
