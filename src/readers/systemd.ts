import type { ConnectionFact } from '../facts.ts';
import { connectionsOfEnvironment } from './frameworks/environment.ts';
import type { NamedText } from './frameworks/key-sets.ts';
import { LineIndex } from './line-index.ts';
import type { ReadContext, Reader, SourceFile } from './reader.ts';
import { lexScript, sliceWord } from './scripts/lexer.ts';

const ENVIRONMENT = /^[ \t]*Environment[ \t]*=[ \t]*/;
/** What makes a unit worth the parsing. */
const SIGN = /^[ \t]*Environment[ \t]*=.*(?:PG[A-Z]{4,}|_HOST)/m;
/** A file of variables; one with specifiers or wildcards is known at run time only. */
const ENVIRONMENT_FILE = /^[ \t]*EnvironmentFile[ \t]*=[ \t]*-?(\/[^\s%*?[\]"'\\]{1,300})[ \t]*\r?$/gm;
const MOST_FILES = 20;
/** Longer files hold something else. */
const LONGEST_FILE = 200_000;
const NAME = /^[A-Za-z_][A-Za-z0-9_]*$/;

/**
 * Units of systemd: the assignments of their `Environment=` (systemd.exec(5)), in quotes, several in a line and continued, as one
 * environment; an empty one takes all before it back. A file that `EnvironmentFile=` names is read by `environments` where the tree
 * has it. Other INI files, and connection strings, are for `literals`.
 */
export function systemdReader(literals: Reader, environments: Reader): Reader {
  return {
    kinds: ['ini'],
    *read(file, context) {
      const own = new Set<string>();
      const isUnit = /\.(?:service|socket|timer)(?:\.d\/[^/]+\.conf)?(?:\.[\w]+)?$/.test(file.path);
      if (isUnit) yield* filesOf(file, context, environments);
      if (isUnit && SIGN.test(file.text)) {
        for (const fact of connectionsOfEnvironment(variablesOf(file), metaOf(file, context), false)) {
          own.add(`${fact.line}:${fact.column}`);
          yield fact;
        }
      }
      for (const fact of literals.read(file, context)) {
        if (fact.kind !== 'connection' || !own.has(`${fact.line}:${fact.column}`)) yield fact;
      }
    },
  };
}

function metaOf({ path }: SourceFile, context: ReadContext): Parameters<typeof connectionsOfEnvironment>[1] {
  return { file: path, major: context.major, drivers: context.drivers?.(path) ?? [] };
}

/** What the files say that a unit names, each as far as the tree has it. */
function* filesOf(file: SourceFile, context: ReadContext, environments: Reader): Iterable<ConnectionFact> {
  const matches = [...file.text.matchAll(ENVIRONMENT_FILE)].slice(0, MOST_FILES);
  if (matches.length === 0) return;
  const index = new LineIndex(file.text);
  for (const { 0: line, 1: target = '', index: at } of matches) {
    const found = find(file.path, target, context);
    if (found === null || found.text.length > LONGEST_FILE) continue;
    const start = at + line.lastIndexOf(target);
    const via = [{ file: file.path, ...index.span(start, start + target.length) }];
    for (const fact of environments.read({ ...found, kind: 'env' }, context)) {
      if (fact.kind === 'connection') yield { ...fact, via };
    }
  }
}

/** A file of the machine in the tree: where the tree mirrors the machine's, and beside the unit by its name. */
function find(
  unit: string,
  target: string,
  context: ReadContext,
): { readonly path: string; readonly text: string } | null {
  const mirrored = /^(?:.*?\/)??(?=(?:etc|usr|lib)\/(?:[^/]+\/)*systemd\/)/.exec(unit)?.[0] ?? '';
  const places: readonly (readonly [from: string, target: string])[] = [
    [mirrored, target.slice(1)],
    [unit, target.slice(target.lastIndexOf('/') + 1)],
  ];
  for (const [from, name] of places) {
    const followed = context.follow(from, name);
    if (followed.status === 'read') return { path: followed.path, text: followed.text };
  }
  return null;
}

function variablesOf({ text }: SourceFile): readonly NamedText[] {
  const index = new LineIndex(text);
  let variables = new Map<string, NamedText>();
  for (let at = 0; at < text.length; ) {
    let end = endOfLine(text, at);
    const match = ENVIRONMENT.exec(text.slice(at, Math.min(end, at + 200)));
    if (match !== null) while (text[end - 1] === '\\' && end < text.length) end = endOfLine(text, end + 1);
    if (match !== null) {
      const range = { start: at + match[0].length, end, indent: 0 };
      const words = lexScript(text, range).flatMap((command) => command.words);
      if (words.length === 0) variables = new Map();
      for (const word of words) {
        const equals = word.text.indexOf('=');
        const name = word.text.slice(0, Math.max(0, equals));
        if (!NAME.test(name)) continue;
        const value = sliceWord(word, equals + 1);
        variables.set(name, {
          name,
          value: value.text,
          at: (from, to) => index.span(value.offsets[from] ?? value.end, (value.offsets[to - 1] ?? value.end - 1) + 1),
          position: index.span(word.offsets[0] ?? word.start, (word.offsets.at(-1) ?? word.end - 1) + 1),
        });
      }
    }
    at = end + 1;
  }
  return [...variables.values()];
}

function endOfLine(text: string, from: number): number {
  const newline = text.indexOf('\n', from);
  return newline < 0 ? text.length : newline;
}
