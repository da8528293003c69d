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
export declare function isMemberOf(role: string, group: string, memberships: Memberships): Certainty;
