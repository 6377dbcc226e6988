import { notApplicable, type ProjectTexts } from '../model';
import { UNIT } from './unit';

export const buildingMaintenance: ProjectTexts = {
  sheetName: '5.维修维护费',
  title: '5.2023年度维修维护费绩效目标表',
  unit: UNIT,
  code: '13080022P00021810001F',
  name: '2023年度维修维护费',
  budget: '400',
  fiscalFunds: '400',
  otherFunds: '',
  purpose: '用于大楼日常维修维护。',
  plan: ['25%', '50%', '75%', '100%'],
  goal: '1.合理安排财政资金支出计划，遵循单位财务规章制度，在预算内按进度支出；保障机关正常运转，服务于机关全年目标任务。',
  outputs: [
    ['数量指标', '维护楼体面积', '维护楼体面积', '≥3640平方米', '单位实际'],
    ['质量指标', '经费支出准确率', '经费支出准确率', '100%', '单位内控要求'],
    ['时效指标', '资金支付率', '资金支付率', '100%', '工作计划'],
    ['成本指标', '不超过维修维护经费总成本', '不超过维修维护经费总成本', '≤400万元', '单位实际'],
  ],
  benefits: [
    notApplicable('经济效益指标'),
    notApplicable('社会效益指标'),
    ['生态效益指标', '使用节能减排产品', '使用节能减排产品', '持续使用', '单位要求'],
    notApplicable('可持续影响指标'),
  ],
  satisfaction: ['服务对象满意度指标', '机关工作人员满意率', '机关工作人员满意率', '≥90%', '单位要求'],
};
