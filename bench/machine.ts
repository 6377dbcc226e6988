import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { cpus, loadavg, release, totalmem, type as osType } from 'node:os';
import { join } from 'node:path';
import { formatDay, localDay } from '../src/core/day';

/** What the figures were measured on and with. */
export interface Machine {
  readonly date: string;
  readonly processor: string;
  readonly cores: number;
  readonly gigabytes: number;
  readonly system: string;
  readonly node: string;
  /** Other work on the machine at the start: programs that wait for a core, averaged over a minute. */
  readonly load: number;
  readonly product: string;
  readonly packages: readonly { readonly name: string; readonly version: string }[];
  /** null: not installed. */
  readonly libreOffice: string | null;
}

const PACKAGES = ['exceljs', 'xlsx', 'hucre', 'hyperformula', '@microsoft/office-js'];
const ROOT = join(import.meta.dirname, '..');

/** @param now the moment of the measurement */
export function machineOf(now: Date): Machine {
  const all = cpus();
  return {
    date: formatDay(localDay(now)),
    processor: all[0]?.model.trim() ?? '?',
    cores: all.length,
    gigabytes: totalmem() / 2 ** 30,
    system: systemName(),
    node: process.version,
    load: loadavg()[0] ?? 0,
    product: versionIn('.'),
    packages: PACKAGES.map((name) => ({ name, version: packageVersion(name) })),
    libreOffice: libreOfficeVersion(),
  };
}

function packageVersion(name: string): string {
  return versionIn(join('node_modules', name));
}

function versionIn(folder: string): string {
  const { version } = JSON.parse(readFileSync(join(ROOT, folder, 'package.json'), 'utf8')) as {
    readonly version: string;
  };
  return version;
}

function systemName(): string {
  const file = '/etc/os-release';
  const name = existsSync(file)
    ? /^PRETTY_NAME="?(.+?)"?$/mu.exec(readFileSync(file, 'utf8'))?.[1]
    : undefined;
  return name ?? `${osType()} ${release()}`;
}

/** The program's own account of itself, without its build number; null when it is not installed. */
export function libreOfficeVersion(): string | null {
  try {
    const told = execFileSync('soffice', ['--version'], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    return /LibreOffice [\d.]+/u.exec(told)?.[0] ?? null;
  } catch {
    return null;
  }
}
