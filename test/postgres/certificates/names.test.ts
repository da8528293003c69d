import { describe, expect, test } from '@jest/globals';
import { isNamed, mayBeNamed } from '../../../src/postgres/certificates/names.ts';

/** What test/differential/certificates.test.ts asks libpq itself, by hand. */
describe('names of a certificate', () => {
  test.each<readonly [string | null, readonly string[], readonly string[], string, boolean, boolean]>([
    ['db', [], [], 'db', true, true],
    ['DB', [], [], 'db', true, true],
    ['db', ['other'], [], 'db', false, false],
    ['other', ['db'], [], 'db', true, true],
    ['*.example', [], [], 'db.example', true, true],
    ['x', ['*.example'], [], 'a.db.example', false, false],
    ['x', ['*.example'], [], 'example', false, false],
    ['x', ['*.db.example'], [], 'a.db.example', true, true],
    ['x', ['d*.example'], [], 'db.example', false, false],
    ['x', ['*'], [], 'db', false, false],
    ['10.0.0.5', [], [], '10.0.0.5', true, true],
    ['x', ['10.0.0.5'], [], '10.0.0.5', true, true],
    ['x', [], ['10.0.0.5'], '10.0.0.5', false, true],
    ['10.0.0.5', [], ['10.0.0.6'], '10.0.0.5', true, false],
    ['10.0.0.5', ['db'], [], '10.0.0.5', false, true],
    ['x', [], ['fd00:0:0:0:0:0:0:1'], 'FD00::1', false, true],
    ['db', [], ['10.0.0.6'], 'db', true, true],
    [null, [], [], 'db', false, false],
    ['db', [], [], '', false, false],
    ['db\0.example', [], [], 'db', false, false],
  ])('%s, %j, %j for %s: %s before 15, %s since', (commonName, dnsNames, ipAddresses, host, before, since) => {
    const names = { commonName, dnsNames, ipAddresses };
    expect(isNamed(host, names, 14)).toBe(before);
    expect(isNamed(host, names, 15)).toBe(since);
    expect(mayBeNamed(host, names)).toBe(before || since);
  });
});
