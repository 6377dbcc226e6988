import { evaluates, foreignAddresses, linksOf } from '../../scripts/check/addresses';

const OWN = ['https://example.cn/pt/', 'https://cdn.example/office.js'];

describe('addresses in a build', () => {
  it.each([
    ['a.12345678.js', 'fetch("https://example.cn/pt/samples/a.xlsx")'],
    ['taskpane.html', '<script src="https://cdn.example/office.js">'],
    ['a.12345678.js', 'createElementNS("http://www.w3.org/2000/svg","path")'],
    ['a.12345678.js', '"https://react.dev/errors/"+n'],
  ])('%s may hold %s', (file, text) => {
    expect(foreignAddresses(file, text, OWN)).toEqual([]);
  });

  it.each([
    ['a.12345678.js', 'fetch("https://tracker.example/x")', 'https://tracker.example/x'],
    ['a.12345678.js', '"https://example.cn/other"', 'https://example.cn/other'],
    ['a.12345678.js', '"https://example.cn/pt.evil.example/"', 'https://example.cn/pt.evil.example/'],
    ['a.12345678.js', '"https://react.dev/errors/418"', 'https://react.dev/errors/418'],
    ['taskpane.html', '<img src="http://www.w3.org/logo.png">', 'http://www.w3.org/logo.png'],
    ['a.12345678.js', '"https://graph.facebook.com"', 'https://graph.facebook.com'],
  ])('%s may not hold %s', (file, text, address) => {
    expect(foreignAddresses(file, text, OWN)).toEqual([address]);
  });
});

describe('text turned into code', () => {
  it.each(['new Function("a","return a")', 'eval("1")', 'Function("return this")()', '(0,eval)(x);eval (y)'])(
    'is seen in %s',
    (script) => {
      expect(evaluates(script)).toBe(true);
    },
  );

  it.each(['"function"==typeof x', 'isFunction("a")', 'retrieval(1)', 'x instanceof Function'])(
    'is not seen in %s',
    (script) => {
      expect(evaluates(script)).toBe(false);
    },
  );
});

it('finds the links of a page', () => {
  expect(linksOf('<a class="x" href="a.html">b</a><script src="c.js"></script><p data-href="d">')).toEqual([
    'a.html',
    'c.js',
  ]);
});
