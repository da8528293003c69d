import { X509Certificate } from 'node:crypto';
import type { CertificateContent } from '../../facts.ts';
import { childrenOf, type Element, elementsIn, OBJECT_IDENTIFIER, objectIdentifier, SEQUENCE } from './der.ts';

const COMMON_NAME = '2.5.4.3';
const SUBJECT_ALT_NAME = '2.5.29.17';
/** RSASSA-PSS names its digest in its parameters; SHA-1 where they do not (RFC 4055, 3.1). */
const RSA_PSS = '1.2.840.113549.1.1.10';

/** Digests of signature algorithms and of RSASSA-PSS' parameters (RFC 3279, 4055, 5754, 5758, 8410; NIST's arc for SHA-3). */
const DIGESTS: Readonly<Record<string, string>> = {
  '1.2.840.113549.1.1.2': 'md2',
  '1.2.840.113549.1.1.3': 'md4',
  '1.2.840.113549.1.1.4': 'md5',
  '1.2.840.113549.1.1.5': 'sha1',
  '1.3.14.3.2.29': 'sha1',
  '1.2.840.113549.1.1.11': 'sha256',
  '1.2.840.113549.1.1.12': 'sha384',
  '1.2.840.113549.1.1.13': 'sha512',
  '1.2.840.113549.1.1.14': 'sha224',
  '1.2.840.10045.4.1': 'sha1',
  '1.2.840.10045.4.3.1': 'sha224',
  '1.2.840.10045.4.3.2': 'sha256',
  '1.2.840.10045.4.3.3': 'sha384',
  '1.2.840.10045.4.3.4': 'sha512',
  '1.2.840.10040.4.3': 'sha1',
  '1.3.14.3.2.26': 'sha1',
  '2.16.840.1.101.3.4.2.1': 'sha256',
  '2.16.840.1.101.3.4.2.2': 'sha384',
  '2.16.840.1.101.3.4.2.3': 'sha512',
  '2.16.840.1.101.3.4.2.4': 'sha224',
  '1.3.101.112': 'ed25519',
  '1.3.101.113': 'ed448',
};

/** More names than this are made to cost time. */
const MOST_NAMES = 500;

/**
 * An X.509 certificate (RFC 5280) of its DER bytes; null where OpenSSL could not read it as one. Node's X509Certificate, which is
 * OpenSSL's, reads it; names and the signature's digest, which it shows only as prose or not at all, come from the DER.
 */
export function readCertificate(der: Uint8Array): CertificateContent | null {
  const parsed = parse(der);
  if (parsed === null) return null;
  const [notBefore, notAfter] = [isoOf(parsed.validFrom), isoOf(parsed.validTo)];
  const parts = partsOf(parsed.raw);
  if (notBefore === null || notAfter === null || parts === null) return null;
  return {
    subject: oneLine(parsed.subject),
    issuer: oneLine(parsed.issuer),
    ...parts,
    notBefore,
    notAfter,
    key: keyOf(parsed),
    isAuthority: parsed.ca,
    selfSigned: isSignedBy(parsed, parsed),
    fingerprint: parsed.fingerprint256.replaceAll(':', '').toLowerCase(),
    der: Buffer.from(parsed.raw).toString('base64'),
  };
}

function parse(der: Uint8Array): X509Certificate | null {
  try {
    return new X509Certificate(der);
  } catch {
    return null;
  }
}

/** Whether one certificate bears the signature of the other's key, under its name (RFC 5280, 6.1.3). */
export function isIssuedBy(certificate: CertificateContent, issuer: CertificateContent): boolean {
  const [one, other] = [certificate, issuer].map(({ der }) => parse(Buffer.from(der, 'base64')));
  return one != null && other != null && isSignedBy(one, other);
}

function isSignedBy(certificate: X509Certificate, issuer: X509Certificate): boolean {
  try {
    return certificate.checkIssued(issuer) && certificate.verify(issuer.publicKey);
  } catch {
    // A key of an algorithm that this OpenSSL does not have.
    return false;
  }
}

function keyOf(certificate: X509Certificate): CertificateContent['key'] {
  try {
    const { asymmetricKeyType, asymmetricKeyDetails } = certificate.publicKey;
    return {
      type: asymmetricKeyType ?? null,
      bits: asymmetricKeyDetails?.modulusLength ?? null,
      curve: asymmetricKeyDetails?.namedCurve ?? null,
    };
  } catch {
    return { type: null, bits: null, curve: null };
  }
}

/** `2026-01-31T12:00:00Z` of OpenSSL's `Jan 31 12:00:00 2026 GMT`. */
function isoOf(text: string): string | null {
  const time = Date.parse(text);
  return Number.isNaN(time) ? null : new Date(time).toISOString().replace('.000Z', 'Z');
}

function oneLine(name: string | undefined): string {
  return (name ?? '').split('\n').join(', ').slice(0, 1000);
}

type Parts = Pick<CertificateContent, 'commonName' | 'dnsNames' | 'ipAddresses' | 'digest'>;

/** What stands in the DER: Certificate and TBSCertificate of RFC 5280, 4.1. */
function partsOf(bytes: Uint8Array): Parts | null {
  const [certificate] = elementsIn(bytes, 0, bytes.length);
  if (certificate === undefined) return null;
  const [tbs, algorithm] = childrenOf(bytes, certificate);
  if (tbs === undefined || algorithm === undefined) return null;
  // version [0] may be absent: serialNumber, signature, issuer, validity, subject.
  const fields = childrenOf(bytes, tbs).filter(({ tag }) => tag !== 0xa0);
  const extensions = fields.find(({ tag }) => tag === 0xa3);
  const names = extensions === undefined ? [] : alternativeNames(bytes, extensions);
  return {
    commonName: commonNameOf(bytes, fields[4]),
    dnsNames: names.flatMap((name) => (name.tag === 0x82 ? [textOf(bytes, name)] : [])),
    ipAddresses: names.flatMap((name) => (name.tag === 0x87 ? addressOf(bytes, name) : [])),
    digest: digestOf(bytes, algorithm),
  };
}

/** The first common name of a subject, which is the one that libpq looks at (X509_NAME_get_index_by_NID); null for none. */
function commonNameOf(bytes: Uint8Array, subject: Element | undefined): string | null {
  if (subject === undefined) return null;
  for (const relative of childrenOf(bytes, subject).slice(0, MOST_NAMES)) {
    for (const attribute of childrenOf(bytes, relative)) {
      const [type, value] = childrenOf(bytes, attribute);
      if (type === undefined || value === undefined || objectIdentifier(bytes, type) !== COMMON_NAME) continue;
      return textOf(bytes, value);
    }
  }
  return null;
}

function alternativeNames(bytes: Uint8Array, extensions: Element): readonly Element[] {
  const [list] = childrenOf(bytes, extensions);
  if (list === undefined) return [];
  for (const extension of childrenOf(bytes, list)) {
    const [id, ...rest] = childrenOf(bytes, extension);
    const value = rest.at(-1);
    if (id === undefined || value === undefined || objectIdentifier(bytes, id) !== SUBJECT_ALT_NAME) continue;
    const [names] = childrenOf(bytes, value);
    return names === undefined ? [] : childrenOf(bytes, names).slice(0, MOST_NAMES);
  }
  return [];
}

function textOf(bytes: Uint8Array, { tag, start, end }: Element): string {
  const content = bytes.slice(start, Math.min(end, start + 500));
  // BMPString: two bytes a character.
  if (tag === 0x1e)
    return Buffer.from(content.slice(0, content.length & ~1))
      .swap16()
      .toString('utf16le');
  return Buffer.from(content).toString(tag === 0x0c ? 'utf8' : 'latin1');
}

function addressOf(bytes: Uint8Array, { start, end }: Element): string[] {
  const content = bytes.slice(start, end);
  if (content.length === 4) return [content.join('.')];
  if (content.length !== 16) return [];
  const groups = Array.from({ length: 8 }, (_, at) =>
    ((content[2 * at] ?? 0) * 256 + (content[2 * at + 1] ?? 0)).toString(16),
  );
  return [groups.join(':')];
}

function digestOf(bytes: Uint8Array, algorithm: Element): string | null {
  const [id, parameters] = childrenOf(bytes, algorithm);
  if (id === undefined || id.tag !== OBJECT_IDENTIFIER) return null;
  const name = objectIdentifier(bytes, id);
  if (name !== RSA_PSS) return Object.hasOwn(DIGESTS, name) ? (DIGESTS[name] ?? null) : null;
  const hash = parameters?.tag === SEQUENCE ? childrenOf(bytes, parameters).find(({ tag }) => tag === 0xa0) : undefined;
  if (hash === undefined) return 'sha1';
  const [sequence] = childrenOf(bytes, hash);
  const [digest] = sequence === undefined ? [] : childrenOf(bytes, sequence);
  const oid = digest === undefined ? '' : objectIdentifier(bytes, digest);
  return Object.hasOwn(DIGESTS, oid) ? (DIGESTS[oid] ?? null) : null;
}
