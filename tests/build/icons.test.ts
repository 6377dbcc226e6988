import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(__dirname, '../..');
const SOURCES = join(ROOT, 'assets/icons');

/** Grounds of Excel's ribbon: light, grey, dark, and high contrast. */
const GROUNDS = ['#ffffff', '#f3f3f3', '#292929', '#000000'];
/** For graphics, by WCAG 2.2, 1.4.11. */
const LEAST_CONTRAST = 3;

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(a: string, b: string): number {
  const [darker = 0, lighter = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (lighter + 0.05) / (darker + 0.05);
}

describe('the icons', () => {
  const colours = new Set(
    readdirSync(SOURCES).flatMap(
      (file) => readFileSync(join(SOURCES, file), 'utf8').match(/#[0-9a-f]{6}\b/g) ?? [],
    ),
  );

  it.each([...colours].flatMap((colour) => GROUNDS.map((ground) => [colour, ground] as const)))(
    '%s can be told from %s',
    (colour, ground) => {
      expect(contrast(colour, ground)).toBeGreaterThanOrEqual(LEAST_CONTRAST);
    },
  );

  it('are drawn from their sources', () => {
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      ['--import', 'tsx', join(ROOT, 'scripts/draw-icons.ts'), '--check'],
      { cwd: ROOT, encoding: 'utf8' },
    );
    expect({ status, output: stdout + stderr }).toEqual({ status: 0, output: '' });
  });
});
