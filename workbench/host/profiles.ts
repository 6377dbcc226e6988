/** What a version of Excel can do and how it behaves where versions differ. */
export interface Profile {
  readonly name: string;
  /** The newest set of each kind, such as ExcelApi → "1.14". */
  readonly sets: Readonly<Record<string, string>>;
  readonly platform: 'OfficeOnline' | 'PC' | 'Mac';
  /** What a blank cell is to a custom function. */
  readonly blanks: 'zero' | 'null';
  /** Conditional formats are told apart by their place in the order, as Microsoft documents it, or by a lasting id. */
  readonly conditionalFormatIds: 'priority' | 'lasting';
  readonly version: string;
}

const SHARED_SETS = {
  RichApiRuntime: '1.2',
  RichApiRuntimeFlag: '1.2',
  SharedRuntime: '1.2',
  CustomFunctionsRuntime: '1.4',
  /** Of the library's talk with the host, not of the version: below it, results come back in another form. */
  CustomFunctions: '1.9',
  DialogApi: '1.2',
  DialogOrigin: '1.1',
  RibbonApi: '1.2',
  AddinCommands: '1.3',
  Settings: '1.1',
  Selection: '1.1',
  DocumentEvents: '1.1',
  DelayForCellEdit: '1.1',
} as const;

/** Excel LTSC 2021 on Windows. */
export const LTSC_2021: Profile = {
  name: 'ltsc-2021',
  sets: { ...SHARED_SETS, SharedRuntime: '1.1', ExcelApi: '1.14', CustomFunctionsRuntime: '1.3' },
  platform: 'PC',
  blanks: 'zero',
  conditionalFormatIds: 'priority',
  version: '16.0.14332.20000',
};

/** Excel LTSC 2024 on Windows. The library knows the members of ExcelApi 1.15 and before. */
export const LTSC_2024: Profile = {
  name: 'ltsc-2024',
  sets: { ...SHARED_SETS, ExcelApi: '1.17' },
  platform: 'PC',
  blanks: 'zero',
  conditionalFormatIds: 'priority',
  version: '16.0.17928.20000',
};

/** Excel on the web. */
export const WEB: Profile = {
  name: 'web',
  sets: { ...SHARED_SETS, ExcelApi: '1.17', ExcelApiOnline: '1.1' },
  platform: 'OfficeOnline',
  blanks: 'null',
  conditionalFormatIds: 'priority',
  version: '16.0.18000.10000',
};

export const PROFILES: Readonly<Record<string, Profile>> = {
  [LTSC_2021.name]: LTSC_2021,
  [LTSC_2024.name]: LTSC_2024,
  [WEB.name]: WEB,
};

/** A profile with other sets, such as `{ ExcelApi: '1.12' }`. */
export function withSets(profile: Profile, sets: Profile['sets']): Profile {
  return { ...profile, name: `${profile.name}*`, sets: { ...profile.sets, ...sets } };
}

/** @param set a version of ExcelApi such as "1.9", or with the set's name: "ExcelApiOnline 1.1" */
export function supports({ sets }: Profile, set: string): boolean {
  const [first = '', second] = set.split(' ');
  const has = sets[second === undefined ? 'ExcelApi' : first];
  return has !== undefined && compareVersions(has, second ?? first) >= 0;
}

function compareVersions(a: string, b: string): number {
  const [majorA = 0, minorA = 0] = a.split('.').map(Number);
  const [majorB = 0, minorB = 0] = b.split('.').map(Number);
  return majorA - majorB || minorA - minorB;
}
