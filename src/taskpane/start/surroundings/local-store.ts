import type { KeyValueStore } from '../../surroundings';

/** Excel on the web serves several add-ins from one origin's storage and gives each a key of its own. */
export function localStore(storage: () => Storage, partition: string | undefined): KeyValueStore {
  const keyed = (key: string): string => `${partition ?? ''}performance-targets.${key}`;
  return {
    get: (key) => {
      try {
        return storage().getItem(keyed(key));
      } catch {
        return null;
      }
    },
    set: (key, text) => {
      try {
        storage().setItem(keyed(key), text);
        return true;
      } catch {
        return false;
      }
    },
  };
}
