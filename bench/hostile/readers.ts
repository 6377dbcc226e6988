/** All texts and numbers of a workbook, sheet by sheet: what a program built on the library would work with. */
type Content = readonly (readonly [sheet: string, cells: readonly (readonly [string, string])[]])[];

interface Reader {
  readonly label: string;
  readonly prepare: () => Promise<(bytes: Uint8Array) => Promise<Content> | Content>;
}

export const HOSTILE_READERS: Readonly<Record<string, Reader>> = {
  ours: {
    label: '我们',
    prepare: async () => {
      const { readWorkbook } = await import('../../src/xlsx/read-workbook');
      return (bytes) =>
        readWorkbook(bytes).sheets.map((sheet) => [
          sheet.name,
          [...sheet.cells()].map(({ row, col, cell }) => [`${row} ${col}`, String(cell.value)]),
        ]);
    },
  },
  exceljs: {
    label: 'ExcelJS',
    prepare: async () => {
      const { default: ExcelJS } = await import('exceljs');
      return async (bytes) => {
        const workbook = new ExcelJS.Workbook();
        const copy = new ArrayBuffer(bytes.length);
        new Uint8Array(copy).set(bytes);
        await workbook.xlsx.load(copy);
        return workbook.worksheets.map((sheet) => {
          const cells: [string, string][] = [];
          sheet.eachRow((row) => {
            row.eachCell((cell) => cells.push([cell.address, JSON.stringify(cell.value)]));
          });
          return [sheet.name, cells];
        });
      };
    },
  },
  sheetjs: {
    label: 'SheetJS（xlsx）',
    prepare: async () => {
      const { default: XLSX } = await import('xlsx');
      return (bytes) => {
        const workbook = XLSX.read(bytes, { type: 'array' });
        return workbook.SheetNames.map((name) => {
          const sheet = workbook.Sheets[name] ?? {};
          const addresses = Object.keys(sheet).filter((key) => !key.startsWith('!'));
          return [
            name,
            addresses.map((key) => [key, String((sheet[key] as { v?: unknown } | undefined)?.v)]),
          ];
        });
      };
    },
  },
  hucre: {
    label: 'hucre',
    prepare: async () => {
      const { readXlsx } = await import('hucre');
      return async (bytes) => {
        const { sheets } = await readXlsx(bytes);
        return sheets.map(({ name, rows }) => [
          name,
          rows.flatMap((cells, row) =>
            cells.flatMap((value, col): readonly [string, string][] =>
              value === null ? [] : [[`${row} ${col}`, String(value)]],
            ),
          ),
        ]);
      };
    },
  },
};
