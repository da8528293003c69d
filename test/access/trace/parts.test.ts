import { describe, expect, test } from '@jest/globals';
import { passwordExchange } from '../../../src/access/trace/password.ts';
import { slotsOf } from '../../../src/access/trace/slots.ts';
import { comparedNames, readStartUp } from '../../../src/access/trace/start-up.ts';
import { mapsTo } from '../../../src/access/trace/usermap.ts';
import type { PgMajor } from '../../../src/postgres/versions.ts';
import { identReader } from '../../../src/readers/pg-ident.ts';
import { contextOf } from '../../support/context.ts';
import { sourceOf } from '../../support/hba.ts';
import { memberships, serverOf } from './support.ts';

describe('start-up packets', () => {
  test.each([
    [null, 'none'],
    ['database', 'logical'],
    ['true', 'physical'],
    ['t', 'physical'],
    ['ON', 'physical'],
    ['0', 'none'],
    ['of', 'none'],
  ])('replication=%s is %s', (replication, expected) => {
    const read = readStartUp({ user: 'a', database: null, replication });
    expect(read).toEqual({ status: 'read', names: { user: 'a', database: 'a', replication: expected } });
  });

  test.each(['', 'o', 'Database', ' true', '2'])('replication=%j is refused', (replication) => {
    const message = `invalid value for parameter "replication": "${replication}"`;
    expect(readStartUp({ user: 'a', database: 'b', replication })).toEqual({
      status: 'refused',
      error: { sqlstate: '22023', message },
    });
  });

  test('without a user', () => {
    expect(readStartUp({ user: '', database: 'b', replication: null })).toMatchObject({ error: { sqlstate: '28000' } });
  });

  test.each([
    ['a', 'b', 16, 'a@b'],
    ['a@', 'b', 13, 'a'],
    ['a@@', 'b', 13, 'a@@@b'],
    ['@', 'b', 13, ''],
    ['a', 'b', 17, 'a'],
  ] as const)('db_user_namespace makes %s at %s of %d %s', (user, database, major, expected) => {
    expect(comparedNames({ user, database, replication: 'none' }, true, major)).toEqual({ user: expected, database });
  });

  test('names are cut to 63 bytes, also in the middle of a letter', () => {
    const names = { user: 'ä'.repeat(32), database: 'x'.repeat(64), replication: 'none' } as const;
    const { user, database } = comparedNames(names, false, 18);
    expect(database).toBe('x'.repeat(63));
    expect(user).toBe(`${'ä'.repeat(31)}\udcc3`);
  });
});

describe('slots', () => {
  test.each([
    [[], 18, 97, 'remaining connection slots are reserved for roles with the SUPERUSER attribute'],
    [[], 15, 97, 'remaining connection slots are reserved for non-replication superuser connections'],
    [
      ['max_connections = 20', 'reserved_connections = 5', 'superuser_reserved_connections = 2'],
      16,
      13,
      'remaining connection slots are reserved for roles with privileges of the "pg_use_reserved_connections" role',
    ],
    [['superuser_reserved_connections = 0'], 17, 100, null],
  ] as const)('%j of %d leave %d', (settings, major, ordinary, message) => {
    const slots = slotsOf(serverOf(['local all all trust'], ['ssl = on', ...settings], major));
    expect(slots?.ordinary).toBe(ordinary);
    expect(slots?.whenReserved?.message ?? null).toBe(message);
  });

  test('a templated number is not guessed', () => {
    expect(slotsOf(serverOf(['local all all trust'], ['max_connections = {{ n }}']))).toBeNull();
  });
});

describe('password exchanges', () => {
  test.each([
    ['scram', 'md5', 'md5', 'scram', false],
    ['scram', 'scram-sha-256', 'md5', 'scram', true],
    ['md5-or-scram', 'md5', 'scram-sha-256', 'md5', true],
    ['md5-or-scram', 'scram-sha-256', 'md5', 'scram', true],
    ['md5-or-scram', 'none', 'md5', 'md5', false],
    ['md5-or-scram', 'none', 'scram-sha-256', 'scram', false],
    ['cleartext-password', 'md5', 'md5', 'cleartext', true],
  ] as const)(
    '%s with %s stored, password_encryption %s: %s',
    (challenge, stored, encryption, exchange, canSucceed) => {
      expect(passwordExchange(challenge, stored, encryption)).toEqual({ exchange, canSucceed });
    },
  );
});

describe('user name maps', () => {
  const TEXT = 'm ann a\nm bob all\nm eve +g\nm "all" x\nm ann2 "all"\ng /n$ \\1\ng ann anyone\np /^an a\n';

  function mapped(map: string, systemUser: string, user: string, major: PgMajor = 18): string {
    const facts = [...identReader.read(sourceOf('pg_ident.conf', TEXT), contextOf({ 'pg_ident.conf': TEXT }, major))];
    const mappings = facts.flatMap((fact) => (fact.kind === 'ident-mapping' ? [fact] : []));
    return mapsTo({ map, systemUser, user }, mappings, major, memberships({ u: ['g'] }, true));
  }

  test.each([
    ['', 'ann', 'ann', 'yes'],
    ['', 'ann', 'a', 'no'],
    ['m', 'ann', 'a', 'yes'],
    ['m', 'ann', 'ann', 'no'],
    ['m', 'bob', 'whoever', 'yes'],
    ['m', 'eve', 'u', 'yes'],
    ['m', 'eve', 'v', 'no'],
    ['m', 'ann2', 'all', 'yes'],
    ['m', 'ann2', 'b', 'no'],
    ['g', 'ann', 'anyone', 'no'],
    ['p', 'ann', 'a', 'yes'],
    ['nowhere', 'ann', 'ann', 'no'],
  ])('map %j: %s as %s: %s', (map, systemUser, user, expected) => {
    expect(mapped(map, systemUser, user)).toBe(expected);
  });

  test('before 16 all and +group are names', () => {
    expect(mapped('m', 'bob', 'whoever', 15)).toBe('no');
    expect(mapped('m', 'bob', 'all', 15)).toBe('yes');
    expect(mapped('m', 'eve', '+g', 15)).toBe('yes');
  });
});
