import { displayText } from '../../src/tables/display';
import { UNCALCULATED } from '../../src/workbook/cell';
import { cellOf, date, error, fixed, percent, prefixed, suffixed, type Value } from '../support/grid';

describe('a cell as its reader sees it', () => {
  it.each<[string, Value, string]>([
    ['nothing', null, ''],
    ['text on several lines', ' 保洁\r\n 服务 ', '保洁 服务'],
    ['TRUE', true, 'TRUE'],
    ['FALSE', false, 'FALSE'],
    ['an error', error('#REF!'), '#REF!'],
    ['a formula without a result', error(UNCALCULATED), UNCALCULATED],
    ['a date', date(45291), '2023年12月31日'],
    ['a date before all dates', date(-1), '-1'],
    ['a whole number', 24, '24'],
    ['nought', 0, '0'],
    ['a number below nought', -24, '-24'],
    ['a fraction', 24.5, '24.5'],
    ['the fraction that was typed', 0.1, '0.1'],
    ['a number too large to be exact', 1e21, '1000000000000000000000'],
    ['a tiny number', 1e-7, '0.0000001'],
    ['fixed decimals', fixed(24), '24.00'],
    ['fixed decimals, all of them there', fixed(24.25), '24.25'],
    ['fixed decimals that would hide digits', fixed(24.256), '24.256'],
    ['no decimals by its format', fixed(24, 0), '24'],
    ['no decimals by its format, though it has some', fixed(24.5, 0), '24.5'],
    ['a share', percent(0.25), '25%'],
    ['a share of more than all', percent(1.5), '150%'],
    ['a whole share', percent(1), '100%'],
    ['a share with fixed decimals', percent(0.25, 1), '25.0%'],
    ['a share with hidden digits', percent(0.2525), '25.25%'],
    ['a share that is no binary fraction', percent(0.07), '7%'],
    ['a number with a unit in its format', suffixed(60, '人'), '60人'],
    ['a number with its bound in its format', prefixed('≥', 60, '人'), '≥60人'],
    ['a share with its bound in its format', { ...percent(0.955), prefix: '不低于' }, '不低于95.5%'],
    ['a number that is about so large', prefixed('约', 60, '人'), '约60人'],
    ['a number with words before it that bound nothing', prefixed('第', 3, '期'), '3期'],
    ['a fraction with a unit in its format', suffixed(1.5, '公里'), '1.5公里'],
    ['a share with words in its format', { ...percent(0.5), unitSuffix: '以上' }, '50%以上'],
  ])('%s', (_case, value, expected) => {
    expect(displayText(cellOf(value))).toBe(expected);
  });
});
