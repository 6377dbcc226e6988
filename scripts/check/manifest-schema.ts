import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { XmlDocument, XmlValidateError, XsdValidator } from 'libxml2-wasm';
import { xmlRegisterFsInputProviders } from 'libxml2-wasm/lib/nodejs.mjs';

const ENTRY = 'OfficeAppManifestV1_1.xsd';

/** `tsx scripts/check/manifest-schema.ts MANIFEST FOLDER`: a manifest against Microsoft's schemas in a folder. */
function problems(manifest: string, schemas: string): readonly string[] {
  xmlRegisterFsInputProviders();
  const entry = join(schemas, ENTRY);
  const schema = XmlDocument.fromBuffer(readFileSync(entry), { url: entry });
  const document = XmlDocument.fromBuffer(readFileSync(manifest), { url: manifest });
  const validator = XsdValidator.fromDoc(schema);
  try {
    validator.validate(document);
    return [];
  } catch (error) {
    if (!(error instanceof XmlValidateError)) throw error;
    return error.details.map(({ line, message }) => `${line}: ${message.trim()}`);
  } finally {
    validator.dispose();
    document.dispose();
    schema.dispose();
  }
}

const [manifest = '', schemas = ''] = process.argv.slice(2);
const found = problems(manifest, schemas);
process.stdout.write(found.map((problem) => `${problem}\n`).join(''));
process.exitCode = found.length === 0 ? 0 : 1;
