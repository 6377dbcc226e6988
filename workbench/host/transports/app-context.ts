import type { ExcelHost } from '../excel-host';
import type { Json } from '../json';
import type { RuntimeState } from '../richapi/batch-context';

/** Bits of the host info's flags. */
export const HOST_FLAGS = { sharedRuntime: 1, customFunctions: 2 } as const;

/** The library's number for Excel on the web. */
const EXCEL_WEB = 16;
const READ_WRITE = 1;
const TASK_PANE = 1;
const DISPLAY_MODES: Readonly<Record<RuntimeState, number>> = { Inactive: 0, Background: 1, Visible: 2 };

/** What the library asks first: who the host is and what it can do. */
export function appContext(host: ExcelHost, controlId: string, correlationId: string): Json {
  const { profile, workbook, locale, runtimeState } = host;
  return {
    _id: controlId,
    _appName: EXCEL_WEB,
    _appVersion: '16.00',
    _appMinorVersion: 1,
    _appUILocale: locale,
    _dataLocale: locale,
    _docUrl: `https://localhost/${encodeURIComponent(workbook.fileName)}`,
    _clientMode: READ_WRITE,
    _settings: [...workbook.settings],
    _reason: 'documentOpened',
    _osfControlType: TASK_PANE,
    _eToken: '',
    _correlationId: correlationId,
    _appInstanceId: controlId,
    _requirementMatrix: JSON.stringify(profile.sets),
    _hostFullVersion: profile.version,
    _clientWindowHeight: 600,
    _clientWindowWidth: 350,
    _addinName: '',
    _appDomains: [],
    _featureGates: {},
    _initialDisplayMode: DISPLAY_MODES[runtimeState],
  };
}

/** The host info that the library finds in the frame's name. */
export function hostInfo(locale: string, correlationId: string, flags: number): string {
  return `Excel$Web$16.01$${locale}$${correlationId}$$$${flags}`;
}
