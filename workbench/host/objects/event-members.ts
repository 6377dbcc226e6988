import { EVENT } from '../richapi/event-types';
import { type Method, reading } from '../richapi/object-type';

type EventName = keyof typeof EVENT;

/** The pair of methods that an event is registered and unregistered by. */
export function eventMembers<T>(
  name: string,
  event: EventName,
  targetOf: (target: T) => string,
  since?: string,
): Readonly<Record<string, Method<T>>> {
  const dated = since === undefined ? {} : { since };
  const type = EVENT[event];
  return {
    [`_Register${name}`]: reading((target: T, _, { events }) => {
      events.register(type, targetOf(target));
      return null;
    }, dated),
    [`_Unregister${name}`]: reading((target: T, _, { events }) => {
      events.unregister(type, targetOf(target));
      return null;
    }, dated),
  };
}
