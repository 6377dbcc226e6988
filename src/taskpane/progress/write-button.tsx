import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { TableLightning16Regular } from '@fluentui/react-icons/svg/table-lightning';
import type { ReactElement } from 'react';
import type { Day } from '../../core/day';
import { useApplication, useLanguage, useWords } from '../app/context';
import type { Checked } from '../checking/check-state';
import { PROGRESS_TAB_WORDS } from '../texts/progress';
import { blockOf } from './made-block';
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
    writeBlock((at) => Promise.resolve(blockOf(projects, at, asOf, checked, language)));
  return (
    <div className={styles.write}>
      <Button icon={<TableLightning16Regular />} onClick={() => void write()}>
        {label}
      </Button>
      <p className={styles.hint}>{words.writeHint}</p>
    </div>
  );
}
