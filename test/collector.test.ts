import { describe, expect, test } from '@jest/globals';
import { Collector } from '../src/collector.ts';
import { OpenedFiles, type OpenOptions } from '../src/opened-files.ts';
import { READERS } from '../src/readers/index.ts';
import { memoryTree, type Tree } from '../src/tree.ts';

const ALL = { ignored: () => false, as: null } as const;
const CALL = "import { Pool } from 'pg';\nnew Pool({ host: 'h' });\n";

function opened(tree: Tree, options: OpenOptions = ALL): Collector {
  const files = new OpenedFiles(tree, options);
  for (const _ of files.openConfiguration());
  return new Collector(files, READERS, null);
}

function wanted(files: Readonly<Record<string, string>>, options: OpenOptions = ALL): string[] {
  const collector = opened(memoryTree(files), options);
  for (const _ of collector.readConfiguration());
  return [...collector.openPrograms()].sort();
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

test('no file is read twice, and program text only after what is configured', () => {
  const files = {
    'a.ts': CALL,
    'b.yml': 'a: postgres\n',
    'c.ts': 'const c = 1;\n',
    'pg_hba.conf': 'local all all peer\n',
  };
  const inner = memoryTree(files);
  const reads: string[] = [];
  const tree: Tree = {
    ...inner,
    read(path) {
      reads.push(path);
      return inner.read(path);
    },
    readIf(path, needles) {
      reads.push(path);
      return inner.readIf(path, needles);
    },
  };
  const collector = opened(tree);
  expect(reads).toEqual(['b.yml', 'pg_hba.conf']);
  expect([...collector.readConfiguration()]).toHaveLength(2);
  expect(reads).toEqual(['b.yml', 'pg_hba.conf']);
  collector.openPrograms();
  expect(reads).toEqual(['b.yml', 'pg_hba.conf', 'a.ts', 'c.ts']);
  expect([...collector.finish().texts.keys()].sort()).toEqual(['a.ts', 'b.yml', 'pg_hba.conf']);
  expect(reads).toHaveLength(4);
});
