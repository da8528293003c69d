import type { Fact } from '../../facts.ts';
import { heldFacts, partOf } from '../embedded/conf.ts';
import { overlays, type Piece, verbatimPieces } from '../embedded/overlay.ts';
import { linesOf } from '../embedded/scalars.ts';
import { mapItems, nodeAt, valueAt } from '../frameworks/nodes.ts';
import type { FileKind, Reader } from '../reader.ts';
import { scriptFacts } from '../scripts/script.ts';
import type { HclBlock, HclEntry, HclValue } from './hcl.ts';
import { yamlDocuments } from './trees.ts';
import type { Terraform } from './values.ts';

/** A heredoc, and what says what is in it: the key that it is given to, and the name of the file that it becomes. */
interface Heredoc {
  readonly start: number;
  readonly end: number;
  readonly key: string;
  readonly name: string | null;
  /** It is written for people. */
  readonly prose: boolean;
}

/** Attributes beside a content that tell the file which it becomes. */
const FILE_NAMES: ReadonlySet<string> = new Set(['filename', 'destination', 'path', 'file', 'name', 'key', 'target']);
const PROSE = /description|comment|readme|message|documentation/i;
const PROSE_FILE = /\.(?:md|markdown|rst|adoc|txt|html?)$/i;
/** Lines that only say which of the others there are. */
const DIRECTIVE = /^\s*%\{[^\n]*\}\s*$/;
const RECORD = /^[ \t]*(?:local|host(?:no)?(?:ssl|gssenc)?)[ \t]+\S+[ \t]+\S+/m;
const MOST_HEREDOCS = 200;

/**
 * What the heredocs of a file hold: PostgreSQL's own files, by their names, scripts, and what cloud-init is told to write. The
 * manifests and values of charts in them are for others, except that connection strings are looked for in all of them.
 */
export function* heredocFacts(blocks: readonly HclBlock[], input: Terraform, literals: Reader): Iterable<Fact> {
  const found: Heredoc[] = [];
  const targets = new Set<string>();
  for (const block of blocks) {
    const installed = /^(?:kubernetes|kubectl|k8s|helm)_/.test(block.labels[0] ?? '');
    for (const heredoc of heredocsOf(block, input.file.text)) {
      if (found.length >= MOST_HEREDOCS) break;
      found.push(heredoc);
      if (!installed) yield* contentFacts(heredoc, input, targets);
    }
  }
  yield* stringFacts(found, input, literals);
}

function* heredocsOf({ attributes, blocks }: HclBlock, text: string): Iterable<Heredoc> {
  yield* ofEntries(attributes, text);
  for (const inner of blocks) yield* heredocsOf(inner, text);
}

function* ofEntries(entries: readonly HclEntry[], text: string): Iterable<Heredoc> {
  const names = entries.flatMap(({ key, value }) =>
    FILE_NAMES.has(key) && value.type === 'string' ? [text.slice(value.start, value.end)] : [],
  );
  const name = names.find((one) => partOf(one) !== null) ?? null;
  const prose = names.some((one) => PROSE_FILE.test(one));
  for (const { key, value } of entries) {
    yield* ofValue(value, { key, name, prose: prose || PROSE.test(key) || PROSE_FILE.test(key) }, text);
  }
}

function* ofValue(value: HclValue, about: Omit<Heredoc, 'start' | 'end'>, text: string): Iterable<Heredoc> {
  if (value.type === 'heredoc') yield { start: value.start, end: value.end, ...about };
  if (value.type === 'map') yield* ofEntries(value.entries, text);
  if (value.type === 'list') for (const item of value.items) yield* ofValue(item, about, text);
  if (value.type === 'other') for (const item of value.inner) yield* ofValue(item, about, text);
}

function* contentFacts(heredoc: Heredoc, input: Terraform, targets: Set<string>): Iterable<Fact> {
  const { file, index, context, readers } = input;
  const { path, text } = file;
  const { start, end, key, name } = heredoc;
  const body = text.slice(start, end);
  if (/^\s*#cloud-config/.test(body)) {
    yield* cloudConfigFacts(heredoc, input, targets);
    return;
  }
  if (/^\s*#!.*sh\b/.test(body) || /user_data|script|startup|command/.test(key)) {
    yield* scriptFacts({ path, text, index, range: { start, end, indent: 0 }, environment: [], context, readers });
    return;
  }
  const called = name !== null && !/\.conf/.test(key) ? name : /pg_?hba/.test(key) ? 'pg_hba.conf' : key;
  yield* fileFacts(called, verbatimPieces(text, start, end, index), input, targets);
}

/** Files that cloud-init writes (cloud-init, doc/module-docs/cc_write_files). */
function* cloudConfigFacts(heredoc: Heredoc, input: Terraform, targets: Set<string>): Iterable<Fact> {
  for (const document of yamlDocuments(heredoc, input.file.text)) {
    for (const written of mapItems(nodeAt(document, 'write_files'))) {
      const content = nodeAt(written, 'content');
      const target = valueAt(written, 'path');
      if (content === undefined || target === null) continue;
      yield* fileFacts(target, linesOf([content], { text: input.file.text, index: input.index }), input, targets);
    }
  }
}

/** `targets`: the files that are known already. One of the same name is another machine's. */
function* fileFacts(
  target: string,
  pieces: readonly Piece[],
  { file, context, readers }: Terraform,
  targets: Set<string>,
): Iterable<Fact> {
  const part = partOf(target);
  const known = pieces.filter(({ text }) => !DIRECTIVE.test(text));
  if (part === null || known.length === 0) return;
  if (part === 'hba' && !known.some(({ text }) => RECORD.test(text))) return;
  const line = pieces[0]?.line ?? 1;
  const partial = known.length < pieces.length ? ({ partial: true } as const) : {};
  const isFirst = target.startsWith('/') && !targets.has(target);
  targets.add(target);
  const held = {
    path: file.path,
    name: isFirst ? target : `line-${line}/${target.slice(target.lastIndexOf('/') + 1)}`,
    pieces: known,
    ...partial,
  };
  yield* heldFacts(part, held, readers, context);
}

/** Connection strings, in texts of which everything but the heredocs of one form is blank: each at its own place. */
function* stringFacts(
  heredocs: readonly Heredoc[],
  { file, index, context }: Terraform,
  literals: Reader,
): Iterable<Fact> {
  const byKind = new Map<FileKind, Piece[]>();
  for (const { start, end, prose } of heredocs) {
    if (prose) continue;
    const body = file.text.slice(start, Math.min(end, start + 400));
    const kind = /^\s*[[{]/.test(body)
      ? 'json'
      : /^[ \t]*(?:- )?[\w.-]+:(?:[ \t]|$)/m.test(body) && !body.includes('#!')
        ? 'yaml'
        : 'text';
    const pieces = byKind.get(kind) ?? [];
    for (const one of verbatimPieces(file.text, start, end, index)) pieces.push(one);
    byKind.set(kind, pieces);
  }
  for (const [kind, pieces] of byKind) {
    for (const text of overlays(pieces)) yield* literals.read({ path: file.path, text, kind }, context);
  }
}
