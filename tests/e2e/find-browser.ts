import { spawnSync } from 'node:child_process';
import { accessSync, constants, copyFileSync, existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** A browser that can be started, and what it needs of its surroundings. */
export interface FoundBrowser {
  readonly name: string;
  readonly path: string;
  readonly env: Readonly<Record<string, string>>;
}

const { env, platform } = process;

/** Where installed browsers are, by the systems on which this runs; first Chrome, then Edge, then Chromium. */
const PLACES: readonly (readonly [name: string, places: readonly string[]])[] = [
  [
    'Chrome',
    [
      ...windows('Google/Chrome/Application/chrome.exe'),
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      ...onPath('google-chrome-stable', 'google-chrome'),
    ],
  ],
  [
    'Edge',
    [
      ...windows('Microsoft/Edge/Application/msedge.exe'),
      '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
      ...onPath('microsoft-edge-stable', 'microsoft-edge'),
    ],
  ],
  [
    'Chromium',
    ['/Applications/Chromium.app/Contents/MacOS/Chromium', ...onPath('chromium', 'chromium-browser')],
  ],
];

/**
 * An installed browser, else the one inside the package @sparticuz/chromium (Linux on x64).
 * @param cache a folder for fonts
 * @returns a sentence when there is none
 */
export async function findBrowser(cache: string): Promise<FoundBrowser | string> {
  const chosen = env.PT_BROWSER;
  if (chosen !== undefined && chosen !== 'package') {
    return isProgram(chosen) ? { name: chosen, path: chosen, env: fonts(cache) } : `PT_BROWSER: no ${chosen}`;
  }
  if (chosen === undefined) {
    for (const [name, places] of PLACES) {
      const path = places.find(isProgram);
      if (path !== undefined) return { name, path, env: fonts(cache) };
    }
  }
  return packaged(cache);
}

async function packaged(cache: string): Promise<FoundBrowser | string> {
  if (platform !== 'linux' || process.arch !== 'x64') {
    return 'no Chrome, Edge or Chromium is installed';
  }
  try {
    // Tells the package to bring the libraries that a bare system lacks.
    env.AWS_EXECUTION_ENV ??= 'AWS_Lambda_nodejs20.x';
    const { default: chromium } = await import('@sparticuz/chromium');
    const path = await chromium.executablePath();
    const libraries = env.LD_LIBRARY_PATH === undefined ? {} : { LD_LIBRARY_PATH: env.LD_LIBRARY_PATH };
    return { name: '@sparticuz/chromium', path, env: { ...libraries, ...fonts(cache) } };
  } catch (error) {
    return `no browser is installed, and @sparticuz/chromium gave none (${String(error)})`;
  }
}

/** Chinese text is drawn blank without a font for it: where the system has none, one from a package is used. */
function fonts(cache: string): Record<string, string> {
  if (platform !== 'linux') return {};
  const listed = spawnSync('fc-list', [':lang=zh'], { encoding: 'utf8' });
  if (listed.status === 0 && listed.stdout.trim() !== '') return {};
  const folder = join(cache, 'fonts');
  mkdirSync(folder, { recursive: true });
  const font = join(folder, 'NotoSansSC_400Regular.ttf');
  const source = 'node_modules/@expo-google-fonts/noto-sans-sc/400Regular/NotoSansSC_400Regular.ttf';
  if (!existsSync(font)) copyFileSync(source, font);
  const configuration = join(folder, 'fonts.conf');
  writeFileSync(
    configuration,
    `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
<dir>${folder}</dir>
<cachedir>${join(cache, 'font-cache')}</cachedir>
<include ignore_missing="yes">/etc/fonts/fonts.conf</include>
</fontconfig>
`,
  );
  return { FONTCONFIG_FILE: configuration };
}

function windows(path: string): string[] {
  return [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].flatMap((folder) =>
    folder === undefined ? [] : [join(folder, path)],
  );
}

function onPath(...names: string[]): string[] {
  if (platform !== 'linux') return [];
  const folders = (env.PATH ?? '').split(delimiter);
  return names.flatMap((name) => folders.map((folder) => join(folder, name)));
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
