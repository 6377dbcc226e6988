import type { Goal, Judgement, ResultTable } from '../results';
import { timesBetter, verdictOf } from '../verdict';
import { figureText, timesText, VERDICT_WORDS } from './figures';

/** Comparisons and goals as a table: what, ours, beside what, how far apart, what that means. */
export function judgementTable(judgements: readonly Judgement[]): ResultTable {
  return {
    caption: '结论',
    head: ['比什么', '我们', '对照', '相差', '结论'],
    rows: judgements.map((judgement) => {
      const verdict = VERDICT_WORDS[verdictOf(judgement)];
      const ours = figureText(judgement.ours);
      if (judgement.kind === 'comparison') {
        const theirs = `${judgement.beside}：${figureText(judgement.theirs)}`;
        return [judgement.what, ours, theirs, timesText(timesBetter(judgement)), verdict];
      }
      return [judgement.what, ours, `目标：${boundText(judgement)}`, null, verdict];
    }),
  };
}

/** One sentence about what falls short: "…：我们 12 毫秒，ExcelJS 15 毫秒（1.3 倍，领先不到两倍）". */
export function shortfallText(judgement: Judgement): string {
  const verdict = VERDICT_WORDS[verdictOf(judgement)];
  const ours = figureText(judgement.ours);
  if (judgement.kind === 'comparison') {
    const { what, beside, theirs } = judgement;
    return `${what}：我们 ${ours}，${beside} ${figureText(theirs)}（${timesText(timesBetter(judgement))}，${verdict}）`;
  }
  return `${judgement.what}：${ours}，目标${boundText(judgement)}（${verdict}）`;
}

function boundText({ bound, limit }: Goal): string {
  return `${bound === 'at-most' ? '不超过' : '不少于'} ${figureText(limit)}`;
}
