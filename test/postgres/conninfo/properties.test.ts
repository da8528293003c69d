import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { ConnectionFact } from '../../../src/facts.ts';
import { connectionFromConninfo, connectionFromText } from '../../../src/postgres/conninfo/connection.ts';
import { OPTIONS } from '../../../src/postgres/conninfo/options.ts';
import { findPlaceholders } from '../../../src/postgres/conninfo/placeholders.ts';
import { excessOfText } from '../../support/growth.ts';
import { meta, onOneLine } from './support.ts';

const PIECES =
  'postgres:// postgresql:// jdbc:postgresql:// r2dbc: Host= ; Database= Username= host= user= dbname= password= sslmode= ${ {{ }} } $( ) <%= %> %( )s %zz %41 @ : / ? & = , [ ] \' " \\ h u # < > X'.split(
    ' ',
  );
const texts = fc
  .array(fc.oneof(fc.constantFrom(...PIECES, ' '), fc.string({ maxLength: 4, unit: 'grapheme' })), { maxLength: 16 })
  .map((parts) => parts.join(''));

function factsOf(text: string): readonly ConnectionFact[] {
  const found = connectionFromText(text, onOneLine, meta());
  return [...(found === null ? [] : [found]), connectionFromConninfo(text, onOneLine, meta())];
}

describe('any text', () => {
  test('gives facts whose positions lie within it, and never throws', () => {
    fc.assert(
      fc.property(texts, (text) => {
        for (const fact of factsOf(text)) {
          const positions = [
            fact,
            fact.password,
            ...Object.values(fact.positions),
            ...fact.oddities.map((o) => o.position),
          ];
          for (const position of positions) {
            if (position === null) continue;
            expect(position.column).toBeGreaterThanOrEqual(1);
            expect(position.endColumn).toBeGreaterThanOrEqual(position.column);
            expect(position.endColumn).toBeLessThanOrEqual(text.length + 1);
          }
          expect(fact.tls.fallback).toBe(fact.tls.level === 'opportunistic');
        }
      }),
      { numRuns: 1500 },
    );
  });

  test('a password of a well-formed string is in no field', () => {
    const password = fc.stringMatching(/^[A-Za-z0-9!*_.~-]{9,20}$/).map((text) => `Zq${text}`);
    fc.assert(
      fc.property(password, fc.constantFrom('h', 'h:x', '[::1', 'h:1,h:2'), (secret, host) => {
        for (const text of [
          `postgres://u:${secret}@${host}/d?sslmode=bad`,
          `postgres://u:a@${secret}@${host}/d`,
          `postgres://${host}/d?user=u&password=${secret}&x`,
          `host=h user=u dbname=d password=a ${secret}`,
        ]) {
          for (const fact of factsOf(text)) expect(JSON.stringify(fact)).not.toContain(secret);
        }
      }),
      { numRuns: 200 },
    );
  });

  test.each([
    ['braces', '${'.repeat(200_000)],
    ['closed braces', '${a}'.repeat(100_000)],
    ['parentheses', '$('.repeat(200_000)],
    ['percent signs', '%'.repeat(200_000)],
    ['angle brackets', '<a'.repeat(200_000)],
    ['at signs', '@A'.repeat(200_000)],
  ])('%s take linear time', (_, text) => {
    const excess = excessOfText((part) => {
      findPlaceholders(part);
      connectionFromText(part, onOneLine, meta());
    }, text);
    expect(excess).toBeNull();
  });
});

describe('option table', () => {
  test('holds the 52 keywords of versions 13 to 18', () => {
    expect(OPTIONS.size).toBe(52);
    expect([...OPTIONS.values()].filter(({ since, until }) => since <= 15 && until >= 15)).toHaveLength(36);
  });
});
