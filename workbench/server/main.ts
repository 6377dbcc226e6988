import { existsSync } from 'node:fs';
import { createServer } from 'node:https';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Arguments, parseArguments, USAGE } from './arguments';
import { buildInto, type Bundle, folderOf, webpackBuilder } from './build';
import { bundlesOf } from './bundles';
import { localCertificate } from './certificate';
import { foreignAddin } from './foreign-addin';
import { listen } from './listen';
import { openBrowser } from './open-browser';
import { createHandler, type ServedAddin } from './serve';

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
  const page = folderOf(ROOT, bundles.page);
  const addin = await addinOf(options, bundles.addin);
  const wanted: readonly (readonly [Bundle, string])[] = [
    ...(addin.kind === 'here' ? ([[bundles.addin, addin.folder]] as const) : []),
    [bundles.page, page],
  ];
  const due = wanted.filter(([, folder]) => options.rebuild || !existsSync(folder));
  if (due.length > 0) {
    const names = due.map(([{ name }]) => name).join('和');
    process.stderr.write(`正在构建${names}，第一次约需一分钟……\n`);
    await Promise.all(due.map(([bundle, folder]) => buildInto(folder, bundle, builder, options.rebuild)));
  }

  const certificate = await localCertificate(join(ROOT, '.cache/workbench/certificate'), new Date());
  let origin = '';
  const server = createServer(
    certificate,
    createHandler({ page, addin, samples: join(ROOT, 'samples') }, () => origin),
  );
  const port = await listen(server, options.port);
  origin = `https://${addin.kind === 'here' ? 'localhost' : new URL(addin.base).hostname}:${port}`;
  process.stdout.write(
    `请在浏览器中打开 ${origin}/ （若提示“连接不是私密连接”，点“高级”→“继续前往 localhost”，证书是刚在本机生成的；按 Ctrl+C 结束）\n`,
  );
  if (addin.kind === 'elsewhere') {
    process.stdout.write(
      `加载项来自 ${addin.base} 。若它的证书不受信任，先在同一个浏览器里打开 ${addin.base}taskpane.html 并继续前往。\n`,
    );
  }
  if (options.open) openBrowser(`${origin}/`, process.platform);

  end = () => {
    server.close();
    server.closeAllConnections();
  };
}

async function addinOf({ manifest }: Arguments, bundle: Bundle): Promise<ServedAddin> {
  if (manifest !== null) return foreignAddin(manifest);
  const officeJs = join(ROOT, 'node_modules/@microsoft/office-js/dist');
  return { kind: 'here', folder: folderOf(ROOT, bundle), officeJs };
}

start(process.argv.slice(2)).catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
