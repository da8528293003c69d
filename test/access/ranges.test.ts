import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { formatAddress, parseAddress } from '../../src/access/address.ts';
import {
  type AddressSet,
  addressBounds,
  cidrSet,
  contains,
  count,
  formatSet,
  intersect,
  parseCidr,
  subtract,
  union,
} from '../../src/access/ranges.ts';

const octet = fc.integer({ min: 0, max: 255 });
const v4 = fc.tuple(octet, octet, octet, octet).map((parts) => parts.join('.'));
const cidr = fc.tuple(v4, fc.integer({ min: 0, max: 32 })).map(([address, prefix]) => `${address}/${prefix}`);
const set = fc.array(cidr, { maxLength: 6 }).map(cidrSet);

function has(addresses: AddressSet, text: string): boolean {
  const address = parseAddress(text);
  return address !== null && contains(addresses, address);
}

describe('addresses', () => {
  test.each([
    ['0.0.0.0', '0.0.0.0'],
    ['255.255.255.255', '255.255.255.255'],
    ['::', '::'],
    ['::1', '::1'],
    ['2001:DB8:0:0:1:0:0:1', '2001:db8::1:0:0:1'],
    ['1:2:3:4:5:6:7::', '1:2:3:4:5:6:7:0'],
    ['2001:db8::', '2001:db8::'],
    ['::ffff:8.8.8.8', '::ffff:8.8.8.8'],
    ['::ffff:808:808', '::ffff:8.8.8.8'],
    ['ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff', 'ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff'],
  ])('%s is %s', (text, printed) => {
    const address = parseAddress(text);
    expect(address === null ? null : formatAddress(address)).toBe(printed);
  });

  test.each([
    '',
    '1.2.3',
    '1.2.3.256',
    '01.2.3.4',
    '1.2.3.4.5',
    ':',
    ':::',
    '1::2::3',
    '1:2:3:4:5:6:7',
    '12345::',
    '::1.2.3.4:5',
    'g::',
  ])('%j is none', (text) => {
    expect(parseAddress(text)).toBeNull();
  });
});

describe('sets', () => {
  test('operations agree with membership', () => {
    fc.assert(
      fc.property(set, set, v4, (a, b, address) => {
        expect(has(union([a, b]), address)).toBe(has(a, address) || has(b, address));
        expect(has(intersect(a, b), address)).toBe(has(a, address) && has(b, address));
        expect(has(subtract(a, b), address)).toBe(has(a, address) && !has(b, address));
        expect(count(a.v4) + count(b.v4)).toBe(count(union([a, b]).v4) + count(intersect(a, b).v4));
      }),
    );
  });

  test('a set is the union of the ranges it is printed as', () => {
    fc.assert(
      fc.property(set, set, (a, b) => {
        const rest = subtract(a, b);
        expect(cidrSet(formatSet(rest))).toEqual(rest);
      }),
    );
  });

  test('prints the fewest ranges, and says that there are more', () => {
    expect(formatSet(cidrSet(['0.0.0.0/1', '128.0.0.0/1', '::/0']))).toEqual(['0.0.0.0/0', '::/0']);
    expect(formatSet(subtract(cidrSet(['10.0.0.0/8']), cidrSet(['10.0.0.1/32'])), 2)).toEqual([
      '10.0.0.0/32',
      '10.0.0.2/31',
      '…',
    ]);
  });

  test.each(['app.example.com', '10.0.0.0/33', '10.0.0.0/', '10/8', '*.corp'])('%s is no range', (text) => {
    expect(parseCidr(text)).toBeNull();
  });
});

describe('masks', () => {
  const range = (address: string, mask: string, family: 4 | 6 = 4) =>
    addressBounds({ kind: 'range', family, address, mask, prefix: null });

  test('host bits do not count', () => {
    expect(range('10.1.2.3', '255.0.0.0').must).toEqual(cidrSet(['10.0.0.0/8']));
    expect(range('0.0.0.10', '255.0.0.0').must).toEqual(cidrSet(['0.0.0.0/8']));
    expect(range('::', '::', 6).must).toEqual(cidrSet(['::/0']));
  });

  test('few holes are exact', () => {
    const { may, must } = range('10.0.7.0', '255.0.255.0');
    expect(may).toEqual(must);
    expect(count(must.v4)).toBe(65_536n);
    expect(has(must, '10.200.7.9')).toBe(true);
    expect(has(must, '10.200.8.9')).toBe(false);
  });

  test('many holes: the hull may match, nothing must', () => {
    const { may, must } = range('0.0.0.1', '0.0.0.1');
    expect(has(may, '8.8.8.9')).toBe(true);
    expect(count(must.v4)).toBe(0n);
  });
});
