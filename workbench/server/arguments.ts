import { parseArgs } from 'node:util';

export interface Arguments {
  readonly port: number;
  /** Opens the browser once the page is served. */
  readonly open: boolean;
  /** Builds even what is up to date. */
  readonly rebuild: boolean;
  /** File or address of the manifest of an add-in that another server serves; null for the one that is built here. */
  readonly manifest: string | null;
}

export const DEFAULT_PORT = 8443;

export const USAGE = `npm start -- [--open] [--port N] [--rebuild] [--manifest 文件或地址]
  --open      就绪后打开浏览器
  --port N    从端口 N 起找一个空闲的（默认 ${DEFAULT_PORT}）
  --rebuild   重新构建加载项和工作台页面
  --manifest  运行已放在本机另一个 https 服务器上的加载项，由它的清单给出地址；用来试发布包
`;

/** @returns null when the help text is asked for. @throws Error for what it does not know */
export function parseArguments(args: readonly string[]): Arguments | null {
  const { values } = parseArgs({
    args: [...args],
    options: {
      open: { type: 'boolean', default: false },
      port: { type: 'string', default: String(DEFAULT_PORT) },
      rebuild: { type: 'boolean', default: false },
      manifest: { type: 'string' },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
  if (values.help) return null;
  const port = Number(values.port);
  if (!/^\d+$/.test(values.port) || port < 1 || port > 65_535) {
    throw new Error(`--port ${values.port}：端口应是 1–65535 的整数`);
  }
  return { port, open: values.open, rebuild: values.rebuild, manifest: values.manifest ?? null };
}
