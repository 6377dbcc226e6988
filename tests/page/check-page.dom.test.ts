import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PAGE_WORDS } from '../../src/i18n/page';
import { CheckPage } from '../../src/page/check-page';
import { element } from '../../src/page/elements';
import { droppedFiles } from '../../src/page/chosen-files';

const TEMPLATE = readFileSync(join(__dirname, '../../src/page/check.html'), 'utf8');
const SAMPLE = readFileSync(join(__dirname, '../../samples/承德市中级人民法院2023年度.xlsx'));

// A whole workbook is read, checked and drawn in jsdom.
jest.setTimeout(30_000);

function start(languages: readonly string[] = ['zh-CN']): CheckPage {
  document.documentElement.innerHTML = TEMPLATE.replace(/^[\s\S]*?<html[^>]*>|<\/html>\s*$/gu, '');
  const page = new CheckPage(document, { year: 2023, month: 9, day: 30 }, languages);
  page.start();
  return page;
}

const byId = (id: string) => element(document, id, HTMLElement);
const named = (name: string, bytes: Uint8Array = SAMPLE) => ({
  name,
  file: new File([new Uint8Array(bytes)], name),
});

describe('the page', () => {
  it.each([
    [['zh-CN'], 'zh-CN'],
    [['en-GB', 'zh'], 'zh-CN'],
    [['fr'], 'en'],
    [['zhx'], 'en'],
  ] as const)('for %j speaks %s', (languages, language) => {
    start(languages);
    expect(document.documentElement.lang).toBe(language);
    expect(document.querySelector('h1')?.textContent).toBe(PAGE_WORDS[language].texts.title);
    expect(byId('page').hidden).toBe(false);
    expect(byId('too-old').hidden).toBe(true);
  });

  it('shows each file under its name, in their order, and switches the language of all', async () => {
    const page = start();
    await page.check([named('一.xlsx'), named('坏.xlsx', SAMPLE.subarray(0, 999)), named('三.xlsx')]);
    const heads = () =>
      [...document.querySelectorAll('.file > section > h2')].map((head) => head.textContent);
    expect(heads()).toEqual(['一.xlsx', '坏.xlsx', '三.xlsx']);
    expect(byId('outcome').textContent).toMatch(/^检查完毕：3个文件.*其中1个文件未能完整检查。$/u);
    expect(byId('overview').textContent).toContain('1个文件未能完整检查');
    byId('languages').querySelector<HTMLElement>('[data-language="en"]')?.click();
    while (heads().length < 3) await new Promise((done) => setTimeout(done, 10));
    expect(heads()).toEqual(['一.xlsx', '坏.xlsx', '三.xlsx']);
    expect(byId('outcome').textContent).toMatch(/^Done: 3 files/u);
    expect(byId('results').textContent).not.toContain('必须改正');
  });

  it('keeps only the last of two runs', async () => {
    const page = start();
    await Promise.all([page.check([named('旧.xlsx'), named('旧2.xlsx')]), page.check([named('新.xlsx')])]);
    expect(document.querySelectorAll('.file')).toHaveLength(1);
    expect(byId('outcome').textContent).toContain('1个文件');
    expect(byId('results').textContent).toContain('新.xlsx');
  });

  it('says that nothing was dropped', async () => {
    const page = start();
    await page.check([named('一.xlsx')]);
    await page.check([]);
    expect(byId('outcome').textContent).toBe(PAGE_WORDS['zh-CN'].nothingDropped);
    expect(document.querySelectorAll('.file')).toHaveLength(0);
  });

  it('refuses a date that is none, and says so', async () => {
    const page = start();
    await page.check([named('一.xlsx')]);
    const input = element(document, 'as-of', HTMLInputElement);
    const enter = (text: string) => {
      // A browser without date fields takes any text.
      input.type = 'text';
      input.value = text;
      input.dispatchEvent(new Event('change'));
    };
    const figures = () => document.querySelector('.now')?.textContent;
    const before = figures();
    expect(before).toContain('2023-09-30');
    enter('九月底');
    expect(byId('as-of-problem').textContent).toBe(PAGE_WORDS['zh-CN'].badDate);
    expect(figures()).toBe(before);
    enter('2023/6/30');
    expect(byId('as-of-problem').textContent).toBe('');
    expect(figures()).toContain('2023-06-30');
  });

  it('makes the place of a finding when it is opened', async () => {
    const page = start();
    await page.check([named('一.xlsx')]);
    const folded = document.querySelector<HTMLDetailsElement>('details.place:not([open])');
    expect(folded?.querySelector('table')).toBeNull();
    folded?.setAttribute('open', '');
    folded?.dispatchEvent(new Event('toggle'));
    expect(folded?.querySelectorAll('.marked')).toHaveLength(1);
    folded?.dispatchEvent(new Event('toggle'));
    expect(folded?.querySelectorAll('table')).toHaveLength(1);
  });
});

/** What a browser hands over for a dropped folder. */
function entry(name: string, children?: readonly FileSystemEntry[]): FileSystemEntry {
  const pieces = [children?.slice(0, 1) ?? [], children?.slice(1) ?? [], []];
  return {
    name,
    isFile: children === undefined,
    isDirectory: children !== undefined,
    file: (done: (file: File) => void) => done(new File(['x'], name)),
    createReader: () => ({
      readEntries: (done: (piece: readonly FileSystemEntry[]) => void) => done(pieces.shift() ?? []),
    }),
  } as unknown as FileSystemEntry;
}

describe('what was dropped', () => {
  const drop = (...entries: FileSystemEntry[]) =>
    droppedFiles({
      items: entries.map((dropped) => ({ kind: 'file', webkitGetAsEntry: () => dropped })),
      files: entries.map(({ name }) => new File(['x'], name)),
    } as unknown as DataTransfer).then((files) => files.map(({ name }) => name));

  it('is taken as it is, whatever it is', async () => {
    expect(await drop(entry('a.xlsx'), entry('b.doc'))).toEqual(['a.xlsx', 'b.doc']);
  });

  it('is searched for workbooks when it is a folder, to the bottom', async () => {
    const folder = entry('单位', [
      entry('b.xlsx'),
      entry('~$b.xlsx'),
      entry('说明.txt'),
      entry('a.xls'),
      entry('下级', [entry('c.XLSM')]),
      entry('.git', [entry('d.xlsx')]),
    ]);
    expect(await drop(folder, entry('外.txt'))).toEqual([
      '单位/a.xls',
      '单位/b.xlsx',
      '单位/下级/c.XLSM',
      '外.txt',
    ]);
  });
});
