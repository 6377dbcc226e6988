/**
 * The Content-Security-Policy of the pages. Fluent UI inserts its rules as style elements, hence 'unsafe-inline' for
 * styles only. Who may frame the page is left to the server: a meta element cannot say it, and Excel on the web frames
 * the add-in from several hosts.
 */
export function pagePolicy(scriptOrigins: readonly string[]): string {
  return [
    "default-src 'none'",
    ["script-src 'self'", ...scriptOrigins].join(' '),
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}
