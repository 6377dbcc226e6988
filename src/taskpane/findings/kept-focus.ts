import { type FocusEvent, type RefObject, useLayoutEffect, useRef } from 'react';
import type { FindingId } from './finding-id';
import { ROW } from './finding-item';

interface FocusHandlers {
  readonly onFocus: (event: FocusEvent<HTMLElement>) => void;
  readonly onBlur: () => void;
}

/**
 * A finding that was mended or left with a reason goes, and takes the focus with it: the keyboard would begin at the
 * top of the page. The next row has it then, or the one before; when none is left the heading, or the line that
 * opens the suggestions.
 * @param order every finding there is, in the order of the list; those not drawn included
 */
export function useKeptFocus(
  order: readonly FindingId[],
  list: RefObject<HTMLElement | null>,
  heading: RefObject<HTMLElement | null>,
): FocusHandlers {
  const held = useRef<FindingId | null>(null);
  const known = useRef(order);
  useLayoutEffect(() => {
    const before = known.current;
    known.current = order;
    const gone = held.current;
    if (gone === null || order.includes(gone)) return;
    held.current = null;
    if (document.activeElement !== document.body) return;
    const at = before.indexOf(gone);
    const drawn = new Map(rowsOf(list.current).map((row) => [row.getAttribute(ROW), row]));
    const next = [...before.slice(at + 1), ...before.slice(0, at).reverse()].find((id) => drawn.has(id));
    const row = next === undefined ? undefined : drawn.get(next);
    (row ?? heading.current ?? list.current?.querySelector('button'))?.focus();
  });
  return {
    onFocus: ({ target }) => {
      held.current = target.closest('li')?.querySelector(`[${ROW}]`)?.getAttribute(ROW) ?? null;
    },
    // Not told of what is taken away with the focus in it, only of a focus that goes elsewhere.
    onBlur: () => {
      held.current = null;
    },
  };
}

/** The rows that are drawn, from the first to the last. */
export function rowsOf(list: HTMLElement | null): readonly HTMLElement[] {
  return [...(list?.querySelectorAll<HTMLElement>(`[${ROW}]`) ?? [])];
}
