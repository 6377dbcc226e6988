import { mkdtempSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, request } from 'node:http';
import { type AddressInfo, createServer as createTcpServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { builtAt, rewriteManifest } from '../../workbench/server/addresses';
import { DEFAULT_PORT, parseArguments } from '../../workbench/server/arguments';
import { type Bundle, digestOf, isUpToDate } from '../../workbench/server/build';
import { listen } from '../../workbench/server/listen';
import { createHandler } from '../../workbench/server/serve';

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
    [[], { port: DEFAULT_PORT, open: false, rebuild: false }],
    [['--open', '--port', '9000'], { port: 9000, open: true, rebuild: false }],
    [['--rebuild'], { port: DEFAULT_PORT, open: false, rebuild: true }],
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

describe('what is built', () => {
  const bundle = (): Bundle => ({
    name: '页面',
    arguments: [],
    sources: ['src', 'package.json'],
    output: join(folder, 'out'),
  });

  it('is up to date as long as no source was changed, added or removed', () => {
    write('src/a.ts', '1');
    write('package.json', '{}');
    const { sources } = bundle();
    expect(isUpToDate(folder, bundle())).toBe(false);
    write('out/.built-from', digestOf(folder, sources));
    expect(isUpToDate(folder, bundle())).toBe(true);
    write('src/a.ts', '2');
    expect(isUpToDate(folder, bundle())).toBe(false);
    write('src/a.ts', '1');
    expect(isUpToDate(folder, bundle())).toBe(true);
    write('src/b.ts', '');
    expect(isUpToDate(folder, bundle())).toBe(false);
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

describe('what is served', () => {
  interface Reply {
    readonly status: number;
    readonly body: string;
    readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  }

  async function get(path: string, options: { host?: string; method?: string } = {}): Promise<Reply> {
    const folders = {
      page: join(folder, 'page'),
      addin: join(folder, 'addin'),
      officeJs: join(folder, 'office-js'),
      samples: join(folder, 'samples'),
    };
    const server = createServer(createHandler(folders, () => ORIGIN));
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

  it('answers to its own name only, and only to readers', async () => {
    expect((await get('/', { host: 'evil.example' })).status).toBe(421);
    expect((await get('/', { method: 'POST' })).status).toBe(405);
  });
});
