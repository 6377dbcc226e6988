import type { Markup } from './markup';

/** The style of the HTML report: one column that fits 320 px, light and dark on screen, black on white on A4. */
export const STYLE: Markup = {
  html: `
:root {
  color-scheme: light;
  --ink: #1c1c1c; --soft: #575757; --paper: #fff; --band: #f3f3f3; --line: #c4c4c4;
  --error: #a4000f; --warning: #7a4b00; --info: #0b4f8a; --good: #17623a;
}
@media screen and (prefers-color-scheme: dark) {
  :root {
    color-scheme: dark;
    --ink: #ececec; --soft: #b4b4b4; --paper: #1b1b1b; --band: #272727; --line: #4d4d4d;
    --error: #ff9d9d; --warning: #f0bf6a; --info: #8fc4f5; --good: #86d3a3;
  }
}
* { box-sizing: border-box; }
body {
  margin: 0 auto; padding: 16px; max-width: 60rem; color: var(--ink); background: var(--paper);
  font: 1rem/1.6 "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", "Source Han Sans SC", sans-serif;
  overflow-wrap: anywhere;
}
h1 { font-size: 1.5rem; line-height: 1.3; margin: 0 0 .5rem; }
h2 { font-size: 1.2rem; line-height: 1.4; margin: 2.5rem 0 .5rem; padding-top: .75rem; border-top: 3px solid var(--line); }
h3 { font-size: 1.05rem; line-height: 1.4; margin: 1.75rem 0 .25rem; }
p, ul { margin: .25rem 0; }
ul { padding-left: 1.25rem; }
a { color: var(--info); }
.soft { color: var(--soft); }
.small { font-size: .875rem; font-weight: 400; }
.counts { display: flex; flex-wrap: wrap; gap: .5rem; margin: .75rem 0; padding: 0; list-style: none; }
.counts li { border: 1px solid var(--line); border-left: 5px solid currentcolor; padding: .25rem .75rem; font-weight: 600; }
.error { color: var(--error); }
.warning { color: var(--warning); }
.info { color: var(--info); }
.good { color: var(--good); }
.alert { border: 2px solid var(--error); padding: .5rem .75rem; margin: 1rem 0; }
.alert h2, .alert h3 { color: var(--error); margin: 0; padding: 0; border: 0; }
table { width: 100%; border-collapse: collapse; margin: .5rem 0; }
caption { text-align: left; font-weight: 600; padding: .25rem 0; }
th, td { border: 1px solid var(--line); padding: .375rem .5rem; text-align: left; vertical-align: top; }
thead th { background: var(--band); font-weight: 600; }
thead th, .level, .result { overflow-wrap: normal; }
.fact { display: inline-block; }
tbody th { font-weight: 600; }
.level { width: 5.5em; font-weight: 600; }
.cell { width: 6em; }
.result { width: 10em; }
.what { font-weight: 600; }
summary { cursor: pointer; padding: .25rem 0; font-weight: 600; }
footer { margin-top: 2.5rem; padding-top: .5rem; border-top: 1px solid var(--line); }
@media screen {
  details:not([open]) + .folded { display: none; }
}
@media screen and (max-width: 30rem) {
  body { padding: 12px; font-size: .9375rem; }
  th, td { padding: .3rem .35rem; }
  .level { width: 3.25em; }
  .cell { width: 3.75em; }
  .result { width: 7em; }
}
@media print {
  @page { size: A4; margin: 16mm 14mm; @bottom-right { content: counter(page) " / " counter(pages); font-size: 9pt; } }
  :root {
    --ink: #000; --soft: #000; --paper: #fff; --band: #fff; --line: #000;
    --error: #000; --warning: #000; --info: #000; --good: #000;
  }
  body { max-width: none; padding: 0; font-size: 10.5pt; line-height: 1.45; }
  a { color: inherit; text-decoration: none; }
  thead { display: table-header-group; }
  tr, .alert, .counts li { break-inside: avoid; }
  h1, h2, h3, caption, summary { break-after: avoid; }
  h2 { margin-top: 8mm; }
  summary { list-style: none; }
  summary::-webkit-details-marker { display: none; }
}
`,
};
