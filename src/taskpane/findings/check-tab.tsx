import { makeStyles, tokens } from '@fluentui/react-components';
import { lazy, type ReactElement, Suspense } from 'react';
import { countsOf } from '../../report/run';
import { useApplication, useWords } from '../app/context';
import { Spoken } from '../app/spoken';
import { CHECK_WORDS } from '../texts/check';
import { useStore } from '../use-store';
import { CheckHead } from './check-head';
import { Welcome } from './welcome';

/** Fetched with the first result: the pane opens without it. */
const Result = lazy(async () => ({ default: (await import('./result')).Result }));

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
  const counts = checked === null ? null : countsOf([checked.report]);
  return (
    <div className={styles.page}>
      <CheckHead />
      <Spoken live>
        {activity === null && counts !== null
          ? words.summary(counts.errors, counts.warnings, counts.infos)
          : ''}
      </Spoken>
      {checked === null ? (
        <Welcome />
      ) : (
        <Suspense fallback={null}>
          <Result checked={checked} />
        </Suspense>
      )}
    </div>
  );
}
