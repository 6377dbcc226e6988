import { useApplication } from '../app/context';
import type { Preferences } from './preferences';

/** Changes what the user has chosen, and says so when it cannot be kept for the next time. */
export function useChange(): (change: Partial<Preferences>) => void {
  const { preferences, notices } = useApplication();
  return (change) => {
    if (!preferences.change(change)) notices.tell({ kind: 'not-kept' });
  };
}
