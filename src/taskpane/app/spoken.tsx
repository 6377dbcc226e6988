import { makeStyles } from '@fluentui/react-components';
import type { ReactElement, ReactNode } from 'react';

const useStyles = makeStyles({
  spoken: {
    position: 'absolute',
    width: '1px',
    height: '1px',
    margin: '-1px',
    overflow: 'hidden',
    clipPath: 'inset(50%)',
    whiteSpace: 'nowrap',
  },
});

/** For screen readers alone. `live`: told when it changes, without waiting to be read. */
export function Spoken({
  children,
  live = false,
}: {
  readonly children: ReactNode;
  readonly live?: boolean;
}): ReactElement {
  const styles = useStyles();
  return live ? (
    <div role="status" className={styles.spoken}>
      {children}
    </div>
  ) : (
    <span className={styles.spoken}>{children}</span>
  );
}
