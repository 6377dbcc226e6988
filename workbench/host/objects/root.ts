/** The one workbook of a request: what objects that there is one of work on. */
export class Root {
  static readonly only: Root = new Root();
  readonly name = 'Workbook';
}
