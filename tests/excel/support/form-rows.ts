import type { Content } from '../../../workbench/host/node';
import { type FormInput, formGrid } from '../../support/forms';
import type { Value } from '../../support/grid';

/** The rows of a form as a user types them. */
export function formRows(form: Partial<FormInput> = {}): readonly (readonly Content[])[] {
  const rows = formGrid(form);
  const width = Math.max(...rows.map((row) => row.length));
  return rows.map((row) => Array.from({ length: width }, (_, col) => contentOf(row[col] ?? null)));
}

function contentOf(value: Value): Content {
  if (typeof value !== 'object' || value === null) return value;
  return value.kind === 'number' && value.percent ? `${Number(value.value) * 100}%` : value.value;
}
