import { createCheck } from '../../check/check';
import { createRecogniser } from '../../tables/recognise';
import { deriveCell } from '../../workbook/derive-cell';
import { createSheet, type SheetSnapshot } from '../../workbook/snapshot';

/** Enough of them that the browser has compiled what a check runs through, in a tenth of a second or two. */
const FORMS = 24;

type Row = readonly (string | number | null)[];

/** A form of the usual layout with a few ordinary faults; no two are alike, as no two of a workbook are. */
function formRows(n: number): readonly Row[] {
  const budget = 20 + n;
  return [
    [`${n}.2023年度设备维护经费${n}绩效目标表`],
    ['999001某市某单位本级', null, null, null, '单位：万元'],
    ['项目编码', `13080023P00000000000${n}`, null, '项目名称', `设备维护经费${n}`],
    ['预算规模及资金用途', '预算数', budget, '其中：财政资金', budget, '其他资金', null],
    [null, `用于第${n}批设备的维护和更换。`],
    ['资金支出计划（%）', '3月底', null, '6月底', '10月底', '12月底'],
    [null, 0.2, null, 0.4 + n / 100, 0.75, 1],
    ['绩效目标', `维护设备${n}台，保障正常运转。`],
    ['一级指标', '二级指标', '三级指标', '绩效指标描述', '指标值', '指标值确定依据'],
    ['产出指标', '数量指标', '维护设备数量', `维护设备的数量${n}`, `≥${n}台`, `维护计划${n}`],
    [null, '质量指标', '维护合格率', '合格的占全部的比例', `≥${70 + n}%`, '历史数据'],
    [null, '时效指标', '维护及时率', '按期完成的占全部的比例', `${n % 12 || 12}月底前完成`, null],
    [null, '成本指标', '维护总成本', `不超过${budget + 1}.5万元`, `≤${budget + 1}.5万元`, '预算批复'],
    ['效益指标', '经济效益指标', '不涉及', '不涉及', '不涉及', '不涉及'],
    [null, '社会效益指标', '设备使用率', '在用的占全部的比例', 0.9, '工作计划'],
    [null, '生态效益指标', '不涉及', '不涉及', '不涉及', '不涉及'],
    [null, '可持续影响指标', '设备使用年限', '继续使用的年限', `${n % 5}年以上`, '行业标准'],
    ['满意度指标', '服务对象满意度指标', '使用人满意度', '满意的占全部的比例', '大于等于90%', '问卷调查'],
  ];
}

/** One of the forms, on a sheet of its own. */
export function rehearsalSheet(n: number): SheetSnapshot {
  const cells = formRows(n).flatMap((values, row) =>
    values.map((value, col) => ({
      row,
      col,
      cell: deriveCell({ value, numberFormat: 'General', isFormula: false }),
    })),
  );
  return createSheet({ name: `项目${n}`, cells });
}

/**
 * Checks a few forms that exist nowhere else, so that the first real check finds its code compiled: it then takes about
 * three quarters of the time. One form at a time, with the page in between; ends as soon as there is real work.
 */
export async function rehearse(hasWork: () => boolean): Promise<void> {
  const recognise = createRecogniser();
  const check = createCheck();
  for (let n = 1; n <= FORMS; n += 1) {
    await new Promise((done) => setTimeout(done, 0));
    if (hasWork()) return;
    check(recognise({ sheets: [rehearsalSheet(n)] }), {});
  }
}
