/** Namespace of the custom XML part in which a workbook keeps the findings that its people decided to leave. */
export const WAIVERS_NAMESPACE = 'urn:performance-targets:waivers';

const ROOT = /^\s*(?:<\?xml[^>]*\?>\s*)?<waivers\s+xmlns="([^"]*)"\s*>([^<]*)<\/waivers>\s*$/u;

/** A part of ours: one element in our namespace around escaped text. Null for anybody else's part. */
export function unwrapWaivers(xml: string): string | null {
  const match = ROOT.exec(xml);
  return match?.[1] === WAIVERS_NAMESPACE ? unescape(match[2] ?? '') : null;
}

export function wrapWaivers(text: string): string {
  return `<waivers xmlns="${WAIVERS_NAMESPACE}">${escape(text)}</waivers>`;
}

function escape(text: string): string {
  return text.replace(/&/gu, '&amp;').replace(/</gu, '&lt;').replace(/>/gu, '&gt;');
}

function unescape(text: string): string {
  return text
    .replace(/&lt;/gu, '<')
    .replace(/&gt;/gu, '>')
    .replace(/&quot;/gu, '"')
    .replace(/&apos;/gu, "'")
    .replace(/&amp;/gu, '&');
}
