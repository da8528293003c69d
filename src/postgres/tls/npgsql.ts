import type { Driver } from './driver.ts';
import { modeRows } from './modes.ts';
import { SAID, type TlsRow, tableReader, UNSAID } from './table.ts';

const CURRENT = 'Npgsql/Internal/NpgsqlConnector.cs, RawOpen (8.0 to 10.0)';
const SIX = 'Npgsql/NpgsqlConnectionStringBuilder.cs, PostProcessAndValidate (6.0); Internal/NpgsqlConnector.cs (7.0)';
const FIVE = 'Npgsql/NpgsqlConnector.cs, RawOpen (4.1 to 5.0)';
const BUILDER = 'Npgsql/NpgsqlConnectionStringBuilder.cs, SslMode';

const TRUST = 'Trust Server Certificate';
const NO_MODE = "Couldn't set ssl mode (Parameter 'ssl mode')";

const current: readonly TlsRow[] = [
  ...modeRows(CURRENT, ['disable', 'allow', 'prefer']),
  {
    when: { sslmode: 'require', sslrootcert: SAID },
    level: 'encrypted',
    because: 'a root certificate does not strengthen `Require` in Npgsql',
    source: CURRENT,
  },
  ...modeRows(CURRENT, ['require', 'verify-ca', 'verify-full']),
  { when: { sslmode: SAID }, level: 'broken', error: NO_MODE, source: BUILDER },
  { when: { sslmode: UNSAID }, level: 'opportunistic', source: CURRENT },
];

const six: readonly TlsRow[] = [
  { when: { sslmode: 'require', [TRUST]: 'true' }, level: 'encrypted', source: SIX },
  {
    when: { sslmode: 'require' },
    level: 'broken',
    error:
      "To validate server certificates, please use VerifyFull or VerifyCA instead of Require. To disable validation, explicitly set 'Trust Server Certificate' to true.",
    source: SIX,
  },
  ...current.filter(({ when }) => when.sslmode !== 'require').map((row) => ({ ...row, source: SIX })),
];

const CHECKED = 'up to version 5 Npgsql checks chain and name under `Require`';
const five: readonly TlsRow[] = [
  ...modeRows(FIVE, ['disable', 'prefer']),
  { when: { sslmode: 'require', [TRUST]: 'true' }, level: 'encrypted', source: FIVE },
  { when: { sslmode: 'require' }, level: 'full', because: CHECKED, source: FIVE },
  { when: { sslmode: SAID }, level: 'broken', error: NO_MODE, source: FIVE },
  { when: { sslmode: UNSAID }, level: 'none', source: FIVE },
];

/** `Trust Server Certificate=True` is a boolean of .NET; modes are under libpq's names already. */
const options = {
  normalise: (value: string): string => (/^true$/i.test(value) ? 'true' : value),
  stating: ['sslmode'],
};

const STORE = '`Root Certificate`, PGSSLROOTCERT, `~/.postgresql/root.crt`, else the system’s authorities';

export const npgsql: Driver = {
  id: 'npgsql',
  full: 'SSL Mode=VerifyFull',
  title: 'Npgsql',
  language: '.NET',
  packages: [
    { ecosystem: 'nuget', name: 'Npgsql' },
    { ecosystem: 'nuget', name: 'Npgsql.EntityFrameworkCore.PostgreSQL' },
    { ecosystem: 'nuget', name: 'Npgsql.DependencyInjection' },
    { ecosystem: 'nuget', name: 'Npgsql.OpenTelemetry' },
  ],
  forms: ['ado'],
  through: ['Entity Framework Core', 'Dapper', 'Marten'],
  versions: [
    { since: '8.0.0', label: '8 and newer', read: tableReader(current, options), rows: current, roots: STORE },
    { since: '6.0.0', label: '6 and 7', read: tableReader(six, options), rows: six, roots: STORE },
    { since: null, label: '5 and older', read: tableReader(five, options), rows: five, roots: STORE },
  ],
  notes: [
    'Modes are written `Disable`, `Allow`, `Prefer`, `Require`, `VerifyCA`, `VerifyFull`, in any case: `verify-full` is refused.',
    '`Trust Server Certificate` does nothing from version 8 on.',
    'URLs and PGSSLMODE are not read.',
  ],
};
