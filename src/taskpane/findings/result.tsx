import { makeStyles, tokens } from '@fluentui/react-components';
import { type ReactElement, useMemo, useRef } from 'react';
import { useApplication, useLanguage } from '../app/context';
import type { Checked } from '../checking/check-state';
import { useStore } from '../use-store';
import { CheckActions } from './check-actions';
import { Empty } from './empty';
import { Filters } from './filters';
import { FindingList } from './finding-list';
import { viewFindings } from './finding-view';
import { Summary } from './summary';
import { Unchecked } from './unchecked';
import { WaivedList } from './waived-list';

const useStyles = makeStyles({
  foot: {
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    paddingTop: tokens.spacingVerticalS,
    ':empty': { display: 'none' },
  },
});

export interface ResultProps {
  readonly checked: Checked;
}

/** What a check found, and what can be done about it. */
export function Result({ checked }: ResultProps): ReactElement {
  const { filter: filters } = useApplication();
  const styles = useStyles();
  const language = useLanguage();
  const filter = useStore(filters);
  const view = useMemo(() => viewFindings(checked, filter, language), [checked, filter, language]);
  const heading = useRef<HTMLHeadingElement>(null);
  const known = checked.report.tables.length > 0;
  return (
    <>
      {known && <Summary checked={checked} />}
      {known && checked.report.findings.length > 0 && <Filters checked={checked} />}
      <Empty checked={checked} view={view} heading={heading} />
      <FindingList checked={checked} view={view} heading={heading} />
      <div className={styles.foot}>
        <WaivedList checked={checked} waived={view.waived} />
        <Unchecked checked={checked} />
        <CheckActions checked={checked} />
      </div>
    </>
  );
}
