import { describe, expect, test } from '@jest/globals';
import { pemReader } from '../../src/readers/pem.ts';
import type { ReadContext } from '../../src/readers/reader.ts';
import { ELSEWHERE, EXPIRED, RIGHT } from '../../src/rules/support-server/example-certificates.ts';
import { excessOfText } from '../support/growth.ts';

const CONTEXT: ReadContext = { major: 18, follow: (_from, path) => ({ status: 'missing', path }), list: () => null };
const BODY = ['MC4CAQAwBQYDK2VwBCIEIexampleExampleEXAMPLE', 'example0123456789abcdefGHIJKL+/=='];

/** Put together here, so that no scanner of secrets takes the test for a key. */
function pem(label: string, lines: readonly string[] = BODY): string {
  return [['-----BEGIN', `${label}-----`].join(' '), ...lines, ['-----END', `${label}-----`].join(' '), ''].join('\n');
}

function read(text: string): readonly { readonly line: number; readonly encrypted: boolean }[] {
  const facts = [...pemReader.read({ path: 'tls/server.key', text, kind: 'pem' }, CONTEXT)];
  return facts.flatMap((fact) => (fact.kind === 'key' ? [{ line: fact.line, encrypted: fact.encrypted }] : []));
}

describe('private keys', () => {
  test.each(['PRIVATE KEY', 'RSA PRIVATE KEY', 'EC PRIVATE KEY', 'OPENSSH PRIVATE KEY'])('%s', (label) => {
    expect(read(pem(label))).toEqual([{ line: 1, encrypted: false }]);
    expect(read(pem(label).replaceAll('\n', '\r\n'))).toEqual([{ line: 1, encrypted: false }]);
  });

  test('a passphrase protects them', () => {
    expect(read(pem('ENCRYPTED PRIVATE KEY'))).toEqual([{ line: 1, encrypted: true }]);
    const headers = ['Proc-Type: 4,ENCRYPTED', 'DEK-Info: AES-256-CBC,0011', ''];
    expect(read(pem('RSA PRIVATE KEY', [...headers, ...BODY]))).toEqual([{ line: 1, encrypted: true }]);
  });

  test('after certificates and parameters', () => {
    expect(read(`${pem('CERTIFICATE')}${pem('EC PARAMETERS')}${pem('EC PRIVATE KEY')}`)).toEqual([
      { line: 9, encrypted: false },
    ]);
  });

  test('the place is the first line', () => {
    const [fact] = [...pemReader.read({ path: 'k.pem', text: `\n${pem('PRIVATE KEY')}`, kind: 'pem' }, CONTEXT)];
    expect(fact).toMatchObject({ file: 'k.pem', line: 2, column: 1, endLine: 2, endColumn: 28 });
  });
});

describe('what is no key', () => {
  test.each([
    ['certificates and public keys', pem('CERTIFICATE') + pem('PUBLIC KEY')],
    ['a hint', pem('PRIVATE KEY', ['REDACTED'])],
    ['a hint in the alphabet of base64', pem('PRIVATE KEY', ['PUTyourPRIVATEkeyHERE'])],
    ['one letter over and over', pem('PRIVATE KEY', ['x'.repeat(64), 'x'.repeat(64)])],
    ['text', pem('PRIVATE KEY', ['this is where the key would stand, if there were one here'])],
    ['a key cut short', pem('PRIVATE KEY').slice(0, 90)],
    ['another end', pem('PRIVATE KEY').replace(/END.*/, 'END RSA KEY-----')],
  ])('%s', (_what, text) => {
    expect(read(text)).toEqual([]);
  });

  test('many beginnings take linear time', () => {
    const text = `${['-----BEGIN', 'PRIVATE KEY-----'].join(' ')}\n`.repeat(30_000);
    expect(read(text)).toEqual([]);
    expect(excessOfText(read, text)).toBeNull();
  });
});

describe('certificates', () => {
  const certificates = (text: string) =>
    [...pemReader.read({ path: 'tls/server.crt', text, kind: 'pem' }, CONTEXT)].flatMap((fact) =>
      fact.kind === 'certificate' ? [fact] : [],
    );

  test('what one says, and where it stands', () => {
    const [fact, ...others] = certificates(`# the server's\n${RIGHT}`);
    expect(others).toEqual([]);
    expect(fact).toMatchObject({ file: 'tls/server.crt', line: 2, column: 1, endLine: 2, endColumn: 28, error: null });
    expect(fact?.certificate).toMatchObject({
      subject: 'CN=db',
      issuer: 'CN=db',
      commonName: 'db',
      dnsNames: ['db'],
      ipAddresses: [],
      notBefore: '2020-01-01T00:00:00Z',
      notAfter: '9999-12-31T23:59:59Z',
      key: { type: 'ec', bits: null, curve: 'prime256v1' },
      digest: 'sha256',
      isAuthority: false,
      selfSigned: true,
    });
    expect(fact?.certificate?.fingerprint).toMatch(/^[0-9a-f]{64}$/);
    expect(fact?.certificate?.der).toBe(RIGHT.replace(/-----.*-----|\n/g, ''));
  });

  test('a chain, in its order, beside a key', () => {
    const text = `${RIGHT}${pem('PRIVATE KEY')}${ELSEWHERE}`;
    expect(certificates(text).map(({ certificate }) => certificate?.commonName)).toEqual(['db', 'localhost']);
    expect(read(text)).toEqual([{ line: 10, encrypted: false }]);
  });

  test.each(['X509 CERTIFICATE', 'TRUSTED CERTIFICATE'])('%s', (label) => {
    expect(certificates(EXPIRED.replaceAll('CERTIFICATE', label))).toMatchObject([
      { certificate: { commonName: 'db' } },
    ]);
  });

  test.each([
    ['other bytes', pem('CERTIFICATE')],
    ['cut short', RIGHT.replace(/\n.*\n-----END/, '\n-----END')],
    ['a letter is another', RIGHT.replace('MIIB', 'MIIC')],
  ])('what is none is said to be: %s', (_what, text) => {
    expect(certificates(text)).toMatchObject([{ certificate: null, error: 'not an X.509 certificate' }]);
  });

  test.each([
    ['a hint', pem('CERTIFICATE', ['...'])],
    ['a request', RIGHT.replaceAll('CERTIFICATE', 'CERTIFICATE REQUEST')],
    ['attributes', RIGHT.replaceAll('CERTIFICATE', 'ATTRIBUTE CERTIFICATE')],
  ])('not one at all: %s', (_what, text) => {
    expect(certificates(text)).toEqual([]);
  });

  test('the bundle of a system has none', () => {
    expect(certificates(RIGHT.repeat(40))).toHaveLength(40);
    expect(certificates(RIGHT.repeat(41))).toEqual([]);
  });
});
