import type { Fact } from '../facts.ts';
import type { ConfReaders } from './embedded/conf.ts';
import type { PlatformFile } from './frameworks/platform-file.ts';
import type { Reader } from './reader.ts';
/** Who reads what modules hold of other formats. */
interface Others {
    readonly readers: ConfReaders;
    readonly literals: Reader;
    /** Manifests and values of charts. */
    readonly platforms: (file: PlatformFile) => readonly Fact[];
}
/**
 * Terraform and OpenTofu: the provider's connection, parameters and passwords of managed servers and the networks that may reach
 * them, environments of functions and containers, scripts that machines are started with, files of PostgreSQL's, manifests of
 * Kubernetes and values of charts. Of expressions nothing is known. Connection strings are found by `rest`, those in heredocs by
 * `others.literals`.
 */
export declare function terraformReader(rest: Reader, others: Others): Reader;
export {};
