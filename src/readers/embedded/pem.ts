import type { CertificateFact, KeyFact, Position } from '../../facts.ts';
import { readCertificate } from '../../postgres/certificates/certificate.ts';
import { LineIndex } from '../line-index.ts';
import type { SourceFile } from '../reader.ts';

const BEGIN = /^-----BEGIN ((?:[A-Z0-9]+ ){0,3})(PRIVATE KEY|CERTIFICATE)-----[ \t]*\r?$/gm;
/** What OpenSSL takes for a certificate (PEM_read_bio_X509_AUX). */
const CERTIFICATE_LABELS: ReadonlySet<string> = new Set(['', 'X509 ', 'TRUSTED ']);
/** Fewer letters than this hold no key: an Ed25519 key has 64. */
const SHORTEST_BODY = 40;
/** A file of more is the bundle of a system or a provider: no server's, and nobody's to mend. */
const MOST_CERTIFICATES = 40;

/** One block of PEM whose body could be one: not a hint, nor an example cut short. */
interface Block extends Position {
  readonly label: string;
  readonly type: string;
  readonly headers: string;
  readonly base64: string;
}

/** Private keys and certificates in PEM (RFC 7468, RFC 1421), which is what PostgreSQL and libpq read. */
export function readPem(file: Pick<SourceFile, 'path' | 'text'>): readonly (KeyFact | CertificateFact)[] {
  const blocks = [...blocksOf(file.text)];
  const certificates = blocks.filter(({ label, type }) => type === 'CERTIFICATE' && CERTIFICATE_LABELS.has(label));
  const many = certificates.length > MOST_CERTIFICATES;
  return blocks.flatMap((block): readonly (KeyFact | CertificateFact)[] => {
    if (block.type === 'PRIVATE KEY') return [keyFact(file.path, block)];
    return many || !certificates.includes(block) ? [] : [certificateFact(file.path, block)];
  });
}

function* blocksOf(text: string): Iterable<Block> {
  let index: LineIndex | null = null;
  for (const match of text.matchAll(BEGIN)) {
    const [whole, label = '', type = ''] = match;
    const start = match.index;
    const bodyStart = start + whole.length;
    const end = text.indexOf('-----', bodyStart);
    if (end < 0 || !text.startsWith(`-----END ${label}${type}-----`, end)) continue;
    const { headers, base64 } = bodyOf(text.slice(bodyStart, end));
    if (base64.length < SHORTEST_BODY || !/^[A-Za-z0-9+/]+={0,2}$/.test(base64) || isFiller(base64)) continue;
    index ??= new LineIndex(text);
    yield { label, type, headers, base64, ...index.span(start, start + whole.trimEnd().length) };
  }
}

function placeOf({ line, column, endLine, endColumn }: Block): Position {
  return { line, column, endLine, endColumn };
}

function keyFact(file: string, block: Block): KeyFact {
  const encrypted = block.label.includes('ENCRYPTED') || /^Proc-Type:[ \t]*4,[ \t]*ENCRYPTED/m.test(block.headers);
  return { kind: 'key', file, ...placeOf(block), encrypted };
}

function certificateFact(file: string, block: Block): CertificateFact {
  const certificate = readCertificate(Buffer.from(block.base64, 'base64'));
  const error = certificate === null ? 'not an X.509 certificate' : null;
  return { kind: 'certificate', file, ...placeOf(block), certificate, error };
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
