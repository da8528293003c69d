import type { Severity } from '../findings.ts';
import type { PgMajor } from '../postgres/versions.ts';
export type SeverityOrOff = Severity | 'off';
type Zones = Readonly<Partial<Record<ZoneName, readonly string[]>>>;
export declare const ZONE_NAMES: readonly ['loopback', 'container', 'private', 'public'];
export type ZoneName = (typeof ZONE_NAMES)[number];
/** What a policy file says of one rule: its severity, or severity and options. */
export type RawRuleSetting = SeverityOrOff | readonly [SeverityOrOff] | readonly [SeverityOrOff, object];
export type RawRules = Readonly<Record<string, RawRuleSetting>>;
type OneOrMore = string | readonly string[];
export interface RawExpectation {
    readonly from?: OneOrMore;
    readonly user?: OneOrMore;
    readonly database?: OneOrMore;
    readonly tls?: boolean | 'required';
    readonly verdict?: string;
    readonly 'at-least'?: string;
    readonly server?: string;
    readonly reason?: string;
}
/** A policy as it stands in one file, after validation and before its `extends` are followed. */
export interface RawPolicy {
    readonly $schema?: string;
    readonly extends?: string | readonly string[];
    readonly postgres?: PgMajor;
    readonly zones?: Zones;
    readonly rules?: RawRules;
    readonly overrides?: readonly {
        readonly files: readonly string[];
        readonly rules: RawRules;
    }[];
    readonly ignore?: readonly string[];
    readonly waivers?: readonly {
        readonly path: string;
        readonly rule: string;
        readonly reason: string;
        readonly until?: string;
    }[];
    readonly expect?: readonly RawExpectation[];
    readonly memberships?: Readonly<Record<string, readonly string[]>>;
    readonly suppressions?: {
        readonly forbid?: readonly string[];
    };
    readonly lock?: 'all' | readonly string[];
}
export {};
