export * from './changes';
export { shownFormula, storedFormula } from './formula-names';
export { patchWorkbook } from './patch-workbook';
