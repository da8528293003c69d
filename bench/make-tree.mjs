// Makes the repository that bench/run.mjs measures on: many files of which few mention PostgreSQL, in the formats and with
// the shares that real repositories have. The same seed makes the same bytes.
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

function prose(next, bytes, line) {
  let text = '';
  while (text.length < bytes) {
    const words = Array.from({ length: 6 + Math.floor(next() * 6) }, () => WORDS[Math.floor(next() * WORDS.length)]);
    text += line(words);
  }
  return text;
}

const PLAIN = [
  ['ts', (words) => `export const ${words.slice(0, 3).join('_')} = '${words.slice(3).join(' ')}';\n`],
  ['go', (words) => `var ${words.slice(0, 3).join('')} = "${words.slice(3).join(' ')}"\n`],
  ['py', (words) => `${words.slice(0, 3).join('_')} = "${words.slice(3).join(' ')}"\n`],
  ['yaml', (words) => `${words[0]}_${words[1]}: ${words.slice(2).join(' ')}\n`],
  ['json', null],
  ['md', (words) => `${words.join(' ')}.\n`],
  ['css', (words) => `.${words[0]}-${words[1]} { margin: 0; }\n`],
];

/** A file that mentions PostgreSQL: its path and how it says so. */
const MENTIONS = [
  [20, (n) => [`services/s${n}/docker-compose.yml`, compose(n)]],
  [
    15,
    (n) => [
      `services/s${n}/.env`,
      `APP_ENV=production\nDATABASE_URL=postgresql://app:\${DB_PASSWORD}@db:5432/app${n}\nPORT=80\n`,
    ],
  ],
  [3, (n) => [`services/s${n}/postgres/pg_hba.conf`, hba()]],
  [
    3,
    (n) => [
      `services/s${n}/postgres/postgresql.conf`,
      "listen_addresses = '*'\nmax_connections = 200\nssl = on\nshared_buffers = 1GB\n",
    ],
  ],
  [
    25,
    (n, fill) => [
      `src/m${n}/db.ts`,
      `${fill('ts')}const url = 'postgres://app@db/app${n}?sslmode=disable';\n${fill('ts')}`,
    ],
  ],
  [
    12,
    (n, fill) => [
      `src/m${n}/store.go`,
      `${fill('go')}const dsn = "host=db user=app dbname=app sslmode=disable" // postgres\n${fill('go')}`,
    ],
  ],
  [12, (n, fill) => [`src/m${n}/models.py`, `${fill('py')}URL = "postgresql+psycopg://app@db/app"\n${fill('py')}`]],
  [
    5,
    (n, fill) => [
      `src/m${n}/settings.yaml`,
      `${fill('yaml')}database:\n  url: postgresql://app@db.example.com/app?sslmode=verify-full\n`,
    ],
  ],
  [5, (n, fill) => [`docs/d${n}.md`, `${fill('md')}Connect to postgres with sslmode=verify-full.\n${fill('md')}`]],
];

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

/** Writes `total` files, `mentions` of which name PostgreSQL, under `root`, and commits them. Returns their bytes. */
export function makeTree(root, total, mentions, seed = 20261121) {
  const next = random(seed);
  let bytes = 0;
  const write = (path, text) => {
    const full = join(root, path);
    mkdirSync(dirname(full), { recursive: true });
    writeFileSync(full, text);
    bytes += text.length;
  };
  const byExtension = new Map(PLAIN);
  const fill = (extension) => prose(next, 500 + next() * 3000, byExtension.get(extension));
  const sum = MENTIONS.reduce((total, [weight]) => total + weight, 0);
  for (let n = 0; n < mentions; n += 1) {
    let pick = next() * sum;
    const [, make] =
      MENTIONS.find(([weight]) => {
        pick -= weight;
        return pick < 0;
      }) ?? MENTIONS[0];
    write(...make(n, fill));
  }
  for (let n = mentions; n < total; n += 1) {
    const [extension, line] = PLAIN[Math.floor(next() * PLAIN.length)];
    const text =
      line === null
        ? JSON.stringify(Object.fromEntries(WORDS.map((word) => [word, Math.floor(next() * 1000)])), null, 2).repeat(
            1 + next() * 6,
          )
        : prose(next, 500 + next() * 8000, line);
    write(`lib/d${n % 400}/f${n}.${extension}`, text);
  }
  const git = (...args) => execFileSync('git', args, { cwd: root, stdio: 'ignore' });
  git('init', '-q');
  git('add', '-A');
  return bytes;
}
