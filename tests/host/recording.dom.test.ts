import { Recorder, type GateHolder } from '../../scripts/recorder/record';
import { readRecording, type Recording } from '../../scripts/recorder/recording';
import {
  attachJsdom,
  type Content,
  ExcelHost,
  type HostOptions,
  WorkbookModel,
} from '../../workbench/host/node';
import { replay } from './support/replay';

/** What office.js calls itself inside. */
declare const OSF: { readonly DDA: GateHolder };

const ROWS = [
  ['项目', '预算数'],
  ['甲', 292],
  ['乙', 20],
];

function hostWith(rows: readonly (readonly Content[])[], options: HostOptions = {}): ExcelHost {
  const workbook = new WorkbookModel(['表1', '表2']);
  const bottom = rows.length - 1;
  workbook.sheets[0]?.enter({ top: 0, left: 0, bottom, right: 1 }, rows, 'user');
  return new ExcelHost(workbook, options);
}

/** A session: reading, an object kept from one request to the next, writing, an error, a sheet by its id. */
async function session(): Promise<void> {
  await Excel.run(async (context) => {
    const sheets = context.workbook.worksheets.load('items/name,items/id');
    const used = sheets.getItem('表1').getUsedRange().load('values,address,rowCount');
    context.trackedObjects.add(used);
    await context.sync();
    used.getCell(2, 1).values = [[21]];
    const cell = used.getCell(2, 1).load('values');
    const second = sheets.getItem(sheets.items[1]?.id ?? '').load('name');
    await context.sync();
    expect([cell.values, second.name]).toEqual([[[21]], '表2']);
    context.trackedObjects.remove(used);
    await context.sync();
  });
  const missing = Excel.run(async (context) => {
    context.workbook.worksheets.getItem('没有').load('name');
    await context.sync();
  });
  await expect(missing).rejects.toMatchObject({ code: 'ItemNotFound' });
}

async function record(): Promise<Recording> {
  const recorder = new Recorder(OSF.DDA);
  await session();
  await host.settled();
  return { format: 'office-js-recording', version: 1, host: {}, exchanges: recorder.exchanges };
}

const host = hostWith(ROWS);
const page = attachJsdom(window, host);
let recording: Recording;

beforeAll(async () => {
  await page.ready;
  recording = readRecording(JSON.stringify(await record()));
});
afterAll(() => page.detach());

/** The recording with one text in all its answers replaced. */
function withAnswers(from: string, to: string): Recording {
  const exchanges = recording.exchanges.map((exchange) =>
    exchange.answer?.kind === 'answered'
      ? { ...exchange, answer: { ...exchange.answer, body: exchange.answer.body.replace(from, to) } }
      : exchange,
  );
  expect(exchanges).not.toEqual(recording.exchanges);
  return { ...recording, exchanges };
}

describe('a recording of a session', () => {
  it('holds every request with its answer', () => {
    const asked = host.log.syncs;
    const { exchanges } = recording;
    expect(exchanges.length).toBeGreaterThanOrEqual(asked.length);
    expect(exchanges.every(({ answer }) => answer?.kind === 'answered')).toBe(true);
    expect(exchanges.some(({ request }) => request.includes('没有'))).toBe(true);
  });

  it('is answered alike by the same workbook', async () => {
    await expect(replay(recording, hostWith(ROWS))).resolves.toEqual([]);
  });

  it('is answered alike by a host that names its objects otherwise', async () => {
    const used = hostWith(ROWS);
    await replay(recording, used);
    await expect(replay(recording, used)).resolves.toEqual([]);
    expect(used.workbook.sheet('表1')?.cell(2, 1).value).toBe(21);
  });

  it.each([
    ['a value of another type', '292', '"292"', { recorded: 'string', replayed: 'number' }],
    ['another error', '"ItemNotFound"', '"InvalidArgument"', { recorded: 'InvalidArgument' }],
    ['a member less', '"Address":', '"Elsewhere":', { recorded: 'nothing', replayed: 'string' }],
  ])('tells %s', async (_, from, to, expected) => {
    const differences = await replay(withAnswers(from, to), hostWith(ROWS));
    expect(differences).toContainEqual(expect.objectContaining(expected));
  });

  it('tells other extents and other failures', async () => {
    const smaller = await replay(recording, hostWith(ROWS.slice(0, 2)));
    expect(smaller).toContainEqual(
      expect.objectContaining({ at: 'Results[7].Value.Values', recorded: '3 items', replayed: '2 items' }),
    );
    const busy = hostWith(ROWS);
    busy.faults.add({ request: 1, failure: 'GeneralException' });
    expect((await replay(recording, busy))[0]).toMatchObject({
      recorded: 'answered',
      replayed: 'failed 5001',
    });
  });

  it.each([
    '{}',
    '{"format":"office-js-recording","version":2}',
    '{"format":"office-js-recording","version":1}',
  ])('is not %s', (text) => {
    expect(() => readRecording(text)).toThrow(/recording/);
  });
});
