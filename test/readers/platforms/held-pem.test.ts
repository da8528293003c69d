import { describe, expect, test } from '@jest/globals';
import type { CertificateFact, KeyFact } from '../../../src/facts.ts';
import { RIGHT } from '../../../src/rules/support-server/example-certificates.ts';
import { cutFrom } from '../support/connections.ts';
import { factsOf } from '../support/facts.ts';

/** A key of nobody. */
const KEY = [
  ['-----BEGIN', 'PRIVATE KEY-----'].join(' '),
  'MC4CAQAwBQYDK2VwBCIEIexampleExampleEXAMPLEexample0123456789abcdef',
  ['-----END', 'PRIVATE KEY-----'].join(' '),
  '',
].join('\n');

function read(text: string, path = 'deploy/postgres.yaml'): readonly (KeyFact | CertificateFact)[] {
  return factsOf({ [path]: text }).filter((fact) => fact.kind === 'key' || fact.kind === 'certificate');
}

function indented(text: string): string {
  return text.replace(/^(?=.)/gm, '    ');
}

const base64 = (text: string): string => Buffer.from(text).toString('base64');

describe('keys and certificates in Secrets and ConfigMaps', () => {
  test('in blocks, at their own lines', () => {
    const text = `kind: Secret
metadata: { name: postgres-tls }
stringData:
  tls.crt: |
${indented(RIGHT)}  tls.key: |
${indented(KEY)}`;
    const facts = read(text);
    expect(facts).toMatchObject([
      {
        kind: 'certificate',
        line: 5,
        column: 5,
        error: null,
        store: { kind: 'Secret', name: 'postgres-tls', key: 'tls.crt' },
      },
      { kind: 'key', encrypted: false, store: { key: 'tls.key' } },
    ]);
    expect(cutFrom(text, facts[1])).toBe(KEY.split('\n')[0]);
  });

  test('in Base64, where that stands', () => {
    const text = `kind: Secret
metadata: { name: postgres-tls }
data:
  tls.crt: ${base64(RIGHT + RIGHT)}
  tls.key: "${base64(KEY)}"
  url: ${base64('postgres://app@db.example.com/shop')}
`;
    const facts = read(text);
    expect(facts.map(({ kind, line }) => [kind, line])).toEqual([
      ['certificate', 4],
      ['certificate', 4],
      ['key', 5],
    ]);
    expect(cutFrom(text, facts[2])).toBe(base64(KEY));
    expect(JSON.stringify(facts)).not.toContain('exampleExample');
  });

  test('in JSON, and in a ConfigMap', () => {
    const held = { kind: 'ConfigMap', metadata: { name: 'postgres-ca' }, data: { 'ca.crt': RIGHT } };
    expect(read(JSON.stringify(held), 'postgres.json')).toMatchObject([
      { kind: 'certificate', line: 1, store: { kind: 'ConfigMap', name: 'postgres-ca' } },
    ]);
  });

  test.each<[string, string]>([
    ['another kind', `kind: Certificate\nmetadata: { name: postgres }\ndata: { tls.key: ${base64(KEY)} }\n`],
    ['a templated name', `kind: Secret\nmetadata: { name: "{{ x }}-postgres" }\ndata: { tls.key: ${base64(KEY)} }\n`],
    ['plain text in data', `kind: Secret\nmetadata: { name: postgres }\ndata:\n  tls.key: |\n${indented(KEY)}`],
    ['cut short', `kind: Secret\nmetadata: { name: postgres }\ndata: { tls.key: ${base64(KEY.slice(0, 60))} }\n`],
    [
      'encrypted',
      'kind: Secret\nmetadata: { name: postgres }\ndata: { tls.key: "ENC[AES256_GCM,data:LS0tLS1CRUdJTi]" }\n',
    ],
    ['no Base64', 'kind: Secret\nmetadata: { name: postgres }\ndata: { tls.key: "LS0tLS1CRUdJTi%%%", x: [1], y: ~ }\n'],
  ])('nothing: %s', (_title, text) => {
    expect(read(text)).toEqual([]);
  });
});
