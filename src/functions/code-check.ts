import { readProjectCode } from '../core/project-code';
import { readCell, shown } from './arguments/cell';
import { notAvailable } from './failure';

/** Whether the last character of a type-P code is the one that its others ask for. */
export function codeCheck(code: unknown): boolean {
  const text = shown(readCell(code, 'code'));
  const reading = readProjectCode(text);
  if (reading.kind !== 'project' || reading.checked === 'not-applicable') {
    throw notAvailable({ code: 'no-check-character', parameter: 'code', text });
  }
  return reading.checked === 'valid';
}
