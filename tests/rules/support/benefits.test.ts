import { isBenefit, isUnstatedWish } from '../../../src/rules/support/benefits';
import { indicatorOf } from '../../support/variants';

describe('isBenefit', () => {
  it.each([
    ['economic', true],
    ['social', true],
    ['ecological', true],
    ['sustainable', true],
    ['satisfaction', false],
    ['quantity', false],
    [null, false],
  ] as const)('%s: %s', (cls, expected) => {
    expect(isBenefit(cls)).toBe(expected);
  });
});

describe('isUnstatedWish', () => {
  /** Under 社会效益指标. */
  const wish = (name: string, target: string | null = null): boolean =>
    isUnstatedWish(indicatorOf({ name, target }, 5));

  it.each([
    ...['不断发展', '持续发展', '进一步发展', '有效发展', '显著发展', '明显发展', '逐步发展', '大力发展'],
    ...['切实发展', '稳步发展', '长期发展', '顺利发展', '保证安全', '保障安全', '确保安全', '提升水平'],
    ...['提高水平', '增强能力', '促进就业', '推动就业', '改善环境', '维护稳定', '优化环境', '强化管理'],
    ...['加强管理', '完善机制', '提高覆盖率水平', '提 升水平', '改善环境（一）'],
  ])('%s', (name) => {
    expect(wish(name)).toBe(true);
  });

  it.each([
    ...['办公环境', '提高覆盖率', '提升满意度', '提高次数', '提高数量', '提升额', '提高值', '提升占比'],
    ...['提高比例', '提高场次', '服务提升人次', '改善面积', '增加收入保障收入', '确保时间', '保障365天'],
    ...['提高覆盖率（%）', '提高覆盖率()'],
  ])('not %s', (name) => {
    expect(wish(name)).toBe(false);
  });

  it('has no target and is a benefit', () => {
    expect(wish('提升水平', '≥90%')).toBe(false);
    expect(isUnstatedWish(indicatorOf({ name: '提升水平', target: null }, 0))).toBe(false);
  });
});
