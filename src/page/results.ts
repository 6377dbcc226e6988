import type { Finding } from '../check/finding';
import type { Day } from '../core/day';
import type { Language } from '../i18n/language';
import { PAGE_WORDS } from '../i18n/page';
import { fileId, filesOverview } from '../report/html';
import { fileSection } from '../report/html-file';
import { markup, type Markup, NOTHING } from '../report/markup';
import type { FileResult, FormatOptions, Run } from '../report/run';
import type { Severity } from '../rules/rule';
import { element, pause } from './elements';
import type { ReadFile } from './examine';
import { progressSection } from './progress-section';
import { filterFindings } from './severity-filter';
import { showMarked, surroundings } from './surroundings';

/** A file that is done. */
export interface Examined {
  readonly read: ReadFile;
  readonly result: FileResult;
}

/** How the results are to be shown. */
export interface Choices {
  readonly language: Language;
  readonly asOf: Day;
}

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info'];

/** What the page shows of the files that are done: an overview, then each with its findings and its progress. */
export class Results {
  private files: Examined[] = [];
  /** Counts how often everything was drawn anew. */
  private drawing = 0;
  /** How many of the files that are done have been drawn. */
  private drawn = 0;

  constructor(
    private readonly document: Document,
    /** Those of the moment. */
    private readonly choices: () => Choices,
  ) {}

  get examined(): readonly Examined[] {
    return this.files;
  }

  get run(): Run {
    return { files: this.files.map(({ result }) => result) };
  }

  listen(): void {
    this.byId('severities').addEventListener('change', () => this.filter());
    this.byId('results').addEventListener('toggle', (event) => this.fillSurroundings(event.target), true);
  }

  clear(): void {
    this.drawing += 1;
    this.drawn = 0;
    this.files = [];
    this.byId('tools').hidden = true;
    this.byId('no-match').hidden = true;
    this.byId('overview').innerHTML = '';
    this.byId('results').innerHTML = '';
  }

  add(file: Examined): void {
    this.files.push(file);
    // While everything is drawn anew, this file has its turn there.
    if (this.drawn === this.files.length - 1) this.draw();
  }

  /** No more files come: shows what can only be said of all together. */
  finish(): void {
    this.showOverview();
    this.filter();
  }

  /**
   * Draws everything anew; files that are done meanwhile come behind.
   * @param finished no more files come
   */
  async redraw(finished: boolean): Promise<void> {
    this.drawing += 1;
    const own = this.drawing;
    this.byId('results').innerHTML = '';
    if (finished) this.showOverview();
    for (this.drawn = 0; this.drawn < this.files.length;) {
      this.draw();
      await pause();
      if (own !== this.drawing) return;
    }
    this.filter();
  }

  /** Draws what depends on the date; what was open stays open. */
  redrawProgress(): void {
    const { language, asOf } = this.choices();
    const places = Array.from(this.byId('results').querySelectorAll('.expected'));
    places.forEach((place, index) => {
      const item = this.files[index];
      const open = place.querySelector('details')?.open === true;
      if (item === undefined) return;
      place.innerHTML = progressSection(item.result, asOf, language).html;
      place.querySelector('details')?.toggleAttribute('open', open);
    });
  }

  private showOverview(): void {
    const { language } = this.choices();
    const options: FormatOptions = { language, colour: false, infos: false };
    this.byId('overview').innerHTML = filesOverview(this.run, options).html;
  }

  /** Draws the next file that is done. */
  private draw(): void {
    const index = this.drawn;
    const item = this.files[index];
    if (item === undefined) return;
    this.drawn += 1;
    const { result } = item;
    const { language, asOf } = this.choices();
    const section = fileSection(result, fileId(index), this.options(item, index));
    const progress = progressSection(result, asOf, language);
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
      language: this.choices().language,
      colour: false,
      infos: false,
      beside: (finding) => this.around(finding, item, `${file}.${findings.indexOf(finding)}`),
    };
  }

  /** Folded for what need not be mended, and made only when it is opened. */
  private around(finding: Finding, { read }: Examined, key: string): Markup {
    const { language } = this.choices();
    const open = finding.severity === 'error' && !('failure' in read);
    const content = open ? surroundings(finding.at, read.workbook, language) : NOTHING;
    return markup`<details class="place" data-finding="${key}"${open ? markup` open` : NOTHING}><summary>${
      PAGE_WORDS[language].around
    }</summary>${content}</details>`;
  }

  private fillSurroundings(target: EventTarget | null): void {
    if (!(target instanceof HTMLDetailsElement) || !target.open) return;
    const [file, index] = (target.dataset.finding ?? '').split('.').map(Number);
    const item = file === undefined ? undefined : this.files[file];
    if (item === undefined || 'failure' in item.read || item.result.status === 'unreadable') return;
    const finding = index === undefined ? undefined : item.result.report.findings[index];
    if (finding === undefined || target.querySelector('table') !== null) return;
    const table = surroundings(finding.at, item.read.workbook, this.choices().language);
    target.insertAdjacentHTML('beforeend', table.html);
    showMarked(target);
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

  private byId(id: string): HTMLElement {
    return element(this.document, id, HTMLElement);
  }
}
