import { shareConcept } from '../../../src/rules/support/concepts';

describe('shareConcept', () => {
  it.each([
    ['体检费', '用于干警健康检查'],
    ['车辆运行', '购买汽油'],
    ['信创', '购置服务器'],
    ['农业', '大棚'],
    ['物业费', '保洁服务'],
  ])('%s and %s', (a, b) => {
    expect(shareConcept(a, b)).toBe(true);
    expect(shareConcept(b, a)).toBe(true);
  });

  it.each([
    ['体检费', '购买汽油'],
    ['体检费', ''],
    ['', ''],
    ['甲', '甲'],
  ])('not %j and %j', (a, b) => {
    expect(shareConcept(a, b)).toBe(false);
  });
});
