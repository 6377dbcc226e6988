/** All of `./index`, and the lanes that need Node: the object model alone, and a page of jsdom. */
export * from './index';
export { loadObjectModel, type ObjectModel } from './transports/object-model';
export { type AttachedPage, attachJsdom } from './transports/jsdom';
