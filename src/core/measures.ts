import { words } from './words';

/** Unit words of Chinese administrative texts. Any other short word after a number is a unit as well. */

export type TimeUnit = '秒' | '分钟' | '小时' | '天' | '工作日' | '周' | '个月' | '季度' | '学期' | '年';

interface TimeWords {
  readonly unit: TimeUnit;
  readonly aliases: readonly string[];
}

const WHOLE_DAYS = ['自然日', '自然天', '日历日', '日历天'].flatMap((word) => [word, `个${word}`]);

export const TIME_WORDS: readonly TimeWords[] = [
  { unit: '秒', aliases: ['秒', '秒钟', 's'] },
  { unit: '分钟', aliases: ['分钟', 'min'] },
  { unit: '小时', aliases: ['小时', '个小时', '钟头', '个钟头', 'h', 'H'] },
  { unit: '天', aliases: ['天', '日', ...WHOLE_DAYS, '昼夜'] },
  { unit: '工作日', aliases: ['工作日', '个工作日', '工作天', '个工作天'] },
  { unit: '周', aliases: ['周', '星期', '个星期', '礼拜', '个礼拜'] },
  { unit: '个月', aliases: ['个月', '月', '月份'] },
  { unit: '季度', aliases: ['季度', '个季度'] },
  { unit: '学期', aliases: ['学期', '个学期'] },
  { unit: '年', aliases: ['年', '周年', '年度', '个年度'] },
];

const TIMES = TIME_WORDS.flatMap(({ aliases }) => aliases);
const LATIN = /^[a-z]+$/iu;

/** What a Chinese numeral may count in running text; measures that make other words with 一 stay out. */
export const SPOKEN_MEASURES: readonly string[] = [
  ...TIMES.filter((word) => !LATIN.test(word)),
  ...words(`
    % ‰ 元 圆 圓 个 件 人 名 次 人次 户 家 所 套 台 辆 座 栋 幢 间 处 项 条 份 篇 册 场 场次 批 批次 例 株 亩 公顷
    平方米 平米 平方公里 立方米 公里 千米 米 吨 公斤 千克 课时 学时 倍 成 百分点 个百分点 人天 人月 人日
  `),
];

/** What may follow digits: the measures above and those that only digits make certain. */
export const MEASURES: ReadonlySet<string> = new Set([
  ...SPOKEN_MEASURES,
  ...TIMES,
  ...words(`
    ‱ 百分比 分 度 岁 周岁 亩次 学年 级 期 届 轮 班 班次 起 宗 卷 位 部 架 艘 片 块 本 张 幅 只 头 匹 羽 尾 棵 枚 支 瓶 箱 桶 袋 包 盒
    组 对 双 队 门 节 款 种 类 床 张床 床位 个床位 点 个点 车次 航次 架次 辆次 台次 台套 台班 台时 件次 项次 户次
    人年 例次 门次 家次 标段 个标段 车 学分 字 页 千字 万字 场所 行政村
    平方千米 平方厘米 厘米 毫米 里 华里 立方 平方 平 方 公分 公尺 公升 公吨 克 毫克 微克 斤 升 毫升
    千瓦 千瓦时 万千瓦时 兆瓦 摄氏度 分贝 兆 千吨 万吨 亿吨 吨标准煤 万亩 万立方米 亿立方米 万平方米
    千人 万人 亿人 千人次 万人次 万件 万户 万次 万个 万套 万台 万辆 万份
    元整 千元 万元 十万元 百万元 千万元 亿元 十亿元 百亿元 千亿元 万亿元 万 亿 美元 万美元 亿美元 港元 欧元
    m m2 m3 M2 M3 km KM Km km2 cm mm kg g mg t L ml mL kW kWh MW dB °C MB GB TB Mbps
  `),
]);

export const LONGEST_MEASURE = Math.max(...[...MEASURES].map((word) => word.length));

/** Ways of writing one unit; the first is the canonical one. Times have theirs above. */
export const SYNONYMS: readonly (readonly string[])[] = [
  words('% 百分比 百分号 个百分比 百分率'),
  words('‰ 千分比 千分号'),
  words('百分点 个百分点 个点'),
  words('元 圆 圓 元整'),
  words('万元 萬元 万圆 万圓 w元 W元'),
  words('平方米 m2 M2'),
  words('平方公里 平方千米 km2'),
  words('立方米 m3 M3'),
  words('米 m'),
  words('公里 千米 km KM Km'),
  words('厘米 cm'),
  words('毫米 mm'),
  words('千克 公斤 kg'),
  words('克 g'),
  words('毫克 mg'),
  words('吨 t'),
  words('升 L'),
  words('毫升 ml mL'),
  words('千瓦 kW KW'),
  words('千瓦时 kWh KWH kwh'),
  words('摄氏度 °C'),
  words('分贝 dB'),
];

/** Written in workbooks, yet no unit of official documents (GB 3100); each with the unit of the same size. */
export const NONSTANDARD: readonly (readonly [string, string])[] = [
  ['平米', '平方米'],
  ['平方', '平方米'],
  ['平', '平方米'],
  ['平方公尺', '平方米'],
  ['立方', '立方米'],
  ['立方公尺', '立方米'],
  ['公分', '厘米'],
  ['公尺', '米'],
  ['公升', '升'],
  ['公吨', '吨'],
];
