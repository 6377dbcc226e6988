import { Button, Field, Input, makeStyles, Spinner, tokens } from '@fluentui/react-components';
import { type ReactElement, useEffect, useMemo, useState } from 'react';
import { type Day, formatDay, localDay, parseDay } from '../../core/day';
import { DEFAULT_TOLERANCE } from '../../core/progress-judgement';
import { PROGRESS_WORDS } from '../../i18n/progress';
import { useApplication, useWords } from '../app/context';
import type { Checked } from '../checking/check-state';
import { noticeText } from '../texts/notices';
import { PROGRESS_TAB_WORDS } from '../texts/progress';
import { useStore } from '../use-store';
import { ProjectEntry } from './project-entry';
import { usualAsOf } from './progress-model';
import { viewProgress } from './progress-view';
import { TotalEntry } from './total-entry';
import { WriteButton } from './write-button';

const useStyles = makeStyles({
  page: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalM,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalXXL}`,
  },
  empty: { display: 'grid', rowGap: tokens.spacingVerticalM, justifyItems: 'start' },
  title: { margin: 0, fontSize: tokens.fontSizeBase400, fontWeight: tokens.fontWeightSemibold },
  text: { margin: 0, color: tokens.colorNeutralForeground2 },
  method: { margin: 0, color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  entries: { margin: 0, padding: 0, listStyleType: 'none' },
});

/** 支出进度: how much should be spent by a date, and how much was. */
export function ProgressTab(): ReactElement {
  const { checker, language, progress, attempt } = useApplication();
  const styles = useStyles();
  const words = useWords(PROGRESS_TAB_WORDS);
  const { checked, activity, failure } = useStore(checker.state);
  /** What others may have written since is read each time the tab is opened. */
  useEffect(() => {
    void attempt((call) => progress.load(call));
  }, [attempt, progress]);
  useEffect(() => {
    const { checked: known, activity: running, failure: failed } = checker.state.get();
    if (known === null && running === null && failed === null) void checker.check();
  }, [checker]);
  if (checked !== null) return <Projects checked={checked} />;
  return (
    <div className={`${styles.page} ${styles.empty}`}>
      {activity !== null ? (
        <Spinner size="small" label={words.reading} />
      ) : (
        <>
          {failure !== null && (
            <p className={styles.text} role="alert">
              {noticeText({ kind: 'failed', failure }, language.get()).what}
            </p>
          )}
          <p className={styles.text}>{words.notRead}</p>
          <Button appearance="primary" onClick={() => void checker.check()}>
            {words.read}
          </Button>
        </>
      )}
    </div>
  );
}

function Projects({ checked }: { readonly checked: Checked }): ReactElement {
  const { progress, surroundings } = useApplication();
  const styles = useStyles();
  const words = useWords(PROGRESS_TAB_WORDS);
  const report = useWords(PROGRESS_WORDS);
  const state = useStore(progress.state);
  const { tables } = checked.report;
  const asOf = useMemo(
    () => state.asOf ?? usualAsOf(tables, localDay(surroundings.now())),
    [state.asOf, tables, surroundings],
  );
  const view = useMemo(
    () => viewProgress(tables, asOf, (table) => progress.spendingOf(table, state), DEFAULT_TOLERANCE),
    [tables, asOf, progress, state],
  );
  if (view.projects.length === 0) {
    return (
      <div className={`${styles.page} ${styles.empty}`}>
        <h2 className={styles.title}>{words.none}</h2>
        <p className={styles.text}>{words.noneTodo}</p>
      </div>
    );
  }
  const computed = view.projects.filter((project) => project.progress !== null);
  return (
    <div className={styles.page}>
      <AsOfField asOf={asOf} />
      {view.total !== null && <TotalEntry total={view.total} />}
      <ul className={styles.entries} aria-label={words.projects}>
        {view.projects.map((project, index) => (
          <ProjectEntry
            key={index}
            project={project}
            checked={checked}
            asOf={asOf}
            open={view.projects.length === 1}
          />
        ))}
      </ul>
      {computed.length > 1 && (
        <WriteButton label={words.writeAll} projects={view.projects} asOf={asOf} checked={checked} />
      )}
      <p className={styles.method}>{report.method}</p>
    </div>
  );
}

function AsOfField({ asOf }: { readonly asOf: Day }): ReactElement {
  const { progress } = useApplication();
  const words = useWords(PROGRESS_TAB_WORDS);
  const [text, setText] = useState(formatDay(asOf));
  const wrong = parseDay(text) === null;
  return (
    <Field label={words.asOf} hint={words.asOfHint} {...(wrong ? { validationMessage: words.badDate } : {})}>
      <Input
        type="date"
        value={text}
        onChange={(_event, { value }) => {
          setText(value);
          const day = parseDay(value);
          if (day !== null) progress.setAsOf(day);
        }}
      />
    </Field>
  );
}
