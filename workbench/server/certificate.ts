import { X509Certificate } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { generateCertificates } from 'office-addin-dev-certs/lib/generate.js';

export interface Certificate {
  readonly cert: string;
  readonly key: string;
}

const DAYS = 30;
const DAY = 24 * 60 * 60 * 1000;

/**
 * The certificate for localhost kept in `folder`, made anew when there is none or it ends within a day. It is put into
 * no store of the system: a browser asks once whether to trust it.
 */
export async function localCertificate(folder: string, now: Date): Promise<Certificate> {
  const authority = join(folder, 'ca.crt');
  const cert = join(folder, 'localhost.crt');
  const key = join(folder, 'localhost.key');
  if (!isUsable(cert, key, now)) {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    for (const file of [authority, cert, key]) rmSync(file, { force: true });
    await silently(() => generateCertificates(authority, cert, key, DAYS, ['localhost', '127.0.0.1']));
  }
  return { cert: readFileSync(cert, 'utf8'), key: readFileSync(key, 'utf8') };
}

function isUsable(cert: string, key: string, now: Date): boolean {
  if (!existsSync(cert) || !existsSync(key)) return false;
  const { validFrom, validTo } = new X509Certificate(readFileSync(cert));
  return Date.parse(validFrom) <= now.getTime() && Date.parse(validTo) > now.getTime() + DAY;
}

/** The library announces its work on the console, where there is to be one line only. */
async function silently(work: () => Promise<void>): Promise<void> {
  const { log } = console;
  Object.assign(console, { log: () => undefined });
  try {
    await work();
  } finally {
    Object.assign(console, { log });
  }
}
