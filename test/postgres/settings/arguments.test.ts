import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { parseServerArguments } from '../../../src/postgres/settings/arguments.ts';

describe('arguments of the server', () => {
  test.each<readonly [readonly string[], readonly (readonly [string, string])[]]>([
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
    [['-d', '2', '-c', 'a.b=c=d'], [['a.b', 'c=d']]],
    [['-c', 'shared_preload_libraries=a,b', '-z', '-c', 'x'], [['shared_preload_libraries', 'a,b']]],
    [['-c'], []],
    [['-p'], []],
    [['--', '-p', '1'], []],
    [['postgres', 'x', '-'], []],
    [['-cfoo', '-p', '1'], [['port', '1']]],
    [['-c', ' work_mem = 4MB '], [[' work_mem ', ' 4MB ']]],
  ])('%j', (args, expected) => {
    expect(parseServerArguments(args).map(({ name, value }) => [name, value])).toEqual(expected);
  });

  test('where each stands', () => {
    expect(parseServerArguments(['postgres', '-c', 'ssl=on', '-p5433', '-l'])).toEqual([
      { name: 'ssl', value: 'on', argument: 1, valueArgument: 2, valueOffset: 4, option: '-c' },
      { name: 'port', value: '5433', argument: 3, valueArgument: 3, valueOffset: 2, option: '-p' },
      { name: 'ssl', value: 'true', argument: 4, valueArgument: 4, valueOffset: 0, option: '-l' },
    ]);
  });

  test('any words have an answer whose places hold the values', () => {
    const word = fc.string({ unit: fc.constantFrom(...'-cpil=aD '), maxLength: 6 });
    fc.assert(
      fc.property(fc.array(word, { maxLength: 6 }), (args) => {
        for (const { value, valueArgument, valueOffset } of parseServerArguments(args)) {
          expect(valueArgument).toBeLessThan(args.length);
          if (valueOffset > 0) expect(args[valueArgument]?.slice(valueOffset)).toBe(value);
        }
      }),
    );
  });
});
