import { plainShare } from '../../src/core/shares';
import { planSentence } from '../../src/tables/plan-sentence';
import { cellOf } from '../support/grid';

const AT = { sheet: 0, row: 5, col: 1 };
const planOf = (text: string) => planSentence({ at: AT, text, empty: text === '', cell: cellOf(text) });

describe('a plan in one cell', () => {
  it.each([
    ['3月底25%，6月底50%，10月底80%，12月底100%', '3月底 25%, 6月底 50%, 10月底 80%, 12月底 100%'],
    ['3月底25%；6月底50%；12月底100%。', '3月底 25%, 6月底 50%, 12月底 100%'],
    ['3月底:25% 6月底:50% 12月底:100%', '3月底 25%, 6月底 50%, 12月底 100%'],
    ['一季度末累计支出12.5％、年底达到100％', '一季度末 12.5%, 年底 100%'],
    ['3月31日25%,12月31日100%', '3月31日 25%, 12月31日 100%'],
    ['上半年50%，全年100%', '上半年 50%, 全年 100%'],
    ['2023-06-30：50%；2023-12-31：100%', '2023-06-30 50%, 2023-12-31 100%'],
  ])('%s', (text, expected) => {
    const plan = planOf(text);
    const entries = plan?.entries.map(({ label, reading }) => {
      return `${label} ${reading.kind === 'share' ? plainShare(reading.share) : reading.kind}`;
    });
    expect(entries?.join(', ')).toBe(expected);
  });

  it.each([
    ['not up to the whole', '3月底25%，6月底50%'],
    ['shares of periods', '一季度25%，二季度25%，三季度25%，四季度25%'],
    ['rising shares of periods', '一季度10%，二季度20%，三季度30%，四季度40%'],
    ['falling shares', '3月底60%，6月底50%，12月底100%'],
    ['months out of order', '6月底25%，3月底50%，12月底100%'],
    ['above the whole', '3月底25%，12月底120%'],
    ['one checkpoint', '12月底100%'],
    ['more text', '3月底25%，12月底100%，按合同支付'],
    ['text before', '按合同支付，3月底25%，12月底100%'],
    ['amounts', '3月底25万元，12月底100万元'],
    ['words', '上半年一半，年底全部支出'],
    ['nothing', ''],
  ])('is not read: %s', (_case, text) => {
    expect(planOf(text)).toBeNull();
  });

  it('has every entry at the cell', () => {
    const plan = planOf('6月底50%，12月底100%');
    expect(plan?.at).toEqual(AT);
    expect(plan?.entries.map(({ month, labelAt, share }) => [month, labelAt, share.at, share.text])).toEqual([
      [6, AT, AT, '50%'],
      [12, AT, AT, '100%'],
    ]);
  });
});
