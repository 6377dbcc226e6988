/** Words that any project's form may contain: they tell nothing about which project it is. */
const STOP_WORDS = [
  // The form and its money.
  '项目 专项 经费 资金 费用 支出 预算 财政 拨款 绩效 目标 指标 总成本 成本 效益 年度',
  '本年 全年 当年 每年 年初 年底 计划 进度 任务 规划 方案 额度 金额 费',
  // What every project does.
  '用于 用以 主要 建设 改造 工程 服务 保障 实施 开展 进行 完成 推进 推动 促进 加强 提高',
  '提升 增强 改善 优化 完善 确保 保证 实现 达到 做好 落实 强化 打造 合理 安排 使用 遵循',
  '规章 制度 规定 管理 规范 严格 执行 要求 按照 根据 依据 依法 正常 顺利 及时 有效 有序',
  '高效 高质 持续 可持续 长期 稳定 不断 进一步 充分 全面 需要 需求 需 解决 满足 支持',
  '支付 发放 缴纳 采购 购买 购置 投入 产生 形成',
  // How every indicator measures.
  '数量 质量 时效 时间 次数 人数 个数 比例 比率 占比 覆盖率 完成率 及时率 合格率 准确率',
  '利用率 使用率 到位率 满意率 满意度 满意 合格 标准 验收 达标 规模 面积 范围 情况 水平',
  '能力 程度 效率 效果 成效 作用 影响 工期 期限 合同 约定 不超过 不超出 不低于 符合 控制',
  '节约 降低 减少 增加 增长 持续提升 明显 良好 良 优 零 总 数 率',
  // Who is concerned.
  '单位 部门 机关 我院 我局 我单位 本单位 我部门 全市 全县 全区 全省 本市 本县 本区',
  '服务对象 受益 对象 社会公众 公众 社会 经济 工作人员 人员 相关 有关 各类 各项 其他 其它',
  '工作 业务 日常 发展 事业 内容 方面 问题 条件 环境 活动 一定 所需 所有 整体',
  // Little words.
  '的 了 和 与 及 等 为 在 对 按 以 于 并 或 由 从 向 到 中 内 是 将 个',
].flatMap((words) => words.split(' '));

const BY_LENGTH = [...STOP_WORDS].sort((a, b) => b.length - a.length);
const STOP_WORD = new RegExp(BY_LENGTH.join('|'), 'gu');
const LETTER = /\p{L}/u;

/** A text with what it says apart from stop words, figures and signs. */
export interface ContentText {
  readonly characters: readonly string[];
  /** For each character, whether it belongs to the content. */
  readonly content: readonly boolean[];
}

/** @param text compact */
export function contentOf(text: string): ContentText {
  const characters = text.split('');
  const content = characters.map((character) => LETTER.test(character));
  for (const { index, 0: word } of text.matchAll(STOP_WORD)) content.fill(false, index, index + word.length);
  return { characters, content };
}

const HAN = /\p{Script=Han}/u;

/** Content words: two neighbouring Chinese characters each, foreign words as wholes. */
export function termsOf({ characters, content }: ContentText): ReadonlySet<string> {
  const terms = new Set<string>();
  let word = '';
  const close = (): void => {
    if (word.length > 1) terms.add(word.toLowerCase());
    word = '';
  };
  for (const [index, character] of characters.entries()) {
    const inContent = content[index] === true;
    if (inContent && !HAN.test(character)) {
      word += character;
      continue;
    }
    close();
    const next = characters[index + 1] ?? '';
    if (inContent && content[index + 1] === true && HAN.test(next)) terms.add(character + next);
  }
  close();
  return terms;
}

/** Single Chinese characters of the content: 车 joins 车辆购置 and 公务用车. */
export function charactersOf({ characters, content }: ContentText): ReadonlySet<string> {
  return new Set(characters.filter((character, index) => content[index] === true && HAN.test(character)));
}

/**
 * The longest phrase that stands in both texts and begins and ends with content in both; stop words may lie within
 * (诉讼服务大厅). "" when none holds a content word. Takes time in proportion to the product of the lengths.
 */
export function commonPhrase(a: ContentText, b: ContentText): string {
  let best = '';
  let previous = new Uint16Array(b.characters.length + 1);
  for (const [i, character] of a.characters.entries()) {
    const lengths = new Uint16Array(b.characters.length + 1);
    for (const [j, other] of b.characters.entries()) {
      if (character !== other || !LETTER.test(character)) continue;
      const length = (previous[j] ?? 0) + 1;
      lengths[j + 1] = length;
      if (length <= best.length || a.content[i] !== true || b.content[j] !== true) continue;
      const phrase = trimmedPhrase(a, b, i - length + 1, j - length + 1, length);
      if (phrase.length > best.length) best = phrase;
    }
    previous = lengths;
  }
  return best;
}

/** Without what is no content at its beginning. Two content characters must stand side by side in it. */
function trimmedPhrase(a: ContentText, b: ContentText, i: number, j: number, length: number): string {
  const inBoth = (offset: number): boolean =>
    a.content[i + offset] === true && b.content[j + offset] === true;
  let start = 0;
  while (start < length && !inBoth(start)) start += 1;
  let hasWord = false;
  for (let at = start + 1; at < length; at += 1) hasWord ||= inBoth(at) && inBoth(at - 1);
  return hasWord ? a.characters.slice(i + start, i + length).join('') : '';
}
