import { describe, expect, test } from '@jest/globals';
import {
  isCustomName,
  lifeOf,
  normalName,
  parameterNames,
  parameterOf,
} from '../../../src/postgres/settings/parameters.ts';
import { type UnknownName, unknownName } from '../../../src/postgres/settings/unknown-name.ts';
import { MAJORS, type PgMajor } from '../../../src/postgres/versions.ts';

describe('parameters by version', () => {
  test.each<readonly [PgMajor, number]>([
    [13, 331],
    [14, 346],
    [15, 353],
    [16, 362],
    [17, 378],
    [18, 398],
  ])('%d has the %d of pg_settings and the hidden ones', (major, count) => {
    expect(parameterNames(major)).toHaveLength(count + 8);
  });

  test('a parameter has the columns of pg_settings', () => {
    expect(parameterOf('Max_Wal_Size', 18)).toMatchObject({
      name: 'max_wal_size',
      type: 'integer',
      unit: 'MB',
      min: 2,
      max: 2_147_483_647,
      context: 'sighup',
      bootValue: '1024',
    });
    expect(parameterOf('wal_level', 18)?.enumValues).toEqual(['minimal', 'replica', 'logical']);
    expect(parameterOf('server_version', 18)).toMatchObject({ context: 'internal', bootValue: null });
  });

  test('what differs between versions', () => {
    expect(parameterOf('wal_compression', 14)?.type).toBe('bool');
    expect(parameterOf('wal_compression', 15)?.type).toBe('enum');
    expect(parameterOf('restore_command', 13)?.context).toBe('postmaster');
    expect(parameterOf('restore_command', 14)?.context).toBe('sighup');
    expect(parameterOf('maintenance_work_mem', 16)?.min).toBe(1024);
    expect(parameterOf('maintenance_work_mem', 17)?.min).toBe(64);
  });

  test.each<readonly [string, PgMajor, string | null]>([
    ['ssl_ecdh_curve', 17, 'ssl_ecdh_curve'],
    ['ssl_ecdh_curve', 18, 'ssl_groups'],
    ['sort_mem', 18, 'work_mem'],
    ['Vacuum_Mem', 13, 'maintenance_work_mem'],
    ['timezone', 18, 'TimeZone'],
    ['restrict_nonsystem_relation_kind', 13, 'restrict_nonsystem_relation_kind'],
    ['output_plugin_libraries', 18, 'output_plugin_libraries'],
    ['extension_destdir', 15, 'extension_destdir'],
    ['db_user_namespace', 17, null],
    ['constructor', 18, null],
    ['__proto__', 18, null],
  ])('%s in %d is %s', (name, major, found) => {
    expect(parameterOf(name, major)?.name ?? null).toBe(found);
  });

  test('names are compared without the case of ASCII letters only', () => {
    expect(normalName('TimeZone', 18)).toBe('timezone');
    expect(normalName('ÄB', 18)).toBe('Äb');
  });

  test('the life of a parameter', () => {
    expect(lifeOf('stats_temp_directory')).toEqual({ addedIn: 13, removedIn: 15 });
    expect(lifeOf('ssl')).toEqual({ addedIn: 13, removedIn: null });
    expect(lifeOf('no_such')).toBeNull();
  });

  test.each([
    ['a.b', true],
    ['app.user_id', true],
    ['a.b.c', true],
    ['a.1', false],
    ['a.', false],
    ['a', false],
    ['a-b.c', false],
  ])('%s is a custom name: %s', (name, custom) => {
    expect(isCustomName(name, 14)).toBe(custom);
  });

  test('13 asks for a dot only', () => {
    expect(['a.1', 'a.', '.', 'a-b.c', 'a'].map((name) => isCustomName(name, 13))).toEqual([
      true,
      true,
      true,
      true,
      false,
    ]);
  });
});

describe('names that a server does not know', () => {
  test.each<readonly [string, PgMajor, UnknownName]>([
    ['wal_keep_segments', 13, { removedIn: 13, replacement: 'wal_keep_size' }],
    ['checkpoint_segments', 18, { removedIn: 9.5, replacement: 'max_wal_size' }],
    ['operator_precedence_warning', 14, { removedIn: 14 }],
    ['stats_temp_directory', 18, { removedIn: 15 }],
    ['force_parallel_mode', 16, { removedIn: 16, replacement: 'debug_parallel_query' }],
    ['vacuum_defer_cleanup_age', 16, { removedIn: 16, replacement: 'hot_standby_feedback' }],
    ['promote_trigger_file', 17, { removedIn: 16 }],
    ['db_user_namespace', 18, { removedIn: 17 }],
    ['old_snapshot_threshold', 17, { removedIn: 17 }],
    ['Trace_Recovery_Messages', 17, { removedIn: 17 }],
    ['standby_mode', 18, { removedIn: 12 }],
    ['idle_session_timeout', 13, { addedIn: 14 }],
    ['ssl_groups', 17, { addedIn: 18 }],
    ['max_connection', 18, { nearest: 'max_connections' }],
    ['listen_adresses', 18, { nearest: 'listen_addresses' }],
    ['timezon', 18, { nearest: 'TimeZone' }],
    ['log-hostname', 18, { nearest: 'log_hostname' }],
    ['nothing_like_any_of_them', 18, {}],
    ['x'.repeat(10_000), 18, {}],
    ['toString', 18, {}],
  ])('%s in %d', (name, major, known) => {
    expect(unknownName(name, major)).toEqual(known);
  });

  test.each(MAJORS)('every replacement is a parameter of some version (%d)', (major) => {
    for (const name of ['unix_socket_directory', 'tcpip_socket', 'syslog', 'min_parallel_relation_size', 'log_pid']) {
      const { replacement } = unknownName(name, major);
      expect(parameterOf(replacement ?? '', major)).not.toBeNull();
    }
  });
});
