import { strFromU8, strToU8, type Unzipped, unzipSync, zipSync } from 'fflate';
import { type WorkbookProperties, type WriteSheet, writeXlsx } from 'hucre';
import { BLANK_PROJECT } from './blank';
import { CHENGDE_2023 } from './chengde-2023';
import { departmentSheet } from './department-sheet';
import { progressSheet } from './progress-sheet';
import { projectSheet } from './project-sheet';
import { SONG } from './styles';

const WRITTEN = new Date('2023-01-01T00:00:00Z');
/** Zip entries carry local time: the earliest they can express, the same in every time zone. */
const ZIP_TIME = new Date(1980, 0, 1);

/**
 * The bytes of a workbook, the same on every machine: with fixed dates, and packed by a compressor of our own
 * choice, because the one built into Node gives other bytes on other processors.
 */
async function workbookBytes(sheets: WriteSheet[], properties: WorkbookProperties): Promise<Uint8Array> {
  const written = await writeXlsx({
    sheets,
    defaultFont: { ...SONG, size: 11 },
    properties: { ...properties, created: WRITTEN, modified: WRITTEN },
  });
  return zipSync(withoutRecalculation(unzipSync(written)), { level: 9, mtime: ZIP_TIME });
}

const WORKBOOK_PART = 'xl/workbook.xml';
/** Of Excel 2021 and later; an older one makes Excel compute everything anew when it opens the file. */
const CALCULATED = '<calcPr calcId="191029"/>';

/** The results are in the file: a host without the add-in's functions shows them, and does not ask to save. */
function withoutRecalculation(parts: Unzipped): Unzipped {
  const workbook = strFromU8(parts[WORKBOOK_PART] ?? new Uint8Array());
  return { ...parts, [WORKBOOK_PART]: strToU8(workbook.replace(/<calcPr [^>]*\/>/u, CALCULATED)) };
}

/** samples/承德市中级人民法院2023年度.xlsx */
export function chengde2023Workbook(): Promise<Uint8Array> {
  const { department, projects } = CHENGDE_2023;
  const sheets = [departmentSheet(department), ...projects.map(projectSheet), progressSheet(projects)];
  return workbookBytes(sheets, {
    title: '承德市中级人民法院2023年度绩效目标',
    description: '按承德市中级人民法院公开的2023年度绩效目标文本录入，文字保留原样。',
  });
}

/** samples/空白模板.xlsx */
export function blankWorkbook(): Promise<Uint8Array> {
  return workbookBytes([projectSheet(BLANK_PROJECT)], { title: '项目绩效目标表' });
}

/** The files of samples/, by name. */
export const SAMPLES: readonly { readonly file: string; readonly bytes: () => Promise<Uint8Array> }[] = [
  { file: '承德市中级人民法院2023年度.xlsx', bytes: chengde2023Workbook },
  { file: '空白模板.xlsx', bytes: blankWorkbook },
];
