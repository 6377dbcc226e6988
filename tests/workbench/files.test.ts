import { ReadError } from '../../src/workbook/errors';
import type { Loss } from '../../src/workbook/losses';
import { lossLines, reasonOf } from '../../workbench/page/files';
import { TEXTS } from '../../workbench/page/texts';

const LOST: readonly Loss[] = [
  { kind: 'comment', sheet: '1', at: 'B3' },
  { kind: 'comment', sheet: '1', at: 'B3' },
  { kind: 'digital-signature' },
];

it.each([
  ['zh-CN', ['批注（1 B3）', '数字签名不再有效']],
  ['en', ['Comments (1 B3)', 'The digital signature no longer holds']],
] as const)('what was lost is told once in %s', (language, lines) => {
  expect(lossLines(LOST, TEXTS[language])).toEqual(lines);
});

describe('why something failed', () => {
  const DAMAGED = new ReadError('damaged-part', { sheet: '1', cell: 'C4', note: 'stored twice' });

  it.each([
    ['zh-CN', DAMAGED, '文件有一部分已损坏（1 C4 重复存放）'],
    ['en', DAMAGED, 'a part of the file is damaged (1 C4 stored twice)'],
    ['zh-CN', new ReadError('csv'), '这是文本文件，不是工作簿'],
    ['en', new ReadError('csv'), 'it is a text file'],
    ['en', new Error('20 s'), '20 s'],
    ['en', 'gone', 'gone'],
  ] as const)('in %s', (language, error, reason) => {
    expect(reasonOf(error, TEXTS[language], language)).toBe(reason);
  });
});
