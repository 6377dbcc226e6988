import { readGrade } from '../../../src/core/targets/grade';

const grade = (statement: string): string | null => {
  const found = readGrade(statement);
  if (found === null) return null;
  return found.kind === 'grade' ? `${found.comparator ?? ''}${found.grade}` : found.kind;
};

describe('readGrade', () => {
  it.each([
    ['5A级景区', '5A级'],
    ['达到4A级景区标准', '4A级'],
    ['不低于3A级景区', '≥3A级'],
    ['景区', null],
  ])('%s → %s', (statement, expected) => {
    expect(grade(statement)).toBe(expected);
  });

  it.each([
    ...[
      '优',
      '良',
      '中',
      '差',
      '优良',
      '优秀',
      '优等',
      '中等',
      '合格',
      '不合格',
      '及格',
      '达标',
      '特等',
      '特级',
    ],
    ...['验收合格', '检验合格', '全部合格', '全部达标', '验收达标'],
    ...[
      '一级甲',
      '二级乙等',
      '三级丙',
      '1级',
      '九级',
      '十级',
      '国家3级',
      '国家一级',
      '5A',
      '4A级',
      'A',
      'AAAAA',
      'B+',
    ],
    ...['A-级', 'C级', 'II级', 'VIII级', '甲级', '乙等', '丁级', '一星', '五星级', '3星级', '一等', '二等奖'],
    ...['三类', '5类', '4类水', 'II类水质', 'III类', '劣V类', '劣V类水'],
  ])('%s', (text) => {
    expect(grade(text)).toBe(text);
  });

  it.each([
    ['良好等次', '良好'],
    ['较好水平', '较好'],
    ['合格标准', '合格'],
    ['一级级别', '一级'],
    ['不低于良好', '≥良好'],
    ['合格以上', '≥合格'],
    ['良好及以上', '≥良好'],
    ['不低于合格等次', '≥合格'],
    ['评定优秀', '优秀'],
    ['考核结果优秀', null],
    ['年度绩效评价优秀', '优秀'],
    ['2023年度考核优秀', '优秀'],
    ['1999年考核优秀', '优秀'],
    ['竣工验收合格', '合格'],
    ['综合考评良', '良'],
    ['水质III类', 'III类'],
  ])('%s: %s', (text, expected) => {
    expect(grade(text)).toBe(expected);
  });

  it.each([
    ...[
      '',
      '良好',
      '较好',
      '满意',
      '一般',
      '保洁',
      '保洁优',
      '合格标准化',
      '等次',
      '甲乙',
      '甲',
      '四级甲',
      '11级',
    ],
    ...[
      'AAAAAA级',
      'F级',
      '戊级',
      '六星级',
      '四等奖',
      '类',
      '6类水体',
      'VIIII类',
      '合格率',
      '2023优',
      '考核工作优秀',
    ],
  ])('none in %j', (text) => {
    expect(grade(text)).toBeNull();
  });
});
