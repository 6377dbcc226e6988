import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Finding } from '../../check/finding';
import { visible } from '../../core/visible';
import type { Fix } from '../../rules/rule';
import { useApplication, useWords } from '../app/context';
import type { Checked } from '../checking/check-state';
import { CHECK_WORDS } from '../texts/check';
import { useStore } from '../use-store';

const useStyles = makeStyles({
  offer: {
    display: 'grid',
    rowGap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalS,
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  change: {
    display: 'grid',
    gridTemplateColumns: 'auto minmax(0, 1fr)',
    columnGap: tokens.spacingHorizontalS,
    margin: 0,
  },
  term: { color: tokens.colorNeutralForeground3 },
  text: { margin: 0, overflowWrap: 'anywhere', whiteSpace: 'pre-wrap' },
  before: { textDecorationLine: 'line-through', color: tokens.colorNeutralForeground3 },
  after: { textDecorationLine: 'none', fontWeight: tokens.fontWeightSemibold },
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  note: { color: tokens.colorNeutralForeground3 },
});

interface FixOfferProps {
  readonly finding: Finding;
  readonly fix: Fix;
  readonly checked: Checked;
}

/** 改前→改后 of a certain correction; not offered once the targets are approved. */
export function FixOffer({ finding, fix, checked }: FixOfferProps): ReactElement {
  const { findings, preferences } = useApplication();
  const styles = useStyles();
  const words = useWords(CHECK_WORDS);
  const { approved } = useStore(preferences);
  if (approved) return <span className={styles.note}>{words.approvedNote}</span>;
  const sameKind = checked.report.findings.filter(
    (other) => other.rule === finding.rule && other.fix !== undefined && other.waived === undefined,
  );
  return (
    <div className={styles.offer}>
      <dl className={styles.change}>
        <dt className={styles.term}>{words.fixFrom}</dt>
        <dd className={styles.text}>
          <del className={styles.before}>{fix.before === '' ? words.fixBlank : visible(fix.before)}</del>
        </dd>
        <dt className={styles.term}>{words.fixTo}</dt>
        <dd className={styles.text}>
          <ins className={styles.after}>{fix.after === '' ? words.fixBlank : visible(fix.after)}</ins>
        </dd>
      </dl>
      <div className={styles.actions}>
        <Button size="small" appearance="primary" onClick={() => void findings.fix([finding])}>
          {words.adopt}
        </Button>
        {sameKind.length > 1 && (
          <Button size="small" onClick={() => void findings.fix(sameKind)}>
            {words.adoptAll(sameKind.length)}
          </Button>
        )}
      </div>
    </div>
  );
}
