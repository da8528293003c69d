import { describe, expect, test } from '@jest/globals';
import { cutFrom } from './support/connections.ts';
import { readSource, toldBy } from './support/source.ts';

const code = (...lines: readonly string[]) => ({
  cell_type: 'code',
  outputs: [],
  source: lines.map((line) => `${line}\n`),
});

function notebook(cells: readonly unknown[], metadata: unknown = {}): string {
  return JSON.stringify({ cells, metadata, nbformat: 4, nbformat_minor: 5 }, null, 1);
}

describe('notebooks', () => {
  test('connection strings, each at its place', async () => {
    const text = notebook([
      { cell_type: 'markdown', source: ['postgres://a@prose.example.com/d\n'] },
      code(
        'from sqlalchemy import create_engine',
        'url = "postgresql+psycopg2://app:zW81kq@db.example.com/shop?sslmode=disable"',
      ),
      { ...code('engine = create_engine(url)'), outputs: [{ text: ["'postgresql://app@out.example.com/shop'\n"] }] },
    ]);
    const [fact, ...others] = await readSource('x.ipynb', text);
    expect(others).toEqual([]);
    expect(fact).toMatchObject({ driver: 'psycopg2', tls: { level: 'none' }, password: { strength: 'literal' } });
    expect(cutFrom(text, fact)).toContain('app:zW81kq@db.example.com');
    expect(cutFrom(text, fact?.positions.host)).toBe('db.example.com');
    expect(cutFrom(text, fact?.password)).toBe('zW81kq');
    expect(cutFrom(text, fact?.positions.sslmode)).toBe('disable');
  });

  test('calls of drivers, names followed from cell to cell, behind escapes', async () => {
    const text = notebook([
      code('%pip install psycopg2', 'import psycopg2', 'host = \'db.example.com\'; x = "\\u00e9\\\\"'),
      code('conn = psycopg2.connect(host=host, user="app", sslmode=\'require\')'),
    ]);
    expect(await toldBy('x.ipynb', text)).toMatchObject([
      { driver: 'psycopg2', places: { host: 'db.example.com', user: 'app', sslmode: 'require' }, level: 'encrypted' },
    ]);
  });

  test('cells as one string, on one line', async () => {
    const text = JSON.stringify({ cells: [{ cell_type: 'code', source: 'x = 1\nurl = "postgres://a@h/d"\n' }] });
    expect(await toldBy('x.ipynb', text)).toMatchObject([{ at: 'postgres://a@h/d', places: { host: 'h' } }]);
  });

  test('%sql', async () => {
    const text = notebook([
      code('%load_ext sql'),
      code('%sql postgresql://app:zW81kq@db.example.com/shop'),
      code('%%sql', 'select 1'),
    ]);
    expect(await toldBy('x.ipynb', text)).toMatchObject([
      { at: 'postgresql://app:zW81kq@db.example.com/shop', places: { host: 'db.example.com', password: 'zW81kq' } },
    ]);
  });

  test.each<[string, string]>([
    ['a cell of a shell', notebook([code('%%bash', 'export X="postgres://a@h/d"')])],
    ['a comment', notebook([code('# url = "postgres://a@h/d"')])],
    ['MySQL', notebook([code('url = "mysql://a@h/d"', 'x = "postgres"')])],
    [
      'another language',
      notebook([code('import psycopg2', "psycopg2.connect(host='h')")], { language_info: { name: 'julia' } }),
    ],
    ['no notebook', '["postgres://a@h/d"'],
    ['a list', '["postgres://a@h/d"]'],
  ])('%s says nothing', async (_, text) => {
    expect(await readSource('x.ipynb', text)).toEqual([]);
  });

  test('many cells take no time', async () => {
    const text = notebook(Array.from({ length: 3000 }, () => code('x = "postgres://', '%sql postgres')));
    expect((await readSource('x.ipynb', text)).length).toBeLessThan(5000);
  });
});
