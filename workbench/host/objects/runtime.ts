import { type ObjectType, property } from '../richapi/object-type';
import type { Root } from './root';
import { flagOf } from './values';

export const RUNTIME: ObjectType<Root> = {
  name: 'Runtime',
  members: {
    EnableEvents: property(
      (_, { events }) => events.enabled,
      (_, value, { events }, location) => {
        events.enabled = flagOf(value, location);
      },
      { since: '1.8', harmless: true },
    ),
  },
};
