import { parseArgs } from 'node:util';
import { OFFICE_JS_FLAVOURS, type OfficeJsFlavour } from '../build/office-js';

export interface Arguments {
  readonly port: number;
  readonly officeJs: OfficeJsFlavour;
  /** Only takes the add-in out of Excel again. */
  readonly remove: boolean;
  /** Builds for developers, with the recorder of what add-in and Excel say to each other. */
  readonly record: boolean;
}

const DEFAULT_PORT = 3000;

export const USAGE = `npm run excel -- [--port N] [--officejs ${OFFICE_JS_FLAVOURS.join('|')}] [--remove] [--record]
  --port N       从端口 N 起找一个空闲的（默认 ${DEFAULT_PORT}）
  --officejs …   office.js 从哪里来（默认 cdn）；连不上外网时用 self
  --remove       只把加载项从 Excel 里去掉
  --record       开发用：记录加载项与 Excel 的往来，窗格右下角可保存
`;

/** @returns null when the help text is asked for. @throws Error for what it does not know */
export function parseArguments(args: readonly string[]): Arguments | null {
  const { values } = parseArgs({
    args: [...args],
    options: {
      port: { type: 'string', default: String(DEFAULT_PORT) },
      officejs: { type: 'string', default: 'cdn' },
      remove: { type: 'boolean', default: false },
      record: { type: 'boolean', default: false },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
  if (values.help) return null;
  const port = Number(values.port);
  if (!/^\d+$/.test(values.port) || port < 1 || port > 65_535)
    throw new Error(`--port ${values.port}：端口应是 1–65535 的整数`);
  const officeJs = OFFICE_JS_FLAVOURS.find((flavour) => flavour === values.officejs);
  if (officeJs === undefined)
    throw new Error(`--officejs ${values.officejs}：应是 ${OFFICE_JS_FLAVOURS.join('、')} 之一`);
  return { port, officeJs, remove: values.remove, record: values.record };
}
