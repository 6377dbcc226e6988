import { type Keyed, repeated } from '../../../src/rules/support/duplicates';
import { projectOf } from '../../support/variants';

const TABLE = projectOf({});
const item = (key: string, col: number): Keyed => ({
  table: TABLE,
  key,
  text: `${key}${col}`,
  at: { sheet: 0, row: 0, col },
});

describe('repeated', () => {
  it('gives groups of two and more in the order in which they stand', () => {
    const items = [item('乙', 1), item('甲', 2), item('丙', 3), item('甲', 4), item('乙', 5), item('乙', 6)];
    expect(repeated(items).map((group) => group.map(({ text }) => text))).toEqual([
      ['乙1', '乙5', '乙6'],
      ['甲2', '甲4'],
    ]);
    expect(repeated([item('甲', 1), item('乙', 2)])).toEqual([]);
  });
});
