import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { CertificateContent } from '../../src/facts.ts';
import { readCertificate } from '../../src/postgres/certificates/certificate.ts';
import { bindsChannel } from '../../src/postgres/certificates/channel-binding.ts';
import { isNamed } from '../../src/postgres/certificates/names.ts';
import { weaknessesOf } from '../../src/postgres/certificates/strength.ts';
import { type Certificate, type Making, makeCertificate } from '../support/certificates.ts';
import { installations, nameOf } from '../support/installations.ts';
import { FULL, recordParity } from '../support/parity.ts';
import { hasOpenssl, type RunningServer, runServer } from '../support/servers.ts';
import { askLibpq } from './libpq.ts';

const all = hasOpenssl() ? installations() : [];
/** All in the full run, else one that compares names as libpq did before 15, and the newest. */
const here = all.filter(({ major }, at) => FULL || at === 0 || (at === all.length - 1 && major > 14));

/** Certificates by the names that they bear; the subject is `/CN=plain.example` where it says nothing else. */
const CERTIFICATES: readonly Omit<Making, 'digest'>[] = [
  { subject: '/CN=plain.example' },
  { subject: '/CN=plain.example', names: 'DNS:db.example,DNS:Mixed.Example' },
  { subject: '/CN=plain.example', names: 'DNS:*.example,DNS:*.eu.example.org' },
  { subject: '/CN=*.example' },
  { subject: '/CN=plain.example', names: 'IP:10.0.0.5,IP:fd00::1' },
  { subject: '/CN=10.0.0.5' },
  { subject: '/CN=10.0.0.5', names: 'DNS:db.example' },
  { subject: '/CN=10.0.0.5', names: 'IP:10.0.0.6' },
  { subject: '/CN=db.example', names: 'IP:10.0.0.6' },
  { subject: '/CN=plain.example', names: 'DNS:10.0.0.5' },
  { subject: '/CN=plain.example', names: 'email:a@db.example,URI:postgres://db.example' },
  { subject: '/CN=first.example/CN=second.example' },
  { subject: '/O=nobody' },
  { subject: '/CN=plain.example', names: 'DNS:*,DNS:*.*.example,DNS:d*.example,DNS:db.example.' },
  { subject: '/CN=plain.example', names: 'IP:::ffff:10.0.0.5' },
];

const HOSTS: readonly string[] = [
  ...['plain.example', 'PLAIN.example', 'db.example', 'mixed.example', 'a.b.example', 'example', '.example'],
  ...['x.eu.example.org', 'eu.example.org', 'first.example', 'second.example', 'db.example.', 'dx.example'],
  ...['10.0.0.5', '10.0.0.6', '10.5', '0xa.0.0.5', 'fd00::1', 'FD00:0:0::1', '::ffff:10.0.0.5', 'fd00::2'],
];

interface Weak {
  readonly title: string;
  readonly making: Making;
  /** By an authority: what a certificate signs itself with is not judged. */
  readonly signed?: boolean;
}

/** Arguments of `openssl req`. */
const rsa = (bits: number): readonly string[] => ['-newkey', `rsa:${bits}`];
const curve = (name: string): readonly string[] => ['-newkey', 'ec', '-pkeyopt', `ec_paramgen_curve:${name}`];

const STRENGTHS: readonly Weak[] = [
  ...[512, 1024, 1536, 2048].map((bits) => ({
    title: `RSA ${bits}`,
    making: { subject: '/CN=weak', key: rsa(bits) },
  })),
  ...['secp112r1', 'secp160k1', 'prime192v1', 'secp224r1', 'prime256v1'].map((name) => ({
    title: name,
    making: { subject: '/CN=weak', key: curve(name) },
  })),
  { title: 'Ed25519', making: { subject: '/CN=weak', key: ['-newkey', 'ed25519'] } },
  ...['md5', 'sha1', 'sha224', 'sha256'].flatMap((digest) => [
    { title: `signed with ${digest}`, making: { subject: '/CN=weak', digest }, signed: true },
    { title: `self-signed with ${digest}`, making: { subject: '/CN=weak', digest } },
  ]),
];

function content({ certificate }: Certificate): CertificateContent {
  const read = readCertificate(Buffer.from(certificate.replace(/-----.*-----/g, ''), 'base64'));
  if (read === null) throw new Error('not a certificate');
  return read;
}

if (here.length === 0) {
  test.skip('no PostgreSQL or no openssl here: nothing to compare with', () => undefined);
} else {
  const directory = mkdtempSync(join(tmpdir(), 'pgmoat-certificates-'));
  afterAll(() => rmSync(directory, { recursive: true, force: true }));

  describe('names, as libpq compares them', () => {
    const answers = new Map<string, readonly (string | null)[]>();
    const made: Certificate[] = [];
    const clients = here.filter(({ libpq }) => libpq !== null);

    beforeAll(async () => {
      const last = here.at(-1);
      if (last === undefined) return;
      const server = await runServer(last, { ssl: true });
      try {
        for (const [index, making] of CERTIFICATES.entries()) {
          const one = makeCertificate(directory, { key: curve('prime256v1'), ...making });
          if (one === null) throw new Error(`not made: ${making.names}`);
          made.push(one);
          server.write('server.crt', one.certificate);
          server.write('server.key', one.key);
          const root = join(directory, `root-${index}.crt`);
          writeFileSync(root, one.certificate);
          await server.reload();
          for (const client of clients) {
            const questions = HOSTS.map((host) => ({
              kind: 'attempt' as const,
              text: `host='${host}' hostaddr=127.0.0.1 port=${server.port} user=postgres dbname=postgres sslmode=verify-full sslrootcert='${root}' connect_timeout=10`,
            }));
            const asked = askLibpq(client, questions);
            if (asked !== null)
              answers.set(
                `${index} ${nameOf(client)}`,
                asked.map(({ error }) => error),
              );
          }
        }
      } finally {
        await server.stop();
      }
    }, 240_000);

    test.each(clients.map((client) => [nameOf(client), client] as const))('%s', (name, client) => {
      const compared = [...answers.keys()].filter((key) => key.endsWith(` ${name}`));
      // Without Python there is no answer.
      expect([0, CERTIFICATES.length]).toContain(compared.length);
      const differences: string[] = [];
      for (const [index, making] of CERTIFICATES.entries()) {
        const given = answers.get(`${index} ${name}`);
        const one = made[index];
        if (given === undefined || one === undefined) continue;
        for (const [at, host] of HOSTS.entries()) {
          const error = given[at] ?? null;
          if (
            error !== null &&
            !/does not match host name|could not get server's host name|no usable name|host name must be specified/.test(
              error,
            )
          ) {
            differences.push(`${host}: ${error}`);
          } else if ((error === null) !== isNamed(host, content(one), client.major)) {
            differences.push(`${making.subject} ${making.names ?? ''} for ${host}: ${error ?? 'connects'}`);
          }
        }
      }
      expect(differences).toEqual([]);
      const inputs = compared.length * HOSTS.length;
      recordParity(client, { kind: 'certificates', source: 'hard', inputs, agree: inputs });
    });
  });

  describe('SCRAM, bound to the channel or not', () => {
    const clients = here.filter(({ libpq }) => libpq !== null).slice(FULL ? 0 : -1);
    const KEYS = [['-newkey', 'ed25519'], curve('prime256v1'), ['-newkey', 'rsa-pss']];

    test.each(clients.map((client) => [nameOf(client), client] as const))(
      '%s',
      async (_name, client) => {
        const server = await runServer(client, { ssl: true });
        try {
          await server.query("set password_encryption = 'scram-sha-256'");
          await server.query("create role app login password 'app'");
          server.write('pg_hba.conf', 'hostssl all all all scram-sha-256\n');
          let inputs = 0;
          for (const key of KEYS) {
            const one = makeCertificate(directory, { subject: '/CN=localhost', key });
            if (one === null) continue;
            server.write('server.crt', one.certificate);
            server.write('server.key', one.key);
            await server.reload();
            const where = `host=127.0.0.1 port=${server.port} user=app password=app dbname=postgres sslmode=require`;
            const asked = askLibpq(client, [
              { kind: 'attempt', text: where },
              { kind: 'attempt', text: `${where} channel_binding=disable` },
            ]);
            if (asked === null) continue;
            const [bound, unbound] = asked.map(({ error }) => error);
            expect(unbound).toBeNull();
            if (bindsChannel(content(one))) expect(bound).toBeNull();
            else expect(bound).toContain('could not find digest for NID UNDEF');
            inputs += 2;
          }
          recordParity(client, { kind: 'certificates', source: 'hard', inputs, agree: inputs });
        } finally {
          await server.stop();
        }
      },
      60_000,
    );
  });

  describe('keys and signatures, as servers take them', () => {
    const made = new Map<string, Certificate>();
    beforeAll(() => {
      const by = makeCertificate(directory, { subject: '/CN=authority' });
      for (const { title, making, signed } of STRENGTHS) {
        const one = makeCertificate(directory, signed === true && by !== null ? { ...making, by } : making);
        if (one !== null) made.set(title, one);
      }
    }, 60_000);

    // The machine's own has the security level of its system, the others that of OpenSSL 1.1.1.
    const own = all.filter(({ origin }) => origin === 'machine');
    test.each((FULL ? all : own.length > 0 ? own.slice(0, 1) : here).map((one) => [nameOf(one), one] as const))(
      '%s',
      async (_name, installation) => {
        const server: RunningServer = await runServer(installation, { ssl: true });
        const refused = new Map<string, boolean>();
        try {
          for (const [title, { certificate, key }] of made) {
            server.write('server.crt', certificate);
            server.write('server.key', key);
            const before = server.log().length;
            await server.reload();
            const said = await saysOfCertificate(server, before);
            refused.set(title, said);
          }
        } finally {
          await server.stop();
        }
        const lowest = new Map(
          [...made].map(([title, one]) => [
            title,
            Math.min(9, ...weaknessesOf(content(one)).map(({ level }) => level)),
          ]),
        );
        // What the level is depends on the system: whatever it is, all that it refuses has to be refused, and nothing else.
        const level = Math.max(0, ...[...refused].map(([title, is]) => (is ? (lowest.get(title) ?? 9) : 0)));
        // OpenSSL 1.1.1 takes SHA-1 at level 1, OpenSSL 3 does not.
        const judged = [...refused].filter(([title]) => level >= 2 || title !== 'signed with sha1');
        expect(judged).toEqual(judged.map(([title]) => [title, (lowest.get(title) ?? 9) <= level]));
        recordParity(installation, {
          ...{ kind: 'certificates', source: 'hard', inputs: refused.size, agree: judged.length },
          known: { 'SHA-1 at security level 1, which depends on OpenSSL': refused.size - judged.length },
        });
      },
      60_000,
    );
  });
}

/** Whether the server said, after it was told to load it, that it does not take a certificate. */
async function saysOfCertificate(server: RunningServer, from: number): Promise<boolean> {
  // The postmaster logs before it answers anyone anew.
  await server.query('select 1');
  for (let tries = 0; tries < 20; tries += 1) {
    const said = server.log().slice(from);
    if (/could not load server certificate|SSL configuration was not reloaded/.test(said)) return true;
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  return false;
}
