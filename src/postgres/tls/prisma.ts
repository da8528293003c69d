import type { Driver } from './driver.ts';
import { nodePostgres } from './node-postgres.ts';
import { SAID, type TlsRow, tableReader, UNSAID } from './table.ts';

const URL = 'prisma-engines, quaint/src/connector/postgres/url.rs, parse_query_params (6)';
const DOCUMENTATION = 'Prisma documentation, "PostgreSQL database connector", connection URL arguments';

const ACCEPTED = ['accept_invalid_certs'] as const;
const UNCHECKED = 'Prisma’s engine checks no certificate unless `sslaccept=strict` says so';
const UNKNOWN_MODE = 'Prisma’s engine knows disable, prefer and require, and takes every other word for `prefer`';

const engine: readonly TlsRow[] = [
  { when: { sslmode: 'disable' }, level: 'none', source: URL },
  { when: { sslmode: 'require', sslaccept: UNSAID }, level: 'encrypted', source: URL },
  { when: { sslmode: 'require', sslaccept: ACCEPTED }, level: 'encrypted', source: URL },
  { when: { sslmode: 'require', sslaccept: SAID }, level: 'full', source: URL },
  { when: { sslmode: 'prefer' }, level: 'opportunistic', source: URL },
  { when: { sslmode: SAID }, level: 'opportunistic', because: UNKNOWN_MODE, source: URL },
  {
    when: { sslaccept: 'strict' },
    level: 'opportunistic',
    because: 'without `sslmode=require` Prisma’s engine goes on in plaintext where the server has no TLS',
    source: URL,
  },
  { when: { ssl: SAID }, level: 'opportunistic', because: 'Prisma’s engine passes over `ssl`', source: URL },
  { when: { sslmode: UNSAID }, level: 'opportunistic', source: URL },
];

export const prisma: Driver = {
  id: 'prisma',
  full: 'sslmode=require&sslaccept=strict',
  title: 'Prisma (engine)',
  language: 'JavaScript',
  packages: [
    { ecosystem: 'npm', name: '@prisma/client' },
    { ecosystem: 'npm', name: 'prisma' },
  ],
  forms: ['uri'],
  versions: [
    {
      since: '7.0.0',
      label: '7 (depends on its adapter)',
      read: tableReader([]),
      rows: [],
      roots: 'those of the adapter’s driver',
    },
    {
      since: null,
      label: '6 and older',
      read: tableReader(engine),
      rows: engine,
      roots: 'the system’s authorities, and the file that `sslcert` names',
    },
  ],
  ignores: [
    { parameter: 'ssl', instead: 'sslmode=require&sslaccept=strict' },
    { parameter: 'sslrootcert', instead: 'sslcert' },
    { parameter: 'sslkey', instead: 'sslidentity' },
    { parameter: 'channel_binding', instead: null },
  ],
  notes: [
    `Chain and name are checked with \`sslmode=require&sslaccept=strict\` and nothing less. ${UNCHECKED}: \`sslcert\`, which names the server’s authority here, changes nothing without it. (${DOCUMENTATION})`,
    'From 7 on the application connects through an adapter (`@prisma/adapter-pg`: see there), while `prisma migrate` and `prisma db` still go through the engine: one URL, two readings.',
  ],
};

export const prismaAdapterPg: Driver = {
  id: 'prisma-adapter-pg',
  title: 'Prisma with @prisma/adapter-pg',
  language: 'JavaScript',
  packages: [{ ecosystem: 'npm', name: '@prisma/adapter-pg', versioned: false }],
  forms: ['uri'],
  wraps: ['pg', 'prisma'],
  versions: [{ ...nodePostgres.versions[0], since: null, label: 'all (as node-postgres)' }],
  ignores: [
    ...(nodePostgres.ignores ?? []),
    { parameter: 'sslidentity', instead: 'sslcert' },
    { parameter: 'connection_limit', instead: null },
    { parameter: 'pool_timeout', instead: null },
    { parameter: 'pgbouncer', instead: null },
  ],
  notes: [
    'The same `?sslmode=require` that Prisma’s engine took for encryption without checks is checked in full here; where nothing is said, TLS is off.',
  ],
};
