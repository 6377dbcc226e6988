import { remember } from '../memo';
import { readAbsence } from '../absence';
import { fold } from '../folding';
import { findNumbers } from '../numbers';
import { readDate } from './date';
import { readDeadline } from './deadline';
import { readDuration } from './duration';
import { readEmptyComparator } from './empty-comparator';
import { readGrade } from './grade';
import { readInterval } from './interval';
import { maskNonTargets } from './masks';
import { readNumber } from './number';
import { statementOf } from './prepare';
import { readRatio } from './ratio';
import { readText } from './text';
import { readTolerance } from './tolerance';
import type { Target } from './types';

/** A longer cell states no single target; it is read as text. */
const LONGEST_STATEMENT = 200;

/** Reads the text of a target cell. Any text gives a target; nothing is guessed: what is more than one statement is text. */
export const parseTarget = remember(readTarget);

function readTarget(text: string): Target {
  const { length } = fold(text).text;
  if (length === 0) return { kind: 'empty' };
  const absence = readAbsence(text);
  if (absence !== null) return absence;
  return (length > LONGEST_STATEMENT ? null : readStatement(statementOf(text))) ?? readText(text);
}

function readStatement(statement: string): Target | null {
  return (
    readEmptyComparator(statement) ??
    readDate(statement) ??
    readDeadline(statement) ??
    readGrade(statement) ??
    readQuantified(statement)
  );
}

/** Every deviation has one of them. */
const DEVIATION = /[±+负]/u;

function readQuantified(statement: string): Target | null {
  const masked = maskNonTargets(statement);
  const [first, second, ...more] = findNumbers(masked);
  if (first === undefined || more.length > 0) return null;
  const tolerance = DEVIATION.test(masked) ? readTolerance(masked, first, second) : null;
  if (tolerance !== null) return tolerance;
  if (second !== undefined) return readRatio(masked, first, second) ?? readInterval(masked, first, second);
  return readDuration(statement, masked, first) ?? readNumber(masked, first);
}
