import { Button, makeStyles, Select, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { SeveritySetting } from '../../check/settings';
import { severityWord } from '../../i18n/report';
import { ruleTitle } from '../../i18n/rules';
import { type AnyRule, RULES } from '../../rules';
import type { RuleCategory } from '../../rules/rule';
import { useApplication, useLanguage, useWords } from '../app/context';
import { Disclosure } from '../app/disclosure';
import { Section } from '../app/section';
import { SETTINGS_WORDS } from '../texts/settings';
import { useStore } from '../use-store';
import { DEFAULT_PREFERENCES } from './preferences';
import { useChange } from './use-change';

const CATEGORIES = [
  'completeness',
  'targets',
  'money',
  'plan',
  'consistency',
] as const satisfies readonly RuleCategory[];
const SETTINGS = ['default', 'error', 'warning', 'info', 'off'] as const satisfies readonly SeveritySetting[];

const useStyles = makeStyles({
  rules: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    rowGap: tokens.spacingVerticalS,
    paddingInlineStart: tokens.spacingHorizontalXL,
  },
  rule: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    columnGap: tokens.spacingHorizontalS,
  },
  title: { flexBasis: '8rem', flexGrow: 1, overflowWrap: 'anywhere' },
  reset: { justifySelf: 'start' },
});

/** What each rule counts for, and whether it is reported at all. */
export function RuleSettings(): ReactElement {
  const { preferences } = useApplication();
  const styles = useStyles();
  const words = useWords(SETTINGS_WORDS);
  const change = useChange();
  const { settings } = useStore(preferences);
  const settingOf = ({ id }: AnyRule): SeveritySetting => settings.severities[id] ?? 'default';
  return (
    <Section title={words.rules} hint={words.rulesHint}>
      <div>
        {CATEGORIES.map((category) => {
          const rules = RULES.filter((rule) => rule.category === category);
          const changed = rules.filter((rule) => settingOf(rule) !== 'default').length;
          return (
            <Disclosure key={category} label={words.changedCount(words.categories[category], changed)}>
              <div className={styles.rules}>
                {rules.map((rule) => (
                  <RuleLine key={rule.id} rule={rule} setting={settingOf(rule)} />
                ))}
              </div>
            </Disclosure>
          );
        })}
      </div>
      <Button className={styles.reset} onClick={() => change({ settings: DEFAULT_PREFERENCES.settings })}>
        {words.reset}
      </Button>
    </Section>
  );
}

interface RuleLineProps {
  readonly rule: AnyRule;
  readonly setting: SeveritySetting;
}

function RuleLine({ rule, setting }: RuleLineProps): ReactElement {
  const { preferences } = useApplication();
  const styles = useStyles();
  const language = useLanguage();
  const words = useWords(SETTINGS_WORDS);
  const change = useChange();
  const title = ruleTitle(rule.id, language);
  const choose = (chosen: SeveritySetting): void => {
    const { settings } = preferences.get();
    const others = Object.entries(settings.severities).filter(([id]) => id !== rule.id);
    const severities = Object.fromEntries(chosen === 'default' ? others : [...others, [rule.id, chosen]]);
    change({ settings: { ...settings, severities } });
  };
  return (
    <div className={styles.rule}>
      <span className={styles.title}>{title}</span>
      <Select
        size="small"
        aria-label={title}
        value={setting}
        onChange={(_event, { value }) => {
          const chosen = SETTINGS.find((candidate) => candidate === value);
          if (chosen !== undefined) choose(chosen);
        }}
      >
        {SETTINGS.map((value) => (
          <option key={value} value={value}>
            {value === 'default'
              ? words.usually(words.severities.default, severityWord(rule.severity, language))
              : words.severities[value]}
          </option>
        ))}
      </Select>
    </div>
  );
}
