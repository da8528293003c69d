import { describe, expect, test } from '@jest/globals';
import { parseAddress } from '../../src/access/address.ts';
import { contains } from '../../src/access/ranges.ts';
import { addressZones, type ZoneOverrides } from '../../src/access/zones.ts';

function zoneOf(text: string, overrides: ZoneOverrides = {}): string {
  const zones = addressZones(overrides);
  const address = parseAddress(text);
  if (address === null) throw new Error(text);
  if (contains(zones.loopback, address)) return 'loopback';
  return contains(zones.private, address) ? 'private' : 'public';
}

describe('zones of addresses', () => {
  test.each([
    ['127.0.0.1', 'loopback'],
    ['127.255.255.255', 'loopback'],
    ['126.255.255.255', 'public'],
    ['::1', 'loopback'],
    ['::ffff:127.0.0.1', 'loopback'],
    ['10.1.2.3', 'private'],
    ['172.15.255.255', 'public'],
    ['172.16.0.0', 'private'],
    ['172.32.0.0', 'public'],
    ['192.168.255.255', 'private'],
    ['100.64.0.1', 'private'],
    ['100.128.0.1', 'public'],
    ['169.254.169.254', 'private'],
    ['0.0.0.10', 'private'],
    ['::ffff:10.0.0.1', 'private'],
    ['::ffff:8.8.8.8', 'public'],
    ['fd00::1', 'private'],
    ['fe80::1', 'private'],
    ['2001:db8::1', 'public'],
    ['224.0.0.1', 'public'],
  ])('%s is %s', (text, zone) => {
    expect(zoneOf(text)).toBe(zone);
  });

  test('of declared ranges the smallest counts', () => {
    const overrides = {
      private: ['8.0.0.0/8', '2001:db8::/32', '*.corp'],
      public: ['8.8.0.0/16', '10.0.0.0/8'],
      loopback: ['8.8.8.8'],
      container: ['9.0.0.0/8'],
    };
    expect(
      ['8.1.1.1', '8.8.1.1', '8.8.8.8', '9.9.9.9', '10.0.0.1', '2001:db8::1', '::ffff:8.1.1.1'].map((text) =>
        zoneOf(text, overrides),
      ),
    ).toEqual(['private', 'public', 'loopback', 'private', 'public', 'private', 'private']);
  });

  test('of equal ranges the public one counts', () => {
    expect(zoneOf('10.0.0.1', { loopback: ['10.0.0.0/8'], public: ['10.0.0.0/8'] })).toBe('public');
  });
});
