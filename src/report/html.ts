import { REPORT_WORDS } from '../i18n/report';
import { gapsOf } from './gaps';
import { countLines, fileSection, openWord } from './html-file';
import { STYLE } from './html-style';
import { markup, type Markup, NOTHING } from './markup';
import {
  countsOf,
  type FileResult,
  type FormatOptions,
  type Formatter,
  reportsOf,
  type Run,
  TOOL,
} from './run';

/** Nothing is loaded, run or sent; only the page's own style counts. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

/** One page to read on screen, to print and to pass on: it holds all it needs. */
export const html: Formatter = {
  id: 'html',
  format: (run, options) => {
    const { title } = REPORT_WORDS[options.language];
    const [only, ...more] = run.files;
    const page = markup`<!doctype html>
<html lang="${options.language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="generator" content="${TOOL.name} ${TOOL.version}">
<title>${only === undefined || more.length > 0 ? title : `${title} · ${only.file}`}</title>
<style>${STYLE}</style>
</head>
<body>
<header>
<h1>${title}</h1>
${summary(run, options)}
</header>
<main>
${filesOverview(run, options)}
${run.files.map((file, index) => fileSection(file, fileId(index), options))}
</main>
<footer class="soft small">${TOOL.name} ${TOOL.version}</footer>
</body>
</html>
`;
    return page.html;
  },
};

/** Of several files: what is not known of them, then each with its result. Links lead to the sections by `fileId`. */
export function filesOverview(run: Run, options: FormatOptions): Markup {
  return run.files.length > 1 ? markup`${openFiles(run, options)}${fileList(run, options)}` : NOTHING;
}

export function fileId(index: number): string {
  return `file-${index + 1}`;
}

function summary(run: Run, { language }: FormatOptions): Markup {
  const words = REPORT_WORDS[language];
  const { errors, warnings, infos, waived } = countsOf(reportsOf(run));
  const open = run.files.filter(({ status }) => status !== 'checked').length;
  return markup`<ul class="counts">
<li>${words.files(run.files.length)}</li>
${open > 0 ? markup`<li class="error">${words.openFiles(open)}</li>` : NOTHING}
<li class="error">${words.count('error', errors)}</li>
<li class="warning">${words.count('warning', warnings)}</li>
<li class="info">${words.count('info', infos)}</li>
${waived > 0 ? markup`<li>${words.waived(waived)}</li>` : NOTHING}
</ul>`;
}

/** Before all else what is not known: whoever stops here must not take an unread file for a clean one. */
function openFiles(run: Run, { language }: FormatOptions): Markup {
  const items = run.files.flatMap((result, index) =>
    result.status === 'checked' ? [] : [openFile(result, fileId(index), language)],
  );
  if (items.length === 0) return NOTHING;
  return markup`<section class="alert">
<h2>${REPORT_WORDS[language].openFiles(items.length)}</h2>
<ul>
${items}</ul>
</section>
`;
}

type OpenFile = Exclude<FileResult, { readonly status: 'checked' }>;

function openFile(result: OpenFile, id: string, language: FormatOptions['language']): Markup {
  const gaps = gapsOf(result, language).filter(({ kind }) => kind !== 'unchecked');
  return markup`<li><a href="#${id}"><bdi>${result.file}</bdi></a>
<div class="error">${openWord(result.status, language)}</div>
${gaps.map(({ message }) => markup`<div>${message}</div>\n`)}</li>
`;
}

function fileList(run: Run, { language }: FormatOptions): Markup {
  const words = REPORT_WORDS[language];
  return markup`<table>
<caption>${words.checkedFiles}</caption>
<thead><tr><th scope="col">${words.columns.file}</th><th scope="col" class="result">${words.result}</th></tr></thead>
<tbody>
${run.files.map((result, index) => fileRow(result, fileId(index), language))}</tbody>
</table>`;
}

function fileRow(result: FileResult, id: string, language: FormatOptions['language']): Markup {
  return markup`<tr><th scope="row"><a href="#${id}"><bdi>${result.file}</bdi></a></th><td>${outcome(result, language)}</td></tr>
`;
}

function outcome(result: FileResult, language: FormatOptions['language']): Markup {
  const open =
    result.status === 'checked'
      ? NOTHING
      : markup`<div class="error">${openWord(result.status, language)}</div>`;
  if (result.status === 'unreadable') return open;
  const { tables, findings } = result.report;
  if (findings.length > 0) return markup`${open}${countLines(countsOf([result.report]), language)}`;
  if (result.status === 'incomplete') return open;
  return tables.every(({ blank }) => blank)
    ? markup`${REPORT_WORDS[language].blankForm}`
    : countLines(countsOf([result.report]), language);
}
