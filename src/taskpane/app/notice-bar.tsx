import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
  tokens,
} from '@fluentui/react-components';
import { Dismiss16Regular } from '@fluentui/react-icons/svg/dismiss';
import type { ReactElement } from 'react';
import type { Notice } from '../notices';
import { noticeText } from '../texts/notices';
import { SHELL_WORDS, type ShellWords } from '../texts/shell';
import { useStore } from '../use-store';
import { useApplication, useLanguage, useWords } from './context';
import { Spoken } from './spoken';

const useStyles = makeStyles({
  bars: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalS,
    ':not(:empty)': { padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} 0` },
  },
  bar: {
    minHeight: 'auto',
    paddingTop: tokens.spacingVerticalXS,
    paddingBottom: tokens.spacingVerticalXS,
    // Fluent keeps a bar without buttons on one line, however narrow the pane is: its end and the cross would be cut off.
    whiteSpace: 'normal',
    overflowWrap: 'anywhere',
  },
  title: { fontWeight: tokens.fontWeightSemibold },
});

/** What has just happened, what is asked, and whether Excel is being waited for. */
export function NoticeBar(): ReactElement {
  const { notices, waiting } = useApplication();
  const styles = useStyles();
  const language = useLanguage();
  const words = useWords(SHELL_WORDS);
  const notice = useStore(notices.current);
  const question = useStore(notices.question);
  const held = useStore(waiting);
  const text = notice === null ? null : noticeText(notice, language);
  const way = notice === null ? null : wayOn(notice, words);
  const answer = (act: () => Promise<void>): void => {
    notices.dismiss();
    void act();
  };
  return (
    <>
      <div className={styles.bars}>
        {held !== null && (
          <MessageBar intent="warning" layout="multiline" className={styles.bar}>
            <MessageBarBody>{words.waiting}</MessageBarBody>
            <MessageBarActions>
              <Button size="small" onClick={held.cancel}>
                {words.cancel}
              </Button>
            </MessageBarActions>
          </MessageBar>
        )}
        {question !== null && (
          <MessageBar intent="warning" layout="multiline" className={styles.bar}>
            <MessageBarBody>{words.overwrite(question.cell)}</MessageBarBody>
            <MessageBarActions>
              <Button size="small" onClick={() => question.answer(true)}>
                {words.yes}
              </Button>
              <Button size="small" onClick={() => question.answer(false)}>
                {words.no}
              </Button>
            </MessageBarActions>
          </MessageBar>
        )}
        {notice !== null && text !== null && (
          <MessageBar
            key={notice.id}
            intent={text.intent}
            layout={text.more === '' && way === null ? 'singleline' : 'multiline'}
            className={styles.bar}
          >
            <MessageBarBody>
              <MessageBarTitle className={styles.title}>{text.what}</MessageBarTitle>
              {text.more}
            </MessageBarBody>
            <MessageBarActions
              containerAction={
                <Button
                  appearance="transparent"
                  size="small"
                  aria-label={words.dismiss}
                  icon={<Dismiss16Regular />}
                  onClick={notices.dismiss}
                />
              }
            >
              {way !== null && (
                <Button size="small" onClick={() => answer(way.act)}>
                  {way.label}
                </Button>
              )}
            </MessageBarActions>
          </MessageBar>
        )}
      </div>
      <Spoken live>
        {[
          held === null ? '' : words.waiting,
          question === null ? '' : words.overwrite(question.cell),
          text === null ? '' : `${text.what}${text.more}`,
        ].join(' ')}
      </Spoken>
    </>
  );
}

interface WayOn {
  readonly label: string;
  readonly act: () => Promise<void>;
}

/** What can be done about what was told: try it again, or take it back. */
function wayOn(notice: Notice, words: ShellWords): WayOn | null {
  if (notice.kind === 'failed' && notice.retry !== undefined)
    return { label: words.retry, act: notice.retry };
  if (notice.kind === 'fixed' && notice.undo !== null) return { label: words.undo, act: notice.undo };
  return null;
}
