import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { BLOCK_WORDS } from '../../src/taskpane/texts/block';
import { CHECK_WORDS } from '../../src/taskpane/texts/check';
import { FAILURE_TEXTS } from '../../src/taskpane/texts/failures';
import { NOTICE_TEXTS, noticeText } from '../../src/taskpane/texts/notices';
import { PROGRESS_TAB_WORDS } from '../../src/taskpane/texts/progress';
import { REPORTS_WORDS } from '../../src/taskpane/texts/reports';
import { SETTINGS_WORDS } from '../../src/taskpane/texts/settings';
import { SHELL_WORDS } from '../../src/taskpane/texts/shell';

const TASKPANE = resolve(__dirname, '../../src/taskpane');
const TABLES = {
  block: BLOCK_WORDS,
  check: CHECK_WORDS,
  failures: FAILURE_TEXTS,
  notices: NOTICE_TEXTS,
  progress: PROGRESS_TAB_WORDS,
  reports: REPORTS_WORDS,
  settings: SETTINGS_WORDS,
  shell: SHELL_WORDS,
};

/** "what.todo" of every text in a table, with the text; a function gives its number of arguments. */
function texts(table: object, path = ''): readonly (readonly [string, string | number])[] {
  return Object.entries(table).flatMap(([key, value]: [string, unknown]) => {
    const place = path === '' ? key : `${path}.${key}`;
    if (typeof value === 'string') return [[place, value] as const];
    if (typeof value === 'function') return [[place, value.length] as const];
    return value !== null && typeof value === 'object' ? texts(value, place) : [];
  });
}

const HAN = /\p{Script=Han}/u;
/** Labels of the forms, which are Chinese in every language, and the names of languages. */
const FORM_TERMS = /一级指标|二级指标|三级指标|指标值|3月底|6月底|10月底|12月底|校验报告|^中文$/gu;

function sourceFiles(folder: string): readonly string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    if (statSync(path).isDirectory()) return sourceFiles(path);
    return /\.tsx?$/u.test(name) ? [path] : [];
  });
}

describe('the texts of the pane', () => {
  it('no mark is not told as marks', () => {
    const facts = { kind: 'marked', marked: 0, skipped: ['1'] } as const;
    expect(noticeText(facts, 'zh-CN').what).toBe('没有标出。');
    expect(noticeText(facts, 'en').what).toBe('Nothing was marked.');
  });

  it('are found for every file of texts', () => {
    const files = readdirSync(join(TASKPANE, 'texts')).map((name) => name.replace(/\.ts$/u, ''));
    expect(files.sort()).toEqual(Object.keys(TABLES).sort());
  });

  it.each(Object.entries(TABLES))('%s: both languages have the same texts, none empty', (_name, table) => {
    const zh = texts(table['zh-CN']);
    const en = texts(table.en);
    expect(zh.length).toBeGreaterThan(0);
    expect(en.map(([place]) => place)).toEqual(zh.map(([place]) => place));
    expect([...zh, ...en].filter(([, text]) => text === '')).toEqual([]);
  });

  it.each(Object.entries(TABLES))('%s: a sentence takes the same facts in both languages', (_name, table) => {
    const arities = (words: object) => texts(words).filter(([, text]) => typeof text === 'number');
    const zh = new Map(arities(table['zh-CN']));
    for (const [place, arity] of arities(table.en)) expect([place, arity]).toEqual([place, zh.get(place)]);
  });

  it.each(Object.entries(TABLES))('%s: Chinese is Chinese and English is English', (_name, table) => {
    const chinese = texts(table['zh-CN']).filter(([, text]) => typeof text === 'string');
    const english = texts(table.en).filter(([, text]) => typeof text === 'string');
    expect(chinese.filter(([place, text]) => !HAN.test(String(text)) && place !== 'languages.en')).toEqual(
      [],
    );
    expect(english.filter(([, text]) => HAN.test(String(text).replace(FORM_TERMS, '')))).toEqual([]);
  });

  it('stand nowhere else: no Chinese among the logic', () => {
    const strays = sourceFiles(TASKPANE)
      .filter((file) => !/[\\/](?:texts|start|commands)[\\/]|rehearsal-form/u.test(file))
      .flatMap((file) =>
        readFileSync(file, 'utf8')
          .replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gmu, '')
          .split('\n')
          .filter((line) => HAN.test(line))
          .map((line) => `${relative(TASKPANE, file)}: ${line.trim()}`),
      );
    expect(strays).toEqual([]);
  });
});
