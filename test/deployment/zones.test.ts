import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { mostExposed, zoneOf, zoneOfAddress } from '../../src/deployment/zones.ts';

describe('zoneOf', () => {
  test.each([
    [null, 'socket'],
    ['', 'socket'],
    ['/var/run/postgresql', 'socket'],
    ['@abstract', 'socket'],
    ['localhost', 'loopback'],
    ['LocalHost.', 'loopback'],
    ['app.localhost', 'loopback'],
    ['127.0.0.1', 'loopback'],
    ['127.9.9.9', 'loopback'],
    ['::1', 'loopback'],
    ['[::1]', 'loopback'],
    ['::ffff:127.0.0.1', 'loopback'],
    ['0.0.0.0', 'loopback'],
    ['db', 'container'],
    ['shop_db-1', 'container'],
    ['db.ns.svc', 'container'],
    ['db.ns.svc.cluster.local', 'container'],
    ['db.internal', 'container'],
    ['printer.local', 'container'],
    ['host.docker.internal', 'container'],
    ['postgres.default', 'container'],
    ['db.prod', 'container'],
    ['postgres.team-a.', 'container'],
    ['db.lan', 'private'],
    ['nas.home', 'private'],
    ['db.corp', 'private'],
    ['db.eu.corp', 'private'],
    ['db.intranet', 'private'],
    ['db.localdomain', 'private'],
    ['db.home.arpa', 'private'],
    ['db.test', 'private'],
    ['db.invalid', 'private'],
    ['db.example', 'private'],
    ['postgres.service.consul', 'private'],
    ['acme.com', 'public'],
    ['acme.io', 'public'],
    ['acme.de', 'public'],
    ['acme.dev', 'public'],
    ['acme.cloud', 'public'],
    ['acme.app', 'public'],
    ['xn--bcher-kva.xn--p1ai', 'public'],
    ['db.eu.acme', 'public'],
    ['db.corp.acme.net', 'public'],
    ['10.0.0.1', 'private'],
    ['172.16.0.1', 'private'],
    ['172.31.255.255', 'private'],
    ['192.168.1.1', 'private'],
    ['169.254.1.1', 'private'],
    ['100.64.0.1', 'private'],
    ['fd00::1', 'private'],
    ['fe80::1%eth0', 'private'],
    ['::ffff:10.0.0.1', 'private'],
    ['172.32.0.1', 'public'],
    ['100.128.0.1', 'public'],
    ['8.8.8.8', 'public'],
    ['2001:db8::1', 'public'],
    ['::ffff:8.8.8.8', 'public'],
    ['db.example.com', 'public'],
    ['10.example.com', 'public'],
    ['*', 'unknown'],
    ['${DB_HOST}', 'unknown'],
    ['$DB_HOST', 'unknown'],
    ['{{ host }}', 'unknown'],
    ['<%= host %>', 'unknown'],
    ['${DB}.example.com', 'unknown'],
    // Not canonical: ipaddr.js takes them, resolvers differ.
    ['10.1', 'unknown'],
    ['0x7f.1', 'unknown'],
    ['010.0.0.1', 'unknown'],
  ] as const)('%s is %s', (host, zone) => {
    expect(zoneOf(host)).toBe(zone);
  });

  test.each([
    ['db1.corp.example.com', 'private'],
    ['corp.example.com', 'public'],
    ['a.b.corp.example.com', 'private'],
    ['203.0.113.7', 'private'],
    ['203.0.114.7', 'public'],
    ['10.1.2.3', 'public'],
    ['10.9.9.9', 'private'],
    ['bastion', 'public'],
  ] as const)('policy: %s is %s', (host, zone) => {
    const zones = { private: ['*.Corp.example.com', '203.0.113.0/24'], public: ['10.1.0.0/16', 'bastion'] };
    expect(zoneOf(host, zones)).toBe(zone);
  });

  test('of two declared ranges the narrower one counts', () => {
    expect(zoneOfAddress('10.1.2.3', { public: ['10.0.0.0/8'], private: ['10.1.0.0/16'] })).toBe('private');
    expect(zoneOfAddress('10.1.2.3', { public: ['10.1.2.3'], private: ['10.1.0.0/16'] })).toBe('public');
    expect(zoneOfAddress('db')).toBe('unknown');
  });

  test('any text has a zone', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (host, pattern) => {
        expect(typeof zoneOf(host, { private: [pattern], public: [`*${pattern}*`] })).toBe('string');
      }),
    );
  });
});

test('the most exposed zone counts, unknown last', () => {
  expect(mostExposed(['socket', 'private', 'container'])).toBe('private');
  expect(mostExposed(['unknown', 'loopback'])).toBe('loopback');
  expect(mostExposed([])).toBe('unknown');
});
