import { createPrivateKey, X509Certificate } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { generateCertificates } from 'office-addin-dev-certs/lib/generate.js';

export interface Certificate {
  readonly cert: string;
  readonly key: string;
}

const CERT = 'localhost.crt';
const KEY = 'localhost.key';
const DAYS = 30;
const DAY = 24 * 60 * 60 * 1000;

/**
 * The certificate for localhost kept in `folder`, made anew when there is none or it ends within a day. It is put into
 * no store of the system: a browser asks once whether to trust it.
 */
export async function localCertificate(folder: string, now: Date): Promise<Certificate> {
  const kept = read(folder);
  if (kept !== null && isUsable(kept, now)) return kept;
  // Made beside its place: another workbench may be starting, too.
  mkdirSync(dirname(folder), { recursive: true });
  const fresh = mkdtempSync(`${folder}.`);
  try {
    const [authority, cert, key] = ['ca.crt', CERT, KEY].map((name) => join(fresh, name));
    await silently(() => generateCertificates(authority, cert, key, DAYS, ['localhost', '127.0.0.1']));
    const made = read(fresh);
    if (made === null) throw new Error(`no certificate in ${fresh}`);
    rmSync(folder, { recursive: true, force: true });
    moveUnlessThere(fresh, folder);
    return made;
  } finally {
    rmSync(fresh, { recursive: true, force: true });
  }
}

function read(folder: string): Certificate | null {
  const [cert = '', key = ''] = [CERT, KEY].map((name) => join(folder, name));
  if (!existsSync(cert) || !existsSync(key)) return null;
  return { cert: readFileSync(cert, 'utf8'), key: readFileSync(key, 'utf8') };
}

function isUsable({ cert, key }: Certificate, now: Date): boolean {
  try {
    const certificate = new X509Certificate(cert);
    const { validFrom, validTo } = certificate;
    return (
      Date.parse(validFrom) <= now.getTime() &&
      Date.parse(validTo) > now.getTime() + DAY &&
      certificate.checkPrivateKey(createPrivateKey(key))
    );
  } catch {
    // Neither is to be trusted when one cannot be read.
    return false;
  }
}

/** When another workbench was quicker, its certificate stays for the next time. */
function moveUnlessThere(from: string, to: string): void {
  try {
    renameSync(from, to);
  } catch (error) {
    if (!existsSync(to)) throw error;
  }
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
