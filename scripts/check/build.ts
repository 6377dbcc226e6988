import { readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { OFFICE_JS_FLAVOURS, officeJs } from '../build/office-js';
import { filesBelow } from '../files';
import { evaluates, foreignAddresses, linksOf } from './addresses';
import { contentProblems } from './contents';
import { inlineScripts, policyOf } from './inline';
import { manifestProblems } from './manifest';
import { pngSize } from './png';
import { named, parseXml } from './xml-tree';

/** The package turns to these only where it finds no global object; its chunk is fetched to make a sheet. */
const MAY_EVALUATE = /^office-js-helpers\.[0-9a-f]{8}\.js$/;
const isOfficeJs = (file: string): boolean => file.startsWith('office-js/');

/**
 * What is wrong with a finished build, one sentence each.
 *
 * @param root of the repository
 * @param folder of the build
 */
export function buildProblems(root: string, folder: string): readonly string[] {
  const files = filesBelow(folder);
  const read = (file: string): string => readFileSync(join(folder, file), 'utf8');
  const has = (file: string): boolean => files.includes(file);
  if (!has('manifest.xml')) return [`${folder}: no manifest.xml; run npm run build first`];

  const manifest = read('manifest.xml');
  const page = named(parseXml(manifest), 'DefaultSettings')[0]?.children[0]?.attributes.DefaultValue ?? '';
  const base = new URL('.', page).href;
  const pictureSize = (file: string): ReturnType<typeof pngSize> =>
    has(file) ? pngSize(readFileSync(join(folder, file))) : null;

  const flavour = OFFICE_JS_FLAVOURS.find((each) =>
    read('taskpane.html').includes(`src="${officeJs(each, root).script}"`),
  );
  if (flavour === undefined) return ['taskpane.html: takes office.js from nowhere known'];
  const office = officeJs(flavour, root);
  const own = [base, office.script, ...office.origins];

  const texts = files.filter((file) => /\.(html|js|css|json|xml)$/.test(file) && !isOfficeJs(file));
  const pages = files.filter((file) => file.endsWith('.html') && !isOfficeJs(file));
  return [
    ...manifestProblems(manifest, { base, has, pictureSize }).map((problem) => `manifest.xml: ${problem}`),
    ...texts
      .filter((file) => file !== 'manifest.xml')
      .flatMap((file) =>
        foreignAddresses(file, read(file), own).map((address) => `${file}: names the foreign ${address}`),
      ),
    ...texts
      .filter((file) => /\.(js|html)$/.test(file) && !MAY_EVALUATE.test(file) && evaluates(read(file)))
      .map((file) => `${file}: turns text into code`),
    ...pages.flatMap((file) => brokenLinks(file, read(file), has, own)),
    ...pages.flatMap((file) => inlineScripts(read(file)).map((problem) => `${file}: ${problem}`)),
    ...pages.filter((file) => !isGuarded(read(file))).map((file) => `${file}: without a strict policy`),
    ...helpAddresses(read('functions.json'), base, has),
    ...helpAddresses(read('functions.zh-CN.json'), base, has),
    ...office.copies
      .filter(({ from, to }) => !has(to) || !readFileSync(from).equals(readFileSync(join(folder, to))))
      .map(({ to }) => `${to}: missing, or not as Microsoft delivers it`),
    ...contentProblems(root, flavour, files),
  ];
}

function brokenLinks(
  file: string,
  html: string,
  has: (file: string) => boolean,
  own: readonly string[],
): readonly string[] {
  return linksOf(html)
    .filter((link) => link !== '' && !link.startsWith('#') && !link.startsWith('data:'))
    .filter((link) => !own.some((address) => link.startsWith(address)))
    .filter((link) => {
      const path = link.split(/[?#]/)[0] ?? '';
      return !has(posix.join(posix.dirname(file), decodeURIComponent(path)));
    })
    .map((link) => `${file}: ${link} leads nowhere`);
}

/** No default, and nothing evaluated; who may frame a page is no matter of a meta element. */
function isGuarded(html: string): boolean {
  const policy = policyOf(html);
  return (
    policy.includes("default-src 'none'") &&
    !policy.includes('unsafe-eval') &&
    !policy.includes('frame-ancestors') &&
    !/script-src[^;]*(unsafe-inline|\*|https?:(?:\s|;|$))/.test(policy)
  );
}

function helpAddresses(metadata: string, base: string, has: (file: string) => boolean): readonly string[] {
  const { functions } = JSON.parse(metadata) as { functions: readonly { id: string; helpUrl?: string }[] };
  return functions
    .filter(({ helpUrl }) => helpUrl?.startsWith(base) !== true || !has(helpUrl.slice(base.length)))
    .map(({ id, helpUrl }) => `${id}: help at ${helpUrl ?? 'no address'} leads nowhere`);
}
