import type { ServerHbaRecord } from '../../deployment/model.ts';
import type { HbaRecord } from '../../facts.ts';
import type { Certainty } from '../../postgres/memberships.ts';
import { settingOf } from '../../postgres/settings/effective.ts';
import { authenticationFailed, NO_CERTIFICATE, NO_ROOT_STORE, rejected, type Subject } from './messages.ts';
import type { Answer, Challenge, Knowledge, OpenQuestion, SeenError, TracedServer } from './result.ts';
import { mapsTo } from './usermap.ts';

/** What a client certificate has to show by `clientcert`, which `cert` implies. */
type CertificateCheck = 'none' | 'ca' | 'full';

/**
 * What a record does with an attempt that it matches: auth.c, `ClientAuthentication`, in its order. First the certificate, also
 * before `reject`; then the method; then whether the certificate is the user's. Several answers where it takes
 * something that is not known; the last has no question.
 */
export function answersOf(
  entry: ServerHbaRecord,
  record: HbaRecord,
  subject: Subject,
  server: TracedServer,
  knowledge: Knowledge,
): readonly Answer[] {
  const { method } = record;
  const base = { method, entry, error: null, challenge: null, failure: null, questions: NO_QUESTIONS };
  const refuse = (error: SeenError, questions: readonly OpenQuestion[] = NO_QUESTIONS): Answer => ({
    ...{ ...base, verdict: 'refused', error, questions },
  });
  if (record.unknown.includes('method')) return templated(base, refuse(rejected(subject)));

  const check = certificateCheck(record);
  const { certificate } = knowledge;
  const before: Answer[] = [];
  if (check !== 'none') {
    const store = rootStore(server, knowledge);
    if (store === 'no') return [refuse(NO_ROOT_STORE)];
    if (store === 'may') before.push(refuse(NO_ROOT_STORE, [[{ key: 'ssl_ca_file', text: 'ssl_ca_file is empty' }]]));
    if (certificate.kind === 'none') return [...before, refuse(NO_CERTIFICATE)];
    if (certificate.kind === 'unknown') before.push(refuse(NO_CERTIFICATE, [NO_VALID_CERTIFICATE]));
  }
  if (method === 'reject') return [...before, refuse(rejected(subject))];

  const failure = authenticationFailed(method, subject.user);
  const challenge = challengeOf(method);
  if (challenge !== null && challenge !== 'certificate') {
    return [...before, { ...base, verdict: 'challenged', challenge, failure }];
  }
  if (check !== 'full') return [...before, { ...base, verdict: 'admitted' }];
  switch (ownsName(record, subject, server, knowledge)) {
    case 'yes':
      return [...before, { ...base, verdict: 'admitted' }];
    case 'no':
      return [...before, refuse(failure)];
    case 'may':
      return [...before, { ...base, verdict: 'challenged', challenge: 'certificate', failure }];
  }
}

const NO_QUESTIONS: readonly OpenQuestion[] = [];
const NO_VALID_CERTIFICATE: OpenQuestion = [
  { key: 'certificate', text: 'the client shows no certificate that ssl_ca_file vouches for' },
];

function templated(base: Omit<Answer, 'verdict'>, refused: Answer): readonly Answer[] {
  const filled = (text: string): readonly OpenQuestion[] => [
    [{ key: '', text: `${base.method} is filled in with ${text}` }],
  ];
  return [
    { ...base, verdict: 'admitted', questions: filled('trust') },
    { ...refused, questions: filled('reject') },
    { ...base, verdict: 'challenged', challenge: 'unknown' },
  ];
}

/** The last `clientcert` counts; `1` (13 only) is `verify-ca`, `0` and `no-verify` (13 only) ask for nothing. */
export function certificateCheck({ method, options }: HbaRecord): CertificateCheck {
  if (method === 'cert') return 'full';
  const stated = options.findLast(({ name }) => name === 'clientcert')?.value;
  if (stated === 'verify-full') return 'full';
  return stated === 'verify-ca' || stated === '1' ? 'ca' : 'none';
}

function rootStore({ settings, major }: TracedServer, { settingsKnown }: Knowledge): Certainty {
  if (!settings.has('ssl_ca_file') && !settingsKnown) return 'may';
  const value = settingOf(settings, 'ssl_ca_file', major);
  if (value.type === 'unknown') return 'may';
  return value.value === '' ? 'no' : 'yes';
}

const CHALLENGES: ReadonlyMap<string, Challenge> = new Map<string, Challenge>([
  ['password', 'cleartext-password'],
  ['pam', 'cleartext-password'],
  ['bsd', 'cleartext-password'],
  ['ldap', 'cleartext-password'],
  ['radius', 'cleartext-password'],
  ['md5', 'md5-or-scram'],
  ['scram-sha-256', 'scram'],
  ['gss', 'gss'],
  ['sspi', 'sspi'],
  ['oauth', 'oauth'],
  ['peer', 'peer'],
  ['ident', 'ident'],
  ['cert', 'certificate'],
]);

/** What a method asks for: auth.c, ClientAuthentication and CheckPWChallengeAuth; null for `trust`. */
function challengeOf(method: string): Challenge | null {
  return CHALLENGES.get(method) ?? null;
}

/** Whether the certificate is the user's: auth.c, `CheckCertAuth`, by common name (or, with `clientname=DN`, by the whole name). */
function ownsName(
  record: HbaRecord,
  { user }: Subject,
  server: TracedServer,
  { certificate, memberships }: Knowledge,
): Certainty {
  const wholeName = record.options.findLast(({ name }) => name === 'clientname')?.value === 'DN';
  if (certificate.kind !== 'valid' || wholeName || record.unknown.includes('options')) return 'may';
  const map = record.options.findLast(({ name }) => name === 'map')?.value ?? '';
  return mapsTo({ map, systemUser: certificate.commonName, user }, server.ident, server.major, memberships);
}
