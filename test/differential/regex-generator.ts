import fc from 'fast-check';

/** Characters that expressions and subjects are made of: few, so that they meet. */
const letter = fc.constantFrom(
  ...[
    'a',
    'b',
    'a',
    'b',
    'a',
    'b',
    'A',
    'A',
    '_',
    '_',
    '1',
    '1',
    ' ',
    '\n',
    '\u00e4',
    '-',
    '-',
    '\udce4',
    '\udcc3',
    '\udca4',
  ],
);

/** What stands for a character, or for a character of some kind. */
const special = fc.constantFrom(
  ...[
    '\\d',
    '\\w',
    '\\s',
    '\\D',
    '\\W',
    '\\S',
    '.',
    '.',
    '\\x61',
    '\\u0062',
    '\\n',
    '()',
    '\\(',
    '\\)',
    '{',
    '}',
    ']',
    ',',
  ],
);

/** What takes nothing. */
const constraint = fc.constantFrom(
  ...['\\y', '\\Y', '\\m', '\\M', '\\A', '\\Z', '^', '$', '^', '$', '(?#x)', '[[:<:]]', '[[:>:]]'],
);

/** What may be an error, or says something in one flavour only. */
const oddity = fc.constantFrom(
  ...[
    '\\1',
    '\\2',
    '\\1',
    '\\12',
    '\\q',
    '\\',
    '(',
    ')',
    '|',
    '*',
    '?',
    '+',
    '{1',
    '(?',
    '***',
    '\\{1\\}',
    '\\(',
    '\\)',
  ],
);

const bracketPart = fc.oneof(
  { arbitrary: letter, weight: 6 },
  fc.constantFrom('a-b', 'A-a', 'b-a', '1-9', ' -~', '\\w', '\\d', '\\S', '\\W', '[:alpha:]', '[:upper:]', '[:word:]'),
  fc.constantFrom(
    '[.a.]',
    '[=b=]',
    '[.hyphen.]',
    '[.space.]-[.tilde.]',
    '[:punct:]',
    '-',
    '^',
    ']',
    '\\n',
    '[.x',
    '--a',
  ),
);

const bracket = fc
  .tuple(fc.boolean(), fc.array(bracketPart, { minLength: 1, maxLength: 4 }))
  .map(([negated, parts]) => `[${negated ? '^' : ''}${parts.join('')}]`);

const quantifier = fc.oneof(
  { arbitrary: fc.constant(''), weight: 3 },
  {
    arbitrary: fc.constantFrom('*', '+', '?', '*?', '+?', '??', '{2}', '{1,2}', '{0,1}?', '{1,}?', '{1,1}?'),
    weight: 2,
  },
  fc.constantFrom('{0}', '{,2}', '{0,2}', '{2,}', '{3}', '{1,3}?', '{1,1}', '{0,0}'),
);

const { expression } = fc.letrec<{ atom: string; piece: string; expression: string }>((tie) => ({
  atom: fc.oneof(
    { maxDepth: 4, depthIdentifier: 'regex' },
    { arbitrary: letter, weight: 6 },
    { arbitrary: bracket, weight: 1 },
    { arbitrary: special, weight: 2 },
    {
      arbitrary: fc
        .tuple(fc.constantFrom('(', '(', '(', '(?:'), tie('expression'))
        .map(([open, inner]) => `${open}${inner})`),
      weight: 5,
    },
  ),
  piece: fc.oneof(
    { maxDepth: 4, depthIdentifier: 'regex' },
    { arbitrary: fc.tuple(tie('atom'), quantifier).map(([atom, times]) => atom + times), weight: 14 },
    { arbitrary: constraint, weight: 1 },
    {
      arbitrary: fc
        .tuple(fc.constantFrom('(?=', '(?!', '(?<=', '(?<!'), tie('expression'))
        .map(([open, inner]) => `${open}${inner})`),
      weight: 1,
    },
  ),
  expression: fc
    .array(
      fc.array(tie('piece'), { maxLength: 4 }).map((pieces) => pieces.join('')),
      { minLength: 1, maxLength: 3 },
    )
    .map((branches) => branches.join('|')),
}));

/** With a group at its beginning, which it refers to later. */
const referring = fc
  .tuple(expression, expression, quantifier, fc.constantFrom('\\1', '\\1', '\\2'), quantifier, expression)
  .map(
    ([group, between, times, reference, again, after]) => `(${group})${times}${between}${reference}${again}${after}`,
  );

/** An expression in which something was put or taken away somewhere. */
const spoiled = fc
  .tuple(expression, fc.nat({ max: 40 }), fc.oneof(oddity, letter, fc.constant('')))
  .map(([text, at, odd]) => text.slice(0, at) + odd + text.slice(at + (odd === '' ? 1 : 0)));

/** Expressions of all flavours, a good part of which compile. */
export const regexPattern: fc.Arbitrary<string> = fc
  .tuple(
    fc.oneof(
      { arbitrary: fc.constant(''), weight: 12 },
      fc.constantFrom('(?i)', '(?x)', '(?n)', '(?p)', '(?w)', '(?b)', '(?e)', '(?q)', '(?ix)', '***:', '***=', '(?be)'),
    ),
    fc.oneof(
      { arbitrary: expression, weight: 3 },
      { arbitrary: referring, weight: 2 },
      { arbitrary: spoiled, weight: 1 },
    ),
  )
  .map(([prefix, body]) => prefix + body);

/** Texts to try them on. */
export const regexSubject: fc.Arbitrary<string> = fc
  .array(fc.oneof({ arbitrary: fc.constantFrom('a', 'b', 'ab', 'aab', 'A', 'aa'), weight: 3 }, letter), {
    maxLength: 8,
  })
  .map((parts) => parts.join(''));
