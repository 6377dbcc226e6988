import { Button, makeStyles, MessageBar, MessageBarBody, tokens } from '@fluentui/react-components';
import { type ReactElement, useRef, useState } from 'react';
import { parseSettings, serialiseSettings, type SettingsProblem } from '../../check/settings';
import { settingsProblemText } from '../../i18n/settings';
import { useApplication, useLanguage, useWords } from '../app/context';
import { CopyText } from '../app/copy-text';
import { Section } from '../app/section';
import { SETTINGS_WORDS } from '../texts/settings';
import { useChange } from './use-change';

const useStyles = makeStyles({
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  problems: { margin: 0, paddingInlineStart: tokens.spacingHorizontalXL, overflowWrap: 'anywhere' },
  file: { display: 'none' },
});

type Outcome =
  | { readonly kind: 'none' }
  | { readonly kind: 'unreadable' }
  | { readonly kind: 'wrong'; readonly problems: readonly SettingsProblem[] }
  | { readonly kind: 'to-copy'; readonly text: string };

/** The same file that the command line takes: read as a whole or not at all. */
export function SettingsFile(): ReactElement {
  const { preferences, notices, surroundings } = useApplication();
  const styles = useStyles();
  const language = useLanguage();
  const words = useWords(SETTINGS_WORDS);
  const change = useChange();
  const [outcome, setOutcome] = useState<Outcome>({ kind: 'none' });
  const input = useRef<HTMLInputElement>(null);
  const exportFile = async (): Promise<void> => {
    const text = serialiseSettings(preferences.get().settings);
    const file = { name: words.fileName, type: 'application/json;charset=utf-8', text };
    if (await surroundings.save(file)) {
      setOutcome({ kind: 'none' });
      notices.tell({ kind: 'saved', file: file.name });
    } else setOutcome({ kind: 'to-copy', text });
  };
  const importFile = async (file: File): Promise<void> => {
    const text = await file.text().catch(() => null);
    if (text === null) {
      setOutcome({ kind: 'unreadable' });
      return;
    }
    const reading = parseSettings(text);
    setOutcome(reading.ok ? { kind: 'none' } : { kind: 'wrong', problems: reading.problems });
    if (!reading.ok) return;
    notices.tell({ kind: 'settings-imported' });
    change({ settings: reading.settings });
  };
  return (
    <Section title={words.file} hint={words.fileHint}>
      <div className={styles.actions}>
        <Button onClick={() => void exportFile()}>{words.exportFile}</Button>
        <Button onClick={() => input.current?.click()}>{words.importFile}</Button>
        <input
          ref={input}
          type="file"
          accept=".json,application/json"
          className={styles.file}
          aria-label={words.importFile}
          onChange={({ currentTarget }) => {
            const file = currentTarget.files?.[0];
            if (file !== undefined) void importFile(file);
            currentTarget.value = '';
          }}
        />
      </div>
      {outcome.kind === 'unreadable' && (
        <MessageBar intent="error" layout="multiline">
          <MessageBarBody>{words.fileUnreadable}</MessageBarBody>
        </MessageBar>
      )}
      {outcome.kind === 'wrong' && (
        <MessageBar intent="error" layout="multiline">
          <MessageBarBody>
            {words.fileWrong}
            <ul className={styles.problems}>
              {outcome.problems.map((problem) => {
                const text = settingsProblemText(problem, language);
                return <li key={text}>{text}</li>;
              })}
            </ul>
          </MessageBarBody>
        </MessageBar>
      )}
      {outcome.kind === 'to-copy' && (
        <CopyText
          label={words.fileName}
          hint={words.copyInstead}
          text={outcome.text}
          onClose={() => setOutcome({ kind: 'none' })}
        />
      )}
    </Section>
  );
}
