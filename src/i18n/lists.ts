import { listEn, listZh } from './words';

const LISTED = 5;

/** "甲、乙和丙"; of a long list the first few and how many there are: "甲、乙、丙、丁、戊等8项" */
export function shortListZh(items: readonly string[]): string {
  return items.length > LISTED ? `${items.slice(0, LISTED).join('、')}等${items.length}项` : listZh(items);
}

export function shortListEn(items: readonly string[]): string {
  const rest = items.length - LISTED;
  return rest > 0 ? `${items.slice(0, LISTED).join(', ')} and ${rest} more` : listEn(items);
}
