import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { ConnectionFact } from '../../src/facts.ts';
import { literalsReader } from '../../src/readers/literals.ts';
import type { FileKind } from '../../src/readers/reader.ts';
import { contextOf } from '../support/context.ts';
import { excessOf } from '../support/growth.ts';
import { connectionsOf, cutFrom } from './support/connections.ts';

function read(kind: FileKind, text: string, path = 'file'): readonly ConnectionFact[] {
  return connectionsOf(literalsReader.read({ path, text, kind }, contextOf()));
}

const URL = 'postgres://u:zW81kq@h/d?sslmode=require';

describe('found, with its name and to the character', () => {
  test.each<[FileKind, string, string, string | null]>([
    ['yaml', 'f.yml', `url: ${URL}\n`, 'url'],
    ['yaml', 'f.yml', `a:\n  - url: "${URL}" # c\n`, 'url'],
    ['yaml', 'f.yml', `url: '${URL}'\n`, 'url'],
    ['yaml', 'f.yml', `url: !secret "${URL}"\n`, 'url'],
    ['yaml', 'f.yml', `url: &db ${URL} # c\n`, 'url'],
    ['yaml', 'f.yml', `url: >-\n  ${URL}\n`, 'url'],
    ['yaml', 'f.yml', `url:\n  ${URL}\n`, 'url'],
    ['yaml', 'f.yml', `env:\n  - DB_URL=${URL}\n`, 'DB_URL'],
    ['yaml', 'f.yml', `env:\n  - "DB_URL=${URL}"\n`, 'DB_URL'],
    ['yaml', 'f.yml', `env:\n  - name: DB_URL\n    value: ${URL}\n`, 'DB_URL'],
    ['yaml', 'f.yml', `args: ["--db", "${URL}"]\n`, 'args'],
    ['yaml', 'f.yml', `env: {A: 1, URL: "${URL}"}\n`, 'URL'],
    ['yaml', 'f.yml', `run: |\n  psql "${URL}" -c 'select 1'\n`, null],
    ['yaml', 'f.yml', `run: |\n  export DB=${URL}\n`, 'DB'],
    ['json', 'f.json', `{"db": {"url": "${URL}"}}`, 'url'],
    ['json', 'f.json', `["x", "${URL}"]`, null],
    ['json', 'f.jsonc', `{ // "postgres://x/y"\n "url": "${URL}" }`, 'url'],
    ['toml', 'f.toml', `url = "${URL}" # c\n`, 'url'],
    ['toml', 'f.toml', `url = '${URL}'\n`, 'url'],
    ['ini', 'f.ini', `[a]\nsqlalchemy.url = ${URL}\n`, 'sqlalchemy.url'],
    ['ini', 'f.ini', `url = "${URL}" ; c\n`, 'url'],
    ['ini', 'f.service', `Environment="DB=${URL}"\n`, 'DB'],
    ['ini', 'f.conf', `database_url ${URL}\n`, 'database_url'],
    ['properties', 'f.properties', `spring.url=${URL}\n`, 'spring.url'],
    ['xml', 'f.xml', `<a url="${URL}"/>`, 'url'],
    ['xml', 'f.xml', `<url>\n  ${URL}\n</url>`, 'url'],
    ['xml', 'f.xml', `<url><![CDATA[${URL}]]></url>`, 'url'],
    ['xml', 'f.xml', `<property name="jdbcUrl" value='${URL}'/>`, 'jdbcUrl'],
    ['xml', 'f.config', `<add name="Main" connectionString="${URL}" />`, 'Main'],
    ['xml', 'web.config', `<add name="Main" connectionString="${URL}" providerName="Npgsql" />`, 'Main'],
    ['shell', 'f.sh', `export DB=${URL}\n`, 'DB'],
    ['shell', 'f.sh', `DB="${URL}" npm test\n`, 'DB'],
    ['shell', 'f.sh', `psql '${URL}' -c x\n`, null],
    ['shell', 'f.sh', `app --db-url=${URL}\n`, 'db-url'],
    ['shell', 'Makefile', `DB ?= ${URL}\n`, 'DB'],
    ['shell', 'f.sh', `echo "DB=${URL}" >> .env\n`, 'DB'],
    ['dockerfile', 'Dockerfile', `ENV DB=${URL} X=1\n`, 'DB'],
    ['dockerfile', 'Dockerfile', `ENV DB ${URL}\n`, 'DB'],
    ['source', 'f.ts', `const url = '${URL}';\n`, 'url'],
    ['source', 'f.ts', `new Pool({ connectionString: \`${URL}\` });\n`, 'connectionString'],
    ['source', 'f.ts', `const re = /["']/; const url = "${URL}";\n`, 'url'],
    ['source', 'f.py', `engine = create_engine("${URL}")\n`, 'engine'],
    ['source', 'f.py', `x = f'${URL}'\n`, 'x'],
    ['source', 'f.go', `dsn := \`${URL}\`\n`, 'dsn'],
    ['source', 'f.rb', `url: "${URL}"\n`, 'url'],
    ['source', 'f.cs', `var s = @"${URL}";\n`, 's'],
    ['source', 'f.tf', `url = "${URL}"\n`, 'url'],
    ['source', 'f.php', `'url' => '${URL}',\n`, 'url'],
    ['source', 'f.rs', `fn f<'a>(x: &'a str) { connect("${URL}") }\n`, null],
    ['text', 'f', `${URL}\n`, null],
  ])('%s %s %j', (kind, path, text, name) => {
    const facts = read(kind, text, path);
    expect(facts).toMatchObject([{ name, tls: { level: 'encrypted' }, error: null }]);
    expect(cutFrom(text, facts[0])).toBe(URL);
    expect(cutFrom(text, facts[0]?.password)).toBe('zW81kq');
    expect(JSON.stringify(facts)).not.toContain('zW81kq');
  });
});

describe('decoded, positions kept', () => {
  test.each<[FileKind, string, string, string]>([
    ['json', 'f.json', '{"u": "postgres:\\/\\/u:zW81kq@h\\/d"}', 'zW81kq'],
    ['json', 'f.json', '{"u": "Host=h;Database=d;Username=u;Password=\\u0026W81kq"}', '\\u0026W81kq'],
    ['xml', 'f.xml', '<a url="jdbc:postgresql://h/d?user=u&amp;password=zW81kq"/>', 'zW81kq'],
    ['properties', 'f.properties', 'u=jdbc\\:postgresql\\://h/d?user\\=u&password\\=zW81kq\n', 'zW81kq'],
    ['ini', 'alembic.ini', 'sqlalchemy.url = postgresql://u:zW%%40kq@h/d\n', 'zW%%40kq'],
    ['yaml', 'f.yml', "u: 'host=h user=u dbname=d password=''zW81kq'''\n", 'zW81kq'],
  ])('%s %j', (kind, path, text, password) => {
    const facts = read(kind, text, path);
    expect(facts).toHaveLength(1);
    expect(facts[0]?.error).toBeNull();
    expect(cutFrom(text, facts[0]?.password)).toBe(password);
  });

  test('a continued property', () => {
    const text = 'u=jdbc:postgresql://h/d?ssl=true&\\\n    sslmode=require\n';
    expect(read('properties', text)[0]).toMatchObject({
      tls: { level: 'encrypted' },
      positions: { sslmode: { line: 2, column: 13 } },
    });
  });
});

describe('strings in several literals', () => {
  test.each([
    ['f.py', 'x = (\n    "postgres://u:zW81kq@"\n    "h/d"\n    "?sslmode=require"\n)\n', [null]],
    ['f.py', "x = 'postgres://u:zW81kq@' \\\n    f'h/d?sslmode=require'\n", ['x']],
    ['f.ts', "const x = 'postgres://u:zW81kq@h/d' +\n  '?sslmode=require';\n", ['x']],
    [
      'F.cs',
      'var x =\n    $"Host={uri.Host};" +\n    $"Database=d;Username={user[0]};" +\n    $"Password=zW81kq;" +\n    "SSL Mode=Require";\n',
      [null],
    ],
    ['F.java', 'String x = "postgres://u:zW81kq@h/d?" + "sslmode=require";\n', ['x']],
    ['f.php', "$x = 'postgres://u:zW81kq@h/d?' . 'sslmode=require';\n", ['$x']],
    ['f.ts', "const x = 'postgres://u:zW81kq@h/d' + '?sslmode=' + mode;\n", []],
  ])('%s %j', (path, text, names) => {
    const facts = read('source', text, path);
    expect(facts.map(({ name }) => name)).toEqual(names);
    for (const { tls, password } of facts) {
      expect(tls.level).toBe('encrypted');
      expect(cutFrom(text, password)).toBe('zW81kq');
    }
  });
});

describe('keyword strings that something else is given', () => {
  const words = 'host=h user=app password=zW81kq dbname=shop';
  test.each([
    ['f.py', `mysql.connect("${words}")\n`, 0],
    ['f.cpp', `soci::session sql("mysql", "${words}");\n`, 0],
    ['f.go', `db, err := sql.Open("mysql", "${words}")\n`, 0],
    ['f.py', 'ldap.initialize("host=h port=3890 user=app")\n', 0],
    ['f.py', 'SMTP_SETTINGS = "host=h user=app password=zW81kq"\n', 0],
    ['f.cpp', `soci::session sql("postgresql", "${words}");\n`, 1],
    ['f.cpp', `soci::session sql(soci::postgresql, "${words}");\n`, 1],
    ['f.cpp', `pqxx::connection c("${words}");\n`, 1],
    ['f.py', `connect("${words}")\n`, 1],
  ] as const)('%s %s', (path, text, count) => {
    expect(read('source', text, path)).toHaveLength(count);
  });
});

describe('defaults of variables', () => {
  test.each([
    ['f.ts', `const url = process.env.DATABASE_URL || '${URL}';`, 'DATABASE_URL'],
    ['f.ts', `const url = process.env.DATABASE_URL ?? "${URL}";`, 'DATABASE_URL'],
    ['f.py', `url = os.getenv("DATABASE_URL", "${URL}")`, 'DATABASE_URL'],
    ['f.py', `url = os.environ.get('DATABASE_URL', default='${URL}')`, 'DATABASE_URL'],
    ['f.rb', `url = ENV.fetch("DATABASE_URL", "${URL}")`, 'DATABASE_URL'],
    ['f.exs', `url = System.get_env("DATABASE_URL", "${URL}")`, 'DATABASE_URL'],
    ['f.py', `url = os.getenv(\n    "DATABASE_URL",\n    "${URL}",\n)`, 'DATABASE_URL'],
  ])('%s %s', (path, text, name) => {
    expect(read('source', text, path)).toMatchObject([{ name, password: { strength: 'default' } }]);
  });

  test('of shells', () => {
    const text = `export DB="\${DATABASE_URL:-${URL}}"\n`;
    expect(read('shell', text, 'f.sh')).toMatchObject([{ name: 'DB', password: { strength: 'default' } }]);
  });
});

describe('nothing in', () => {
  test.each<[FileKind, string, string]>([
    ['yaml', 'f.yml', `# url: ${URL}\n`],
    ['yaml', 'f.yml', `x: 1 # ${URL}\n`],
    ['yaml', 'f.yml', `description: connect to ${URL}\n`],
    ['yaml', 'f.yml', `description: "${URL}"\n`],
    ['yaml', 'f.yml', `x: connect to ${URL} now\n`],
    ['yaml', 'f.yml', `description: |\n  Connect to ${URL} now.\n`],
    ['yaml', 'f.yml', `x: "connect to ${URL} now"\n`],
    ['yaml', 'f.yml', `${URL}: x\n`],
    ['yaml', 'f.yml', 'url: mysql://u:p@h/d?ssl-mode=disabled\nname: postgres\n'],
    ['json', 'f.json', `{"description": "${URL}"}`],
    ['json', 'f.json', `{"db.url.help": "${URL}", "url_placeholder": "${URL}"}`],
    ['json', 'f.json', `{"x": "see ${URL}"}`],
    ['json', 'f.json', `{ /* "${URL}" */ }`],
    ['json', 'f.json', '{"c": "Server=h;Database=d;User Id=u;Password=p;TrustServerCertificate=True"}'],
    ['toml', 'f.toml', `# url = "${URL}"\n`],
    ['toml', 'f.toml', `doc = """\nuse ${URL}\n"""\n`],
    ['ini', 'f.ini', `; url = ${URL}\n# url = ${URL}\n`],
    ['ini', 'f.ini', 'sqlalchemy.url = driver://user:pass@localhost/dbname\npostgres = 1\n'],
    ['ini', 'f.conf', `log the ${URL} to disk\n`],
    ['properties', 'f.properties', `! u=${URL}\n# u=${URL}\n`],
    ['xml', 'f.xml', `<!-- <a url="${URL}"/> --><b/>`],
    ['xml', 'f.xml', `<p>Use ${URL} here</p>`],
    ['xml', 'doc.xml', `<chapter><literal>${URL}</literal></chapter>`],
    ['shell', 'f.sh', `# psql ${URL}\n`],
    ['shell', 'f.sh', `echo "usage: x ${URL}"\n`],
    ['shell', 'f.sh', `echo ${URL}\n`],
    ['dockerfile', 'Dockerfile', `# ENV DB=${URL}\n`],
    ['source', 'f.ts', `// const a = "${URL}";\n/* "${URL}" */\n/**\n * "${URL}"\n */\n`],
    ['source', 'f.ts', `throw new Error("use ${URL}");\n`],
    ['source', 'f.ts', `const a = '${URL}' + suffix;\n`],
    ['source', 'f.ts', `const a = prefix + '${URL}';\n`],
    ['source', 'f.ts', 'const a = "postgres://" + user;\n'],
    ['source', 'f.py', `"""Connects.\n\n    ${URL}\n"""\n`],
    ['source', 'f.py', `# "${URL}"\n`],
    ['source', 'f.py', `x = ("${URL}"\n     + suffix)\n`],
    ['source', 'f.py', `x = (prefix +\n     "${URL}"\n     "&application_name=a")\n`],
    ['source', 'f.sql', `-- '${URL}'\n`],
    ['source', 'f.ex', `@moduledoc """\n  Use ${URL}\n"""\n`],
    ['text', 'f', `Connect to ${URL} now.\n`],
  ])('%s %s %j', (kind, path, text) => {
    expect(read(kind, text, path)).toEqual([]);
  });
});

describe('any text', () => {
  const kinds: readonly FileKind[] = [
    'yaml',
    'json',
    'toml',
    'ini',
    'properties',
    'xml',
    'shell',
    'dockerfile',
    'source',
    'text',
  ];
  const pieces = [
    'postgres://',
    'u:p@h/d',
    URL,
    'host=h user=u dbname=d',
    'Host=h;Database=d;Username=u',
    '"',
    "'",
    '`',
    '\\',
    '\n',
  ];
  const marks = [
    '# ',
    '// ',
    '/* ',
    ' */',
    '<!-- ',
    '-->',
    '<a b="',
    '>',
    '- ',
    'key: ',
    'key = ',
    '[',
    '{',
    '}',
    ']',
    ', ',
    '${',
    '}',
  ];
  const texts = fc
    .array(fc.constantFrom(...pieces, ...marks, ' ', 'x'), { maxLength: 25 })
    .map((parts) => parts.join(''));

  test('never throws, and positions lie within it', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...kinds),
        fc.constantFrom('a.ts', 'a.py', 'a.go', 'a.sql', 'a'),
        texts,
        (kind, path, text) => {
          const lines = text.split('\n');
          for (const fact of read(kind, text, path)) {
            for (const position of [fact, ...Object.values(fact.positions)]) {
              expect(position.line).toBeGreaterThanOrEqual(1);
              expect(position.endLine).toBeLessThanOrEqual(lines.length);
              expect(position.column).toBeGreaterThanOrEqual(1);
              expect(position.endColumn - 1).toBeLessThanOrEqual(lines[position.endLine - 1]?.length ?? 0);
            }
          }
        },
      ),
      { numRuns: 1500 },
    );
  });

  test.each(kinds)('long lines of %s take linear time', (kind) => {
    for (const piece of [
      'postgres://',
      '"postgres://',
      'host=h dbname= ',
      'Host=;Port=',
      '{postgres://',
      '<a b="postgres://',
      "'#postgres://",
    ]) {
      const excess = excessOf((size) => read(kind, piece.repeat(size), 'a.ts'), 20_000);
      expect({ piece, excess }).toEqual({ piece, excess: null });
    }
  });
});

describe('who reads it', () => {
  test.each([
    ['Npgsql', 1],
    ['MySql.Data.MySqlClient', 0],
    ['System.Data.SqlClient', 0],
  ])('the provider %s', (provider, count) => {
    const value = 'Server=db.acme.io;Database=shop;User Id=app;Password=zW81kq';
    const text = `<add name="Main" connectionString="${value}" providerName="${provider}" />`;
    const facts = read('xml', text, 'web.config');
    expect(facts).toHaveLength(count);
    for (const fact of facts)
      expect(fact).toMatchObject({ driver: 'npgsql', user: 'app', password: { strength: 'literal' } });
  });

  test('a schema of Prisma', () => {
    const text = `datasource db {\n  provider = "postgresql"\n  url      = "postgresql://app@db.acme.io/shop?sslmode=require&sslaccept=strict"\n}\n`;
    expect(read('source', text, 'prisma/schema.prisma')).toMatchObject([{ driver: 'prisma', tls: { level: 'full' } }]);
  });
});
