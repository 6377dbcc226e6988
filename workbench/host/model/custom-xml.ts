import { SaxesParser } from 'saxes';
import { ModelError } from './model-error';

/** A custom XML part of the workbook. */
export interface CustomXmlPart {
  /** As Excel gives it: a GUID in braces. */
  readonly id: string;
  readonly xml: string;
  /** The namespace of the root element; "" for none. */
  readonly namespace: string;
}

/** @throws ModelError bad-xml when the text is no well-formed XML */
export function readNamespace(xml: string): string {
  const parser = new SaxesParser({ xmlns: true });
  let namespace: string | null = null;
  let fault: Error | null = null;
  parser.on('opentag', (tag) => {
    namespace ??= tag.uri;
  });
  parser.on('error', (error) => {
    fault ??= error;
  });
  parser.write(xml).close();
  if (fault !== null || namespace === null) throw new ModelError('bad-xml');
  return namespace;
}
