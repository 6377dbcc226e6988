import { makeStyles, tokens } from '@fluentui/react-components';
import { type ComponentType, lazy, type ReactElement, Suspense, useEffect, useState } from 'react';
import { countsOf } from '../../report/run';
import { useApplication, useWords } from '../app/context';
import { Spoken } from '../app/spoken';
import { CHECK_WORDS } from '../texts/check';
import { useStore } from '../use-store';
import type { ResultProps } from './result';
import { CheckHead } from './check-head';
import { Welcome } from './welcome';

/** So long after it has opened, in milliseconds, the pane makes ready what a check will need. */
const AT_REST = 1000;

/** Fetched when the pane is at rest, at the latest while the first check is under way: the pane opens without it. */
let fetched: ComponentType<ResultProps> | null = null;
const fetchResult = async (): Promise<ComponentType<ResultProps>> =>
  (fetched = (await import('./result')).Result);
const LateResult = lazy(async () => ({ default: await fetchResult() }));

const useStyles = makeStyles({
  page: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalM,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalXXL}`,
  },
});

/** 校验: the button, what it found, and what can be done about it. */
export function CheckTab(): ReactElement {
  const { checker } = useApplication();
  const styles = useStyles();
  const words = useWords(CHECK_WORDS);
  const { checked, activity } = useStore(checker.state);
  const checking = activity !== null;
  useEffect(() => {
    // Whether that failed shows when it is needed.
    const fetchParts = (): void => void fetchResult().catch(() => undefined);
    if (checking) {
      fetchParts();
      return;
    }
    const timer = setTimeout(() => {
      checker.prepare();
      fetchParts();
    }, AT_REST);
    return () => clearTimeout(timer);
  }, [checker, checking]);
  const counts = checked === null ? null : countsOf([checked.report]);
  return (
    <div className={styles.page}>
      <CheckHead />
      <Spoken live>
        {activity === null && counts !== null
          ? words.summary(counts.errors, counts.warnings, counts.infos)
          : ''}
      </Spoken>
      {checked === null ? <Welcome /> : <FetchedResult checked={checked} />}
    </div>
  );
}

/** What came in time is shown at once: React puts off by a third of a second what it had to wait for. */
function FetchedResult({ checked }: ResultProps): ReactElement {
  const [Result] = useState(() => fetched ?? LateResult);
  return (
    <Suspense fallback={null}>
      <Result checked={checked} />
    </Suspense>
  );
}
