import type { Challenge } from './result.ts';

/** What is stored for a role in pg_authid.rolpassword; `none` also stands for a role that does not exist. */
export type Verifier = 'scram-sha-256' | 'md5' | 'none';

/**
 * Which exchange the server begins, which is not always the one that the record names: auth.c, CheckPWChallengeAuth. Under
 * `md5` a SCRAM verifier is asked for by SCRAM; without a verifier `password_encryption` decides, so that nobody can tell
 * who exists. Under `scram-sha-256` an MD5 verifier can never be right. Null for what is no password.
 */
export function passwordExchange(
  challenge: Challenge,
  stored: Verifier,
  passwordEncryption: string,
): { readonly exchange: 'cleartext' | 'md5' | 'scram'; readonly canSucceed: boolean } | null {
  switch (challenge) {
    case 'cleartext-password':
      return { exchange: 'cleartext', canSucceed: stored !== 'none' };
    case 'scram':
      return { exchange: 'scram', canSucceed: stored === 'scram-sha-256' };
    case 'md5-or-scram': {
      const kind = stored === 'none' ? passwordEncryption : stored;
      return { exchange: kind === 'md5' ? 'md5' : 'scram', canSucceed: stored !== 'none' };
    }
    default:
      return null;
  }
}
