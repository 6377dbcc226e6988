import { compact } from '../../core/text';
import type { ProjectTable } from '../../tables/model';
import { projectCode, projectName } from './project-identity';

/** 项目 of this type in the project code pay salaries and the like: their form asks for no classes. */
const PERSONNEL_TYPE = 'R';
const PERSONNEL =
  /工资性支出|工资福利支出|人员类|对个人和家庭的?补助|社会保险缴费|社会保障缴费|住房公积金|离退休费/u;
/** Not 工程师, 工程学院 and the like. */
const WORKS_OR_PURCHASE = /工程(?!师|学院|大学|系列|技术人员)|修缮|购置|装修|改造|新建|扩建|改建|翻建/u;

export function hasPersonnelCode(table: ProjectTable): boolean {
  const reading = projectCode(table)?.reading;
  return reading?.kind === 'project' && reading.type === PERSONNEL_TYPE;
}

/** 人员类 projects, by their code or their name. */
export function isPersonnel(table: ProjectTable): boolean {
  return hasPersonnelCode(table) || PERSONNEL.test(compact(projectName(table)));
}

/** 工程, 修缮 and 购置 projects, by their name or purpose: what they cost is known beforehand. */
export function isWorksOrPurchase(table: ProjectTable): boolean {
  return [projectName(table), table.fields.purpose?.text ?? ''].some((text) =>
    WORKS_OR_PURCHASE.test(compact(text)),
  );
}
