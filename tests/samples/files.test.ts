import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { SAMPLES } from '../../samples/source/workbooks';

const PUBLISHED_SHA256 = 'cb1f34915dd4fee8fdcbb540122f0f7bf1491477d091575b9a30ab8e918de53c';

it('the published text is untouched', () => {
  const bytes = readFileSync(join(__dirname, '承德市中级人民法院2023年度.txt'));
  expect(createHash('sha256').update(bytes).digest('hex')).toBe(PUBLISHED_SHA256);
});

it.each(SAMPLES)('samples/$file equals a fresh build, byte for byte', async ({ file, bytes }) => {
  const committed = readFileSync(join(__dirname, '../../samples', file));
  expect(committed.equals(await bytes())).toBe(true);
});

it.each(SAMPLES)('samples/$file does not depend on when it is built', async ({ bytes }) => {
  const first = await bytes();
  jest.useFakeTimers({ now: new Date('2031-07-08T09:10:11Z'), doNotFake: ['nextTick', 'setImmediate'] });
  try {
    expect(Buffer.from(first).equals(await bytes())).toBe(true);
  } finally {
    jest.useRealTimers();
  }
});
