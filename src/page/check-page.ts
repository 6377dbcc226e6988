import { DEFAULT_SETTINGS, parseSettings, type Settings } from '../check/settings';
import type { Finding } from '../check/finding';
import { type Day, formatDay, parseDay } from '../core/day';
import { type Language, languageFor, LANGUAGES } from '../i18n/language';
import { PAGE_WORDS } from '../i18n/page';
import { settingsProblemText } from '../i18n/settings';
import { csv } from '../report/csv';
import { fileId, filesOverview, html } from '../report/html';
import { fileSection } from '../report/html-file';
import { markup, type Markup, NOTHING } from '../report/markup';
import { countsOf, type FileResult, type FormatOptions, reportsOf, type Run, TOOL } from '../report/run';
import type { Severity } from '../rules/rule';
import { bytesOf, type ChosenFile, droppedFiles, filesOf } from './chosen-files';
import { element, pause } from './elements';
import { failed, judge, type ReadFile, readFile } from './examine';
import { progressSection } from './progress-section';
import { saveText } from './save';
import { filterFindings } from './severity-filter';
import { showMarked, surroundings } from './surroundings';

interface Examined {
  readonly read: ReadFile;
  readonly result: FileResult;
}

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info'];

/** The page: files in, findings out. All it shows is made anew from what was read whenever a choice changes. */
export class CheckPage {
  private language: Language;
  private settings: Settings = DEFAULT_SETTINGS;
  private settingsNote: (language: Language) => string = () => '';
  private outcome: (language: Language) => string = () => '';
  private examined: readonly Examined[] = [];
  private asOf: Day;
  /** Counts the runs: one that is no longer the last stops by itself. */
  private current = 0;
  /** Counts how often everything was drawn anew. */
  private drawing = 0;
  /** How many of the files that are done have been drawn. */
  private drawn = 0;

  constructor(
    private readonly document: Document,
    today: Day,
    languages: readonly string[],
  ) {
    this.asOf = today;
    this.language = languageFor(languages);
  }

  start(): void {
    this.input('as-of').value = formatDay(this.asOf);
    this.listen();
    this.showTexts();
    this.byId('version').textContent = `${TOOL.name} ${TOOL.version}`;
    this.byId('too-old').hidden = true;
    this.byId('page').hidden = false;
  }

  /** Checks these files in place of those before; the last call wins. */
  async check(files: readonly ChosenFile[]): Promise<void> {
    const run = this.begin();
    if (files.length === 0) {
      this.tell((language) => PAGE_WORDS[language].nothingDropped);
      return;
    }
    await this.work(run, files.length, (index) => {
      const { name, file } = files[index] ?? { name: '', file: new File([], '') };
      return {
        name,
        read: () =>
          bytesOf(file).then(
            (bytes) => readFile(name, () => bytes),
            (error: unknown) => failed(name, error),
          ),
      };
    });
  }

  private listen(): void {
    const files = this.input('files');
    files.addEventListener('change', () => {
      const chosen = filesOf(files.files ?? []);
      // The same file chosen again, mended meanwhile, is to be heard as well.
      files.value = '';
      if (chosen.length > 0) void this.check(chosen);
    });
    const settings = this.input('settings-file');
    settings.addEventListener('change', () => {
      const [chosen] = filesOf(settings.files ?? []);
      settings.value = '';
      if (chosen !== undefined) void this.useSettings(chosen);
    });
    this.onClick('settings-forget', () => {
      this.settings = DEFAULT_SETTINGS;
      this.settingsNote = () => '';
      void this.judgeAgain();
    });
    this.onClick('work-stop', () => this.stop());
    this.onClick('clear', () => {
      this.begin();
      files.focus();
    });
    this.onClick('save-html', () => this.save('html'));
    this.onClick('save-csv', () => this.save('csv'));
    for (const language of LANGUAGES) {
      this.document.querySelector(`[data-language="${language}"]`)?.addEventListener('click', () => {
        this.language = language;
        this.showTexts();
        void this.showResults();
      });
    }
    this.byId('severities').addEventListener('change', () => this.filter());
    this.input('as-of').addEventListener('change', () => this.changeDate());
    this.listenToDrops();
    this.byId('results').addEventListener('toggle', (event) => this.fillSurroundings(event.target), true);
  }

  private listenToDrops(): void {
    const zone = this.byId('drop');
    const over = (event: DragEvent, on: boolean): void => {
      event.preventDefault();
      zone.classList.toggle('over', on);
    };
    // Anywhere on the page: a file dropped beside the frame would replace the page.
    this.document.addEventListener('dragover', (event) => over(event, true));
    this.document.addEventListener('dragleave', (event) => over(event, false));
    this.document.addEventListener('drop', (event) => {
      over(event, false);
      if (event.dataTransfer !== null) void droppedFiles(event.dataTransfer).then((all) => this.check(all));
    });
  }

  private async useSettings({ name, file }: ChosenFile): Promise<void> {
    const bytes = await bytesOf(file).catch(() => new Uint8Array());
    const reading = parseSettings(new TextDecoder().decode(bytes));
    if (reading.ok) {
      this.settings = reading.settings;
      this.settingsNote = (language) => PAGE_WORDS[language].settingsInUse(name);
    } else {
      // What counted before counts no longer: two offices' settings must not be mixed up.
      this.settings = DEFAULT_SETTINGS;
      this.settingsNote = (language) =>
        PAGE_WORDS[language].settingsWrong(
          name,
          reading.problems.map((problem) => settingsProblemText(problem, language)),
        );
    }
    await this.judgeAgain();
  }

  /** Checks what was read once more, by other settings. */
  private async judgeAgain(): Promise<void> {
    this.showTexts();
    const before = this.examined;
    if (before.length === 0) return;
    await this.work(this.begin(), before.length, (index) => {
      const read = before[index]?.read ?? failed('', new Error('no file'));
      return { name: read.file, read: () => Promise.resolve(read) };
    });
  }

  /** Ends what is running and empties the page. @returns the number of the new run */
  private begin(): number {
    this.current += 1;
    this.drawing += 1;
    this.drawn = 0;
    this.examined = [];
    this.byId('work').hidden = true;
    this.byId('tools').hidden = true;
    this.byId('no-match').hidden = true;
    this.byId('overview').innerHTML = '';
    this.byId('results').innerHTML = '';
    this.tell(() => '');
    return this.current;
  }

  /** One file after the other, with a breath in between. */
  private async work(
    run: number,
    count: number,
    fileAt: (index: number) => { readonly name: string; readonly read: () => Promise<ReadFile> },
  ): Promise<void> {
    const examined: Examined[] = [];
    this.byId('work').hidden = false;
    for (let index = 0; index < count; index += 1) {
      const { name, read: load } = fileAt(index);
      this.showWork(index, count, name);
      await pause();
      const read = await load();
      await pause();
      if (run !== this.current) return;
      examined.push({ read, result: judge(read, this.settings) });
      this.examined = examined;
      // While everything is drawn anew, this file has its turn there.
      if (this.drawn === index) this.draw();
      await pause();
      if (run !== this.current) return;
    }
    this.byId('work').hidden = true;
    this.tellOutcome();
    this.showOverview();
    this.filter();
  }

  private stop(): void {
    const total = Number(this.byId('work').dataset.total);
    const done = this.examined.length;
    this.current += 1;
    this.byId('work').hidden = true;
    this.tell((language) => PAGE_WORDS[language].cancelled(done, total));
    this.showOverview();
    this.filter();
  }

  private showOverview(): void {
    const options: FormatOptions = { language: this.language, colour: false, infos: false };
    this.byId('overview').innerHTML = filesOverview(this.run(), options).html;
  }

  private showWork(done: number, total: number, name: string): void {
    const work = this.byId('work');
    work.dataset.total = String(total);
    this.byId('work-text').textContent = PAGE_WORDS[this.language].working(done, total, name);
    const bar = element(this.document, 'work-bar', HTMLProgressElement);
    bar.max = total;
    bar.value = done;
  }

  private tellOutcome(): void {
    const run = this.run();
    const { errors, warnings, infos } = countsOf(reportsOf(run));
    const open = run.files.filter(({ status }) => status !== 'checked').length;
    this.tell((language) => PAGE_WORDS[language].done(run.files.length, errors, warnings, infos, open));
  }

  private tell(outcome: (language: Language) => string): void {
    this.outcome = outcome;
    this.byId('outcome').textContent = outcome(this.language);
  }

  private showTexts(): void {
    const { document, language } = this;
    const words = PAGE_WORDS[language];
    document.documentElement.lang = language;
    document.title = words.texts.title;
    for (const [name, text] of Object.entries(words.texts)) {
      for (const place of Array.from(document.querySelectorAll(`[data-text="${name}"]`))) {
        place.textContent = text;
      }
    }
    for (const button of Array.from(document.querySelectorAll<HTMLElement>('[data-language]'))) {
      button.setAttribute('aria-pressed', String(button.dataset.language === language));
    }
    this.byId('languages').setAttribute('aria-label', words.language);
    this.byId('work-stop').textContent = words.cancel;
    this.byId('outcome').textContent = this.outcome(language);
    this.byId('settings-state').textContent = this.settingsNote(language);
    const problem = this.byId('as-of-problem');
    if (problem.textContent !== '') problem.textContent = words.badDate;
    this.byId('settings-forget').hidden = this.settings === DEFAULT_SETTINGS;
  }

  /** Draws everything anew; files that are done meanwhile come behind. */
  private async showResults(): Promise<void> {
    this.drawing += 1;
    const own = this.drawing;
    this.byId('results').innerHTML = '';
    if (this.byId('work').hidden) this.showOverview();
    for (this.drawn = 0; this.drawn < this.examined.length;) {
      this.draw();
      await pause();
      if (own !== this.drawing) return;
    }
    this.filter();
  }

  /** Draws the next file that is done. */
  private draw(): void {
    const index = this.drawn;
    const item = this.examined[index];
    if (item === undefined) return;
    this.drawn += 1;
    const { result } = item;
    const section = fileSection(result, fileId(index), this.options(item, index));
    const progress = progressSection(result, this.asOf, this.language);
    const page = markup`<div class="file" data-file="${index}">${section}<div class="expected">${progress}</div></div>`;
    const results = this.byId('results');
    results.insertAdjacentHTML('beforeend', page.html);
    this.byId('tools').hidden = false;
    if (results.lastElementChild === null) return;
    filterFindings(results.lastElementChild, this.shown());
    showMarked(results.lastElementChild);
  }

  private options(item: Examined, file: number): FormatOptions {
    const findings = item.result.status === 'unreadable' ? [] : item.result.report.findings;
    return {
      language: this.language,
      colour: false,
      infos: false,
      beside: (finding) => this.around(finding, item, `${file}.${findings.indexOf(finding)}`),
    };
  }

  /** Folded for what need not be mended, and made only when it is opened. */
  private around(finding: Finding, { read }: Examined, key: string): Markup {
    const open = finding.severity === 'error' && !('failure' in read);
    const content = open ? surroundings(finding.at, read.workbook, this.language) : NOTHING;
    return markup`<details class="place" data-finding="${key}"${open ? markup` open` : NOTHING}><summary>${
      PAGE_WORDS[this.language].around
    }</summary>${content}</details>`;
  }

  private fillSurroundings(target: EventTarget | null): void {
    if (!(target instanceof HTMLDetailsElement) || !target.open) return;
    const [file, index] = (target.dataset.finding ?? '').split('.').map(Number);
    const item = file === undefined ? undefined : this.examined[file];
    if (item === undefined || 'failure' in item.read || item.result.status === 'unreadable') return;
    const finding = index === undefined ? undefined : item.result.report.findings[index];
    if (finding === undefined || target.querySelector('table') !== null) return;
    const table = surroundings(finding.at, item.read.workbook, this.language);
    target.insertAdjacentHTML('beforeend', table.html);
    showMarked(target);
  }

  private changeDate(): void {
    const day = parseDay(this.input('as-of').value.normalize('NFKC').trim());
    this.byId('as-of-problem').textContent = day === null ? PAGE_WORDS[this.language].badDate : '';
    this.input('as-of').setAttribute('aria-invalid', String(day === null));
    if (day === null) return;
    this.asOf = day;
    const places = Array.from(this.byId('results').querySelectorAll('.expected'));
    places.forEach((place, index) => {
      const item = this.examined[index];
      const open = place.querySelector('details')?.open === true;
      if (item === undefined) return;
      place.innerHTML = progressSection(item.result, day, this.language).html;
      place.querySelector('details')?.toggleAttribute('open', open);
    });
  }

  private filter(): void {
    this.byId('no-match').hidden = !filterFindings(this.byId('results'), this.shown());
  }

  private shown(): ReadonlySet<Severity> {
    const boxes = Array.from(this.byId('severities').querySelectorAll('input'));
    return new Set(
      SEVERITIES.filter((severity) => boxes.some((box) => box.value === severity && box.checked)),
    );
  }

  private save(kind: 'html' | 'csv'): void {
    const options: FormatOptions = { language: this.language, colour: false, infos: true };
    const text = { html, csv }[kind].format(this.run(), options);
    const name = `${PAGE_WORDS[this.language].reportName}.${kind}`;
    saveText(this.document, name, text, `text/${kind};charset=utf-8`);
  }

  private run(): Run {
    return { files: this.examined.map(({ result }) => result) };
  }

  private byId(id: string): HTMLElement {
    return element(this.document, id, HTMLElement);
  }

  private input(id: string): HTMLInputElement {
    return element(this.document, id, HTMLInputElement);
  }

  private onClick(id: string, act: () => void): void {
    this.byId(id).addEventListener('click', act);
  }
}
