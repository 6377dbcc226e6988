/** Where the workbench serves what it puts together; all on one origin. */
export const PATHS = {
  addin: '/addin/',
  /** Beside the add-in, where its pages look for it. */
  officeJs: '/addin/office-js/',
  samples: '/samples/',
  manifest: '/manifest.xml',
} as const;

const SOURCE_LOCATION = /<SourceLocation\s+DefaultValue="([^"]+)"/;

/** The address under which an add-in was built: the folder of its first page. Null when the manifest names no page. */
export function builtAt(manifest: string): string | null {
  const page = SOURCE_LOCATION.exec(manifest)?.[1];
  if (page === undefined || !URL.canParse(page)) return null;
  return new URL('.', page).href;
}

/**
 * The manifest with every address of the add-in replaced by its place on `origin`.
 * @throws Error when the manifest names no page
 */
export function rewriteManifest(manifest: string, origin: string): string {
  const base = builtAt(manifest);
  if (base === null) throw new Error('manifest.xml: no SourceLocation');
  const place = origin + PATHS.addin;
  const addresses = manifest.replaceAll(base, place);
  // The domain alone, as in AppDomain.
  return addresses.replaceAll(`>${new URL(base).origin}<`, `>${origin}<`);
}
