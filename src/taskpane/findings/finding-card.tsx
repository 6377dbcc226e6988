import { Button, Link, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { Open16Regular } from '@fluentui/react-icons/svg/open';
import { Location16Regular } from '@fluentui/react-icons/svg/location';
import { type ReactElement, useState } from 'react';
import type { Finding } from '../../check/finding';
import { shortened } from '../../core/text';
import { cellText, sheetCellText } from '../../report/places';
import { displayText } from '../../tables/display';
import type { CellRef } from '../../tables/model';
import { useApplication, useLanguage, useWords } from '../app/context';
import type { Checked } from '../checking/check-state';
import { CHECK_WORDS } from '../texts/check';
import { FixOffer } from './fix-offer';
import { wordingFor } from './finding-view';
import { WaiveForm } from './waive-form';

const useStyles = makeStyles({
  card: {
    display: 'grid',
    rowGap: tokens.spacingVerticalM,
    padding: `0 ${tokens.spacingHorizontalS} ${tokens.spacingVerticalM} 28px`,
  },
  facts: { display: 'grid', margin: 0 },
  term: {
    marginTop: tokens.spacingVerticalS,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  fact: { margin: 0, minWidth: 0, overflowWrap: 'anywhere' },
  others: { display: 'flex', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalM },
  cells: { margin: 0, padding: 0, listStyleType: 'none', display: 'grid', rowGap: tokens.spacingVerticalXXS },
  value: { color: tokens.colorNeutralForeground2, paddingInlineStart: tokens.spacingHorizontalS },
  actions: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
  help: { display: 'inline-flex', alignItems: 'center', columnGap: tokens.spacingHorizontalXXS },
});

/** So many cells are shown with what they hold; of a long list the others are links alone. */
const WITH_TEXT = 4;

interface FindingCardProps {
  readonly id: string;
  readonly finding: Finding;
  readonly checked: Checked;
}

/** Of an open finding: why, what to do, the cells with what they hold, and the ways on. */
export function FindingCard({ id, finding, checked }: FindingCardProps): ReactElement {
  const { findings, surroundings } = useApplication();
  const styles = useStyles();
  const language = useLanguage();
  const words = useWords(CHECK_WORDS);
  const [waiving, setWaiving] = useState<'not yet' | 'now' | 'left'>('not yet');
  const cells = [finding.at, ...finding.related];
  const { title, why, todo } = wordingFor(finding, language);
  return (
    <div id={id} className={styles.card}>
      <dl className={styles.facts}>
        <dt className={styles.term}>{words.why}</dt>
        <dd className={styles.fact}>{why}</dd>
        <dt className={styles.term}>{words.todo}</dt>
        <dd className={styles.fact}>{todo}</dd>
        <dt className={styles.term}>{words.cells}</dt>
        <dd className={styles.fact}>
          <ul className={styles.cells}>
            {cells.slice(0, WITH_TEXT).map((at, index) => (
              <CellLine key={index} at={at} finding={finding} checked={checked} withText />
            ))}
          </ul>
          {cells.length > WITH_TEXT && (
            <ul className={mergeClasses(styles.cells, styles.others)}>
              {cells.slice(WITH_TEXT).map((at, index) => (
                <CellLine key={index} at={at} finding={finding} checked={checked} />
              ))}
            </ul>
          )}
        </dd>
      </dl>
      {finding.fix !== undefined && finding.waived === undefined && (
        <FixOffer finding={finding} fix={finding.fix} checked={checked} />
      )}
      {waiving === 'now' ? (
        <WaiveForm finding={finding} checked={checked} onEnd={() => setWaiving('left')} />
      ) : (
        <div className={styles.actions}>
          <Button size="small" icon={<Location16Regular />} onClick={() => void findings.visit(finding)}>
            {words.locate}
          </Button>
          {finding.waived === undefined && (
            <Button size="small" autoFocus={waiving === 'left'} onClick={() => setWaiving('now')}>
              {words.waive}
            </Button>
          )}
          <Link
            className={styles.help}
            href={surroundings.helpUrl(finding.rule)}
            target="_blank"
            rel="noreferrer"
            aria-label={words.helpFor(title)}
            onClick={(event) => {
              event.preventDefault();
              surroundings.openPage(surroundings.helpUrl(finding.rule));
            }}
          >
            {words.help}
            <Open16Regular aria-hidden />
          </Link>
        </div>
      )}
    </div>
  );
}

interface CellLineProps {
  readonly at: CellRef;
  readonly finding: Finding;
  readonly checked: Checked;
  readonly withText?: boolean;
}

function CellLine({ at, finding, checked, withText = false }: CellLineProps): ReactElement {
  const { findings } = useApplication();
  const styles = useStyles();
  const words = useWords(CHECK_WORDS);
  const cell = checked.reading.snapshot.sheets[at.sheet]?.cell(at.row, at.col);
  const text = cell === undefined ? '' : displayText(cell);
  const place = at.sheet === finding.at.sheet ? cellText(at) : sheetCellText(at, checked.report);
  return (
    <li>
      <Link as="button" aria-label={words.cellLink(place)} onClick={() => void findings.goTo(at)}>
        {place}
      </Link>
      {withText && (
        <span className={styles.value}>{text === '' ? words.emptyCell : shortened(text, LONGEST)}</span>
      )}
    </li>
  );
}

/** Characters of a cell's text that a card shows. */
const LONGEST = 80;
