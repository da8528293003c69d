import { describe, expect, test } from '@jest/globals';
import type { PgMajor } from '../../../src/postgres/versions.ts';
import { strict } from './support.ts';

describe('parameters as libpq stores them', () => {
  test.each<[string, Record<string, string>]>([
    ['postgresql://h1,h2/db', { host: 'h1,h2', port: ',', dbname: 'db' }],
    ['postgresql://h1:1,h2/db', { host: 'h1,h2', port: '1,', dbname: 'db' }],
    ['postgresql://u@v@h/db', { user: 'u', host: 'v@h', dbname: 'db' }],
    ['postgresql://h/db#frag', { host: 'h', dbname: 'db#frag' }],
    ['postgresql://h?sslmode=require/x', { host: 'h', sslmode: 'require/x' }],
    ['postgresql://::1/db', { port: ':1', dbname: 'db' }],
    ['postgresql://%5B::1%5D/db', { host: '[', port: ':1]', dbname: 'db' }],
    ['postgresql://[::1],[::2]:5/db', { host: '::1,::2', port: ',5', dbname: 'db' }],
    ['postgresql://h:1/db?port=2&host=o', { host: 'o', port: '2', dbname: 'db' }],
    ['postgresql://u:@h', { user: 'u', host: 'h' }],
    ['host= port=1', { host: 'port=1' }],
    ["host='a'port=1", { host: 'a', port: '1' }],
    ["host='a b'", { host: 'a b' }],
    ['host=a\\ b', { host: 'a b' }],
    ['password=x', { password: '***' }],
    ['', {}],
  ])('%s', (text, parameters) => {
    expect(strict(text, 15).parameters).toEqual(parameters);
  });
});

describe("libpq's messages", () => {
  test.each<[string, string]>([
    [
      'postgres://[::1',
      'end of string reached when looking for matching "]" in IPv6 host address in URI: "postgres://[::1"',
    ],
    ['postgres://[]', 'IPv6 host address may not be empty in URI: "postgres://[]"'],
    ['postgres://[::1]x', 'unexpected character "x" at position 17 in URI (expected ":" or "/"): "postgres://[::1]x"'],
    ['postgres://h?a', 'missing key/value separator "=" in URI query parameter: "a"'],
    ['postgres://h?&', 'missing key/value separator "=" in URI query parameter: ""'],
    ['postgres://h?a=b=c', 'extra key/value separator "=" in URI query parameter: "a"'],
    ['postgres://h?foo=1', 'invalid URI query parameter: "foo"'],
    ['postgres://h?ssl=false', 'invalid URI query parameter: "ssl"'],
    ['postgres://%zz', 'invalid percent-encoded token: "%zz"'],
    ['postgres://h/%00', 'forbidden value %00 in percent-encoded value: "%00"'],
    ['postgres://u:hunter2%zz@h', 'invalid percent-encoded token: "***"'],
    [' postgresql://h', 'missing "=" after "postgresql://h" in connection info string'],
    [' postgresql://u:hunter2@h', 'missing "=" after "postgresql://u:***@h" in connection info string'],
    ['POSTGRESQL://h', 'missing "=" after "POSTGRESQL://h" in connection info string'],
    ["host='a''b'", 'missing "=" after "\'b\'" in connection info string'],
    ["host='a", 'unterminated quoted string in connection info string'],
    ['foo=1', 'invalid connection option "foo"'],
    ['ssl=true', 'invalid connection option "ssl"'],
    ['host=h sslmode=Require', 'invalid sslmode value: "Require"'],
    ['postgres://h?sslmode=', 'invalid sslmode value: ""'],
    ['postgres://h?sslmode=no-verify', 'invalid sslmode value: "no-verify"'],
    ['host=a,b port=1,2,3', 'could not match 3 port numbers to 2 hosts'],
    ['host=a,b hostaddr=127.0.0.1', 'could not match 2 host names to 1 hostaddr values'],
    ['host=h port=x', 'invalid integer value "x" for connection option "port"'],
    ['host=h port=0', 'invalid port number: "0"'],
    ['host=h connect_timeout=1s', 'invalid integer value "1s" for connection option "connect_timeout"'],
    ['host=h channel_binding=yes', 'invalid channel_binding value: "yes"'],
    ['host=h gssencmode=on', 'invalid gssencmode value: "on"'],
    ['host=h target_session_attrs=master', 'invalid target_session_attrs value: "master"'],
    ['host=h ssl_min_protocol_version=TLSv1.3 ssl_max_protocol_version=TLSv1.2', 'invalid SSL protocol version range'],
  ])('%s', (text, error) => {
    expect(strict(text)).toMatchObject({ error, tls: { level: 'broken' } });
  });
});

describe('versions', () => {
  test.each<[PgMajor, string, string | null]>([
    [17, 'postgres:// h /db', null],
    [18, 'postgres:// h /db', null],
    [17, 'postgres://a b/db', null],
    [18, 'postgres://a b/db', 'unexpected spaces found in "a b", use percent-encoded spaces (%20) instead'],
    [18, 'postgres://a%20b/db', null],
    [13, 'host=h target_session_attrs=primary', 'invalid target_session_attrs value: "primary"'],
    [14, 'host=h target_session_attrs=primary', null],
    [13, 'host=h sslsni=1', 'invalid connection option "sslsni"'],
    [14, 'host=h sslsni=1', null],
    [13, 'host=h tty=x', null],
    [14, 'host=h tty=x', 'invalid connection option "tty"'],
    [15, 'host=h require_auth=md5', 'invalid connection option "require_auth"'],
    [16, 'host=h require_auth=md5', null],
    [16, 'host=h require_auth=oauth', 'invalid require_auth value: "oauth"'],
    [18, 'host=h require_auth=oauth', null],
    [16, 'host=h require_auth=md5,md5', 'require_auth method "md5" is specified more than once'],
    [
      16,
      'host=h require_auth=md5,!gss',
      'negative require_auth method "!gss" cannot be mixed with non-negative methods',
    ],
    [16, 'host=h require_auth=!md5,gss', 'require_auth method "gss" cannot be mixed with negative methods'],
    [16, 'host=h require_auth=md5,', 'invalid require_auth value: ""'],
    [15, 'host=h sslmode=require sslrootcert=system', null],
    [
      16,
      'host=h sslmode=require sslrootcert=system',
      'weak sslmode "require" may not be used with sslrootcert=system (use "verify-full")',
    ],
    [16, 'host=h sslrootcert=system', null],
    [16, 'host=h sslnegotiation=direct', 'invalid connection option "sslnegotiation"'],
    [
      17,
      'host=h sslnegotiation=direct',
      'weak sslmode "prefer" may not be used with sslnegotiation=direct (use "require", "verify-ca", or "verify-full")',
    ],
    [17, 'host=h sslnegotiation=direct sslmode=require', null],
    [16, 'host=h ssl_min_protocol_version=1.2', 'invalid ssl_min_protocol_version value: "1.2"'],
    [17, 'host=h ssl_min_protocol_version=1.2', 'invalid "ssl_min_protocol_version" value: "1.2"'],
    [16, 'host=h sslcertmode=always', 'invalid sslcertmode value: "always"'],
    [16, 'host=h load_balance_hosts=yes', 'invalid load_balance_hosts value: "yes"'],
    [18, 'host=h min_protocol_version=3.1', 'invalid min_protocol_version value: "3.1"'],
    [
      18,
      'host=h min_protocol_version=3.2 max_protocol_version=3.0',
      '"min_protocol_version" is greater than "max_protocol_version"',
    ],
    [18, 'host=h scram_client_key=x', 'invalid SCRAM client key'],
    [18, 'host=h scram_server_key=AAAA', 'invalid SCRAM server key length: 3'],
  ])('%i: %s', (major, text, error) => {
    expect(strict(text, major).error).toBe(error);
  });
});

describe('forms that other drivers read', () => {
  test.each([
    ['jdbc:postgresql://h/d?sslmode=require', 'jdbc'],
    ['postgresql+asyncpg://h/d', 'uri'],
    ['Host=h;Database=d;Username=u', 'npgsql'],
  ])('%s', (text, syntax) => {
    expect(strict(text)).toMatchObject({ syntax, error: null });
  });

  test.each([
    ['jdbc:postgresql://h:99999/d', 'JDBC URL port: 99999 not valid (1:65535)'],
    ['jdbc:postgresql://h/d?sslmode=bogus', 'Invalid sslmode value: bogus'],
    ['postgresql+asyncpg://h/d?sslmode=require', "connect() got an unexpected keyword argument 'sslmode'"],
    ['postgresql+pg8000://h/d?ssl=true', "connect() got an unexpected keyword argument 'ssl'"],
    ['postgresql+psycopg2://h/d?ssl=true', 'invalid connection option "ssl"'],
    ['Host=h;Database=d;Username=u;SSL Mode=verify-full', "Couldn't set ssl mode (Parameter 'ssl mode')"],
  ])('%s', (text, error) => {
    expect(strict(text)).toMatchObject({ error, tls: { level: 'broken' } });
  });
});

describe('a password that ran into another value is judged, and hidden in the message', () => {
  const Z = 'kuG4Wedo';
  test.each([
    [`host=h;password=${Z}`, null, { host: 'h;password=***' }],
    [
      `host=h port=1;password=${Z}`,
      'invalid integer value "***" for connection option "port"',
      { port: '1;password=***' },
    ],
    [`host=h sslmode=require;pwd=${Z}`, 'invalid sslmode value: "***"', { sslmode: 'require;pwd=***' }],
    [
      `postgresql://a@u:${Z}@h/d`,
      'invalid integer value "***" for connection option "port"',
      { host: 'u', port: '***@h' },
    ],
    [`postgresql://a@u:1,v:${Z}@h/d`, null, { host: 'u,v', dbname: 'd' }],
    [
      `postgresql://a@u:${Z},${Z}@h/d`,
      'invalid integer value "***" for connection option "port"',
      { host: '***@h', port: '***' },
    ],
    ['postgresql://%40socket:5433/d', null, { host: '@socket', port: '5433' }],
  ])('%#', (text, error, parameters) => {
    const fact = strict(text);
    expect(JSON.stringify(fact)).not.toContain(Z);
    expect(fact).toMatchObject({ error, parameters });
  });
});
