import { describe, expect, test } from '@jest/globals';
import type { SettingFact } from '../../../src/facts.ts';
import { effectiveSettings, settingOf } from '../../../src/postgres/settings/effective.ts';

function fact(name: string, value: string, more: Partial<SettingFact> = {}): SettingFact {
  return {
    kind: 'setting',
    file: 'postgresql.conf',
    line: 1,
    column: 1,
    endLine: 1,
    endColumn: 10,
    name,
    value,
    error: null,
    applied: true,
    parsed: { type: 'string', value },
    source: 'file',
    problem: null,
    valuePosition: null,
    namePosition: null,
    root: 'postgresql.conf',
    ...more,
  };
}

function valueIn(facts: readonly SettingFact[], name: string, major: 17 | 18 = 18): unknown {
  return effectiveSettings(facts, major).get(name)?.value.value;
}

describe('settings in force', () => {
  test('the command line wins over postgresql.auto.conf, and that over postgresql.conf', () => {
    const facts = [
      fact('port', 'c', { source: 'command-line' }),
      fact('port', 'a', { source: 'auto-file', file: 'postgresql.auto.conf' }),
      fact('port', 'f'),
      fact('ssl', 'a', { source: 'auto-file' }),
      fact('ssl', 'f', { line: 9 }),
    ];
    expect(valueIn(facts, 'port')).toBe('c');
    expect(valueIn(facts, 'ssl')).toBe('a');
    expect(effectiveSettings(facts, 18).get('port')?.fact).toBe(facts[0]);
  });

  test('of one source the last line wins, whatever the order of the facts and the case of the name', () => {
    expect(valueIn([fact('PORT', '2', { line: 5 }), fact('port', '1', { line: 2 })], 'port')).toBe('2');
  });

  test('an included file counts where its directive stands', () => {
    const via = [{ file: 'postgresql.conf', line: 3, column: 1, endLine: 3, endColumn: 20 }];
    const included = fact('port', 'included', { file: 'a.conf', line: 100, via });
    expect(valueIn([included, fact('Port', 'before', { line: 2 })], 'port')).toBe('included');
    expect(valueIn([included, fact('Port', 'after', { line: 4 })], 'port')).toBe('after');
    const second = fact('PORT', 'second', { file: 'b.conf', line: 1, via });
    expect(valueIn([second, included], 'port')).toBe('second');
  });

  test('what is in error or overridden does not count', () => {
    const facts = [
      fact('port', 'good'),
      fact('port', 'bad', { line: 2, error: 'setting could not be applied', applied: false, problem: 'invalid-value' }),
      fact('port', 'old', { line: 3, applied: false, parsed: null }),
      fact('', '', { name: null, error: 'syntax error', applied: false }),
    ];
    expect(valueIn(facts, 'port')).toBe('good');
    expect(effectiveSettings(facts, 18).size).toBe(1);
  });

  test('what a bad line elsewhere keeps from being applied is meant all the same', () => {
    expect(valueIn([fact('port', '1', { applied: false })], 'port')).toBe('1');
  });

  test('a line that only a template explains sets something unknown', () => {
    const line = fact('', '', {
      name: null,
      value: null,
      parsed: null,
      error: 'syntax error',
      templated: 'Port',
      line: 2,
    });
    expect(effectiveSettings([fact('port', '1'), line], 18).get('port')?.value).toEqual({ type: 'unknown', value: '' });
  });

  test('an obsolete spelling sets the parameter that it stands for', () => {
    const facts = [fact('ssl_ecdh_curve', 'x')];
    expect(valueIn(facts, 'ssl_groups', 18)).toBe('x');
    expect(valueIn(facts, 'ssl_ecdh_curve', 17)).toBe('x');
  });

  test('settingOf falls back to the default of the version', () => {
    const settings = effectiveSettings([fact('TimeZone', 'UTC')], 18);
    expect(settingOf(settings, 'timezone', 18)).toEqual({ type: 'string', value: 'UTC' });
    expect(settingOf(settings, 'password_encryption', 13)).toEqual({ type: 'enum', value: 'md5' });
    expect(settingOf(settings, 'hba_file', 18)).toEqual({ type: 'unknown', value: '' });
    expect(settingOf(settings, 'no_such', 18)).toEqual({ type: 'unknown', value: '' });
  });
});
