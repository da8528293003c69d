/** Configuration files that make up one server. */
export interface FileServer {
    readonly hba: string | null;
    readonly settings: string | null;
    readonly auto: string | null;
}
/** The configuration files of a tree that belong to no workload. */
export interface LooseFiles {
    readonly hba: readonly string[];
    readonly settings: readonly string[];
    /** What a settings file says `hba_file` is; null where it does not. */
    readonly hbaFileOf: (path: string) => string | null;
}
/**
 * Which loose files are one server's. An HBA file goes with the settings file that names it, else with the one of the same
 * directory (of the same variant: `pg_hba-replica.conf` with `postgresql-replica.conf`), else with the only one in a sibling
 * directory when both are the only ones of their kind there. Each settings file goes with one HBA file at most.
 */
export declare function pairFiles(files: LooseFiles): readonly FileServer[];
/** The directory with its slash; the empty string for the root. */
export declare function directoryOf(path: string): string;
