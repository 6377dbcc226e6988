/** Simplified characters of labels, titles, names of levels and footers, each with the traditional ones that stand for it. */
const PAIRS =
  '业業 专專 两兩 个個 为為 产產 会會 体體 债債 内內 况況 划劃 则則 别別 办辦 务務 单單 占佔 历歷曆 县縣 发發 号號 后後 响響 ' +
  '国國 复復複 处處 实實 审審 对對 导導 属屬 币幣 应應 库庫 开開 当當 总總 态態 执執 报報 拨撥 据據 数數 无無 时時 显顯 权權 ' +
  '构構 标標 汇匯彙 济濟 满滿 点點 状狀 环環 盖蓋 码碼 称稱 积積 筹籌 签簽 类類 级級 细細 经經 结結 绩績 续續 编編 缴繳 职職 ' +
  '联聯 营營 补補 规規 览覽 计計 设設 评評 话話 说說 请請 调調 负負 财財 责責 货貨 质質 费費 资資 贷貸 转轉 较較 达達 过過 ' +
  '运運 进進 释釋 银銀 门門 间間 际際 项項 预預 领領 额額 亿億 万萬 众眾 余餘 价價 协協 参參 录錄 监監 与與 备備 创創 系繫係 电電 制製 见見 注註';

const SIMPLIFIED: ReadonlyMap<string, string> = new Map(
  PAIRS.split(' ').flatMap((pair) => {
    const [simple = '', ...others] = pair;
    return others.map((other) => [other, simple] as const);
  }),
);
const TRADITIONAL = new RegExp(`[${[...SIMPLIFIED.keys()].join('')}]`, 'gu');
const HINT = new RegExp(TRADITIONAL.source, 'u');

/** For comparing with the words of forms: traditional characters that these have as simplified ones. */
export function simplified(text: string): string {
  return HINT.test(text) ? text.replace(TRADITIONAL, (other) => SIMPLIFIED.get(other) ?? other) : text;
}
