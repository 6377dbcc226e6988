import type { Markup } from '../report/markup';

/** What the page adds to the style of the HTML report. */
export const PAGE_STYLE: Markup = {
  html: `
.bar { display: flex; flex-wrap: wrap; justify-content: space-between; gap: .5rem 1rem; align-items: baseline; }
.bar h1 { margin: 0; }
.languages { display: flex; gap: .25rem; }
button, .button, input[type="date"] {
  font: inherit; color: inherit; background: var(--band); border: 1px solid var(--line); border-radius: 4px;
  padding: .375rem .875rem; min-height: 2.25rem; cursor: pointer;
}
input[type="date"] { cursor: text; }
button[aria-pressed="true"] { border-color: var(--info); color: var(--info); font-weight: 600; }
.button { display: inline-block; font-weight: 600; }
.button.main { background: var(--info); border-color: var(--info); color: var(--paper); }
:focus-visible, input:focus-visible + .button { outline: 3px solid var(--info); outline-offset: 2px; }
.button.main:focus-visible, input:focus-visible + .button.main { outline-color: var(--ink); }
.unseen {
  position: absolute; width: 1px; height: 1px; margin: -1px; padding: 0; border: 0; overflow: hidden;
  clip: rect(0 0 0 0); white-space: nowrap;
}
.drop { border: 2px dashed var(--line); border-radius: 8px; padding: 1.5rem 1rem; margin: 1rem 0; text-align: center; }
.drop.over { border-color: var(--info); background: var(--band); }
.drop p { margin: .5rem 0 0; }
.tools { display: flex; flex-wrap: wrap; gap: .75rem 1.5rem; align-items: center; margin: 1rem 0; }
.tools fieldset { border: 0; margin: 0; padding: 0; display: flex; flex-wrap: wrap; gap: .25rem 1rem; }
.tools legend { float: left; padding: 0; margin-right: 1rem; font-weight: 600; }
.tools label { display: inline-flex; gap: .375rem; align-items: center; }
.tools .date { display: flex; flex-wrap: wrap; gap: .25rem .5rem; align-items: center; }
.actions { display: flex; flex-wrap: wrap; gap: .5rem; }
#work { margin: 1rem 0; }
#work progress { width: 100%; height: 1rem; accent-color: var(--info); }
[hidden] { display: none !important; }
.around, .wide { position: relative; overflow-x: auto; margin: .5rem 0; }
.file section section > table { table-layout: fixed; }
.around table { width: auto; margin: 0; font-size: .875rem; line-height: 1.4; }
.around caption { font-weight: 400; color: var(--soft); font-size: .875rem; }
.around th { background: var(--band); color: var(--soft); font-weight: 400; padding: .125rem .375rem; }
.around thead td { min-width: 0; }
.around tbody td { min-width: 3em; max-width: 16em; padding: .125rem .375rem; }
.around .marked { outline: 3px solid var(--error); outline-offset: -3px; font-weight: 600; }
.figures td, .figures thead th:not(:first-child) { text-align: right; white-space: nowrap; }
.figures .now > * { background: var(--band); font-weight: 600; }
h4 { font-size: 1rem; margin: 1rem 0 0; }
@media screen and (max-width: 30rem) {
  .around tbody td { min-width: 5.5em; max-width: 9em; }
}
@media print {
  .drop, .tools, .languages, #work, #settings { display: none; }
}
`,
};
