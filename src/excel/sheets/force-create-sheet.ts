/**
 * Clears a sheet, or adds it where there is none. The only use of office-js-helpers, which comes as one large file: it
 * is loaded when the first report is written.
 */
export async function forceCreateSheet(workbook: Excel.Workbook, name: string): Promise<Excel.Worksheet> {
  const { ExcelUtilities } = await import('@microsoft/office-js-helpers');
  return ExcelUtilities.forceCreateSheet(workbook, name, true);
}
