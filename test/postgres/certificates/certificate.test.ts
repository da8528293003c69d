import { describe, expect, test } from '@jest/globals';
import { isIssuedBy, readCertificate } from '../../../src/postgres/certificates/certificate.ts';
import { elementsIn } from '../../../src/postgres/certificates/der.ts';
import { AUTHORITY, RIGHT, WEAK } from '../../../src/rules/support-server/example-certificates.ts';

function bytesOf(pem: string): Buffer {
  return Buffer.from(pem.replace(/-----.*-----/g, ''), 'base64');
}

describe('a certificate of strangers', () => {
  const whole = bytesOf(WEAK);

  test('every beginning of one is none, and never an exception', () => {
    for (let length = 0; length < whole.length; length += 1) {
      expect(readCertificate(whole.subarray(0, length))).toBeNull();
    }
    expect(readCertificate(whole)?.commonName).toBe('db');
  });

  test('any byte may be another', () => {
    let read = 0;
    for (let at = 0; at < whole.length; at += 1) {
      for (const value of [0x00, 0x30, 0x7f, 0x80, 0x84, 0xff]) {
        const changed = Buffer.from(whole);
        changed[at] = value;
        if (readCertificate(changed) !== null) read += 1;
      }
    }
    expect(read).toBeGreaterThan(100);
  });

  test('what claims to be longer than it is has no end', () => {
    expect(elementsIn(Buffer.from([0x30, 0x84, 0xff, 0xff, 0xff, 0xff]), 0, 6)).toEqual([]);
    expect(elementsIn(Buffer.from([0x30, 0x80, 0x00, 0x00]), 0, 4)).toEqual([]);
    expect(elementsIn(Buffer.from([0x1f, 0x01, 0x00]), 0, 3)).toEqual([]);
    expect(elementsIn(Buffer.alloc(100_000), 0, 100_000).length).toBeLessThan(5000);
  });
});

test('who signed whom', () => {
  const [right, authority] = [RIGHT, AUTHORITY].map((pem) => readCertificate(bytesOf(pem)));
  if (right == null || authority == null) throw new Error('the examples are no certificates');
  expect(isIssuedBy(right, right)).toBe(true);
  expect(isIssuedBy(right, authority)).toBe(false);
  expect(authority.isAuthority).toBe(true);
  expect(isIssuedBy({ ...right, der: '' }, right)).toBe(false);
});
