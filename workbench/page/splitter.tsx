import type { KeyboardEvent, PointerEvent, ReactNode } from 'react';

interface SplitterProps {
  readonly label: string;
  readonly hidden: boolean;
  /** Of what stands right of it, in pixels. */
  readonly width: number;
  readonly least: number;
  readonly most: number;
  readonly onWidth: (width: number) => void;
}

const STEP = 16;

/** Sets the width of what stands right of it, with the mouse or the arrow keys. */
export function Splitter({ label, hidden, width, least, most, onWidth }: SplitterProps): ReactNode {
  const set = (wanted: number): void => onWidth(Math.min(most, Math.max(least, wanted)));
  const onPointerMove = (event: PointerEvent<HTMLDivElement>): void => {
    if (event.currentTarget.hasPointerCapture(event.pointerId)) set(window.innerWidth - event.clientX);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'ArrowLeft') set(width + STEP);
    else if (event.key === 'ArrowRight') set(width - STEP);
    else return;
    event.preventDefault();
  };
  return (
    <div
      className="splitter"
      role="separator"
      aria-orientation="vertical"
      aria-label={label}
      aria-valuenow={width}
      aria-valuemin={least}
      aria-valuemax={most}
      tabIndex={0}
      hidden={hidden}
      onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
      onPointerMove={onPointerMove}
      onKeyDown={onKeyDown}
    />
  );
}
