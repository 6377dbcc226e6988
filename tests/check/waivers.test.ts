import { check } from '../../src/check/check';
import type { Finding } from '../../src/check/finding';
import { readWaivers, type Waiver, writeWaivers } from '../../src/check/waivers';
import { recognise } from '../../src/tables/recognise';
import { WAIVERS_NAMESPACE, wrapWaivers } from '../../src/workbook/custom-xml';
import { formGrid, type FormInput, recogniseForms, rowsWith } from '../support/forms';
import { fixed, sheetOf, workbookOf } from '../support/grid';

const OVER: Partial<FormInput> = {
  rows: rowsWith({ 3: { target: '≤34.6万元' } }),
  budget: fixed(20),
  fiscal: fixed(20),
};

function costFinding(form: Partial<FormInput>, waivers: readonly Waiver[] = []): Finding | undefined {
  return check(recogniseForms(form), { waivers: { waivers, damaged: 0 } }).findings.find(
    ({ rule }) => rule === 'cost-over-budget',
  );
}

const waiver: Waiver = {
  fingerprint: costFinding(OVER)?.fingerprint ?? '',
  rule: 'cost-over-budget',
  reason: '含上年结转，已报财政局 <同意> & 备案',
};

describe('waivers in the workbook', () => {
  it('are the same after writing and reading them', () => {
    expect(readWaivers([writeWaivers([waiver])])).toEqual({ waivers: [waiver], damaged: 0 });
    expect(
      readWaivers([`<?xml version="1.0" encoding="UTF-8"?>\r\n${writeWaivers([waiver])}\n`]).waivers,
    ).toEqual([waiver]);
  });

  it('mark their finding', () => {
    expect(costFinding(OVER, [waiver])?.waived).toEqual({ reason: waiver.reason });
    expect(costFinding(OVER)?.waived).toBeUndefined();
  });

  it('follow it through inserted rows', () => {
    const moved = check(recognise(workbookOf(sheetOf('x', formGrid(OVER), { row: 9, col: 3 }))), {
      waivers: { waivers: [waiver], damaged: 0 },
    });
    expect(moved.findings.find(({ rule }) => rule === 'cost-over-budget')?.waived).toBeDefined();
    expect(moved.coverage.unmatchedWaivers).toEqual([]);
  });

  it.each<[string, Partial<FormInput>, Waiver]>([
    ['the figure has changed', { ...OVER, rows: rowsWith({ 3: { target: '≤35万元' } }) }, waiver],
    ['it names another rule', OVER, { ...waiver, rule: 'missing-basis' }],
    ['it names another finding', OVER, { ...waiver, fingerprint: '00000000000000' }],
  ])('do not count when %s, and are named', (_case, form, other) => {
    const { findings, coverage } = check(recogniseForms(form), { waivers: { waivers: [other], damaged: 0 } });
    expect(findings.some(({ waived }) => waived !== undefined)).toBe(false);
    expect(coverage.unmatchedWaivers).toEqual([other]);
  });

  it.each<[string, string]>([
    ['no JSON', wrapWaivers('{')],
    ['another version', wrapWaivers('{"version":2,"waivers":[]}')],
    [
      'a waiver without a reason',
      wrapWaivers(JSON.stringify({ version: 1, waivers: [{ ...waiver, reason: ' ' }] })),
    ],
    [
      'a reason that is no text',
      wrapWaivers(JSON.stringify({ version: 1, waivers: [{ ...waiver, reason: {} }] })),
    ],
    [
      'a fingerprint that is none',
      wrapWaivers(JSON.stringify({ version: 1, waivers: [{ ...waiver, fingerprint: '../x' }] })),
    ],
    [
      'a novel',
      wrapWaivers(JSON.stringify({ version: 1, waivers: [{ ...waiver, reason: '长'.repeat(3000) }] })),
    ],
  ])('of which none is usable are counted as damaged: %s', (_case, xml) => {
    expect(readWaivers([xml])).toEqual({ waivers: [], damaged: 1 });
  });

  it.each<[string, string]>([
    ['another namespace', '<waivers xmlns="urn:other">{}</waivers>'],
    ['another root', `<notes xmlns="${WAIVERS_NAMESPACE}">{}</notes>`],
    ['a DTD', `<!DOCTYPE x [<!ENTITY a "b">]><waivers xmlns="${WAIVERS_NAMESPACE}">{}</waivers>`],
    ['nothing', ''],
  ])('leave the parts of others alone: %s', (_case, xml) => {
    expect(readWaivers([xml])).toEqual({ waivers: [], damaged: 0 });
  });
});
