import { describe, expect, test } from '@jest/globals';
import type { CertificateContent } from '../../../src/facts.ts';
import { readCertificate } from '../../../src/postgres/certificates/certificate.ts';
import { weaknessesOf } from '../../../src/postgres/certificates/strength.ts';
import { RIGHT } from '../../../src/rules/support-server/example-certificates.ts';

function weak(changes: Partial<CertificateContent>): readonly string[] {
  const sound = readCertificate(Buffer.from(RIGHT.replace(/-----.*-----/g, ''), 'base64'));
  if (sound === null) throw new Error('the example is no certificate');
  return weaknessesOf({ ...sound, selfSigned: false, ...changes }).map(
    ({ what, words, level }) => `${what} ${level} ${words}`,
  );
}

const rsa = (bits: number): Partial<CertificateContent> => ({ key: { type: 'rsa', bits, curve: null } });
const ec = (curve: string): Partial<CertificateContent> => ({ key: { type: 'ec', bits: null, curve } });

describe('what OpenSSL finds too weak', () => {
  test.each([
    [rsa(512), ['key 1 a key of RSA with 512 bits']],
    [rsa(1024), ['key 2 a key of RSA with 1024 bits']],
    [rsa(2048), []],
    [ec('secp112r1'), ['key 1 a key of the curve secp112r1']],
    [ec('prime192v1'), ['key 2 a key of the curve prime192v1']],
    [ec('secp224r1'), []],
    [{ key: { type: 'ed25519', bits: null, curve: null } }, []],
    [{ key: { type: null, bits: null, curve: null } }, []],
    [{ digest: 'md5' }, ['signature 1 a signature of MD5']],
    [{ digest: 'sha1' }, ['signature 2 a signature of SHA-1']],
    [{ digest: 'sha1', selfSigned: true }, []],
    [{ digest: null }, []],
    [{ ...rsa(1024), digest: 'sha1' }, ['key 2 a key of RSA with 1024 bits', 'signature 2 a signature of SHA-1']],
  ])('%j', (changes, expected) => {
    expect(weak(changes)).toEqual(expected);
  });
});
