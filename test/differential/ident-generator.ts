import fc from 'fast-check';
import { rejoined } from '../../src/postgres/byte-text.ts';
import type { MapCase } from './ident-cases.ts';
import { regexPattern } from './regex-generator.ts';

/** An expression as a word: in quotes, doubled inside, where it has what ends a word. */
const expression = regexPattern.map((pattern) => {
  const text = `/${pattern.replaceAll('\n', ' ')}`;
  return /[\s,"#]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
});

const oddWord = fc.string({
  unit: fc.constantFrom(...['a', 'b', '"', ',', ' ', '#', '+', '/', '\\', '@', '\r', '\t', '(', '\u00e4']),
  minLength: 1,
  maxLength: 8,
});

const word = fc.oneof(
  {
    weight: 8,
    arbitrary: fc.constantFrom('m', 'a', 'b', 'all', '+g', '"a b"', '""', '\\1', '"all"', 'a""b', '@words/one', '/^a$'),
  },
  { weight: 3, arbitrary: expression },
  { weight: 2, arbitrary: oddWord },
  {
    weight: 1,
    arbitrary: fc.constantFrom('@words/two', '@missing', '@words/none', 'a,b', 'include', 'extra/more.conf', '/(', '#'),
  },
);

const separator = fc.oneof(
  { weight: 12, arbitrary: fc.constantFrom(' ', '\t', '  ') },
  fc.constantFrom(',', ', ', ' ,', '\r'),
);

/** One line of pg_ident.conf. */
export const identLine: fc.Arbitrary<string> = fc
  .array(fc.tuple(word, separator), { minLength: 1, maxLength: 4 })
  .map((parts) => parts.map(([text, gap]) => text + gap).join(''))
  .map((line) => rejoined(line.replace(/[\\ ]+$/, '')));

const systemUser = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.constantFrom(
      'SYSTEM',
      '/^SYSTEM',
      '/HEAD',
      '/(.*)',
      '/^(.+?)(.*)$',
      '/(.)$',
      '/(x)?',
      '/^(?:.)',
      '/',
    ),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom('other', '/other', '"SYSTEM"', '/^(HEAD)(LAST)$', '/(?i)^([A-Z]*)', '/(.)(.)', 'HEAD'),
  },
  { weight: 1, arbitrary: expression },
);

const databaseUser = fc.oneof(
  fc.constantFrom(
    'u',
    'v',
    '\\1',
    'x\\1',
    'all',
    '"all"',
    '+g',
    '"+g"',
    '+\\1',
    '/^u',
    '/^\\1',
    '/u|v',
    '\\1\\1',
    'SYSTEM',
  ),
  fc.constantFrom('HEAD', 'LAST', '+h', '+ghost', 'g', '/^.$', '"/(u)"', 'U'),
);

/** A map and a user who is asked for: see `MapCase`. */
export const mapCase: fc.Arbitrary<MapCase> = fc.record({
  lines: fc.array(
    fc.tuple(systemUser, databaseUser).map((pair) => pair.join(' ')),
    { minLength: 1, maxLength: 4 },
  ),
  user: fc.constantFrom('u', 'v', 'g', 'all', '+g', 'SYSTEM', 'HEAD', 'LAST', 'xLAST', 'ghost', '\u00e4', '/^u', '\\1'),
});
