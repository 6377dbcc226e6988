import { Button, Field, Input, makeStyles, Radio, RadioGroup, tokens } from '@fluentui/react-components';
import { type ReactElement, useEffect, useRef, useState } from 'react';
import { type Day, formatDay, parseDay } from '../../core/day';
import type { ProgressTable } from '../../report/progress';
import { useApplication, useWords } from '../app/context';
import { PROGRESS_TAB_WORDS } from '../texts/progress';
import { initialBudget } from './adjusted-budget';
import { AmountInput, draftOf, givenOf, isWrongAmount } from './amount-input';
import { moneyText } from './figures';
import type { ProjectView } from './progress-view';
import { type Amount, type BudgetChoice, budgetChoice, byAmount, CHANGES } from './spending-records';

const useStyles = makeStyles({
  form: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    rowGap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalM,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
  },
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  note: { margin: 0, color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
});

/** The amounts that a budget is made of, beside the one on the form. */
const ASKED: Readonly<Record<BudgetChoice, readonly Amount[]>> = {
  initial: [],
  changes: CHANGES,
  adjusted: ['adjusted'],
};

function choiceOf(value: string): BudgetChoice {
  return value === 'changes' || value === 'adjusted' ? value : 'initial';
}

interface SpendingFormProps {
  readonly project: ProjectView;
  readonly progress: ProgressTable;
  readonly asOf: Day;
  readonly onEnd: () => void;
}

/** Budget base, actual spending and its date: typed, or taken from a cell. */
export function SpendingForm({ project, progress, asOf, onEnd }: SpendingFormProps): ReactElement {
  const { progress: model, attempt } = useApplication();
  const styles = useStyles();
  const words = useWords(PROGRESS_TAB_WORDS);
  const { table, spending } = project;
  const { unit } = progress;
  const [base, setBase] = useState<BudgetChoice>(spending?.base ?? 'initial');
  const [drafts, setDrafts] = useState(() =>
    byAmount((amount) => draftOf(spending?.record[amount] ?? null, spending?.told[amount] ?? null)),
  );
  const [date, setDate] = useState(formatDay(spending?.record.asOf ?? asOf));
  /** How often it was tried to save: what is missing is told from the first time on. */
  const [tries, setTries] = useState(0);
  const tried = tries > 0;
  const form = useRef<HTMLFormElement>(null);
  const day = parseDay(date);
  const asked: readonly Amount[] = ['spent', ...ASKED[base]];
  const isWrong = (amount: Amount): boolean => isWrongAmount(drafts[amount], unit, amount === 'adjusted');
  const given = byAmount((amount) => (asked.includes(amount) ? givenOf(drafts[amount]) : null));
  const noChange = base === 'changes' && budgetChoice(given) === 'initial';
  const initial = initialBudget(table);
  const input = (amount: Amount, hint?: string): ReactElement => (
    <AmountInput
      key={amount}
      label={words.amountOf(words.amounts[amount], unit)}
      {...(hint === undefined ? {} : { hint })}
      draft={drafts[amount]}
      wrong={tried && isWrong(amount)}
      onChange={(draft) => setDrafts((now) => ({ ...now, [amount]: draft }))}
    />
  );
  useEffect(() => {
    if (tries > 0) firstWrong(form.current)?.focus();
  }, [tries]);
  const save = async (): Promise<void> => {
    setTries(tries + 1);
    if (day === null || noChange || asked.some(isWrong)) return;
    if (await attempt((call) => model.save(table, { ...given, asOf: day }, call))) onEnd();
  };
  return (
    <form
      ref={form}
      className={styles.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <Field label={words.base} {...(tried && noChange ? { validationMessage: words.noChange } : {})}>
        <RadioGroup value={base} onChange={(_event, { value }) => setBase(choiceOf(value))}>
          <Radio
            value="initial"
            label={initial === null ? words.initial : words.initialOf(moneyText(initial, unit))}
          />
          <Radio value="changes" label={words.changesChoice} disabled={initial === null} />
          <Radio value="adjusted" label={words.adjustedChoice} />
        </RadioGroup>
      </Field>
      {ASKED[base].map((amount) => input(amount))}
      {input('spent', words.amountHint)}
      <Field label={words.spentAsOf} {...(tried && day === null ? { validationMessage: words.badDate } : {})}>
        <Input type="date" value={date} onChange={(_event, { value }) => setDate(value)} />
      </Field>
      <div className={styles.actions}>
        <Button appearance="primary" type="submit">
          {words.save}
        </Button>
        <Button onClick={onEnd}>{words.cancel}</Button>
      </div>
      <p className={styles.note}>{words.keptInWorkbook}</p>
    </form>
  );
}

/** Where the user has to go on: the form may be longer than the pane, and what is wrong out of sight. */
function firstWrong(form: HTMLFormElement | null): HTMLElement | null {
  const wrong = form?.querySelector<HTMLElement>('[aria-invalid="true"]') ?? null;
  return wrong?.querySelector<HTMLElement>('input:checked') ?? wrong;
}
