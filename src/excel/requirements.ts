const SET = 'ExcelApi';
/** Far above the newest set there is. */
const HIGHEST_MINOR = 99;

/**
 * Whether this Excel has a member: its requirement set is supported and the library in use knows it. Either alone has
 * been wrong: libraries are older or newer than the program behind them.
 */
export function supports(version: string, type: { readonly prototype: object }, member: string): boolean {
  return Office.context.requirements.isSetSupported(SET, version) && member in type.prototype;
}

/** The newest set of the 1.x line, such as "1.14". */
export function newestSet(): string {
  let minor = 1;
  while (minor < HIGHEST_MINOR && Office.context.requirements.isSetSupported(SET, `1.${minor + 1}`))
    minor += 1;
  return `1.${minor}`;
}
