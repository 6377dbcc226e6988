import { readFileSync } from 'node:fs';
import { basename } from 'node:path';

/** One way to work on a file: `prepare` loads the library, `run` does the work and says what it found. */
export interface Subject {
  readonly label: string;
  readonly prepare: () => Promise<(file: string) => Promise<string> | string>;
}

/** By the name under which a child process runs them. */
export const SUBJECTS: Readonly<Record<string, Subject>> = {
  'ours-read': {
    label: 'ours: read',
    prepare: async () => {
      const { readWorkbook } = await import('../src/xlsx/read-workbook');
      return (file) => {
        const { sheets } = readWorkbook(readFileSync(file), { fileName: basename(file) });
        return `${sheets.reduce((all, { cellCount }) => all + cellCount, 0)} cells`;
      };
    },
  },
  'ours-check': {
    label: 'ours: read + recognise + all rules',
    prepare: async () => {
      const { readWorkbook } = await import('../src/xlsx/read-workbook');
      const { recognise } = await import('../src/tables/recognise');
      const { check } = await import('../src/check/check');
      return (file) => {
        const workbook = readWorkbook(readFileSync(file), { fileName: basename(file) });
        const { tables, findings } = check(recognise(workbook, basename(file)));
        return `${tables.length} tables, ${findings.length} findings`;
      };
    },
  },
  'exceljs-read': {
    label: 'ExcelJS 4.4.0: read',
    prepare: async () => {
      const { default: ExcelJS } = await import('exceljs');
      return async (file) => {
        const workbook = new ExcelJS.Workbook();
        await workbook.xlsx.readFile(file);
        return `${workbook.worksheets.length} sheets`;
      };
    },
  },
  'sheetjs-read': {
    label: 'SheetJS (xlsx) 0.18.5: read',
    prepare: async () => {
      const { default: XLSX } = await import('xlsx');
      return (file) => {
        const { SheetNames } = XLSX.read(readFileSync(file), {
          dense: true,
          cellStyles: false,
          cellNF: true,
        });
        return `${SheetNames.length} sheets`;
      };
    },
  },
};
