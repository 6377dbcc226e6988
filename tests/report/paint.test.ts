import { painter, printable } from '../../src/report/paint';

describe('printable', () => {
  it.each([
    ['a code that clears the screen', '保洁\u001b[2J面积', '保洁\ufffd[2J面积'],
    ['a bell', '描述\u0007', '描述\ufffd'],
    ['a turn of the direction of writing', '保洁\u202e率', '保洁\ufffd率'],
    ["a return to the line's start", '错\r对', '错\ufffd对'],
    ['lines of text', '一\n二 3％', '一\n二 3％'],
    ['our own colours', painter(true)('red', '必须改正'), painter(true)('red', '必须改正')],
  ])('%s', (_case, given, expected) => {
    expect(printable(given)).toBe(expected);
  });
});
