import type { WorkbookSnapshot } from '../src/workbook/snapshot';
import { faults, formGrid, formsWorkbook, type FormInput, type RowInput, rowsWith } from './support/forms';
import { date, fixed, percent, sheetOf, suffixed, workbookOf } from './support/grid';

const one = (form: Partial<FormInput>): WorkbookSnapshot => formsWorkbook([form]);
const rows = (changes: Readonly<Record<number, RowInput>>): WorkbookSnapshot =>
  one({ rows: rowsWith(changes) });
const QUANTITY = 0;
const QUALITY = 1;
const TIMELINESS = 2;
const COST = 3;
const SOCIAL = 5;
const SATISFACTION = 8;

/** Realistic tables about which a careful colleague would say nothing that must be fixed or checked. */
describe('silence at error and warning level', () => {
  it.each<[string, WorkbookSnapshot]>([
    [
      'a unit cost per time',
      rows({ [COST]: { name: '保洁服务单价', target: '≤100元/次', description: '每次保洁费用' } }),
    ],
    [
      'a unit cost per person and month',
      rows({ [COST]: { name: '保安人员月服务费', target: '≤3532元/人·月' } }),
    ],
    [
      'a unit cost larger than the budget in figures',
      rows({ [COST]: { name: '每平方米物业费标准', target: '≤36元/平方米' } }),
    ],
    [
      'a cost saving rate',
      rows({ [COST]: { name: '成本节约率', description: '节约额占预算的比例', target: '≥0%' } }),
    ],
    [
      'a reduction with ≥',
      rows({ [COST]: { name: '运行成本下降率', description: '与上年相比', target: '≥3%' } }),
    ],
    [
      'a wage floor noted as policy',
      rows({
        [COST]: {
          name: '保安人员最低工资标准',
          description: '按政策规定的最低工资标准执行',
          target: '≥2200元/月',
        },
      }),
    ],
    ['a cost in 元 under a budget in 万元', rows({ [COST]: { target: '≤240000元' } })],
    ['a cost equal to the budget, written out', rows({ [COST]: { target: '不超过24.00万元' } })],
    ['a cost control number', rows({ [COST]: { name: '成本控制数', target: '24万元' } })],
    [
      'a growth rate above 100 %',
      rows({ [SOCIAL]: { name: '线上报修增长率', description: '与上年相比', target: '≥150%' } }),
    ],
    ['a plan fulfilled beyond 100 %', rows({ [QUANTITY]: { name: '保洁面积计划完成率', target: '≥110%' } })],
    [
      'document numbers of other years',
      rows({ [QUANTITY]: { basis: '冀财预〔2019〕117号' }, [QUALITY]: { basis: '2021年服务标准' } }),
    ],
    ['a range of years', one({ goal: '落实2021—2025年后勤保障规划，保障办公楼物业服务正常运行。' })],
    ['a five-year plan', one({ goal: '按照“十四五”规划（2021-2025年）保障办公楼物业服务正常运行。' })],
    [
      'a comparison with the year before',
      rows({ [SOCIAL]: { name: '安全事故下降率', description: '较2022年下降的比例', target: '≥5%' } }),
    ],
    ['a balance carried over', one({ purpose: '用于支付2022年结转的办公楼物业服务尾款。' })],
    ['a title that names the parent project', one({ title: '2023年度机关运行保障项目绩效目标表' })],
    ['a generic title', one({ title: '项目支出绩效目标表' })],
    ['a zero target', rows({ [SOCIAL]: { target: '0' } })],
    ['a zero target with its unit', rows({ [SOCIAL]: { target: '0起' } })],
    ['无 as a target of zero', rows({ [SOCIAL]: { target: '无' } })],
    ['无 as other funds', one({ other: '无' })],
    ['a dash as other funds', one({ other: '—' })],
    ['a slash as other funds', one({ other: '/' })],
    [
      'separators in amounts as text',
      one({
        budget: '1,030.70',
        fiscal: '1,030.70',
        rows: rowsWith({ [COST]: { target: '≤1,030.70万元' } }),
      }),
    ],
    ['full-width amounts', one({ budget: '２４．００', fiscal: '２４．００' })],
    ['funds that add up', one({ budget: fixed(24), fiscal: fixed(20.5), other: fixed(3.5) })],
    [
      'funds that add up but for hidden digits',
      one({ budget: fixed(24.004), fiscal: fixed(20), other: fixed(4) }),
    ],
    ['everything in December', one({ plan: [percent(0), percent(0), percent(0), percent(1)] })],
    ['everything in March', one({ plan: [percent(1), percent(1), percent(1), percent(1)] })],
    ['a plan behind time', one({ plan: [percent(0.05), percent(0.2), percent(0.5), percent(1)] })],
    ['quarters that end in September', one({ checkpoints: ['3月底', '6月底', '9月底', '12月底'] })],
    ['a plan in points', one({ plan: [25, 50, 75, 100] })],
    ['a plan in shares', one({ plan: [0.25, 0.5, 0.75, 1] })],
    ['a plan as text with full-width signs', one({ plan: ['25％', '50％', '75％', '100％'] })],
    ['a percent typed into Excel', rows({ [QUALITY]: { target: percent(0.95) } })],
    ['a date typed into Excel', rows({ [TIMELINESS]: { name: '合同签订时间', target: date(45016) } })],
    ['a suffix format', rows({ [QUANTITY]: { name: '保洁人员数量', target: suffixed(12, '人') } })],
    ['a deadline in words', rows({ [TIMELINESS]: { name: '验收时间', target: '每季度结束后10日内' } })],
    ['a deadline by date', rows({ [TIMELINESS]: { name: '合同签订时间', target: '2023年3月31日前' } })],
    ['a grade', rows({ [QUALITY]: { name: '物业服务质量', target: '合格' } })],
    ['a grade with its direction', rows({ [QUALITY]: { name: '物业服务质量', target: '达到优良' } })],
    ['a level', rows({ [QUALITY]: { name: '物业服务等级', target: '二级' } })],
    ['words for a benefit', rows({ [SOCIAL]: { name: '办公环境改善情况', target: '明显改善' } })],
    ['an interval', rows({ [QUANTITY]: { name: '保安人员数量', target: '10～12人' } })],
    ['≤ for an error rate', rows({ [QUALITY]: { name: '报修差错率', target: '≤1%' } })],
    ['≤ for a number of complaints', rows({ [SATISFACTION]: { name: '服务对象投诉次数', target: '≤3次' } })],
    ['100 % for a capped rate', rows({ [QUALITY]: { target: '100%' } })],
    ['satisfaction in words of the form', rows({ [SATISFACTION]: { target: '达到90%以上' } })],
    ['a Latin product name', rows({ [QUANTITY]: { name: 'IPv6改造终端数量', target: '≥100台' } })],
    [
      'a quoted slogan with an ellipsis inside',
      one({ goal: '保障办公楼物业服务（保洁、保安……）正常运行，办公区整洁安全。' }),
    ],
    [
      'one basis merged down over several rows',
      workbookOf(
        sheetOf(
          '1',
          formGrid({ rows: rowsWith({ [QUALITY]: { basis: null }, [TIMELINESS]: { basis: null } }) }),
          {
            merges: ['F10:F12'],
          },
        ),
      ),
    ],
    [
      'two projects that share a generic indicator with other figures',
      formsWorkbook([{}, { rows: rowsWith({ [SATISFACTION]: { name: '服务对象满意度', target: '≥85%' } }) }]),
    ],
    [
      'a bare number beside its comparator form in another project',
      formsWorkbook([{}, { rows: rowsWith({ [QUALITY]: { target: '95%' } }) }]),
    ],
    [
      'local codes of one form in all projects',
      formsWorkbook([{ code: 'CD2023001' }, { code: 'CD2023002' }]),
    ],
    ['a central code of eighteen digits', one({ code: '110000230001000000' })],
    [
      'a code joined with the name',
      one({ code: null, name: '13080022P00021710001R-2023年度办公楼物业管理费' }),
    ],
  ])('%s', (_case, workbook) => {
    expect(faults(workbook)).toEqual([]);
  });
});
