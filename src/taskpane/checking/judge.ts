import { createCheck } from '../../check/check';
import { readWaivers } from '../../check/waivers';
import { createRecogniser } from '../../tables/recognise';
import type { WorkbookReading } from '../../workbook/port';
import type { Checked } from './check-state';
import type { CheckerParts } from './checker';

export { rehearse } from './rehearsal';

/** Recognises and judges a reading. It remembers sheets and tables: only those that changed are looked at again. */
export function createJudge({ now, options }: CheckerParts): (reading: WorkbookReading) => Checked {
  const recognise = createRecogniser();
  const check = createCheck();
  return (reading) => {
    const recognised = recognise(reading.snapshot, reading.fileName);
    const waivers = readWaivers(reading.snapshot.customXml ?? []);
    const report = check(recognised, { ...options(recognised, reading), waivers });
    return { reading, recognised, report, at: now() };
  };
}
