import type { AccessRow, AccessZone, Proof } from '../access-report.ts';

/** How a zone is called in tables. */
export const ZONE_WORDS: Readonly<Record<AccessZone, string>> = {
  socket: 'local socket',
  loopback: 'loopback',
  private: 'private networks',
  public: 'internet',
};

/** What the client has to show, in a few words. */
export const PROOF_WORDS: Readonly<Record<Proof, string>> = {
  nothing: 'nothing',
  claimed: 'its own word',
  cleartext: 'a readable password',
  md5: 'an MD5 hash',
  scram: 'SCRAM',
  external: 'an outside proof',
  certificate: 'a certificate',
};

const LINES = { socket: 'local', none: 'plain', tls: 'TLS', gss: 'GSS' } as const;

/** `plain, TLS`. */
export function lineWords({ encryptions }: AccessRow): string {
  return encryptions.map((encryption) => LINES[encryption]).join(', ');
}

/** `4,294,967,296`; of what only powers of two tell, `2^128`. */
export function addressWords({ addresses }: AccessRow): string {
  if (addresses === null) return '';
  if (addresses.length > 15) {
    const value = BigInt(addresses);
    const bits = value.toString(2).length - 1;
    return value === 1n << BigInt(bits) ? `2^${bits}` : `about 2^${bits}`;
  }
  return addresses.replace(/\B(?=(\d{3})+$)/g, ',');
}

/** `pg_hba.conf:3`. */
export function recordWords({ record }: AccessRow): string {
  return `${record.file}:${record.line}`;
}

/** What the table says of the method where it is not certain that the record answers. */
export function methodWords({ method, certain }: AccessRow): string {
  return certain ? method : `${method}, if it matches`;
}
