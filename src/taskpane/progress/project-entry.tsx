import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { type ReactElement, useState } from 'react';
import type { Day } from '../../core/day';
import { formatShare } from '../../core/shares';
import { PROGRESS_WORDS } from '../../i18n/progress';
import { tableName } from '../../report/places';
import { useApplication, useLanguage, useWords } from '../app/context';
import type { Checked } from '../checking/check-state';
import { PROGRESS_TAB_WORDS } from '../texts/progress';
import { Actual } from './actual';
import { BudgetFigures } from './budget-figures';
import { Entry } from './entry';
import { ExpectedFigures } from './expected-figures';
import { LazyChart } from './lazy-chart';
import type { ProjectView } from './progress-view';
import { ProgressPoints } from './progress-points';
import { SpendingForm } from './spending-form';
import { projectKey } from './spending-records';
import { WriteButton } from './write-button';

const useStyles = makeStyles({
  item: { borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  text: { margin: 0, color: tokens.colorNeutralForeground2 },
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

interface ProjectEntryProps {
  readonly project: ProjectView;
  readonly checked: Checked;
  readonly asOf: Day;
  readonly open: boolean;
}

export function ProjectEntry({ project, checked, asOf, open }: ProjectEntryProps): ReactElement {
  const { findings } = useApplication();
  const styles = useStyles();
  const language = useLanguage();
  const words = useWords(PROGRESS_TAB_WORDS);
  const report = useWords(PROGRESS_WORDS);
  const [editing, setEditing] = useState(false);
  const { table, progress, missing, judgement, spending } = project;
  const name = tableName(table, checked.report, language);
  const form = { sheet: table.sheet, row: table.area.top, col: table.area.left };
  return (
    <li className={styles.item}>
      <Entry
        name={name}
        figure={progress === null ? '—' : formatShare(progress.asOf.step.share)}
        status={judgement?.status ?? null}
        open={open}
      >
        {missing !== null && <p className={styles.text}>{report.missing[missing]}</p>}
        {progress !== null && (
          <>
            <ExpectedFigures
              progress={progress}
              budgetName={spending?.adjusted?.kind === 'amount' ? words.adjusted : words.initial}
            />
            <BudgetFigures table={table} spending={spending} unit={progress.unit} />
          </>
        )}
        {progress !== null && <Actual judgement={judgement} spending={spending} unit={progress.unit} />}
        {editing && progress !== null ? (
          <SpendingForm project={project} progress={progress} asOf={asOf} onEnd={() => setEditing(false)} />
        ) : (
          <div className={styles.actions}>
            {progress !== null &&
              (projectKey(table) === '' ? (
                <p className={styles.text}>{words.noKey}</p>
              ) : (
                <Button onClick={() => setEditing(true)}>
                  {spending === null ? words.tell : words.change}
                </Button>
              ))}
            <Button appearance="subtle" onClick={() => void findings.goTo(form)}>
              {words.goToForm}
            </Button>
          </div>
        )}
        {progress !== null && (
          <>
            <LazyChart progress={progress} judgement={judgement} />
            <ProgressPoints progress={progress} caption={`${name} · ${words.table}`} />
            <WriteButton label={words.write} projects={[project]} asOf={asOf} checked={checked} />
          </>
        )}
      </Entry>
    </li>
  );
}
