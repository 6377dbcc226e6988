import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { Highlight16Regular } from '@fluentui/react-icons/svg/highlight';
import type { ReactElement } from 'react';
import { useApplication, useWords } from '../app/context';
import type { Checked } from '../checking/check-state';
import { CHECK_WORDS } from '../texts/check';

const useStyles = makeStyles({
  actions: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalS,
    paddingTop: tokens.spacingVerticalM,
  },
  note: {
    margin: `${tokens.spacingVerticalS} 0 0`,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
  },
});

/** Marks in the grid: a choice, never a side effect of checking. */
export function CheckActions({ checked }: { readonly checked: Checked }): ReactElement | null {
  const { mark, clearMarks } = useApplication();
  const styles = useStyles();
  const words = useWords(CHECK_WORDS);
  const marked = checked.reading.sheets.some((sheet) => sheet.marked);
  if (checked.report.findings.length === 0 && !marked) return null;
  return (
    <>
      <div className={styles.actions} role="group" aria-label={words.moreActions}>
        <Button size="small" icon={<Highlight16Regular />} onClick={() => void mark()}>
          {marked ? words.refreshMarks : words.mark}
        </Button>
        {marked && (
          <Button size="small" onClick={() => void clearMarks()}>
            {words.clearMarks}
          </Button>
        )}
      </div>
      {marked && <p className={styles.note}>{words.marksLeft}</p>}
    </>
  );
}
