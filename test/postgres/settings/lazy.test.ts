import { expect, jest, test } from '@jest/globals';

test('the tables of parameters and zones are parsed when a setting is judged, and not before', async () => {
  const parse = jest.spyOn(JSON, 'parse');
  const parsed = (): boolean => parse.mock.calls.some(([text]) => String(text).includes('authentication_timeout'));
  const { hbaReader } = await import('../../../src/readers/pg-hba.ts');
  const { settingsReader } = await import('../../../src/readers/postgresql-conf.ts');
  await import('../../../src/index.ts');
  const context = {
    major: 18,
    follow: (_from: string, path: string) => ({ status: 'missing', path }) as const,
    list: () => null,
  } as const;
  const read = (path: string, text: string): readonly unknown[] =>
    path === 'pg_hba.conf'
      ? [...hbaReader.read({ path, text, kind: 'pg_hba' }, context)]
      : [...settingsReader.read({ path, text, kind: 'postgresql_conf' }, context)];
  expect(read('pg_hba.conf', 'local all all trust\n')).toHaveLength(1);
  expect(read('postgresql.conf', '# nothing\n')).toHaveLength(0);
  expect(parsed()).toBe(false);
  expect(read('postgresql.conf', 'port = 5433\n')).toHaveLength(1);
  expect(parsed()).toBe(true);
  parse.mockRestore();
});
