import { createServer } from 'node:https';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArguments, USAGE } from './arguments';
import { build, isUpToDate } from './build';
import { bundlesOf } from './bundles';
import { localCertificate } from './certificate';
import { listen } from './listen';
import { openBrowser } from './open-browser';
import { createHandler } from './serve';

const ROOT = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

async function start(args: readonly string[]): Promise<void> {
  const options = parseArguments(args);
  if (options === null) {
    process.stdout.write(USAGE);
    return;
  }
  const bundles = bundlesOf(ROOT);
  const due = Object.values(bundles).filter((bundle) => options.rebuild || !isUpToDate(ROOT, bundle));
  if (due.length > 0) {
    process.stderr.write(`正在构建${due.map(({ name }) => name).join('和')}，第一次约需一分钟……\n`);
    await Promise.all(due.map((bundle) => build(ROOT, bundle)));
  }

  const certificate = await localCertificate(join(ROOT, '.cache/workbench/certificate'), new Date());
  let origin = '';
  const folders = {
    page: bundles.page.output,
    addin: bundles.addin.output,
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

  const end = (): void => {
    server.close();
    server.closeAllConnections();
  };
  process.once('SIGINT', end);
  process.once('SIGTERM', end);
}

start(process.argv.slice(2)).catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
