import { readFunctionMetadata, type FunctionMetadata } from '../host';
import type { FunctionHelp } from './grid/functions';
import { type AddinDescription, readAddin } from './ribbon/read-ribbon';
import { type Language, TEXTS } from './texts';

/** What of the add-in is known before it runs: its manifest, and what its functions are. */
export interface LoadedAddin {
  readonly description: AddinDescription;
  readonly functions: {
    readonly namespace: string;
    readonly metadata: readonly FunctionMetadata[];
    readonly help: ReadonlyMap<string, FunctionHelp>;
  };
}

/** Office's names of the languages. */
export const LOCALES: Readonly<Record<Language, string>> = { 'zh-CN': 'zh-CN', en: 'en-US' };

/** @throws Error when the manifest or the functions it names cannot be had */
export async function loadAddin(manifestAddress: string, language: Language): Promise<LoadedAddin> {
  const manifest = new DOMParser().parseFromString(await textOf(manifestAddress, language), 'text/xml');
  const description = readAddin(manifest, LOCALES[language]);
  const { functions } = description;
  if (functions === null) return { description, functions: { namespace: '', metadata: [], help: new Map() } };
  const json = await textOf(functions.metadata, language);
  const metadata = readFunctionMetadata(json);
  return { description, functions: { namespace: functions.namespace, metadata, help: readHelp(json) } };
}

async function textOf(address: string, language: Language): Promise<string> {
  const { cannotFetch } = TEXTS[language];
  const response = await fetch(address).catch((error: unknown) => {
    throw new Error(cannotFetch(address, null), { cause: error });
  });
  if (!response.ok) throw new Error(cannotFetch(address, response.status));
  return response.text();
}

/** The texts of functions.json, by function id. */
function readHelp(json: string): ReadonlyMap<string, FunctionHelp> {
  const document: unknown = JSON.parse(json);
  const help = new Map<string, FunctionHelp>();
  for (const entry of listOf(document, 'functions')) {
    help.set(textAt(entry, 'id').toUpperCase(), {
      description: textAt(entry, 'description'),
      parameters: listOf(entry, 'parameters').map((parameter) => textAt(parameter, 'description')),
    });
  }
  return help;
}

function listOf(value: unknown, key: string): readonly unknown[] {
  const list = at(value, key);
  return Array.isArray(list) ? list : [];
}

function textAt(value: unknown, key: string): string {
  const text = at(value, key);
  return typeof text === 'string' ? text : '';
}

function at(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null ? new Map(Object.entries(value)).get(key) : undefined;
}
