import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { pathToFileURL } from 'node:url';

const NAMES = ['soffice', 'libreoffice', 'soffice.exe'];
const USUAL = ['/usr/lib/libreoffice/program', '/Applications/LibreOffice.app/Contents/MacOS'];

/** The LibreOffice of this machine; null where there is none. */
export function findLibreOffice(): string | null {
  const folders = [...(process.env.PATH ?? '').split(delimiter), ...USUAL];
  const candidates = folders.flatMap((folder) => NAMES.map((name) => join(folder, name)));
  return candidates.find((file) => existsSync(file)) ?? null;
}

/** Computes the formulas of a workbook: what LibreOffice makes of it, as .xlsx. */
export function computeInLibreOffice(program: string, workbook: Uint8Array): Uint8Array {
  const folder = mkdtempSync(join(tmpdir(), 'pt-native-'));
  try {
    const input = join(folder, 'input.xlsx');
    writeFileSync(input, workbook);
    const profile = pathToFileURL(join(folder, 'profile')).href;
    execFileSync(
      program,
      [
        `-env:UserInstallation=${profile}`,
        '--headless',
        '--convert-to',
        'xlsx:Calc MS Excel 2007 XML',
        '--outdir',
        join(folder, 'out'),
        input,
      ],
      { stdio: 'ignore' },
    );
    return readFileSync(join(folder, 'out', 'input.xlsx'));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
