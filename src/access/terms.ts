import { NOTHING, type Node } from './diagram.ts';

/**
 * The attempts by each of some users on each of some databases over one line. Most records of large files are such, and most of
 * those name one database and one user: as lists they are compared with a diagram by walking it along the names that they have.
 * As a diagram, every one of them would be a chain of nodes of its own, to be built, hashed and cached before it tells anything.
 */
export interface Product {
  /** Their numbers, ascending. */
  readonly databases: readonly number[] | 'physical';
  readonly users: readonly number[];
  readonly line: Node;
}

/** Which of a record's columns name everybody: sets of one shape are kept together, so that each stays small. */
export type Shape = 'all' | 'users' | 'databases' | 'both' | 'same';

export const SHAPES: readonly Shape[] = ['all', 'users', 'databases', 'both', 'same'];

/** Attempts that a record matches. A term of shape `same` means of those only the ones on the database of the user's own name. */
export interface Term {
  readonly shape: Shape;
  readonly node: Node;
  /** The same in lists of names, of a term that names all its users and databases. */
  readonly product: Product | null;
  /** The names of one column to which it is limited, where it is and is told by its diagram; null tells nothing. */
  readonly listed: Listed | null;
}

/** Some databases, or some users, by their numbers. */
export interface Listed {
  readonly column: 'databases' | 'users';
  readonly codes: readonly number[];
}

/** A term that is given by its diagram. */
export function termOf(shape: Shape, node: Node, listed: Listed | null = null): Term {
  return { shape, node, product: null, listed };
}

/** Whether a term means no attempt. */
export function isNothing(term: Term): boolean {
  return (term.product?.line ?? term.node) === NOTHING;
}
