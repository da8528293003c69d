import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { decodeForServer, encodeForServer } from '../../src/postgres/server-text.ts';

describe('bytes as PostgreSQL reads them', () => {
  test.each([
    ['', ''],
    ['c3a9', 'é'],
    ['61e962', 'a\udce9b'],
    ['c328', '\udcc3('],
    ['eda080', '\udced\udca0\udc80'],
    ['f09f9880', '😀'],
    ['efbbbf61', '\ufeffa'],
  ])('%s', (hex, text) => {
    expect(decodeForServer(Buffer.from(hex, 'hex'))).toBe(text);
    expect(encodeForServer(text).toString('hex')).toBe(hex);
  });

  test('any bytes come back', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 40 }), (bytes) => {
        expect(encodeForServer(decodeForServer(Buffer.from(bytes)))).toEqual(Buffer.from(bytes));
      }),
    );
  });
});
