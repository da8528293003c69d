import { parseAddress } from '../access/address.ts';
import type { RecordReach } from '../access/exposure.ts';
import { contains } from '../access/ranges.ts';
import type { AddressZones } from '../access/zones.ts';
import type { HbaOption, HbaRecord } from '../facts.ts';
import { defineRule, type Rule, type Violation } from './rule.ts';
import { type HbaServer, hbaServers, judged, knows } from './support/hba.ts';
import { methodPlace, worstOf } from './support/violations.ts';
import { subjectOf } from './support/words.ts';

/** What the options of an ldap record come to, taken in order as hba.c:parse_hba_auth_opt does. */
interface LdapTarget {
  readonly scheme: string;
  readonly hosts: readonly string[];
  readonly startTls: boolean;
  /** An `ldaptls` that was meant to be on: only `1` is. */
  readonly idleTls: string | null;
}

export const hbaLdapPlaintext: Rule = defineRule({
  id: 'hba-ldap-plaintext',
  title: 'TLS between PostgreSQL and the LDAP server',
  severity: 'warning',
  controls: [],
  schema: { type: 'object', additionalProperties: false, properties: {} },
  defaults: {},
  why: `With \`ldap\` PostgreSQL hands every user's password to the LDAP server. Without \`ldaptls=1\` or \`ldaps\` it does so in clear,
however well the client's own line is protected, and it believes whoever answers
([20.10 LDAP Authentication](https://www.postgresql.org/docs/current/auth-ldap.html)). Only \`ldaptls=1\` is on: \`ldaptls=true\` loads
and is off.`,
  mend: 'Write `ldaptls=1`, or `ldapscheme=ldaps` (an `ldaps://` URL).',
  unknown: 'Templated options are not judged.',
  bad: [
    {
      title: 'Passwords in clear to the directory',
      files: {
        'pg_hba.conf': `hostssl all all 10.0.0.0/8     ldap ldapserver=ldap.example.com ldapprefix="cn="            # warning
hostssl all all 192.168.0.0/16 ldap ldapurl="ldap://ldap.example.com/dc=example?uid?sub"     # warning
`,
      },
    },
    {
      title: 'Only 1 means on',
      files: {
        'pg_hba.conf':
          'hostssl all all 10.0.0.0/8 ldap ldapserver=ldap.example.com ldapprefix="cn=" ldaptls=on  # warning\n',
      },
    },
  ],
  good: [
    {
      title: 'StartTLS and LDAPS',
      files: {
        'pg_hba.conf': `hostssl all all 10.0.0.0/8     ldap ldapserver=ldap.example.com ldapprefix="cn=" ldaptls=1
hostssl all all 192.168.0.0/16 ldap ldapserver=ldap.example.com ldapscheme=ldaps ldapprefix="cn="
hostssl all all fd00::/8       ldap ldapurl="ldaps://ldap.example.com/dc=example?uid?sub"
`,
      },
    },
    {
      title: 'A directory on the same machine',
      files: { 'pg_hba.conf': 'hostssl all all 10.0.0.0/8 ldap ldapserver=localhost ldapprefix="cn="\n' },
    },
  ],
  check: (model) =>
    worstOf(hbaServers(model).flatMap((hba) => judged(hba, 'record').flatMap((reach) => judge(hba, reach)))),
});

function judge(hba: HbaServer, reach: RecordReach): Violation[] {
  const { record } = reach;
  if (reach.shadowed || record.method !== 'ldap' || !knows(record, 'method') || !knows(record, 'options')) return [];
  const target = targetOf(record);
  if (target.startTls || target.scheme === 'ldaps' || isLocal(target.hosts, hba.zones)) return [];
  const server = target.hosts.length === 0 ? 'the LDAP server' : `the LDAP server ${target.hosts.join(', ')}`;
  const idle = target.idleTls === null ? '' : ` \`ldaptls=${target.idleTls}\` is off: only \`ldaptls=1\` is on.`;
  return [
    {
      severity: 'warning',
      message: `PostgreSQL sends every password to ${server} in clear.${idle} Write \`ldaptls=1\` or \`ldapscheme=ldaps\`.`,
      origin: methodPlace(reach),
      subject: subjectOf(reach),
      major: hba.server.major,
    },
  ];
}

function targetOf(record: HbaRecord): LdapTarget {
  return record.options.reduce(withOption, { scheme: 'ldap', hosts: [], startTls: false, idleTls: null });
}

function withOption(target: LdapTarget, option: HbaOption): LdapTarget {
  const { value } = option;
  switch (option.name) {
    case 'ldaptls':
      return { ...target, startTls: value === '1', idleTls: value === '1' || value === '0' ? null : value };
    case 'ldapscheme':
      return { ...target, scheme: value };
    case 'ldapserver':
      return { ...target, hosts: value.split(' ').filter((host) => host !== '') };
    case 'ldapurl':
      return { ...target, ...urlTarget(value) };
    default:
      return target;
  }
}

/** Scheme and host of an LDAP URL (RFC 4516); the server has parsed it already, so only these are looked at. */
function urlTarget(url: string): Pick<LdapTarget, 'scheme' | 'hosts'> {
  const cut = url.indexOf('://');
  const rest = url.slice(cut + 3).split(/[/?]/, 1)[0] ?? '';
  const host = rest.startsWith('[') ? rest.slice(1).split(']', 1)[0] : rest.split(':', 1)[0];
  return {
    scheme: url.slice(0, Math.max(cut, 0)).toLowerCase(),
    hosts: host === undefined || host === '' ? [] : [host],
  };
}

function isLocal(hosts: readonly string[], zones: AddressZones): boolean {
  return hosts.length > 0 && hosts.every((host) => isLoopback(host, zones));
}

function isLoopback(host: string, zones: AddressZones): boolean {
  const address = parseAddress(host);
  return address === null ? host.toLowerCase() === 'localhost' : contains(zones.loopback, address);
}
