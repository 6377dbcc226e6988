import { createRoot } from 'react-dom/client';
import { App } from './app';
import { loadStandInFonts } from './grid/stand-in-fonts';
import { loadAddin } from './load-addin';
import './styles.css';
import { type Language, TEXTS } from './texts';
import { Workbench } from './workbench';

/** What tests and the browser's console can do with the page. */
declare global {
  interface Window {
    workbench?: Workbench;
  }
}

const SAMPLE = '承德市中级人民法院2023年度.xlsx';

function languageOf(search: string): Language {
  return new URLSearchParams(search).get('lang') === 'en' ? 'en' : 'zh-CN';
}

async function sample(): Promise<{ name: string; bytes: Uint8Array }> {
  const response = await fetch(`/samples/${encodeURIComponent(SAMPLE)}`);
  if (!response.ok) throw new Error(`${SAMPLE}: ${response.status}`);
  return { name: SAMPLE, bytes: new Uint8Array(await response.arrayBuffer()) };
}

async function start(root: HTMLElement): Promise<void> {
  const language = languageOf(window.location.search);
  const texts = TEXTS[language];
  document.documentElement.lang = language;
  root.textContent = texts.loading;
  // The sample is on its way while the add-in's manifest is read.
  const first = sample();
  const [addin] = await Promise.all([loadAddin('/manifest.xml', language), loadStandInFonts()]);
  const workbench = new Workbench(addin, language, texts, () => first);
  window.workbench = workbench;
  window.addEventListener('beforeunload', (event) => {
    if (workbench.workbook?.isDirty === true) event.preventDefault();
  });
  createRoot(root).render(<App workbench={workbench} texts={texts} />);
}

const root = document.getElementById('page');
if (root !== null) {
  start(root).catch((error: unknown) => {
    root.textContent = error instanceof Error ? error.message : String(error);
  });
}
