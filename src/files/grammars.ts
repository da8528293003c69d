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

/** Parsers of nothing: what is asked of them is searched as text. */
const NONE: Grammars = { parse: () => null };

/**
 * Loads these grammars, WebAssembly that stands in `grammars/` beside the bundle. The parser itself is loaded only if there
 * are any. What cannot be loaded is left out: its files are then searched as text.
 */
export async function loadGrammars(names: ReadonlySet<Grammar>): Promise<Grammars> {
  if (names.size === 0) return NONE;
  try {
    const { Language, Parser } = await import('web-tree-sitter');
    await Parser.init({
      wasmBinary: await readFile(locate('web-tree-sitter', 'web-tree-sitter/web-tree-sitter.wasm')),
    });
    const loaded = new Map<Grammar, Language>();
    for (const name of names) {
      const source = name === 'kotlin' ? KOTLIN : `@vscode/tree-sitter-wasm/wasm/tree-sitter-${name}.wasm`;
      loaded.set(name, await Language.load(await readFile(locate(name, source))));
    }
    return parsersOf(loaded, new Parser());
  } catch {
    return NONE;
  }
}

/** Beside the bundle; for the sources of the project, which have none there, in the packages. */
function locate(name: string, source: string): string {
  const shipped = fileURLToPath(new URL(`./grammars/${name}.wasm`, import.meta.url));
  return existsSync(shipped) ? shipped : createRequire(import.meta.url).resolve(source);
}

function parsersOf(languages: ReadonlyMap<Grammar, Language>, parser: Parser): Grammars {
  let spent = 0;
  return {
    parse(grammar, text): SyntaxTree | null {
      const language = languages.get(grammar);
      if (language === undefined || spent > LONGEST_ALL) return null;
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
        spent += performance.now() - start;
      }
    },
  };
}
