// Runs programs that connect, one a line: `{"program", "port"}` on standard input; on standard output what came of it: `tls`,
// `plain` or `refused` with the message. `program` is an expression for a client; `port` is the server's.
import { createRequire } from 'node:module';
import { createInterface } from 'node:readline';

const require = createRequire(import.meta.url);
const QUERY = 'select ssl from pg_stat_ssl where pid = pg_backend_pid()';
const PATIENCE = 4000;
const AT_ONCE = 8;

require('reflect-metadata');
const { Client, Pool } = require('pg');
const postgres = require('postgres');
const { Sequelize } = require('sequelize');
const knex = require('knex');
const { DataSource } = require('typeorm');
const { PrismaPg } = require('@prisma/adapter-pg');
const modules = { Client, Pool, postgres, Sequelize, knex, DataSource, PrismaPg };

/** The answer of QUERY, asked as this kind of client is asked, and the client ended. */
async function ask(client) {
  if (client instanceof Client) {
    client.on('error', () => {});
    await client.connect();
    return (await client.query(QUERY)).rows[0].ssl;
  }
  if (client instanceof Pool) {
    client.on('error', () => {});
    return (await client.query(QUERY)).rows[0].ssl;
  }
  if (client instanceof Sequelize) return (await client.query(QUERY))[0][0].ssl;
  if (client instanceof DataSource) return (await (await client.initialize()).query(QUERY))[0].ssl;
  if (client instanceof PrismaPg) {
    const answer = await (await client.connect()).queryRaw({ sql: QUERY, args: [], argTypes: [] });
    return answer.rows[0][0];
  }
  if (typeof client.raw === 'function') return (await client.raw(QUERY)).rows[0].ssl;
  return (await client.unsafe(QUERY))[0].ssl;
}

// What clients write is not an answer; what they throw out of turn is not either: such a program has no answer in time.
console.log = () => {};
process.on('unhandledRejection', () => {});
process.on('uncaughtException', () => {});

async function answerOf({ program, port }) {
  let timer;
  let client = null;
  const late = new Promise((_, reject) => {
    timer = setTimeout(() => reject(new Error('no answer')), PATIENCE);
  });
  try {
    client = new Function(...Object.keys(modules), `return ${program.replaceAll('5432', String(port))};`)(
      ...Object.values(modules),
    );
    const ssl = await Promise.race([ask(client), late]);
    return { outcome: ssl === true || ssl === 't' ? 'tls' : 'plain', message: '' };
  } catch (error) {
    return { outcome: 'refused', message: String(error?.message ?? error) };
  } finally {
    clearTimeout(timer);
    // The server has room for few clients.
    for (const end of ['end', 'close', 'destroy']) {
      if (typeof client?.[end] !== 'function') continue;
      await Promise.race([client[end](), new Promise((resolve) => setTimeout(resolve, 500))]).catch(() => {});
      break;
    }
  }
}

const programs = [];
for await (const line of createInterface({ input: process.stdin })) programs.push(JSON.parse(line));
const answers = [];
let next = 0;
async function work() {
  for (let at = next++; at < programs.length; at = next++) answers[at] = await answerOf(programs[at]);
}
await Promise.all(Array.from({ length: AT_ONCE }, work));
process.stdout.write(answers.map((answer) => `${JSON.stringify(answer)}\n`).join(''), () => process.exit(0));
