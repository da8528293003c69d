import { accessExpectation } from './access-expectation.ts';
import { certificateExpired } from './certificate-expired.ts';
import { certificateName } from './certificate-name.ts';
import { certificateWeak } from './certificate-weak.ts';
import { clientInvalid } from './client-invalid.ts';
import { clientParameter } from './client-parameter.ts';
import { clientPassword } from './client-password.ts';
import { clientPlaintextFallback } from './client-plaintext-fallback.ts';
import { clientPool } from './client-pool.ts';
import { clientSuperuser } from './client-superuser.ts';
import { clientTls } from './client-tls.ts';
import { clientTlsMeaning } from './client-tls-meaning.ts';
import { clientTlsRoot } from './client-tls-root.ts';
import { hbaBroadGrant } from './hba-broad-grant.ts';
import { hbaCleartextPassword } from './hba-cleartext-password.ts';
import { hbaClientCert } from './hba-client-cert.ts';
import { hbaHostName } from './hba-host-name.ts';
import { hbaLdapPlaintext } from './hba-ldap-plaintext.ts';
import { hbaMethod } from './hba-method.ts';
import { hbaOpenNetwork } from './hba-open-network.ts';
import { hbaOrder } from './hba-order.ts';
import { hbaPlaintext } from './hba-plaintext.ts';
import { hbaReachableSize } from './hba-reachable-size.ts';
import { hbaReplication } from './hba-replication.ts';
import { hbaSuperuserRemote } from './hba-superuser-remote.ts';
import { hbaSyntax } from './hba-syntax.ts';
import { hbaTrust } from './hba-trust.ts';
import { hbaUnreachable } from './hba-unreachable.ts';
import { identMapBroad } from './ident-map-broad.ts';
import { policyChange } from './policy-change.ts';
import { policyInclude } from './policy-include.ts';
import { policySuppression } from './policy-suppression.ts';
import { poolerAuth } from './pooler-auth.ts';
import { poolerListen } from './pooler-listen.ts';
import { poolerTls } from './pooler-tls.ts';
import type { Rule } from './rule.ts';
import { serverAuthenticationTimeout } from './server-authentication-timeout.ts';
import { serverKeyInRepository } from './server-key-in-repository.ts';
import { serverListen } from './server-listen.ts';
import { serverLogging } from './server-logging.ts';
import { serverMaxConnections } from './server-max-connections.ts';
import { serverPassword } from './server-password.ts';
import { serverPasswordEncryption } from './server-password-encryption.ts';
import { serverPublishedPort } from './server-published-port.ts';
import { serverReservedConnections } from './server-reserved-connections.ts';
import { serverSetting } from './server-setting.ts';
import { serverTls } from './server-tls.ts';
import { serverTlsCiphers } from './server-tls-ciphers.ts';
import { serverTlsVersion } from './server-tls-version.ts';

/** Every rule, sorted by id. A new rule is a new file here and its line in this list. */
export const RULES: readonly Rule[] = [
  accessExpectation,
  certificateExpired,
  certificateName,
  certificateWeak,
  clientInvalid,
  clientParameter,
  clientPassword,
  clientPlaintextFallback,
  clientPool,
  clientSuperuser,
  clientTls,
  clientTlsMeaning,
  clientTlsRoot,
  hbaBroadGrant,
  hbaCleartextPassword,
  hbaClientCert,
  hbaHostName,
  hbaLdapPlaintext,
  hbaMethod,
  hbaOpenNetwork,
  hbaOrder,
  hbaPlaintext,
  hbaReachableSize,
  hbaReplication,
  hbaSuperuserRemote,
  hbaSyntax,
  hbaTrust,
  hbaUnreachable,
  identMapBroad,
  policyChange,
  policyInclude,
  policySuppression,
  poolerAuth,
  poolerListen,
  poolerTls,
  serverAuthenticationTimeout,
  serverKeyInRepository,
  serverListen,
  serverLogging,
  serverMaxConnections,
  serverPassword,
  serverPasswordEncryption,
  serverPublishedPort,
  serverReservedConnections,
  serverSetting,
  serverTls,
  serverTlsCiphers,
  serverTlsVersion,
];
