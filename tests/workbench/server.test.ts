import { spawnSync } from 'node:child_process';
import { createPrivateKey, X509Certificate } from 'node:crypto';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createServer, request } from 'node:http';
import { type AddressInfo, createServer as createTcpServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { builtAt, rewriteManifest } from '../../workbench/server/addresses';
import { DEFAULT_PORT, parseArguments } from '../../workbench/server/arguments';
import { type Builder, buildInto, type Bundle, digestOf, folderOf } from '../../workbench/server/build';
import { localCertificate } from '../../workbench/server/certificate';
import { foreignAddin } from '../../workbench/server/foreign-addin';
import { listen } from '../../workbench/server/listen';
import { openBrowser } from '../../workbench/server/open-browser';
import { createHandler, type ServedAddin } from '../../workbench/server/serve';

const ROOT = join(__dirname, '../..');
const MANIFEST = readFileSync(join(ROOT, 'manifest.xml'), 'utf8');
const ORIGIN = 'https://localhost:8450';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'workbench-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

function write(path: string, text: string): void {
  mkdirSync(join(folder, path, '..'), { recursive: true });
  writeFileSync(join(folder, path), text);
}

describe('the addresses in the manifest', () => {
  it.each(['https://localhost:3000/', 'https://example.cn/addins/pt/'])(
    'move from %s to the workbench',
    (base) => {
      const built = MANIFEST.replaceAll('https://localhost:3000/', base);
      expect(builtAt(built)).toBe(base);
      const served = rewriteManifest(built, ORIGIN);
      expect(served).not.toContain(base);
      const addresses = [...served.matchAll(/"(https:\/\/[^"]+)"/g)].map(([, address = '']) => address);
      expect(addresses.length).toBeGreaterThan(20);
      expect(addresses.filter((address) => !address.startsWith(`${ORIGIN}/addin/`))).toEqual([]);
    },
  );

  it('names no page: an error, not an empty ribbon', () => {
    expect(builtAt('<OfficeApp/>')).toBeNull();
    expect(() => rewriteManifest('<OfficeApp/>', ORIGIN)).toThrow('SourceLocation');
  });
});

describe('the arguments', () => {
  it.each([
    [[], { port: DEFAULT_PORT, open: false, rebuild: false, manifest: null }],
    [['--open', '--port', '9000'], { port: 9000, open: true, rebuild: false, manifest: null }],
    [['--rebuild'], { port: DEFAULT_PORT, open: false, rebuild: true, manifest: null }],
    [['--manifest', 'a.xml'], { port: DEFAULT_PORT, open: false, rebuild: false, manifest: 'a.xml' }],
    [['--help'], null],
  ])('%j', (args, expected) => {
    expect(parseArguments(args)).toEqual(expected);
  });

  it.each([[['--port', '0']], [['--port', '70000']], [['--port', '8e3']], [['--what']], [['file.xlsx']]])(
    'refuses %j',
    (args) => {
      expect(() => parseArguments(args)).toThrow();
    },
  );
});

describe('the manifest of an add-in that another server serves', () => {
  const at = (base: string) => MANIFEST.replaceAll('https://localhost:3000/', base);

  it('comes from a file', async () => {
    write('m.xml', at('https://localhost:9443/pt/'));
    expect(await foreignAddin(join(folder, 'm.xml'))).toEqual({
      kind: 'elsewhere',
      manifest: at('https://localhost:9443/pt/'),
      base: 'https://localhost:9443/pt/',
    });
  });

  it('comes from an address', async () => {
    const server = createServer((_, response) => response.end(at('https://127.0.0.1:9443/')));
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo;
    expect(await foreignAddin(`http://127.0.0.1:${port}/m.xml`)).toMatchObject({
      base: 'https://127.0.0.1:9443/',
    });
    server.closeAllConnections();
    server.close();
    await expect(foreignAddin(`http://127.0.0.1:${port}/m.xml`)).rejects.toThrow(
      '取不到（这个地址上没有服务器应答）',
    );
  });

  it('says in Chinese why an address has none', async () => {
    const server = createServer((_, response) => response.writeHead(404).end());
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo;
    const why = (address: string): Promise<unknown> => foreignAddin(address).catch(String);
    expect(await why(`http://127.0.0.1:${port}/m.xml`)).toContain('取不到（错误代码 HTTP 404）');
    expect(await why('http://127.0.0.1:6666/m.xml')).toContain('取不到（这个端口不能用于网页）');
    server.closeAllConnections();
    server.close();
  });

  it.each([
    ['there is none', null, '打不开这个文件'],
    ['it is something else', '<Office/>', '不是加载项的清单'],
    ['its add-in is on another host', at('https://addins.example.cn/pt/'), 'https://addins.example.cn/pt/'],
    ['its add-in is not on https', at('http://localhost:9443/'), 'http://localhost:9443/'],
  ])('says so when %s', async (_, text, says) => {
    if (text !== null) write('m.xml', text);
    await expect(foreignAddin(join(folder, 'm.xml'))).rejects.toThrow(says);
  });
});

describe('the port', () => {
  const close = (server: Server): Promise<void> =>
    new Promise((resolve) => {
      server.close(() => resolve());
    });

  it('is the next one when one is in use', async () => {
    const busy = createTcpServer();
    await new Promise<void>((resolve) => busy.listen(0, '127.0.0.1', resolve));
    const { port } = busy.address() as AddressInfo;
    const server = createTcpServer();
    const found = await listen(server, port);
    expect(found).toBeGreaterThan(port);
    expect((server.address() as AddressInfo).address).toBe('127.0.0.1');
    await close(server);
    await close(busy);
  });

  it('is the wanted one when it is free', async () => {
    const probe = createTcpServer();
    await new Promise<void>((resolve) => probe.listen(0, '127.0.0.1', resolve));
    const { port } = probe.address() as AddressInfo;
    await close(probe);
    const server = createTcpServer();
    expect(await listen(server, port)).toBe(port);
    await close(server);
  });

  it('says so when there is none left', async () => {
    await expect(listen(createTcpServer(), 65_536)).rejects.toThrow('--port');
  });
});

// The system's opener is found by its name, so a program of that name stands in for it.
describe('the browser', () => {
  const OPENERS = { linux: 'xdg-open', darwin: 'open' } as const;

  it.each(['linux', 'darwin'] as const)('is opened at the address on %s', async (platform) => {
    write(
      OPENERS[platform],
      `#!/bin/sh\nprintf %s "$*" > '${join(folder, 'asked')}.new'\nmv '${join(folder, 'asked')}.new' '${join(folder, 'asked')}'\n`,
    );
    chmodSync(join(folder, OPENERS[platform]), 0o755);
    openBrowser(`${ORIGIN}/`, platform, { PATH: `${folder}:${process.env.PATH ?? ''}` });
    const asked = join(folder, 'asked');
    for (let tries = 0; !existsSync(asked) && tries < 100; tries += 1) await pause(50);
    expect(readFileSync(asked, 'utf8')).toBe(`${ORIGIN}/`);
  });

  it('is not missed where there is none', async () => {
    openBrowser(`${ORIGIN}/`, 'linux', { PATH: folder });
    // An error that nobody takes would end this process.
    await pause(200);
  });
});

describe('what is built', () => {
  const bundle = (): Bundle => ({
    name: '页面',
    arguments: [],
    sources: ['src', 'package.json'],
    output: join(folder, 'out'),
  });

  const builder = (text: string): Builder => {
    return (_, place) => {
      mkdirSync(place, { recursive: true });
      writeFileSync(join(place, 'main.js'), text);
      return Promise.resolve();
    };
  };
  const built = (place: string) => readFileSync(join(place, 'main.js'), 'utf8');
  const leftOver = () => readdirSync(folder).filter((name) => /lock|new/.test(name));

  it('has a folder of its own for each state of its sources', () => {
    write('src/a.ts', '1');
    write('package.json', '{}');
    const first = folderOf(folder, bundle());
    write('src/a.ts', '2');
    expect(folderOf(folder, bundle())).not.toBe(first);
    write('src/a.ts', '1');
    expect(folderOf(folder, bundle())).toBe(first);
    write('src/b.ts', '');
    expect(folderOf(folder, bundle())).not.toBe(first);
  });

  it('is built once, and again when asked to', async () => {
    const place = folderOf(folder, bundle());
    await buildInto(place, bundle(), builder('1'));
    await buildInto(place, bundle(), builder('2'));
    expect(built(place)).toBe('1');
    await buildInto(place, bundle(), builder('3'), true);
    expect(built(place)).toBe('3');
    expect(leftOver()).toEqual([]);
  });

  it('leaves nothing behind when it fails', async () => {
    const place = folderOf(folder, bundle());
    const failing: Builder = async (own, to) => {
      await builder('half')(own, to);
      throw new Error('webpack says no');
    };
    await expect(buildInto(place, bundle(), failing)).rejects.toThrow('webpack says no');
    expect(existsSync(place)).toBe(false);
    expect(leftOver()).toEqual([]);
    await buildInto(place, bundle(), builder('whole'));
    expect(built(place)).toBe('whole');
  });

  it('waits for whoever builds the same', async () => {
    const place = folderOf(folder, bundle());
    let finish = (): void => undefined;
    const slow: Builder = async (own, to) => {
      await new Promise<void>((resolve) => {
        finish = resolve;
      });
      await builder('first')(own, to);
    };
    const first = buildInto(place, bundle(), slow);
    const second = buildInto(place, bundle(), builder('second'));
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(existsSync(place)).toBe(false);
    finish();
    await Promise.all([first, second]);
    expect(built(place)).toBe('first');
  });

  it('does not wait for a process that is gone', async () => {
    const place = folderOf(folder, bundle());
    const gone = spawnSync(process.execPath, ['-e', '']).pid;
    writeFileSync(`${place}.lock`, String(gone));
    await buildInto(place, bundle(), builder('1'));
    expect(built(place)).toBe('1');
  });

  it('keeps a few earlier builds, which others may be serving', async () => {
    for (const text of ['1', '2', '3', '4', '5', '6']) {
      write('src/a.ts', text);
      await buildInto(folderOf(folder, bundle()), bundle(), builder(text));
    }
    const kept = readdirSync(folder).filter((name) => name.startsWith('out-'));
    expect(kept).toHaveLength(4);
    expect(kept).toContain(basename(folderOf(folder, bundle())));
  });

  it('differs when text moves from one file to another', () => {
    write('src/a.ts', '12');
    write('src/b.ts', '3');
    const before = digestOf(folder, ['src']);
    write('src/a.ts', '1');
    write('src/b.ts', '23');
    expect(digestOf(folder, ['src'])).not.toBe(before);
  });
});

describe('the certificate', () => {
  const DAY = 24 * 60 * 60 * 1000;

  it('is for this machine, is kept, and is made anew before it ends', async () => {
    const place = join(folder, 'certificate');
    const first = await localCertificate(place, new Date());
    const now = new Date(Date.now() + 60_000);
    expect(new X509Certificate(first.cert).subjectAltName).toContain('DNS:localhost');
    expect(await localCertificate(place, now)).toEqual(first);
    const later = await localCertificate(place, new Date(now.getTime() + 29.5 * DAY));
    expect(later.cert).not.toBe(first.cert);
    // A key that is not the certificate's own.
    writeFileSync(join(place, 'localhost.key'), first.key);
    expect((await localCertificate(place, now)).cert).not.toBe(later.cert);
  }, 60_000);

  it('is whole for two that start at once', async () => {
    const place = join(folder, 'certificate');
    const pairs = await Promise.all([1, 2].map(() => localCertificate(place, new Date())));
    for (const { cert, key } of pairs) {
      expect(new X509Certificate(cert).checkPrivateKey(createPrivateKey(key))).toBe(true);
    }
  }, 60_000);
});

describe('what is served', () => {
  interface Reply {
    readonly status: number;
    readonly body: string;
    readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  }

  const here = (): ServedAddin => ({
    kind: 'here',
    folder: join(folder, 'addin'),
    officeJs: join(folder, 'office-js'),
  });

  async function get(
    path: string,
    options: { host?: string; method?: string; addin?: ServedAddin } = {},
  ): Promise<Reply> {
    const { addin = here() } = options;
    const served = { page: join(folder, 'page'), addin, samples: join(folder, 'samples') };
    const server = createServer(createHandler(served, () => ORIGIN));
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo;
    const { host = `localhost:${port}`, method = 'GET' } = options;
    const reply = await new Promise<Reply>((resolve, reject) => {
      const sent = request({ port, path, method, host: '127.0.0.1', headers: { host } }, (response) => {
        let body = '';
        response.on('data', (chunk: Buffer) => (body += chunk.toString('utf8')));
        response.on('end', () => {
          resolve({ status: response.statusCode ?? 0, body, headers: response.headers });
        });
      });
      sent.on('error', reject);
      sent.end();
    });
    server.closeAllConnections();
    server.close();
    return reply;
  }

  beforeEach(() => {
    write('page/index.html', 'the page');
    write('addin/taskpane.html', 'the pane');
    write('addin/office-js/office.js', 'a copy');
    write('addin/manifest.xml', MANIFEST);
    write('office-js/office.js', 'the library');
    write('samples/表 1.xlsx', 'a workbook');
    write('samples/readme.txt', '');
    write('secret.txt', 'not for the browser');
  });

  it.each([
    ['/', 200, 'the page', 'text/html; charset=utf-8'],
    ['/addin/taskpane.html', 200, 'the pane', 'text/html; charset=utf-8'],
    ['/addin/office-js/office.js', 200, 'the library', 'text/javascript; charset=utf-8'],
    [
      `/samples/${encodeURIComponent('表 1.xlsx')}`,
      200,
      'a workbook',
      'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    ],
    ['/samples/', 200, '["表 1.xlsx"]', 'application/json; charset=utf-8'],
  ])('%s', async (path, status, body, type) => {
    const reply = await get(path);
    expect(reply).toMatchObject({ status, body, headers: { 'content-type': type } });
  });

  it.each([
    '/nothing.js',
    '/../secret.txt',
    '/%2e%2e/secret.txt',
    '/addin/..%2f..%2fsecret.txt',
    '/%E0%A4%A',
    '/addin',
  ])('keeps %s to itself', async (path) => {
    expect(await get(path)).toMatchObject({ status: 404, body: '没有这个文件' });
  });

  it('serves the manifest with addresses of its own', async () => {
    expect((await get('/manifest.xml')).body).toContain(`${ORIGIN}/addin/taskpane.html`);
  });

  it('lets the page speak to its own origin only', async () => {
    const { headers } = await get('/');
    expect(headers['content-security-policy']).toContain("default-src 'self'");
    expect(headers['content-security-policy']).not.toContain('unsafe-eval');
  });

  it('hands on the manifest of an add-in elsewhere as it stands, and lets the page speak to that origin', async () => {
    const addin = { kind: 'elsewhere', manifest: MANIFEST, base: 'https://localhost:9443/pt/' } as const;
    expect((await get('/manifest.xml', { addin })).body).toBe(MANIFEST);
    const policy = String((await get('/', { addin })).headers['content-security-policy']);
    for (const kind of ['connect-src', 'frame-src', 'img-src'])
      expect(policy).toContain(`${kind} 'self' https://localhost:9443`);
    expect(policy).not.toContain('https://localhost:9443/');
    expect((await get('/addin/taskpane.html', { addin })).status).toBe(404);
  });

  it('answers to its own name only, and only to readers', async () => {
    expect((await get('/', { host: 'evil.example' })).status).toBe(421);
    expect((await get('/', { method: 'POST' })).status).toBe(405);
  });
});
