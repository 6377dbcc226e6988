import { join } from 'node:path';
import { generateCustomFunctionsMetadata } from 'custom-functions-metadata';
import type { Language } from '../../../src/i18n/language';
import { CHINESE } from './chinese';

/** What Excel reads about the functions, as far as it is written here. */
export interface FunctionMetadata {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly helpUrl: string;
  readonly parameters: readonly ParameterMetadata[];
  readonly options?: { readonly volatile?: boolean };
  readonly result?: { readonly dimensionality?: string; readonly type?: string };
}

export interface ParameterMetadata {
  readonly name: string;
  readonly description: string;
  readonly type: string;
  readonly dimensionality?: 'matrix';
  readonly optional?: true;
}

export interface Metadata {
  readonly functions: readonly FunctionMetadata[];
}

const SOURCE = 'src/functions/functions.ts';
const HELP_SOURCE = /^docs\/(.+)\.md$/u;

/**
 * functions.json: the functions as their comments and signatures describe them, with the help pages at the add-in's
 * address. The generator's allowCustomDataForDataTypeAny is left out, since it crashes Excel 2021 LTSC.
 * @param root of the repository
 * @param base address of the add-in, with a stroke at its end
 * @throws Error when a comment or a signature is at fault, or lacks its Chinese text
 */
export async function functionMetadata({
  root,
  base,
  language,
}: {
  readonly root: string;
  readonly base: string;
  readonly language: Language;
}): Promise<Metadata> {
  const { errors, metadataJson } = await generateCustomFunctionsMetadata(join(root, SOURCE));
  if (errors.length > 0) throw new Error(`${SOURCE}: ${errors.join('; ')}`);
  const { functions } = JSON.parse(metadataJson) as Metadata;
  return {
    functions: functions
      .map((fn) => ({ ...fn, helpUrl: helpAddress(fn, base) }))
      .map(language === 'zh-CN' ? inChinese : (fn) => fn),
  };
}

function helpAddress({ id, helpUrl }: FunctionMetadata, base: string): string {
  const page = HELP_SOURCE.exec(helpUrl)?.[1];
  if (page === undefined) throw new Error(`${SOURCE}: the @helpurl of ${id} is no page of docs/`);
  return `${base}help/${page}.html`;
}

function inChinese(fn: FunctionMetadata): FunctionMetadata {
  const texts = CHINESE[fn.id];
  if (texts === undefined) throw new Error(`no Chinese texts for ${fn.id}`);
  return {
    ...fn,
    description: texts.description,
    parameters: fn.parameters.map((parameter) => {
      const text = texts.parameters[parameter.name];
      if (text === undefined) throw new Error(`no Chinese text for ${parameter.name} of ${fn.id}`);
      return { ...parameter, ...text };
    }),
  };
}
