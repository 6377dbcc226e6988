import { Button, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { MoneyUnit } from '../../core/money';
import { displayText } from '../../tables/display';
import { formatPlace } from '../../workbook/address';
import type { PickedCell } from '../../workbook/port';
import { useApplication, useWords } from '../app/context';
import { PROGRESS_TAB_WORDS } from '../texts/progress';
import { type KnownAmount, typedAmount } from './known-amount';
import type { GivenAmount } from './progress-model';
import type { Source } from './spending-records';

/** An amount as it is being given. */
export type AmountDraft =
  | { readonly kind: 'text'; readonly text: string }
  /** `kept`: the workbook keeps it already. */
  | { readonly kind: 'cell'; readonly cell: PickedCell; readonly kept: boolean };

export function draftOf(source: Source | null, known: KnownAmount | null): AmountDraft {
  if (source?.kind === 'typed') return { kind: 'text', text: source.amount };
  const cell = known !== null && 'cell' in known ? known.cell : null;
  return cell === null ? { kind: 'text', text: '' } : { kind: 'cell', cell, kept: true };
}

export function givenOf(draft: AmountDraft): GivenAmount | null {
  if (draft.kind === 'cell') return draft.kept ? { kind: 'same-cell' } : { kind: 'picked', cell: draft.cell };
  const amount = draft.text.trim();
  return amount === '' ? null : { kind: 'typed', amount };
}

/** Whether what was typed is no amount; nothing typed is wrong only where an amount is needed. */
export function isWrongAmount(draft: AmountDraft, unit: MoneyUnit, needed: boolean): boolean {
  if (draft.kind === 'cell') return false;
  return draft.text.trim() === '' ? needed : typedAmount(draft.text, unit).kind !== 'amount';
}

const useStyles = makeStyles({
  line: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS, alignItems: 'center' },
  stack: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  input: { flexGrow: 1, minWidth: 0 },
  picked: { flexGrow: 1, overflowWrap: 'anywhere' },
});

interface AmountInputProps {
  readonly label: string;
  readonly hint?: string;
  readonly draft: AmountDraft;
  readonly wrong: boolean;
  readonly onChange: (draft: AmountDraft) => void;
}

export function AmountInput({ label, hint, draft, wrong, onChange }: AmountInputProps): ReactElement {
  const { surroundings, attempt } = useApplication();
  const styles = useStyles();
  const words = useWords(PROGRESS_TAB_WORDS);
  const pick = (): void =>
    void attempt(async (call) => {
      onChange({ kind: 'cell', cell: await surroundings.port.selected(call), kept: false });
    });
  const button = (
    <Button aria-label={words.pickFor(label)} onClick={pick}>
      {words.pick}
    </Button>
  );
  if (draft.kind === 'cell') {
    const { cell } = draft;
    const shown = displayText(cell.cell);
    return (
      <div role="group" aria-label={label}>
        <div>{label}</div>
        <div className={styles.line}>
          <span className={styles.picked}>
            {words.pickedFrom(`${cell.sheetName}!${formatPlace(cell)}`, shown)}
          </span>
          {button}
          <Button onClick={() => onChange({ kind: 'text', text: '' })}>{words.typeInstead}</Button>
        </div>
      </div>
    );
  }
  return (
    <div className={styles.stack}>
      <Field
        label={label}
        {...(hint === undefined ? {} : { hint })}
        {...(wrong ? { validationMessage: words.notAnAmount } : {})}
      >
        <Input
          className={styles.input}
          inputMode="decimal"
          value={draft.text}
          onChange={(_event, { value }) => onChange({ kind: 'text', text: value })}
        />
      </Field>
      <div>{button}</div>
    </div>
  );
}
