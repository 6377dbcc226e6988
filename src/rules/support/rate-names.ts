import { remember } from '../../core/memo';
import { compact } from '../../core/text';

/** A year, a remark such as (%), or a full stop that do not belong to the name. */
const LEADING_YEAR = /^(?:20\d{2}年?度?|本年度?|当年度?|全年度?|年度)[:、,]?/u;
const TRAILING_REMARK = /\((?:%|百分比|百分数|以%计|单位:%)\)$/u;
const LOOSE_END = /(?<![。.;,、:])[。.;,、:]+$/u;
const RATE = /(?:率|比例|占比)$/u;
const SATISFACTION = '满意';

/** What rates of any project are named by: what is left without them names an object, or nothing does. */
const WITHOUT_OBJECT = [
  '项目 资金 经费 支出 预算 专项 财政 成本 费用 总 工作 任务 业务 工程 设备 设施 系统',
  '服务 产品 物资 货物 采购 政府 合同 质量 验收 一次性 竣工 完工 开工 建设 施工 改造',
  '维修 维护 运维 按时 按期 如期 及时 准时 限时 时限内 计划 年度 目标 完成 实施 支付',
  '拨付 到位 使用 利用 执行 兑付 发放 缴纳 报销 配备 合格 达标 优良 优秀 准确 正确 规范',
  '合规 覆盖 控制 节约 节支 达到 达成 实现 正常 运行 运转 保障 故障 问题 处理 处置 解决',
  '响应 修复 整改 完好 培训 会议 活动 宣传 参与 参加 参训 出勤 到会 参会 知晓 补贴 补助',
  '奖励 工资 人员 对象 群众 职工 干警 学员 公众 社会 受益 用户 企业 学生 安全 事故 发生',
  '投诉 差错 增长 提高 提升 下降 降低 率 比例 占比 的 和 及 与 性 度 数',
].flatMap((words) => words.split(' '));
const GENERIC = new RegExp(
  [...WITHOUT_OBJECT].sort((a, b) => b.length - a.length).join('|') + '|[^\\p{L}]',
  'gu',
);
/** One character left over is a chance. */
const SHORTEST_OBJECT = 2;

/**
 * The name under which a rate is compared across tables: "2022年法定（正常）审限内结案率" → "法定(正常)审限内结案率".
 * Null for what is no rate, for satisfaction, and for names without an object (验收合格率, 资金支付率).
 */
export const rateName = remember(readRateName);

function readRateName(name: string): string | null {
  const key = compact(name).replace(LOOSE_END, '').replace(LEADING_YEAR, '').replace(TRAILING_REMARK, '');
  if (!RATE.test(key) || key.includes(SATISFACTION)) return null;
  return key.replace(GENERIC, '').length >= SHORTEST_OBJECT ? key : null;
}
