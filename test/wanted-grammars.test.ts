import { describe, expect, test } from '@jest/globals';
import { memoryTree, rememberingTree, type Tree } from '../src/tree.ts';
import { wantedGrammars } from '../src/wanted-grammars.ts';

const ALL = { ignored: () => false, as: null } as const;
const CALL = "import { Pool } from 'pg';\nnew Pool({ host: 'h' });\n";

function wanted(
  files: Readonly<Record<string, string>>,
  options: Parameters<typeof wantedGrammars>[1] = ALL,
): string[] {
  return [...wantedGrammars(memoryTree(files), options)].sort();
}

describe('a grammar is wanted for files that hold a call of a driver', () => {
  test.each<[path: string, text: string, grammar: string]>([
    ['a.ts', CALL, 'typescript'],
    ['a.tsx', CALL, 'tsx'],
    ['a.js', "const { Client: C } = require('pg');\nnew C('postgres://a@h/d');\n", 'javascript'],
    ['a.py', "import psycopg2 as pg\npg.connect('dbname=d')\n", 'python'],
    ['settings.py', "DATABASES = {'default': {'ENGINE': 'django.db.backends.postgresql'}}\n", 'python'],
    ['a.go', 'import _ "github.com/lib/pq"\nvar db, err = sql.Open("postgres", dsn)\n', 'go'],
    ['A.java', 'class A { Connection c = DriverManager.getConnection("jdbc:postgresql://h/d"); }', 'java'],
    ['a.kt', 'val c = DriverManager.getConnection("jdbc:postgresql://h/d")', 'kotlin'],
    ['A.cs', 'var c = new NpgsqlConnection(s);', 'c-sharp'],
    ['a.rb', "PG.connect(host: 'h')", 'ruby'],
    ['a.php', "<?php pg_connect('host=h');", 'php'],
    ['a.rs', 'use sqlx::PgPool; PgPool::connect(&url)', 'rust'],
  ])('%s', (path, text, grammar) => {
    expect(wanted({ [path]: text })).toEqual([grammar]);
  });
});

describe('none is wanted', () => {
  test.each<[title: string, path: string, text: string]>([
    ['an import alone', 'a.ts', "import type { Pool } from 'pg'; // postgres\n"],
    ['a connection string alone', 'a.ts', "export const url = 'postgres://a@h/d';\n"],
    ['SQL', 'a.sql', "select 'new Pool({})'; -- postgres, 'pg'\n"],
    ['another driver', 'a.py', 'import pymysql\npymysql.connect(host="h")  # not postgres\n'],
    ['another language', 'a.ex', "Postgrex.start_link(hostname: 'h') # postgres new Pool({ 'pg'\n"],
    ['configuration', 'a.yml', `a: "${'new Pool({})'}" # postgres 'pg'\n`],
    ['a file made by a machine', 'a.js', `${CALL}${'//'.repeat(300_000)}`],
  ])('%s', (_, path, text) => {
    expect(wanted({ [path]: text })).toEqual([]);
  });

  test('what is ignored', () => {
    expect(wanted({ 'a.ts': CALL }, { ...ALL, ignored: (path) => path === 'a.ts' })).toEqual([]);
  });
});

test('a file that is to be read as program text whatever its name has the grammar of its ending', () => {
  expect(wanted({ 'a.ts': CALL }, { ...ALL, as: 'source' })).toEqual(['typescript']);
});

test('a tree that remembers reads no file twice', () => {
  const reads: string[] = [];
  const inner = memoryTree({ 'a.ts': CALL, 'b.ts': 'const b = 1;\n' });
  const counting: Tree = {
    ...inner,
    readIf(path, needles) {
      reads.push(path);
      return inner.readIf(path, needles);
    },
  };
  const tree = rememberingTree(counting);
  const needles = ['pg'];
  const [first, second] = [tree.readIf('a.ts', needles), tree.readIf('b.ts', needles)];
  expect([first.status, second.status]).toEqual(['read', 'no-match']);
  expect([tree.readIf('a.ts', needles), tree.readIf('b.ts', needles)]).toEqual([first, second]);
  expect(reads).toEqual(['a.ts', 'b.ts']);
});

test('a tree that remembers tells what is asked, not what was asked before', () => {
  const tree = rememberingTree(memoryTree({ 'a.ts': CALL }));
  expect(tree.readIf('a.ts', ['nothing']).status).toBe('no-match');
  expect(tree.readIf('a.ts', ['Pool']).status).toBe('read');
});
