import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { helpDocuments, helpPictures, pageOf } from '../build/help/pages';
import { type OfficeJsFlavour, officeJs } from '../build/office-js';

/** Files of every build, by their paths from its folder. */
const ALWAYS = [
  'manifest.xml',
  'taskpane.html',
  'taskpane.css',
  'unavailable.html',
  'unavailable.css',
  'unavailable.js',
  'browser.js',
  'check.html',
  'functions.js',
  'functions.json',
  'functions.zh-CN.json',
  'samples/sample.xlsx',
  'samples/blank-form.xlsx',
  'help/style.css',
];
/** Parts that are fetched when they are needed: named by their content, so that a browser never keeps an old one. */
const BY_CONTENT = /^[\w-]+\.[0-9a-f]{8}\.js$/;

/** A folder of a build against what it should hold: what is missing, and what has no business there. */
export function contentProblems(
  root: string,
  flavour: OfficeJsFlavour,
  files: readonly string[],
): readonly string[] {
  const docs = join(root, 'docs');
  const expected = [
    ...ALWAYS,
    ...helpDocuments(docs).map(({ path }) => `help/${pageOf(path)}`),
    ...helpPictures(docs).map((path) => `help/${path}`),
    ...readdirSync(join(root, 'assets'))
      .filter((name) => name.endsWith('.png'))
      .map((name) => `assets/${name}`),
    ...officeJs(flavour, root).copies.map(({ to }) => to),
  ];
  const known = new Set(expected);
  return [
    ...expected.filter((file) => !files.includes(file)).map((file) => `${file}: missing`),
    ...files
      .filter((file) => !known.has(file) && !BY_CONTENT.test(file))
      .map((file) => `${file}: no part of this build`),
  ];
}
