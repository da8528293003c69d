import { describe, expect, test } from '@jest/globals';
import { collect } from '../src/collect.ts';
import type { PgMajor } from '../src/postgres/versions.ts';
import { memoryTree } from '../src/tree.ts';

type Files = Readonly<Record<string, string>>;

/** Where each record, mapping, setting and empty file was found, and as part of which. */
function placesIn(files: Files, major: PgMajor = 17): readonly string[] {
  const { facts } = collect(memoryTree(files), { as: null, major, ignored: () => false });
  return facts.flatMap((fact) =>
    'root' in fact && !('error' in fact && fact.error?.includes('maximum nesting depth'))
      ? [`${fact.root}: ${fact.file}:${fact.line}`]
      : [],
  );
}

describe('a file that another includes is read in its place alone', () => {
  test.each<[string, Files, readonly string[]]>([
    [
      'one within another within another',
      {
        'pg_hba.conf': 'include a_hba.conf\n',
        'a_hba.conf': 'include pg_hba_b.conf\nlocal a all peer\n',
        'pg_hba_b.conf': 'local b all peer\n',
        'pg_hba_a.conf': 'local a all peer\n',
      },
      ['pg_hba_a.conf: pg_hba_a.conf:1', 'pg_hba.conf: pg_hba_b.conf:1'],
    ],
    [
      'a file of another directory, though its name is one that servers know',
      {
        'a/pg_hba_all.conf': 'local a all peer\ninclude_if_exists ../b/pg_hba.conf\n',
        'b/pg_hba.conf': 'local b all peer\n',
      },
      ['a/pg_hba_all.conf: a/pg_hba_all.conf:1', 'a/pg_hba_all.conf: b/pg_hba.conf:1'],
    ],
  ])('%s', (_title, files, places) => {
    expect(placesIn(files)).toEqual(expect.arrayContaining([...places]));
    const roots = new Set(placesIn(files).map((place) => place.split(':')[0]));
    expect([...roots].sort()).toEqual([...new Set(places.map((place) => place.split(':')[0]))].sort());
  });

  test.each<[string, string, string]>([
    ['pg_hba.conf', 'pg_hba_a.conf', 'local all all peer\n'],
    ['pg_ident.conf', 'pg_ident_a.conf', 'm a b\n'],
    ['postgresql.conf', 'postgresql.a.conf', 'port = 5433\n'],
  ])('files that include each other: %s stays, whatever comes first', (top, other, line) => {
    const include = (name: string): string => (top === 'postgresql.conf' ? `include '${name}'\n` : `include ${name}\n`);
    const files = { [top]: include(other) + line, [other]: include(top) + line };
    const roots = new Set(placesIn(files).map((place) => place.split(':')[0]));
    expect([...roots]).toEqual([top]);
  });

  test('of files by no known name that include each other, the first by path stays', () => {
    const files = {
      'x/pg_hba_b.conf': 'include pg_hba_a.conf\nlocal b all peer\n',
      'x/pg_hba_a.conf': 'include pg_hba_b.conf\nlocal a all peer\n',
    };
    const roots = new Set(placesIn(files).map((place) => place.split(':')[0]));
    expect([...roots]).toEqual(['x/pg_hba_a.conf']);
  });
});

describe('an HBA file without a record', () => {
  test.each<[string, Files, readonly string[]]>([
    ['comments', { 'pg_hba.conf': '# nothing\r\n' }, ['pg_hba.conf']],
    ['nothing', { 'pg_hba.conf': '' }, ['pg_hba.conf']],
    ['blanks and commas', { 'pg_hba.conf': ' \n\t,,\n\\\n' }, ['pg_hba.conf']],
    ['an empty list of words', { 'pg_hba.conf': '@list\n', list: '# none\n' }, ['pg_hba.conf']],
    [
      'includes of files without records',
      {
        'pg_hba.conf': 'include pg_hba_a.conf\ninclude_if_exists pg_hba_b.conf\n',
        'pg_hba_a.conf': '',
        'pg_hba_b.conf': '#',
      },
      ['pg_hba.conf'],
    ],
    ['a record in an included file', { 'pg_hba.conf': 'include a.conf\n', 'a.conf': 'local all all peer\n' }, []],
    ['a record in error', { 'pg_hba.conf': 'nonsense\n' }, []],
    ['a file that may be on the machine', { 'pg_hba.conf': 'include_if_exists local.conf\n' }, []],
    ['a file that is missing', { 'pg_hba.conf': 'include local.conf\n' }, []],
    ['a file of the machine', { 'pg_hba.conf': 'include /etc/hba.conf\n' }, []],
    ['a directory to which the machine may add', { 'pg_hba.conf': 'include_dir d\n', 'd/pg_hba.conf': '# none\n' }, []],
    ['a placeholder', { 'pg_hba.conf': '# {{ records }}\n' }, []],
    ['a template by its name', { 'pg_hba.conf.j2': '# nothing\n' }, []],
    ['an include that a variable names', { 'pg_hba.conf': 'include $DIRECTORY/hba.conf\n' }, []],
  ])('%s', (_title, files, expected) => {
    const { facts } = collect(memoryTree(files), { as: null, major: 17, ignored: () => false });
    const empty = facts.filter(({ kind }) => kind === 'empty-hba');
    expect(empty.map(({ file }) => file)).toEqual(expected);
  });

  test('before 16 an include is a record in error', () => {
    const files = { 'pg_hba.conf': 'include a.conf\n', 'a.conf': '' };
    const { facts } = collect(memoryTree(files), { as: null, major: 15, ignored: () => false });
    expect(facts.map(({ kind }) => kind)).toEqual(['hba-record']);
  });
});
