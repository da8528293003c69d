import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { bytesOf, textOf } from '../../src/postgres/byte-text.ts';

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
    expect(textOf(Buffer.from(hex, 'hex'))).toBe(text);
    expect(bytesOf(text).toString('hex')).toBe(hex);
  });

  test('any bytes come back', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 40 }), (bytes) => {
        expect(bytesOf(textOf(Buffer.from(bytes)))).toEqual(Buffer.from(bytes));
      }),
    );
  });
});
