import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { TableLightning16Regular } from '@fluentui/react-icons/svg/table-lightning';
import type { ReactElement } from 'react';
import type { Day } from '../../core/day';
import { tableName } from '../../report/places';
import { useApplication, useLanguage, useWords } from '../app/context';
import type { Checked } from '../checking/check-state';
import { BLOCK_WORDS } from '../texts/block';
import { PROGRESS_TAB_WORDS } from '../texts/progress';
import { progressBlock } from './formula-block';
import type { ProjectView } from './progress-view';

const useStyles = makeStyles({
  write: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    justifyItems: 'start',
    rowGap: tokens.spacingVerticalXS,
  },
  hint: { margin: 0, color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
});

interface WriteButtonProps {
  readonly label: string;
  readonly projects: readonly ProjectView[];
  readonly asOf: Day;
  readonly checked: Checked;
}

/** Writes live formulas from the selected cell on. */
export function WriteButton({ label, projects, asOf, checked }: WriteButtonProps): ReactElement {
  const { writeBlock } = useApplication();
  const styles = useStyles();
  const language = useLanguage();
  const words = useWords(PROGRESS_TAB_WORDS);
  const write = (): Promise<void> =>
    writeBlock((at) => {
      const computed = projects.filter((project) => project.progress !== null);
      const left = projects.filter((project) => project.progress === null);
      return Promise.resolve({
        block: progressBlock(at, computed, asOf, checked, BLOCK_WORDS[language]),
        left: left.map(({ table }) => tableName(table, checked.report, language)),
      });
    });
  return (
    <div className={styles.write}>
      <Button icon={<TableLightning16Regular />} onClick={() => void write()}>
        {label}
      </Button>
      <p className={styles.hint}>{words.writeHint}</p>
    </div>
  );
}
