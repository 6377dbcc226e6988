/** Reads the published text of 承德市中级人民法院 for 2023, as it was taken from a Word file. */

export interface SeedTable {
  readonly title: string;
  /** Every cell in reading order, continued merged cells as ''; white space around a cell's text is dropped. */
  readonly cells: readonly string[];
}

export interface SeedIndicator {
  readonly category: string;
  readonly sentence: string;
}

export interface SeedGoal {
  readonly heading: string;
  readonly indicators: readonly SeedIndicator[];
}

export interface SeedText {
  readonly overallGoal: readonly string[];
  readonly goals: readonly SeedGoal[];
  readonly measures: readonly string[];
  readonly tables: readonly SeedTable[];
}

const BOOKMARK = /\[bookmark: [^\]]*\]/u;
/** A line that begins with a tab begins a cell; further lines continue it. */
const CELL_START = '\n\t';
const GOAL_HEADING = /^\d、/u;
const INDICATORS_HEADING = '绩效指标：';
const INDICATOR = /^([^：]+指标)：(.+)$/u;

function lines(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

function readGoals(text: readonly string[]): SeedGoal[] {
  const goals: { heading: string; indicators: SeedIndicator[] }[] = [];
  for (const line of text) {
    if (GOAL_HEADING.test(line)) goals.push({ heading: line, indicators: [] });
    else if (line !== INDICATORS_HEADING) {
      const [, category, sentence] = INDICATOR.exec(line) ?? [];
      const goal = goals.at(-1);
      if (category === undefined || sentence === undefined || goal === undefined) {
        throw new SyntaxError(`neither goal nor indicator: ${line}`);
      }
      goal.indicators.push({ category, sentence });
    }
  }
  return goals;
}

function readTable(text: string): SeedTable {
  const [title = '', ...cells] = text.split(CELL_START).map((cell) => cell.trim());
  return { title, cells };
}

/** @throws SyntaxError when the text is not laid out as the published one */
export function readSeedText(text: string): SeedText {
  const [, overallGoal, goals, measuresAndCover, ...tables] = text.split(BOOKMARK);
  if (measuresAndCover === undefined) throw new SyntaxError('parts are missing');
  const [measures = ''] = measuresAndCover.split('第二部分');
  const body = (part = ''): string[] => lines(part).slice(1);
  return {
    overallGoal: body(overallGoal),
    goals: readGoals(body(goals)),
    measures: body(measures),
    tables: tables.map(readTable),
  };
}
