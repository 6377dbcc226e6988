import type { ReactNode } from 'react';
import type { Texts } from './texts';

export interface Notice {
  readonly kind: 'info' | 'error';
  readonly text: string;
  readonly details?: readonly string[];
}

interface NoticeLineProps {
  readonly notice: Notice | null;
  readonly texts: Texts;
  readonly dismiss: () => void;
}

/** What became of the last thing that was asked for; it stays until it is read. */
export function NoticeLine({ notice, texts, dismiss }: NoticeLineProps): ReactNode {
  return (
    <div role="status" aria-live="polite">
      {notice !== null && (
        <div className="notice" data-kind={notice.kind}>
          <div>
            {notice.text}
            {notice.details !== undefined && notice.details.length > 0 && (
              <ul>
                {notice.details.map((detail) => (
                  <li key={detail}>{detail}</li>
                ))}
              </ul>
            )}
          </div>
          <button type="button" onClick={dismiss}>
            {texts.dismiss}
          </button>
        </div>
      )}
    </div>
  );
}
