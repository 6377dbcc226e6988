import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { manySheets } from '../../bench/workbooks';
import { bundle } from '../../scripts/release/bundle';
import { programConfiguration } from '../../scripts/release/program';

const ROOT = join(__dirname, '../..');
const MINUTE = 60_000;
const FILES = 12;
const FORMS = 2;

const folder = mkdtempSync(join(tmpdir(), 'pt-retained-'));
const BOOKS = join(folder, '工作簿');
const FIRST = join(BOOKS, '01.xlsx');

beforeAll(async () => {
  await bundle([
    programConfiguration(ROOT, {
      name: 'snapshot',
      entry: join(ROOT, 'tests/cli/snapshot-program.ts'),
      output: folder,
    }),
  ]);
  mkdirSync(BOOKS);
  for (let index = 1; index <= FILES; index += 1)
    writeFileSync(
      join(BOOKS, `${String(index).padStart(2, '0')}.xlsx`),
      await manySheets(FORMS, { first: FORMS * (index - 1) + 1 }),
    );
}, 2 * MINUTE);
afterAll(() => rmSync(folder, { recursive: true }));

/** A part of a workbook as text: what a piece of it keeps alive as a whole. */
const XML =
  /^\uFEFF?(?:<\?xml[^>]*>)?\s*<(?:\w+:)?(?:sst|worksheet|workbook|styleSheet|Relationships|Types)[\s>]/u;
/** Each form's name, in all that is written about it. */
const NAME = /办理事项经费(\d+)/gu;

/** What of the workbooks is in memory once all of them are checked. */
function alive(held = ''): { readonly xml: readonly string[]; readonly files: readonly number[] } {
  const snapshot = join(folder, `${held === '' ? 'all' : 'held'}.heapsnapshot`);
  const { status, stderr } = spawnSync(
    process.execPath,
    [join(folder, 'snapshot.mjs'), BOOKS, snapshot, held],
    { encoding: 'utf8' },
  );
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  const { strings } = JSON.parse(readFileSync(snapshot, 'utf8')) as { readonly strings: readonly string[] };
  const forms = strings.flatMap((text) => [...text.matchAll(NAME)].map(([, number]) => Number(number)));
  const files = new Set(forms.map((form) => Math.ceil(form / FORMS)));
  return { xml: strings.filter((text) => XML.test(text)), files: [...files].sort((a, b) => a - b) };
}

describe('between files', () => {
  it(
    'no XML is kept, and texts of none but the last two',
    () => {
      const { xml, files } = alive();
      expect(xml).toEqual([]);
      expect(files).toContain(FILES);
      expect(files.filter((file) => file < FILES - 1)).toEqual([]);
    },
    MINUTE,
  );

  it(
    'a workbook that is not let go of would be seen',
    () => {
      const { xml, files } = alive(FIRST);
      expect(xml).not.toEqual([]);
      expect(files).toContain(1);
    },
    MINUTE,
  );
});
