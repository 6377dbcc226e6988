import { makeStyles, tokens } from '@fluentui/react-components';
import { type ComponentType, lazy, type ReactElement, Suspense, useEffect, useState } from 'react';
import type { Report } from '../../check/finding';
import type { Language } from '../../i18n/language';
import { countsOf, resultOf } from '../../report/run';
import { useApplication, useLanguage, useWords } from '../app/context';
import { Spoken } from '../app/spoken';
import { CHECK_WORDS, type CheckWords } from '../texts/check';
import { noticeText } from '../texts/notices';
import { useStore } from '../use-store';
import type { CheckState } from '../checking/check-state';
import type { ResultProps } from './result';
import { CheckHead } from './check-head';
import { Welcome } from './welcome';

/** So long after it has opened, in milliseconds, the pane makes ready what a check will need. */
const AT_REST = 1000;

/** Fetched when the pane is at rest, at the latest while the first check is under way: the pane opens without it. */
let fetched: ComponentType<ResultProps> | null = null;
const fetchResult = async (): Promise<ComponentType<ResultProps>> =>
  (fetched = (await import('./result')).Result);
const LateResult = lazy(async () => ({ default: await fetchResult() }));

const useStyles = makeStyles({
  page: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalM,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalXXL}`,
  },
});

/** 校验: the button, what it found, and what can be done about it. */
export function CheckTab(): ReactElement {
  const { checker } = useApplication();
  const styles = useStyles();
  const words = useWords(CHECK_WORDS);
  const language = useLanguage();
  const state = useStore(checker.state);
  const { checked, activity } = state;
  const checking = activity !== null;
  useEffect(() => {
    // Whether that failed shows when it is needed.
    const fetchParts = (): void => void fetchResult().catch(() => undefined);
    if (checking) {
      fetchParts();
      return;
    }
    const timer = setTimeout(() => {
      checker.prepare();
      fetchParts();
    }, AT_REST);
    return () => clearTimeout(timer);
  }, [checker, checking]);
  return (
    <div className={styles.page}>
      <CheckHead />
      <Spoken live>{spoken(state, words, language)}</Spoken>
      {checked === null ? <Welcome /> : <FetchedResult checked={checked} />}
    </div>
  );
}

/** How the last check ended, for screen readers. */
function spoken({ activity, checked, failure }: CheckState, words: CheckWords, language: Language): string {
  if (activity !== null) return '';
  if (failure !== null) {
    const { what, more } = noticeText({ kind: 'failed', failure }, language);
    return `${what}${more}`;
  }
  return checked === null ? '' : summaryOf(checked.report, words);
}

/** Counts only where there was something to count in. */
function summaryOf(report: Report, words: CheckWords): string {
  if (report.tables.length === 0) return words.noTable;
  if (report.tables.every(({ blank }) => blank)) return words.onlyBlank;
  const { errors, warnings, infos } = countsOf([report]);
  const summary = words.summary(errors, warnings, infos);
  return resultOf('', report).status === 'checked' ? summary : `${summary}${words.summaryPartly}`;
}

/** What came in time is shown at once: React puts off by a third of a second what it had to wait for. */
function FetchedResult({ checked }: ResultProps): ReactElement {
  const [Result] = useState(() => fetched ?? LateResult);
  return (
    <Suspense fallback={null}>
      <Result checked={checked} />
    </Suspense>
  );
}
