import { charactersOf, commonPhrase, contentOf, termsOf } from '../../../src/rules/support/content-words';

/** Stop words, figures and signs as dots. */
function shown(text: string): string {
  const { characters, content } = contentOf(text);
  return characters.map((character, at) => (content[at] === true ? character : '.')).join('');
}

describe('contentOf', () => {
  it.each([
    ['诉讼服务大厅', '诉讼..大厅'],
    ['用于车辆购置', '..车辆..'],
    ['办公楼24万元', '办公楼..万元'],
    ['保洁,保安', '保洁.保安'],
    ['完成率', '...'],
    ['服务对象满意度', '.......'],
    ['可持续', '...'],
    ['ABC系统', 'ABC系统'],
    ['', ''],
  ])('%s', (text, expected) => {
    expect(shown(text)).toBe(expected);
  });
});

describe('termsOf', () => {
  const terms = (text: string): readonly string[] => [...termsOf(contentOf(text))];

  it.each([
    ['办公楼', ['办公', '公楼']],
    ['诉讼服务大厅', ['诉讼', '大厅']],
    ['车费', []],
    ['OA系统', ['oa', '系统']],
    ['系统OA', ['系统', 'oa']],
    ['A类', []],
    ['甲OA乙', ['oa']],
    ['OA,ERP', ['oa', 'erp']],
    ['', []],
  ])('%s', (text, expected) => {
    expect(terms(text)).toEqual(expected);
  });
});

describe('charactersOf', () => {
  it('are single Chinese characters of the content', () => {
    expect([...charactersOf(contentOf('公务用车A1的购置'))].join('')).toBe('公务用车');
  });
});

describe('commonPhrase', () => {
  const phrase = (a: string, b: string): string => commonPhrase(contentOf(a), contentOf(b));

  it.each([
    ['办公楼维修', '维修办公楼', '办公楼'],
    ['诉讼服务大厅', '用于诉讼服务大厅的保洁', '诉讼服务大厅'],
    ['车辆', '用车辆保', '车辆'],
    ['购置车辆', '购置车辆', '车辆'],
    ['车辆购置', '车辆购置', '车辆'],
    ['办公车辆甲乙丙', '甲乙丙办公车辆', '办公车辆'],
    ['办公,车辆', '办公,车辆', '办公'],
    ['的车辆', '的车辆', '车辆'],
    ['甲的乙', '甲的乙', ''],
    ['甲的乙丙', '甲的乙丙', '甲的乙丙'],
    ['甲乙的丙', '甲乙的丙', '甲乙的丙'],
    ['车辆', '房屋', ''],
    ['车', '车', ''],
    ['完成率', '完成率', ''],
    ['24', '24', ''],
    ['', '车辆', ''],
    ['甲乙', '甲乙', '甲乙'],
    ['丁戊甲乙', '甲乙丁戊', '丁戊'],
  ])('%j and %j', (a, b, expected) => {
    expect(phrase(a, b)).toBe(expected);
  });

  it('counts a stop word of one text only where it is content in the other', () => {
    // 中 ends 集中 in neither; 中央 begins with a stop word in both.
    expect(phrase('中央空调', '中央空调')).toBe('央空调');
  });
});
