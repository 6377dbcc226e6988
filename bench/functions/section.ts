import { lapOf, type Measurement } from '../measurement';
import { atMost, beside, figure, type Judgement } from '../results';
import { timesTable } from '../reading/rows';
import type { Section } from '../section';
import { byTurns, fresh } from '../workshop';
import { PLANS } from './plans';
import { SUBJECTS } from './subjects';

const ROUNDS = 3;
/** How far two results may lie apart and still be the same. */
const CLOSE = 1e-6;
const NATIVE = 'hyperformula';

interface Shares extends Measurement {
  readonly shares: readonly number[];
}

export const section: Section = {
  place: 3,
  title: '函数',
  about: [
    `${PLANS.toLocaleString('en')} 个项目的支出计划，每个四个节点，按日算到某一天的比例：PT.PROGRESS 和 HyperFormula 里写好的原生公式。`,
    '“第一次”到全部结果出来为止（HyperFormula 包括建表和解析公式）；“改日期”是换一天后全部重算。',
  ],
  english: `progress of ${PLANS.toLocaleString('en')} plans: PT.PROGRESS beside native formulas in HyperFormula, the first results and those after a change of date.`,
  measure: async (workshop) => {
    workshop.say('函数');
    const program = await workshop.program('bench/functions/child.ts');
    const shares = new Map<string, readonly number[]>();
    const measured = await byTurns(Object.keys(SUBJECTS), ROUNDS, (name) => {
      const one = fresh(program, [name]) as Shares;
      shares.set(name, one.shares);
      return one;
    });
    const native = measured.get(NATIVE);
    const judgements = [...measured].flatMap(([name, runs]): readonly Judgement[] => {
      if (name === NATIVE || native === undefined) return [];
      const label = SUBJECTS[name]?.label ?? name;
      return Object.keys(runs[0].laps).map((lap) =>
        beside(
          `${label}，${lap}：处理器时间`,
          figure(lapOf(runs, 'cpu', lap).least, 'ms'),
          SUBJECTS[NATIVE]?.label ?? NATIVE,
          figure(lapOf(native, 'cpu', lap).least, 'ms'),
        ),
      );
    });
    return {
      tables: [timesTable(`各 ${ROUNDS} 次`, measured, { nameOf: (name) => SUBJECTS[name]?.label ?? name })],
      judgements: [
        ...judgements,
        atMost(`结果与原生公式相差超过 ${CLOSE} 的格数`, figure(differing(shares), 'count'), 0),
      ],
      notes: [],
    };
  },
};

/** Results of any way that are not those of native formulas; a missing one differs. */
function differing(shares: ReadonlyMap<string, readonly number[]>): number {
  const native = shares.get(NATIVE) ?? [];
  return [...shares.values()].reduce(
    (sum, own) =>
      sum + native.filter((share, index) => !(Math.abs(share - (own[index] ?? NaN)) < CLOSE)).length,
    0,
  );
}
