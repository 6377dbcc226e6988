import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarBody,
  ProgressBar,
  tokens,
} from '@fluentui/react-components';
import { DocumentSearch20Regular } from '@fluentui/react-icons/svg/document-search';
import type { ReactElement } from 'react';
import { useApplication, useLanguage, useWords } from '../app/context';
import type { Activity } from '../checking/check-state';
import { CHECK_WORDS } from '../texts/check';
import { noticeText } from '../texts/notices';
import { SHELL_WORDS } from '../texts/shell';
import { useStore } from '../use-store';

const useStyles = makeStyles({
  head: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS },
  button: { width: '100%', minHeight: '44px', maxWidth: 'none' },
  working: { display: 'flex', alignItems: 'center', columnGap: tokens.spacingHorizontalM },
  activity: { flexGrow: 1, display: 'grid', rowGap: tokens.spacingVerticalXS },
  state: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
});

/** The large button, and how far the check has come. */
export function CheckHead(): ReactElement {
  const { checker, checkWorkbook, preferences } = useApplication();
  const styles = useStyles();
  const words = useWords(CHECK_WORDS);
  const shell = useWords(SHELL_WORDS);
  const language = useLanguage();
  const { activity, checked, failure, outdated } = useStore(checker.state);
  const { live } = useStore(preferences);
  const failed = failure === null ? null : noticeText({ kind: 'failed', failure }, language);
  const time = new Intl.DateTimeFormat(language, { hour: '2-digit', minute: '2-digit' });
  return (
    <div className={styles.head}>
      {activity === null ? (
        <Button
          appearance="primary"
          size="large"
          className={styles.button}
          icon={<DocumentSearch20Regular />}
          onClick={() => void checkWorkbook()}
        >
          {checked === null ? words.check : words.again}
        </Button>
      ) : (
        <div className={styles.working}>
          <div className={styles.activity}>
            <span role="status">{activityText(activity, words, shell.waiting)}</span>
            <ProgressBar aria-label={words.progressLabel} {...share(activity)} thickness="large" />
          </div>
          <Button onClick={checker.cancel}>{words.cancel}</Button>
        </div>
      )}
      {failure !== null && failed !== null && activity === null && (
        <MessageBar intent={failed.intent} layout="multiline">
          <MessageBarBody>
            <strong>{failed.what}</strong> {failed.more}{' '}
            {checked === null ? words.neverChecked : words.failedBefore}
          </MessageBarBody>
        </MessageBar>
      )}
      {checked !== null && activity === null && (
        <span className={styles.state}>
          {words.checkedAt(time.format(checked.at))}
          {outdated && ` · ${live && failure === null ? words.outdatedLive : words.outdated}`}
        </span>
      )}
    </div>
  );
}

function activityText(activity: Activity, words: (typeof CHECK_WORDS)['zh-CN'], waiting: string): string {
  switch (activity.kind) {
    case 'waiting':
      return waiting;
    case 'reading':
      return activity.total > 0
        ? words.readingShare(Math.min(100, Math.floor((activity.done / activity.total) * 100)))
        : words.reading;
    case 'judging':
      return words.judging;
  }
}

/** Nothing is given while the end is not in sight. */
function share(activity: Activity): { readonly value?: number } {
  return activity.kind === 'reading' && activity.total > 0
    ? { value: Math.min(1, activity.done / activity.total) }
    : {};
}
