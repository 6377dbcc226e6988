import { Field, Input } from '@fluentui/react-components';
import { type ReactElement, useState } from 'react';
import { parseSettings, serialiseSettings, THRESHOLD_LIMITS } from '../../check/settings';
import { DEFAULT_THRESHOLDS, type Thresholds } from '../../rules/thresholds';
import { useApplication, useWords } from '../app/context';
import { Section } from '../app/section';
import { SETTINGS_WORDS } from '../texts/settings';
import { useStore } from '../use-store';
import { useChange } from './use-change';

const NAMES = Object.keys(DEFAULT_THRESHOLDS) as readonly (keyof Thresholds)[];

export function ThresholdSettings(): ReactElement {
  const { preferences } = useApplication();
  const words = useWords(SETTINGS_WORDS);
  const { settings } = useStore(preferences);
  return (
    <Section title={words.thresholds}>
      {NAMES.map((name) => (
        <ThresholdField
          key={`${name} ${settings.thresholds[name]}`}
          name={name}
          value={settings.thresholds[name]}
        />
      ))}
    </Section>
  );
}

interface ThresholdFieldProps {
  readonly name: keyof Thresholds;
  readonly value: number;
}

function ThresholdField({ name, value }: ThresholdFieldProps): ReactElement {
  const { preferences } = useApplication();
  const words = useWords(SETTINGS_WORDS);
  const change = useChange();
  const [text, setText] = useState(String(value));
  const [wrong, setWrong] = useState(false);
  const { least, most } = THRESHOLD_LIMITS[name];
  const keep = (): void => {
    const { settings } = preferences.get();
    const number = text.trim() === '' ? Number.NaN : Number(text);
    const changed = { ...settings, thresholds: { ...settings.thresholds, [name]: number } };
    const reading = parseSettings(serialiseSettings(changed));
    setWrong(!reading.ok);
    if (reading.ok && number !== value) change({ settings: reading.settings });
  };
  return (
    <Field
      label={words.threshold[name]}
      {...(wrong ? { validationMessage: words.thresholdWrong(least, most) } : {})}
    >
      <Input
        inputMode="numeric"
        value={text}
        onChange={(_event, data) => setText(data.value)}
        onBlur={keep}
        onKeyDown={(event) => {
          if (event.key === 'Enter') keep();
        }}
      />
    </Field>
  );
}
