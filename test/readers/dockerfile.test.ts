import { describe, expect, test } from '@jest/globals';
import { connectionsOf, cutFrom } from './support/connections.ts';
import { factsOf, modelOf, recordTexts, serverRecords, settingsIn, workloadsIn } from './support/facts.ts';

describe('environments of stages', () => {
  test('both forms, several in a line, continued', () => {
    const text = `# syntax=docker/dockerfile:1
FROM node AS base
ARG PGUSER=app
ENV PGHOST=db.example.com PGPORT=5433 \\
    # the password

    PGPASSWORD="zW81kq-long"
ENV PGDATABASE the shop
FROM base
ENV PGSSLMODE=disable
FROM alpine
ENV PGAPPNAME=x
`;
    const facts = connectionsOf(factsOf({ Dockerfile: text }));
    expect(facts).toMatchObject([
      {
        line: 4,
        user: 'app',
        database: 'the shop',
        hosts: [{ host: 'db.example.com', port: '5433' }],
        password: { line: 7, strength: 'literal' },
      },
    ]);
    expect(cutFrom(text, facts[0])).toBe('PGHOST=db.example.com');
    expect(cutFrom(text, facts[0]?.password)).toBe('zW81kq-long');
    expect(cutFrom(text, facts[0]?.positions.dbname)).toBe('the shop');
  });

  test.each<[string, string, readonly string[]]>([
    [
      'a stage of its own',
      'FROM a AS x\nENV PGHOST=one.example.com\nFROM b\nENV PGUSER=u PGHOST=two',
      ['one.example.com', 'two'],
    ],
    ['an argument as value', 'FROM a\nARG H\nENV PGHOST=$H', ['$H']],
    ['no host', 'FROM a\nENV PGUSER=u PGPASSWORD=postgres', []],
    ['a comment', 'FROM a\n# ENV PGHOST=x\nRUN echo PGHOST', []],
  ])('%s', (_, text, hosts) => {
    expect(connectionsOf(factsOf({ 'app.Dockerfile': text })).map((fact) => fact.hosts[0]?.host)).toEqual(hosts);
  });

  test('scripts have the environment of their stage', () => {
    const text = `FROM debian
ENV PGSSLMODE=require
RUN --mount=type=cache,target=/x apt-get update \\
 # comment
 && psql -h db.example.com -U app
`;
    expect(connectionsOf(factsOf({ Dockerfile: text }))).toMatchObject([
      { line: 5, parameters: { host: 'db.example.com', user: 'app', sslmode: 'require' } },
    ]);
  });
});

describe('images made from PostgreSQL', () => {
  const TEXT = `FROM docker.io/library/postgres:14-alpine
ENV POSTGRES_PASSWORD=zW81kq-long
ENV POSTGRES_HOST_AUTH_METHOD trust
COPY --chown=postgres db/pg_hba.conf db/postgresql.conf /etc/postgresql/
CMD ["-c", "max_connections=40", "-c", "config_file=/etc/postgresql/postgresql.conf", "-c", "hba_file=/etc/postgresql/pg_hba.conf"]
`;

  test('are servers with the files that are copied', () => {
    const files = {
      Dockerfile: TEXT,
      'db/pg_hba.conf': 'host all all all md5\n',
      'db/postgresql.conf': 'ssl = on\n',
    };
    const [workload] = workloadsIn(factsOf(files));
    expect(workload).toMatchObject({ platform: 'dockerfile', role: 'server', major: 14, line: 1, column: 6 });
    expect(JSON.stringify(workload)).not.toContain('zW81kq');
    const [server, ...others] = modelOf(files).servers;
    expect(others).toEqual([]);
    expect(server).toMatchObject({ major: 14, exposure: { kind: 'network' } });
    expect(serverRecords(files)).toEqual({
      'image docker.io/library/postgres of Dockerfile': ['host all all all md5'],
    });
    expect(server?.settings.get('ssl')?.value).toEqual({ type: 'bool', value: true });
  });

  test('arguments at their places', () => {
    const facts = settingsIn(factsOf({ Dockerfile: TEXT }));
    expect(facts.map((fact) => cutFrom(TEXT, fact))[0]).toBe('max_connections=40');
  });

  test('records that the image’s build writes', () => {
    const text = `FROM debian
RUN apt-get install -y postgresql \\
 && echo "host all all 0.0.0.0/0 md5" >> /etc/postgresql/15/main/pg_hba.conf \\
 # and
 && echo "listen_addresses='*'" >> /etc/postgresql/15/main/postgresql.conf
RUN <<EOF
echo "local all all trust" >> /etc/postgresql/15/main/pg_hba.conf
EOF
`;
    expect(recordTexts({ Dockerfile: text })).toEqual([
      'host all all 0.0.0.0/0 md5 | md5',
      'local all all trust | trust',
    ]);
    expect(settingsIn(factsOf({ Dockerfile: text }))).toMatchObject([
      { name: 'listen_addresses', line: 5, partial: true },
    ]);
  });

  test.each(['FROM postgres:16\n', 'FROM postgres\nENV LANG=C\n', 'FROM mysql\nENV POSTGRES_PASSWORD=x\n'])(
    'no workload of %j',
    (text) => {
      expect(workloadsIn(factsOf({ Dockerfile: text }))).toEqual([]);
    },
  );
});

describe('files that a Dockerfile holds', () => {
  const text = `FROM postgres:16
ENV PGSSLMODE=require
COPY <<EOF /etc/postgresql/postgresql.conf
listen_addresses = '*'
EOF
COPY --chown=postgres <<'pg_hba.conf' <<'notes' /etc/postgresql/
host all all 0.0.0.0/0 trust
pg_hba.conf
host all all ::/0 trust
notes
COPY <<EOF /docker-entrypoint-initdb.d/init.sh
psql -h db1.example.com
echo "host all all 10.0.0.0/8 md5" >> "$PGDATA/pg_hba.conf"
EOF
ADD <<EOF /app/.env
DATABASE_URL=postgres://app:zW81kq@db2.example.com/shop?sslmode=disable
PGHOST=db3.example.com
EOF
RUN <<EOF bash
psql -h db4.example.com
EOF
RUN cat <<<"x" && echo
COPY <<EOF /app/notes.md
psql -h db5.example.com
EOF
`;

  test('are read as what they are', () => {
    const facts = factsOf({ Dockerfile: text });
    expect(
      connectionsOf(facts)
        .map(({ line, hosts, tls }) => [line, hosts[0]?.host, tls.level])
        .sort(),
    ).toEqual([
      [12, 'db1.example.com', 'encrypted'],
      [16, 'db2.example.com', 'none'],
      [17, 'db3.example.com', 'opportunistic'],
      [20, 'db4.example.com', 'encrypted'],
    ]);
    const places = facts.flatMap((fact) =>
      fact.kind === 'hba-record' || fact.kind === 'setting' ? [[fact.line, fact.column, fact.root]] : [],
    );
    expect(places).toEqual([
      [4, 1, 'Dockerfile#/etc/postgresql/postgresql.conf'],
      [7, 1, 'Dockerfile#/etc/postgresql/pg_hba.conf'],
      [13, 7, 'Dockerfile#$PGDATA/pg_hba.conf'],
    ]);
  });

  test('very many are bounded', () => {
    const before = performance.now();
    factsOf({ Dockerfile: `FROM a\n${'COPY <<EOF /app/.env\nPGHOST=h\nEOF\n'.repeat(3000)}` });
    factsOf({ Dockerfile: `FROM a\nCOPY ${'<<EOF '.repeat(20_000)}/app/.env\nPGHOST=h\n` });
    expect(performance.now() - before).toBeLessThan(4000);
  });
});
