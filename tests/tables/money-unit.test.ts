import { readMoneyUnit, remarkedUnit, unitPhrase } from '../../src/tables/money-unit';
import { formatPlace } from '../../src/workbook/address';
import { type Grid, suffixed } from '../support/grid';
import { regionOf, viewOf } from './support/view';

const padded = (length: number): string => '单位：万元'.padStart(length, '承');

describe('the unit of a form', () => {
  it.each<[string, Grid, string | null]>([
    ['a line of its own', [['绩效目标表'], ['', '单位：万元']], '万元 B2'],
    ['in the cell beside its label', [['金额单位', '万元']], '万元 A1'],
    ['in the cell beside its label, with a colon', [['单位：', '', '元']], '元 A1'],
    ['beside its label, not left of it', [['元', '单位', '千元']], '千元 B1'],
    ['beside a label of something else', [['项目名称', '万元']], null],
    ['a unit of people', [['单位', '某院']], null],
    ['a unit of people in one cell', [['单位：某院', '万元']], null],
    ['beside what stands beside its label', [['单位', '某院', '万元']], null],
    ['a label with nothing beside it', [['单位']], null],
    ['a label with a number beside it', [['单位', 1]], null],
    ['the first of several', [['单位：元'], ['单位：万元']], '元 A1'],
    ['bracketed into a label', [['', '项目资金（万元）']], '万元 B1'],
    ['bracketed into a label, with 单位', [['预算数（单位：元）']], '元 A1'],
    ['bracketed beside another remark', [['预算数（含税）（万元）']], '万元 A1'],
    ['a line before a bracket above it', [['预算数（元）'], ['单位：万元']], '万元 A2'],
    ['bracketed into 24 characters', [[`${'资'.repeat(20)}（万元）`]], '万元 A1'],
    ['bracketed into 25 characters', [[`${'资'.repeat(21)}（万元）`]], null],
    ['bracketed behind a number, which is of this number alone', [[suffixed(24, '（万元）')]], null],
    ['bracketed into a text of no unit', [['预算数（含税）']], null],
    ['nothing', [[], [24]], null],
  ])('%s', (_case, grid, expected) => {
    const unit = readMoneyUnit(viewOf(grid), regionOf(grid));
    expect(unit && `${unit.value} ${formatPlace(unit.at)}`).toBe(expected);
  });
});

it.each<[string, string | null]>([
  ['单位：万元', '万元'],
  ['单位万元', '万元'],
  ['（金额单位:元)', '元'],
  ['货币单位：人民币元', '元'],
  ['计量单位：千元', '千元'],
  ['单 位 ：元', '元'],
  ['填报单位：某院　　单位：万元', '万元'],
  ['单位：万元（含税）', null],
  ['单位：万元以内', null],
  ['单位：百万元', '百万元'],
  ['单位：亿元', '亿元'],
  ['单位：', null],
  ['万元', null],
  [padded(80), '万元'],
  [padded(81), null],
])('%s tells %s', (text, expected) => {
  expect(unitPhrase(text)).toBe(expected);
});

it.each<[readonly string[], string | null]>([
  [[], null],
  [['万元'], '万元'],
  [['含税', '元'], '元'],
  [['单位:万元'], '万元'],
  [['单位万元'], '万元'],
  [['金额单位万元'], '万元'],
  [['%'], null],
])('the remarks %j tell %s', (remarks, expected) => {
  expect(remarkedUnit(remarks)).toBe(expected);
});
