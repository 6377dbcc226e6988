import { Button, Link, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Finding } from '../../check/finding';
import { visible } from '../../core/visible';
import { sheetCellText } from '../../report/places';
import { useApplication, useLanguage, useWords } from '../app/context';
import { Disclosure } from '../app/disclosure';
import type { Checked } from '../checking/check-state';
import { CHECK_WORDS } from '../texts/check';
import { idOf } from './finding-id';
import { wordingFor } from './finding-view';

const useStyles = makeStyles({
  list: {
    margin: 0,
    padding: `0 0 0 ${tokens.spacingHorizontalXXL}`,
    listStyleType: 'none',
    display: 'grid',
    rowGap: tokens.spacingVerticalM,
  },
  item: {
    display: 'grid',
    justifyItems: 'start',
    rowGap: tokens.spacingVerticalXXS,
    overflowWrap: 'anywhere',
  },
  reason: { color: tokens.colorNeutralForeground2 },
});

interface WaivedListProps {
  readonly checked: Checked;
  readonly waived: readonly Finding[];
}

/** Findings that somebody decided to leave, with the reasons: listed, and revocable. */
export function WaivedList({ checked, waived }: WaivedListProps): ReactElement | null {
  const { findings } = useApplication();
  const styles = useStyles();
  const language = useLanguage();
  const words = useWords(CHECK_WORDS);
  if (waived.length === 0) return null;
  return (
    <Disclosure label={words.waivedList(waived.length)}>
      <ul className={styles.list}>
        {waived.map((finding) => (
          <li key={idOf(finding)} className={styles.item}>
            <span>{wordingFor(finding, language).what}</span>
            <span className={styles.reason}>{words.reason(visible(finding.waived?.reason ?? ''))}</span>
            <Link as="button" onClick={() => void findings.goTo(finding.at)}>
              {sheetCellText(finding.at, checked.report)}
            </Link>
            <Button size="small" onClick={() => void findings.revoke(finding)}>
              {words.revoke}
            </Button>
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}
