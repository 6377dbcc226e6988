/** 1 January 2000 as a serial, where days are counted from 1900 and from 1904. */
const SERIAL_1904 = 35_064;

/** Asks the workbook, which tells its date system nowhere else, for the serial of a known day. */
export function askForDateSystem(context: Excel.RequestContext): Excel.FunctionResult<number> {
  return context.workbook.functions.date(2000, 1, 1).load('value');
}

export function countsFrom1904({ value }: Excel.FunctionResult<number>): boolean {
  return value === SERIAL_1904;
}
