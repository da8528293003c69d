import type { KeyFact } from '../facts.ts';
import { LineIndex } from './line-index.ts';
import type { Reader, SourceFile } from './reader.ts';

const BEGIN = /^-----BEGIN ((?:[A-Z0-9]+ ){0,3})PRIVATE KEY-----[ \t]*\r?$/gm;
/** Fewer letters than this hold no key: an Ed25519 key has 64. */
const SHORTEST_BODY = 40;

/** Private keys in PEM (RFC 7468, RFC 1421): those whose body is a key, not a hint or an example cut short. */
export const pemReader: Reader = {
  kinds: ['pem'],
  read: readPem,
};

function readPem(file: SourceFile): readonly KeyFact[] {
  const facts: KeyFact[] = [];
  let index: LineIndex | null = null;
  for (const match of file.text.matchAll(BEGIN)) {
    const label = match[1] ?? '';
    const start = match.index;
    const bodyStart = start + match[0].length;
    const end = file.text.indexOf('-----', bodyStart);
    if (end < 0 || !file.text.startsWith(`-----END ${label}PRIVATE KEY-----`, end)) continue;
    const { headers, base64 } = bodyOf(file.text.slice(bodyStart, end));
    if (base64.length < SHORTEST_BODY || !/^[A-Za-z0-9+/]+={0,2}$/.test(base64) || isFiller(base64)) continue;
    index ??= new LineIndex(file.text);
    const place = index.span(start, start + match[0].trimEnd().length);
    const encrypted = label.includes('ENCRYPTED') || /^Proc-Type:[ \t]*4,[ \t]*ENCRYPTED/m.test(headers);
    facts.push({ kind: 'key', file: file.path, ...place, encrypted });
  }
  return facts;
}

/** Headers of RFC 1421 (`Name: value`) stand before the body. */
function bodyOf(text: string): { readonly headers: string; readonly base64: string } {
  const headers: string[] = [];
  const body: string[] = [];
  for (const line of text.split('\n')) {
    if (line.includes(':')) headers.push(line.trim());
    else body.push(line.trim());
  }
  return { headers: headers.join('\n'), base64: body.join('') };
}

/** One character over and over is no key. */
function isFiller(base64: string): boolean {
  return new Set(base64.slice(0, 200)).size < 12;
}
