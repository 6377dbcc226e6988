import { createContext, useContext } from 'react';
import type { Language, Localised } from '../../i18n/language';
import type { Application } from '../application';
import { useStore } from '../use-store';

const ApplicationContext = createContext<Application | null>(null);

export const ApplicationProvider = ApplicationContext.Provider;

export function useApplication(): Application {
  const application = useContext(ApplicationContext);
  if (application === null) throw new Error('A part of the pane stands outside the application.');
  return application;
}

export function useLanguage(): Language {
  return useStore(useApplication().language);
}

/** The words of a part of the pane in the user's language. */
export function useWords<T>(words: Localised<T>): T {
  return words[useLanguage()];
}
