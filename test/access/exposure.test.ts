import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { parseAddress } from '../../src/access/address.ts';
import type { Encryption } from '../../src/access/attempt.ts';
import { type Part, type RecordReach, reachOf } from '../../src/access/exposure.ts';
import {
  type AddressSet,
  addressBounds,
  cidrSet,
  contains,
  EVERY_ADDRESS,
  formatSet,
} from '../../src/access/ranges.ts';
import { witness } from '../../src/access/witness.ts';
import type { ConnectionType, HbaRecord } from '../../src/facts.ts';
import { hbaRecords } from '../rules/support/hba-model.ts';
import { BOUNDED, worked } from '../support/growth.ts';
import { runs } from '../support/parity.ts';

function reaches(text: string): RecordReach[] {
  return reachOf(hbaRecords(text, 'pg_hba.conf').map((fact) => ({ fact, implied: 'no' })));
}

function left(reach: RecordReach | undefined, encryption: Encryption): string[] {
  const sets = reach?.parts.filter((part) => part.encryption === encryption).map((part) => part.addresses) ?? [];
  return sets.flatMap((set) => formatSet(set, 8));
}

describe('earlier records take what they must match', () => {
  test.each([
    ['the same attempts', 'host all all all reject', 'host all all 10.0.0.0/8 md5'],
    ['all names', 'host all all 0.0.0.0/0 scram-sha-256', 'hostssl shop app,+staff 10.0.0.0/8 md5'],
    ['several records together', 'hostssl all all all cert\nhostnossl all all all reject', 'host all all all md5'],
    ['halves of the space', 'host all all 0.0.0.0/1 md5\nhost all all 128.0.0.0/1 md5', 'host all all 0.0.0.0/0 md5'],
    ['keywords by a wider one', 'host samerole all all md5', 'host sameuser app all md5'],
    ['each name by a record of its own', 'host all a all md5\nhost all b all reject', 'host all a,b all md5'],
    ['a role is a member of itself', 'host all +staff all reject', 'host all staff all md5'],
    ['sameuser takes equal names', 'host sameuser all all md5', 'host app app all md5'],
    ['as do all pairs', 'host a,b a,b all md5', 'host sameuser a,b all md5'],
    ['samerole takes equal names', 'host samerole all all md5', 'host app app 10.0.0.0/8 md5'],
    ['rows and columns', 'host a all all md5\nhost all x all md5\nhost b y all md5', 'host a,b x,y all md5'],
    ['the socket', 'local all all peer', 'local shop app md5'],
    ['replication', 'host replication all all md5', 'host replication rep 10.0.0.1/32 md5'],
  ])('%s', (_title, above, below) => {
    expect(reaches(`${above}\n${below}`).at(-1)?.shadowed).toBe(true);
  });

  test.each([
    ['other encryption', 'hostssl all all all reject', 'host all all all md5'],
    ['the other family', 'host all all 0.0.0.0/0 reject', 'host all all ::/0 md5'],
    ['replication is not in all', 'host all all all reject', 'host replication all all md5'],
    ['a quoted keyword is a name', 'host "all" "all" all reject', 'host all all all md5'],
    ['a name only', 'host shop all all reject', 'host shop,crm all all md5'],
    ['a group is not its members', 'host all +staff all reject', 'host all bob all md5'],
    ['sameuser is no name', 'host sameuser all all reject', 'host app app,web all md5'],
    ['nor are names sameuser', 'host a,b a,b all reject', 'host sameuser all all md5'],
    ['a host name may match nobody', 'host all all example.com reject', 'host all all 10.0.0.0/8 md5'],
    ['so may samenet', 'host all all samenet reject', 'host all all 10.0.0.0/8 md5'],
    ['a template may be anything', 'host all all {{net}} reject', 'host all all 10.0.0.0/8 md5'],
    ['templated users', 'host all {{user}} all reject', 'host all {{user}} all md5'],
    ['a line in error', 'hist all all all reject', 'host all all all md5'],
  ])('but not: %s', (_title, above, below) => {
    expect(reaches(`${above}\n${below}`).at(-1)?.shadowed).toBe(false);
  });

  test('what is left is told by encryption', () => {
    const reach = reaches('hostnossl all all 10.0.0.0/8 reject\nhost all all 10.0.0.0/7 md5').at(-1);
    expect(left(reach, 'none')).toEqual(['11.0.0.0/8']);
    expect(left(reach, 'tls')).toEqual(['10.0.0.0/7']);
  });

  test('a record that can never match takes nothing', () => {
    const [first, second] = hbaRecords('hostssl all all all reject\nhostssl all all all md5', 'pg_hba.conf');
    if (first === undefined || second === undefined) throw new Error('two records');
    const error = 'hostssl record cannot match because SSL is disabled';
    const found = reachOf([
      { fact: { ...first, error }, implied: 'no' },
      { fact: second, implied: 'no' },
    ]);
    expect(found.map((reach) => reach.shadowed)).toEqual([false]);
  });

  test('long lists are taken name by name', () => {
    const names = Array.from({ length: 300 }, (_, index) => `u${index}`).join(',');
    const found = reaches(
      `host all ${names} all reject\nhost all ${names} all md5\nhost all all all reject\nhost all ${names} all md5`,
    );
    expect(found.map((reach) => reach.shadowed)).toEqual([false, true, false, true]);
  });

  test('thousands of records are bounded', () => {
    const lines = Array.from({ length: 2000 }, (_, i) => `host db${i % 7} all 10.${i % 250}.${i >> 8}.0/24 md5`);
    const started = worked();
    expect(reaches([...lines, 'host all all 0.0.0.0/0 md5'].join('\n')).at(-1)?.shadowed).toBe(false);
    expect(worked() - started).toBeLessThan(BOUNDED);
  });
});

describe('against first match, attempt by attempt', () => {
  const TYPES: readonly ConnectionType[] = ['host', 'hostssl', 'hostnossl', 'hostgssenc', 'hostnogssenc'];
  const line = fc
    .record({
      type: fc.constantFrom(...TYPES),
      database: fc.constantFrom('all', 'a', 'b', 'a,b', 'replication'),
      user: fc.constantFrom('all', 'x', 'y', 'x,y'),
      address: fc.constantFrom(
        'all',
        '10.0.0.0/8',
        '10.0.0.0/9',
        '0.0.0.0/1',
        '128.0.0.0/1',
        '0.0.0.0/0',
        '::/0',
        'fd00::/8',
      ),
    })
    .map(({ type, database, user, address }) => `${type} ${database} ${user} ${address} md5`);
  const ADDRESSES = ['10.0.0.1', '10.200.0.1', '8.8.8.8', '200.1.1.1', 'fd00::1', '2001:db8::1'];
  const ENCRYPTIONS: readonly Encryption[] = ['none', 'tls', 'gss'];

  test('a record answers an attempt exactly when one of its parts holds it', () => {
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 7 }), (lines) => {
        const found = reaches(lines.join('\n'));
        for (const text of ADDRESSES) {
          for (const encryption of ENCRYPTIONS) {
            for (const database of ['a', 'b', 'other', 'REPLICATION']) {
              for (const user of ['x', 'y', 'other']) {
                const attempt = { text, encryption, database, user };
                const answering = found.filter((reach) => reach.parts.some((part) => holds(part, attempt)));
                const first = found.find((reach) => answers(reach.record, attempt));
                // The record that answers holds the attempt; those before it do not match at all.
                if (first !== undefined) expect(answering).toContain(first);
                else expect(answering).toEqual([]);
              }
            }
          }
        }
        for (const reach of found) {
          for (const part of reach.parts) {
            const attempt = typical(part);
            if (attempt !== null) expect(found.find(({ record }) => answers(record, attempt))).toBe(reach);
          }
        }
      }),
      { numRuns: runs(75, 150) },
    );
  });

  interface Attempt {
    readonly text: string;
    readonly encryption: Encryption;
    readonly database: string;
    readonly user: string;
  }

  /** An attempt that only the part's own words and wider ones match. */
  function typical(part: Part): Attempt | null {
    const address = ADDRESSES.find((text) => inSet(part.addresses, text));
    if (address === undefined || part.grant === null) return null;
    const { database, user } = part.grant;
    return {
      text: address,
      encryption: part.encryption,
      database: database.text === 'all' ? 'other' : database.text === 'replication' ? 'REPLICATION' : database.text,
      user: user.text === 'all' ? 'other' : user.text,
    };
  }

  function inSet(set: AddressSet, text: string): boolean {
    const address = parseAddress(text);
    return address !== null && contains(set, address);
  }

  function holds(part: Part, attempt: Attempt): boolean {
    if (part.grant === null || part.encryption !== attempt.encryption) return false;
    return (
      matches(part.grant.database.text, attempt.database) &&
      matches(part.grant.user.text, attempt.user) &&
      inSet(part.addresses, attempt.text)
    );
  }

  function matches(word: string, name: string): boolean {
    if (name === 'REPLICATION') return word === 'replication';
    return word === 'all' || word === name;
  }

  function answers(record: HbaRecord, attempt: Attempt): boolean {
    const { type, address } = record;
    if (attempt.encryption !== 'tls' && type === 'hostssl') return false;
    if (attempt.encryption === 'tls' && type === 'hostnossl') return false;
    if (attempt.encryption !== 'gss' && type === 'hostgssenc') return false;
    if (attempt.encryption === 'gss' && type === 'hostnogssenc') return false;
    return (
      address !== null &&
      inSet(addressBounds(address).must, attempt.text) &&
      record.databases.some((token) => matches(token.text, attempt.database)) &&
      record.users.some((token) => matches(token.text, attempt.user))
    );
  }
});

test('without TLS on the server nobody comes by hostssl, and all others come in the clear', () => {
  const records = 'hostssl all all all trust\nhost all all all md5\nhostnossl all app all reject';
  const hba = hbaRecords(records, 'pg_hba.conf').map((fact) => ({ fact, implied: 'no' }) as const);
  const found = reachOf(hba, false).map(({ shadowed, lacksTls, parts }) => ({
    shadowed,
    lacksTls,
    encryptions: parts.map(({ encryption }) => encryption),
  }));
  expect(found).toEqual([
    { shadowed: true, lacksTls: true, encryptions: [] },
    { shadowed: false, lacksTls: false, encryptions: ['none', 'gss'] },
    { shadowed: true, lacksTls: false, encryptions: [] },
  ]);
});

describe('witnesses', () => {
  test.each([
    ['host all all 0.0.0.0/0 trust', 'any user@any database from 8.8.8.8 without TLS -> pg_hba.conf:1, trust'],
    ['hostssl shop "all" ::/0 md5', 'all@shop from 2001:4860:4860::8888 over TLS -> pg_hba.conf:1, md5'],
    [
      'hostgssenc sameuser +ops 10.1.0.0/16 gss',
      'a member of ops@the database of the same name from 10.1.0.1 with GSSAPI encryption -> pg_hba.conf:1, gss',
    ],
    [
      'local replication /^r trust',
      'a user matching /^r@replication over the Unix-domain socket -> pg_hba.conf:1, trust',
    ],
    // 8.8.8.8 is even: the mask asks for the last bit.
    ['host all app 0.0.0.1 0.0.0.1 md5', 'app@any database from 10.0.0.5 without TLS -> pg_hba.conf:1, md5'],
    ['host all app 0.0.0.7 0.0.0.7 md5', 'app@any database from 8.8.8.15 without TLS -> pg_hba.conf:1, md5'],
  ])('%s', (text, expected) => {
    const [reach] = reaches(text);
    expect(reach === undefined ? null : witness(reach, EVERY_ADDRESS)).toBe(expected);
  });

  test('is taken from what earlier records leave', () => {
    const reach = reaches('host all all 8.8.8.0/24 reject\nhost all app 0.0.0.0/0 md5').at(-1);
    if (reach === undefined) throw new Error('a record');
    expect(witness(reach, cidrSet(['8.0.0.0/8']))).toBe(
      'app@any database from 8.0.0.1 without TLS -> pg_hba.conf:2, md5',
    );
    expect(witness(reach, cidrSet(['8.8.8.0/24']))).toBeNull();
  });
});
