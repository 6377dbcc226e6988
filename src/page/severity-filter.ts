import type { Severity } from '../rules/rule';

/**
 * Hides the findings of other severities, and tables and sections of which nothing is left; what is not known of a file
 * always stays.
 * @returns whether there are findings and none of them shows
 */
export function filterFindings(results: Element, shown: ReadonlySet<Severity>): boolean {
  let found = 0;
  let visible = 0;
  for (const table of Array.from(results.querySelectorAll('table'))) {
    const levels = Array.from(table.querySelectorAll('td.level'));
    if (levels.length === 0) continue;
    let rows = 0;
    for (const level of levels) {
      const shows = [...shown].some((severity) => level.classList.contains(severity));
      level.closest('tr')?.toggleAttribute('hidden', !shows);
      if (shows) rows += 1;
    }
    found += levels.length;
    visible += rows;
    table.toggleAttribute('hidden', rows === 0);
    const heading = table.previousElementSibling;
    if (table.classList.contains('folded')) heading?.toggleAttribute('hidden', rows === 0);
  }
  for (const section of Array.from(results.querySelectorAll('section section'))) {
    const tables = Array.from(section.querySelectorAll('table')).filter(
      (table) => table.querySelector('td.level') !== null,
    );
    if (tables.length > 0)
      section.toggleAttribute(
        'hidden',
        tables.every((table) => table.hidden),
      );
  }
  return found > 0 && visible === 0;
}
