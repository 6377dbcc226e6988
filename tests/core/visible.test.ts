import { visible } from '../../src/core/visible';

describe('visible', () => {
  it.each([
    ['保洁', '保洁'],
    ['a\tb\nc\r', 'a\tb\nc\r'],
    ['a\u0000b\u0008c\u000bd\u000ce\u000ef\u001fg', 'a\ufffdb\ufffdc\ufffdd\ufffde\ufffdf\ufffdg'],
    ['a\u007fb\u009fc', 'a\ufffdb\ufffdc'],
    ['a\u202ab\u202ec\u2066d\u2069e', 'a\ufffdb\ufffdc\ufffdd\ufffde'],
    ['\u202e\u202e', '\ufffd\ufffd'],
    ['a\u00a0b\u2029c', 'a\u00a0b\u2029c'],
  ])('%j', (text, expected) => {
    expect(visible(text)).toBe(expected);
  });
});
