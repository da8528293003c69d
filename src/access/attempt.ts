/** How the bytes of an attempt travel. `socket` is a Unix-domain socket, where addresses play no part. */
export type Encryption = 'none' | 'tls' | 'gss' | 'socket';

/**
 * One connection attempt as it stands before check_hba: who asks for what, from where, and how the bytes travel. Names are
 * as in the start-up packet (the server cuts them to 63 bytes before it compares).
 */
export interface Attempt {
  readonly user: string;
  readonly database: string;
  /** `physical` is `replication=true` in the start-up packet, `logical` is `replication=database`. */
  readonly replication: 'none' | 'physical' | 'logical';
  readonly from:
    | { readonly kind: 'socket' }
    | {
        readonly kind: 'address';
        /** Numeric, IPv4 or IPv6; a v4-mapped IPv6 address is an IPv6 address, as for the server. */
        readonly address: string;
        readonly encryption: Exclude<Encryption, 'socket'>;
      };
}

/**
 * What is known of who is a member of whom: role to the roles it was granted directly. `complete` says that nothing else
 * exists, so that what does not follow from it is not the case; otherwise it may be.
 */
export interface Memberships {
  readonly grants: ReadonlyMap<string, ReadonlySet<string>>;
  readonly complete: boolean;
}

/** Whether something is so, where static text does not always tell. */
export type Certainty = 'yes' | 'no' | 'may';

/**
 * Whether a role is, directly or not, a member of a group: acl.c, `is_member_of_role_nosuper`. A role is a member of
 * itself; superusers are members of nothing they were not granted.
 */
export function isMemberOf(role: string, group: string, memberships: Memberships): Certainty {
  if (role === group) return 'yes';
  const seen = new Set([role]);
  const open = [role];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    for (const granted of memberships.grants.get(next) ?? []) {
      if (granted === group) return 'yes';
      if (seen.has(granted)) continue;
      seen.add(granted);
      open.push(granted);
    }
  }
  return memberships.complete ? 'no' : 'may';
}
