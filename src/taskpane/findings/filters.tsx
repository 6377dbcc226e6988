import { makeStyles, SearchBox, Select, Switch, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { useApplication, useWords } from '../app/context';
import type { Checked } from '../checking/check-state';
import { CHECK_WORDS } from '../texts/check';
import { useStore } from '../use-store';
import type { Grouping } from './filter';

const GROUPINGS = ['table', 'rule', 'place'] as const satisfies readonly Grouping[];

const useStyles = makeStyles({
  filters: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXS },
  line: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    columnGap: tokens.spacingHorizontalS,
  },
  search: { width: '100%', maxWidth: 'none' },
});

/** How the findings are arranged and which of them are looked at. */
export function Filters({ checked }: { readonly checked: Checked }): ReactElement {
  const { filter, showActiveSheetOnly } = useApplication();
  const styles = useStyles();
  const words = useWords(CHECK_WORDS);
  const { grouping, search, sheet } = useStore(filter);
  const name = checked.reading.sheets.find(({ key }) => key === sheet)?.name;
  return (
    <div className={styles.filters}>
      <SearchBox
        className={styles.search}
        aria-label={words.search}
        placeholder={words.searchPlaceholder}
        dismiss={{ 'aria-label': words.clearSearch }}
        value={search}
        onChange={(_event, data) => filter.update((now) => ({ ...now, search: data.value }))}
      />
      <div className={styles.line}>
        <Select
          size="small"
          aria-label={words.grouping}
          value={grouping}
          onChange={(_event, data) => {
            const chosen = GROUPINGS.find((value) => value === data.value);
            if (chosen !== undefined) filter.update((now) => ({ ...now, grouping: chosen }));
          }}
        >
          {GROUPINGS.map((value) => (
            <option key={value} value={value}>
              {words.groupings[value]}
            </option>
          ))}
        </Select>
        <Switch
          label={words.onlyThisSheet}
          title={name}
          checked={sheet !== null}
          onChange={(_event, data) => void showActiveSheetOnly(data.checked)}
        />
      </div>
    </div>
  );
}
