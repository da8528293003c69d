import { describe, expect, test } from '@jest/globals';
import { PolicyError } from '../../src/policy/errors.ts';
import { holdsPolicy, loadPolicy, packNames } from '../../src/policy/load.ts';
import { ruleSettingFor } from '../../src/policy/settings.ts';
import { loadTestPolicy, TEST_RULES, validateTestPolicy } from './fixtures.ts';

async function errorOf(files: Readonly<Record<string, string>>, path = 'pgmoat.yaml'): Promise<PolicyError> {
  const caught: unknown = await loadTestPolicy(files, path).catch((error: unknown) => error);
  if (caught instanceof PolicyError) return caught;
  throw new Error('the policy was accepted');
}

describe('expectations', () => {
  test('are those of every layer, in order, with their places', async () => {
    const policy = await loadTestPolicy(
      {
        'pgmoat.yaml':
          'extends: [./base.yaml]\nexpect:\n  - { user: app, from: [10.0.0.0/8, socket], at-least: md5, reason: r }\n',
        'base.yaml': 'extends: []\nexpect: [{ from: internet, verdict: refused }]\nmemberships: { app: [staff] }\n',
      },
      'pgmoat.yaml',
    );
    expect(policy.expectations).toMatchObject([
      { from: ['internet'], users: null, verdict: 'refused', origin: { file: 'base.yaml', line: 2 } },
      {
        from: ['10.0.0.0/8', 'socket'],
        users: ['app'],
        databases: null,
        atLeast: 'md5',
        reason: 'r',
        origin: { line: 3 },
      },
    ]);
    expect(policy.memberships).toEqual({ app: ['staff'] });
  });

  test.each([
    [
      'expect: [{ from: internet }]',
      'pgmoat.yaml:1:10: expect[0]: 1 expects nothing of its attempts; expected verdict, at-least or tls: required',
    ],
    [
      'expect: [{ from: 10.0.0.0/33, verdict: refused }]',
      /^pgmoat\.yaml:1:18: expect\[0\]\.from: "10\.0\.0\.0\/33" is not a range or address/,
    ],
    ['expect: [{ from: mars, verdict: refused }]', /^pgmoat\.yaml:1:18: expect\[0\]\.from: "mars"/],
    ['expect: [{ verdict: rejected }]', /^pgmoat\.yaml:1:21: expect\[0\]\.verdict: "rejected"/],
  ])('%s is refused', async (text, message) => {
    expect((await errorOf({ 'pgmoat.yaml': `${text}\n` })).message).toEqual(
      typeof message === 'string' ? message : expect.stringMatching(message),
    );
  });
});

describe('a bad policy is one line with its place', () => {
  test.each([
    [
      'rules:\n  hba-metod: error\n',
      'pgmoat.yaml:2:3: rules.hba-metod: there is no such rule; did you mean "hba-method"?',
    ],
    [
      'rules: { client_tls: error }\n',
      'pgmoat.yaml:1:10: rules.client_tls: there is no such rule; did you mean "client-tls"?',
    ],
    [
      'rules: { zzzzzzzz: error }\n',
      'pgmoat.yaml:1:10: rules.zzzzzzzz: there is no such rule; expected one of client-tls, hba-method, hba-trust or server-max-connections',
    ],
    [
      'overrides:\n  - files: [a]\n    rule: { hba-trust: off }\n',
      'pgmoat.yaml:3:5: overrides[0].rule: there is no such key; did you mean "rules"?',
    ],
    [
      'extends: 3\n',
      'pgmoat.yaml:1:10: extends: 3 is not valid here; expected the name of a pack or the path of a file, or a list of these',
    ],
    ['postgres: "16"\n', 'pgmoat.yaml:1:11: postgres: "16" is a string; expected 16 without quotes'],
    ['a: 1\n---\nb: 2\n', 'pgmoat.yaml:2:1: not valid here: a second document; a policy is one'],
    ['ignore: [""]\n', 'pgmoat.yaml:1:10: ignore[0]: there is nothing here'],
    [
      'ignore: ["!deploy/"]\n',
      'pgmoat.yaml:1:10: ignore[0]: "!deploy/" is a negation, which would mean every other file; expected a glob of the files that are meant',
    ],
    [
      'overrides:\n  - { files: [b, ../a], rules: {} }\n',
      'pgmoat.yaml:2:18: overrides[0].files[1]: "../a" leads out of the directory it is relative to; expected a glob without ".."',
    ],
    [
      'ignore: ["a/[b"]\n',
      'pgmoat.yaml:1:10: ignore[0]: "a/[b" has a "[" without "]", or the other way round; expected both',
    ],
    [
      'waivers: [{ path: "a}", rule: hba-trust, reason: x }]\n',
      'pgmoat.yaml:1:19: waivers[0].path: "a}" has a "{" without "}", or the other way round; expected both',
    ],
    ['ignore: [a\\b]\n', 'pgmoat.yaml:1:10: ignore[0]: "a\\\\b" has a backslash; expected "/" between directories'],
    [
      'rules:\n  server-max-connections: [warning, { min: 300, max: 20 }]\n',
      'pgmoat.yaml:2:44: rules.server-max-connections[1].min: 300 is above "max"; expected at most 20',
    ],
    ['ruels: {}\n', 'pgmoat.yaml:1:1: ruels: there is no such key; did you mean "rules"?'],
    [
      'rules:\n  hba-trust: eror\n',
      'pgmoat.yaml:2:14: rules.hba-trust: "eror" is not valid here; expected error, warning, note or off, or [severity, {options}]; did you mean "error"?',
    ],
    [
      'rules:\n  hba-trust: 2\n',
      'pgmoat.yaml:2:14: rules.hba-trust: 2 is not valid here; expected error, warning, note or off, or [severity, {options}]',
    ],
    [
      'rules:\n  hba-trust: [warn]\n',
      'pgmoat.yaml:2:15: rules.hba-trust[0]: "warn" is not valid here; expected error, warning, note or off',
    ],
    [
      'rules:\n  hba-method: [error, { alow: [cert] }]\n',
      'pgmoat.yaml:2:25: rules.hba-method[1].alow: there is no such option; did you mean "allow"?',
    ],
    [
      'rules:\n  hba-method:\n    - error\n    - allow: [cert, scram]\n',
      'pgmoat.yaml:4:21: rules.hba-method[1].allow[1]: "scram" is not valid here; expected scram-sha-256, cert, peer, reject or md5',
    ],
    [
      'rules:\n  hba-method: [error, { allow: cert }]\n',
      'pgmoat.yaml:2:32: rules.hba-method[1].allow: "cert" is a string; expected a list',
    ],
    [
      'rules:\n  hba-trust: [error, { allow: [cert] }]\n',
      'pgmoat.yaml:2:24: rules.hba-trust[1].allow: there is no such option: this rule has no options',
    ],
    [
      'rules:\n  hba-trust: [error, {}, {}]\n',
      'pgmoat.yaml:2:14: rules.hba-trust: ["error",{},{}] is too long; expected at most 2 items',
    ],
    [
      'rules:\n  server-max-connections: [warning, { min: 0 }]\n',
      'pgmoat.yaml:2:44: rules.server-max-connections[1].min: 0 is out of range; expected >= 1',
    ],
    ['postgres: 12\n', 'pgmoat.yaml:1:11: postgres: 12 is not valid here; expected 13, 14, 15, 16, 17 or 18'],
    ['extends: recomended\n', 'pgmoat.yaml:1:10: extends: there is no pack "recomended"; did you mean "recommended"?'],
    ['extends: [recommended, ./x.yaml]\n', 'pgmoat.yaml:1:24: extends[1]: there is no file "./x.yaml"'],
    [
      'extends: [3]\n',
      'pgmoat.yaml:1:11: extends[0]: 3 is not valid here; expected the name of a pack or the path of a file',
    ],
    ['waivers:\n  - path: a.json\n    rule: hba-trust\n', 'pgmoat.yaml:2:5: waivers[0]: the key "reason" is missing'],
    [
      'waivers:\n  - { path: a.json, rule: hba-trust, reason: x, until: 2027-02-30 }\n',
      'pgmoat.yaml:2:56: waivers[0].until: "2027-02-30" is not a day of the calendar; expected a date as YYYY-MM-DD',
    ],
    [
      'waivers:\n  - { path: a.json, rule: hba-trust, reason: x, until: soon }\n',
      'pgmoat.yaml:2:56: waivers[0].until: "soon" is not valid here; expected a date as YYYY-MM-DD',
    ],
    [
      'waivers:\n  - { path: a.json, rule: hba-trust, reason: " " }\n',
      'pgmoat.yaml:2:46: waivers[0].reason: " " is not valid here; expected a reason in words',
    ],
    [
      'waivers:\n  - { path: a.json, rule: hba-trusst, reason: x }\n',
      'pgmoat.yaml:2:27: waivers[0].rule: there is no rule "hba-trusst"; did you mean "hba-trust"?',
    ],
    [
      'zones: { private: [10.0.0.0/40] }\n',
      'pgmoat.yaml:1:20: zones.private[0]: "10.0.0.0/40" is not a range, address or host pattern; expected such as 100.64.0.0/10 or *.corp.example.com',
    ],
    [
      'zones: { internal: [] }\n',
      'pgmoat.yaml:1:10: zones.internal: there is no such key; expected one of loopback, container, private or public',
    ],
    [
      'overrides:\n  - files: "**/dev.yml"\n    rules: {}\n',
      'pgmoat.yaml:2:12: overrides[0].files: "**/dev.yml" is a string; expected a list',
    ],
    ['rules:\n', 'pgmoat.yaml:1:7: rules: there is nothing here; expected a mapping of keys to values'],
    ['- rules\n', 'pgmoat.yaml:1:1: ["rules"] is a list; expected a mapping of keys to values'],
    [
      'rules: [\n',
      'pgmoat.yaml:2:1: not valid YAML: Flow sequence in block collection must be sufficiently indented and end with a ]',
    ],
    ['rules: {}\nrules: {}\n', 'pgmoat.yaml:2:1: not valid YAML: Map keys must be unique'],
    ['expcet: []\n', 'pgmoat.yaml:1:1: expcet: there is no such key; did you mean "expect"?'],
    [
      '"\\u001b[2J\\n::error::x": 1\n',
      'pgmoat.yaml:1:1:  [2J ::error::x: there is no such key; expected one of $schema, extends, postgres, zones, rules, overrides, ignore, waivers, expect, memberships, suppressions or lock',
    ],
  ])('%j', async (text, message) => {
    const error = await errorOf({ 'pgmoat.yaml': text });
    expect(error.message).toBe(message);
    expect(error.message).not.toMatch(/\p{Cc}/u);
  });

  test('says so in fields too', async () => {
    const error = await errorOf({ 'pgmoat.yaml': 'rules:\n  hba-trust: eror\n' });
    const { file, line, column, key, value, suggestion } = error;
    expect({ file, line, column, key, value, suggestion }).toEqual({
      file: 'pgmoat.yaml',
      line: 2,
      column: 14,
      key: 'rules.hba-trust',
      value: '"eror"',
      suggestion: 'error',
    });
  });

  test('the first in the file counts, not the first in the schema', async () => {
    const text = 'rules: { hba-trust: eror }\nextends: 3\nzzz: 1\n';
    expect((await errorOf({ 'pgmoat.yaml': text })).line).toBe(1);
  });

  test('in a policy that is extended, the place is there', async () => {
    const error = await errorOf({ 'pgmoat.yaml': 'extends: ./team.yaml\n', 'team.yaml': '\nrules: { x: off }\n' });
    expect([error.file, error.line, error.column]).toEqual(['team.yaml', 2, 10]);
  });

  test('in package.json, the place is below its key', async () => {
    const error = await errorOf({ 'package.json': '{\n  "pgmoat": {\n    "rule": {}\n  }\n}\n' }, 'package.json');
    expect(error.message).toBe('package.json:3:5: rule: there is no such key; did you mean "rules"?');
  });

  test.each([
    ['itself', { 'pgmoat.yaml': 'extends: ./pgmoat.yaml' }, 'pgmoat.yaml -> pgmoat.yaml'],
    [
      'through others',
      {
        'pgmoat.yaml': 'extends: [./a/b.yaml]',
        'a/b.yaml': 'extends: c.yaml',
        'a/c.yaml': 'extends: [../pgmoat.yaml]',
      },
      'pgmoat.yaml -> a/b.yaml -> a/c.yaml -> pgmoat.yaml',
    ],
  ])('a policy that extends %s', async (_, files, loop) => {
    expect((await errorOf(files)).message).toContain(`the policy extends itself: ${loop}`);
  });

  test.each([
    ['outside-root', 'outside of the repository'],
    ['directory', 'is a directory'],
    ['unreadable', 'cannot be read'],
  ] as const)('an extended file that is %s', async (status, words) => {
    const loading = loadPolicy({
      rules: TEST_RULES,
      policy: { path: 'pgmoat.yaml', text: 'extends: ../x.yaml' },
      validate: validateTestPolicy,
      follow: () => ({ status }),
    });
    await expect(loading).rejects.toThrow(words);
  });

  test('extending without end is refused', async () => {
    const files: Record<string, string> = { 'pgmoat.yaml': 'extends: [./0.yaml, ./0.yaml]' };
    for (let index = 0; index < 20; index++) {
      files[`${index}.yaml`] = `extends: [./${index + 1}.yaml, ./${index + 1}.yaml]`;
    }
    files['20.yaml'] = 'extends: []';
    expect((await errorOf(files)).message).toContain('more than 64 policies');
  });

  test('aliases that multiply and nesting without end are refused', async () => {
    const bomb = ['a: &a [x, x, x, x, x, x, x, x, x, x]', ...'bcdefgh'.split('')].map((line, index) => {
      if (index === 0) return line;
      const before = String.fromCharCode('a'.charCodeAt(0) + index - 1);
      return `${line}: &${line} [${Array(10).fill(`*${before}`).join(', ')}]`;
    });
    expect((await errorOf({ 'pgmoat.yaml': bomb.join('\n') })).message).toContain('aliases');
    expect((await errorOf({ 'pgmoat.yaml': '['.repeat(100_000) })).message).toMatch(/^pgmoat\.yaml:\d+:\d+: /);
  });

  test('an unknown pack as the policy', async () => {
    const loading = loadPolicy({ rules: [], policy: { pack: 'strct' }, follow: () => ({ status: 'missing' }) });
    await expect(loading).rejects.toThrow('policy: there is no pack "strct"; did you mean "strict"?');
  });
});

describe('what policies build on', () => {
  test('a policy without extends builds on recommended, one with an empty list on nothing', async () => {
    expect((await loadTestPolicy({ 'pgmoat.yaml': 'postgres: 16' })).sources.at(-2)).toBe('recommended');
    expect((await loadTestPolicy({ 'pgmoat.yaml': 'extends: []' })).sources).toEqual(['pgmoat.yaml']);
    expect((await loadTestPolicy({ 'pgmoat.yaml': '# nothing yet\n' })).sources.at(-2)).toBe('recommended');
  });

  test('an extended file builds on nothing of its own', async () => {
    const policy = await loadTestPolicy({ 'pgmoat.yaml': 'extends: ./a.yaml', 'a.yaml': 'rules: { hba-trust: note }' });
    expect(policy.sources).toEqual(['a.yaml', 'pgmoat.yaml']);
    expect(policy.rules.get('hba-method')?.severity).toBe('off');
  });

  test('in order, later wins, deeper first', async () => {
    const policy = await loadTestPolicy({
      'pgmoat.yaml': 'extends: [a.yaml, b/b.yaml]\npostgres: 16\nrules: { client-tls: error }',
      'a.yaml': 'rules: { hba-trust: note, hba-method: note, client-tls: note }\npostgres: 14',
      'b/b.yaml': 'extends: ../c.yaml\nrules: { hba-trust: warning }',
      'c.yaml': 'rules: { hba-trust: off, hba-method: off }',
    });
    expect(policy.sources).toEqual(['a.yaml', 'c.yaml', 'b/b.yaml', 'pgmoat.yaml']);
    expect(policy.major).toBe(16);
    const severities = [...policy.rules].map(([id, { severity }]) => [id, severity]);
    expect(Object.fromEntries(severities)).toEqual({
      'hba-method': 'off',
      'hba-trust': 'warning',
      'client-tls': 'error',
      'server-max-connections': 'off',
    });
  });

  test('options are laid over the defaults, key by key; a severity alone leaves them', async () => {
    const policy = await loadTestPolicy({
      'pgmoat.yaml': 'extends: a.yaml\nrules: { client-tls: [error, { minimum: { private: ca } }], hba-method: note }',
      'a.yaml': 'rules: { hba-method: [error, { allow: [peer] }], client-tls: warning }',
    });
    expect(policy.rules.get('hba-method')).toEqual({
      severity: 'note',
      options: { allow: ['peer'], everyMethod: false },
    });
    expect(policy.rules.get('client-tls')).toEqual({
      severity: 'error',
      options: { minimum: { public: 'full', private: 'ca' } },
    });
  });

  test('zones: a pattern lies where the last policy puts it', async () => {
    const policy = await loadTestPolicy({
      'pgmoat.yaml': 'extends: a.yaml\nzones: { public: [10.0.0.0/8] }',
      'a.yaml': 'zones: { private: [10.0.0.0/8, "*.corp.example.com", "2001:db8::/32"] }',
    });
    expect(policy.zones).toEqual({ public: ['10.0.0.0/8'], private: ['*.corp.example.com', '2001:db8::/32'] });
  });

  test('waivers, ignored files and forbidden suppressions add up', async () => {
    const policy = await loadTestPolicy({
      'pgmoat.yaml':
        'extends: a.yaml\nignore: [vendor/]\nwaivers:\n  - { path: x.json, rule: hba-trust, reason: later, until: 2027-03-31 }\n',
      'a.yaml': 'ignore: [vendor/, "*.bak"]\nsuppressions: { forbid: [hba-trust] }',
    });
    expect(policy.ignore).toEqual(['vendor/', '*.bak']);
    expect([...policy.unsuppressable]).toEqual(['hba-trust']);
    expect(policy.waivers).toMatchObject([
      { path: 'x.json', rule: 'hba-trust', until: '2027-03-31', origin: { file: 'pgmoat.yaml', line: 4, column: 5 } },
    ]);
  });

  test('JSON, and package.json', async () => {
    const json = await loadTestPolicy(
      { 'pgmoat.json': '{"$schema": "x", "extends": [], "postgres": 17}' },
      'pgmoat.json',
    );
    expect(json.major).toBe(17);
    const text = '{"name": "x", "pgmoat": {"extends": [], "rules": {"hba-trust": "error"}}}';
    const inPackage = await loadTestPolicy({ 'package.json': text }, 'package.json');
    expect(inPackage.sources).toEqual(['package.json#pgmoat']);
    expect(inPackage.rules.get('hba-trust')?.severity).toBe('error');
  });

  test.each([
    ['pgmoat.yaml', '', true],
    ['package.json', '{"pgmoat": {}}', true],
    ['package.json', '{"dependencies": {"pgmoat": "^1"}}', false],
    ['package.json', '{"name": "pgmoat"}', false],
    ['web/package.json', '{ "pgmoat": broken', true],
    ['web/package.json', '{ "name": broken', false],
  ])('whether %s holds a policy: %s', (path, text, expected) => {
    expect(holdsPolicy(path, text)).toBe(expected);
  });

  test('packs are known by name', () => {
    expect(packNames()).toContain('recommended');
  });
});

describe('overrides', () => {
  const OVERRIDES =
    'extends: []\nrules: { hba-trust: error, hba-method: error }\noverrides:\n' +
    '  - { files: ["**/*.dev.yml", "examples/"], rules: { hba-trust: note } }\n' +
    '  - { files: ["examples/strict/**"], rules: { hba-trust: [warning], hba-method: [note, { allow: [md5] }] } }\n';

  test.each([
    ['docker-compose.yml', 'error', 'error'],
    ['docker-compose.dev.yml', 'note', 'error'],
    ['a/.hidden/x.dev.yml', 'note', 'error'],
    ['examples/a/b.conf', 'note', 'error'],
    ['not/examples/b.conf', 'error', 'error'],
    ['examples/strict/b.conf', 'warning', 'note'],
  ])('%s', async (path, trust, method) => {
    const policy = await loadTestPolicy({ 'pgmoat.yaml': OVERRIDES });
    expect(ruleSettingFor(policy, 'hba-trust', path).severity).toBe(trust);
    expect(ruleSettingFor(policy, 'hba-method', path).severity).toBe(method);
  });

  test('change options where they say so', async () => {
    const policy = await loadTestPolicy({ 'pgmoat.yaml': OVERRIDES });
    expect(ruleSettingFor(policy, 'hba-method', 'examples/strict/x').options).toEqual({
      allow: ['md5'],
      everyMethod: false,
    });
    expect(ruleSettingFor(policy, 'no-such-rule', 'x').severity).toBe('off');
  });

  test('of an earlier policy give way to a rule of a later one', async () => {
    const policy = await loadTestPolicy({
      'pgmoat.yaml': 'extends: base.yaml\nrules: { hba-trust: off, hba-method: error }',
      'base.yaml': OVERRIDES,
    });
    expect(ruleSettingFor(policy, 'hba-trust', 'x.dev.yml').severity).toBe('off');
    expect(ruleSettingFor(policy, 'hba-method', 'examples/strict/x')).toEqual({
      severity: 'error',
      options: { allow: ['md5'], everyMethod: false },
    });
  });
});
