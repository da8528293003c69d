import type { Expression, Piece } from '../statements/expression.ts';
import type { SyntaxNode } from '../syntax.ts';

/** Node types of whole string literals, in any of the grammars. */
export const STRINGS: ReadonlySet<string> = new Set([
  'string',
  'template_string',
  'concatenated_string',
  'chained_string',
  'interpreted_string_literal',
  'raw_string_literal',
  'string_literal',
  'multiline_string_literal',
  'verbatim_string_literal',
  'interpolated_string_expression',
  'encapsed_string',
  'heredoc',
  'nowdoc',
]);

const CONTENT: ReadonlySet<string> = new Set([
  'string_fragment',
  'multiline_string_fragment',
  'string_content',
  'string_literal_content',
  'interpreted_string_literal_content',
  'raw_string_literal_content',
  'raw_string_content',
  'nowdoc_string',
  'heredoc_body',
  'nowdoc_body',
]);
const ESCAPES: ReadonlySet<string> = new Set(['escape_sequence', 'escape_interpolation', 'character_escape_seq']);
const DELIMITERS: ReadonlySet<string> = new Set([
  'string_start',
  'string_end',
  'interpolation_start',
  'interpolation_quote',
  'raw_string_start',
  'raw_string_end',
  'heredoc_start',
  'heredoc_end',
  'comment',
]);
/** What stands in an interpolation beside the expression. */
const TRIMMINGS: ReadonlySet<string> = new Set([
  'interpolation_brace',
  'format_specifier',
  'type_conversion',
  'interpolation_format_clause',
  'interpolation_alignment_clause',
]);
const OPENING = /^[A-Za-z@$&]{0,3}#{0,8}(?:"""|'''|["'`])/;

/** The pieces of a string literal: its text, decoded, and the expressions put into it. */
export function piecesOf(node: SyntaxNode, source: string, lower: (node: SyntaxNode) => Expression): readonly Piece[] {
  const pieces: Piece[] = [];
  collect(node, source, lower, pieces, 0);
  return pieces;
}

function collect(
  node: SyntaxNode,
  source: string,
  lower: (node: SyntaxNode) => Expression,
  pieces: Piece[],
  depth: number,
): void {
  const children = node.namedChildren;
  if (children.length === 0) {
    if (CONTENT.has(node.type)) pieces.push(plain(source, node.startIndex, node.endIndex));
    else if (STRINGS.has(node.type)) pieces.push(bare(node, source));
    return;
  }
  // Between the children of a content node there is text, between those of a literal there are quotes.
  const within = CONTENT.has(node.type);
  let at = node.startIndex;
  let dollar: SyntaxNode | null = null;
  for (const child of children) {
    if (child === null) continue;
    if (within && child.startIndex > at) pieces.push(plain(source, at, child.startIndex));
    at = child.endIndex;
    if (DELIMITERS.has(child.type)) continue;
    if (dollar !== null) {
      const [name = ''] =
        /^[A-Za-z_]\w*/.exec(source.slice(child.startIndex, Math.min(child.endIndex, child.startIndex + 80))) ?? [];
      const end = child.startIndex + name.length;
      const span = { start: dollar.startIndex, end };
      if (name !== '') pieces.push({ hole: { kind: 'name', ...span, node: child, path: name }, span });
      pieces.push(plain(source, name === '' ? dollar.startIndex : end, child.endIndex));
      dollar = null;
      continue;
    }
    // Kotlin's grammar leaves `$name` as text, the dollar sign by itself.
    if (node.type === 'string_literal' && child.type === 'string_content' && child.endIndex - child.startIndex === 1) {
      if (source[child.startIndex] === '$') {
        dollar = child;
        continue;
      }
    }
    if (ESCAPES.has(child.type)) pieces.push(escaped(source, child));
    else if ((CONTENT.has(child.type) || STRINGS.has(child.type)) && depth < 8) {
      collect(child, source, lower, pieces, depth + 1);
    } else {
      const inner = child.childForFieldName('expression') ?? innerOf(child);
      pieces.push({ hole: lower(inner), span: { start: child.startIndex, end: child.endIndex } });
    }
  }
  if (dollar !== null) pieces.push(plain(source, dollar.startIndex, dollar.endIndex));
  if (within && node.endIndex > at) pieces.push(plain(source, at, node.endIndex));
}

function innerOf(node: SyntaxNode): SyntaxNode {
  if (node.type !== 'interpolation' && node.type !== 'template_substitution') return node;
  return node.namedChildren.find((child) => child !== null && !TRIMMINGS.has(child.type)) ?? node;
}

function plain(source: string, start: number, end: number): Piece {
  return { text: source.slice(start, end), offsets: range(start, end) };
}

/** The offsets of a text that stands as it is, and its end. */
export function range(start: number, end: number): readonly number[] {
  return Array.from({ length: end - start + 1 }, (_, index) => start + index);
}

/** A literal whose grammar does not tell its quotes from its text; in C#'s verbatim strings a quote is written twice. */
function bare(node: SyntaxNode, source: string): Piece {
  const raw = source.slice(node.startIndex, node.endIndex);
  const opening = OPENING.exec(raw)?.[0] ?? '';
  const quote = /["'`]+$/.exec(opening)?.[0] ?? '';
  const hashes = /#*/.exec(opening.slice(opening.indexOf('#') < 0 ? opening.length : opening.indexOf('#')))?.[0] ?? '';
  const closing = quote + hashes;
  const end = raw.length > opening.length && raw.endsWith(closing) ? raw.length - closing.length : raw.length;
  const start = Math.min(opening.length, end);
  if (!opening.includes('@') || !raw.slice(start, end).includes('""')) {
    return plain(source, node.startIndex + start, node.startIndex + end);
  }
  let text = '';
  const offsets: number[] = [];
  for (let at = start; at < end; at += 1) {
    offsets.push(node.startIndex + at);
    text += raw[at];
    if (raw[at] === '"' && raw[at + 1] === '"') at += 1;
  }
  offsets.push(node.startIndex + end);
  return { text, offsets };
}

const SIMPLE: Readonly<Record<string, string>> = {
  n: '\n',
  t: '\t',
  r: '\r',
  b: '\b',
  f: '\f',
  '0': '\0',
  e: '\u001b',
};

function escaped(source: string, node: SyntaxNode): Piece {
  const raw = source.slice(node.startIndex, node.endIndex);
  const text = decoded(raw);
  return { text, offsets: [...new Array<number>(text.length).fill(node.startIndex), node.endIndex] };
}

function decoded(raw: string): string {
  if (raw === '{{' || raw === '}}') return raw.slice(1);
  const body = raw.slice(1);
  const hex = /^(?:u\{([0-9A-Fa-f]{1,6})\}|u([0-9A-Fa-f]{4})|U([0-9A-Fa-f]{8})|x([0-9A-Fa-f]{2}))$/.exec(body);
  if (hex !== null) {
    const code = Number.parseInt(hex[1] ?? hex[2] ?? hex[3] ?? hex[4] ?? '', 16);
    return code <= 0xffff ? String.fromCharCode(code) : '\ufffd';
  }
  if (/^\r?\n/.test(body)) return '';
  const first = body[0] ?? '';
  return body.length === 1 ? (SIMPLE[first] ?? first) : body;
}
