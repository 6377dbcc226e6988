import { join } from 'node:path';

/** Where the page takes office.js from. */
export const OFFICE_JS_FLAVOURS = ['cdn', 'cdn-cn', 'self'] as const;
export type OfficeJsFlavour = (typeof OFFICE_JS_FLAVOURS)[number];

export interface OfficeJs {
  /** Address of office.js, absolute or relative to the page. */
  readonly script: string;
  /** Foreign origins that the page loads scripts from. */
  readonly origins: readonly string[];
  /** What is copied beside the page, from and to. */
  readonly copies: readonly { readonly from: string; readonly to: string }[];
}

const PACKAGE = 'node_modules/@microsoft/office-js';
const FOLDER = 'office-js';

/**
 * What office.js asks for in an Excel that runs this add-in: one object model per platform, texts in the two
 * languages of the add-in, and the table and the telemetry module that it looks for at its start.
 * The set of files was found by logging the requests of every platform.
 */
const COPIED = [
  'dist/office.js',
  'dist/excel-win32-16.01.js',
  // Excel 2016 and 2019, on the page that says they are too old.
  'dist/excel-win32-16.00.js',
  'dist/excel-mac-16.00.js',
  'dist/excel-web-16.00.js',
  'dist/o15apptofilemappingtable.js',
  'dist/telemetry/oteljs_agave.js',
  'dist/zh-cn/office_strings.js',
  'dist/en-us/office_strings.js',
];

/** Distribution as part of the add-in asks for the unmodified files under their own terms. */
const TERMS = 'LICENSE.md';

export function officeJs(flavour: OfficeJsFlavour, root: string): OfficeJs {
  switch (flavour) {
    case 'cdn':
      return {
        script: 'https://officeapis.public.onecdn.static.microsoft/1/office.js',
        // The library's former address, which its own files may still name.
        origins: ['https://officeapis.public.onecdn.static.microsoft', 'https://appsforoffice.microsoft.com'],
        copies: [],
      };
    case 'cdn-cn':
      return {
        script: 'https://appsforoffice.cdn.partner.office365.cn/appsforoffice/lib/1/hosted/office.js',
        origins: ['https://appsforoffice.cdn.partner.office365.cn'],
        copies: [],
      };
    case 'self':
      return {
        script: `${FOLDER}/office.js`,
        origins: [],
        copies: [
          ...COPIED.map((file) => ({
            from: join(root, PACKAGE, file),
            to: file.replace(/^dist\//, `${FOLDER}/`),
          })),
          { from: join(root, PACKAGE, TERMS), to: `${FOLDER}/${TERMS}` },
        ],
      };
  }
}
