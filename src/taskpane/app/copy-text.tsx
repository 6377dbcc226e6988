import { Button, Field, makeStyles, Textarea, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { REPORTS_WORDS } from '../texts/reports';
import { useApplication, useWords } from './context';

const useStyles = makeStyles({
  box: { display: 'grid', rowGap: tokens.spacingVerticalS },
  text: { fontFamily: tokens.fontFamilyMonospace, minHeight: '12rem' },
  actions: { display: 'flex', gap: tokens.spacingHorizontalS },
});

interface CopyTextProps {
  readonly label: string;
  /** Why it stands here. */
  readonly hint: string;
  readonly text: string;
  readonly onClose: () => void;
}

/** Where downloads are blocked: the text itself, to be selected or copied. */
export function CopyText({ label, hint, text, onClose }: CopyTextProps): ReactElement {
  const { surroundings, notices } = useApplication();
  const styles = useStyles();
  const words = useWords(REPORTS_WORDS);
  const copy = async (): Promise<void> => {
    notices.tell({ kind: (await surroundings.copy(text)) ? 'copied' : 'copy-failed' });
  };
  return (
    <div className={styles.box}>
      <Field label={label} hint={hint}>
        <Textarea
          readOnly
          value={text}
          resize="vertical"
          textarea={{ className: styles.text }}
          onFocus={(event) => event.currentTarget.select()}
        />
      </Field>
      <div className={styles.actions}>
        <Button appearance="primary" onClick={() => void copy()}>
          {words.copy}
        </Button>
        <Button onClick={onClose}>{words.close}</Button>
      </div>
    </div>
  );
}
