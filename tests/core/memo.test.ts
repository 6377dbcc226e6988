import {
  forgetSurplus,
  remember,
  rememberBy,
  rememberLast,
  rememberNumber,
  rememberOf,
  rememberWhere,
} from '../../src/core/memo';

describe('remember', () => {
  it('makes each text once, and long ones each time', () => {
    const made: string[] = [];
    const read = remember((text) => {
      made.push(text);
      return text === '' ? undefined : text.length;
    });
    const [short, long] = ['万'.repeat(120), '万'.repeat(121)];
    expect([read('元'), read('元'), read(''), read('')]).toEqual([1, 1, undefined, undefined]);
    expect([read(short), read(short), read(long), read(long)]).toEqual([120, 120, 121, 121]);
    expect(made).toEqual(['元', '', short, long, long]);
  });

  it('starts anew when its memory is full', () => {
    let made = 0;
    const read = rememberNumber((value) => {
      made += 1;
      return value;
    });
    for (let value = 0; value < 20_000; value += 1) read(value);
    read(0);
    expect(made).toBe(20_000);
    read(20_000);
    read(20_000);
    expect(made).toBe(20_001);
    read(0);
    expect(made).toBe(20_002);
  });
});

it('remembers what several values make together', () => {
  let made = 0;
  const joined = rememberBy(
    (a: string, b: number) => `${a}|${b}`,
    (a, b) => {
      made += 1;
      return { text: a.repeat(b) };
    },
  );
  expect(joined('元', 2)).toEqual({ text: '元元' });
  expect(joined('元', 2)).toBe(joined('元', 2));
  expect(joined('元', 3)).toEqual({ text: '元元元' });
  expect(made).toBe(2);
});

it('remembers the last object alone', () => {
  let made = 0;
  const size = rememberLast((of: readonly number[]) => {
    made += 1;
    return of.length;
  });
  const [a, b] = [[1], [1, 2]];
  expect([size(a), size(a), size(b), size(b)]).toEqual([1, 1, 2, 2]);
  expect(made).toBe(2);
  size(a);
  expect(made).toBe(3);
});

it('remembers what it made of each object', () => {
  let made = 0;
  const copy = rememberOf((of: readonly number[]) => {
    made += 1;
    return [...of];
  });
  const [a, b] = [[1], [1]];
  expect(copy(a)).toBe(copy(a));
  expect(copy(b)).not.toBe(copy(a));
  expect(made).toBe(2);
});

it('looks at no text without the hint, and at others once', () => {
  const made: string[] = [];
  const read = rememberWhere(/月/u, (text) => {
    made.push(text);
    return text.length;
  });
  expect([read('3月底'), read('年底'), read('3月底'), read('')]).toEqual([3, null, 3, null]);
  expect(made).toEqual(['3月底']);
});

describe('between workbooks', () => {
  it('forgets the last object', () => {
    let made = 0;
    const size = rememberLast((of: readonly number[]) => {
      made += 1;
      return of.length;
    });
    const key = [1];
    size(key);
    forgetSurplus();
    expect([size(key), size(key)]).toEqual([1, 1]);
    expect(made).toBe(2);
  });

  const counting = () => {
    const made: string[] = [];
    const length = remember((text) => {
      made.push(text);
      return text.length;
    });
    return { made, length };
  };

  it('keeps what came in two, one after the other, for all that follow', () => {
    const { made, length } = counting();
    for (const texts of [['万元', '项目甲'], ['万元', '项目乙'], ['项目丙'], ['项目丁'], ['万元']]) {
      for (const text of texts) expect([length(text), length(text)]).toEqual([text.length, text.length]);
      forgetSurplus();
    }
    expect(made).toEqual(['万元', '项目甲', '项目乙', '项目丙', '项目丁']);
  });

  it('keeps that there is nothing to be found, too', () => {
    const made: string[] = [];
    const find = remember((text) => {
      made.push(text);
      return null;
    });
    for (const text of ['不涉及', '不涉及', '无', '不涉及']) {
      expect(find(text)).toBeNull();
      forgetSurplus();
    }
    expect(made).toEqual(['不涉及', '无']);
  });

  it('forgets what only one of them holds', () => {
    const { made, length } = counting();
    for (const texts of [['项目甲'], ['项目乙'], ['项目甲']]) {
      texts.forEach(length);
      forgetSurplus();
    }
    expect(made).toEqual(['项目甲', '项目乙', '项目甲']);
  });

  it('does not look for what they have in common after one with more texts than forms have in common', () => {
    const { made, length } = counting();
    for (let index = 0; index <= 2_000; index += 1) length(`项目${index}`);
    forgetSurplus();
    length('项目0');
    expect(made).toHaveLength(2_002);
  });

  it('begins anew when more is in common than is kept', () => {
    const { made, length } = counting();
    const pass = (texts: readonly string[]): void => {
      texts.forEach(length);
      forgetSurplus();
    };
    const names = (from: number): string[] =>
      Array.from({ length: 1_500 }, (_, index) => `项目${from + index}`);
    for (const from of [0, 0, 5_000, 5_000]) pass(names(from));
    expect(made).toHaveLength(3_000);
    pass(['项目5000', '项目6499', '项目0']);
    expect(made.slice(3_000)).toEqual(['项目5000', '项目0']);
  });
});

it('keeps nothing for a long key of several values', () => {
  let made = 0;
  const joined = rememberBy(
    (text: string) => text,
    (text) => {
      made += 1;
      return text;
    },
  );
  for (const text of ['元'.repeat(120), '元'.repeat(120), '元'.repeat(121), '元'.repeat(121)]) joined(text);
  expect(made).toBe(3);
});
