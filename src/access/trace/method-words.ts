import type { Encryption } from '../attempt.ts';
import { certificateCheck } from './method.ts';
import type { Answer, AttemptTrace, TracedServer } from './result.ts';
import { inForce } from './words.ts';

/** What a record's method makes of the client, in sentences: what is asked, what would have to be stored, how it fails. */
export function methodWords(
  answer: Answer,
  server: TracedServer,
  { user, encryption }: Pick<AttemptTrace, 'user'> & { readonly encryption: Encryption },
): readonly string[] {
  const record = answer.entry?.fact.record ?? null;
  if (record === null) return [];
  if (record.unknown.includes('method')) {
    return answer.challenge === 'unknown' ? proofWords(answer, server, user, encryption, '') : [];
  }
  const certificate = certificateWords(answer, certificateCheck(record));
  if (answer.verdict === 'refused') {
    if (certificate !== null && answer.error?.message.includes('certificate') === true) return [certificate];
    return answer.method === 'reject' ? ['reject: whoever comes to this record is turned away.'] : [];
  }
  const failure = answer.failure === null ? '' : `${answer.failure.sqlstate} ${answer.failure.message}`;
  return [...(certificate === null ? [] : [certificate]), ...proofWords(answer, server, user, encryption, failure)];
}

function certificateWords({ error }: Answer, check: 'none' | 'ca' | 'full'): string | null {
  if (check === 'none') return null;
  if (error?.sqlstate === 'F0000')
    return 'The record asks for a client certificate, but ssl_ca_file is empty: there is nothing to check one with.';
  const name = check === 'full' ? ', in the name of the role' : '';
  return `The record asks for a client certificate that ssl_ca_file vouches for${name}.`;
}

function proofWords(
  { challenge, verdict }: Answer,
  server: TracedServer,
  user: string,
  encryption: Encryption,
  failure: string,
): readonly string[] {
  const { shown, from } = inForce(server, 'password_encryption');
  const stored = `Passwords set now are stored as ${shown} (password_encryption, ${from}).`;
  const plain = encryption === 'none' ? ' It crosses the network unencrypted.' : '';
  switch (challenge) {
    case null:
      return verdict === 'admitted' ? [`No proof is asked for: whoever comes to this record is ${user}.`] : [];
    case 'scram':
      return [
        'A password is asked for by SCRAM-SHA-256.',
        `It needs a SCRAM verifier: a role whose password is still stored as MD5, or that has none, fails with ${failure}, however right the password is. Set it anew while password_encryption is scram-sha-256.`,
        ...(shown === 'md5' ? [`${stored} No such role gets in by this record.`] : [stored]),
      ];
    case 'md5-or-scram':
      return [
        'A password is asked for: by SCRAM-SHA-256 where the role has a SCRAM verifier, by MD5 where it has an MD5 hash.',
        `${stored} A client library that does not know SCRAM fails once a password is set anew as scram-sha-256.`,
        `A wrong password, or none: ${failure}.`,
      ];
    case 'cleartext-password':
      return [`The password itself is asked for.${plain} Otherwise: ${failure}.`];
    case 'peer':
      return [
        `The operating system says who is at the other end of the socket: it has to be ${user}, or mapped to it. Otherwise: ${failure}.`,
      ];
    case 'ident':
      return [`The ident server of the client's machine is asked who the client is. Without one: ${failure}.`];
    case 'certificate':
      return [`The name in the certificate has to be ${user}, or mapped to it. Otherwise: ${failure}.`];
    case 'gss':
      return [`A Kerberos ticket is asked for. Without one: ${failure}.`];
    case 'sspi':
      return [`Windows says who the client is. Otherwise: ${failure}.`];
    case 'oauth':
      return [`An OAuth bearer token is asked for. Otherwise: ${failure}.`];
    case 'unknown':
      return ['A template fills in the method: what is asked for is not known here.'];
  }
}
