import { describe, expect, test } from '@jest/globals';
import type { Fact } from '../src/facts.ts';
import { maskedLines, secretTexts } from '../src/masking.ts';
import { READER_BY_KIND } from '../src/readers/index.ts';
import type { FileKind, SourceFile } from '../src/readers/reader.ts';

function scan(kind: FileKind, text: string): { texts: ReadonlyMap<string, SourceFile>; facts: readonly Fact[] } {
  const file = { path: 'file', text, kind };
  const facts = READER_BY_KIND.get(kind)?.read(file, {
    major: 17,
    follow: (_from, target) => ({ status: 'missing', path: target }),
    list: () => null,
  });
  return { texts: new Map([['file', file]]), facts: [...(facts ?? [])] };
}

describe('lines as reports show them', () => {
  test.each<[FileKind, string]>([
    ['env', 'A=postgres://u:hunter2@h/d'],
    ['env', 'A=postgres://u:hunter2/hunter2@h:5432/d'],
    ['env', 'A=postgres://u:hunter2@hunter2@h/d'],
    ['env', 'A=postgres://u:@hunter2@h/d'],
    ['env', 'A=postgres://u:12/hunter2@h:5432/d'],
    ['env', 'A=postgres://u@server:hunter2@h/d'],
    ['env', '# A=postgres://u@server:hunter2/x@h/d'],
    ['env', 'A=Host=h;Username=u;Password=hunter2;Database=d'],
    ['env', 'A="host=h user=u dbname=d password=\'hunter2'],
    ['yaml', 'a: "postgres://u:hunter2\\u0065x@h/d"'],
    ['yaml', "a: 'postgres://u:p''hunter2@h/d'"],
    ['postgresql_conf', "primary_conninfo = 'host=h password=hunter2'"],
    ['postgresql_conf', "ssl_passphrase_command = 'echo hunter2'"],
    ['pg_hba', 'host all all all ldap ldapserver=x ldapbindpasswd="hunter2"'],
    ['yaml', 'key: LS0tLS1CRUdJTiBQUklWQVRFhunter2hunter2hunter2'],
    ['json', '{ "key": "-----BEGIN PRIVATE KEY-----\\nMIIEhunter2hunter2hunter2\\n-----END PRIVATE KEY-----" }'],
    ['shell', "x { password => 'hunter2' }"],
    ['shell', "x['sql_user_password'] = 'hunter2'"],
    ['shell', "x['password']['app'] = :a; x[:password] = 'hunter2'"],
    ['pgbouncer', "[databases]\nx = host=h password='p''hunter2'"],
  ])('%s: %s', (kind, text) => {
    const { texts, facts } = scan(kind, text);
    const lines = maskedLines(texts, facts)('file') ?? [];
    expect(lines.join('\n')).not.toContain('hunter2');
    expect(lines.map((line) => line.length)).toEqual(text.split('\n').map((line) => line.length));
    expect(JSON.stringify(facts)).not.toContain('hunter2');
  });

  test('a variable stays to be seen', () => {
    const text = 'A=postgres://u:${DB_PASSWORD}@h/d';
    const { texts, facts } = scan('env', text);
    expect(maskedLines(texts, facts)('file')).toEqual([text]);
  });

  test('a file that was not read has no lines', () => {
    expect(maskedLines(new Map(), [])('file')).toBeNull();
  });
});

test('secrets to register are passwords, but for well-known ones', () => {
  const { texts, facts } = scan(
    'env',
    'A=postgres://u:hunter2@h/d\nB=postgres://u:secret@h/d\nC=postgres://u:a/b@h/d\n',
  );
  expect(secretTexts(texts, facts)).toEqual(['hunter2']);
});

test('of an expression the strings in it, but not the names of variables', () => {
  const facts: readonly Fact[] = [
    ...scan('env', "DATABASE_URL=postgres://app:env('DB_PASSWORD','hunter2')@db.example.com/app\n").facts,
  ];
  const text = "DATABASE_URL=postgres://app:env('DB_PASSWORD','hunter2')@db.example.com/app\n";
  const texts = new Map([['file', { path: 'file', text, kind: 'env' } as const]]);
  expect(secretTexts(texts, facts)).toEqual(["env('DB_PASSWORD','hunter2')", 'hunter2']);
});
