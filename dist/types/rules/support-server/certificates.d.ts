import type { Client, Model, Server } from '../../deployment/model.ts';
import type { CertificateContent, CertificateFact, Origin, StoreKey } from '../../facts.ts';
/**
 * What a certificate is for: `server` shows it to clients, `client` to a server; `root` verifies a server's, `client-root` those
 * of clients.
 */
export type CertificateRole = 'server' | 'client' | 'root' | 'client-root';
/** A certificate with its place. */
export interface Held {
    readonly fact: CertificateFact;
    readonly content: CertificateContent;
}
/** A file of certificates that something of this repository uses for PostgreSQL. */
export interface CertificateUse {
    readonly role: CertificateRole;
    readonly file: string;
    /** In the order of the file; at least one. */
    readonly held: readonly [Held, ...Held[]];
    /** What names it: `ssl_cert_file`, `sslrootcert`. */
    readonly parameter: string;
    readonly place: Origin;
    /** True where a mount or a relative path leads to the file, not a likeness of names. */
    readonly certain: boolean;
    readonly server: Server | null;
    readonly client: Client | null;
    /** The Secret that holds it, where nothing but its name says that it is PostgreSQL's. */
    readonly store?: StoreKey;
}
/** Every use of a certificate of the tree, worked out once per model. What nothing names is no concern of PostgreSQL's. */
export declare function certificateUses(model: Model): readonly CertificateUse[];
/** What names or holds a certificate, as the beginning of a sentence that ends with `which …`. */
export declare function useWords({ parameter, file, store }: CertificateUse): string;
/** Whether a client that names a file looks at it: a root only where it verifies, its own certificate only with TLS. */
export declare function isInUse({ role, client }: CertificateUse): boolean;
/** Whether a client checks the chain of its server's certificate. */
export declare function verifiesChain({ level }: Client): boolean;
/** The certificates that a server certainly shows; null where that is not known. */
export declare function shownBy(model: Model, server: Server): CertificateUse | null;
/** Where a certificate stands, for findings that point elsewhere. */
export declare function relatedTo({ held: [first], store }: CertificateUse, message: string): readonly (Origin & {
    message: string;
})[];
/** A path as messages may show it. */
export declare function pathWords(path: string): string;
