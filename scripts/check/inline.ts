import { createHash } from 'node:crypto';

const SCRIPT = /<script\b([^>]*)>([\s\S]*?)<\/script>/gi;
/** An attribute that runs a script: onclick="…". */
const HANDLER = /<[a-z][^>]*\s(on[a-z]+)\s*=/gi;

/** The policy that a page states for itself; "" when it has none. */
export function policyOf(html: string): string {
  return /http-equiv="Content-Security-Policy"\s+content="([^"]*)"/.exec(html)?.[1] ?? '';
}

/**
 * Scripts written into a page. Its policy must name each by its hash, which is how check.html, one file that is passed
 * on alone, brings its own; handlers in attributes are never allowed.
 */
export function inlineScripts(html: string): readonly string[] {
  const policy = policyOf(html);
  const markup = html.replace(SCRIPT, '<script></script>');
  return [
    ...[...html.matchAll(SCRIPT)]
      .filter(
        ([, attributes = '', body = '']) => !/\ssrc=/.test(attributes) && !policy.includes(hashOf(body)),
      )
      .map(([, , body = '']) => `a script that its policy does not name: ${body.trim().slice(0, 40)}`),
    ...[...markup.matchAll(HANDLER)].map(([, name = '']) => `a script in the attribute ${name}`),
  ];
}

function hashOf(script: string): string {
  return `'sha256-${createHash('sha256').update(script, 'utf8').digest('base64')}'`;
}
