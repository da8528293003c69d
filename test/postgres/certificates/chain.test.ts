import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { CertificateContent } from '../../../src/facts.ts';
import { readCertificate } from '../../../src/postgres/certificates/certificate.ts';
import { leadsToRoot } from '../../../src/postgres/certificates/chain.ts';
import { type Certificate, makeCertificate } from '../../support/certificates.ts';
import { hasOpenssl } from '../../support/servers.ts';

if (!hasOpenssl()) {
  test.skip('no openssl here to make certificates with', () => undefined);
} else {
  const directory = mkdtempSync(join(tmpdir(), 'pgmoat-chain-'));
  afterAll(() => rmSync(directory, { recursive: true, force: true }));
  const made = new Map<string, CertificateContent>();

  function make(name: string, subject: string, by: Certificate | null = null): Certificate {
    const key = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1'];
    const one = makeCertificate(directory, { subject, key, ...(by === null ? {} : { by }) });
    const read = readCertificate(Buffer.from((one?.certificate ?? '').replace(/-----.*-----/g, ''), 'base64'));
    if (one === null || read === null) throw new Error(`${name} was not made`);
    made.set(name, read);
    return one;
  }

  beforeAll(() => {
    const root = make('root', '/CN=authority');
    make('root made anew', '/CN=authority');
    const between = make('between', '/CN=between', root);
    make('leaf', '/CN=db', root);
    make('far leaf', '/CN=db', between);
    make('lone', '/CN=db');
  }, 30_000);

  const get = (name: string): CertificateContent => {
    const one = made.get(name);
    if (one === undefined) throw new Error(`no ${name}`);
    return one;
  };

  describe('from a certificate to a root', () => {
    test.each<readonly [string, readonly string[], readonly string[], boolean]>([
      ['leaf', [], ['root'], true],
      ['leaf', [], ['root made anew'], false],
      ['leaf', [], ['root made anew', 'root'], true],
      ['leaf', ['root'], ['root made anew'], false],
      ['far leaf', [], ['root'], false],
      ['far leaf', ['between'], ['root'], true],
      ['far leaf', [], ['between'], true],
      ['far leaf', ['lone', 'between', 'far leaf'], ['root'], true],
      ['lone', [], ['lone'], true],
      ['lone', [], ['root'], false],
      ['lone', ['lone'], [], false],
    ])('%s with %j to %j: %s', (leaf, sent, roots, leads) => {
      expect(leadsToRoot(get(leaf), sent.map(get), roots.map(get))).toBe(leads);
    });
  });
}
