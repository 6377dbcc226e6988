import type { IndicatorTexts, ProjectTexts } from './model';

function unfilled(level2: string): IndicatorTexts {
  return [level2, '', '', '', ''];
}

/** The form with nothing filled in. */
export const BLANK_PROJECT: ProjectTexts = {
  sheetName: '项目绩效目标表',
  title: '项目绩效目标表',
  unit: '',
  code: '',
  name: '',
  budget: '',
  fiscalFunds: '',
  otherFunds: '',
  purpose: '',
  plan: ['', '', '', ''],
  goal: '',
  outputs: [unfilled('数量指标'), unfilled('质量指标'), unfilled('时效指标'), unfilled('成本指标')],
  benefits: [
    unfilled('经济效益指标'),
    unfilled('社会效益指标'),
    unfilled('生态效益指标'),
    unfilled('可持续影响指标'),
  ],
  satisfaction: unfilled('服务对象满意度指标'),
};
