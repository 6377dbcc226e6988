import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { CheckmarkCircle24Regular } from '@fluentui/react-icons/svg/checkmark-circle';
import { Info24Regular } from '@fluentui/react-icons/svg/info';
import { Search24Regular } from '@fluentui/react-icons/svg/search';
import type { ReactElement, ReactNode } from 'react';
import { gapsOf } from '../../report/gaps';
import { countsOf, resultOf } from '../../report/run';
import { useApplication, useLanguage, useWords } from '../app/context';
import type { Checked } from '../checking/check-state';
import { CHECK_WORDS } from '../texts/check';
import { NO_FILTER } from './filter';
import type { FindingView } from './finding-view';

const useStyles = makeStyles({
  empty: {
    display: 'grid',
    justifyItems: 'center',
    textAlign: 'center',
    rowGap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalXL} ${tokens.spacingHorizontalM}`,
    color: tokens.colorNeutralForeground2,
  },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground1,
  },
  text: { margin: 0 },
  good: { color: tokens.colorPaletteGreenForeground1 },
});

interface EmptyProps {
  readonly checked: Checked;
  readonly view: FindingView;
}

/** What is said when nothing is listed: nothing found, nothing that matches, or nothing recognised at all. */
export function Empty({ checked, view }: EmptyProps): ReactElement | null {
  const { filter, trySample } = useApplication();
  const styles = useStyles();
  const language = useLanguage();
  const words = useWords(CHECK_WORDS);
  const { report } = checked;
  const { errors, warnings, infos } = countsOf([report]);
  if (report.tables.length === 0) {
    return (
      <State icon={<Info24Regular />} title={words.noTable}>
        <p className={styles.text}>{words.noTableTodo}</p>
        <Button onClick={() => void trySample()}>{words.trySample}</Button>
      </State>
    );
  }
  if (view.shown === 0 && view.hidden > 0) {
    return (
      <State icon={<Search24Regular />} title={words.noMatch}>
        <p className={styles.text}>{words.noMatchHidden(view.hidden)}</p>
        <Button onClick={() => filter.update(({ grouping }) => ({ ...NO_FILTER, grouping }))}>
          {words.clearFilter}
        </Button>
      </State>
    );
  }
  if (report.tables.every(({ blank }) => blank))
    return <State icon={<Info24Regular />} title={words.onlyBlank} />;
  if (errors + warnings > 0) return null;
  const gaps = gapsOf(resultOf('', report), language);
  if (gaps.some(({ kind }) => kind === 'incomplete')) {
    return <State icon={<Info24Regular />} title={words.noProblemsPartly} />;
  }
  return (
    <State
      icon={<CheckmarkCircle24Regular className={styles.good} />}
      title={infos > 0 ? words.noProblemsBut(infos) : words.noProblems}
    />
  );
}

interface StateProps {
  readonly icon: ReactNode;
  readonly title: string;
  readonly children?: ReactNode;
}

function State({ icon, title, children }: StateProps): ReactElement {
  const styles = useStyles();
  return (
    <div className={styles.empty}>
      <span aria-hidden>{icon}</span>
      <h2 className={styles.title}>{title}</h2>
      {children}
    </div>
  );
}
