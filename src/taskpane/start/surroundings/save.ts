import type { HostFacts } from '../../../workbook/port';
import type { Download } from '../../surroundings';

/** Browsers begin to read the data some time after the click. */
const KEPT_FOR = 60_000;

/**
 * Hands a file to the browser component to be saved. Excel for Mac shows add-ins in one that drops downloads without a
 * word, so none is begun there.
 */
export function save({ name, type, text }: Download, platform: HostFacts['platform']): Promise<boolean> {
  if (platform === 'mac' || platform === 'other') return Promise.resolve(false);
  try {
    const url = URL.createObjectURL(new Blob([text], { type }));
    const link = document.createElement('a');
    link.href = url;
    link.download = name;
    document.body.append(link);
    link.click();
    link.remove();
    setTimeout(() => URL.revokeObjectURL(url), KEPT_FOR);
    return Promise.resolve(true);
  } catch {
    return Promise.resolve(false);
  }
}
