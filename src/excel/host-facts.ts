import type { HostFacts, HostTheme } from '../workbook/port';
import { newestSet } from './requirements';

const PLATFORMS: Readonly<Record<string, HostFacts['platform']>> = {
  PC: 'windows',
  Mac: 'mac',
  OfficeOnline: 'web',
};
const COLOUR = /^#[0-9a-f]{6}$/i;

export function hostFacts(): HostFacts {
  return {
    excelApi: newestSet(),
    platform: PLATFORMS[String(Office.context.platform)] ?? 'other',
    displayLanguage: Office.context.displayLanguage,
  };
}

/** Hosts without themes have no such object, whatever the type says. */
interface Themed {
  readonly officeTheme?: Partial<Office.OfficeTheme>;
}

export function hostTheme({ officeTheme }: Themed = Office.context): HostTheme {
  return {
    background: colour(officeTheme?.bodyBackgroundColor),
    text: colour(officeTheme?.bodyForegroundColor),
  };
}

function colour(text: string | undefined): string | null {
  return text !== undefined && COLOUR.test(text) ? text.toUpperCase() : null;
}
