import { describe, expect, test } from '@jest/globals';
import type { ConnectionFact } from '../../src/facts.ts';
import { connectionsOf, cutFrom } from './support/connections.ts';
import { factsOf, modelOf, recordsIn, recordTexts, serverRecords, settingsIn, workloadsIn } from './support/facts.ts';

function connections(text: string): readonly ConnectionFact[] {
  return connectionsOf(factsOf({ 'run.sh': text }));
}

describe('connections of a script', () => {
  test('what it exports', () => {
    const text = `#!/bin/sh
export PGHOST=db.example.com PGUSER='app'
PGPASSWORD="zW81kq-long"; PGPORT=5433
export PGPASSWORD
`;
    const [fact, ...others] = connections(text);
    expect(others).toEqual([]);
    expect(fact).toMatchObject({ hosts: [{ host: 'db.example.com', port: '5432' }], user: 'app', line: 2, column: 8 });
    expect(cutFrom(text, fact)).toBe('PGHOST=db.example.com');
    expect(cutFrom(text, fact?.password)).toBe('zW81kq-long');
    expect(JSON.stringify(fact)).not.toContain('zW81kq');
  });

  test('variables that belong together', () => {
    const text = 'DB_HOST=${DB_HOST:-db.example.com}\nDB_PORT=5432\nDB_USER="app"\nDB_NAME=$1\n';
    expect(connections(text)).toMatchObject([
      { name: 'DB_HOST', user: 'app', unknown: ['host', 'dbname'], tls: { level: 'unknown' } },
    ]);
  });

  test.each<[string, Readonly<Record<string, string>>]>([
    ['psql -h db.example.com -U app -d shop -c "select 1"', { host: 'db.example.com', user: 'app', dbname: 'shop' }],
    ['psql -tAhdb.example.com -p5433 shop app', { host: 'db.example.com', port: '5433', dbname: 'shop', user: 'app' }],
    ['PGSSLMODE=disable psql --host=h.example.com shop', { host: 'h.example.com', dbname: 'shop', sslmode: 'disable' }],
    ['sudo -u postgres psql --host h.example.com', { host: 'h.example.com' }],
    ['pg_dump -Fc --file out -h h.example.com shop > x', { host: 'h.example.com', dbname: 'shop' }],
    ['if ! createdb -h h.example.com -O owner shop; then :; fi', { host: 'h.example.com', dbname: 'shop' }],
    ['pg_basebackup -h h.example.com -D /data -X stream -U r', { host: 'h.example.com', user: 'r' }],
    ['pg_restore -h h.example.com -d shop dump', { host: 'h.example.com', dbname: 'shop' }],
    ['X=$(psql -h h.example.com -d "a b")', { host: 'h.example.com', dbname: 'a b' }],
    ['/usr/bin/psql -h"h.example.com" \\\n  -U app', { host: 'h.example.com', user: 'app' }],
    ['docker run --rm -e PGUSER=x postgres:16 psql -h h.example.com', { host: 'h.example.com', user: 'x' }],
    ["bash -c 'psql -h h.example.com'", { host: 'h.example.com' }],
    ['export PGSSLMODE=require\npsql -h h.example.com', { host: 'h.example.com', sslmode: 'require' }],
    ['H=h.example.com\npsql -h "$H" -U ${U}', { host: 'h.example.com', user: '${U}' }],
    [
      'PGSSLMODE=require psql "host=h.example.com user=app"',
      { host: 'h.example.com', user: 'app', sslmode: 'require' },
    ],
    ['PGSSLMODE=require psql postgres://h.example.com/d?sslmode=disable', { sslmode: 'disable' }],
  ])('%s', (text, parameters) => {
    const [fact, ...others] = connections(text);
    expect(others).toEqual([]);
    expect(fact?.parameters).toMatchObject(parameters);
  });

  test('a value stands where it is written', () => {
    const text = 'PGPASSWORD=zW81kq-long \\\n  psql -qh "db.example.com" --username=app';
    const [fact] = connections(text);
    expect(cutFrom(text, fact?.positions.host)).toBe('db.example.com');
    expect(cutFrom(text, fact?.positions.user)).toBe('app');
    expect(cutFrom(text, fact?.password)).toBe('zW81kq-long');
  });

  test.each([
    'psql -U postgres -c "select 1"',
    'docker exec db psql -U postgres shop',
    'until pg_isready -h db; do sleep 1; done',
    'echo "psql -h db.example.com -U app"',
    '# psql -h db.example.com\nexport PGDATABASE=x',
    'PGHOST=db.example.com # not exported\n./run',
    'cat <<EOF\npsql -h db.example.com\nEOF',
    'export PGPASSWORD=x\nmake',
    'PGSSLMODE=require DB_USER=app node server.js',
    'DB_HOST=db.example.com DB_PORT=3306 DB_USER=app node server.js',
    'createuser -h',
    'psql -f psql -h',
  ])('nothing of %j', (text) => {
    expect(connections(text)).toEqual([]);
  });
});

describe('variables of a program alone', () => {
  test('they belong together, with what the script exports', () => {
    const text = 'export PGSSLMODE=require\nPGHOST=db.example.com PGUSER=app \\\n  ./worker --fast\n';
    const [fact, ...others] = connections(text);
    expect(others).toEqual([]);
    expect(fact?.parameters).toEqual({ host: 'db.example.com', user: 'app', sslmode: 'require' });
    expect(cutFrom(text, fact?.positions.host)).toBe('db.example.com');
  });

  test('a set of an application', () => {
    const text = 'env DB_HOST=db.example.com DB_PORT=5432 DB_USER=app DB_PASSWORD=zW81kq-long node server.js';
    const facts = connections(text);
    expect(facts).toMatchObject([{ name: 'DB_HOST', user: 'app', hosts: [{ port: '5432' }] }]);
    expect(JSON.stringify(facts)).not.toContain('zW81kq');
  });

  test('what is exported is told once', () => {
    expect(connections('export PGHOST=db.example.com\nRAILS_ENV=test bin/rails s\n')).toHaveLength(1);
  });
});

describe('a Procfile', () => {
  const read = (text: string): readonly ConnectionFact[] => connectionsOf(factsOf({ Procfile: text }));

  test('each process by itself', () => {
    const text = `# postgres
web: DATABASE_URL=postgres://app:zW81kq-long@one.example.com/shop bin/rails s -p $PORT
worker:  PGHOST=two.example.com PGUSER=app PGSSLMODE=disable bin/worker
release: psql -h three.example.com -U app shop
clock: DB_HOST=four.example.com DB_PORT=5432 DB_USER=app node clock.js
`;
    const facts = read(text);
    expect(facts.map(({ line, parameters }) => [line, parameters.host, parameters.sslmode ?? null])).toEqual([
      [2, 'one.example.com', null],
      [3, 'two.example.com', 'disable'],
      [4, 'three.example.com', null],
      [5, 'four.example.com', null],
    ]);
    expect(cutFrom(text, facts[1])).toBe('PGHOST=two.example.com');
    expect(JSON.stringify(facts)).not.toContain('zW81kq');
  });

  test.each([
    'web: MYSQL_HOST=db DB_PORT=3306 DB_USER=app node postgres.js\n',
    'web: PGHOST=db.example.com\nworker: PGUSER=app psql shop\n',
    '# web: PGHOST=db.example.com psql\n',
    'web: REDIS_HOST=db REDIS_PORT=6379 REDIS_USER=x postgres\n',
    "web: PGHOST='never closed node\n",
  ])('nothing of %j', (text) => {
    expect(read(text)).toEqual([]);
  });

  test('a template is not known', () => {
    expect(read('web: PGHOST=$DB_SERVER PGUSER=app ./run\n')).toMatchObject([{ unknown: ['host'] }]);
  });
});

const ANY = 'host all all 0.0.0.0/0 trust';

describe('records that a script writes', () => {
  test.each([
    [`echo "${ANY}" >> "$PGDATA/pg_hba.conf"`, [`${ANY} | trust`]],
    [`echo ${ANY} >>/etc/postgresql/14/main/pg_hba.conf`, [`${ANY} | trust`]],
    [`echo '${ANY}' | sudo tee -a /x/pg_hba.conf > /dev/null`, [`${ANY} | trust`]],
    [`sudo bash -c "echo '${ANY}' >> /x/pg_hba.conf"`, [`${ANY} | trust`]],
    [`sudo sh -c 'echo "${ANY}" >> /x/pg_hba.conf'`, [`${ANY} | trust`]],
    [
      'echo -e "local all all peer\\nhost\\tall all all md5" >> pg_hba.conf',
      ['local all all peer | peer', 'host\\tall all all md5 | md5'],
    ],
    ['printf "host all all %s md5\\n" "$NET" >> pg_hba.conf', ['host all all %s md5 | md5']],
    [
      "printf '%s\\n' 'local all all md5' \"local all app peer\" >> pg_hba.conf",
      ['local all all md5 | md5', 'local all app peer | peer'],
    ],
    [
      `cat >> $PGDATA/pg_hba.conf <<EOF\n# x\n${ANY}\n\n  local all all peer\nEOF\necho`,
      [`${ANY} | trust`, 'local all all peer | peer'],
    ],
    [`cat <<-'EOF' | tee -a pg_hba.conf\n\t${ANY}\n\tEOF\n`, [`${ANY} | trust`]],
    [`{\n  echo\n  echo "${ANY}"\n} >> "$PGDATA"/pg_hba.conf`, [`${ANY} | trust`]],
    [`(echo "${ANY}"; echo x > y) >> pg_hba.conf`, [`${ANY} | trust`]],
    [`tee pg_hba.conf <<< "${ANY}"`, [`${ANY} | trust`]],
    [`sed -i '1i ${ANY}' pg_hba.conf`, [`${ANY} | trust`]],
    [`sed -i -e '$ a\\\n${ANY}' pg_hba.conf`, [`${ANY} | trust`]],
    [`sed -i "s|^host.*ident|${ANY}|" pg_hba.conf`, [`${ANY} | trust`]],
    [`CONF=/x/pg_hba.conf\necho "${ANY}" >> "$CONF"`, [`${ANY} | trust`]],
    [`cat > init.sh <<'EOF'\necho "${ANY}" >> $PGDATA/pg_hba.conf\nEOF\n`, [`${ANY} | trust`]],
    ['echo "host all \\"all\\" $NET md5" >> pg_hba.conf', ['host all \\"all\\" $NET md5 | md5']],
  ])('%s', (text, expected) => {
    expect(recordTexts({ 'postgres.sh': text })).toEqual(expected);
  });

  test.each([
    `echo "${ANY}"`,
    `echo "${ANY}" >> notes.txt`,
    `# echo "${ANY}" >> pg_hba.conf`,
    'cp mine pg_hba.conf',
    'echo -n "host all all " >> pg_hba.conf; echo "$NET md5" >> pg_hba.conf',
    'printf "%b" "$RECORDS" >> pg_hba.conf',
    'cat other >> pg_hba.conf',
    'sed -i "s/peer/md5/" pg_hba.conf',
    "sed -n '/trust/p' pg_hba.conf",
    'grep trust pg_hba.conf 2>> pg_hba.conf',
  ])('nothing of %s', (text) => {
    expect(recordTexts({ 'postgres.sh': text })).toEqual([]);
  });

  test('what they are added to is not known', () => {
    expect(serverRecords({ 'db.sh': `echo "${ANY}" >> /data/pg_hba.conf\n` })).toEqual({
      '/data/pg_hba.conf of db.sh': [
        '*local ${DATABASES} ${USERS}  ${METHOD}',
        '*host ${DATABASES} ${USERS} ${ADDRESS} ${METHOD}',
        'host all all 0.0.0.0 trust',
      ],
    });
  });

  test('unknown records may answer anybody', () => {
    const [server] = modelOf({ 'db.sh': `echo "${ANY}" >> /data/pg_hba.conf\n` }).servers;
    expect(server?.hba?.[1]?.fact.record?.unknown).toEqual(['databases', 'users', 'address', 'method']);
  });

  test('a file that the script writes anew is all there is', () => {
    const text = `echo "local all all peer" > /data/pg_hba.conf\necho "${ANY}" >> /data/pg_hba.conf\n`;
    expect(serverRecords({ 'db.sh': text })).toEqual({
      '/data/pg_hba.conf of db.sh': ['local all all  peer', 'host all all 0.0.0.0 trust'],
    });
  });

  test('of two branches only one is run', () => {
    const text = `if [ "$A" ]; then
  echo "${ANY}" >> pg_hba.conf
else
  echo "host all all all md5" >> pg_hba.conf
fi
echo "local all all peer" >> pg_hba.conf
`;
    const servers = modelOf({ 'db.sh': text }).servers.map(({ hba }) => hba?.map(({ fact }) => fact.line));
    expect(servers).toEqual([
      [2, 2, 2],
      [4, 4, 4],
      [6, 6, 6],
    ]);
  });

  test('the official image has run initdb and added its own record before', () => {
    const files = {
      'compose.yml': `services:
  db:
    image: postgres:16
    volumes: ["./init:/docker-entrypoint-initdb.d"]
`,
      'init/hba.sh': 'echo "host replication all 0.0.0.0/0 md5" >> "$PGDATA/pg_hba.conf"\n',
    };
    expect(serverRecords(files)).toEqual({
      'service db of compose.yml': [
        '*local all all  trust',
        '*host all all 127.0.0.1 trust',
        '*host all all ::1 trust',
        '*local replication all  trust',
        '*host replication all 127.0.0.1 trust',
        '*host replication all ::1 trust',
        '*host all all all scram-sha-256',
        'host replication all 0.0.0.0 md5',
      ],
    });
  });

  test('parameters', () => {
    const text = `cat > /etc/postgresql/16/main/postgresql.conf <<EOF
listen_addresses = '*'
EOF
echo "max_connections = 40" >> $PGDATA/postgresql.conf
`;
    const facts = settingsIn(factsOf({ 'db.sh': text }));
    expect(facts.map((fact) => [cutFrom(text, fact), fact.partial])).toEqual([
      ["listen_addresses = '*'", undefined],
      ['max_connections = 40', true],
    ]);
  });

  test('hostile scripts', () => {
    const deep = `${'$('.repeat(5000)}psql -h x${')'.repeat(5000)}`;
    const many = 'echo "host all all all md5" >> pg_hba.conf\n'.repeat(3000);
    const heres = 'cat <<A <<B >> pg_hba.conf\n'.repeat(3000);
    const records = recordsIn(factsOf({ 'a.sh': deep, 'b.sh': many, 'c.sh': heres }));
    expect(records.filter(({ error }) => error === null).length).toBe(3000);
  });
});

describe('containers that a script starts', () => {
  test('the server with its variables, ports and arguments', () => {
    const text = `sudo docker run -dit --rm --name=shop-db \\
  -v "$PWD/data:/var/lib/postgresql/data" -p127.0.0.1:5433:5432 \\
  -e POSTGRES_PASSWORD="zW81kq long" --env=POSTGRES_USER=$DB_USER -e POSTGRES_DB \\
  postgres:16-alpine -c max_connections=70
`;
    const facts = factsOf({ 'start.sh': text });
    expect(workloadsIn(facts)).toMatchObject([
      {
        platform: 'docker',
        name: 'shop-db',
        role: 'server',
        family: 'official',
        major: 16,
        line: 4,
        ports: [{ hostAddress: '127.0.0.1', published: '5433', target: 5432, line: 2 }],
        environment: {
          POSTGRES_PASSWORD: { value: '***', password: { strength: 'literal', line: 3 } },
          POSTGRES_USER: { value: null },
          POSTGRES_DB: { value: null },
        },
      },
    ]);
    const [workload] = workloadsIn(facts);
    expect(cutFrom(text, workload?.environment.POSTGRES_PASSWORD)).toBe('zW81kq long');
    expect(settingsIn(facts)).toMatchObject([{ name: 'max_connections', parsed: { value: 70 } }]);
  });

  test.each([
    ['podman container run --network host docker.io/library/postgres', { hostNetwork: true, ports: [] }],
    ['docker create -itp "$PORT:5432" postgres', { ports: [{ published: '$PORT', target: 5432 }] }],
    ['docker run -p 5432:5432 -e POSTGRES_HOST_AUTH_METHOD=trust bitnami/postgresql:16', { family: 'bitnami' }],
  ])('%s', (text, workload) => {
    expect(workloadsIn(factsOf({ 'start.sh': text }))).toMatchObject([workload]);
  });

  test.each([
    'docker run --rm postgres:16 psql --version',
    'docker run -d -p 5432:80 nginx',
    'docker exec -it db psql',
    'docker run --entrypoint sh postgres',
    'docker run -p 5432:5432',
    'docker pull postgres',
    'echo docker run',
  ])('no server: %s', (text) => {
    expect(workloadsIn(factsOf({ 'start.sh': text }))).toEqual([]);
  });
});

describe('here-documents', () => {
  const written = `cat > .env <<ENV
DATABASE_URL="postgres://app:zW81kq@db1.example.com/shop?sslmode=disable"
PGHOST=db2.example.com
PGPASSWORD=$PW
ENV
cat <<'P' > ~/.pgpass
db3.example.com:5432:shop:app:zW81kq-long
P
tee /etc/pg_service.conf >/dev/null <<-S
\t[shop]
\thost=db4.example.com
\tsslmode=disable
S
`;

  test('files of clients that they write', () => {
    const facts = connections(written);
    expect(facts.map(({ hosts, tls, line }) => [line, hosts[0]?.host, tls.level])).toEqual([
      [2, 'db1.example.com', 'none'],
      [3, 'db2.example.com', 'opportunistic'],
      [7, 'db3.example.com', 'unknown'],
      [11, 'db4.example.com', 'none'],
    ]);
    expect(facts.map(({ password }) => password?.strength ?? null)).toEqual(['literal', 'unknown', 'literal', null]);
    expect(cutFrom(written, facts[0])).toBe('postgres://app:zW81kq@db1.example.com/shop?sslmode=disable');
    expect(cutFrom(written, facts[0]?.positions.sslmode)).toBe('disable');
    expect(cutFrom(written, facts[1])).toBe('PGHOST=db2.example.com');
    expect(cutFrom(written, facts[2]?.password)).toBe('zW81kq-long');
    expect(JSON.stringify(facts)).not.toContain('zW81kq');
  });

  test('very many are bounded', () => {
    const text = Array.from({ length: 5000 }, (_, at) => `cat > a${at}.env <<E\nPGHOST=h\nE\n`).join('');
    const before = performance.now();
    expect(connections(text).length).toBeGreaterThan(50);
    expect(performance.now() - before).toBeLessThan(4000);
  });

  test('variables that lines add to one file belong together', () => {
    const text =
      'echo "DB_HOST=db.example.com" > .env\necho "DB_PORT=5432 " >> .env\necho "DB_USER=app" >> .env\necho "DB_NAME=shop" >> .env\n# psql\n';
    expect(connections(text)).toMatchObject([{ name: 'DB_HOST', user: 'app', database: 'shop', line: 1, column: 7 }]);
  });

  test.each<[string, readonly (string | undefined)[]]>([
    ['bash <<EOF\npsql -h one.example.com\nEOF', ['one.example.com']],
    ['sudo -u postgres bash -e <<EOF\npsql -h one.example.com\nEOF', ['one.example.com']],
    ['su - postgres <<EOF\npsql -h one.example.com\nEOF', ['one.example.com']],
    ['psql "postgres://app@one.example.com/d" <<EOF\nselect 1;\nEOF', ['one.example.com']],
    ['psql <<SQL\n-- postgres://app@one.example.com/d is the old one\nselect 1;\nSQL', []],
    [
      'cat > ~/.pgpass <<EOF\n${H:-localhost}:5432:shop:app:$PW\none.example.com:5432:shop:app:$PW\nEOF',
      ['one.example.com'],
    ],
    ['python3 <<EOF\npsql -h one.example.com\nEOF', []],
    ['cat <<EOF\nPGHOST=one.example.com\nEOF', []],
    ['cat > notes.txt <<EOF\nPGHOST=one.example.com\nEOF\npsql', []],
    ['cat > .env <<EOF\nREDIS_URL=redis://:zW81kq@one.example.com:6379\nEOF\npsql', []],
  ])('%s', (text, hosts) => {
    expect(connections(text).map((fact) => fact.hosts[0]?.host)).toEqual(hosts);
  });
});
