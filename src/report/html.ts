import { REPORT_WORDS } from '../i18n/report';
import { gapsOf } from './gaps';
import { countsText, fileSection, openGaps } from './html-file';
import { STYLE } from './html-style';
import { markup, type Markup } from './markup';
import { countsOf, type FileResult, type FormatOptions, type Formatter, reportsOf, type Run, TOOL } from './run';

/** Nothing is loaded, run or sent; only the page's own style is allowed. */
const POLICY =
  "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
