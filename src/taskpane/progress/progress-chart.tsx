import { LineChart, type LineChartPoints, ResponsiveContainer } from '@fluentui/react-charts';
import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Day } from '../../core/day';
import { HUNDRED, roundHalfUp, type Decimal } from '../../core/decimal';
import type { ProgressTable } from '../../report/progress';
import { useLanguage, useWords } from '../app/context';
import { PROGRESS_TAB_WORDS } from '../texts/progress';
import type { Judgement } from './progress-view';

const HEIGHT = 220;

const useStyles = makeStyles({
  chart: { width: '100%', height: `${HEIGHT + 40}px`, minWidth: 0 },
});

interface ProgressChartProps {
  readonly progress: ProgressTable;
  readonly judgement: Judgement | null;
}

/** Plan, straight line and actual spending over the year, in percent. The table beneath says the same in figures. */
export function ProgressChart({ progress, judgement }: ProgressChartProps): ReactElement {
  const styles = useStyles();
  const language = useLanguage();
  const words = useWords(PROGRESS_TAB_WORDS);
  const { year, checkpoints } = progress;
  const start = { x: new Date(year, 0, 1), y: 0 };
  const share = judgement?.share ?? null;
  const lines: LineChartPoints[] = [
    {
      legend: words.planLine,
      color: tokens.colorBrandForeground1,
      data: [start, ...checkpoints.map(({ day, step }) => ({ x: dateOf(day), y: percent(step.share) }))],
      lineOptions: { strokeWidth: 3 },
    },
    {
      legend: words.timeLine,
      color: tokens.colorNeutralForeground3,
      data: [start, { x: new Date(year, 11, 31), y: 100 }],
      hideNonActiveDots: true,
      lineOptions: { strokeWidth: 1, strokeDasharray: '4 4' },
    },
    ...(judgement === null || share === null
      ? []
      : [
          {
            legend: words.actualPoint,
            color: tokens.colorPaletteDarkOrangeForeground1,
            data: [start, { x: dateOf(judgement.asOf), y: percent(share) }],
            lineOptions: { strokeWidth: 3 },
          },
        ]),
  ];
  return (
    <div className={styles.chart} role="img" aria-label={words.chart}>
      <div inert>
        <ResponsiveContainer height={HEIGHT + 40}>
          <LineChart
            height={HEIGHT}
            data={{ chartTitle: words.chart, lineChartData: lines }}
            culture={language}
            yMaxValue={100}
            yMinValue={0}
            yAxisTickFormat={(value: number) => `${value}%`}
            tickValues={[1, 4, 7, 10].map((month) => new Date(year, month - 1, 1))}
            customDateTimeFormatter={(date) =>
              new Intl.DateTimeFormat(language, { month: 'short' }).format(date)
            }
          />
        </ResponsiveContainer>
      </div>
    </div>
  );
}

function dateOf({ year, month, day }: Day): Date {
  return new Date(year, month - 1, day);
}

function percent(share: Decimal): number {
  return Number(roundHalfUp(share.times(HUNDRED), 1));
}
