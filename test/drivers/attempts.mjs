// Connects as drivers do, one attempt a line: `{"driver", "url", "environment"}` on standard input, on standard output
// `tls`, `plain` or `refused` with the message. A process of its own, because Node reads NODE_EXTRA_CA_CERTS at its start.
import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { createInterface } from 'node:readline';

const require = createRequire(import.meta.url);
const QUERY = 'select ssl from pg_stat_ssl where pid = pg_backend_pid()';
const PATIENCE = 4000;
const AT_ONCE = 8;

/** How each driver is told a URL. A function gives the answer of QUERY. */
const DRIVERS = {
  pg: (url) => nodePostgres('pg', url),
  'pg-8.4': (url) => nodePostgres('pg-8.4', url),
  'pg-8.0': (url) => nodePostgres('pg-8.0', url),
  postgres: async (url) => {
    const sql = require('postgres')(url, { max: 1, connect_timeout: 3, onnotice: () => {} });
    try {
      return (await sql.unsafe(QUERY))[0].ssl;
    } finally {
      await sql.end({ timeout: 0 });
    }
  },
  'prisma-adapter-pg': async (url) => {
    const { PrismaPg } = require('@prisma/adapter-pg');
    const adapter = await new PrismaPg({ connectionString: url }).connect();
    try {
      return (await adapter.queryRaw({ sql: QUERY, args: [], argTypes: [] })).rows[0][0];
    } finally {
      await adapter.dispose();
    }
  },
  sequelize: async (url) => {
    const { Sequelize } = require('sequelize');
    const sequelize = new Sequelize(url, { logging: false, dialect: 'postgres', retry: { max: 1 } });
    try {
      return (await sequelize.query(QUERY))[0][0].ssl;
    } finally {
      await sequelize.close();
    }
  },
  knex: async (url) => {
    const knex = require('knex')({
      client: 'pg',
      connection: url,
      pool: { min: 0, max: 1 },
      acquireConnectionTimeout: 3000,
    });
    try {
      return (await knex.raw(QUERY)).rows[0].ssl;
    } finally {
      await knex.destroy();
    }
  },
  typeorm: async (url) => {
    require('reflect-metadata');
    const { DataSource } = require('typeorm');
    const source = new DataSource({ type: 'postgres', url, logging: false });
    await source.initialize();
    try {
      return (await source.query(QUERY))[0].ssl;
    } finally {
      await source.destroy();
    }
  },
  libpq: (url, environment) => ask('psql', ['-XAtc', QUERY, url], environment),
  // Told by PG* variables alone: a process of its own, which has them.
  'pg by variables': (_, environment) => ask(process.execPath, ['-e', BY_VARIABLES], environment),
  'libpq by variables': (_, environment) => ask('psql', ['-XAtc', QUERY], environment),
};

const BY_VARIABLES = `
const client = new (require(${JSON.stringify(require.resolve('pg'))}).Client)({ connectionTimeoutMillis: 3000 });
client.connect().then(() => client.query(${JSON.stringify(QUERY)})).then(
  ({ rows }) => { console.log(rows[0].ssl); process.exit(0); },
  (error) => { console.error(error.message); process.exit(1); },
);`;

async function ask(command, args, environment) {
  const child = spawn(command, args, { env: { ...process.env, ...environment } });
  let answer = '';
  let message = '';
  child.stdout.on('data', (text) => {
    answer += text;
  });
  child.stderr.on('data', (text) => {
    message += text;
  });
  const status = await new Promise((resolve) => child.once('close', resolve));
  if (status !== 0) throw new Error(message);
  return answer.trim();
}

async function nodePostgres(name, url) {
  const client = new (require(name).Client)({ connectionString: url, connectionTimeoutMillis: 3000 });
  client.on('error', () => {});
  await client.connect();
  try {
    return (await client.query(QUERY)).rows[0].ssl;
  } finally {
    await client.end();
  }
}

// What drivers write is not an answer; what they throw out of turn is not either: such an attempt has no answer in time.
console.log = () => {};
process.on('unhandledRejection', () => {});
process.on('uncaughtException', () => {});

async function answerOf({ driver, url, environment }) {
  let timer;
  const late = new Promise((_, reject) => {
    timer = setTimeout(() => reject(new Error('no answer')), PATIENCE);
  });
  try {
    const ssl = await Promise.race([DRIVERS[driver](url, environment), late]);
    return { outcome: ssl === true || ssl === 't' || ssl === 'true' ? 'tls' : 'plain', message: '' };
  } catch (error) {
    return { outcome: 'refused', message: String(error?.message ?? error) };
  } finally {
    clearTimeout(timer);
  }
}

const attempts = [];
for await (const line of createInterface({ input: process.stdin })) attempts.push(JSON.parse(line));
const answers = [];
let next = 0;
async function work() {
  for (let at = next++; at < attempts.length; at = next++) answers[at] = await answerOf(attempts[at]);
}
await Promise.all(Array.from({ length: AT_ONCE }, work));
process.stdout.write(answers.map((answer) => `${JSON.stringify(answer)}\n`).join(''), () => process.exit(0));
