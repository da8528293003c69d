import { describe, expect, test } from '@jest/globals';
import { poolerAuth } from '../../src/rules/pooler-auth.ts';
import { poolerListen } from '../../src/rules/pooler-listen.ts';
import { poolerTls } from '../../src/rules/pooler-tls.ts';
import { placed } from './support/findings.ts';

const RULES = [poolerAuth, poolerListen, poolerTls];
const INI = '[databases]\nshop = host=db\n[pgbouncer]\n';

/** What the three rules say of a pooler's settings, each with its line. */
function told(settings: string, compose?: string): readonly string[] {
  const files = {
    'pgbouncer.ini': `${INI}${settings}\n`,
    ...(compose === undefined ? {} : { 'compose.yaml': compose }),
  };
  return RULES.flatMap((rule) =>
    placed(rule, files).map((place) => `${rule.id} ${place.replace('pgbouncer.ini:', '')}`),
  );
}

function container(ports: string): string {
  return `services:
  db:
    image: postgres:17
  pool:
    image: edoburu/pgbouncer
    volumes: ["./pgbouncer.ini:/etc/pgbouncer/pgbouncer.ini:ro"]
${ports}`;
}

describe('a configuration by itself', () => {
  test.each([
    ['auth_type = any\nlisten_addr = *', ['pooler-auth 4 error', 'pooler-listen 5 warning', 'pooler-tls 3 note']],
    ['auth_type = TRUST\nlisten_addr = 10.0.0.5', ['pooler-auth 4 error', 'pooler-tls 3 note']],
    ['auth_type = plain\nlisten_addr = *', ['pooler-auth 4 error', 'pooler-listen 5 note', 'pooler-tls 3 note']],
    ['auth_type = md5\nlisten_addr = *', ['pooler-auth 4 note', 'pooler-listen 5 note', 'pooler-tls 3 note']],
    ['auth_type = trust\nlisten_addr = 127.0.0.1, localhost', ['pooler-auth 4 note']],
    ['auth_type = trust', ['pooler-auth 4 note']],
    [
      'auth_type = scram-sha-256\nlisten_addr = ::\nclient_tls_sslmode = allow',
      ['pooler-listen 5 note', 'pooler-tls 6 note'],
    ],
    ['auth_type = cert\nlisten_addr = 10.0.0.5\nclient_tls_sslmode = verify-full', []],
    ['auth_type = $AUTH\nlisten_addr = $ADDR', []],
  ])('%j', (settings, expected) => {
    expect(told(settings)).toEqual(expected);
  });
});

describe('a configuration in a container', () => {
  const open = 'auth_type = trust\nlisten_addr = *';
  test.each([
    ['', ['pooler-auth 4 warning', 'pooler-listen 5 note']],
    ['    ports: ["127.0.0.1:6432:6432"]\n', ['pooler-auth 4 note', 'pooler-listen 5 note']],
    ['    ports: ["6432:6432"]\n', ['pooler-auth 4 error', 'pooler-listen 5 warning', 'pooler-tls 3 warning']],
    ['    ports: ["${BIND}:6432:6432"]\n', ['pooler-auth 4 error', 'pooler-listen 5 warning', 'pooler-tls 3 note']],
    ['    network_mode: host\n', ['pooler-auth 4 error', 'pooler-listen 5 warning', 'pooler-tls 3 note']],
  ])('%j', (ports, expected) => {
    expect(told(open, container(ports))).toEqual(expected);
  });

  test('the port that it listens on counts', () => {
    const settings = `${open}\nlisten_port = 6543`;
    expect(told(settings, container('    ports: ["6432:6432"]\n'))).toContain('pooler-auth 4 warning');
    expect(told(settings, container('    ports: ["6432:6543"]\n'))).toContain('pooler-auth 4 error');
  });

  test('variables of the image', () => {
    const text = container('    environment:\n      AUTH_TYPE: any\n    ports: ["6432:5432"]\n').replace(
      / {4}volumes.*\n/,
      '',
    );
    expect(placed(poolerAuth, { 'compose.yaml': text })).toEqual(['compose.yaml:7 error']);
  });
});
