import type { Layout } from './form';
import { columnNamed } from './header';

/** Forms that are known for what they are and not checked yet: they are named in the coverage, never taken for others. */
export const unsupportedForms: readonly Layout[] = [
  {
    id: 'self-evaluation',
    accepts: (header) =>
      columnNamed(header, 'actual') !== undefined || columnNamed(header, 'score') !== undefined,
    read: null,
  },
  {
    id: 'flat-table',
    accepts: (header, view) =>
      view.hits(header.row).some(({ names }) => names.includes('projectName') || names.includes('goal')),
    read: null,
  },
  {
    id: 'central-form',
    accepts: (header) => header.columns.filter(({ name }) => name === 'level3').length > 1,
    read: null,
  },
];
