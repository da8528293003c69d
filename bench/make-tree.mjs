// Makes the repository that bench/run.mjs measures on. The same seed makes the same bytes.
//
// Shares are those of real repositories: what kinds of files there are and how large; of the files that mention PostgreSQL,
// most only do (imports, documentation, SQL, lock files), and those that configure something are in the formats, and in the
// proportions, in which about 2,000 such files of 293 public repositories are.
import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** mulberry32: a small generator of which the sequence is known. */
function random(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const WORDS =
  'order item price stock account ledger parcel route vendor label batch query index table cache value'.split(' ');

/** Ending -> how a line of a few words looks in it. */
const LINES = {
  ts: (words) => `export const ${words.slice(0, 3).join('_')} = '${words.slice(3).join(' ')}'; // ${words[1]}\n`,
  go: (words) => `var ${words.slice(0, 3).join('')} = "${words.slice(3).join(' ')}" // ${words[0]}\n`,
  py: (words) => `${words.slice(0, 3).join('_')} = "${words.slice(3).join(' ')}"  # ${words[2]}\n`,
  sql: (words) => `insert into ${words[0]} (${words[1]}) values ('${words.slice(2).join(' ')}');\n`,
  sh: (words) => `echo "${words.join(' ')}"\n`,
  yaml: (words) => `${words[0]}_${words[1]}: ${words.slice(2).join(' ')}\n`,
  json: (words) => `  "${words[0]}_${words[1]}": "${words.slice(2).join(' ')}",\n`,
  md: (words) => `${words.join(' ')}.\n`,
  css: (words) => `.${words[0]}-${words[1]} { margin: 0; }\n`,
  svg: (words) => `<path d="M0 0 L${words[0].length} ${words[1].length}" id="${words.join('-')}"/>\n`,
  snap: (words) => `exports[\`${words.join(' ')}\`] = 1;\n`,
};

/** Weight, ending and mean size in bytes of the files that have nothing to do with PostgreSQL. */
const PLAIN = [
  [28, 'ts', 6000],
  [18, 'go', 8000],
  [12, 'py', 7000],
  [3, 'sql', 4000],
  [2, 'sh', 2000],
  [7, 'yaml', 3000],
  [8, 'json', 6000],
  [10, 'md', 6000],
  [5, 'css', 5000],
  [4, 'svg', 4000],
  [3, 'snap', 9000],
];

/** Files that mention PostgreSQL and configure nothing: weight, ending, the line that names it. */
const MENTIONS = [
  [22, 'ts', "import { Pool } from 'pg'; // postgres\n"],
  [18, 'go', 'import _ "github.com/jackc/pgx/v5" // postgres driver\n'],
  [16, 'py', 'from sqlalchemy.dialects.postgresql import JSONB\n'],
  [10, 'sql', '-- PostgreSQL only: postgres extensions\n'],
  [6, 'yaml', 'engine: postgres\n'],
  [4, 'json', '  "dialect": "postgres",\n'],
  [20, 'md', 'Connect to postgres with sslmode=verify-full.\n'],
  [4, 'snap', '// a snapshot of postgres queries\n'],
];

/** Files that say how to connect or who may: weight, and number -> path and text; `fill` makes lines around it. */
const SETTINGS = [
  [28, (n) => [`services/s${n}/docker-compose.yml`, compose(n)]],
  [
    10,
    (n) => [
      `services/s${n}/.env`,
      `APP_ENV=production\nDATABASE_URL=postgresql://app:\${DB_PASSWORD}@db:5432/app${n}\nPORT=80\n`,
    ],
  ],
  [4, (n) => [`services/s${n}/postgres/pg_hba.conf`, hba()]],
  [4, (n) => [`services/s${n}/postgres/postgresql.conf`, settings()]],
  [10, (n, fill) => [`scripts/s${n}/run.sh`, `${fill('sh', 1500)}psql "postgresql://app@db/app${n}" -c 'select 1'\n`]],
  [8, (n, fill) => [`src/m${n}/settings.py`, `${fill('py', 3000)}URL = "postgresql+psycopg://app@db/app"\n`]],
  [
    5,
    (n, fill) => [
      `src/m${n}/engine.py`,
      `from sqlalchemy import create_engine\n${fill('py', 3000)}engine = create_engine("postgresql+psycopg://app@db/app", pool_size=5)\n`,
    ],
  ],
  [
    10,
    (n, fill) => [
      `src/m${n}/db.ts`,
      `import { Pool } from 'pg';\n${fill('ts', 3000)}const url = 'postgres://app@db/app${n}?sslmode=disable';\nexport const pool = new Pool({ connectionString: url, max: 20 });\n`,
    ],
  ],
  [
    10,
    (n, fill) => [
      `src/m${n}/store.go`,
      `package m\n\nimport _ "github.com/lib/pq"\n\n${fill('go', 3000)}const dsn = "host=db user=app dbname=app sslmode=disable"\n\nfunc open() (*sql.DB, error) { return sql.Open("postgres", dsn) }\n`,
    ],
  ],
  [
    8,
    (n, fill) => [
      `deploy/d${n}/values.yaml`,
      `${fill('yaml', 2000)}url: postgresql://app@db.acme-shop.io/app?sslmode=verify-full\n`,
    ],
  ],
  [3, (n, fill) => [`deploy/d${n}/app.json`, `{\n${fill('json', 1500)}  "url": "postgres://app@db/app"\n}\n`]],
];

/** Each has a .gitignore of its own, as packages of a monorepo have; about four files stand in a directory. */
const PACKAGES = 60;
const IGNORED =
  'node_modules/\ndist/\nbuild/\ncoverage/\n*.log\n*.tmp\n.env.local\n*.pyc\n__pycache__/\n.venv/\n.idea/\ntarget/\n';

/** Of the files that mention PostgreSQL, the share that configures something. */
const CONFIGURING = 0.4;

function compose(n) {
  return `services:
  db:
    image: postgres:16
    environment:
      POSTGRES_PASSWORD: \${DB_PASSWORD}
    ports: ["127.0.0.1:${5400 + (n % 500)}:5432"]
  app:
    image: registry.example.com/app:${n}
    environment:
      DATABASE_URL: postgresql://app:\${DB_PASSWORD}@db:5432/app
    depends_on: [db]
`;
}

function hba() {
  return '# TYPE DATABASE USER ADDRESS METHOD\nlocal all postgres peer\nhostssl all all 10.0.0.0/8 scram-sha-256\nhost all all 127.0.0.1/32 scram-sha-256\n';
}

function settings() {
  return "listen_addresses = '*'\nmax_connections = 200\nssl = on\nshared_buffers = 1GB\n";
}

/** Writes `total` files, `mentions` of which name PostgreSQL, under `root`, and adds them to git. Returns their bytes. */
export function makeTree(root, total, mentions, seed = 20261121) {
  const next = random(seed);
  let bytes = 0;
  const write = (path, text) => {
    const full = join(root, path);
    mkdirSync(dirname(full), { recursive: true });
    writeFileSync(full, text);
    bytes += text.length;
  };
  const pick = (table) => {
    let left = next() * table.reduce((sum, [weight]) => sum + weight, 0);
    return table.find(([weight]) => {
      left -= weight;
      return left < 0;
    });
  };
  /** Lines of a kind, their bytes spread around a mean as file sizes are: many small ones, a few large. */
  const fill = (ending, mean) => {
    const size = mean * 0.25 * (1 + next() * 2) * (next() < 0.1 ? 5 : 1.2);
    let text = '';
    while (text.length < size) {
      text += LINES[ending](
        Array.from({ length: 6 + Math.floor(next() * 6) }, () => WORDS[Math.floor(next() * WORDS.length)]),
      );
    }
    return text;
  };
  const whole = (ending, lines) => (ending === 'json' ? `{\n${lines}  "last": null\n}\n` : lines);
  const configuring = Math.round(mentions * CONFIGURING);
  for (let n = 0; n < configuring; n += 1) write(...pick(SETTINGS)[1](n, fill));
  for (let n = configuring; n < mentions; n += 1) {
    const [, ending, line] = pick(MENTIONS);
    const text = fill(ending, 4000) + line + fill(ending, 4000);
    write(`packages/p${n % PACKAGES}/src/m${n % 7}/f${n}.${ending}`, whole(ending, text));
  }
  for (let n = mentions; n < total; n += 1) {
    const [, ending, mean] = pick(PLAIN);
    write(`packages/p${n % PACKAGES}/src/d${n % 47}/f${n}.${ending}`, whole(ending, fill(ending, mean)));
  }
  write('.gitignore', IGNORED);
  for (let n = 0; n < PACKAGES; n += 1) write(`packages/p${n}/.gitignore`, IGNORED);
  const git = (...args) => execFileSync('git', args, { cwd: root, stdio: 'ignore' });
  git('init', '-q');
  git('add', '-A');
  return bytes;
}
