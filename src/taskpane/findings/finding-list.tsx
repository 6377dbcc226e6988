import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import {
  type KeyboardEvent,
  type ReactElement,
  type RefObject,
  startTransition,
  useEffect,
  useRef,
  useState,
} from 'react';
import { useApplication, useWords } from '../app/context';
import { Disclosure } from '../app/disclosure';
import { TWO_LINES } from '../app/row-style';
import type { Checked } from '../checking/check-state';
import { CHECK_WORDS } from '../texts/check';
import { useStore } from '../use-store';
import { type FindingId, idOf } from './finding-id';
import { FindingItem, ROW } from './finding-item';
import type { FindingGroup, FindingView } from './finding-view';
import { rowsOf, useKeptFocus } from './kept-focus';

/** More rows than any pane shows without scrolling: they are drawn at once, the others of the first step after them. */
const IN_SIGHT = 30;
/** So many rows at each step: a pane with thousands of them would hang. */
const STEP = 100;

const useStyles = makeStyles({
  list: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM },
  folded: { paddingTop: tokens.spacingVerticalS },
  title: {
    display: 'flex',
    justifyContent: 'space-between',
    columnGap: tokens.spacingHorizontalS,
    margin: 0,
    padding: `0 ${tokens.spacingHorizontalXS} ${tokens.spacingVerticalXS}`,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: 'anywhere',
  },
  name: TWO_LINES,
  count: { color: tokens.colorNeutralForeground3, fontWeight: tokens.fontWeightRegular },
  rows: { margin: 0, padding: 0, listStyleType: 'none' },
});

interface FindingListProps {
  readonly checked: Checked;
  readonly view: FindingView;
  /** Stands where the list stood when there is none. */
  readonly heading: RefObject<HTMLElement | null>;
}

/** One stop for the Tab key: arrows, Home and End go from finding to finding, Enter opens one and shows its cell. */
export function FindingList({ checked, view, heading }: FindingListProps): ReactElement | null {
  const { navigation } = useApplication();
  const styles = useStyles();
  const words = useWords(CHECK_WORDS);
  const selected = useStore(navigation.selected);
  const [reached, setReached] = useState<FindingId | null>(null);
  const [limit, setLimit] = useState(IN_SIGHT);
  const list = useRef<HTMLDivElement>(null);
  const standing = view.groups.flatMap(({ findings }) => findings.map(idOf));
  const everything = [...standing, ...view.infos.flatMap(({ findings }) => findings.map(idOf))];
  const room = Math.max(limit, standing.indexOf(selected ?? '') + 1);
  const stop =
    [reached, selected].find((id) => id !== null && everything.includes(id)) ?? standing[0] ?? null;

  const keptFocus = useKeptFocus(everything, list, heading);

  useEffect(() => startTransition(() => setLimit((drawn) => Math.max(drawn, STEP))), []);

  /** The ribbon's 下一处 may have chosen it: it comes to view, and the focus stays where it is. */
  useEffect(() => {
    rowsOf(list.current)
      .find((row) => row.getAttribute(ROW) === selected)
      ?.scrollIntoView({ block: 'nearest' });
  }, [selected]);

  if (standing.length === 0 && view.infos.length === 0) return null;
  const group = (shown: FindingGroup, all: number): ReactElement => (
    <section key={shown.key} aria-label={words.groupCount(shown.title, all)}>
      <h3 className={styles.title}>
        <span className={styles.name} title={shown.title}>
          {shown.title}
        </span>
        <span className={styles.count}>{all}</span>
      </h3>
      <ul className={styles.rows}>
        {shown.findings.map((finding) => {
          const id = idOf(finding);
          return (
            <FindingItem
              key={id}
              finding={finding}
              checked={checked}
              open={id === selected}
              stop={id === stop}
              onReached={setReached}
            />
          );
        })}
      </ul>
    </section>
  );
  const infos = view.infos.reduce((count, { findings }) => count + findings.length, 0);
  return (
    <div
      ref={list}
      className={styles.list}
      role="group"
      aria-label={words.list}
      onKeyDown={moveFocus}
      {...keptFocus}
    >
      {firstOf(view.groups, room).map(({ group: shown, all }) => group(shown, all))}
      {limit >= STEP && standing.length > room && (
        <Button onClick={() => setLimit(room + STEP)}>
          {words.more(Math.min(STEP, standing.length - room))}
        </Button>
      )}
      {infos > 0 && (
        <Disclosure
          label={words.infos(infos)}
          open={standing.length === 0 && infos <= STEP && view.hidden > 0}
        >
          <div className={mergeClasses(styles.list, styles.folded)}>
            {firstOf(view.infos, room).map(({ group: shown, all }) => group(shown, all))}
            {infos > room && (
              <Button onClick={() => setLimit(room + STEP)}>
                {words.more(Math.min(STEP, infos - room))}
              </Button>
            )}
          </div>
        </Disclosure>
      )}
    </div>
  );
}

interface Cut {
  readonly group: FindingGroup;
  /** Findings of the group, those cut off included. */
  readonly all: number;
}

function firstOf(groups: readonly FindingGroup[], room: number): readonly Cut[] {
  let left = room;
  return groups.flatMap((group) => {
    if (left <= 0) return [];
    const findings = group.findings.slice(0, left);
    left -= findings.length;
    return [{ group: { ...group, findings }, all: group.findings.length }];
  });
}

function moveFocus(event: KeyboardEvent<HTMLDivElement>): void {
  if (!(event.target instanceof HTMLElement) || !event.target.hasAttribute(ROW)) return;
  const rows = rowsOf(event.currentTarget);
  const at = rows.indexOf(event.target);
  const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: rows.length - 1 }[event.key];
  if (to === undefined) return;
  event.preventDefault();
  rows[Math.max(0, Math.min(rows.length - 1, to))]?.focus();
}
