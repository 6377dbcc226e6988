import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { Stopwatch } from '../measurement';

/** One way to work on a file: `prepare` loads the library, `run` does the work, timed, and says what it found. */
export interface Subject {
  readonly label: string;
  readonly prepare: () => Promise<(file: string, watch: Stopwatch) => Promise<string>>;
}

/** To a child process: V8 is to be set up as our command line sets it up. */
export const AS_THE_COMMAND_LINE = 'as-the-command-line';

/** By the name under which a child process runs them. */
export const SUBJECTS: Readonly<Record<string, Subject>> = {
  ours: {
    label: '我们：读 + 认表 + 校验',
    prepare: async () => {
      const { readWorkbook } = await import('../../src/xlsx/read-workbook');
      // As the command line reads.
      const { NODE_ZIP: engine } = await import('../../src/cli/node-zip');
      const { recognise } = await import('../../src/tables/recognise');
      const { check } = await import('../../src/check/check');
      return async (file, watch) => {
        const fileName = basename(file);
        const workbook = await watch.time('读', () => readWorkbook(readFileSync(file), { fileName, engine }));
        const recognised = await watch.time('认表', () => recognise(workbook, fileName));
        const { tables, findings } = await watch.time('校验', () => check(recognised));
        const cells = workbook.sheets.reduce((all, { cellCount }) => all + cellCount, 0);
        return `${cells} 个单元格，${tables.length} 张表，${findings.length} 处问题`;
      };
    },
  },
  exceljs: {
    label: 'ExcelJS：只读',
    prepare: async () => {
      const { default: ExcelJS } = await import('exceljs');
      return async (file, watch) => {
        const workbook = new ExcelJS.Workbook();
        await watch.time('读', () => workbook.xlsx.readFile(file));
        return `${workbook.worksheets.length} 张工作表`;
      };
    },
  },
  sheetjs: {
    label: 'SheetJS：只读',
    prepare: async () => {
      const { default: XLSX } = await import('xlsx');
      return async (file, watch) => {
        const options = { dense: true, cellStyles: false, cellNF: true };
        const { SheetNames } = await watch.time('读', () => XLSX.read(readFileSync(file), options));
        return `${SheetNames.length} 张工作表`;
      };
    },
  },
};
