import { describe, expect, test } from '@jest/globals';
import { parseArguments } from '../../src/cli/arguments.ts';
import { helpText } from '../../src/cli/help.ts';
import { OPTIONS } from '../../src/cli/options.ts';

describe('parseArguments', () => {
  test('bare: check everything', () => {
    expect(parseArguments([])).toMatchObject({ command: 'check', paths: [], failOn: 'error', format: null });
  });

  test('paths without a command are checked; a command name is one', () => {
    expect(parseArguments(['a', 'b'])).toMatchObject({ command: 'check', paths: ['a', 'b'] });
    expect(parseArguments(['facts', 'a'])).toMatchObject({ command: 'facts', paths: ['a'] });
    expect(parseArguments(['--', 'a'])).toMatchObject({ paths: ['a'] });
  });

  test('options', () => {
    const args = parseArguments(['-f', 'json', '--fail-on=warning', '--postgres', '15', '-q', '--as', 'pg_hba', 'x']);
    expect(args).toMatchObject({
      format: 'json',
      failOn: 'warning',
      major: 15,
      quiet: true,
      as: 'pg_hba',
      paths: ['x'],
    });
  });

  test.each([
    [['--format', 'yaml'], '--format "yaml" is not one of text, json, sarif, github, gitlab, markdown'],
    [['--fail-on', 'info'], '--fail-on "info" is not one of error, warning, note, never'],
    [['--postgres', '12'], '--postgres "12" is not one of 13, 14, 15, 16, 17, 18'],
    [['--max-file-size', '1M'], '--max-file-size "1M" is not a number of bytes'],
    [['--stdin'], '--stdin needs --stdin-filename PATH or --as KIND, to know what the input is'],
    [['--stdin', '--as', 'env', 'x'], '--stdin reads one file and takes no paths'],
    [['--stdin-filename', 'x'], '--stdin-filename goes with --stdin'],
    [['--update-baseline'], '--update-baseline needs --baseline FILE'],
    [['facts', '--fail-on', 'error'], 'option --fail-on does not go with "facts"; it goes with check'],
    [['--as', 'hba'], /--as "hba" is not one of pg_hba, /],
    [['--fornat', 'json'], 'there is no option --fornat; did you mean --format?'],
    [['--zzz'], 'there is no option --zzz (see pgmoat --help)'],
  ])('%j is refused in one line', (argv, message) => {
    expect(() => parseArguments(argv)).toThrow(message);
  });
});

describe('help', () => {
  test('names every option and stays within 100 columns', () => {
    const help = helpText(null);
    for (const { name } of OPTIONS) expect(help).toContain(`--${name}`);
    expect(Math.max(...help.split('\n').map((line) => line.length))).toBeLessThanOrEqual(100);
  });

  test('of a command leaves out what it does not take', () => {
    expect(helpText('explain')).not.toContain('--baseline');
    expect(helpText('check')).toContain('--baseline');
  });
});
