import type { Target } from '../core/targets';
import type { IndicatorClass } from '../core/taxonomy';
import { remember } from '../core/memo';
import { compact } from '../core/text';
import { moneyRateOf } from '../core/units';
import type { Indicator } from '../tables/model';
import type { Rule } from './rule';
import { isSaving } from './support/cost-targets';
import { isCeiling, isFloor, perStatedTarget } from './support/stated-targets';

/** cost: money with a floor; more-is-better: a rate with a ceiling; less-is-better: a fault with a floor. */
export type Reversal = 'cost' | 'more-is-better' | 'less-is-better';

export interface ReversedComparatorData {
  readonly reversal: Reversal;
  readonly indicator: string;
  readonly class: IndicatorClass | null;
  readonly target: string;
}

/** The higher the better, unless 不, 未 or 非 stands before it (不合格率). */
const MORE_IS_BETTER =
  /(?<![不未非无])(?:合格率|及时率|满意度|满意率|结案率|办结率|达标率|优良率|准确率|完好率|通过率)(?:\([^()]*\))?$/u;
/** The lower the better, when the name ends so. */
const LESS_IS_BETTER =
  /(?:响应时间|响应时长|(?:差错|投诉)(?:率|数|数量|量|次数|件数|起数|件次|发生率|发生数|发生次数)?)(?:\([^()]*\))?$/u;
/** 处理投诉件数, 减少差错次数: work done on them, or fewer of them. */
const DEALT_WITH =
  /处理|办理|办结|受理|接收|接听|接待|调解|化解|解决|查处|查办|督办|回复|答复|回访|整改|纠正|减少|降低|下降|压减|下调|无|零/u;

/** A floor that policy sets, and the row says so. */
const POLICY_FLOOR =
  /最低(?:工资|标准|生活|保障|待遇|限额)|政策(?:规定|要求|标准|下限)|规定的?(?:下限|最低)|下限|保底|兜底/u;

/** The direction of the target contradicts what the indicator says. */
export const reversedComparator: Rule<'reversed-comparator', ReversedComparatorData> = {
  id: 'reversed-comparator',
  category: 'targets',
  severity: 'warning',
  check: perStatedTarget((stated) => {
    const { indicator, class: cls, target } = stated;
    const reversal = reversalOf(indicator, cls, target);
    if (reversal === null) return null;
    return {
      at: indicator.target.at,
      data: { reversal, indicator: indicator.name.text, class: cls, target: stated.text },
    };
  }),
};

function reversalOf(indicator: Indicator, cls: IndicatorClass | null, target: Target): Reversal | null {
  if (target.kind !== 'number' && target.kind !== 'duration') return null;
  const better = betterOf(indicator.name.text);
  if (isFloor(target.comparator)) {
    if (cls === 'cost' && isMoney(target) && !isSaving(indicator) && !isPolicyFloor(indicator)) return 'cost';
    return better === 'less' ? 'less-is-better' : null;
  }
  return isCeiling(target.comparator) && better === 'more' ? 'more-is-better' : null;
}

const betterOf = remember((name): 'more' | 'less' | null => {
  const text = compact(name);
  if (MORE_IS_BETTER.test(text)) return 'more';
  return LESS_IS_BETTER.test(text) && !DEALT_WITH.test(text) ? 'less' : null;
});

function isPolicyFloor({ name, description, basis }: Indicator): boolean {
  return [name, description, basis].some((field) => field !== null && POLICY_FLOOR.test(compact(field.text)));
}

function isMoney(target: Target): boolean {
  return (
    target.kind === 'number' && target.quantity.unit !== null && moneyRateOf(target.quantity.unit) !== null
  );
}
