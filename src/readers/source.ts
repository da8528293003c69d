import type { Fact, Position } from '../facts.ts';
import type { DriverCandidate } from '../postgres/conninfo/types.ts';
import { LineIndex } from './line-index.ts';
import type { ReadContext, Reader } from './reader.ts';
import { findConnections } from './source/find.ts';
import { narrowed } from './source/imported.ts';
import { importsOf } from './source/imports.ts';
import { byEnding, languageOf } from './source/languages.ts';
import { lowering } from './source/lower.ts';
import { Names } from './source/names.ts';
import type { Code } from './source/scope.ts';
import type { Composite } from './statements/composite.ts';
import { connectionOf } from './statements/fact.ts';
import { Values } from './statements/values.ts';
import type { SyntaxNode } from './syntax.ts';

/**
 * Program text: the calls, builders and objects by which a driver is told how to connect, found in the syntax tree, with
 * names of the same file followed; what comes from elsewhere is unknown. Connection strings that none of them takes are
 * read by `literals`, as is all of a file that is not parsed: one that names no driver, or whose grammar is not loaded.
 */
export function sourceReader(literals: Reader): Reader {
  return {
    kinds: ['source'],
    *read(file, context) {
      const grammar = byEnding(file.path)?.grammar;
      let drivers: readonly DriverCandidate[] | null = null;
      const alone: ReadContext =
        grammar === undefined
          ? context
          : {
              ...context,
              drivers: (path) => (drivers ??= narrowed(grammar, file.text, context.drivers?.(path) ?? [])),
            };
      const language = context.grammars === undefined ? null : languageOf(file);
      const tree = language === null ? null : (context.grammars?.parse(language.grammar, file.text) ?? null);
      if (language === null || tree === null) {
        yield* literals.read(file, alone);
        return;
      }
      const facts: Fact[] = [];
      try {
        const code: Code = {
          text: file.text,
          root: tree.root,
          lower: lowering(file.text),
          imports: importsOf(language.grammar, file.text),
        };
        const values = new Values(new Names(code));
        const index = new LineIndex(file.text);
        const taken = new Taken(index);
        const found = findConnections(code, values, language.rules);
        for (const one of found) {
          const made = connectionOf(one, found, { file, context, index });
          if (made === null) continue;
          facts.push(made.fact);
          if (made.url !== null) taken.add(made.url);
        }
        for (const fact of literals.read(file, alone)) {
          if (fact.kind === 'connection' && (taken.holds(fact) || isProse(code.root, index, fact))) continue;
          facts.push(fact);
        }
      } finally {
        tree.free();
      }
      yield* withoutTwins(facts);
    },
  };
}

/** The places of connection strings that a driver is known to be given. */
class Taken {
  readonly #index: LineIndex;
  readonly #offsets = new Set<number>();

  constructor(index: LineIndex) {
    this.#index = index;
  }

  add({ starts }: Composite): void {
    for (const start of starts) this.#offsets.add(start);
  }

  holds({ line, column }: Position): boolean {
    return this.#offsets.has(this.#index.startOf(line) + column - 1);
  }
}

/** Whether a connection string stands in a comment, or in a string that stands for itself: documentation of a Python function. */
function isProse(root: SyntaxNode, index: LineIndex, fact: Position): boolean {
  const at = index.startOf(fact.line) + fact.column - 1;
  for (
    let node = root.namedDescendantForIndex(at, at), steps = 0;
    node !== null && steps < 4;
    node = node.parent, steps += 1
  ) {
    if (/comment/.test(node.type)) return true;
    if (node.type === 'string' || node.type === 'concatenated_string') {
      return node.parent?.type === 'expression_statement' || node.parent?.type === 'block';
    }
  }
  return false;
}

/** Several calls that are given the same string say the same thing once. */
function withoutTwins(facts: readonly Fact[]): readonly Fact[] {
  const seen = new Set<string>();
  return facts.filter((fact) => {
    if (fact.kind !== 'connection') return true;
    const { line, column, driver, tls, pool } = fact;
    const key = `${line}:${column} ${driver} ${tls.level} ${pool?.max ?? ''}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
