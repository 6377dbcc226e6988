import { Button, makeStyles, MessageBar, MessageBarBody, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { REPORT_WORDS } from '../../i18n/report';
import { gapsOf } from '../../report/gaps';
import { resultOf } from '../../report/run';
import { useApplication, useLanguage, useWords } from '../app/context';
import { Disclosure } from '../app/disclosure';
import type { Checked } from '../checking/check-state';
import { CHECK_WORDS } from '../texts/check';

const useStyles = makeStyles({
  list: {
    margin: 0,
    padding: `0 0 0 ${tokens.spacingHorizontalXXL}`,
    display: 'grid',
    rowGap: tokens.spacingVerticalXS,
    overflowWrap: 'anywhere',
  },
  note: {
    margin: `${tokens.spacingVerticalXS} 0 ${tokens.spacingVerticalXS} ${tokens.spacingHorizontalXXL}`,
    overflowWrap: 'anywhere',
    color: tokens.colorNeutralForeground2,
  },
  drop: { margin: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalXXL}` },
});

/** 未检查内容 and why; what keeps the whole from counting as checked stands open. */
export function Unchecked({ checked }: { readonly checked: Checked }): ReactElement | null {
  const { findings } = useApplication();
  const styles = useStyles();
  const language = useLanguage();
  const words = useWords(CHECK_WORDS);
  const report = useWords(REPORT_WORDS);
  const gaps = gapsOf(resultOf('', checked.report), language).filter(
    ({ kind, code }) => kind !== 'incomplete' || code !== 'no-table',
  );
  const incomplete = gaps.filter(({ kind }) => kind === 'incomplete');
  const others = gaps.filter(({ kind }) => kind !== 'incomplete');
  const named = (test: (sheet: Checked['reading']['sheets'][number]) => boolean): readonly string[] =>
    checked.reading.sheets.filter(test).map(({ name }) => `“${name}”`);
  const hidden = named(({ visibility }) => visibility !== 'visible');
  const locked = named((sheet) => sheet.protected);
  return (
    <>
      {incomplete.map(({ message }) => (
        <MessageBar key={message} intent="warning" layout="multiline">
          <MessageBarBody>{message}</MessageBarBody>
        </MessageBar>
      ))}
      {others.length > 0 && (
        <Disclosure label={words.unchecked(others.length)}>
          <ul className={styles.list}>
            {others.map(({ message }) => (
              <li key={message}>{message}</li>
            ))}
          </ul>
          {checked.report.coverage.unmatchedWaivers.length > 0 && (
            <Button size="small" className={styles.drop} onClick={() => void findings.dropUnmatched()}>
              {words.dropUnmatched}
            </Button>
          )}
        </Disclosure>
      )}
      {hidden.length > 0 && <p className={styles.note}>{words.hiddenSheets(report.list(hidden))}</p>}
      {locked.length > 0 && <p className={styles.note}>{words.protectedSheets(report.list(locked))}</p>}
    </>
  );
}
