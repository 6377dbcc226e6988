import { createHash } from 'node:crypto';
import { inlineScripts } from '../../scripts/check/inline';

const page = (body: string, policy = "default-src 'none'"): string =>
  `<html><head><meta http-equiv="Content-Security-Policy" content="${policy}"></head><body>${body}</body></html>`;
const hash = (script: string): string => createHash('sha256').update(script, 'utf8').digest('base64');

describe('scripts within a page', () => {
  it.each([
    ['none', page('<p>一</p>')],
    ['one from a file', page('<script src="a.js"></script><script defer src="b.js"></script>')],
    ['one that the policy names', page('<script>go()</script>', `script-src 'sha256-${hash('go()')}'`)],
    ['words that look like a handler', page('<p>on = 1, onclick=1</p>')],
  ])('%s: nothing is wrong', (_case, html) => {
    expect(inlineScripts(html)).toEqual([]);
  });

  it.each([
    [
      'one that no policy names',
      page('<script>go()</script>'),
      ['a script that its policy does not name: go()'],
    ],
    [
      'one that was changed after its hash was taken',
      page('<script>gone()</script>', `script-src 'sha256-${hash('go()')}'`),
      ['a script that its policy does not name: gone()'],
    ],
    ['a handler', page('<a href="#" onclick="go()">x</a>'), ['a script in the attribute onclick']],
    ['a handler of a picture', page('<img src="x" onerror=go()>'), ['a script in the attribute onerror']],
  ])('%s', (_case, html, expected) => {
    expect(inlineScripts(html)).toEqual(expected);
  });
});
