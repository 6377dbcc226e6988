import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { readWorkbook } from '../../src/xlsx/read-workbook';
import {
  type ConditionalFormat,
  ExcelHost,
  loadObjectModel,
  openWorkbook,
  saveWorkbook,
} from '../../workbench/host/node';
import { differences } from '../support/zip-entries';

const FILE = '空白模板.xlsx';
const BYTES = new Uint8Array(readFileSync(join(__dirname, '..', '..', 'samples', FILE)));
const ADDIN = { id: 'bc16a8fc-ec01-4179-a4f8-f3a5f3b415dc', version: '1.0.0.0' };
const OTHER = { id: '00000000-1111-2222-3333-444444444444', version: '2.1.0.0' };
const SETTINGS = { 'a.spent': '{"甲":"12.5 & <更多>"}', 'b"c': [1, true, null, '行\n行'] };

/** What an add-in keeps with the genuine library. */
async function keep(bytes: Uint8Array, addin: typeof ADDIN, settings: Readonly<Record<string, unknown>>) {
  const workbook = openWorkbook(bytes, FILE, addin);
  const { Excel } = loadObjectModel(new ExcelHost(workbook));
  await Excel.run(async (context) => {
    for (const [key, value] of Object.entries(settings)) context.workbook.settings.add(key, value);
    await context.sync();
  });
  return saveWorkbook(workbook);
}

async function kept(bytes: Uint8Array, addin: typeof ADDIN): Promise<Record<string, unknown>> {
  const { Excel } = loadObjectModel(new ExcelHost(openWorkbook(bytes, FILE, addin)));
  return Excel.run(async (context) => {
    const { settings } = context.workbook;
    settings.load('items/key,items/value');
    await context.sync();
    return Object.fromEntries(settings.items.map(({ key, value }) => [key, value as unknown]));
  });
}

const part = (bytes: Uint8Array, name: string) => strFromU8(unzipSync(bytes)[name] ?? new Uint8Array());

describe('the settings that an add-in keeps in the workbook', () => {
  it('are there again when the saved file is opened', async () => {
    const { bytes, unwritten } = await keep(BYTES, ADDIN, SETTINGS);
    expect(unwritten).toEqual([]);
    expect(await kept(bytes, ADDIN)).toEqual(SETTINGS);
  });

  it('are parts of their own beside what was there, which any reader passes over', async () => {
    const { bytes } = await keep(BYTES, ADDIN, SETTINGS);
    expect(differences(BYTES, bytes)).toEqual({
      changed: ['[Content_Types].xml', '_rels/.rels'],
      added: [
        'xl/webextensions/_rels/taskpanes.xml.rels',
        'xl/webextensions/taskpanes.xml',
        'xl/webextensions/webextension1.xml',
      ],
      removed: [],
    });
    expect(readWorkbook(bytes).sheets.map(({ name }) => name)).toEqual(
      readWorkbook(BYTES).sheets.map(({ name }) => name),
    );
    expect(part(bytes, 'xl/webextensions/webextension1.xml')).toContain(`id="${ADDIN.id}"`);
  });

  it('of one add-in are none of another’s, and both stay', async () => {
    const one = await keep(BYTES, ADDIN, SETTINGS);
    const both = await keep(one.bytes, OTHER, { own: 1 });
    expect(await kept(both.bytes, ADDIN)).toEqual(SETTINGS);
    expect(await kept(both.bytes, OTHER)).toEqual({ own: 1 });
  });

  it('are changed in place, whoever wrote the parts', async () => {
    const { bytes } = await keep(BYTES, ADDIN, { old: 'x' });
    // Without a prefix, without properties, and with the id in braces.
    const parts = unzipSync(bytes);
    parts['xl/webextensions/webextension1.xml'] = strToU8(
      `<webextension xmlns="http://schemas.microsoft.com/office/webextensions/webextension/2010/11" id="{1}"><reference id="{${ADDIN.id.toUpperCase()}}" version="1.0" store="s" storeType="EXCatalog"/><bindings/></webextension>`,
    );
    const theirs = zipSync(parts);
    expect(await kept(theirs, ADDIN)).toEqual({});
    const saved = await keep(theirs, ADDIN, { a: 1 });
    expect(await kept(saved.bytes, ADDIN)).toEqual({ a: 1 });
    expect(part(saved.bytes, 'xl/webextensions/webextension1.xml')).toContain(
      'storeType="EXCatalog"/><properties><property name="a" value="1"/></properties><bindings/>',
    );
  });

  it('go when the add-in deletes them', async () => {
    const { bytes } = await keep(BYTES, ADDIN, { a: 1, b: 2 });
    const workbook = openWorkbook(bytes, FILE, ADDIN);
    workbook.setSetting('a', null, 'addin');
    expect(await kept(saveWorkbook(workbook).bytes, ADDIN)).toEqual({ b: 2 });
  });

  it('that cannot be read do not keep the workbook from opening', async () => {
    const { bytes } = await keep(BYTES, ADDIN, { a: 1 });
    const parts = unzipSync(bytes);
    const name = 'xl/webextensions/webextension1.xml';
    parts[name] = strToU8(part(bytes, name).replace('value="1"', 'value="not JSON"'));
    expect(await kept(zipSync(parts), ADDIN)).toEqual({});
    parts[name] = strToU8('no XML at all');
    expect(await kept(zipSync(parts), ADDIN)).toEqual({});
  });

  it('are told as not written where nobody knows whose they are', () => {
    const workbook = openWorkbook(BYTES, FILE);
    workbook.setSetting('a', '1', 'addin');
    const saved = saveWorkbook(workbook);
    expect(saved.unwritten).toEqual(['settings']);
    expect(saved.bytes).toEqual(BYTES);
  });
});

describe('what saving does not write', () => {
  const FORMAT: ConditionalFormat = {
    key: 1,
    type: 'Custom',
    formula: '=TRUE',
    overlay: { fill: '#FF0000' },
    stopIfTrue: false,
    rule: null,
    areas: [{ top: 0, left: 0, bottom: 1, right: 1 }],
  };
  it.each([
    ['nothing', [], () => undefined],
    ['document properties', ['properties'], (book) => book.setProperty('title', '甲', 'addin')],
    ['protection', ['sheet-protection'], (book) => book.sheets[0]?.protect({ options: {} }, 'user')],
    ['the order of sheets', ['sheet-order'], (book) => book.addSheet({ name: '新', position: 0 }, 'user')],
    ['a new sheet at the end', [], (book) => book.addSheet({ name: '新' }, 'user')],
    ['a format of others', ['conditional-formats'], (book) => book.sheets[0]?.setOverlays([FORMAT], 'addin')],
  ] as readonly [string, readonly string[], (book: ReturnType<typeof openWorkbook>) => unknown][])(
    'is told: %s',
    (_, expected, change) => {
      const workbook = openWorkbook(BYTES, FILE);
      change(workbook);
      expect(saveWorkbook(workbook).unwritten).toEqual(expected);
    },
  );
});
