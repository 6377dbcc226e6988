import type { Language } from '../i18n/language';
import { REPORT_WORDS } from '../i18n/report';
import { type FilePart, type Formatter, formatter, openFiles, sumOfCounts, textsAt } from './formatter';
import { gapsOf } from './gaps';
import { countLines, fileSection, openWord } from './html-file';
import { STYLE } from './html-style';
import { markup, type Markup, NOTHING } from './markup';
import { countsOf, type FileResult, type FormatOptions, type Run, TOOL } from './run';

/** Nothing is loaded, run or sent; only the page's own style counts. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

/** One page to read on screen, to print and to pass on: it holds all it needs. */
export const html: Formatter = formatter({
  id: 'html',
  texts: (result, index, options) => {
    const { open, row } = overviewOf(result, index, options);
    return [open, row, fileSection(result, fileId(index), options)].map((part) => part.html);
  },
  whole: function* (parts, options) {
    const { title } = REPORT_WORDS[options.language];
    const [only, ...more] = parts;
    yield markup`<!doctype html>
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
${summary(parts, options)}
</header>
<main>
${overview(markupsAt(parts, 0), markupsAt(parts, 1), options)}
`.html;
    yield* textsAt(parts, 2);
    yield markup`
</main>
<footer class="soft small">${TOOL.name} ${TOOL.version}</footer>
</body>
</html>
`.html;
  },
});

function markupsAt(parts: readonly FilePart[], which: number): readonly Markup[] {
  return [...textsAt(parts, which)].map((text) => ({ html: text }));
}

/** Of several files: what is not known of them, then each with its result. Links lead to the sections by `fileId`. */
export function filesOverview({ files }: Run, options: FormatOptions): Markup {
  const parts = files.map((result, index) => overviewOf(result, index, options));
  return overview(
    parts.map(({ open }) => open),
    parts.map(({ row }) => row),
    options,
  );
}

interface FileOverview {
  /** Nothing for a file that was checked as a whole. */
  readonly open: Markup;
  readonly row: Markup;
}

function overviewOf(result: FileResult, index: number, { language }: FormatOptions): FileOverview {
  const id = fileId(index);
  return {
    open: result.status === 'checked' ? NOTHING : openFile(result, id, language),
    row: fileRow(result, id, language),
  };
}

function overview(open: readonly Markup[], rows: readonly Markup[], options: FormatOptions): Markup {
  if (rows.length <= 1) return NOTHING;
  const items = open.filter((item) => item.html !== '');
  return markup`${openItems(items, options)}${fileList(rows, options)}`;
}

export function fileId(index: number): string {
  return `file-${index + 1}`;
}

function summary(parts: readonly FilePart[], { language }: FormatOptions): Markup {
  const words = REPORT_WORDS[language];
  const { errors, warnings, infos, waived } = sumOfCounts(parts);
  const open = openFiles(parts);
  return markup`<ul class="counts">
<li>${words.files(parts.length)}</li>
${open > 0 ? markup`<li class="error">${words.openFiles(open)}</li>` : NOTHING}
<li class="error">${words.count('error', errors)}</li>
<li class="warning">${words.count('warning', warnings)}</li>
<li class="info">${words.count('info', infos)}</li>
${waived > 0 ? markup`<li>${words.waived(waived)}</li>` : NOTHING}
</ul>`;
}

/** Before all else what is not known: whoever stops here must not take an unread file for a clean one. */
function openItems(items: readonly Markup[], { language }: FormatOptions): Markup {
  if (items.length === 0) return NOTHING;
  return markup`<section class="alert">
<h2>${REPORT_WORDS[language].openFiles(items.length)}</h2>
<ul>
${items}</ul>
</section>
`;
}

type OpenFile = Exclude<FileResult, { readonly status: 'checked' }>;

function openFile(result: OpenFile, id: string, language: Language): Markup {
  const gaps = gapsOf(result, language).filter(({ kind }) => kind !== 'unchecked');
  return markup`<li><a href="#${id}"><bdi>${result.file}</bdi></a>
<div class="error">${openWord(result.status, language)}</div>
${gaps.map(({ message }) => markup`<div>${message}</div>\n`)}</li>
`;
}

function fileList(rows: readonly Markup[], { language }: FormatOptions): Markup {
  const words = REPORT_WORDS[language];
  return markup`<table>
<caption>${words.checkedFiles}</caption>
<thead><tr><th scope="col">${words.columns.file}</th><th scope="col" class="result">${words.result}</th></tr></thead>
<tbody>
${rows}</tbody>
</table>`;
}

function fileRow(result: FileResult, id: string, language: Language): Markup {
  return markup`<tr><th scope="row"><a href="#${id}"><bdi>${result.file}</bdi></a></th><td>${outcome(result, language)}</td></tr>
`;
}

function outcome(result: FileResult, language: Language): Markup {
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
