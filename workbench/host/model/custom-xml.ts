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
  const roots: string[] = [];
  parser.on('opentag', ({ uri }) => roots.push(uri));
  parser.on('error', (error) => {
    throw new ModelError('bad-xml', error.message);
  });
  parser.write(xml).close();
  const [namespace] = roots;
  if (namespace === undefined) throw new ModelError('bad-xml');
  return namespace;
}
