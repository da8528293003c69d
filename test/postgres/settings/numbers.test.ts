import { describe, expect, test } from '@jest/globals';
import { formatG, readDouble, readLong, roundHalfEven } from '../../../src/postgres/settings/numbers.ts';
import { toBaseUnit, type Unit } from '../../../src/postgres/settings/units.ts';

describe('numbers as C reads them', () => {
  test.each([
    ['010', 8, 3],
    ['08', 0, 1],
    ['0x1fg', 31, 4],
    ['0x', 0, 1],
    [' \t-12x', -12, 5],
    ['+7', 7, 2],
  ])('strtol %j', (text, value, end) => {
    expect(readLong(text)).toEqual({ value, end, range: false });
  });

  test('strtol beyond 64 bits is a range error, and no digits are no number', () => {
    expect(readLong('99999999999999999999')?.range).toBe(true);
    expect(readLong('x')).toBeNull();
    expect(readLong('- 1')).toBeNull();
  });

  test.each([
    ['1.5e3x', 1500, 5],
    ['1e', 1, 1],
    ['.5', 0.5, 2],
    ['5.', 5, 2],
    ['-Infinity', Number.NEGATIVE_INFINITY, 9],
    ['infx', Number.POSITIVE_INFINITY, 3],
    ['0x.8p1', 1, 6],
    ['0x1F', 31, 4],
    ['0x', 0, 1],
  ])('strtod %j', (text, value, end) => {
    expect(readDouble(text)).toEqual({ value, end, range: false });
  });

  test('strtod beyond what a double holds is a range error', () => {
    expect(readDouble('1e400')?.range).toBe(true);
    expect(readDouble('1e-400')?.range).toBe(true);
    expect(readDouble('0e-400')?.range).toBe(false);
    expect(readDouble('.')).toBeNull();
    expect(readDouble('nan')?.value).toBeNaN();
  });

  test.each([
    [0.5, 0],
    [1.5, 2],
    [2.5, 2],
    [-1.5, -2],
    [-0.4, -0],
    [2.6, 3],
  ])('rint %d', (value, rounded) => {
    expect(roundHalfEven(value) + 0).toBe(rounded + 0);
  });

  test.each([
    [0, '0'],
    [0.1, '0.1'],
    [1e308, '1e+308'],
    [Number.MAX_VALUE, '1.79769e+308'],
    [123456.789, '123457'],
    [1234567, '1.23457e+06'],
    [0.0000123, '1.23e-05'],
    [100, '100'],
    [531.0625, '531.062'],
    [-254.0625, '-254.062'],
    [531.1875, '531.188'],
    [1000000.5, '1e+06'],
    [Number.NEGATIVE_INFINITY, '-Infinity'],
  ])('%%g of %d', (value, text) => {
    expect(formatG(value)).toBe(text);
  });
});

describe('units', () => {
  test.each<readonly [number, string, Unit, number | null]>([
    [30.1, 'GB', 'kB', 31_561_728],
    [1, 'TB', '8kB', 134_217_728],
    [8192, 'B', '8kB', 1],
    [1, 'd', 'min', 1440],
    [90, 's', 'min', 1.5],
    [1.5, 'min ', 's', 90],
    [1, 'us', 'ms', 0.001],
    [1, 'mb', 'kB', null],
    [1, 'min x', 's', null],
    [1, 'MB', 's', null],
    [1, 'mins', 's', null],
    [1, '', 's', null],
  ])('%d %s in %s', (value, text, base, converted) => {
    expect(toBaseUnit(value, text, base)).toBe(converted);
  });
});
