import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { GeneralSettings } from './general-settings';
import { RuleSettings } from './rule-settings';
import { SettingsFile } from './settings-file';
import { ThresholdSettings } from './threshold-settings';

const useStyles = makeStyles({
  page: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalXXL,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalXXL}`,
  },
});

/** 设置: kept for the user, and counting at once. */
export function SettingsTab(): ReactElement {
  const styles = useStyles();
  return (
    <div className={styles.page}>
      <GeneralSettings />
      <ThresholdSettings />
      <RuleSettings />
      <SettingsFile />
    </div>
  );
}
