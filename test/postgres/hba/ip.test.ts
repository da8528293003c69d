import { describe, expect, test } from '@jest/globals';
import { maskOf, parseIp, prefixOf, printIp } from '../../../src/postgres/hba/ip.ts';

describe('numeric addresses', () => {
  test.each([
    ['127.1', '127.0.0.1'],
    ['10', '0.0.0.10'],
    ['1.2.256', '1.2.1.0'],
    ['010.0.0.1', '8.0.0.1'],
    ['0x7f.1', '127.0.0.1'],
    ['4294967295', '255.255.255.255'],
    ['2001:DB8::1', '2001:db8::1'],
    ['1:0:0:2:0:0:0:3', '1:0:0:2::3'],
    ['1:2:3:4:5:6:7::', '1:2:3:4:5:6:7:0'],
    ['::ffff:1.2.3.4', '::ffff:1.2.3.4'],
    ['::1:2', '::0.1.0.2'],
    ['::', '::'],
    ['fe80::1%eth0', 'fe80::1'],
    ['::1%1', '::1'],
  ])('%s is %s', (text, printed) => {
    const ip = parseIp(text);
    expect(ip === null ? null : printIp(ip)).toBe(printed);
  });

  test.each([
    '',
    '08.0.0.1',
    '1.2.3.256',
    '4294967296',
    '0x',
    '1.2.3.4.',
    '-1',
    '1.2.3.4%lo',
    ':::',
    '1::2::3',
    '::1.2.3',
  ])('%j is a host name', (text) => {
    expect(parseIp(text)).toBeNull();
  });

  test.each<[4 | 6, number, string]>([
    [4, 0, '0.0.0.0'],
    [4, 9, '255.128.0.0'],
    [4, 32, '255.255.255.255'],
    [6, 0, '::'],
    [6, 57, 'ffff:ffff:ffff:ff80::'],
    [6, 128, 'ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff'],
  ])('IPv%d prefix %d has the mask %s', (family, prefix, mask) => {
    expect(printIp(maskOf(family, prefix))).toBe(mask);
    expect(prefixOf(maskOf(family, prefix))).toBe(prefix);
  });

  test('a mask with holes has no prefix', () => {
    expect(prefixOf({ family: 4, bytes: [255, 0, 255, 0] })).toBeNull();
  });
});
