import { describe, expect, test } from '@jest/globals';
import { nixValues } from '../../src/readers/nix/values.ts';
import { connectionsOf, cutFrom } from './support/connections.ts';
import { factsOf, modelOf, recordsIn, recordTexts, settingsIn } from './support/facts.ts';

const MODULE = `{ pkgs, lib, ... }:
{
  services.postgresql = lib.mkIf true {
    enable = true;
    package = pkgs.postgresql_16;
    enableTCPIP = true;
    authentication = pkgs.lib.mkOverride 10 ''
      # type
      local all all trust
      host all all \${net} md5
      host all all 0.0.0.0/0 trust
    '';
    settings = {
      ssl = true; # as it should be
      max_connections = 9000;
      shared_preload_libraries = [ "a" ];
      password_encryption = if old then "md5" else "scram-sha-256";
    };
  };
  services.postgresql.settings.log_connections = lib.mkForce false;
}
`;

describe('NixOS', () => {
  test('records and parameters of a server', () => {
    const files = { 'db.nix': MODULE };
    expect(recordTexts(files)).toEqual([
      'local all all trust | trust',
      'host all all ${net} md5 | md5',
      'host all all 0.0.0.0/0 trust | trust',
    ]);
    const facts = factsOf(files);
    expect(recordsIn(facts).some(({ partial }) => partial === true)).toBe(false);
    expect(settingsIn(facts).map((one) => [one.name, one.value, cutFrom(MODULE, one.valuePosition)])).toEqual([
      ['listen_addresses', '*', 'true'],
      ['ssl', 'true', 'true'],
      ['max_connections', '9000', '9000'],
      ['log_connections', 'false', 'false'],
    ]);
    expect(modelOf(files).servers).toHaveLength(1);
  });

  test('escapes, and strings that are what functions are given', () => {
    const text = `{
  services.postgresql.authentication = lib.optionalString x "host all all 10.0.0.0/8 md5\\nlocal all all peer\\n"
    + lib.concatMapStringsSep "\\n" (a: "host \${a} all 10.1.0.0/16 md5") apps + builtins.readFile "/etc/pg_hba.conf";
  services.postgresql.identMap = lib.concatStringsSep "\\n" [ ];
  services.postgresql.extraConfig = lib.concatStringsSep "\\n" lines;
}
`;
    const facts = factsOf({ 'db.nix': text });
    const records = recordsIn(facts);
    expect(records.map(({ record, error }) => [cutFrom(text, record?.methodPosition), error])).toEqual([
      ['md5', null],
      ['peer', null],
      ['md5', null],
    ]);
    expect(records.every(({ partial }) => partial === true)).toBe(true);
    expect(facts).toHaveLength(3);
  });

  test('which of two branches is taken is not known', () => {
    const text =
      '{ services.postgresql.authentication = (if x then "local all all trust" else "local all all peer") + "host all all ::1/128 md5"; }\n';
    expect(recordsIn(factsOf({ 'db.nix': text })).map(({ method }) => method)).toEqual(['md5']);
  });

  test('what other modules add to is known in part', () => {
    const text = "{ services = { postgresql.authentication = ''\n  host all all 0.0.0.0/0 md5\n''; }; }\n";
    expect(recordsIn(factsOf({ 'db.nix': text }))).toMatchObject([{ line: 2, column: 3, partial: true }]);
  });

  test('a string on one line, and devenv', () => {
    const text =
      '{ services.postgres = { enable = true; listen_addresses = "0.0.0.0"; hbaConf = "host all all all trust"; }; }\n';
    const facts = factsOf({ 'devenv.nix': text });
    expect(recordsIn(facts).map(({ method }) => method)).toEqual(['trust']);
    expect(settingsIn(facts)).toMatchObject([{ name: 'listen_addresses', value: '0.0.0.0' }]);
  });

  test('connection strings beside it', () => {
    const text = '{ services.x.environment.DATABASE_URL = "postgres://app@db.example.com/shop"; }\n';
    expect(connectionsOf(factsOf({ 'x.nix': text }))).toMatchObject([{ hosts: [{ host: 'db.example.com' }] }]);
  });

  const RECORD = "''\n  host all all 0.0.0.0/0 trust\n''";
  test.each([
    ['a server that is off', `{ services.postgresql = { enable = false; authentication = ${RECORD}; }; }`],
    ['another service', `{ services.mysql.authentication = ${RECORD}; x = "postgres"; }`],
    [
      'a comment',
      `# services.postgresql.authentication = ${RECORD.replaceAll('\n', '\n#')}\n/* services.postgresql.port = 1; */`,
    ],
    ['a script', `{ services.postgresql.initialScript = pkgs.writeText "x" ${RECORD}; }`],
    ['a reference', '{ services.postgresql = { authentication = cfg.hba; settings.ssl = cfg.tls; }; }'],
    ['a list', '{ services.postgresql.settings.listen_addresses = [ "0.0.0.0" ]; }'],
  ])('%s says nothing', (_, text) => {
    expect(factsOf({ 'db.nix': `${text}\n` })).toEqual([]);
  });
});

describe('literals of Nix', () => {
  test.each<[string, readonly string[]]>([
    ['a.b = "x";', ['a.b string x']],
    ['a = { "b" = 1; c.d = true; };', ['a.b word 1', 'a.c.d word true']],
    ["a = ''x''${y} ''';z'';", ["a block x''${y} ''';z"]],
    ['a = "${if b then "c;" else "}"}";', ['a string ${if b then "c;" else "}"}']],
    ['a = [ "x" { b = "y"; } ]; c = 2;', ['a.b string y', 'c word 2']],
    ['{ a ? "x", ... }: b: { c = (mkForce "d"); }', ['c string d']],
    ['a == "x"', []],
    ['}}] = ;', []],
  ])('%s', (text, expected) => {
    const found = nixValues(text).map(
      ({ path, type, start, end }) => `${path.join('.')} ${type} ${text.slice(start, end)}`,
    );
    expect(found).toEqual(expected);
  });

  test.each(['{', '(', '[ ', "''", '"${', '/*', 'a = ', 'a.', 'a = { b = "x"; ', '# \n', "'' ''' "])(
    'much of %j takes no time',
    (text) => {
      expect(nixValues(text.repeat(40_000)).length).toBeLessThan(200_001);
    },
  );
});
