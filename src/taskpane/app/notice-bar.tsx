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
import { noticeText } from '../texts/notices';
import { SHELL_WORDS } from '../texts/shell';
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
  bar: { minHeight: 'auto', paddingTop: tokens.spacingVerticalXS, paddingBottom: tokens.spacingVerticalXS },
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
  const retry = notice?.kind === 'failed' ? notice.retry : undefined;
  const undo = notice?.kind === 'fixed' ? notice.undo : null;
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
            layout={text.more === '' && undo === null ? 'singleline' : 'multiline'}
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
              {retry !== undefined && (
                <Button size="small" onClick={() => answer(retry)}>
                  {words.retry}
                </Button>
              )}
              {undo !== null && (
                <Button size="small" onClick={() => answer(undo)}>
                  {words.undo}
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
