import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { useApplication, useWords } from '../app/context';
import { CHECK_WORDS } from '../texts/check';
import { useStore } from '../use-store';

const useStyles = makeStyles({
  welcome: { display: 'grid', rowGap: tokens.spacingVerticalM, justifyItems: 'start' },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  list: {
    margin: 0,
    padding: 0,
    listStyleType: 'none',
    display: 'grid',
    rowGap: tokens.spacingVerticalM,
    color: tokens.colorNeutralForeground2,
    lineHeight: tokens.lineHeightBase400,
  },
  item: {
    paddingInlineStart: tokens.spacingHorizontalM,
    borderLeft: `3px solid ${tokens.colorBrandStroke2}`,
  },
  never: { margin: 0, color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
});

/** Before the first check: what this does, in three sentences, and a sample to try it on. */
export function Welcome(): ReactElement | null {
  const { trySample, checker } = useApplication();
  const styles = useStyles();
  const words = useWords(CHECK_WORDS);
  const { activity, failure } = useStore(checker.state);
  if (activity !== null || failure !== null) return null;
  return (
    <div className={styles.welcome}>
      <h2 className={styles.title}>{words.welcomeTitle}</h2>
      <ol className={styles.list}>
        {words.welcome.map((sentence) => (
          <li key={sentence} className={styles.item}>
            {sentence}
          </li>
        ))}
      </ol>
      <Button onClick={() => void trySample()}>{words.trySample}</Button>
      <p className={styles.never}>{words.neverChecked}</p>
    </div>
  );
}
