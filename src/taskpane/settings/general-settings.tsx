import { Field, Select, Switch } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { LANGUAGES } from '../../i18n/language';
import { useApplication, useWords } from '../app/context';
import { Section } from '../app/section';
import { SETTINGS_WORDS } from '../texts/settings';
import { useStore } from '../use-store';
import { useChange } from './use-change';

const CHOICES = ['auto', ...LANGUAGES] as const;

export function GeneralSettings(): ReactElement {
  const { preferences } = useApplication();
  const words = useWords(SETTINGS_WORDS);
  const { language, live, approved } = useStore(preferences);
  const change = useChange();
  return (
    <Section title={words.general}>
      <Field label={words.language}>
        <Select
          value={language}
          onChange={(_event, { value }) => {
            const chosen = CHOICES.find((choice) => choice === value);
            if (chosen !== undefined) change({ language: chosen });
          }}
        >
          {CHOICES.map((choice) => (
            <option key={choice} value={choice}>
              {words.languages[choice]}
            </option>
          ))}
        </Select>
      </Field>
      <Field hint={words.liveHint}>
        <Switch
          label={words.live}
          checked={live}
          onChange={(_event, { checked }) => change({ live: checked })}
        />
      </Field>
      <Field hint={words.approvedHint}>
        <Switch
          label={words.approved}
          checked={approved}
          onChange={(_event, { checked }) => change({ approved: checked })}
        />
      </Field>
    </Section>
  );
}
