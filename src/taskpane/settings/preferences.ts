import { DEFAULT_SETTINGS, parseSettings, serialiseSettings, type Settings } from '../../check/settings';
import { type Language, languageFor } from '../../i18n/language';
import { createStore, type Store } from '../store';
import type { KeyValueStore } from '../surroundings';

/** What a user has chosen, kept for the user on this machine. */
export interface Preferences {
  readonly settings: Settings;
  /** auto: as Office shows itself. */
  readonly language: Language | 'auto';
  /** Changes are checked by themselves. */
  readonly live: boolean;
  /** 已批复: targets stay as they are, so that corrections are listed and never offered. */
  readonly approved: boolean;
}

export const DEFAULT_PREFERENCES: Preferences = {
  settings: DEFAULT_SETTINGS,
  language: 'auto',
  live: true,
  approved: false,
};

const SETTINGS_KEY = 'performance-targets.settings';
const CHOICES_KEY = 'performance-targets.choices';

export interface PreferencesStore extends Store<Preferences> {
  /** @returns whether the change will be there the next time, too */
  readonly change: (change: Partial<Preferences>) => boolean;
}

/** What is kept and cannot be understood, from another version perhaps, counts as not chosen. */
export function createPreferences(storage: KeyValueStore): PreferencesStore {
  const store = createStore(read(storage));
  return {
    get: store.get,
    subscribe: store.subscribe,
    change: (change) => {
      store.update((now) => ({ ...now, ...change }));
      const { settings, ...choices } = store.get();
      const kept = [
        storage.set(SETTINGS_KEY, serialiseSettings(settings)),
        storage.set(CHOICES_KEY, JSON.stringify(choices)),
      ];
      return kept.every(Boolean);
    },
  };
}

function read(storage: KeyValueStore): Preferences {
  const settings = parseSettings(storage.get(SETTINGS_KEY) ?? '');
  const choices = parseChoices(storage.get(CHOICES_KEY));
  return {
    settings: settings.ok ? settings.settings : DEFAULT_PREFERENCES.settings,
    language:
      choices.language === 'zh-CN' || choices.language === 'en'
        ? choices.language
        : DEFAULT_PREFERENCES.language,
    live: flag(choices.live, DEFAULT_PREFERENCES.live),
    approved: flag(choices.approved, DEFAULT_PREFERENCES.approved),
  };
}

function flag(value: unknown, usual: boolean): boolean {
  return typeof value === 'boolean' ? value : usual;
}

function parseChoices(text: string | null): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(text ?? '{}');
    return value !== null && typeof value === 'object' ? { ...value } : {};
  } catch {
    return {};
  }
}

/** Office shows itself in Chinese: so do we; in anything else, English. */
export function languageOf({ language }: Preferences, displayLanguage: string): Language {
  if (language !== 'auto') return language;
  return languageFor([displayLanguage]);
}
