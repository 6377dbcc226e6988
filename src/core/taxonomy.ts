import { remember } from './memo';
import { labelKey } from './text';

/**
 * The classes that indicators are counted by: 财预〔2021〕101号 names 产出 (数量 质量 时效), 成本, 效益 (经济 社会
 * 生态 可持续影响) and 满意度; older forms put 成本 under 产出.
 */
export type IndicatorClass =
  | 'quantity'
  | 'quality'
  | 'timeliness'
  | 'cost'
  | 'economic'
  | 'social'
  | 'ecological'
  | 'sustainable'
  | 'satisfaction';

export type Level1Id =
  'output' | 'benefit' | 'satisfaction' | 'cost' | 'input' | 'process' | 'implementation-effect';

export interface Level1 {
  readonly id: Level1Id;
  /** The standard name, without 指标. */
  readonly name: string;
  readonly aliases: readonly string[];
  /** Classes that may stand under it; null where the form defines its own second level. */
  readonly classes: readonly IndicatorClass[] | null;
}

interface Level2 {
  readonly class: IndicatorClass;
  readonly name: string;
  /** Other standard names: in the field they are as good as the first. */
  readonly synonyms: readonly string[];
  /** Names that are understood and should be written as the standard one. */
  readonly aliases: readonly string[];
}

export const LEVELS_1: readonly Level1[] = [
  {
    id: 'output',
    name: '产出',
    aliases: ['项目完成', '项目产出'],
    classes: ['quantity', 'quality', 'timeliness', 'cost'],
  },
  {
    id: 'benefit',
    name: '效益',
    aliases: ['效果', '项目效益'],
    classes: ['economic', 'social', 'ecological', 'sustainable', 'satisfaction'],
  },
  { id: 'satisfaction', name: '满意度', aliases: ['服务对象满意度'], classes: ['satisfaction'] },
  { id: 'cost', name: '成本', aliases: [], classes: ['cost'] },
  { id: 'input', name: '投入', aliases: [], classes: null },
  { id: 'process', name: '过程', aliases: ['管理', '过程管理', '履职'], classes: null },
  { id: 'implementation-effect', name: '实施效果', aliases: [], classes: null },
];

const LEVELS_2: readonly Level2[] = [
  { class: 'quantity', name: '数量', synonyms: [], aliases: ['产出数量'] },
  { class: 'quality', name: '质量', synonyms: [], aliases: ['产出质量'] },
  { class: 'timeliness', name: '时效', synonyms: ['进度'], aliases: ['产出时效', '时间'] },
  {
    class: 'cost',
    name: '成本',
    synonyms: ['经济成本', '社会成本', '生态环境成本'],
    aliases: ['产出成本', '生态成本', '环境成本'],
  },
  { class: 'economic', name: '经济效益', synonyms: [], aliases: ['经济'] },
  { class: 'social', name: '社会效益', synonyms: [], aliases: ['社会'] },
  {
    class: 'ecological',
    name: '生态效益',
    synonyms: ['生态环境效益', '环境效益'],
    aliases: ['生态', '环境'],
  },
  {
    class: 'sustainable',
    name: '可持续影响',
    synonyms: [],
    aliases: ['可持续效益', '可持续发展', '可持续性', '可持续'],
  },
];

/** Any second-level name that contains this is of class satisfaction (服务对象满意度, 受益群众满意度 …). */
const SATISFACTION = '满意度';
const SATISFACTION_NAME = '服务对象满意度';

export interface Level1Reading {
  readonly level: Level1;
  readonly alias: boolean;
}

export interface Level2Reading {
  readonly class: IndicatorClass;
  /** The standard name, without 指标. */
  readonly name: string;
  /** Written in a way that should be replaced by the standard name. */
  readonly alias: boolean;
}

/** Leading numbering ("1.", "（一）", "一、") and a trailing 指标 do not belong to a level's name. */
const NUMBERING = /^(?:\d+|[一二三四五六七八九十]+)[.、．)]/u;
const SUFFIX = /(?:绩效)?指标$/u;

export const levelKey = remember(makeLevelKey);

function makeLevelKey(text: string): string {
  return labelKey(text).replace(NUMBERING, '').replace(SUFFIX, '');
}

const level1ByKey = new Map<string, Level1Reading>();
for (const level of LEVELS_1) {
  level1ByKey.set(level.name, { level, alias: false });
  for (const alias of level.aliases) level1ByKey.set(alias, { level, alias: true });
}

const level2ByKey = new Map<string, Level2Reading>();
for (const level of LEVELS_2) {
  for (const name of [level.name, ...level.synonyms]) {
    level2ByKey.set(name, { class: level.class, name: level.name, alias: false });
  }
  for (const alias of level.aliases) {
    level2ByKey.set(alias, { class: level.class, name: level.name, alias: true });
  }
}

export const readLevel1 = remember(lookUpLevel1);

function lookUpLevel1(text: string): Level1Reading | null {
  const key = levelKey(text);
  return (
    level1ByKey.get(key) ?? (key.endsWith(SATISFACTION) ? (level1ByKey.get(SATISFACTION) ?? null) : null)
  );
}

export const readLevel2 = remember(lookUpLevel2);

function lookUpLevel2(text: string): Level2Reading | null {
  const key = levelKey(text);
  if (key.includes(SATISFACTION)) return { class: 'satisfaction', name: SATISFACTION_NAME, alias: false };
  return level2ByKey.get(key) ?? null;
}

/** Whether a class may stand under a first level; levels that define their own second level accept all. */
export function belongsUnder(cls: IndicatorClass, level: Level1): boolean {
  return level.classes === null || level.classes.includes(cls);
}

export const BENEFIT_CLASSES: readonly IndicatorClass[] = ['economic', 'social', 'ecological', 'sustainable'];
