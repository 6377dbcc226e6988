import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { REPORT_WORDS } from '../../i18n/report';
import { countsOf, tableCounts } from '../../report/run';
import type { Severity } from '../../rules/rule';
import { useApplication, useWords } from '../app/context';
import { SeverityIcon, useSeverityStyles } from '../app/severity';
import { Spoken } from '../app/spoken';
import type { Checked } from '../checking/check-state';
import { CHECK_WORDS } from '../texts/check';
import { useStore } from '../use-store';

const useStyles = makeStyles({
  counts: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(84px, 1fr))',
    gap: tokens.spacingHorizontalS,
  },
  count: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    minWidth: 0,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalS}`,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    font: 'inherit',
    textAlign: 'start',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px' },
  },
  pressed: {
    border: `1px solid ${tokens.colorBrandStroke1}`,
    boxShadow: `inset 0 0 0 1px ${tokens.colorBrandStroke1}`,
    backgroundColor: tokens.colorNeutralBackground1Selected,
    '@media (forced-colors: active)': { outline: '2px solid Highlight' },
  },
  number: {
    fontSize: tokens.fontSizeHero700,
    lineHeight: tokens.lineHeightHero700,
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: 'tabular-nums',
  },
  zero: { color: tokens.colorNeutralForeground3 },
  label: {
    display: 'flex',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalXXS,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
    minWidth: 0,
  },
  tables: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

/** How many of each severity, each a filter, and what was recognised. */
export function Summary({ checked: { report } }: { readonly checked: Checked }): ReactElement {
  const { filter } = useApplication();
  const styles = useStyles();
  const colours = useSeverityStyles();
  const words = useWords(CHECK_WORDS);
  const reportWords = useWords(REPORT_WORDS);
  const { severity: chosen } = useStore(filter);
  const { errors, warnings, infos } = countsOf([report]);
  const counts: readonly (readonly [Severity, number])[] = [
    ['error', errors],
    ['warning', warnings],
    ['info', infos],
  ];
  return (
    <>
      <div className={styles.counts} role="group" aria-label={words.severityFilter}>
        {counts.map(([severity, count]) => (
          <button
            key={severity}
            type="button"
            className={mergeClasses(styles.count, chosen === severity && styles.pressed)}
            aria-pressed={chosen === severity}
            title={words.severityHint[severity]}
            onClick={() =>
              filter.update((now) => ({ ...now, severity: chosen === severity ? null : severity }))
            }
          >
            <span className={mergeClasses(styles.number, count > 0 ? colours[severity] : styles.zero)}>
              {count}
              <Spoken>{words.countUnit}</Spoken>
            </span>
            <span className={styles.label}>
              <SeverityIcon severity={severity} />
              {reportWords.severities[severity]}
            </span>
          </button>
        ))}
      </div>
      <p className={styles.tables}>{reportWords.tables(tableCounts(report))}</p>
    </>
  );
}
