export * from './changes';
export { shownFormula } from './formula-names';
export { patchWorkbook } from './patch-workbook';
