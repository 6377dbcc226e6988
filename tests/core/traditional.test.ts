import { simplified } from '../../src/core/traditional';
import { readLevel1, readLevel2 } from '../../src/core/taxonomy';

describe('traditional characters of labels', () => {
  it.each([
    ['預算績效目標申報表', '预算绩效目标申报表'],
    ['產出指標', '产出指标'],
    ['單位：萬元', '单位：万元'],
    ['後復複歷曆', '后复复历历'],
    ['项目名称 Project', '项目名称 Project'],
    ['龜', '龜'],
    ['', ''],
  ])('%s', (text, expected) => {
    expect(simplified(text)).toBe(expected);
    expect(simplified(expected)).toBe(expected);
  });

  it('reads the levels of indicators', () => {
    expect(readLevel1('產出指標(50分)')?.level.id).toBe('output');
    expect(readLevel2('社會效益指標')).toMatchObject({ class: 'social', alias: false });
    expect(readLevel2('服務對象滿意度指標')).toMatchObject({ class: 'satisfaction', alias: false });
  });
});
