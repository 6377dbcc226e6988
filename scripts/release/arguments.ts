import { parseArgs } from 'node:util';
import { OFFICE_JS_FLAVOURS, type OfficeJsFlavour } from '../build/office-js';
import { SOURCE_BASE } from '../build/options';

export interface Arguments {
  /** Where the add-in will be served, as given; the build checks it. */
  readonly base: string;
  /** The flavours to make. */
  readonly flavours: readonly OfficeJsFlavour[];
  /** The folder that is made anew. */
  readonly output: string;
}

const OUTPUT = 'release';

export const USAGE = `npm run release -- [--base https://…] [--flavour ${OFFICE_JS_FLAVOURS.join('|')}] [--out 文件夹]
  --base     将来存放加载项的 https 地址，写进清单和函数说明（默认 ${SOURCE_BASE}，只能在本机试用）
  --flavour  只做这一种（默认全部三种）
  --out      结果写入的文件夹，整个重做（默认 ${OUTPUT}）
得到：每种一个压缩包，pt.mjs、SHA256SUMS
`;

/** @returns null when the help text is asked for. @throws Error for what it does not know */
export function parseArguments(args: readonly string[]): Arguments | null {
  const { values } = parseArgs({
    args: [...args],
    options: {
      base: { type: 'string', default: SOURCE_BASE },
      flavour: { type: 'string' },
      out: { type: 'string', default: OUTPUT },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
  if (values.help) return null;
  const flavours = OFFICE_JS_FLAVOURS.filter(
    (each) => values.flavour === undefined || each === values.flavour,
  );
  if (flavours.length === 0)
    throw new Error(`--flavour ${values.flavour ?? ''}：应是 ${OFFICE_JS_FLAVOURS.join('、')} 之一`);
  return { base: values.base, flavours, output: values.out };
}
