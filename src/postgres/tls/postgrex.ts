import type { Driver } from './driver.ts';
import { type TlsRow, tableReader } from './table.ts';

const SUPERVISOR = 'ecto/lib/ecto/repo/supervisor.ex, parse_url (3.14.1)';
const PROTOCOL = 'postgrex/lib/postgrex/protocol.ex, ssl (0.22.2)';
const OLD_PROTOCOL = 'postgrex/lib/postgrex/protocol.ex, ssl (0.17 to 0.20)';

/** What a repository's configuration says beside the URL (`ssl:`, `ssl_opts:`) counts, too: a URL alone says little. */
const common: readonly TlsRow[] = [{ when: { ssl: 'false' }, level: 'none', source: SUPERVISOR }];

const since0_21: readonly TlsRow[] = [
  ...common,
  {
    when: { ssl: 'true' },
    level: 'full',
    because: 'from 0.21 on Postgrex checks chain and name with the system’s authorities',
    source: PROTOCOL,
  },
];
const older: readonly TlsRow[] = [
  ...common,
  {
    when: { ssl: 'true' },
    level: 'encrypted',
    because: 'before 0.21 Postgrex checks no certificate unless `ssl_opts` say so',
    source: OLD_PROTOCOL,
  },
];

/** Configuration beside the URL may hold `ssl_opts`, and a range may be anything: without a version nothing is certain. */
const unversioned: readonly TlsRow[] = common;

const read21 = tableReader(since0_21, { stating: ['ssl'] });
const readUnversioned = tableReader(unversioned, { stating: ['ssl'] });

export const postgrex: Driver = {
  id: 'postgrex',
  full: 'ssl=true',
  title: 'Postgrex (Ecto)',
  language: 'Elixir',
  packages: [{ ecosystem: 'hex', name: 'postgrex' }],
  forms: ['uri'],
  through: ['Ecto'],
  versions: [
    {
      since: '0.21.0',
      label: '0.21 and newer',
      read: (parameters) => (parameters.version === null ? readUnversioned : read21)(parameters),
      rows: since0_21,
      roots: 'the system’s authorities, or `cacertfile` in `ssl:`',
    },
    {
      since: null,
      label: '0.20 and older',
      read: tableReader(older, { stating: ['ssl'] }),
      rows: older,
      roots: 'none, unless `ssl_opts` name them',
    },
  ],
  ignores: [
    { parameter: 'sslmode', instead: 'ssl' },
    { parameter: 'sslrootcert', instead: null },
    { parameter: 'sslcert', instead: null },
    { parameter: 'sslkey', instead: null },
    { parameter: 'channel_binding', instead: null },
  ],
  notes: [
    'Where neither the URL nor `ssl:` of the repository’s configuration says anything, TLS is off; it never falls back. The configuration may stand in another file, so that the level of a URL without `ssl` is not known.',
    '`sslmode` is passed over, and so is PGSSLMODE. `?ssl=require` is no boolean: the repository does not start.',
  ],
};
