/**
 * Whether the page starts in an open pane. Excel also loads it without one, to run a ribbon command or to compute
 * cells; it then says so. A host that says nothing is taken to show the pane: showing is the safer mistake.
 *
 * @param info what `Office.onReady` gives, whose type leaves out `addin`
 */
export function startsVisible(info: object): boolean {
  const addin: unknown = 'addin' in info ? info.addin : null;
  const mode: unknown =
    typeof addin === 'object' && addin !== null && 'visibilityMode' in addin ? addin.visibilityMode : null;
  return mode !== 'Hidden';
}
