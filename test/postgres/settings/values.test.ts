import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { parameterNames, parameterOf } from '../../../src/postgres/settings/parameters.ts';
import { defaultValueOf, type ParsedSetting, parseSetting } from '../../../src/postgres/settings/values.ts';
import { MAJORS, type PgMajor } from '../../../src/postgres/versions.ts';
import { excessOfText } from '../../support/growth.ts';

function parse(name: string, text: string, major: PgMajor = 18): ParsedSetting {
  const parameter = parameterOf(name, major);
  if (parameter === null) throw new Error(`no parameter ${name}`);
  return parseSetting(parameter, text, major);
}

describe('values that the server takes', () => {
  test.each<readonly [string, string, PgMajor, string | number | boolean]>([
    ['ssl', 'tr', 18, true],
    ['ssl', 'OF', 18, false],
    ['authentication_timeout', '010', 18, 8],
    ['authentication_timeout', '0x1d', 18, 29],
    ['authentication_timeout', '0x1es', 18, 30],
    ['authentication_timeout', '10.5', 18, 10],
    ['authentication_timeout', '11.5', 18, 12],
    ['authentication_timeout', '1500ms', 18, 2],
    ['authentication_timeout', '2500ms', 18, 2],
    ['authentication_timeout', ' 1.5 min ', 18, 90],
    ['shared_buffers', '128MB', 18, 16_384],
    ['shared_buffers', '1.5GB', 18, 196_608],
    ['work_mem', '30.1MB', 18, 30_822],
    ['unix_socket_permissions', '0777', 18, 511],
    ['log_min_duration_statement', '-1', 18, -1],
    ['seq_page_cost', '1e1', 18, 10],
    ['wal_level', 'hot_standby', 18, 'replica'],
    ['wal_level', 'Logical', 18, 'logical'],
    ['wal_compression', 'on', 15, 'pglz'],
    ['wal_compression', 'on', 14, true],
    ['wal_compression', 'zstd', 18, 'zstd'],
    ['password_encryption', 'on', 13, 'md5'],
    ['ssl_min_protocol_version', 'tlsv1.3', 18, 'TLSv1.3'],
    ['log_connections', 't', 17, true],
    ['log_connections', 'receipt, ALL', 18, 'receipt, ALL'],
    ['log_connections', 'TRUE', 18, 'TRUE'],
    ['wal_buffers', '0', 18, 4],
    ['autovacuum_work_mem', '0', 17, 64],
    ['autovacuum_work_mem', '0', 16, 1024],
    ['transaction_buffers', '32', 17, 32],
    ['primary_slot_name', '', 18, ''],
    ['search_path', '"$user", public', 18, '"$user", public'],
  ])('%s = %s in %d', (name, text, major, value) => {
    expect(parse(name, text, major)).toMatchObject({ ok: true, value: { value } });
  });

  test('numbers carry the base unit of their parameter', () => {
    expect(parse('shared_buffers', '1GB')).toEqual({
      ok: true,
      value: { type: 'integer', value: 131_072, unit: '8kB' },
    });
    expect(parse('port', '5433')).toEqual({ ok: true, value: { type: 'integer', value: 5433, unit: null } });
    expect(parse('vacuum_cost_delay', '1500us')).toEqual({ ok: true, value: { type: 'real', value: 1.5, unit: 'ms' } });
  });
});

describe('values that the server refuses, in its words', () => {
  test.each<readonly [string, string, PgMajor, string]>([
    ['ssl', 'o', 18, 'parameter "ssl" requires a Boolean value'],
    ['ssl', 'ON ', 18, 'parameter "ssl" requires a Boolean value'],
    ['ssl', '', 18, 'parameter "ssl" requires a Boolean value'],
    ['port', '08', 18, 'invalid value for parameter "port": "08"'],
    ['port', '', 18, 'invalid value for parameter "port": ""'],
    ['port', '5432ms', 18, 'invalid value for parameter "port": "5432ms"'],
    ['port', 'nan', 18, 'invalid value for parameter "port": "nan"'],
    ['port', '65536', 18, '65536 is outside the valid range for parameter "port" (1 .. 65535)'],
    [
      'authentication_timeout',
      '601',
      16,
      '601 s is outside the valid range for parameter "authentication_timeout" (1 .. 600)',
    ],
    [
      'authentication_timeout',
      '601',
      17,
      '601 s is outside the valid range for parameter "authentication_timeout" (1 s .. 600 s)',
    ],
    [
      'checkpoint_completion_target',
      '1.01',
      15,
      '1.01 is outside the valid range for parameter "checkpoint_completion_target" (0 .. 1)',
    ],
    [
      'seq_page_cost',
      'infinity',
      15,
      'Infinity is outside the valid range for parameter "seq_page_cost" (0 .. 1.79769e+308)',
    ],
    [
      'unix_socket_permissions',
      '700',
      18,
      '700 is outside the valid range for parameter "unix_socket_permissions" (0 .. 511)',
    ],
    ['password_encryption', 'on', 14, 'invalid value for parameter "password_encryption": "on"'],
    ['log_connections', 't', 18, 'invalid value for parameter "log_connections": "t"'],
    ['transaction_buffers', '17', 17, 'invalid value for parameter "transaction_buffers": 17'],
    ['server_version', '18', 18, 'parameter "server_version" cannot be changed'],
    ['default_with_oids', 'on', 18, 'tables declared WITH OIDS are not supported'],
  ])('%s = %j in %d', (name, text, major, error) => {
    expect(parse(name, text, major)).toMatchObject({ ok: false, error });
  });

  test.each([
    ['shared_buffers', '1mb', 'Valid units for this parameter are "B", "kB", "MB", "GB", and "TB".'],
    ['statement_timeout', '5 M', 'Valid units for this parameter are "us", "ms", "s", "min", "h", and "d".'],
    ['work_mem', '3TB', 'Value exceeds integer range.'],
    ['ssl_min_protocol_version', '', 'Available values: TLSv1, TLSv1.1, TLSv1.2, TLSv1.3.'],
    ['log_connections', 'on,receipt', 'Cannot specify log_connections option "on" in a list with other options.'],
    ['log_connections', 'x', 'Invalid option "x".'],
    ['log_destination', 'stderr,banana', 'Unrecognized key word: "banana".'],
    ['DateStyle', 'iso, sql', 'Conflicting "DateStyle" specifications.'],
  ])('%s = %j says what would do', (name, text, hint) => {
    expect(parse(name, text)).toMatchObject({ ok: false, hint });
  });
});

describe('defaults', () => {
  test.each<readonly [string, PgMajor, string | number | boolean]>([
    ['password_encryption', 13, 'md5'],
    ['password_encryption', 14, 'scram-sha-256'],
    ['listen_addresses', 18, 'localhost'],
    ['ssl', 18, false],
    ['log_connections', 17, false],
    ['log_connections', 18, ''],
    ['AUTHENTICATION_TIMEOUT', 18, 60],
    ['ssl_ecdh_curve', 18, 'X25519:prime256v1'],
    ['ssl_ecdh_curve', 17, 'prime256v1'],
  ])('%s in %d', (name, major, value) => {
    expect(defaultValueOf(name, major)).toMatchObject({ value });
  });

  test.each(['hba_file', 'no_such_parameter', 'server_version'])('%s has none', (name) => {
    expect(defaultValueOf(name, 18)).toBeNull();
  });

  test.each(MAJORS)('every default of %d is a value that the parameter takes', (major) => {
    const refused = parameterNames(major).filter((name) => {
      const parameter = parameterOf(name, major);
      if (parameter === null || parameter.context === 'internal' || parameter.bootValue === null) return false;
      return !parseSetting(parameter, parameter.bootValue, major).ok;
    });
    // Their check hooks take the default only where nobody sets it.
    expect(refused).toEqual(['lc_messages', 'session_authorization']);
  });
});

test('any text has an answer for any parameter, and a number taken is within its range', () => {
  const names = parameterNames(18);
  const text = fc.oneof(
    fc.string({ maxLength: 20 }),
    fc.string({ unit: fc.constantFrom(...'0123456789xeE.+-kMGTBsmind "\','), maxLength: 12 }),
  );
  fc.assert(
    fc.property(fc.constantFrom(...names), text, fc.constantFrom(...MAJORS), (name, value, major) => {
      const parameter = parameterOf(name, major);
      if (parameter === null) return;
      const parsed = parseSetting(parameter, value, major);
      if (!parsed.ok) {
        expect(parsed.error).toContain(/WITH OIDS/.test(parsed.error) ? 'not supported' : parameter.name);
        return;
      }
      if (typeof parsed.value.value !== 'number') return;
      expect(parsed.value.value).toBeGreaterThanOrEqual(parameter.min ?? Number.NaN);
      expect(parsed.value.value).toBeLessThanOrEqual(parameter.max ?? Number.NaN);
    }),
    { numRuns: 3000 },
  );
});

test.each([
  ['port', '9'.repeat(1_000_000)],
  ['port', ' '.repeat(1_000_000)],
  ['search_path', '"'.repeat(1_000_001)],
  ['search_path', 'a,'.repeat(500_000)],
  ['log_connections', `${'x '.repeat(300_000)}`],
  ['seq_page_cost', `0x${'f'.repeat(1_000_000)}`],
  ['work_mem', `1${' '.repeat(1_000_000)}x`],
])('a megabyte of %s takes linear time', (name, text) => {
  expect(excessOfText((part) => parse(name, part), text)).toBeNull();
});
