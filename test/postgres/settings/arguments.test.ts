import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { parseServerArguments } from '../../../src/postgres/settings/arguments.ts';
import type { PgMajor } from '../../../src/postgres/versions.ts';

describe('arguments of the server', () => {
  test.each<readonly [readonly string[], readonly (readonly [string, string | null])[]]>([
    [['postgres', '-c', 'max_connections=200'], [['max_connections', '200']]],
    [['-cssl=on'], [['ssl', 'on']]],
    [
      ['--ssl=on', '--log-hostname=off'],
      [
        ['ssl', 'on'],
        ['log_hostname', 'off'],
      ],
    ],
    [
      ['-N', '200', '-p5433', '-B', '64MB'],
      [
        ['max_connections', '200'],
        ['port', '5433'],
        ['shared_buffers', '64MB'],
      ],
    ],
    [['-i'], [['listen_addresses', '*']]],
    [
      ['-il'],
      [
        ['listen_addresses', '*'],
        ['ssl', 'true'],
      ],
    ],
    [
      ['-ip', '5433'],
      [
        ['listen_addresses', '*'],
        ['port', '5433'],
      ],
    ],
    [
      ['-h', '', '-k', '/run'],
      [
        ['listen_addresses', ''],
        ['unix_socket_directories', '/run'],
      ],
    ],
    [
      ['-D', '/data', '-F'],
      [
        ['data_directory', '/data'],
        ['fsync', 'false'],
      ],
    ],
    [['-c', 'config_file=/etc/postgresql.conf'], [['config_file', '/etc/postgresql.conf']]],
    [
      ['-d', '1', '-c', 'a.b=c=d'],
      [
        ['log_min_messages', 'debug1'],
        ['log_connections', 'all'],
        ['log_disconnections', 'true'],
        ['a.b', 'c=d'],
      ],
    ],
    [['-d0'], [['log_min_messages', 'notice']]],
    [
      ['-fs', '-f', 'h', '-fx'],
      [
        ['enable_seqscan', 'false'],
        ['enable_hashjoin', 'false'],
      ],
    ],
    [
      ['-tpa', '-t', 'planner', '-te', '-tx'],
      [
        ['log_parser_stats', 'true'],
        ['log_planner_stats', 'true'],
        ['log_executor_stats', 'true'],
      ],
    ],
    [['-T'], [['send_abort_for_crash', 'true']]],
    [
      ['-c', 'shared_preload_libraries=a,b', '-z', '-c', 'x'],
      [
        ['shared_preload_libraries', 'a,b'],
        ['x', null],
      ],
    ],
    [['-c'], []],
    [['-p'], []],
    [['--', '-p', '1'], []],
    [['postgres', 'x', '-'], []],
    [
      ['-cfoo', '-p', '1'],
      [
        ['foo', null],
        ['port', '1'],
      ],
    ],
    [['--log-hostname'], [['log_hostname', null]]],
    [['-c', ' work_mem = 4MB '], [[' work_mem ', ' 4MB ']]],
  ])('%j', (args, expected) => {
    expect(parseServerArguments(args).map(({ name, value }) => [name, value])).toEqual(expected);
  });

  test('where each stands', () => {
    expect(parseServerArguments(['postgres', '-c', 'ssl=on', '-p5433', '-l'])).toEqual([
      { name: 'ssl', value: 'on', argument: 1, valueArgument: 2, valueOffset: 4, option: '-c', implied: false },
      { name: 'port', value: '5433', argument: 3, valueArgument: 3, valueOffset: 2, option: '-p', implied: false },
      { name: 'ssl', value: 'true', argument: 4, valueArgument: 4, valueOffset: 0, option: '-l', implied: true },
    ]);
  });

  test('what depends on the version', () => {
    const names = (major: PgMajor): unknown =>
      parseServerArguments(['-T', '-d1'], major).map(({ name, value }) => [name, value]);
    expect(names(15)).toEqual([
      ['log_min_messages', 'debug1'],
      ['log_connections', 'true'],
      ['log_disconnections', 'true'],
    ]);
    expect(names(18)).toContainEqual(['log_connections', 'all']);
  });

  test('any words have an answer whose places hold the values', () => {
    const word = fc.string({ unit: fc.constantFrom(...'-cpil=aD '), maxLength: 6 });
    fc.assert(
      fc.property(fc.array(word, { maxLength: 6 }), (args) => {
        for (const { value, valueArgument, valueOffset } of parseServerArguments(args)) {
          expect(valueArgument).toBeLessThan(args.length);
          if (valueOffset > 0 && value !== null) expect(args[valueArgument]?.slice(valueOffset)).toBe(value);
        }
      }),
    );
  });
});
