import { Button, Field, Input, makeStyles, Radio, RadioGroup, tokens } from '@fluentui/react-components';
import { type ReactElement, useState } from 'react';
import { type Day, formatDay, parseDay } from '../../core/day';
import type { ProgressTable } from '../../report/progress';
import { budgetField } from '../../rules/support/spending';
import { useApplication, useWords } from '../app/context';
import { PROGRESS_TAB_WORDS } from '../texts/progress';
import { AmountInput, draftOf, givenOf, isWrongAmount } from './amount-input';
import { moneyText } from './figures';
import type { ProjectView } from './progress-view';

const useStyles = makeStyles({
  form: {
    display: 'grid',
    rowGap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalM,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
  },
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  note: { margin: 0, color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
});

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
  const [base, setBase] = useState<'initial' | 'adjusted'>(
    spending?.record.adjusted == null ? 'initial' : 'adjusted',
  );
  const [adjusted, setAdjusted] = useState(
    draftOf(spending?.record.adjusted ?? null, spending?.adjusted ?? null),
  );
  const [spent, setSpent] = useState(draftOf(spending?.record.spent ?? null, spending?.spent ?? null));
  const [date, setDate] = useState(formatDay(spending?.record.asOf ?? asOf));
  const [tried, setTried] = useState(false);
  const day = parseDay(date);
  const wrongAdjusted = base === 'adjusted' && isWrongAmount(adjusted, unit, true);
  const wrongSpent = isWrongAmount(spent, unit, false);
  const reading = budgetField(table)?.reading;
  const save = async (): Promise<void> => {
    setTried(true);
    if (day === null || wrongAdjusted || wrongSpent) return;
    const given = {
      adjusted: base === 'adjusted' ? givenOf(adjusted) : null,
      spent: givenOf(spent),
      asOf: day,
    };
    if (await attempt((call) => model.save(table, given, call))) onEnd();
  };
  return (
    <form
      className={styles.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <Field label={words.base}>
        <RadioGroup
          value={base}
          onChange={(_event, { value }) => setBase(value === 'adjusted' ? 'adjusted' : 'initial')}
        >
          <Radio
            value="initial"
            label={
              reading?.kind === 'amount' ? words.initialOf(moneyText(reading.value, unit)) : words.initial
            }
          />
          <Radio value="adjusted" label={words.adjusted} />
        </RadioGroup>
      </Field>
      {base === 'adjusted' && (
        <AmountInput
          label={words.adjustedAmount(unit)}
          draft={adjusted}
          wrong={tried && wrongAdjusted}
          onChange={setAdjusted}
        />
      )}
      <AmountInput
        label={words.spentAmount(unit)}
        hint={words.amountHint}
        draft={spent}
        wrong={tried && wrongSpent}
        onChange={setSpent}
      />
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
