import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:https';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';
import { getHttpsServerOptions } from 'office-addin-dev-certs';
import { PATHS } from '../../workbench/server/addresses';
import { webpackBuilder } from '../../workbench/server/build';
import { listen } from '../../workbench/server/listen';
import { createHandler } from '../../workbench/server/serve';
import { type Arguments, parseArguments, USAGE } from './arguments';
import { type Command, idOf, type Sideload, sideloadOn } from './sideload';

const ROOT = dirname(dirname(import.meta.dirname));
const OUTPUT = join(ROOT, '.cache/excel');
const MANIFEST = join(OUTPUT, 'manifest.xml');

const WITHOUT_EXCEL =
  '这个系统上没有桌面版 Excel。请用 npm start：它打开一个网页工作台，在里面运行的是同一个加载项。\n';

async function main(args: readonly string[]): Promise<void> {
  const options = parseArguments(args);
  if (options === null) {
    process.stdout.write(USAGE);
    return;
  }
  const id = idOf(readFileSync(join(ROOT, 'manifest.xml'), 'utf8'));
  const sideload = sideloadOn(process.platform, homedir(), id, MANIFEST);
  if (sideload.kind === 'none') {
    process.stderr.write(WITHOUT_EXCEL);
    process.exitCode = 1;
  } else if (options.remove) {
    takeOut(sideload);
    process.stdout.write('已从 Excel 里去掉，重新启动 Excel 后生效。\n');
  } else {
    await serve(options, sideload);
  }
}

async function serve(options: Arguments, sideload: Exclude<Sideload, { kind: 'none' }>): Promise<void> {
  // Asks once whether this computer may trust the certificate made for localhost.
  const certificate = await getHttpsServerOptions();
  let origin = '';
  const officeJs = join(ROOT, 'node_modules/@microsoft/office-js/dist');
  const served = {
    page: OUTPUT,
    addin: { kind: 'here', folder: OUTPUT, officeJs },
    samples: join(ROOT, 'samples'),
  } as const;
  const server = createServer(
    certificate,
    createHandler(served, () => origin),
  );
  const port = await listen(server, options.port);
  origin = `https://localhost:${port}`;
  try {
    await buildAt(origin, options);
    putIn(sideload);
    run(sideload.open);
  } catch (error) {
    server.close();
    throw error;
  }
  process.stdout.write(
    `加载项由 ${origin}${PATHS.addin} 提供。Excel 里没有出现“绩效目标”选项卡时：开始（或插入）→ 加载项 → 开发人员加载项 → 绩效目标。按 Ctrl+C 结束并从 Excel 里去掉。\n`,
  );
  const end = (): void => {
    takeOut(sideload);
    server.close();
    server.closeAllConnections();
  };
  process.once('SIGINT', end);
  process.once('SIGTERM', end);
}

async function buildAt(origin: string, { officeJs, record }: Arguments): Promise<void> {
  process.stderr.write('正在构建加载项……\n');
  const { builder } = webpackBuilder(ROOT);
  await builder(
    {
      name: '加载项',
      arguments: [
        ...['--config', 'webpack.config.js'],
        ...['--env', `base=${origin}${PATHS.addin}`, '--env', `officejs=${officeJs}`],
        ...(record ? ['--mode', 'development', '--env', 'recorder=true'] : []),
      ],
    },
    OUTPUT,
  );
}

function putIn(sideload: Exclude<Sideload, { kind: 'none' }>): void {
  if (sideload.kind === 'registry') {
    run(sideload.add);
    return;
  }
  mkdirSync(dirname(sideload.file), { recursive: true });
  copyFileSync(MANIFEST, sideload.file);
}

function takeOut(sideload: Exclude<Sideload, { kind: 'none' }>): void {
  if (sideload.kind === 'registry') run(sideload.remove);
  else rmSync(sideload.file, { force: true });
}

function run({ program, args }: Command): void {
  const { error, status, stderr } = spawnSync(program, args, { encoding: 'utf8' });
  if (error !== undefined) throw error;
  if (status !== 0) throw new Error(`${program} ${args.join(' ')}：${stderr}`);
}

main(process.argv.slice(2)).catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
