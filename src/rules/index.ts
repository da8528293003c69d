import { hbaBroadGrant } from './hba-broad-grant.ts';
import { hbaCleartextPassword } from './hba-cleartext-password.ts';
import { hbaClientCert } from './hba-client-cert.ts';
import { hbaHostName } from './hba-host-name.ts';
import { hbaLdapPlaintext } from './hba-ldap-plaintext.ts';
import { hbaMethod } from './hba-method.ts';
import { hbaOpenNetwork } from './hba-open-network.ts';
import { hbaPlaintext } from './hba-plaintext.ts';
import { hbaReplication } from './hba-replication.ts';
import { hbaSuperuserRemote } from './hba-superuser-remote.ts';
import { hbaSyntax } from './hba-syntax.ts';
import { hbaTrust } from './hba-trust.ts';
import { identMapBroad } from './ident-map-broad.ts';
import type { Rule } from './rule.ts';

/** Every rule, sorted by id. A new rule is a new file here and its line in this list. */
export const RULES: readonly Rule[] = [
  hbaBroadGrant,
  hbaCleartextPassword,
  hbaClientCert,
  hbaHostName,
  hbaLdapPlaintext,
  hbaMethod,
  hbaOpenNetwork,
  hbaPlaintext,
  hbaReplication,
  hbaSuperuserRemote,
  hbaSyntax,
  hbaTrust,
  identMapBroad,
];
