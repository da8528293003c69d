/** Families of ciphers that one does not want, under the names of OpenSSL's cipher list language. */
export const CIPHER_FAMILIES = [
  'NULL',
  'aNULL',
  'EXPORT',
  'LOW',
  'DES',
  '3DES',
  'RC2',
  'RC4',
  'IDEA',
  'SEED',
  'MD5',
] as const;
export type CipherFamily = (typeof CIPHER_FAMILIES)[number];

/** Words of a cipher list that are a family, or part of one. */
const WORDS: Readonly<Record<string, CipherFamily>> = {
  NULL: 'NULL',
  eNULL: 'NULL',
  COMPLEMENTOFALL: 'NULL',
  aNULL: 'aNULL',
  ADH: 'aNULL',
  AECDH: 'aNULL',
  COMPLEMENTOFDEFAULT: 'aNULL',
  EXP: 'EXPORT',
  EXPORT: 'EXPORT',
  EXPORT40: 'EXPORT',
  EXPORT56: 'EXPORT',
  LOW: 'LOW',
  DES: 'DES',
  '3DES': '3DES',
  RC2: 'RC2',
  RC4: 'RC4',
  IDEA: 'IDEA',
  SEED: 'SEED',
  MD5: 'MD5',
};

/** TLS 1.3 suites that OpenSSL knows (RFC 8446, RFC 9150). */
const TLS13: ReadonlySet<string> = new Set(
  'TLS_AES_256_GCM_SHA384 TLS_CHACHA20_POLY1305_SHA256 TLS_AES_128_GCM_SHA256 TLS_AES_128_CCM_SHA256 TLS_AES_128_CCM_8_SHA256 TLS_SHA256_SHA256 TLS_SHA384_SHA384'.split(
    ' ',
  ),
);

export interface CipherList {
  /** Words that bring ciphers in. */
  readonly enabled: readonly string[];
  /** Those of them that are suites of TLS 1.3. */
  readonly tls13: readonly string[];
  /** Families that are in and that no `!` takes out for good. */
  readonly weak: readonly CipherFamily[];
}

/**
 * What an OpenSSL cipher list (ciphers(1)) lets in. Colons, commas, semicolons and blanks separate; `!` removes for good, `-`
 * until named again, `+` only moves; `A+B` is both, `@STRENGTH` sorts. Families within `HIGH` and `MEDIUM` depend on the
 * build of OpenSSL and are not counted.
 */
export function readCiphers(text: string): CipherList {
  const enabled: string[] = [];
  const weak = new Set<CipherFamily>();
  const killed = new Set<string>();
  for (const word of text.split(/[:,; ]+/)) {
    if (word === '' || word.startsWith('@') || word.startsWith('+')) continue;
    const name = word.slice(1);
    if (word.startsWith('!')) {
      killed.add(name);
      const family = familyOf(name);
      // Anonymous ciphers are of two kinds: one alone does not take the family out.
      if (family !== null && name !== 'ADH' && name !== 'AECDH') killed.add(family);
    } else if (word.startsWith('-')) {
      const family = familyOf(name);
      if (family !== null) weak.delete(family);
    } else {
      enabled.push(word);
      for (const family of familiesIn(word)) weak.add(family);
    }
  }
  if (killed.has('ADH') && killed.has('AECDH')) killed.add('aNULL');
  return {
    enabled,
    tls13: enabled.filter((word) => TLS13.has(word)),
    weak: CIPHER_FAMILIES.filter((family) => weak.has(family) && !killed.has(family)),
  };
}

/** The suites of `ssl_tls13_ciphers` that are known: colons alone separate (SSL_CTX_set_ciphersuites). */
export function readCipherSuites(text: string): readonly string[] {
  return text.split(':').filter((word) => TLS13.has(word.trim()));
}

function familyOf(word: string): CipherFamily | null {
  return Object.hasOwn(WORDS, word) ? (WORDS[word] ?? null) : null;
}

/** The families that a word brings in: `ALL` has the anonymous ones, a suite's name tells by its parts. */
function familiesIn(word: string): readonly CipherFamily[] {
  if (word === 'ALL') return ['aNULL'];
  const families = word.split('+').flatMap((part) => familyOf(part) ?? []);
  if (families.length > 0 || !word.includes('-')) return families;
  if (word.includes('DES-CBC3')) return ['3DES'];
  return word.split('-').flatMap((part) => familyOf(part) ?? []);
}
