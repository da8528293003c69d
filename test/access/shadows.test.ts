import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { accessOf } from '../../src/access/access.ts';
import { partialShadowsOf, shadowsOf } from '../../src/access/shadows.ts';
import { runs } from '../support/parity.ts';
import { hbaText } from './support/arbitrary.ts';
import { recordsOf } from './support/reference.ts';

function shadows(text: string): [line: number, by: number[]][] {
  const access = accessOf({ hba: recordsOf(text), options: { major: 16, tls: true } });
  return shadowsOf(access).map(({ record, by }) => [record.entry.fact.line, by.map(({ entry }) => entry.fact.line)]);
}

describe('the records that leave another one nothing', () => {
  test.each<[string, string[], [number, number[]][]]>([
    ['one', ['host all all all md5', 'host shop app 10.0.0.0/8 md5'], [[2, [1]]]],
    [
      'two halves',
      ['host all all 0.0.0.0/1 md5', 'host all all 128.0.0.0/1 md5', 'host all all 0.0.0.0/0 md5'],
      [[3, [1, 2]]],
    ],
    ['lines in parts', ['hostssl all all all md5', 'hostnossl all all all md5', 'host all all all md5'], [[3, [1, 2]]]],
    ['a row and a column', ['host a all all md5', 'host b x all md5', 'host a,b x all md5'], [[3, [1, 2]]]],
    ['the one that does alone', ['host all a all md5', 'host all all all md5', 'host all a,b all md5'], [[3, [2]]]],
    [
      'none to spare',
      ['host all a 10.0.0.0/8 md5', 'host all a 10.0.0.0/9 md5', 'host all b all md5', 'host all a,b 10.0.0.0/8 md5'],
      [
        [2, [1]],
        [4, [1, 3]],
      ],
    ],
    ['sameuser by pairs', ['host sameuser all all md5', 'host app app all md5'], [[2, [1]]]],
    ['nothing', ['host all +staff all md5', 'host all all samenet md5', 'host all all all md5'], []],
    ['a word that matches nobody', [`host all ${'x'.repeat(64)} all md5`], []],
  ])('%s', (_title, lines, expected) => {
    expect(shadows(lines.join('\n'))).toEqual(expected);
  });

  test('those that are named take everything, and without any of them something is left', () => {
    fc.assert(
      fc.property(hbaText, (text) => {
        const lines = text.split('\n');
        for (const [line, by] of shadows(text)) {
          const record = lines[line - 1] ?? '';
          const alone = (numbers: readonly number[]): boolean => {
            const above = numbers.map((number) => lines[number - 1] ?? '');
            return shadows([...above, record].join('\n')).some(([found]) => found === above.length + 1);
          };
          expect(by.length).toBeGreaterThan(0);
          expect(by).toEqual([...by].sort((a, b) => a - b));
          expect(alone(by)).toBe(true);
          for (const one of by) expect(alone(by.filter((other) => other !== one))).toBe(false);
        }
      }),
      { numRuns: runs(150, 300) },
    );
  });

  test('of too many to find them all some are told, with a word that there are more', () => {
    const names = (letter: string): string => Array.from({ length: 60 }, (_, at) => `${letter}${at}`).join();
    const parts = Array.from({ length: 200 }, (_, at) => `host ${names('d')} ${names('u')} 10.0.${at}.0/24 md5`);
    const wide = [...parts, `host ${names('d')} ${names('u')} 10.0.0.0/25 reject`, 'host d1 u1 10.0.3.0/24 md5'];
    expect(shadows(wide.join('\n'))).toEqual([
      [201, [1]],
      [202, [4]],
    ]);
    const halves = Array.from({ length: 100 }, (_, at) => `host d${at} all 10.0.0.0/8 md5`);
    const dead = [...halves, `host ${Array.from({ length: 100 }, (_, at) => `d${at}`).join()} all 10.1.0.0/16 md5`];
    const access = accessOf({ hba: recordsOf(dead.join('\n')), options: { major: 16, tls: true } });
    const [found] = shadowsOf(access);
    expect([found?.complete, found?.by.length]).toEqual([false, 64]);
    expect(found?.by.every(({ index }) => index < 100)).toBe(true);
  });

  test('what takes a part is told of the others', () => {
    const text = 'host all a 10.0.0.0/8 md5\nhost all b 11.0.0.0/8 md5\nhost all all 10.0.0.0/8 md5\nhost c c ::/0 md5';
    const access = accessOf({ hba: recordsOf(text), options: { major: 16, tls: true } });
    const found = partialShadowsOf(access, access.records);
    expect(found.map(({ record, by }) => [record.index, by.map(({ index }) => index)])).toEqual([[2, [0]]]);
  });
});
