import { describe, expect, test } from '@jest/globals';
import type { Fact, IdentMappingFact } from '../../../src/facts.ts';
import { type IdentQuestion, identAllows, loadedMappings } from '../../../src/postgres/hba/ident-map.ts';
import { identReader } from '../../../src/readers/pg-ident.ts';
import { contextOf } from '../../support/context.ts';

function mappingsOf(text: string, major: IdentQuestion['major']): readonly IdentMappingFact[] {
  const path = 'pg_ident.conf';
  const facts: Iterable<Fact> = identReader.read({ path, text, kind: 'pg_ident' }, contextOf({ [path]: text }, major));
  return [...facts].filter((fact) => fact.kind === 'ident-mapping');
}

function ask(text: string, question: Partial<IdentQuestion>): string {
  const major = question.major ?? 18;
  return identAllows({
    ...{ major, map: 'm', systemUser: 'ann', databaseUser: 'u', caseInsensitive: false },
    memberships: { grants: new Map([['u', new Set(['g'])]]), complete: true },
    ...question,
    mappings: mappingsOf(text, major),
  });
}

describe('without a map the names have to be equal', () => {
  test.each<[string | null, string | null, string, boolean, string]>([
    [null, 'u', 'u', false, 'yes'],
    ['', 'u', 'u', false, 'yes'],
    [null, 'U', 'u', false, 'no'],
    [null, 'U', 'u', true, 'yes'],
    [null, '\u00c4', '\u00e4', true, 'no'],
    [null, null, 'u', false, 'may'],
  ])('map %j: %j as %j', (map, systemUser, databaseUser, caseInsensitive, expected) => {
    expect(ask('m ann u', { map, systemUser, databaseUser, caseInsensitive })).toBe(expected);
  });
});

describe('with a map', () => {
  test.each<[string, string, string]>([
    ['m ann u', 'u', 'yes'],
    ['m ann u', 'v', 'no'],
    ['n ann u', 'u', 'no'],
    ['M ann u', 'u', 'no'],
    ['m bob u', 'u', 'no'],
    ['m bob u\nm ann u', 'u', 'yes'],
    ['m /^a(.*)$ \\1', 'nn', 'yes'],
    ['m /^a(.*)$ \\1', '\\1', 'no'],
    ['m /^a(.)(.)$ x\\1\\2', 'xn\\2', 'yes'],
    ['m ann all', 'whoever', 'yes'],
    ['m ann "all"', 'whoever', 'no'],
    ['m ann +g', 'u', 'yes'],
    ['m ann +g', 'v', 'no'],
    ['m ann /^u', 'ux', 'yes'],
    ['m ann "/^u"', 'ux', 'yes'],
    ['m /(z)?n \\1\nm ann u', 'u', 'no'],
    ['m ann u\nm /(z)?n \\1', 'u', 'yes'],
    ['m /n \\1\nm ann u', 'u', 'no'],
    ['m /z \\1\nm ann u', 'u', 'yes'],
    ['m {{ user }} v\nm ann u', 'u', 'may'],
    ['m ann u\nm {{ user }} v', 'u', 'yes'],
    ['other {{ user }} v\nm ann u', 'u', 'yes'],
    ['{{ map }} ann v\nm bob u', 'u', 'may'],
  ])('%j: ann as %s: %s', (text, databaseUser, expected) => {
    expect(ask(text, { databaseUser })).toBe(expected);
  });

  test.each<[string, string, string]>([
    ['m ann all', 'whoever', 'no'],
    ['m ann all', 'all', 'yes'],
    ['m ann +g', 'u', 'no'],
    ['m ann +g', '+g', 'yes'],
    ['m ann /^u', 'u', 'no'],
    ['m /(n)$ +\\1', '+n', 'yes'],
    ['m /(n)$ /\\1', '/n', 'yes'],
  ])('before 16 %j: ann as %s: %s', (text, databaseUser, expected) => {
    expect(ask(text, { databaseUser, major: 15 })).toBe(expected);
  });

  test('case plays no part where the record says so, but in expressions', () => {
    expect(ask('m ANN U', { caseInsensitive: true })).toBe('yes');
    expect(ask('m /^ANN U', { caseInsensitive: true })).toBe('no');
    expect(ask('m /^ann U', { caseInsensitive: true })).toBe('yes');
  });

  test('what is not known', () => {
    const some = { memberships: { grants: new Map(), complete: false } };
    expect(ask('m ann +g', some)).toBe('may');
    expect(ask('m ann +g', { ...some, roles: new Set(['u']) })).toBe('no');
    expect(ask('m ann +g\nm ann u', some)).toBe('yes');
    expect(ask('m ann u', { systemUser: null })).toBe('may');
    expect(ask('m ann v', { systemUser: null })).toBe('no');
    expect(ask('m /^(.*)$ \\1', { systemUser: null })).toBe('may');
    expect(ask('n ann u', { systemUser: null })).toBe('no');
  });
});

test('a line in error leaves the server without maps', () => {
  expect(loadedMappings(mappingsOf('m ann u\nm ann', 18))).toEqual([]);
  expect(loadedMappings(mappingsOf('m ann u\nm bob v', 18))).toHaveLength(2);
});
