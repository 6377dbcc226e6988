import { withQueries } from '../../scripts/build/content-query-plugin';

const FILES: Readonly<Record<string, string>> = {
  'functions.js': 'abc',
  'taskpane.css': '',
  'taskpane.68df9bdf.js': 'x',
  'office-js/office.js': 'x',
};
const contentOf = (file: string): string | null => FILES[file] ?? null;

describe('pages ask for files by their content', () => {
  it.each([
    ['a script', '<script src="functions.js">', '<script src="functions.js?ba7816bf">'],
    ['a style', '<link href="taskpane.css">', '<link href="taskpane.css?e3b0c442">'],
    [
      'one named by its content',
      '<script src="taskpane.68df9bdf.js">',
      '<script src="taskpane.68df9bdf.js">',
    ],
    ['office.js', '<script src="office-js/office.js">', '<script src="office-js/office.js">'],
    ['one from elsewhere', '<script src="https://x/functions.js">', '<script src="https://x/functions.js">'],
    ['one that is not there', '<script src="missing.js">', '<script src="missing.js">'],
    ['a page', '<a href="index.html">', '<a href="index.html">'],
  ])('%s', (_, page, expected) => {
    expect(withQueries(page, contentOf)).toBe(expected);
  });
});
