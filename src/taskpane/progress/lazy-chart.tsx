import { Spinner } from '@fluentui/react-components';
import { lazy, type ReactElement, Suspense } from 'react';
import type { ProgressTable } from '../../report/progress';
import { Boundary } from '../app/boundary';
import { useWords } from '../app/context';
import { PROGRESS_TAB_WORDS } from '../texts/progress';
import type { Judgement } from './progress-view';

const ProgressChart = lazy(async () => ({ default: (await import('./progress-chart')).ProgressChart }));

interface LazyChartProps {
  readonly progress: ProgressTable;
  readonly judgement: Judgement | null;
}

/** The chart library is as large as all the rest: it is fetched when a chart is first looked at. */
export function LazyChart(props: LazyChartProps): ReactElement {
  const words = useWords(PROGRESS_TAB_WORDS);
  return (
    <Boundary fallback={() => <p>{words.chartFailed}</p>}>
      <Suspense fallback={<Spinner size="tiny" label={words.chartLoading} />}>
        <ProgressChart {...props} />
      </Suspense>
    </Boundary>
  );
}
