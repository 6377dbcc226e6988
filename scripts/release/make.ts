import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Configuration } from 'webpack';
import { officeJs, type OfficeJsFlavour } from '../build/office-js';
import { buildOptions } from '../build/options';
import { buildProblems } from '../check/build';
import type { OfficeFile } from './add-office-js/copy';
import { archive, checksums, type ReleaseFile, sha256 } from './archive';
import { bundle, bundledFiles } from './bundle';
import { flavourFiles } from './flavour';
import { notices, packageFolders, readPackage } from './notices';
import { programConfiguration } from './program';
import { readme } from './readme';

const NAME = 'performance-targets';
const OFFICE_JS_PACKAGE = 'node_modules/@microsoft/office-js';
/** The build writes a little code of its own tools into what it makes: how parts are fetched, what older browsers lack. */
const WRITTEN_IN = ['node_modules/webpack', 'node_modules/@swc/core'];

export interface ReleaseOptions {
  readonly root: string;
  readonly base: string;
  readonly flavours: readonly OfficeJsFlavour[];
  /** The folder that the release goes into; what is in it goes. */
  readonly output: string;
  /** The build's own entry, as webpack calls it. */
  readonly configurations: (
    env: Readonly<Record<string, unknown>>,
    argv: { readonly mode: string },
  ) => readonly Configuration[];
  readonly say: (line: string) => void;
}

/**
 * Builds the flavours and the command line, checks them, and puts the zips into a folder.
 * @returns names of the files made
 * @throws Error when a build fails or is not fit to be published
 */
export async function makeRelease(options: ReleaseOptions): Promise<readonly string[]> {
  const { root, say } = options;
  const { base } = buildOptions({ base: options.base }, 'production');
  const version = versionOf(root);
  const work = join(root, '.cache/release');
  rmSync(work, { recursive: true, force: true });

  say('pt.mjs');
  const stats = [await bundle(programs(root, work))];
  const builds = new Map<OfficeJsFlavour, string>();
  for (const flavour of options.flavours) {
    say(flavour);
    const build = join(work, flavour);
    const configurations = options.configurations({ base, officejs: flavour }, { mode: 'production' });
    stats.push(await bundle(configurations.map((one) => at(build, one))));
    const problems = buildProblems(root, build);
    if (problems.length > 0) throw new Error(problems.join('\n'));
    builds.set(flavour, build);
  }

  const folders = [
    ...packageFolders(stats.flatMap(bundledFiles)),
    ...WRITTEN_IN.map((folder) => join(root, folder)),
  ];
  const packages = folders.map((folder) => readPackage(folder, join(root, 'scripts/release/licences')));
  const pt = file(work, 'pt.mjs');
  const common: readonly ReleaseFile[] = [
    pt,
    { path: 'LICENSE', bytes: readFileSync(join(root, 'LICENSE')) },
    { path: 'THIRD-PARTY-NOTICES.txt', bytes: bytesOf(notices(packages)) },
  ];
  const zips = [...builds].map(([flavour, build]): ReleaseFile => {
    const parts = flavourFiles({ flavour, build, common, addOfficeJs: file(work, 'add-office-js.mjs') });
    const files = [...parts, { path: 'README.txt', bytes: bytesOf(readme({ version, flavour, base })) }];
    const folder = `${NAME}-${version}-${flavour}`;
    const all = [...files, { path: 'SHA256SUMS', bytes: bytesOf(checksums(files)) }];
    return {
      path: `${folder}.zip`,
      bytes: archive(all.map((one) => ({ ...one, path: `${folder}/${one.path}` }))),
    };
  });
  return write(options.output, [...zips, pt]);
}

function programs(root: string, output: string): readonly Configuration[] {
  const main = join(root, 'src/cli/main.ts');
  const adder = join(root, 'scripts/release/add-office-js/main.ts');
  return [
    programConfiguration(root, { name: 'pt', entry: main, output }),
    programConfiguration(root, {
      name: 'add-office-js',
      entry: adder,
      output,
      values: { OFFICE_JS: { version: versionOf(join(root, OFFICE_JS_PACKAGE)), files: officeFiles(root) } },
    }),
  ];
}

/** What the build copies beside the add-in, and which bytes it is. */
function officeFiles(root: string): readonly OfficeFile[] {
  const folder = join(root, OFFICE_JS_PACKAGE);
  return officeJs('self', root).copies.map(({ from, to }) => ({
    from: from.slice(folder.length + 1).replaceAll('\\', '/'),
    to,
    sha256: sha256(readFileSync(from)),
  }));
}

function at(folder: string, configuration: Configuration): Configuration {
  return { ...configuration, output: { ...configuration.output, path: folder } };
}

function file(folder: string, name: string): ReleaseFile {
  return { path: name, bytes: readFileSync(join(folder, name)), program: true };
}

function write(folder: string, files: readonly ReleaseFile[]): readonly string[] {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const { path, bytes } of files) writeFileSync(join(folder, path), bytes);
  writeFileSync(join(folder, 'SHA256SUMS'), checksums(files));
  return [...files.map(({ path }) => path), 'SHA256SUMS'];
}

function versionOf(folder: string): string {
  const { version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { version: string };
  return version;
}

function bytesOf(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
