import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { CheckmarkCircle24Regular } from '@fluentui/react-icons/svg/checkmark-circle';
import { Info24Regular } from '@fluentui/react-icons/svg/info';
import { Search24Regular } from '@fluentui/react-icons/svg/search';
import type { ReactElement, ReactNode, Ref } from 'react';
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
    // It only stands in for the finding that was under the keyboard: there is nothing to press.
    outlineStyle: 'none',
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
  readonly heading: Ref<HTMLHeadingElement>;
}

/** What is said when nothing is listed: nothing found, nothing that matches, or nothing recognised at all. */
export function Empty({ checked, view, heading }: EmptyProps): ReactElement | null {
  const { filter, trySample } = useApplication();
  const styles = useStyles();
  const language = useLanguage();
  const words = useWords(CHECK_WORDS);
  const { report } = checked;
  const { errors, warnings, infos } = countsOf([report]);
  if (report.tables.length === 0) {
    return (
      <State heading={heading} icon={<Info24Regular />} title={words.noTable}>
        <p className={styles.text}>{words.noTableTodo}</p>
        <Button onClick={() => void trySample()}>{words.trySample}</Button>
      </State>
    );
  }
  if (view.shown === 0 && view.hidden > 0) {
    return (
      <State heading={heading} icon={<Search24Regular />} title={words.noMatch}>
        <p className={styles.text}>{words.noMatchHidden(view.hidden)}</p>
        <Button onClick={() => filter.update(({ grouping }) => ({ ...NO_FILTER, grouping }))}>
          {words.clearFilter}
        </Button>
      </State>
    );
  }
  if (report.tables.every(({ blank }) => blank))
    return <State heading={heading} icon={<Info24Regular />} title={words.onlyBlank} />;
  if (errors + warnings > 0) return null;
  const gaps = gapsOf(resultOf('', report), language);
  if (gaps.some(({ kind }) => kind === 'incomplete')) {
    return <State heading={heading} icon={<Info24Regular />} title={words.noProblemsPartly} />;
  }
  return (
    <State
      heading={heading}
      icon={<CheckmarkCircle24Regular className={styles.good} />}
      title={infos > 0 ? words.noProblemsBut(infos) : words.noProblems}
    />
  );
}

interface StateProps {
  readonly heading: Ref<HTMLHeadingElement>;
  readonly icon: ReactNode;
  readonly title: string;
  readonly children?: ReactNode;
}

function State({ heading, icon, title, children }: StateProps): ReactElement {
  const styles = useStyles();
  return (
    <div className={styles.empty}>
      <span aria-hidden>{icon}</span>
      <h2 ref={heading} tabIndex={-1} className={styles.title}>
        {title}
      </h2>
      {children}
    </div>
  );
}
