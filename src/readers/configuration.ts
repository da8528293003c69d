import type { ConnectionFact } from '../facts.ts';
import { linesExpression, propertiesExpression } from './configuration/lines.ts';
import { FORMATS, type FormatRule } from './configuration/rules.ts';
import { treeExpression } from './configuration/tree.ts';
import { maskTemplates } from './frameworks/go-template.ts';
import { withRest } from './frameworks/rest.ts';
import { readRoots } from './frameworks/yaml-tree.ts';
import { LineIndex } from './line-index.ts';
import type { FileKind, Reader, SourceFile } from './reader.ts';
import { Draft } from './statements/draft.ts';
import type { Expression, ObjectLiteral, Span } from './statements/expression.ts';
import { connectionOf } from './statements/fact.ts';
import { NOTHING_LATER } from './statements/objects.ts';
import { NO_NAMES } from './statements/plain.ts';
import { Values } from './statements/values.ts';

/** Longer texts are made by machines, and not parsed. */
const LONGEST = 1_000_000;
const MOST_MAPS = 20_000;
const MOST_CONNECTIONS = 300;
const DEEPEST = 40;
/** What stands below such keys is there to be read by people, or says what others may write. */
const SHOWN = /^(?:examples?|description|schema|definitions|\$defs)$/i;

/** A map of the file, with the path of keys that leads to it. */
interface Place {
  readonly path: string;
  readonly object: ObjectLiteral;
}

/**
 * Files of frameworks and servers in a format that many have (YAML, JSON, TOML, INI, properties): the maps by which they are
 * told how to connect, each as one connection. `rest` reads whatever else the file says.
 */
export function configurationReader(rest: Reader, kinds: readonly FileKind[]): Reader {
  return {
    kinds,
    *read(file, context) {
      const rules = file.text.length > LONGEST ? [] : FORMATS.filter((rule) => isFor(rule, file));
      if (rules.length === 0) {
        yield* rest.read(file, context);
        return;
      }
      const values = new Values(NO_NAMES);
      const index = new LineIndex(file.text);
      const own: ConnectionFact[] = [];
      for (const place of placesOf(rootsOf(file))) {
        if (own.length >= MOST_CONNECTIONS || values.isSpent()) break;
        for (const rule of rules) {
          const draft = draftOf(rule, place, values, file.text);
          if (draft === null) continue;
          const found = { draft, holder: place.path === '' ? null : place.path };
          const made = connectionOf(found, [found], { file, context, index, configuration: true });
          if (made === null) continue;
          own.push(made.fact);
          break;
        }
      }
      yield* withRest(own, { literals: rest, file, kind: file.kind, context });
    },
  };
}

function isFor({ kinds, signs }: FormatRule, { kind, text }: SourceFile): boolean {
  return kinds.includes(kind) && signs.every((sign) => sign.test(text));
}

function rootsOf({ kind, text }: SourceFile): readonly Expression[] {
  switch (kind) {
    case 'ini':
    case 'toml':
      return [linesExpression(text)];
    case 'properties':
      return [propertiesExpression(text)];
    default:
      return readRoots(maskTemplates(text)).map((root) => treeExpression(root, text));
  }
}

/** Every map of a file, each once however many aliases name it, in the order of the file. */
function* placesOf(roots: readonly Expression[]): Iterable<Place> {
  const seen = new Set<Expression>();
  const stack = roots.map((value) => ({ path: '', value, depth: 0 })).reverse();
  for (let at = stack.pop(); at !== undefined && seen.size < MOST_MAPS; at = stack.pop()) {
    const { path, value, depth } = at;
    if (seen.has(value) || depth > DEEPEST) continue;
    if (value.kind === 'list') {
      seen.add(value);
      for (const item of value.items.toReversed()) stack.push({ path, value: item, depth: depth + 1 });
    } else if (value.kind === 'object') {
      seen.add(value);
      yield { path, object: value };
      for (const { key, value: inner } of value.entries.toReversed()) {
        if (SHOWN.test(key)) continue;
        stack.push({ path: path === '' ? key : `${path}.${key}`, value: inner, depth: depth + 1 });
      }
    }
  }
}

function draftOf(rule: FormatRule, { path, object }: Place, values: Values, text: string): Draft | null {
  if (rule.path?.test(path) === false) return null;
  const { entry } = rule;
  const telling =
    entry === undefined
      ? undefined
      : object.entries.find(({ key, value }) => entry.key.test(key) && entry.value.test(values.plain(value) ?? ''));
  if (entry !== undefined && telling === undefined) return null;
  const place = telling ?? object.entries.find(({ value }) => value.kind === 'text') ?? null;
  const span: Span = place === null ? object : { start: place.keySpan.start, end: place.value.end };
  const draft = new Draft(rule, span, values, text, () => NOTHING_LATER);
  draft.takeEntries(object.entries, rule.keys ?? {}, '');
  if (draft.foreign) return null;
  if (rule.anybody === true) return isSomebody(draft) ? draft : null;
  // Only its connection string can say that it is PostgreSQL's.
  if (entry === undefined) draft.doubtful = true;
  return draft;
}

/** Whether it says where to connect to and as whom or to what; a mode that is none of libpq's may mean anything. */
function isSomebody(draft: Draft): boolean {
  const { options } = draft;
  draft.open = true;
  // To be filled in, or left to a default.
  for (const [keyword, { value }] of options) if (value.text === '') options.delete(keyword);
  const mode = options.get('sslmode')?.value.text ?? '';
  if (!/^(?:disable|allow|prefer|require|verify-ca|verify-full)$|[${%<]/.test(mode)) options.delete('sslmode');
  return options.has('host') && ['user', 'dbname', 'password'].some((keyword) => options.has(keyword));
}
