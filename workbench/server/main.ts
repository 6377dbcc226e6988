import { existsSync } from 'node:fs';
import { createServer } from 'node:https';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArguments, USAGE } from './arguments';
import { buildInto, folderOf, webpackBuilder } from './build';
import { bundlesOf } from './bundles';
import { localCertificate } from './certificate';
import { listen } from './listen';
import { openBrowser } from './open-browser';
import { createHandler } from './serve';

const ROOT = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
/** What shells expect of a program that Ctrl-C ended. */
const INTERRUPTED = 130;

async function start(args: readonly string[]): Promise<void> {
  const options = parseArguments(args);
  if (options === null) {
    process.stdout.write(USAGE);
    return;
  }
  const { builder, end: endBuild } = webpackBuilder(ROOT);
  let end = (): void => {
    endBuild();
    process.exit(INTERRUPTED);
  };
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => end());

  const bundles = bundlesOf(ROOT);
  const addin = folderOf(ROOT, bundles.addin);
  const page = folderOf(ROOT, bundles.page);
  const due = [
    { bundle: bundles.addin, folder: addin },
    { bundle: bundles.page, folder: page },
  ].filter(({ folder }) => options.rebuild || !existsSync(folder));
  if (due.length > 0) {
    const names = due.map(({ bundle }) => bundle.name).join('和');
    process.stderr.write(`正在构建${names}，第一次约需一分钟……\n`);
    await Promise.all(due.map(({ bundle, folder }) => buildInto(folder, bundle, builder, options.rebuild)));
  }

  const certificate = await localCertificate(join(ROOT, '.cache/workbench/certificate'), new Date());
  let origin = '';
  const folders = {
    page,
    addin,
    officeJs: join(ROOT, 'node_modules/@microsoft/office-js/dist'),
    samples: join(ROOT, 'samples'),
  };
  const server = createServer(
    certificate,
    createHandler(folders, () => origin),
  );
  const port = await listen(server, options.port);
  origin = `https://localhost:${port}`;
  process.stdout.write(
    `请在浏览器中打开 ${origin}/ （若提示“连接不是私密连接”，点“高级”→“继续前往 localhost”，证书是刚在本机生成的；按 Ctrl+C 结束）\n`,
  );
  if (options.open) openBrowser(`${origin}/`, process.platform);

  end = () => {
    server.close();
    server.closeAllConnections();
  };
}

start(process.argv.slice(2)).catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
