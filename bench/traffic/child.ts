import { check } from '../../src/check/check';
import { recognise } from '../../src/tables/recognise';
import { readWorkbook } from '../../src/xlsx/read-workbook';
import { saveWorkbook } from '../../workbench/host/node';
import { openStage, type Stage } from './stage';
import { type Difference, differenceOf, isNone, stateOf } from './state';
import { STYLES } from './styles';
import type { AddinStyle, MarkedCell } from './styles/style';
import { type Traffic, trafficOf } from './traffic';
import { unitWorkbook } from './workbook';

export interface Step extends Traffic {
  readonly milliseconds: number;
}

export interface Outcome {
  readonly cells: number;
  readonly found: number;
  readonly validate: Step;
  readonly mark: Step;
  readonly clear: Step;
  /** How the workbook differs from what it was once it is marked. */
  readonly marked: Difference;
  /** And once the marks are cleared. */
  readonly cleared: Difference;
  /** The workbook in memory is as it was after clearing. */
  readonly restored: boolean;
  /** And so is the file, byte for byte, when it is saved. */
  readonly sameFile: boolean;
}

/** The cells that our marks would colour: errors and warnings, each cell once. */
function cellsToMark(bytes: Uint8Array): readonly MarkedCell[] {
  const workbook = readWorkbook(bytes);
  const cells = new Map<string, MarkedCell>();
  for (const { severity, at } of check(recognise(workbook)).findings) {
    const sheet = workbook.sheets[at.sheet]?.name ?? '';
    if (severity !== 'info') cells.set(`${sheet} ${at.row} ${at.col}`, { sheet, row: at.row, col: at.col });
  }
  return [...cells.values()];
}

async function step({ host }: Stage, work: () => Promise<unknown>): Promise<Step> {
  host.log.clear();
  const start = performance.now();
  await work();
  const milliseconds = performance.now() - start;
  await host.settled();
  return { ...trafficOf(host.log.all), milliseconds };
}

async function measure({ sheets, open }: AddinStyle): Promise<Outcome> {
  const bytes = await unitWorkbook(sheets);
  const found = cellsToMark(bytes);
  const stage = openStage(bytes);
  const addin = open();
  const before = stateOf(stage.model);
  let cells = 0;
  const validate = await step(stage, async () => (cells = await addin.validate()));
  const mark = await step(stage, () => addin.mark(found));
  const marked = differenceOf(before, stateOf(stage.model));
  const clear = await step(stage, () => addin.clear());
  const cleared = differenceOf(before, stateOf(stage.model));
  const sameFile = Buffer.compare(saveWorkbook(stage.model).bytes, bytes) === 0;
  return {
    cells,
    found: found.length,
    validate,
    mark,
    clear,
    marked,
    cleared,
    restored: isNone(cleared),
    sameFile,
  };
}

const style = STYLES[process.argv[2] ?? ''];
if (style === undefined) throw new Error('no such style');
void measure(style).then((outcome) => process.stdout.write(JSON.stringify(outcome)));
