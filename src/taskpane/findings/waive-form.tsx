import { Button, Field, makeStyles, Textarea, tokens } from '@fluentui/react-components';
import { type ReactElement, useEffect, useRef, useState } from 'react';
import type { Finding } from '../../check/finding';
import { useApplication, useWords } from '../app/context';
import type { Checked } from '../checking/check-state';
import { CHECK_WORDS } from '../texts/check';

const LONGEST_REASON = 500;

const useStyles = makeStyles({
  form: { display: 'grid', rowGap: tokens.spacingVerticalS },
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

interface WaiveFormProps {
  readonly finding: Finding;
  readonly checked: Checked;
  readonly onEnd: () => void;
}

/** 不改，说明理由: the reason is not optional. */
export function WaiveForm({ finding, checked, onEnd }: WaiveFormProps): ReactElement {
  const { findings } = useApplication();
  const styles = useStyles();
  const words = useWords(CHECK_WORDS);
  const [reason, setReason] = useState('');
  const [missing, setMissing] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const focus = (): void => form.current?.querySelector('textarea')?.focus();
  useEffect(focus, []);
  const keep = async (): Promise<void> => {
    if (reason.trim() === '') {
      setMissing(true);
      focus();
    } else if (await findings.waive(finding, reason.trim())) onEnd();
  };
  const damaged = checked.report.coverage.damagedWaivers > 0;
  return (
    <form
      ref={form}
      className={styles.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void keep();
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onEnd();
      }}
    >
      <Field
        label={words.waiveReason}
        required
        hint={damaged ? words.waiveDamaged : words.waiveHint}
        {...(missing ? { validationMessage: words.waiveMissing } : {})}
      >
        <Textarea
          value={reason}
          maxLength={LONGEST_REASON}
          resize="vertical"
          onChange={(_event, data) => {
            setReason(data.value);
            setMissing(false);
          }}
        />
      </Field>
      <div className={styles.actions}>
        <Button size="small" appearance="primary" type="submit">
          {words.keep}
        </Button>
        <Button size="small" onClick={onEnd}>
          {words.cancel}
        </Button>
      </div>
    </form>
  );
}
