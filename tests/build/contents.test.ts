import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { helpDocuments, helpPictures, pageOf } from '../../scripts/build/help/pages';
import { OFFICE_JS_FLAVOURS, officeJs } from '../../scripts/build/office-js';
import { contentProblems } from '../../scripts/check/contents';

const ROOT = join(__dirname, '../..');
const DOCS = join(ROOT, 'docs');
const PICTURES = readdirSync(join(ROOT, 'assets')).filter((name) => name.endsWith('.png'));
const WHOLE = [
  ...['manifest.xml', 'taskpane.html', 'taskpane.css', 'unavailable.html', 'unavailable.css'],
  ...['unavailable.js', 'browser.js', 'check.html', 'functions.js', 'functions.json', 'functions.zh-CN.json'],
  ...['samples/sample.xlsx', 'samples/blank-form.xlsx', 'help/style.css'],
  ...helpDocuments(DOCS).map(({ path }) => `help/${pageOf(path)}`),
  ...helpPictures(DOCS).map((path) => `help/${path}`),
  ...['pane.cca84c33.js', '109.dd067459.js', 'office-js-helpers.d01dbe2d.js'],
  ...PICTURES.map((name) => `assets/${name}`),
];

describe.each(OFFICE_JS_FLAVOURS)('the folder of the build with office.js %s', (flavour) => {
  const whole = [...WHOLE, ...officeJs(flavour, ROOT).copies.map(({ to }) => to)];

  it('is whole', () => {
    expect(contentProblems(ROOT, flavour, whole)).toEqual([]);
  });

  it.each([
    'check.html',
    'functions.js',
    'manifest.xml',
    'samples/sample.xlsx',
    'assets/app-32.png',
    'help/deployment.html',
    'help/rules/missing-basis.html',
    'help/images/check.png',
  ])('lacks %s', (file) => {
    expect(
      contentProblems(
        ROOT,
        flavour,
        whole.filter((other) => other !== file),
      ),
    ).toEqual([`${file}: missing`]);
  });

  it.each([
    'pane.cca84c33.js.map',
    '.env',
    'node_modules/big.js/package.json',
    'src/cli/main.ts',
    'help/rules/.DS_Store',
    'old.html',
    'assets/secret.pem',
    'samples/别的单位.xlsx',
    'office-js/excel-ios-16.00.js',
    'office-js.zip',
  ])('holds %s, which has no business there', (file) => {
    expect(contentProblems(ROOT, flavour, [...whole, file])).toEqual([`${file}: no part of this build`]);
  });
});

it('office.js belongs to the flavour that serves it itself, and to no other', () => {
  const [copy = ''] = officeJs('self', ROOT).copies.map(({ to }) => to);
  expect(contentProblems(ROOT, 'self', WHOLE)).toContain(`${copy}: missing`);
  expect(contentProblems(ROOT, 'cdn', [...WHOLE, copy])).toEqual([`${copy}: no part of this build`]);
});
