import type { Origin } from '../facts.ts';
import type { Severity } from '../findings.ts';
import type { PgMajor } from '../postgres/versions.ts';
/** What a policy says of one rule. `options` are complete: the rule's defaults with the policy's laid over them. */
export interface RuleSetting {
    readonly severity: Severity | 'off';
    readonly options: object;
}
/** A change of some rules for some files. Only what is stated changes. */
export interface Override {
    readonly files: readonly string[];
    readonly rules: ReadonlyMap<string, {
        readonly severity?: Severity | 'off';
        readonly options?: object;
    }>;
}
/** Takes one rule's findings in some files out of the count, for formats that have no comments. */
export interface Waiver {
    readonly path: string;
    readonly rule: string;
    readonly reason: string;
    /** `YYYY-MM-DD`, inclusive; null for no end. */
    readonly until: string | null;
    /** Where the policy says so; null where that is no file of the repository: the organisation waives it. */
    readonly origin: Origin | null;
}
/** A test of the access surface: attempts, and what they must come to. See `expect` in the policy's schema. */
export interface Expectation {
    readonly from: readonly string[];
    readonly users: readonly string[] | null;
    readonly databases: readonly string[] | null;
    readonly tls: boolean | 'required' | null;
    readonly verdict: string | null;
    readonly atLeast: string | null;
    readonly server: string | null;
    readonly reason: string | null;
    readonly origin: Origin | null;
}
/** A policy after its `extends` were followed: what is allowed, ready to be applied. */
export interface Policy {
    /** What it was made of, in the order applied: `recommended`, `./team.yaml`, … */
    readonly sources: readonly string[];
    readonly major: PgMajor | null;
    /** Ranges and host patterns that the policy puts into a zone. */
    readonly zones: Readonly<Partial<Record<'loopback' | 'container' | 'private' | 'public', readonly string[]>>>;
    readonly rules: ReadonlyMap<string, RuleSetting>;
    readonly overrides: readonly Override[];
    /** Globs of files that are not read. */
    readonly ignore: readonly string[];
    readonly waivers: readonly Waiver[];
    /** Rules whose findings no comment, waiver or baseline may suppress. */
    readonly unsuppressable: ReadonlySet<string>;
    readonly expectations: readonly Expectation[];
    /** Roles and the roles they are known to be members of, which no file of a repository tells. */
    readonly memberships: Readonly<Record<string, readonly string[]>>;
    /** What an organisation's policy, which this one builds on, keeps it from weakening; null where nothing is locked. */
    readonly lock: Lock | null;
    /** What files of the policy ask for against the lock, and do not get. */
    readonly refused: readonly RefusedSetting[];
}
/**
 * Rules that an organisation's policy judges itself: by its own severity, options, `overrides`, `ignore`, `waivers`, `zones` and
 * `memberships`. The repository may only ask for more: a higher severity, or a rule that the organisation leaves off.
 */
export interface Lock {
    readonly rules: ReadonlySet<string>;
    /** The organisation's policy alone. */
    readonly policy: Policy;
    /**
     * What to put before a path as the policy in force names it, `deploy/` or ``: the globs of the organisation's policy are
     * relative to the top of the repository.
     */
    readonly prefix: string;
}
/** A setting that asks for less than a lock, in the shape of a rule's violation. */
export interface RefusedSetting {
    readonly severity: Severity;
    readonly message: string;
    readonly origin: Origin;
    readonly subject: string;
}
