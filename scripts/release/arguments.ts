import { parseArgs } from 'node:util';
import { SOURCE_BASE } from '../build/options';

export interface Arguments {
  /** Where the add-in will be served, as given; the build checks it. */
  readonly base: string;
}

export const USAGE = `npm run release -- [--base https://…]
  --base   将来存放加载项的 https 地址，写进清单和函数说明（默认 ${SOURCE_BASE}，只能在本机试用）
结果写入 release/：三个压缩包（cdn、cdn-cn、self）、pt.mjs、SHA256SUMS
`;

/** @returns null when the help text is asked for. @throws Error for what it does not know */
export function parseArguments(args: readonly string[]): Arguments | null {
  const { values } = parseArgs({
    args: [...args],
    options: {
      base: { type: 'string', default: SOURCE_BASE },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
  return values.help ? null : { base: values.base };
}
