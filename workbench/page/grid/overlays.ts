import { BooleanNumber, InterceptorEffectEnum, type IStyleData } from '@univerjs/core';
import { INTERCEPTOR_POINT, SheetInterceptorService } from '@univerjs/sheets';
import type { Area } from '../../../src/workbook/address';
import { contains } from '../../../src/workbook/contains';
import type { ConditionalFormat, Overlay } from '../../host/model/conditional-format';
import type { SheetModel } from '../../host/model/sheet';
import type { GridEngine } from './univer';

/** A condition that holds for every cell: TRUE, or a text that is longer than nothing. */
const ALWAYS = /^=\s*(?:TRUE(?:\(\))?|LEN\("[^"]+"\)\s*>\s*0)$/i;

interface Laid {
  readonly areas: readonly Area[];
  readonly style: IStyleData;
}

/** The conditional formats of a sheet whose condition always holds, with the look that they lay over the cells. */
function alwaysLaid(formats: readonly ConditionalFormat[]): readonly Laid[] {
  return formats
    .filter(({ type, formula }) => type === 'Custom' && ALWAYS.test(formula))
    .map(({ areas, overlay }) => ({ areas, style: toOverlayStyle(overlay) }));
}

/** The look laid over a cell; the first format that says something counts. */
function lookAt(laid: readonly Laid[], row: number, col: number): IStyleData | null {
  const hits = laid.filter(({ areas }) => areas.some((area) => contains(area, { row, col })));
  return hits.length === 0
    ? null
    : hits.reduceRight<IStyleData>((look, { style }) => ({ ...look, ...style }), {});
}

function toOverlayStyle({ fill, fontColor, bold, italic, underline, strikethrough }: Overlay): IStyleData {
  return {
    ...(fill !== undefined && { bg: { rgb: fill } }),
    ...(fontColor !== undefined && { cl: { rgb: fontColor } }),
    ...(bold === true && { bl: BooleanNumber.TRUE }),
    ...(italic === true && { it: BooleanNumber.TRUE }),
    ...(underline !== undefined && underline !== 'None' && { ul: { s: BooleanNumber.TRUE } }),
    ...(strikethrough === true && { st: { s: BooleanNumber.TRUE } }),
  };
}

/**
 * Draws conditional formats over the cells without touching the cells. Those whose condition depends on cells are kept in
 * the workbook, and not drawn.
 */
export function paintOverlays(engine: GridEngine, sheetOf: (gridId: string) => SheetModel | undefined): void {
  // The list of a sheet's formats is replaced when one changes, never written to.
  const known = new WeakMap<readonly ConditionalFormat[], readonly Laid[]>();
  const laidBy = (formats: readonly ConditionalFormat[]): readonly Laid[] => {
    const laid = known.get(formats) ?? alwaysLaid(formats);
    known.set(formats, laid);
    return laid;
  };
  engine.injector.get(SheetInterceptorService).intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    priority: 50,
    effect: InterceptorEffectEnum.Style,
    handler: (cell, { subUnitId, row, col }, next) => {
      const formats = sheetOf(subUnitId)?.conditionalFormats ?? [];
      const look = formats.length === 0 ? null : lookAt(laidBy(formats), row, col);
      if (look === null) return next(cell);
      return next({ ...cell, interceptorStyle: { ...cell?.interceptorStyle, ...look } });
    },
  });
}
