import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { formatShare } from '../../core/shares';
import { PROGRESS_WORDS } from '../../i18n/progress';
import { useWords } from '../app/context';
import { PROGRESS_TAB_WORDS } from '../texts/progress';
import { Entry } from './entry';
import { ExpectedFigures } from './expected-figures';
import { JudgementFigures } from './judgement-figures';
import { LazyChart } from './lazy-chart';
import type { TotalView } from './progress-view';
import { ProgressPoints } from './progress-points';

const useStyles = makeStyles({
  text: { margin: 0, color: tokens.colorNeutralForeground2 },
});

/** All projects of the year together, weighted by amount. */
export function TotalEntry({ total }: { readonly total: TotalView }): ReactElement {
  const styles = useStyles();
  const words = useWords(PROGRESS_TAB_WORDS);
  const report = useWords(PROGRESS_WORDS);
  const { progress, judgement, noJudgement, projects, left, adjusted } = total;
  return (
    <section aria-label={words.total}>
      <Entry
        name={words.total}
        figure={formatShare(progress.asOf.step.share)}
        status={judgement?.status ?? null}
        open
      >
        <p className={styles.text}>{words.totalProjects(projects)}</p>
        <p className={styles.text}>{words.totalBase(projects, adjusted)}</p>
        {left > 0 && <p className={styles.text}>{report.noTotal(left)}</p>}
        <ExpectedFigures progress={progress} budgetName={words.budget} />
        {judgement !== null && <JudgementFigures judgement={judgement} unit={progress.unit} />}
        {noJudgement !== null && <p className={styles.text}>{words.noTotal[noJudgement]}</p>}
        <LazyChart progress={progress} judgement={judgement} />
        <ProgressPoints progress={progress} caption={`${words.total} · ${words.table}`} />
      </Entry>
    </section>
  );
}
