import { Button, FluentProvider, makeStyles, Spinner, tokens } from '@fluentui/react-components';
import { lazy, type ReactElement, Suspense, useEffect } from 'react';
import type { Application, Tab as TabName } from '../application';
import { CheckTab } from '../findings/check-tab';
import { SHELL_WORDS } from '../texts/shell';
import { useStore } from '../use-store';
import { Boundary } from './boundary';
import { ApplicationProvider, useApplication, useLanguage, useWords } from './context';
import { NoticeBar } from './notice-bar';
import { TabStrip } from './tab-strip';
import { useHostTheme } from './theme';

const ProgressTab = lazy(async () => ({ default: (await import('../progress/progress-tab')).ProgressTab }));
const SettingsTab = lazy(async () => ({ default: (await import('../settings/settings-tab')).SettingsTab }));
const ReportTab = lazy(async () => ({ default: (await import('../reports/report-tab')).ReportTab }));

const PAGES: Readonly<Record<TabName, () => ReactElement>> = {
  check: () => <CheckTab />,
  progress: () => <ProgressTab />,
  settings: () => <SettingsTab />,
  report: () => <ReportTab />,
};
const TABS = ['check', 'progress', 'settings', 'report'] as const satisfies readonly TabName[];

const useStyles = makeStyles({
  provider: { height: '100%' },
  frame: {
    display: 'flex',
    flexDirection: 'column',
    height: '100vh',
    minWidth: 0,
    overflow: 'hidden',
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
  },
  page: {
    flexGrow: 1,
    minHeight: 0,
    overflowY: 'auto',
    overflowX: 'hidden',
    // At 200 % zoom a pane of 320 px has room for 160: nothing may insist on its own width.
    '& .fui-Field': { gridTemplateColumns: 'minmax(0, 1fr)' },
    '& .fui-Input, & .fui-Select, & .fui-Textarea, & .fui-Button': { minWidth: 0, maxWidth: '100%' },
    '& .fui-Radio, & .fui-Switch, & .fui-Checkbox': { maxWidth: '100%' },
    '& section, & form, & section > div': { minWidth: 0 },
  },
  failed: { padding: tokens.spacingHorizontalL, display: 'grid', rowGap: tokens.spacingVerticalM },
  loading: { padding: tokens.spacingVerticalXXL },
});

export function App({ application }: { readonly application: Application }): ReactElement {
  const { theme, dark } = useHostTheme(application.surroundings.port);
  const styles = useStyles();
  return (
    <ApplicationProvider value={application}>
      {/* What the browser draws itself follows as well: scroll bars, and the sign in a field for a date. */}
      <FluentProvider
        theme={theme}
        className={styles.provider}
        style={{ colorScheme: dark ? 'dark' : 'light' }}
      >
        <Frame />
      </FluentProvider>
    </ApplicationProvider>
  );
}

function Frame(): ReactElement {
  const styles = useStyles();
  const { tab } = useApplication();
  const words = useWords(SHELL_WORDS);
  const language = useLanguage();
  const current = useStore(tab);
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  return (
    <main className={styles.frame} lang={language}>
      <TabStrip
        label={words.tabsLabel}
        tabs={TABS.map((name) => ({ name, text: words.tabs[name] }))}
        chosen={current}
        onChoose={tab.set}
      />
      <NoticeBar />
      <div
        key={current}
        className={styles.page}
        role="tabpanel"
        id={`page-${current}`}
        aria-labelledby={`tab-${current}`}
      >
        <Boundary
          fallback={(retry) => (
            <div className={styles.failed} role="alert">
              <strong>{words.crashed}</strong>
              <span>{words.crashedTodo}</span>
              <Button onClick={retry}>{words.reload}</Button>
            </div>
          )}
        >
          <Suspense fallback={<Spinner className={styles.loading} label={words.loading} />}>
            {PAGES[current]()}
          </Suspense>
        </Boundary>
      </div>
    </main>
  );
}
