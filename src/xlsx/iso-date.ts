const DATE = /^(\d{4})-(\d{2})-(\d{2})(T.+)?$/;
const TIME = /^T?(\d{2}):(\d{2})(?::(\d{2}(?:\.\d+)?))?Z?$/;
const DAY_MS = 86_400_000;
/** Serial 0 lies here for days after February 1900; the 29 February 1900 that Excel counts never was. */
const EPOCH = Date.UTC(1899, 11, 30);
const MARCH_1900 = 61;

/** Serial in the 1900 system of an ISO 8601 date, date and time, or time; null for anything else. */
export function isoDateSerial(text: string): number | null {
  const date = DATE.exec(text);
  if (date === null) return timeOf(text);
  const [, year, month, day, time] = date;
  const serial = serialOf(Number(year), Number(month), Number(day));
  const share = time === undefined ? 0 : timeOf(time);
  return serial === null || share === null ? null : serial + share;
}

/** A time of day alone may be written on the day before 1 January 1900, or on the one before that. */
function serialOf(year: number, month: number, day: number): number | null {
  const midnight = Date.UTC(year, month - 1, day);
  const date = new Date(midnight);
  const days = (midnight - EPOCH) / DAY_MS;
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day || year < 1899 || days < 0) return null;
  return days < MARCH_1900 ? Math.max(days - 1, 0) : days;
}

function timeOf(text: string): number | null {
  const match = TIME.exec(text);
  if (match === null) return null;
  const [, hours, minutes, seconds = '0'] = match;
  if (Number(hours) > 23 || Number(minutes) > 59 || Number(seconds) >= 60) return null;
  return (Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)) / 86_400;
}
