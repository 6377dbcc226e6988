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

it('forgets between workbooks what is more than they have in common, and nothing before', () => {
  let made = 0;
  const length = remember((text) => {
    made += 1;
    return text.length;
  });
  for (let index = 0; index < 2_000; index += 1) length(`项目${index}`);
  forgetSurplus();
  length('项目0');
  expect(made).toBe(2_000);
  length('又一个项目');
  forgetSurplus();
  length('项目0');
  expect(made).toBe(2_002);
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
