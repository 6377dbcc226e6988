import type { IncomingMessage, ServerResponse } from 'node:http';
import { readFile, readdir } from 'node:fs/promises';
import { extname, join, normalize, sep } from 'node:path';
import { PATHS, rewriteManifest } from './addresses';

/** The add-in that the page plays. */
export type ServedAddin =
  | {
      readonly kind: 'here';
      /** The built add-in. */
      readonly folder: string;
      /** Microsoft's library, read where npm put it. */
      readonly officeJs: string;
    }
  | {
      /** Another server has its pages; only the manifest is handed on, as it stands. */
      readonly kind: 'elsewhere';
      readonly manifest: string;
      /** The address of its pages' folder. */
      readonly base: string;
    };

/** What one origin puts together. */
export interface Served {
  /** Folder of the built workbench page. */
  readonly page: string;
  readonly addin: ServedAddin;
  /** Folder of the workbooks to try it with. */
  readonly samples: string;
}

interface Answer {
  readonly status: number;
  readonly type: string;
  readonly body: string | Buffer;
}

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.xml': 'text/xml; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.txt': 'text/plain; charset=utf-8',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

/**
 * The page may speak to its own origin only, and to the add-in's; the grid draws with inline styles and pictures made in
 * memory.
 */
function pagePolicy(addin: ServedAddin): string {
  const origins = addin.kind === 'here' ? "'self'" : `'self' ${new URL(addin.base).origin}`;
  return [
    "default-src 'self'",
    `connect-src ${origins}`,
    `frame-src ${origins}`,
    `img-src ${origins} data: blob:`,
    "style-src 'self' 'unsafe-inline'",
    "font-src 'self' data:",
    "worker-src 'self' blob:",
  ].join('; ');
}

const NOT_FOUND: Answer = { status: 404, type: 'text/plain; charset=utf-8', body: '没有这个文件' };
/** Whoever resolves a foreign name to this machine does not get in by it. */
const OWN_HOST = /^(?:localhost|127\.0\.0\.1)(?::\d+)?$/;

/** Answers the requests of the workbench; `origin` is known once the server listens. */
export function createHandler(served: Served, origin: () => string) {
  const policy = pagePolicy(served.addin);
  return (request: IncomingMessage, response: ServerResponse): void => {
    void answer(request, served, origin).then(({ status, type, body }) => {
      response.writeHead(status, {
        'Content-Type': type,
        'Cache-Control': 'no-cache',
        'X-Content-Type-Options': 'nosniff',
        ...(isWorkbenchPage(request) && { 'Content-Security-Policy': policy }),
      });
      response.end(request.method === 'HEAD' ? undefined : body);
    });
  };
}

async function answer(request: IncomingMessage, served: Served, origin: () => string): Promise<Answer> {
  if (!OWN_HOST.test(request.headers.host ?? '')) return { ...NOT_FOUND, status: 421 };
  if (request.method !== 'GET' && request.method !== 'HEAD') return { ...NOT_FOUND, status: 405 };
  const path = pathOf(request);
  if (path === null) return NOT_FOUND;
  try {
    if (path === PATHS.manifest) return await manifest(served.addin, origin());
    if (path === PATHS.samples) return json(await workbooksIn(served.samples));
    for (const [prefix, folder] of mounts(served)) {
      if (path.startsWith(prefix)) return await fileOf(folder, path.slice(prefix.length));
    }
    return NOT_FOUND;
  } catch (error) {
    if (isMissing(error)) return NOT_FOUND;
    return { status: 500, type: 'text/plain; charset=utf-8', body: String(error) };
  }
}

/** By prefix, the longest first. */
function mounts({ page, addin, samples }: Served): readonly (readonly [string, string])[] {
  return [
    ...(addin.kind === 'here'
      ? ([
          [PATHS.officeJs, addin.officeJs],
          [PATHS.addin, addin.folder],
        ] as const)
      : []),
    [PATHS.samples, samples],
    ['/', page],
  ];
}

async function fileOf(folder: string, path: string): Promise<Answer> {
  const name = normalize(path === '' ? 'index.html' : path);
  if (name.startsWith('..') || name.startsWith(sep) || name.includes('\0')) return NOT_FOUND;
  const type = TYPES[extname(name).toLowerCase()] ?? 'application/octet-stream';
  return { status: 200, type, body: await readFile(join(folder, name)) };
}

async function manifest(addin: ServedAddin, origin: string): Promise<Answer> {
  const body =
    addin.kind === 'elsewhere'
      ? addin.manifest
      : rewriteManifest(await readFile(join(addin.folder, 'manifest.xml'), 'utf8'), origin);
  return { status: 200, type: 'text/xml; charset=utf-8', body };
}

async function workbooksIn(folder: string): Promise<readonly string[]> {
  return (await readdir(folder)).filter((name) => name.endsWith('.xlsx')).sort();
}

function json(value: unknown): Answer {
  return { status: 200, type: 'application/json; charset=utf-8', body: JSON.stringify(value) };
}

function pathOf({ url = '/' }: IncomingMessage): string | null {
  try {
    return decodeURIComponent(new URL(url, 'https://localhost').pathname);
  } catch {
    return null;
  }
}

function isWorkbenchPage(request: IncomingMessage): boolean {
  const path = pathOf(request);
  return path === '/' || path === '/index.html';
}

function isMissing(error: unknown): boolean {
  const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined;
  return code === 'ENOENT' || code === 'EISDIR' || code === 'ENOTDIR';
}
