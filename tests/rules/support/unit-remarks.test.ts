import { unitRemarks } from '../../../src/rules/support/unit-remarks';

describe('unitRemarks', () => {
  it.each([
    ['培训人数（人）', ['人']],
    ['总成本（单位：万元）', ['万元']],
    ['总成本（单位万元）', ['万元']],
    ['设备成本（台）（万元）', ['台', '万元']],
    ['成本（预算单位：万元）', ['预算单位:万元']],
    ['成本（（万元））', ['万元']],
    ['成本（一二三四五六七八九十）', ['一二三四五六七八九十']],
    ['成本（一二三四五六七八九十一）', []],
    ['成本（）', []],
    ['成本', []],
  ])('%s', (name, remarks) => {
    expect(unitRemarks(name)).toEqual(remarks);
  });
});
