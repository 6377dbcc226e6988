import { gapsOf } from '../../src/report/gaps';
import { formGrid, rowsWith } from '../support/forms';
import { sheetOf } from '../support/grid';
import { SELF_EVALUATION } from '../support/layouts';
import { checked, formSheet, HALF, NO_TABLE, UNREADABLE, withCoverage } from '../support/runs';

const UNDATED = { title: '办公楼物业管理费绩效目标表', name: '办公楼物业管理费' };

describe('what was not judged in a file', () => {
  it.each([
    ['an unreadable file', UNREADABLE, ['unreadable damaged-part 1!C4 文件中有读不通的部分']],
    ['a form read by half', HALF, ['incomplete form-incomplete 1! 工作表“1”：此表只读到一部分']],
    [
      'no form at all',
      NO_TABLE,
      ['incomplete no-table ! 未识别到绩效目标表', 'unchecked no-table 说明! 工作表“说明”：没有绩效目标表'],
    ],
    [
      'a crashed rule',
      withCoverage({ failedRules: [{ rule: 'missing-basis', error: '意外' }] }),
      ['incomplete rule-failed ! 规则“缺指标值确定依据”运行出错'],
    ],
    [
      'a form checked in part',
      checked('a.xlsx', formSheet('1'), sheetOf('自评', SELF_EVALUATION)),
      ['unchecked checked-in-part 自评! 工作表“自评”：已识别，仅部分检查。'],
    ],
    [
      'a sheet without a form beside one',
      checked('a.xlsx', formSheet('1'), sheetOf('封面', [['2023年度预算']])),
      ['unchecked no-table 封面! 工作表“封面”：没有绩效目标表'],
    ],
    [
      'no year anywhere',
      checked('a.xlsx', formSheet('表', UNDATED)),
      ['unchecked year-unknown 表!A1 表!A1：表中和文件名都没有写明预算年度'],
    ],
    [
      'no budget',
      checked(
        'a.xlsx',
        sheetOf(
          '表',
          formGrid().filter((_, row) => row !== 3 && row !== 4),
        ),
      ),
      ['unchecked budget-not-found 表!E3 表!E3：表中没有找到预算数'],
    ],
    [
      'a plan in amounts',
      checked(
        'a.xlsx',
        sheetOf(
          '表',
          formGrid().map((row, r) => (r === 5 ? ['资金支出计划（万元）', ...row.slice(1)] : row)),
        ),
      ),
      ['unchecked plan-in-amounts 表!B7 表!B7：资金支出计划填的是金额'],
    ],
    [
      'a plan that is not read',
      checked(
        'a.xlsx',
        sheetOf(
          '表',
          formGrid().flatMap((row, r) =>
            r === 5 ? [['资金支出计划', '上半年支出一半，年底前支出完毕']] : r === 6 ? [] : [row],
          ),
        ),
      ),
      ['unchecked plan-not-read 表!A6 表!A6：资金支出计划没有读出'],
    ],
    [
      'an unknown fund',
      checked(
        'a.xlsx',
        sheetOf(
          '表',
          formGrid().map((row, r) => (r === 3 ? [...row.slice(0, 5), '地方债券', 3] : row)),
        ),
      ),
      ['unchecked fund-line-unknown 表!C4 表!C4：不认识资金来源“地方债券”'],
    ],
    [
      'a cost that is no single amount',
      checked('a.xlsx', formSheet('表', { rows: rowsWith({ 3: { target: '材料费10万元、劳务费5万元' } }) })),
      ['unchecked cost-not-compared 表!E13 表!E13：成本指标“物业服务总成本”的指标值写了不止一个金额'],
    ],
    [
      'a budget that is a part of an investment',
      checked(
        'a.xlsx',
        sheetOf('表', [
          ['中央预算内投资项目绩效目标表（2024年度）'],
          ['项目名称', '2024年排水管网改造'],
          ['其中：中央预算内投资（万元）', 1500],
          ['一级指标', '二级指标', '三级指标', '指标值'],
          ['产出指标', '成本指标', '工程总成本', '≤5000万元'],
        ]),
      ),
      [
        'unchecked budget-of-part 表!B3 表!B3：“其中：中央预算内投资（万元）”只是项目投资的一部分，成本指标未与它比较，请与总投资核对。',
      ],
    ],
    [
      'a damaged waiver',
      withCoverage({ damagedWaivers: 1 }),
      ['unchecked damaged-waivers ! 工作簿里“不改，说明理由”的记录已损坏'],
    ],
    [
      'a waiver without a finding',
      withCoverage({
        unmatchedWaivers: [{ rule: 'missing-basis', fingerprint: '0123456789abcd', reason: '已报财政' }],
      }),
      ['unchecked unmatched-waivers ! 有1条'],
    ],
    ['a checked file', checked('a.xlsx', formSheet('1')), []],
    ['an empty sheet beside a form', checked('a.xlsx', formSheet('1'), sheetOf('2', [])), []],
  ])('%s', (_case, result, expected) => {
    const gaps = gapsOf(result, 'zh-CN');
    expect(gaps).toHaveLength(expected.length);
    expect(gaps.some(({ kind }) => kind !== 'unchecked')).toBe(result.status !== 'checked');
    for (const [index, { kind, code, sheet, cell, message }] of gaps.entries()) {
      expect(`${kind} ${code} ${sheet ?? ''}!${cell ?? ''} ${message}`).toContain(expected[index]);
    }
  });
});
