import type { Commands } from './commands';

/** The functions that the ribbon's buttons name in manifest.xml, each a command of the application. */
export const COMMAND_NAMES = [
  'checkWorkbook',
  'checkActiveSheet',
  'previous',
  'next',
  'mark',
  'clearMarks',
  'openProgress',
  'insertProgressFormulas',
  'newProjectSheet',
  'openHelp',
] as const satisfies readonly (keyof Commands)[];

export type CommandName = (typeof COMMAND_NAMES)[number];
