import type { Fact } from '../facts.ts';
import type { ConfReaders } from './embedded/conf.ts';
import { escapedPieces } from './embedded/escapes.ts';
import { type JsonText, jsonText } from './embedded/json-text.ts';
import { overlays, type Piece } from './embedded/overlay.ts';
import { jsonRoot } from './frameworks/json-tree.ts';
import type { TreeNode, TreeScalar } from './frameworks/tree-node.ts';
import { LineIndex, type Places } from './line-index.ts';
import type { ReadContext, Reader, SourceFile } from './reader.ts';
import { containerFacts } from './scripts/containers.ts';
import { lexScript } from './scripts/lexer.ts';
import { scriptFacts } from './scripts/script.ts';

/** Files of npm, Deno and Composer, and their key whose values are commands of a shell. */
const FILES: readonly (readonly [RegExp, string])[] = [
  [/(?:^|\/)package\.json$/, 'scripts'],
  [/(?:^|\/)deno\.jsonc?$/, 'tasks'],
  [/(?:^|\/)composer\.json$/, 'scripts'],
];
/** What a command says that connects to PostgreSQL. */
const SIGN =
  /postg|\bPG[A-Z]{4,}=|_HOST=|pgsql:|\b(?:psql|pg_dump(?:all)?|pg_restore|pg_basebackup|createdb|dropdb|createuser|dropuser|vacuumdb|pgbench)\b|\b(?:host|dbname)=/;
const LONGEST = 1_000_000;
const LONGEST_COMMAND = 8192;
const MOST_COMMANDS = 500;
const DEEPEST = 50;

/**
 * The commands that a package.json names (`"migrate": "DATABASE_URL=postgres://… prisma migrate deploy"`), each a script of its own, at
 * its places within the JSON string. What else such a file says, and all others, `next` reads.
 */
export function packageScriptsReader(next: Reader, literals: Reader, readers: ConfReaders): Reader {
  return {
    kinds: next.kinds,
    *read(file, context) {
      const key = file.kind === 'json' ? FILES.find(([name]) => name.test(file.path))?.[1] : undefined;
      const facts = key === undefined ? [] : [...commandsFacts(file, key, { literals, readers, context })];
      const places = new Set(facts.map(placeOf));
      yield* facts;
      for (const fact of next.read(file, context)) if (!places.has(placeOf(fact))) yield fact;
    },
  };
}

interface Reading {
  readonly literals: Reader;
  readonly readers: ConfReaders;
  readonly context: ReadContext;
}

function* commandsFacts(file: SourceFile, key: string, { literals, readers, context }: Reading): Iterable<Fact> {
  const { path, text } = file;
  if (text.length > LONGEST || !text.includes(`"${key}"`) || !SIGN.test(text)) return;
  const root = jsonRoot(text, DEEPEST);
  const scripts = root?.type === 'map' ? root.entries.get(key)?.value : undefined;
  const lines = new LineIndex(text);
  const seen = new Set<string>();
  const pieces: Piece[] = [];
  for (const { start, end } of commandsOf(scripts)) {
    const script = jsonText(text, start, end);
    if (!SIGN.test(script.text)) continue;
    for (const one of escapedPieces(text, start, end, lines) ?? []) pieces.push(one);
    const index = placesOf(script, lines);
    const range = { start: 0, end: script.text.length, indent: 0 };
    const told = { path, text: script.text, index, range, environment: [], strings: true, context, readers };
    const servers = containerFacts(lexScript(script.text, range), { file: path, index, via: [] }, context);
    for (const fact of [...servers, ...scriptFacts(told)]) {
      seen.add(placeOf(fact));
      yield fact;
    }
  }
  // Arguments of other programs, such as `--database-url=…`.
  for (const layer of overlays(pieces)) {
    for (const fact of literals.read({ path, text: layer, kind: 'shell' }, context)) {
      if (!seen.has(placeOf(fact))) yield fact;
    }
  }
}

function* commandsOf(node: TreeNode | undefined): Iterable<TreeScalar> {
  let left = MOST_COMMANDS;
  if (node?.type !== 'map') return;
  for (const { value } of node.entries.values()) {
    const items = value.type === 'list' ? value.items : [value];
    for (const item of items) {
      left -= 1;
      if (left < 0) return;
      if (item.type === 'scalar' && item.value !== null && item.end - item.start <= LONGEST_COMMAND) yield item;
    }
  }
}

/** Positions of the file for offsets in a decoded string of it. */
function placesOf({ offsets }: JsonText, lines: LineIndex): Places {
  const place = (offset: number): number => offsets[Math.min(offset, offsets.length - 1)] ?? 0;
  return {
    at: (offset) => lines.at(place(offset)),
    span: (from, to) => lines.span(place(from), place(to)),
  };
}

function placeOf(fact: Fact): string {
  return `${fact.kind} ${fact.line}:${fact.column}`;
}
