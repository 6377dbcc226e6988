import { words } from '../words';
import { settle, stripAfter, stripBefore } from './comparators';
import type { GradeTarget, MalformedTarget } from './types';

const GRADES: ReadonlySet<string> = new Set(
  words(`
    优 良 中 差 优良 优秀 优等 中等 合格 不合格 及格 达标 特等 特级
    验收合格 检验合格 检测合格 全部合格 全部达标 验收达标
  `),
);
/** Grades only on a scale (良好及以上, 良好等次); alone they are bare words. */
const GRADES_ON_A_SCALE: ReadonlySet<string> = new Set(words('良好 较好 一般 满意 基本合格'));
const RANKED =
  /^(?:国家)?(?:[一二三]级[甲乙丙]等?|[0-9一二三四五六七八九十]级|[0-9]A级?|[A-E]{1,5}[+-]?级?|[IVX]{1,4}级|[甲乙丙丁][级等]|[一二三四五1-5]星级?|[一二三]等奖?|(?:[一二三四五1-5]|劣?[IVX]{1,3})类水?质?)$/u;
const SCALE = /(?:景区)?(?:等次|等级|档次|档|级别|标准|水平)$|景区$/u;
const RATED =
  /(?:(?:19|20)\d{2}年度?)?(?:年度|年终|绩效|综合|1次性?|一次性|竣工|全部|全面){0,3}(?:评定|评价|考核|考评|评审|验收|鉴定|结果|等级|质量|获评|评|地表水|地下水|水质|等保)$/u;

/** A statement that is a grade (优, 合格, 一级) or 达到, 不低于, 以上 with one; null for all else. */
export function readGrade(statement: string): GradeTarget | MalformedTarget | null {
  const after = stripAfter(statement);
  const bare = after.rest.replace(SCALE, '');
  for (let at = 0; at < bare.length; at += 1) {
    const grade = bare.slice(at);
    const before = stripBefore(bare.slice(0, at));
    const found = [...before.found, ...after.found];
    const onScale = found.length > 0 || bare !== after.rest;
    if (!isGrade(grade, onScale) || before.rest.replace(RATED, '') !== '') continue;
    const comparator = settle(found);
    return comparator !== null && typeof comparator !== 'string'
      ? comparator
      : { kind: 'grade', comparator, grade };
  }
  return null;
}

function isGrade(text: string, onScale: boolean): boolean {
  return GRADES.has(text) || RANKED.test(text) || (onScale && GRADES_ON_A_SCALE.has(text));
}
