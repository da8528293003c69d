import type { HbaRecord } from '../facts.ts';

/**
 * How much a method asks of a client, weakest first. Methods of one line are not compared: which is better depends on what is behind
 * them. `reject` asks for more than anybody has.
 */
const METHODS: readonly (readonly string[])[] = [
  ['trust'],
  ['ident'],
  ['password'],
  ['ldap', 'pam', 'bsd', 'radius'],
  ['md5'],
  ['scram-sha-256'],
  ['peer', 'gss', 'sspi', 'oauth'],
  ['cert'],
  ['reject'],
];

const CERTIFICATE = METHODS.findIndex((methods) => methods.includes('cert'));

/** What a record asks of a client, as a rank: higher is more. null where a template decides. */
export function strengthOf(record: HbaRecord): number | null {
  if (record.unknown.includes('method') || record.unknown.includes('options')) return null;
  const rank = METHODS.findIndex((methods) => methods.includes(record.method));
  if (rank < 0) return null;
  const certificate = record.options.findLast(({ name }) => name === 'clientcert')?.value;
  if (record.method !== 'reject' && certificate === 'verify-full') return Math.max(rank, CERTIFICATE) + 0.5;
  return certificate === 'verify-ca' || certificate === '1' ? rank + 0.5 : rank;
}

/** Whether a record may let somebody in. */
export function admits(record: HbaRecord): boolean {
  return record.method !== 'reject' || record.unknown.includes('method');
}
