import type { ConnectionFact, EmptyHbaFact, Fact, HbaRecordFact, IdentMappingFact, Origin, PublishedPort, SettingFact, SettingValue, TlsLevel, WorkloadFact } from '../facts.ts';
import type { PgMajor } from '../postgres/versions.ts';
/** Where a host or address lies, seen from the repository. `socket` is a Unix-domain socket. */
export type Zone = 'socket' | 'loopback' | 'container' | 'private' | 'public' | 'unknown';
/** The value of a parameter that is finally in force, and what put it there. */
export interface EffectiveSetting {
    readonly name: string;
    readonly value: SettingValue;
    /** null where it is the built-in default of the version (or of the image). */
    readonly fact: SettingFact | null;
}
/**
 * An HBA record in its place in a server. `implied` records stand in no file of the repository: initdb or the image's entry
 * point writes them; rules do not complain of them unless an environment variable of the repository chose their method,
 * in which case `origin` is that variable.
 */
export interface ServerHbaRecord {
    readonly fact: HbaRecordFact;
    readonly implied: 'no' | 'by-default' | 'by-environment';
}
/** Who can reach the server's port at all, before any HBA record is asked. */
export type Exposure = 
/** published on every address, or on a public one, of the host; or nothing is known of what is before it. */
{
    readonly kind: 'published';
    readonly port: PublishedPort;
} | {
    readonly kind: 'loopback-published';
    readonly port: PublishedPort;
}
/** reachable only from other containers of its networks. */
 | {
    readonly kind: 'containers';
}
/** a configuration file without a workload: whatever the network lets through. */
 | {
    readonly kind: 'network';
};
export interface Server {
    /** The workload's id, or the path of the file that stands for it. */
    readonly id: string;
    /** How messages name it: `service db of compose.yml`, `pg_hba.conf`. */
    readonly label: string;
    readonly major: PgMajor;
    /** What the major was taken from. */
    readonly majorFrom: 'image' | 'policy' | 'default';
    readonly workload: WorkloadFact | null;
    readonly exposure: Exposure;
    /** Every assignment that concerns it, in the order of precedence, lowest first. */
    readonly settingFacts: readonly SettingFact[];
    /** In force by name (lower case); a parameter that nobody set is absent: ask `settingOf`. */
    readonly settings: ReadonlyMap<string, EffectiveSetting>;
    /** null where no HBA file is known to be this server's. */
    readonly hba: readonly ServerHbaRecord[] | null;
    /** Its HBA file, where that holds no record: it does not start with it, and `hba` is null. */
    readonly emptyHba?: EmptyHbaFact;
    readonly ident: readonly IdentMappingFact[];
    /** Names it answers to, for clients of the same deployment. */
    readonly names: readonly string[];
}
export interface Client {
    readonly id: string;
    readonly connection: ConnectionFact;
    readonly level: TlsLevel;
    /** Zone of each host of the connection, in order; one `socket` for none. */
    readonly zones: readonly Zone[];
    /** The zone that counts when one has to: the most exposed one. */
    readonly zone: Zone;
    readonly workload: WorkloadFact | null;
    /** The server of the repository that it talks to, where that is certain. */
    readonly server: Server | null;
}
/** A test of the access surface that a policy states: attempts, and what they must come to. */
export interface Expectation {
    /** `anywhere`, a zone (`internet` is `public`), `socket`, or a range; together. */
    readonly from: readonly string[];
    /** null for any. */
    readonly users: readonly string[] | null;
    /** null for any, and physical replication where `verdict` lets nobody in; `replication` is that alone. */
    readonly databases: readonly string[] | null;
    /** Attempts with TLS, without it, or both (null). `required`: those without must be refused. */
    readonly tls: boolean | 'required' | null;
    /** `refused`, `admitted` (a record lets it try), or the method that must answer. */
    readonly verdict: string | null;
    /** Whoever may get in must be asked for at least what this method asks for. */
    readonly atLeast: string | null;
    /** Whether it is about a server of which something stands in this file. */
    readonly covers: (file: string) => boolean;
    readonly reason: string | null;
    /** Where the policy states it. */
    readonly origin: Origin | null;
}
/** Everything that rules look at. */
export interface Model {
    readonly servers: readonly Server[];
    readonly clients: readonly Client[];
    readonly facts: readonly Fact[];
    /** The version of servers of which nothing nearer tells; the newest known where the policy does not either. */
    readonly major?: PgMajor;
    /** Ranges and host patterns that the policy puts into a zone; none where it says nothing. */
    readonly zones?: Readonly<Partial<Record<'loopback' | 'container' | 'private' | 'public', readonly string[]>>>;
    readonly expectations?: readonly Expectation[];
    /** `YYYY-MM-DD`, for what ends on a day; without it nothing is judged by the calendar. */
    readonly today?: string;
    /** Roles and the roles they are known to be members of. */
    readonly memberships?: Readonly<Record<string, readonly string[]>>;
}
