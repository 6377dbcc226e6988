import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { check } from '../../src/check/check';
import { wordingOf } from '../../src/i18n/rules';
import type { Severity } from '../../src/rules/rule';
import { recognise } from '../../src/tables/recognise';
import { formatPlace } from '../../src/workbook/address';
import { readWorkbook } from '../../src/xlsx/read-workbook';

const ROOT = join(__dirname, '../..');
const NAME = '承德市中级人民法院2023年度.xlsx';
const README = readFileSync(join(ROOT, 'README.md'), 'utf8');
const snapshot = readWorkbook(readFileSync(join(ROOT, 'samples', NAME)));
const { findings } = check(recognise(snapshot, NAME));

const count = (severity: Severity): number => findings.filter((one) => one.severity === severity).length;

describe('what README says is found', () => {
  it('counts as the check counts', () => {
    expect(README).toContain(
      `必须改正 ${count('error')} 处，需要核对 ${count('warning')} 处，建议完善 ${count('info')} 处`,
    );
  });

  it('is found, in those cells and those words', () => {
    const rows = [...README.matchAll(/^\| (\S+) +\| ([A-Z]+\d+) +\| (.+?) +\|$/gmu)].map((row) =>
      row.slice(1, 4),
    );
    const told = findings.map(({ at, rule, data }) => [
      snapshot.sheets[at.sheet]?.name,
      formatPlace(at),
      wordingOf(rule, data, 'zh-CN').what.replace(/。$/u, ''),
    ]);
    expect(rows.length).toBeGreaterThanOrEqual(5);
    expect(
      rows.filter((row) => !told.some((one) => one.every((text, index) => text === row[index]))),
    ).toEqual([]);
  });
});
