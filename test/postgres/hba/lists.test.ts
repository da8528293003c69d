import { describe, expect, test } from '@jest/globals';
import { atoi, splitList } from '../../../src/postgres/hba/lists.ts';

describe('comma lists', () => {
  test.each<[string, readonly string[] | null]>([
    ['', []],
    ['  ', []],
    ['a,b', ['a', 'b']],
    [' a , b ', ['a', 'b']],
    ['"a, b",c', ['a, b', 'c']],
    ['"a""b"', ['a"b']],
    ['""', ['']],
    ['a,', null],
    [',a', null],
    ['a b', null],
    ['"a', null],
    ['"a"b', null],
  ])('%j', (text, items) => {
    expect(splitList(text)).toEqual(items);
  });
});

describe('atoi', () => {
  test.each<[string, number]>([
    ['389', 389],
    ['389x', 389],
    [' -5', -5],
    ['+7', 7],
    ['x', 0],
    ['', 0],
    ['4294967296', 0],
    ['2147483648', -2147483648],
    ['99999999999999999999999', -1],
  ])('%j is %d', (text, value) => {
    expect(atoi(text)).toBe(value);
  });
});
