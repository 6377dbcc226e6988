/** Namespace of the custom XML part in which a workbook keeps the findings that its people decided to leave. */
export const WAIVERS_NAMESPACE = 'urn:performance-targets:waivers';

const START = /^\s*(?:<\?xml[^>]*\?>\s*)?<waivers\s+xmlns="([^"]*)"\s*>/;
const END = '</waivers>';

/** A part of ours: one element in our namespace around escaped text. Null for anybody else's part. */
export function unwrapWaivers(xml: string): string | null {
  const start = START.exec(xml);
  if (start?.[1] !== WAIVERS_NAMESPACE) return null;
  // Searched for, not matched: a part of ten million characters is more than a pattern holds.
  const end = xml.lastIndexOf(END);
  const text = xml.slice(start[0].length, end);
  const whole = end >= start[0].length && xml.slice(end + END.length).trim() === '';
  return whole && !text.includes('<') ? unescape(text) : null;
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
