import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Finding } from '../../src/findings.ts';
import { parseDirectives } from '../../src/policy/directives.ts';
import type { Waiver } from '../../src/policy/policy.ts';
import { applySuppressions, type SuppressionInput } from '../../src/policy/suppressions.ts';
import type { FileKind } from '../../src/readers/reader.ts';
import { excessOfText } from '../support/growth.ts';

const RULES = ['hba-trust', 'hba-method', 'server-password'];

function parse(path: string, kind: FileKind, text: string): ReturnType<typeof parseDirectives> {
  return parseDirectives(path, kind, text, (id) => RULES.includes(id), RULES);
}

/** `line>target` of every directive, `!line` of every problem. */
function shape(path: string, kind: FileKind, text: string): string[] {
  const { directives, problems } = parse(path, kind, text);
  return [
    ...directives.map(({ line, target, scope }) => `${line}>${scope === 'file' ? 'file' : target}`),
    ...problems.map(({ line, problem }) => `!${line} ${problem}`),
  ];
}

const OK = 'pgmoat-ignore hba-trust -- why';

describe('comments of each language', () => {
  test.each<[FileKind, string, string, string[]]>([
    ['pg_hba', 'pg_hba.conf', `local all all trust # ${OK}`, ['1>1']],
    ['pg_hba', 'pg_hba.conf', `local all all trust#${OK}`, ['1>1']],
    ['pg_hba', 'pg_hba.conf', `local "a # ${OK}" all trust`, []],
    ['pg_hba', 'pg_hba.conf', `local "it's" all trust # ${OK}`, ['1>1']],
    ['pg_ident', 'pg_ident.conf', `# ${OK}\r\nm s d\r\n`, ['1>2']],
    ['postgresql_conf', 'postgresql.conf', `a = 'x # ${OK}'`, []],
    ['postgresql_conf', 'postgresql.conf', `a = 'it''s' # ${OK}`, ['1>1']],
    ['postgresql_conf', 'postgresql.conf', `a = 'it\\'s' # ${OK}`, ['1>1']],
    ['compose', 'compose.yml', `a: "x # ${OK}"\nb: it's # ${OK}\nc: 'it''s' # ${OK}`, ['2>2', '3>3']],
    ['compose', 'compose.yml', `a: x#${OK}`, []],
    ['yaml', 'cm.yaml', `data:\n  pg_hba.conf: |\n    # ${OK}\n    local all all trust\n`, ['3>4']],
    ['env', '.env', `A=1 # ${OK}\nB="x # ${OK}"\nC=it's # ${OK}`, ['1>1', '3>3']],
    ['conninfo', 'dsn', `# ${OK}\nhost=x`, ['1>2']],
    ['pgbouncer', 'pgbouncer.ini', `; ${OK}\na = b ; ${OK}\n`, ['1>2']],
    ['ini', 'alembic.ini', `; ${OK}\na = b\n  # ${OK}\nc = 'x # ${OK}'`, ['1>2', '3>4']],
    ['properties', 'a.properties', `! ${OK}\na=b # ${OK}\n# ${OK}\nc=d`, ['1>2', '3>4']],
    ['toml', 'a.toml', `a = "# ${OK}"\nb = '# ${OK}'\nc = """\n# ${OK}\n"""\nd = 1 # ${OK}`, ['6>6']],
    ['xml', 'a.xml', `<a>\n<!-- pgmoat-ignore hba-trust - why -->\n<b x="y"/>\n</a>`, ['2>3']],
    ['xml', 'a.xml', `<b/> <!-- ${OK} -->`, ['1>1']],
    ['json', 'a.json', `{ // ${OK}\n}`, []],
    ['json', 'tsconfig.jsonc', `{ // ${OK}\n "a": "// ${OK}" }`, ['1>1']],
    ['shell', 'a.sh', `psql "x # ${OK}" # ${OK}\necho '# ${OK}' a#b`, ['1>1']],
    ['dockerfile', 'Dockerfile', `# ${OK}\nENV A=b`, ['1>2']],
    [
      'source',
      'a.ts',
      `const a = 'http://x'; // ${OK}\nconst b = \`\n// ${OK}\n\`;\n/* ${OK} */\nf();`,
      ['1>1', '5>6'],
    ],
    ['source', 'a.ts', `/*\n * text\n * ${OK}\n */\n\nf();`, ['3>6']],
    ['source', 'a.py', `a = "# ${OK}"\nb = """\n# ${OK}\n"""\nc = 'x' # ${OK}`, ['5>5']],
    ['source', 'a.go', `a := "// ${OK}" // ${OK}\nb := \`// ${OK}\``, ['1>1']],
    ['source', 'A.java', `String a = "// ${OK}"; // ${OK}`, ['1>1']],
    ['source', 'a.rs', `fn f<'a>() {} // ${OK}`, ['1>1']],
    ['source', 'a.php', `$a = 'x'; # ${OK}\n$b = '# ${OK}';`, ['1>1']],
    ['source', 'a.rb', `a = 'x' # ${OK}`, ['1>1']],
    ['source', 'A.cs', `var a = "//"; // ${OK}`, ['1>1']],
    ['source', 'main.tf', `a = "x" # ${OK}\nb = "y" // ${OK}`, ['1>1', '2>2']],
    ['source', 'a.sql', `select '-- ${OK}'; -- ${OK}`, ['1>1']],
    ['source', 'a.lua', `-- ${OK}\nx = 1`, ['1>2']],
    ['text', 'README.md', `<!-- pgmoat-ignore hba-trust \u2014 why -->\npostgres://x`, ['1>2']],
    ['text', 'notes.txt', `# ${OK}\nx`, ['1>2']],
    ['pem', 'server.key', `# pgmoat-ignore-file server-password -- a test's\n-----`, ['1>file']],
  ])('%s %s: %j', (kind, path, text, expected) => {
    expect(shape(path, kind, text)).toEqual(expected);
  });
});

describe('what a directive means', () => {
  test.each<[string, string[]]>([
    [`# ${OK}\n# pgmoat-ignore hba-method -- why\n\n\nx\n`, ['1>5', '2>5']],
    [`# ${OK}\n`, ['1>null']],
    [`x\n# ${OK}`, ['2>null']],
    [`# pgmoat-ignore-file hba-trust -- why\nx`, ['1>file']],
    [`# pgmoat-ignore hba-trust,hba-method until=2027-03-31 -- loopback only, SEC-12\nx`, ['1>2']],
    [`x # noqa: hba # ${OK}`, ['1>1']],
    [`# see the docs of pgmoat-ignore hba-trust\nx`, []],
    [`# pgmoat-ignored hba-trust\nx`, []],
    [`# pgmoat-ignore hba-trust\nx`, ['!1 malformed']],
    [`# pgmoat-ignore hba-trust --\nx`, ['!1 malformed']],
    [`# pgmoat-ignore -- why\nx`, ['!1 malformed']],
    [`# pgmoat-ignore\nx`, ['!1 malformed']],
    [`# pgmoat-ignore-next-line hba-trust -- why\nx`, ['!1 malformed']],
    [`# pgmoat-ignore: hba-trust -- why\nx`, ['!1 malformed']],
    [`# pgmoat-ignore hba-trusst -- why\nx`, ['!1 unknown-rule']],
    [`# pgmoat-ignore hba-trust because I say so -- why\nx`, ['!1 unknown-rule']],
    [`# pgmoat-ignore hba-trust until=2027-02-30 -- why\nx`, ['!1 bad-date']],
    [`# pgmoat-ignore hba-trust until=tomorrow -- why\nx`, ['!1 bad-date']],
  ])('%j', (text, expected) => {
    expect(shape('pg_hba.conf', 'pg_hba', text)).toEqual(expected);
  });

  test('is read to the character', () => {
    const { directives } = parse(
      'h',
      'pg_hba',
      '  # pgmoat-ignore hba-trust , hba-method until=2027-03-31 --  a  b \nx',
    );
    expect(directives).toEqual([
      {
        file: 'h',
        line: 1,
        column: 5,
        endLine: 1,
        endColumn: 67,
        scope: 'line',
        rules: ['hba-trust', 'hba-method'],
        until: '2027-03-31',
        reason: 'a b',
        target: 2,
      },
    ]);
  });

  test('suggests the rule that was meant', () => {
    expect(parse('h', 'pg_hba', '# pgmoat-ignore hba_trust -- x').problems[0]?.message).toContain(
      'Did you mean hba-trust?',
    );
  });
});

function finding(rule: string, line: number, rest: Partial<Finding> = {}): Finding {
  return {
    rule,
    severity: 'error',
    message: 'm',
    file: 'pg_hba.conf',
    line,
    column: 1,
    endLine: line,
    endColumn: 5,
    related: [],
    witness: null,
    fix: null,
    controls: [],
    fingerprint: '0'.repeat(32),
    ...rest,
  };
}

function apply(text: string, findings: readonly Finding[], rest: Partial<SuppressionInput> = {}): string[] {
  const { directives, problems: directiveProblems } = parse('pg_hba.conf', 'pg_hba', text);
  const outcome = applySuppressions({
    findings,
    directives,
    directiveProblems,
    waivers: [],
    unsuppressable: new Set(),
    locked: new Set(),
    today: '2026-06-15',
    policyPath: (path) => path,
    judged: () => true,
    ...rest,
  });
  expect(outcome.findings.length + outcome.suppressed.length).toBe(findings.length);
  return [
    ...outcome.findings.map(({ rule, line }) => `found ${rule} ${line}`),
    ...outcome.suppressed.map(
      ({ rule, line, suppression }) => `${suppression.kind} ${rule} ${line}: ${suppression.reason}`,
    ),
    ...outcome.problems.map(({ severity, subject, origin }) => `${severity} ${origin.line} ${subject}`),
  ];
}

function waiver(rest: Partial<Waiver> = {}): Waiver {
  const origin = { file: 'pgmoat.yaml', line: 9, column: 5, endLine: 9, endColumn: 6 };
  return { path: '**/*.json', rule: 'hba-trust', reason: 'agreed', until: null, origin, ...rest };
}

describe('what suppression does', () => {
  test('takes out the rule it names, on the line it means, and nothing else', () => {
    const findings = [finding('hba-trust', 2), finding('hba-method', 2), finding('hba-trust', 3)];
    expect(apply(`# ${OK}\nx\nx`, findings)).toEqual([
      'found hba-method 2',
      'found hba-trust 3',
      'comment hba-trust 2: why',
    ]);
  });

  test('within a finding of several lines', () => {
    expect(apply(`x\nx # ${OK}\nx`, [finding('hba-trust', 1, { endLine: 3 })])).toEqual(['comment hba-trust 1: why']);
    expect(apply(`x\nx # ${OK}`, [finding('hba-trust', 1, { endLine: 2, endColumn: 1 })])).toEqual([
      'found hba-trust 1',
      'note 2 unused hba-trust',
    ]);
  });

  test('a whole file', () => {
    const text = 'x\nx\n# pgmoat-ignore-file hba-trust -- why';
    expect(apply(text, [finding('hba-trust', 1), finding('hba-trust', 2)])).toEqual([
      'comment hba-trust 1: why',
      'comment hba-trust 2: why',
    ]);
    expect(apply(text, [finding('hba-trust', 1, { file: 'other' })])).toEqual([
      'found hba-trust 1',
      'note 3 unused hba-trust',
    ]);
  });

  test.each([
    ['2026-06-14', ['found hba-trust 1', 'warning 1 expired hba-trust 2026-06-14']],
    ['2026-06-15', ['comment hba-trust 1: why']],
  ])('until %s, inclusive', (until, expected) => {
    expect(apply(`x # pgmoat-ignore hba-trust until=${until} -- why`, [finding('hba-trust', 1)])).toEqual(expected);
  });

  test('each unused rule of a list is named, unless it was not judged', () => {
    const text = 'x # pgmoat-ignore hba-trust,hba-method -- why';
    expect(apply(text, [finding('hba-trust', 1)])).toEqual(['comment hba-trust 1: why', 'note 1 unused hba-method']);
    expect(apply(text, [finding('hba-trust', 1)], { judged: (rule) => rule !== 'hba-method' })).toEqual([
      'comment hba-trust 1: why',
    ]);
  });

  test('malformed ones are problems and take nothing out', () => {
    expect(apply('x # pgmoat-ignore hba-trust', [finding('hba-trust', 1)])).toEqual([
      'found hba-trust 1',
      'warning 1 pgmoat-ignore hba-trust',
    ]);
  });

  test('what the policy forbids stays', () => {
    const rest = { unsuppressable: new Set(['hba-trust']), waivers: [waiver({ path: '**' })] };
    expect(apply(`x # ${OK}`, [finding('hba-trust', 1)], rest)).toEqual([
      'found hba-trust 1',
      'warning 1 forbidden hba-trust',
      'warning 9 forbidden waiver hba-trust **',
    ]);
  });

  test('waivers, for files without comments', () => {
    const inJson = finding('hba-trust', 1, { file: 'a/b.json' });
    expect(apply('', [inJson, finding('hba-trust', 1)], { waivers: [waiver()] })).toEqual([
      'found hba-trust 1',
      'waiver hba-trust 1: agreed',
    ]);
    expect(apply('', [inJson], { waivers: [waiver({ until: '2026-06-14' })] })).toEqual([
      'found hba-trust 1',
      'warning 9 expired waiver hba-trust **/*.json 2026-06-14',
    ]);
    expect(apply('', [], { waivers: [waiver()] })).toEqual(['note 9 unused waiver hba-trust **/*.json']);
    expect(apply('', [], { waivers: [waiver()], judged: () => false })).toEqual([]);
  });

  test('a comment is named before a waiver, and both count as used', () => {
    expect(apply(`x # ${OK}`, [finding('hba-trust', 1)], { waivers: [waiver({ path: '*' })] })).toEqual([
      'comment hba-trust 1: why',
    ]);
  });
});

describe('whatever the text', () => {
  const KINDS: readonly FileKind[] = [
    'pg_hba',
    'postgresql_conf',
    'yaml',
    'env',
    'toml',
    'ini',
    'properties',
    'xml',
    'source',
  ];
  const PIECES = [
    '"',
    "'",
    '`',
    '#',
    '//',
    '/*',
    '*/',
    '<!--',
    '-->',
    '\\',
    '\n',
    '\r\n',
    ' ',
    '"""',
    'x',
    ';',
    '=',
    ':',
    OK,
  ];

  test('scanning never throws, and stays within the text', () => {
    const texts = fc.array(fc.oneof(fc.constantFrom(...PIECES), fc.string())).map((parts) => parts.join(''));
    const names = fc.constantFrom('a.ts', 'a.py', 'a.sql', 'a.vue', 'a.rs', 'a');
    fc.assert(
      fc.property(texts, fc.constantFrom(...KINDS), names, (text, kind, name) => {
        const lines = text.split('\n');
        const { directives, problems } = parse(name, kind, text);
        for (const { line, column, endColumn } of [...directives, ...problems]) {
          expect(lines[line - 1]?.slice(column - 1, endColumn - 1)).toMatch(/^pgmoat-ignore/);
        }
        for (const { target, line } of directives) if (target !== null) expect(target).toBeGreaterThanOrEqual(line);
      }),
    );
  });

  test.each([
    ['/**/', 'a.ts'],
    ['`\\', 'a.ts'],
    ['"""\\', 'a.py'],
    [`/*${OK}*/`, 'a.ts'],
    [`# ${OK}\n`, 'a'],
    ['   \'"', 'a.yaml'],
    ['# ', 'a.properties'],
  ])('%j over and over takes no longer than its length', (piece, path) => {
    const text = `${OK}\n${piece.repeat(Math.floor(400_000 / piece.length))}`;
    const kind = path.endsWith('properties') ? 'properties' : path.endsWith('yaml') ? 'yaml' : 'source';
    expect(excessOfText((part) => parse(path, kind, part), text)).toBeNull();
  });
});
