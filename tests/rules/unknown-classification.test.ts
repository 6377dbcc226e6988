import { unknownClassificationTexts } from '../../src/i18n/rules/unknown-classification';
import { unknownClassification } from '../../src/rules/unknown-classification';
import {
  CLEAN_DEPARTMENT,
  CLEAN_ROWS,
  type DepartmentRow,
  observe,
  observeDepartment,
  rowsWith,
} from '../support/forms';

const zh = unknownClassificationTexts['zh-CN'];

describe('unknown-classification', () => {
  it.each([
    ['a second level that is none', { 1: { level2: '品质指标' } }, ['B11 warning unknown 品质指标']],
    ['a misspelt second level', { 0: { level2: '数最指标' } }, ['B10 warning unknown 数最指标']],
    ['a first level that is none', { 8: { level1: '评价指标' } }, ['A18 warning unknown 评价指标']],
    [
      'not what stands under such a first level',
      { 8: { level1: '评价指标', level2: '好评' } },
      ['A18 warning unknown 评价指标'],
    ],
    [
      'a class under the wrong first level',
      { 5: { level2: '质量指标' } },
      ['B15 warning misplaced 质量指标'],
    ],
    ['效益 under 产出', { 2: { level2: '社会效益指标' } }, ['B12 warning misplaced 社会效益指标']],
    [
      'an alias of a second level: an info',
      { 5: { level2: '可持续效益指标' } },
      ['B15 info alias 可持续效益指标'],
    ],
    ['an alias of a first level: an info', { 4: { level1: '效果指标' }, 5: {} }, ['A14 info alias 效果指标']],
  ])('fires: %s', (_case, changes, expected) => {
    const seen = observe(unknownClassification, { rows: rowsWith(changes) });
    expect(
      seen.map(({ cell, severity, data }) => `${cell} ${severity} ${data.problem} ${data.text}`),
    ).toEqual(expected);
  });

  it.each([
    ['the clean form', CLEAN_ROWS],
    [
      'numbering, blanks and weights',
      rowsWith({ 0: { level1: '一、产 出 指 标（50分）', level2: '（1）数量' } }),
    ],
    ['other standard names', rowsWith({ 2: { level2: '进度指标' }, 6: { level2: '生态环境效益指标' } })],
    ['成本 as a first level', rowsWith({ 3: { level1: '成本指标', level2: '社会成本指标' } })],
    ['成本 under 产出', rowsWith({ 3: { level2: '经济成本指标' } })],
    ['满意度 under 效益', rowsWith({ 8: { level1: null, level2: '受益群众满意度指标' } })],
    ['an empty second level', rowsWith({ 8: { level2: null } })],
    [
      'second levels of the form’s own',
      [
        { ...CLEAN_ROWS[0], level1: '过程管理指标', level2: '计划管理' },
        { ...CLEAN_ROWS[1], level1: '实施效果指标', level2: '产出指标' },
      ],
    ],
    ['a row that is otherwise empty', [...CLEAN_ROWS, { level2: '其他指标' }]],
    ['a row of the template that was left', [...CLEAN_ROWS, { level2: '……', name: '……' }]],
  ])('stays silent: %s', (_case, rows) => {
    expect(observe(unknownClassification, { rows })).toEqual([]);
  });

  it('tells the same wording once, whether merged or written in each row', () => {
    const rows = rowsWith({
      0: { level2: '工作指标' },
      1: { level2: '工作指标' },
      2: { level2: '工作指标 ' },
    });
    const seen = observe(unknownClassification, { rows });
    expect(seen.map(({ cell, related }) => [cell, related])).toEqual([['B10', ['B11', 'B12']]]);
    const carried = rowsWith({ 0: { level2: '工作指标' }, 1: { level2: null } });
    expect(
      observe(unknownClassification, { rows: carried }).map(({ cell, related }) => [cell, related]),
    ).toEqual([['B10', []]]);
  });

  it('looks at the classes of a department, where first levels may stand', () => {
    const rows: readonly DepartmentRow[] = [
      ...CLEAN_DEPARTMENT,
      [null, '可持续效益指标', '不断提升信息化水平', '≥90%', null],
      [null, '产出指标', '结案数', '≥90件', null],
      [null, '工作指标', '结案率', '≥90%', null],
    ];
    expect(
      observeDepartment(unknownClassification, rows).map(({ cell, severity }) => `${cell} ${severity}`),
    ).toEqual(['B11 info', 'B13 warning']);
  });

  it('says where a class belongs', () => {
    const [misplaced] = observe(unknownClassification, { rows: rowsWith({ 5: { level2: '质量指标' } }) });
    expect(misplaced?.data).toEqual({
      level: 2,
      problem: 'misplaced',
      text: '质量指标',
      parent: '效益指标',
      standard: ['产出'],
    });
    expect(misplaced === undefined ? '' : zh.what(misplaced.data)).toBe(
      '二级指标“质量指标”写在“效益指标”下，应归入“产出指标”。',
    );
    const [alias] = observe(unknownClassification, { rows: rowsWith({ 5: { level2: '可持续效益指标' } }) });
    expect(alias === undefined ? '' : zh.what(alias.data)).toBe(
      '二级指标“可持续效益指标”的规范名称是“可持续影响指标”。',
    );
    const [unknown] = observe(unknownClassification, { rows: rowsWith({ 1: { level2: '品质指标' } }) });
    expect(unknown === undefined ? '' : zh.what(unknown.data)).toBe('二级指标“品质指标”不在绩效指标分类中。');
  });
});
