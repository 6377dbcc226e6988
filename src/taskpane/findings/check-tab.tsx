import { makeStyles, tokens } from '@fluentui/react-components';
import { type ReactElement, useMemo } from 'react';
import { countsOf } from '../../report/run';
import { useApplication, useLanguage, useWords } from '../app/context';
import { Spoken } from '../app/spoken';
import type { Checked } from '../checking/check-state';
import { CHECK_WORDS } from '../texts/check';
import { useStore } from '../use-store';
import { CheckActions } from './check-actions';
import { CheckHead } from './check-head';
import { Empty } from './empty';
import { Filters } from './filters';
import { FindingList } from './finding-list';
import { viewFindings } from './finding-view';
import { Summary } from './summary';
import { Unchecked } from './unchecked';
import { WaivedList } from './waived-list';
import { Welcome } from './welcome';

const useStyles = makeStyles({
  page: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalM,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalXXL}`,
  },
  foot: {
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    paddingTop: tokens.spacingVerticalS,
  },
});

/** 校验: the button, what it found, and what can be done about it. */
export function CheckTab(): ReactElement {
  const { checker } = useApplication();
  const styles = useStyles();
  const words = useWords(CHECK_WORDS);
  const { checked, activity } = useStore(checker.state);
  const counts = checked === null ? null : countsOf([checked.report]);
  return (
    <div className={styles.page}>
      <CheckHead />
      <Spoken live>
        {activity === null && counts !== null
          ? words.summary(counts.errors, counts.warnings, counts.infos)
          : ''}
      </Spoken>
      {checked === null ? <Welcome /> : <Result checked={checked} />}
    </div>
  );
}

function Result({ checked }: { readonly checked: Checked }): ReactElement {
  const { filter: filters } = useApplication();
  const styles = useStyles();
  const language = useLanguage();
  const filter = useStore(filters);
  const view = useMemo(() => viewFindings(checked, filter, language), [checked, filter, language]);
  const known = checked.report.tables.length > 0;
  return (
    <>
      {known && <Summary checked={checked} />}
      {known && checked.report.findings.length > 0 && <Filters checked={checked} />}
      <Empty checked={checked} view={view} />
      <FindingList checked={checked} view={view} />
      <div className={styles.foot}>
        <WaivedList checked={checked} waived={view.waived} />
        <Unchecked checked={checked} />
        <CheckActions checked={checked} />
      </div>
    </>
  );
}
