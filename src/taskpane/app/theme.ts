import {
  type BrandVariants,
  createDarkTheme,
  createLightTheme,
  type Theme,
} from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import type { WorkbookPort } from '../../workbook/port';

/** The green of ledgers. */
const BRAND: BrandVariants = {
  10: '#07180f',
  20: '#0a2417',
  30: '#0e3220',
  40: '#0e4127',
  50: '#114e2f',
  60: '#135835',
  70: '#15633c',
  80: '#16693f',
  90: '#20744a',
  100: '#32865b',
  110: '#44986d',
  120: '#57ad82',
  130: '#76bc99',
  140: '#95d0b2',
  150: '#b7e1cc',
  160: '#daf1e5',
};

const FONTS = {
  fontFamilyBase:
    '"Segoe UI", "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", "Source Han Sans SC", sans-serif',
};

const LIGHT: Theme = { ...createLightTheme(BRAND), ...FONTS };
const DARK: Theme = {
  ...createDarkTheme(BRAND),
  ...FONTS,
  colorBrandForeground1: BRAND[120],
  colorBrandForeground2: BRAND[130],
  colorBrandForegroundLink: BRAND[130],
  colorBrandForegroundLinkHover: BRAND[140],
};

const DARK_SURFACES = '(prefers-color-scheme: dark)';

/** Dark when the host's own surface is; when it tells no colour, as the system is. */
export function isDark(background: string | null, systemIsDark: boolean): boolean {
  const match = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/iu.exec(background ?? '');
  if (match === null) return systemIsDark;
  const [red = 0, green = 0, blue = 0] = match.slice(1).map((part) => {
    const channel = parseInt(part, 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue < 0.18;
}

/** The host tells nobody when its theme changes: it is asked again whenever the pane comes to view. */
export function useHostTheme(port: WorkbookPort): { readonly theme: Theme; readonly dark: boolean } {
  const look = (): boolean => isDark(port.theme().background, window.matchMedia(DARK_SURFACES).matches);
  const [dark, setDark] = useState(look);
  useEffect(() => {
    const refresh = (): void => setDark(look());
    const system = window.matchMedia(DARK_SURFACES);
    system.addEventListener('change', refresh);
    document.addEventListener('visibilitychange', refresh);
    window.addEventListener('focus', refresh);
    return () => {
      system.removeEventListener('change', refresh);
      document.removeEventListener('visibilitychange', refresh);
      window.removeEventListener('focus', refresh);
    };
  });
  return { theme: dark ? DARK : LIGHT, dark };
}
