import { describe, expect, test } from '@jest/globals';
import { addressesOf, reachOf } from '../../src/access/exposure.ts';
import { openings, weigh } from '../../src/access/openness.ts';
import { cidrSet, EVERY_ADDRESS } from '../../src/access/ranges.ts';
import { addressZones, publicPart } from '../../src/access/zones.ts';
import { hbaRecords } from '../rules/support/hba-model.ts';

/** Lines of each opening; the first is the one it is told at, `!` says that it is everything. */
function opened(text: string, limit = 65_536n): string[] {
  const zones = addressZones();
  const reaches = reachOf(hbaRecords(text, 'pg_hba.conf').map((fact) => ({ fact, implied: 'no' })));
  const admitting = reaches.filter(({ record }) => record.method !== 'reject');
  const whole = publicPart(EVERY_ADDRESS, zones);
  return openings(admitting, (reach) => publicPart(addressesOf(reach), zones), whole, limit).map(
    (opening) => `${opening.reaches.map((reach) => reach.entry.fact.line).join('+')}${opening.everything ? '!' : ''}`,
  );
}

describe('openings', () => {
  test.each([
    ['each family by itself', 'host all all 0.0.0.0/0 md5\nhost all all ::/0 md5', ['1!', '2!']],
    ['both families at once', 'host all all all md5', ['1!']],
    ['halves', 'host all all 0.0.0.0/1 md5\nhost all all 10.0.0.0/8 md5\nhost all all 128.0.0.0/1 md5', ['1+3!']],
    ['halves of IPv6', 'host all all ::/1 md5\nhost all all 8000::/1 md5', ['1+2!']],
    ['halves of different grants', 'host a all 0.0.0.0/1 md5\nhost b all 128.0.0.0/1 md5', ['1', '2']],
    ['order of names does not matter', 'host a,b all 0.0.0.0/1 md5\nhost b,a all 128.0.0.0/1 md5', ['1+2!']],
    ['mostly public', 'host all all 172.0.0.0/8 md5', ['1']],
    ['v4-mapped', 'host all all ::ffff:0:0/96 md5', ['1']],
    ['v4-mapped private', 'host all all ::ffff:10.0.0.0/104 md5', []],
    ['private', 'host all all 10.0.0.0/8 md5\nhost all all fe80::/10 md5\nhost all all 100.64.0.0/10 md5', []],
    ['one address', 'host all all 8.8.8.8/32 md5', []],
    [
      'a range below a record for one of its addresses',
      'host all all 8.8.8.8/32 md5\nhost all all 0.0.0.0/0 md5',
      ['2!'],
    ],
    ['many small ranges', 'host all all 8.0.0.0/16 md5\nhost all all 9.0.0.0/16 md5', ['1+2']],
    ['rejected', 'host all all all reject\nhost all all all md5', []],
    ['all but some are rejected', 'host all all 0.0.0.0/1 reject\nhost all all 0.0.0.0/0 md5', ['2!']],
  ])('%s', (_title, text, expected) => {
    expect(opened(text)).toEqual(expected);
  });

  test('the limit is what may be open', () => {
    expect(opened('host all all 8.8.8.8/32 md5', 0n)).toEqual(['1']);
    expect(opened('host all all 8.8.8.0/24 md5', 256n)).toEqual([]);
  });

  test('IPv6 is weighed in /48 networks', () => {
    expect(weigh(cidrSet(['2001:db8::/32']))).toBe(65_536n);
    expect(weigh(cidrSet(['2001:db8::1/128']))).toBe(1n);
    expect(weigh(cidrSet(['10.0.0.0/24', '2001:db8::/47']))).toBe(258n);
  });
});
