import type { Ignorer, NodePath } from '@stryker-mutator/api/ignore';

export const VOCABULARY = 'vocabulary';

const REASON = 'a word in a list of words: a test of each would write the list once more';
const CHINESE = /\p{Script=Han}/u;

interface Node {
  readonly type: string;
  readonly value?: unknown;
  readonly elements?: readonly (Node | null)[];
}

/** As far as it is looked at here: what Stryker hands on is Babel's. */
interface Visited {
  readonly node: Node;
  readonly parent: Node | undefined;
  getFunctionParent(): unknown;
}

/**
 * Chinese words in tables outside of functions, and such a table's entries of words (一 beside 壹) as a whole. They are
 * data of the field: labels of forms, units, names of levels. That a table is there at all, its numbers, its patterns
 * and whatever reads it are mutated.
 */
export const vocabulary: Ignorer = {
  shouldIgnore(path: NodePath): string | undefined {
    const visited = path as Visited;
    const { node, parent } = visited;
    const ignored = isWord(node) || (parent?.type === 'ArrayExpression' && isEntry(node));
    return ignored && visited.getFunctionParent() === null ? REASON : undefined;
  },
};

function isWord({ type, value }: Node): boolean {
  return type === 'StringLiteral' && typeof value === 'string' && CHINESE.test(value);
}

function isEntry({ type, elements = [] }: Node): boolean {
  return (
    type === 'ArrayExpression' && elements.length > 0 && elements.every((one) => one !== null && isWord(one))
  );
}
