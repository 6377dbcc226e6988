import { makeStyles, MessageBar, MessageBarBody, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { formatPlace } from '../../workbook/address';
import { useWords } from '../app/context';
import { PROGRESS_TAB_WORDS, type ProgressTabWords } from '../texts/progress';
import { JudgementFigures } from './judgement-figures';
import type { KnownAmount } from './known-amount';
import type { Judgement, Spending } from './progress-view';
import { AMOUNTS } from './spending-records';

const useStyles = makeStyles({
  text: { margin: 0, color: tokens.colorNeutralForeground2 },
});

interface ActualProps {
  readonly judgement: Judgement | null;
  readonly spending: Spending | null;
  readonly unit: string;
}

/** What is known of a project's actual spending, and what is wrong with it. */
export function Actual({ judgement, spending, unit }: ActualProps): ReactElement {
  const styles = useStyles();
  const words = useWords(PROGRESS_TAB_WORDS);
  const amounts = spending === null ? [] : [...AMOUNTS.map((name) => spending.told[name]), spending.adjusted];
  const faults = [...new Set(amounts.map((amount) => faultOf(amount, words)))].filter(
    (fault) => fault !== null,
  );
  return (
    <>
      {faults.map((fault) => (
        <MessageBar key={fault} intent="warning" layout="multiline">
          <MessageBarBody>{fault}</MessageBarBody>
        </MessageBar>
      ))}
      {judgement === null ? (
        faults.length === 0 && <p className={styles.text}>{words.noSpending}</p>
      ) : (
        <JudgementFigures judgement={judgement} unit={unit} />
      )}
    </>
  );
}

function faultOf(amount: KnownAmount | null, words: ProgressTabWords): string | null {
  if (amount === null || amount.kind === 'amount') return null;
  if (amount.kind === 'cell-gone') return words.cellGone;
  if (amount.kind === 'below-zero') return words.belowZero;
  const { cell, text } = amount;
  return cell === null
    ? words.notAnAmount
    : words.cellNoAmount(`${cell.sheetName}!${formatPlace(cell)}`, text);
}
