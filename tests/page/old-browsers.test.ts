const REMOVED = [
  [Array.prototype, ['at', 'flat', 'flatMap', 'findLast']],
  [Uint8Array.prototype, ['at']],
  [Object.getPrototypeOf(Uint8Array.prototype), ['at']],
  [String.prototype, ['at', 'replaceAll', 'matchAll', 'trimEnd', 'trimStart']],
  [Object, ['fromEntries']],
] as const;

describe('what old browsers lack', () => {
  const kept: [object, string, PropertyDescriptor][] = [];

  beforeAll(() => {
    for (const [owner, names] of REMOVED) {
      for (const name of names) {
        const target = owner as object;
        const descriptor = Object.getOwnPropertyDescriptor(target, name);
        if (descriptor !== undefined) kept.push([target, name, descriptor]);
        Reflect.deleteProperty(target, name);
      }
    }
    jest.isolateModules(() => {
      jest.requireActual('../../src/page/old-browsers');
    });
  });

  afterAll(() => {
    for (const [owner, name, descriptor] of kept) Object.defineProperty(owner, name, descriptor);
  });

  it('is there afterwards, not the browser’s own', () => {
    expect(String([].flatMap)).not.toContain('[native code]');
  });

  it.each<[string, () => unknown, unknown]>([
    [
      'at',
      () => [[1, 2].at(0), [1, 2].at(-1), [1, 2].at(2), 'ab'.at(-1), Uint8Array.of(5, 6).at(-1)],
      [1, 2, undefined, 'b', 6],
    ],
    [
      'flat',
      () => [[1, [2, [3]]].flat(), [1, [2, [3]]].flat(2)],
      [
        [1, 2, [3]],
        [1, 2, 3],
      ],
    ],
    ['flatMap', () => [1, 2].flatMap((x, index) => [x, [index]]), [1, [0], 2, [1]]],
    ['findLast', () => [[1, 2, 3].findLast((x) => x < 3), [1].findLast((x) => x > 3)], [2, undefined]],
    ['replaceAll', () => 'a.b.c'.replaceAll('.', '-'), 'a-b-c'],
    ['replaceAll, signs', () => 'a/b\\c'.replaceAll('\\', '$$'), 'a/b$c'],
    ['replaceAll, pattern', () => 'a1b2'.replaceAll(/\d/gu, (digit) => `<${digit}>`), 'a<1>b<2>'],
    ['matchAll', () => [...'a1b22'.matchAll(/(\d)*/gu)].map(([all]) => all), ['', '1', '', '22', '']],
    ['trim', () => [' x '.trimEnd(), ' x '.trimStart()], [' x', 'x ']],
    ['fromEntries', () => Object.fromEntries(new Map([['a', 1]])), { a: 1 }],
  ])('%s', (_, act, expected) => {
    expect(act()).toEqual(expected);
  });
});
