import { describe, expect, test } from '@jest/globals';
import { readInputs } from '../../src/action/inputs.ts';

function read(inputs: Readonly<Record<string, string>>): ReturnType<typeof readInputs> {
  return readInputs((name) => inputs[name] ?? '');
}

describe('inputs', () => {
  test('none given is what the command line does without options', () => {
    const { args, workingDirectory, sarifFile, jsonFile } = read({});
    expect(args).toMatchObject({
      command: 'check',
      paths: [],
      policy: null,
      failOn: 'error',
      baseline: null,
      major: null,
      noSuppressions: false,
      quiet: false,
      maxFileSize: null,
    });
    expect({ workingDirectory, sarifFile, jsonFile }).toEqual({
      workingDirectory: '',
      sarifFile: null,
      jsonFile: null,
    });
  });

  test('all given', () => {
    const { args, ...rest } = read({
      paths: 'db\n  deploy/my conf \n\n--odd\ncheck',
      policy: 'strict',
      'fail-on': 'warning',
      format: 'markdown',
      baseline: 'pgmoat-baseline.txt',
      postgres: '16',
      'max-file-size': '2000000',
      quiet: 'True',
      'no-suppressions': 'true',
      'working-directory': 'app',
      'sarif-file': 'out.sarif',
      'json-file': 'out.json',
      scope: 'repository',
      'policy-from': 'head',
      mode: 'audit',
      comment: 'true',
      suggestions: 'true',
      'organisation-policy': '../policies/org.yaml',
      token: 't',
    });
    expect(args).toMatchObject({
      paths: ['db', 'deploy/my conf', '--odd', 'check'],
      policy: 'strict',
      organisationPolicy: '../policies/org.yaml',
      failOn: 'warning',
      format: 'markdown',
      baseline: 'pgmoat-baseline.txt',
      major: 16,
      noSuppressions: true,
      quiet: true,
      maxFileSize: 2_000_000,
    });
    expect(rest).toEqual({
      ...{ workingDirectory: 'app', sarifFile: 'out.sarif', jsonFile: 'out.json' },
      format: 'markdown',
      ...{ scope: 'repository', policyFrom: 'head', mode: 'audit', comment: true, suggestions: true, token: 't' },
    });
  });

  test.each([
    ['scope', 'all', 'scope "all" is not one of change, repository'],
    ['policy-from', 'main', 'policy-from "main" is not one of base, head'],
    ['mode', 'off', 'mode "off" is not one of enforce, audit'],
    ['comment', 'yes', '--comment "yes" is neither true nor false'],
    ['fail-on', 'errors', '--fail-on "errors" is not one of error, warning, note, never'],
    ['format', 'github', '--format "github" is for the command line; the Action annotates in any format'],
    ['postgres', '9.6', '--postgres "9.6" is not one of'],
    ['quiet', 'yes', '--quiet "yes" is neither true nor false'],
    ['max-file-size', '1M', '--max-file-size "1M" is not a number of bytes'],
  ])('%s: %s is refused', (name, value, message) => {
    expect(() => read({ [name]: value })).toThrow(message);
  });

  test('a value that looks like an option stays a value', () => {
    expect(read({ policy: '--no-suppressions' }).args).toMatchObject({
      policy: '--no-suppressions',
      noSuppressions: false,
    });
  });
});
