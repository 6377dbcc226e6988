import { DEFAULT_SETTINGS, parseSettings, type Settings } from '../check/settings';
import { type Day, formatDay, parseDay } from '../core/day';
import { type Language, languageFor, LANGUAGES } from '../i18n/language';
import { PAGE_WORDS } from '../i18n/page';
import { settingsProblemText } from '../i18n/settings';
import { csv } from '../report/csv';
import { html } from '../report/html';
import { countsOf, type FormatOptions, reportsOf, TOOL } from '../report/run';
import { bytesOf, type ChosenFile, droppedFiles, filesOf } from './chosen-files';
import { element, pause } from './elements';
import { failed, judge, type ReadFile, readFile } from './examine';
import { Results } from './results';
import { saveText } from './save';

/** The page: files in, findings out. All it shows is made anew from what was read whenever a choice changes. */
export class CheckPage {
  private language: Language;
  private settings: Settings = DEFAULT_SETTINGS;
  private settingsNote: (language: Language) => string = () => '';
  private outcome: (language: Language) => string = () => '';
  private asOf: Day;
  private readonly results: Results;
  /** Counts the runs: one that is no longer the last stops by itself. */
  private current = 0;

  constructor(
    private readonly document: Document,
    today: Day,
    languages: readonly string[],
  ) {
    this.asOf = today;
    this.language = languageFor(languages);
    this.results = new Results(document, () => ({ language: this.language, asOf: this.asOf }));
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
        void this.results.redraw(this.byId('work').hidden === true);
      });
    }
    this.input('as-of').addEventListener('change', () => this.changeDate());
    this.listenToDrops();
    this.results.listen();
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
    const before = this.results.examined;
    if (before.length === 0) return;
    await this.work(this.begin(), before.length, (index) => {
      const read = before[index]?.read ?? failed('', new Error('no file'));
      return { name: read.file, read: () => Promise.resolve(read) };
    });
  }

  /** Ends what is running and empties the page. @returns the number of the new run */
  private begin(): number {
    this.current += 1;
    this.byId('work').hidden = true;
    this.results.clear();
    this.tell(() => '');
    return this.current;
  }

  /** One file after the other, with a breath in between. */
  private async work(
    run: number,
    count: number,
    fileAt: (index: number) => { readonly name: string; readonly read: () => Promise<ReadFile> },
  ): Promise<void> {
    this.byId('work').hidden = false;
    for (let index = 0; index < count; index += 1) {
      const { name, read: load } = fileAt(index);
      this.showWork(index, count, name);
      await pause();
      const read = await load();
      await pause();
      if (run !== this.current) return;
      this.results.add({ read, result: judge(read, this.settings) });
      await pause();
      if (run !== this.current) return;
    }
    this.byId('work').hidden = true;
    this.tellOutcome();
    this.results.finish();
  }

  private stop(): void {
    const total = Number(this.byId('work').dataset.total);
    const done = this.results.examined.length;
    this.current += 1;
    this.byId('work').hidden = true;
    this.tell((language) => PAGE_WORDS[language].cancelled(done, total));
    this.results.finish();
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
    const { run } = this.results;
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

  private changeDate(): void {
    const day = parseDay(this.input('as-of').value.normalize('NFKC').trim());
    this.byId('as-of-problem').textContent = day === null ? PAGE_WORDS[this.language].badDate : '';
    this.input('as-of').setAttribute('aria-invalid', String(day === null));
    if (day === null) return;
    this.asOf = day;
    this.results.redrawProgress();
  }

  private save(kind: 'html' | 'csv'): void {
    const options: FormatOptions = { language: this.language, colour: false, infos: true };
    const text = { html, csv }[kind].format(this.results.run, options);
    const name = `${PAGE_WORDS[this.language].reportName}.${kind}`;
    saveText(this.document, name, text, `text/${kind};charset=utf-8`);
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
