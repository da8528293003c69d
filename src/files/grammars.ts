import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import type { Language, Parser } from 'web-tree-sitter';
import type { Grammar, Grammars, SyntaxTree } from '../readers/syntax.ts';

/** Parsing a file may take this long, in milliseconds, and all files together that long: then they are searched as text. */
const LONGEST_FILE = 1000;
const LONGEST_ALL = 20_000;

/** Where a grammar comes from that is named otherwise than the others: scripts/build.mjs copies them all. */
const KOTLIN = '@tree-sitter-grammars/tree-sitter-kotlin/tree-sitter-kotlin.wasm';

/**
 * Loads these grammars, WebAssembly that stands in `grammars/` beside the bundle. The parser itself is loaded only if there
 * are any. What cannot be loaded is left out: its files are then searched as text.
 */
export function loadGrammars(names: ReadonlySet<Grammar>): Promise<Grammars> {
  return new GrammarStore().load(names);
}

/** Grammars as they come to be wanted, each loaded once. The time that parsing may take is one for all of them. */
export class GrammarStore {
  readonly #languages = new Map<Grammar, Language>();
  readonly #failed = new Set<Grammar>();
  #parser: Parser | null = null;
  #spent = 0;

  /** Parsers by all that was loaded, these among them: see `loadGrammars`. */
  async load(names: ReadonlySet<Grammar>): Promise<Grammars> {
    for (const name of names) {
      if (this.#languages.has(name) || this.#failed.has(name)) continue;
      try {
        this.#languages.set(name, await this.#loadOne(name));
      } catch {
        this.#failed.add(name);
      }
    }
    return { parse: (grammar, text) => this.#parse(grammar, text) };
  }

  async #loadOne(name: Grammar): Promise<Language> {
    const { Language, Parser } = await import('web-tree-sitter');
    if (this.#parser === null) {
      await Parser.init({
        wasmBinary: await readFile(locate('web-tree-sitter', 'web-tree-sitter/web-tree-sitter.wasm')),
      });
      this.#parser = new Parser();
    }
    const source = name === 'kotlin' ? KOTLIN : `@vscode/tree-sitter-wasm/wasm/tree-sitter-${name}.wasm`;
    return Language.load(await readFile(locate(name, source)));
  }

  #parse(grammar: Grammar, text: string): SyntaxTree | null {
    const language = this.#languages.get(grammar);
    const parser = this.#parser;
    if (language === undefined || parser === null || this.#spent > LONGEST_ALL) return null;
    const start = performance.now();
    try {
      parser.setLanguage(language);
      const tree = parser.parse(text, null, { progressCallback: () => performance.now() - start > LONGEST_FILE });
      if (tree === null) parser.reset();
      return tree === null ? null : { root: tree.rootNode, free: () => tree.delete() };
    } catch {
      parser.reset();
      return null;
    } finally {
      this.#spent += performance.now() - start;
    }
  }
}

/** Beside the bundle; for the sources of the project, which have none there, in the packages. */
function locate(name: string, source: string): string {
  const shipped = fileURLToPath(new URL(`./grammars/${name}.wasm`, import.meta.url));
  return existsSync(shipped) ? shipped : createRequire(import.meta.url).resolve(source);
}
