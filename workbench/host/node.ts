/** All of `./index`, and the lanes that need Node: the object model alone, and a page of jsdom. */
export * from './index';
export { loadObjectModel, type ObjectModel, type ObjectModelOptions } from './transports/object-model';
export { type AttachedPage, attachJsdom, type JsdomOptions } from './transports/jsdom';
