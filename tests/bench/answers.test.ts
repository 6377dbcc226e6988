import { type Answer, tallyOf } from '../../bench/hostile/answers';
import { childrenTime } from '../../bench/reading/libre-office';

const read = (fingerprint: string): Answer => ({ kind: 'read', fingerprint });

describe('what a reader made of damaged files', () => {
  it.each<[string, readonly Answer[], object]>([
    ['refused', [{ kind: 'refused' }], { refused: 1 }],
    ['read as the sound one', [read('a')], { same: 1 }],
    ['silently wrong', [read('b'), read('c')], { wrong: 2 }],
    ['hung and crashed', [{ kind: 'hung' }, { kind: 'crashed' }], { hung: 1, crashed: 1 }],
  ])('%s', (_, answers, expected) => {
    expect(tallyOf([read('a'), ...answers])).toEqual({
      refused: 0,
      same: 0,
      wrong: 0,
      hung: 0,
      crashed: 0,
      ...expected,
    });
  });

  it('counts for nothing when the sound file is not read', () => {
    expect(() => tallyOf([{ kind: 'refused' }, { kind: 'refused' }])).toThrow('the sound workbook');
  });
});

describe("the shell's account of time", () => {
  it('is that of its children, on the second line', () => {
    expect(childrenTime('0m0.00s 0m0.01s\n1m2.50s 0m0.25s\n')).toBe(62_750);
  });

  it('is an error when it tells none', () => {
    expect(() => childrenTime('')).toThrow('no times');
  });
});
