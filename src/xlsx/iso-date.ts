const PATTERN = /^(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}):(\d{2})(?::(\d{2}(?:\.\d+)?))?Z?)?$/;
const DAY_MS = 86_400_000;
/** Serial 0 lies here for days after February 1900; the 29 February 1900 that Excel counts never was. */
const EPOCH = Date.UTC(1899, 11, 30);
const MARCH_1900 = 61;

/** Serial in the 1900 system of an ISO 8601 date, with or without a time; null for anything else. */
export function isoDateSerial(text: string): number | null {
  const match = PATTERN.exec(text);
  if (match === null) return null;
  const numbers = match.slice(1).map((part: string | undefined) => Number(part ?? 0));
  const [year = 0, month = 0, day = 0, hours = 0, minutes = 0, seconds = 0] = numbers;
  const midnight = Date.UTC(year, month - 1, day);
  const date = new Date(midnight);
  const real = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  if (!real || year < 1900 || hours > 23 || minutes > 59 || seconds >= 60) return null;
  const days = (midnight - EPOCH) / DAY_MS;
  const serial = days < MARCH_1900 ? days - 1 : days;
  return serial + (hours * 3600 + minutes * 60 + seconds) / 86_400;
}
