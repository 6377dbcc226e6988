import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { check } from '../../src/check/check';
import { writeXlsx } from 'hucre/xlsx';
import { escapeHtml } from '../../src/report/markup';
import { wordingOf } from '../../src/i18n/rules';
import { recognise } from '../../src/tables/recognise';
import { readWorkbook } from '../../src/xlsx/read-workbook';
import { axe, CACHE, launch, open, overflows, SAMPLE, shot, type Watch } from './surroundings';

const URL_OF_PAGE = pathToFileURL(join(CACHE, 'page/check.html')).href;

let browser: Browser;
let watch: Watch;

beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());
afterEach(async () => {
  await watch.page.context().close();
  expect(watch.foreign).toEqual([]);
  expect(watch.complaints).toEqual([]);
});

async function page(options: BrowserContextOptions = {}): Promise<Page> {
  watch = await open(browser, URL_OF_PAGE, URL_OF_PAGE, options);
  return watch.page;
}

async function drop(target: Page, files: readonly { name: string; bytes: Uint8Array }[]): Promise<void> {
  const transfer = await target.evaluateHandle(
    (all) => {
      const data = new DataTransfer();
      for (const { name, base64 } of all) {
        data.items.add(new File([Uint8Array.from(atob(base64), (char) => char.charCodeAt(0))], name));
      }
      return data;
    },
    files.map(({ name, bytes }) => ({ name, base64: Buffer.from(bytes).toString('base64') })),
  );
  await target.dispatchEvent('#drop', 'drop', { dataTransfer: transfer });
}

const outcome = (target: Page) => target.locator('#outcome').textContent();
const settled = (target: Page) =>
  target.waitForFunction(() => document.querySelector('#outcome')?.textContent !== '');

/** The sample's faults, in the words of all other ways to check. */
function sampleTexts(language: 'zh-CN' | 'en'): { severity: string; what: string }[] {
  const report = check(recognise(readWorkbook(readFileSync(SAMPLE)), 'sample.xlsx'));
  return report.findings.map(({ rule, severity, data }) => ({
    severity,
    what: wordingOf(rule, data, language).what,
  }));
}

describe('check.html', () => {
  it('shows a workbook’s findings, in the same words as everywhere, beside the cells around them', async () => {
    const target = await page();
    await shot(target, 'check-start');
    expect(await axe(target)).toEqual([]);
    await target.setInputFiles('#files', SAMPLE);
    await settled(target);
    const texts = sampleTexts('zh-CN');
    const count = (severity: string) => texts.filter((text) => text.severity === severity).length;
    expect(await outcome(target)).toBe(
      `检查完毕：1个文件，必须改正${count('error')}处，需要核对${count('warning')}处，建议完善${count('info')}处。`,
    );
    const shown = await target.locator('.what').allTextContents();
    expect([...shown].sort()).toEqual(texts.map(({ what }) => what).sort());
    const cost = target.locator('tr', { hasText: '不超过人民陪审员总成本' }).first();
    expect(await cost.locator('.marked').textContent()).toContain('34.6万元');
    expect(await cost.locator('.around caption').textContent()).toContain('E13');
    await shot(target, 'check-findings');
    expect(await axe(target)).toEqual([]);
  });

  it('takes several files at once, dropped, and says what is wrong with each that it cannot read', async () => {
    const target = await page();
    const sample = new Uint8Array(readFileSync(SAMPLE));
    await drop(target, [
      { name: '样本.xlsx', bytes: sample },
      { name: '旧.xls', bytes: Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1) },
      { name: '断.xlsx', bytes: sample.subarray(0, 20_000) },
      { name: '空.xlsx', bytes: new Uint8Array() },
    ]);
    await settled(target);
    expect(await outcome(target)).toContain('4个文件');
    expect(await outcome(target)).toContain('其中3个文件未能完整检查');
    const sections = await target.locator('.file > section').allTextContents();
    expect(sections).toHaveLength(4);
    expect(sections[2]).toContain('文件已损坏');
    expect(sections[3]).toContain('文件是空的');
    await shot(target, 'check-several');
    expect(await axe(target)).toEqual([]);
  });

  it('says that no table was recognised, which is not the same as no problem', async () => {
    const target = await page();
    await drop(target, [
      { name: '通讯录.xlsx', bytes: await writeXlsx({ sheets: [{ name: '表', rows: [['姓名', '电话']] }] }) },
    ]);
    await settled(target);
    expect(await target.locator('#results').textContent()).toContain('未识别到绩效目标表（不等于没有问题）');
    expect(await outcome(target)).toContain('其中1个文件未能完整检查');
  });

  it('shows only the severities that are ticked', async () => {
    const target = await page();
    await target.setInputFiles('#files', SAMPLE);
    await settled(target);
    const rows = (severity: string) =>
      target.locator(`td.level.${severity}`).filter({ visible: true }).count();
    const errors = await rows('error');
    expect(errors).toBeGreaterThan(0);
    await target.getByLabel('需要核对').uncheck();
    expect(await rows('warning')).toBe(0);
    expect(await rows('error')).toBe(errors);
    await target.getByLabel('必须改正').uncheck();
    await target.getByLabel('建议完善', { exact: true }).uncheck();
    expect(await target.locator('#no-match').isVisible()).toBe(true);
    await target.getByLabel('必须改正').check();
    expect(await rows('error')).toBe(errors);
    expect(await target.locator('#no-match').isVisible()).toBe(false);
  });

  it('tells what should be spent by a date', async () => {
    const target = await page();
    await target.setInputFiles('#files', SAMPLE);
    await settled(target);
    await target.locator('.progress > summary').click();
    await target.fill('#as-of', '2023-09-30');
    await target.locator('#as-of').blur();
    const now = target.locator('.now', { hasText: '2023-09-30' }).nth(1);
    // The second project: 921.38, of which 50 % are planned by the end of June and 75 % by the end of October.
    expect((await now.locator('td').allTextContents()).slice(0, 5)).toEqual([
      '50.0%',
      '460.69',
      '68.7%',
      '632.98',
      '75.0%',
    ]);
    await shot(target, 'check-progress');
    expect(await axe(target)).toEqual([]);
  });

  it('takes the settings of an office, and says when a settings file is wrong', async () => {
    const target = await page();
    await target.setInputFiles('#files', SAMPLE);
    await settled(target);
    const settings = (text: string) => ({
      name: '设置.json',
      mimeType: 'application/json',
      buffer: Buffer.from(text),
    });
    const cost = target.locator('tr', { hasText: '比预算数20.00万元多14.6万元' });
    expect(await cost.locator('td.level').textContent()).toBe('必须改正');
    await target.setInputFiles(
      '#settings-file',
      settings('{"version":1,"severities":{"cost-over-budget":"warning"}}'),
    );
    await target
      .locator('#settings-state', { hasText: '正在使用设置文件“设置.json”' })
      .waitFor({ state: 'attached' });
    await settled(target);
    expect(await cost.locator('td.level').textContent()).toBe('需要核对');
    await target.setInputFiles('#settings-file', settings('{"version":2}'));
    await target.locator('#settings-state', { hasText: '没有采用' }).waitFor({ state: 'attached' });
    await settled(target);
    expect(await cost.locator('td.level').textContent()).toBe('必须改正');
  });

  it('saves the report as a page and as a table', async () => {
    const target = await page();
    await target.setInputFiles('#files', SAMPLE);
    await settled(target);
    const save = async (button: string) => {
      const [download] = await Promise.all([target.waitForEvent('download'), target.click(button)]);
      return { name: download.suggestedFilename(), text: readFileSync(await download.path(), 'utf8') };
    };
    const table = await save('#save-csv');
    expect(table.name).toBe('绩效目标表校验结果.csv');
    expect(table.text.startsWith('\ufeff文件,级别,')).toBe(true);
    expect(table.text.trim().split('\r\n').length).toBeGreaterThan(sampleTexts('zh-CN').length);
    const report = await save('#save-html');
    expect(report.name).toBe('绩效目标表校验结果.html');
    for (const { what } of sampleTexts('zh-CN')) expect(report.text).toContain(escapeHtml(what));
  });

  it('stops when asked to, and says what was not checked', async () => {
    const target = await page();
    const sample = new Uint8Array(readFileSync(SAMPLE));
    const files = Array.from({ length: 30 }, (_, index) => ({ name: `${index}.xlsx`, bytes: sample }));
    await drop(target, files);
    await target.locator('#work-text', { hasText: /第[3-9]个，共30个/u }).waitFor();
    await target.click('#work-stop');
    expect(await outcome(target)).toMatch(/^已停止：共30个文件，只检查了\d+个，其余没有检查。$/u);
    const done = await target.locator('.file').count();
    expect(done).toBeLessThan(30);
    expect(await outcome(target)).toContain(`只检查了${done}个`);
  });

  it('answers while it works on many files', async () => {
    const target = await page();
    const sample = new Uint8Array(readFileSync(SAMPLE));
    await drop(
      target,
      Array.from({ length: 12 }, (_, index) => ({ name: `${index}.xlsx`, bytes: sample })),
    );
    await target.click('[data-language="en"]');
    await target.waitForFunction(
      () => document.querySelector('#outcome')?.textContent.startsWith('Done') === true,
    );
    expect(await target.locator('.file').count()).toBe(12);
    const heads = await target.locator('.file > section > h2').allTextContents();
    expect(heads).toEqual(Array.from({ length: 12 }, (_, index) => `${index}.xlsx`));
    expect(await target.locator('#results').textContent()).not.toContain('必须改正');
  });

  it('speaks English', async () => {
    const target = await page({ locale: 'en-US' });
    await target.setInputFiles('#files', SAMPLE);
    await settled(target);
    expect(await target.title()).toBe('Check of performance target forms');
    expect(await outcome(target)).toMatch(/^Done: 1 file, /u);
    const shown = await target.locator('.what').allTextContents();
    expect([...shown].sort()).toEqual(
      sampleTexts('en')
        .map(({ what }) => what)
        .sort(),
    );
    await shot(target, 'check-english');
    expect(await axe(target)).toEqual([]);
  });

  it.each<[string, BrowserContextOptions]>([
    ['dark', { colorScheme: 'dark' }],
    ['narrow', { viewport: { width: 320, height: 640 } }],
    ['high-contrast', { forcedColors: 'active' }],
  ])('is right in surroundings that are %s', async (name, options) => {
    const target = await page(options);
    expect(await overflows(target)).toBe(false);
    await target.setInputFiles('#files', SAMPLE);
    await settled(target);
    await target.locator('.progress > summary').click();
    expect(await overflows(target)).toBe(false);
    await shot(target, `check-${name}`);
    expect(await axe(target)).toEqual([]);
  });

  it('is used with the keyboard alone', async () => {
    const target = await page();
    const focused = () => target.evaluate(() => document.activeElement?.id ?? '');
    const tabTo = async (id: string) => {
      for (let steps = 0; steps < 400; steps += 1) {
        if ((await focused()) === id) return;
        await target.keyboard.press('Tab');
      }
      throw new Error(`Tab never comes to ${id}`);
    };
    // Listened for from the start: a browser that is told too late opens a dialog of its own.
    const chosen = target.waitForEvent('filechooser');
    await tabTo('files');
    const [chooser] = await Promise.all([chosen, target.keyboard.press('Space')]);
    await chooser.setFiles(SAMPLE);
    await settled(target);
    await tabTo('as-of');
    await tabTo('save-csv');
    const [download] = await Promise.all([target.waitForEvent('download'), target.keyboard.press('Enter')]);
    expect(download.suggestedFilename()).toContain('.csv');
    await tabTo('clear');
    await target.keyboard.press('Enter');
    expect(await focused()).toBe('files');
    expect(await target.locator('.file').count()).toBe(0);
  });

  it('works where the newer parts of JavaScript are missing', async () => {
    const target = await page();
    await target.addInitScript(() => {
      for (const [owner, names] of [
        [Array.prototype, ['at', 'flat', 'flatMap', 'findLast']],
        [Uint8Array.prototype, ['at']],
        [String.prototype, ['at', 'replaceAll', 'matchAll', 'trimEnd', 'trimStart']],
        [Object, ['fromEntries']],
      ] as const) {
        for (const name of names) Reflect.deleteProperty(owner, name);
      }
    });
    await target.reload();
    await target.setInputFiles('#files', SAMPLE);
    await settled(target);
    const shown = await target.locator('.what').allTextContents();
    expect([...shown].sort()).toEqual(
      sampleTexts('zh-CN')
        .map(({ what }) => what)
        .sort(),
    );
  });

  it('says so in a browser that cannot run it', async () => {
    const target = await page({ javaScriptEnabled: false });
    expect(await target.locator('#too-old').isVisible()).toBe(true);
    expect(await target.locator('#page').isVisible()).toBe(false);
  });
});
