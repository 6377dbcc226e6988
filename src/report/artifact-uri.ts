const DRIVE = /^[a-z]:\//iu;
const SHARE = /^\/\/([^/]+)(\/.*)$/u;
/** Halves of surrogate pairs, which file names may hold and UTF-8 cannot. */
const LONE_SURROGATE = /\p{Cs}/gu;

/**
 * A file's path as a URI: relative as long as the path is, file: when it is absolute ("/…", "C:\…", "\\server\…").
 * A backslash separates folders, as it does where such paths come from.
 */
export function artifactUri(path: string): string {
  const slashed = path.replaceAll('\\', '/');
  const [, server, rest] = SHARE.exec(slashed) ?? [];
  if (server !== undefined && rest !== undefined) return `file://${encode(server)}${encodePath(rest)}`;
  if (DRIVE.test(slashed)) return `file:///${slashed.slice(0, 2)}${encodePath(slashed.slice(2))}`;
  if (slashed.startsWith('/')) return `file://${encodePath(slashed)}`;
  return encodePath(slashed);
}

/** Segments encoded, "." and inner ".." resolved, so that one file has one URI. */
function encodePath(path: string): string {
  const absolute = path.startsWith('/');
  const segments: string[] = [];
  for (const segment of path.split('/')) {
    if (segment === '' || segment === '.') continue;
    const climbs = segment === '..';
    if (climbs && segments.length > 0 && segments.at(-1) !== '..') segments.pop();
    else if (!climbs || !absolute) segments.push(segment);
  }
  return `${absolute ? '/' : ''}${segments.map(encode).join('/')}`;
}

function encode(segment: string): string {
  return encodeURIComponent(segment.replace(LONE_SURROGATE, '\ufffd'));
}
