import { HostError } from '../workbook/host-error';
import type { Call } from '../workbook/port';
import { run } from './run';

/** Other add-ins keep settings in the workbook as well. */
const PREFIX = 'performance-targets.';

/** A text of ours kept in the workbook; null when there is none. */
export function setting(name: string, call: Call | undefined): Promise<string | null> {
  return run(call, async (context) => {
    const kept = context.workbook.settings.getItemOrNullObject(PREFIX + name);
    kept.load('value');
    await context.sync();
    const value: unknown = kept.isNullObject ? null : kept.value;
    return typeof value === 'string' ? value : null;
  });
}

export function writeSetting(name: string, text: string | null, call: Call | undefined): Promise<void> {
  return run(call, async (context) => {
    const { settings } = context.workbook;
    const old = settings.getItemOrNullObject(PREFIX + name);
    old.load('key');
    await context.sync();
    if (text === null) {
      if (!old.isNullObject) old.delete();
      await context.sync();
      return;
    }
    const kept = settings.add(PREFIX + name, text);
    kept.load('value');
    await context.sync();
    // Programs have been seen to take a setting and drop it.
    if (kept.value !== text) throw new HostError('host-failure', { note: 'Setting.value' });
  });
}
