/**
 * Fonts for machines without those of Chinese Windows. Those that stand in have taller lines, so that text would not
 * fit into rows made for the others; here they get lines of the height of the fonts that they stand for.
 */
export const STAND_IN = { song: 'Workbench Song', hei: 'Workbench Hei' } as const;

const SOURCES: Readonly<Record<keyof typeof STAND_IN, Readonly<Record<'400' | '700', readonly string[]>>>> = {
  song: {
    '400': ['Noto Serif CJK SC', 'Source Han Serif SC', 'Noto Sans CJK SC', 'Source Han Sans SC'],
    '700': ['Noto Serif CJK SC Bold', 'Source Han Serif SC Bold', 'Noto Sans CJK SC Bold'],
  },
  hei: {
    '400': ['Noto Sans CJK SC', 'Noto Sans CJK SC Regular', 'Source Han Sans SC'],
    '700': ['Noto Sans CJK SC Bold', 'Source Han Sans SC Bold'],
  },
};
/** Of the font's size: together a line of 宋体 in a row of Excel's standard height. */
const LINE = { ascentOverride: '94%', descentOverride: '20%', lineGapOverride: '0%' } as const;

/** Makes the fonts ready that the machine has; the grid measures text before it draws it, and does not ask again. */
export async function loadStandInFonts(): Promise<void> {
  const faces = (Object.keys(STAND_IN) as (keyof typeof STAND_IN)[]).flatMap((name) =>
    (['400', '700'] as const).map((weight) => {
      const source = SOURCES[name][weight].map((local) => `local("${local}")`).join(', ');
      return new FontFace(STAND_IN[name], source, { weight, ...LINE });
    }),
  );
  // A machine that has none of them shows what it has.
  await Promise.allSettled(
    faces.map(async (face) => {
      document.fonts.add(await face.load());
    }),
  );
}
