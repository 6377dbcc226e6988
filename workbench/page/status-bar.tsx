import type { ReactNode } from 'react';
import type { ActiveCell } from './active-cell';
import type { Texts } from './texts';

interface StatusBarProps {
  readonly cell: ActiveCell | null;
  /** What the formula of the cell says about its error. */
  readonly message: string | null;
  readonly busy: string | null;
  readonly texts: Texts;
}

/** The grid is a picture to a screen reader: this line says where the user is and what stands there. */
export function StatusBar({ cell, message, busy, texts }: StatusBarProps): ReactNode {
  return (
    <footer className="status-bar">
      <output aria-live="polite" aria-label={texts.status} data-testid="active-cell">
        {busy ??
          (cell !== null && (
            <>
              <strong>
                {cell.sheet} {cell.address}
              </strong>{' '}
              {cell.text === '' ? texts.emptyCell : cell.text}
              {cell.formula !== null && ` · ${texts.cellFormula} ${cell.formula}`}
              {message !== null && ` · ${message}`}
            </>
          ))}
      </output>
    </footer>
  );
}
