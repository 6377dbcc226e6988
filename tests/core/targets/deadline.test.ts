import { mentionsDeadline, readDeadline } from '../../../src/core/targets/deadline';

it.each([
  ['当日办结', '天'],
  ['于当天内完成', '天'],
  ['即日办理', '天'],
  ['次日前到位', '天'],
  ['当日之前上报反馈', '天'],
  ['当周', '周'],
  ['当月以内发放完毕', '个月'],
  ['次月内', '个月'],
  ['当季', '季度'],
  ['当季度完成', '季度'],
])('%s is a limit within one %s', (text, unit) => {
  expect(readDeadline(text)).toEqual({ kind: 'duration', comparator: '≤', value: null, unit, after: null });
});

it.each([
  '一般问题当日办结',
  '当日办结率',
  '当日办结，次日反馈',
  '当季度末',
  '次月10日前',
  '春节前',
  '及时办结',
])('%s is more or less than that', (text) => {
  expect(readDeadline(text)).toBeNull();
});

it.each([
  ['一般问题当日办结', true],
  ['次月发放', true],
  ['当季度完成率', true],
  ['春节前发放', true],
  ['春节来临前完成', true],
  ['国庆节以前', true],
  ['汛前检查', true],
  ['汛期到来之前', true],
  ['供暖期前', true],
  ['采暖季开始前', true],
  ['春节后', false],
  ['国庆活动', false],
  ['供暖面积', false],
  ['学期前', false],
  ['日常办结', false],
])('%s names a deadline: %s', (text, expected) => {
  expect(mentionsDeadline(text)).toBe(expected);
});
