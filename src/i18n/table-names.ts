/** How a sentence over several tables names one: a project form's number in the workbook, null for the department's. */
export function tableZh(number: number | null): string {
  return number === null ? '部门目标' : `项目${number}`;
}

export function tableEn(number: number | null): string {
  return number === null ? 'the department’s targets' : `project ${number}`;
}
