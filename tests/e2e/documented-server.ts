import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:https';
import { extname, join } from 'node:path';
import type { Certificate } from '../../workbench/server/certificate';

/** A rule of the documented nginx configuration: which paths, and the headers that it adds to them. */
interface Rule {
  readonly paths: RegExp;
  readonly headers: Readonly<Record<string, string>>;
}

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'application/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.xml': 'text/xml',
  '.png': 'image/png',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

/** The rules of the nginx configuration in a document, in their order. @throws Error when it has none */
export function documentedRules(markdown: string): readonly Rule[] {
  const [, configuration = ''] = /```nginx\n([\s\S]*?)```/u.exec(markdown) ?? [];
  const rules = [...configuration.matchAll(/location ~ (\S+) \{([^}]*)\}/gu)].map(
    ([, paths = '', body = '']) => ({
      paths: new RegExp(paths, 'u'),
      headers: Object.fromEntries(
        [...body.matchAll(/add_header (\S+) "([^"]*)";/gu)].map(([, name = '', value = '']) => [name, value]),
      ),
    }),
  );
  if (rules.length === 0) throw new Error('the document has no rules for nginx');
  return rules;
}

/** Serves a folder below a path as nginx does by these rules: of those that fit, the first. */
export function documentedServer(
  certificate: Certificate,
  rules: readonly Rule[],
  { folder, below }: { readonly folder: string; readonly below: string },
): Server {
  return createServer(certificate, (request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'https://localhost');
    const type = TYPES[extname(pathname)] ?? 'application/octet-stream';
    const headers = rules.find(({ paths }) => paths.test(pathname))?.headers;
    readFile(join(folder, pathname.slice(below.length))).then(
      (bytes) => response.writeHead(200, { 'Content-Type': type, ...headers }).end(bytes),
      () => response.writeHead(404).end(),
    );
  });
}
