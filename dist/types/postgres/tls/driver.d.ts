import type { Form, ReadTls } from './intent.ts';
import type { TlsRow } from './table.ts';
/** Where packages come from, named as package URLs (purl) name them. */
export type Ecosystem = 'npm' | 'pypi' | 'gem' | 'composer' | 'golang' | 'maven' | 'nuget' | 'cargo' | 'hex';
/** A package whose presence says that a project uses the driver. */
export interface DriverPackage {
    readonly ecosystem: Ecosystem;
    readonly name: string;
    /** False where the package's own version says nothing of the driver's. */
    readonly versioned?: false;
}
/** What the driver means by its parameters from one version on. */
export interface DriverVersion {
    /** The first version that reads them so; null for the oldest there is. */
    readonly since: string | null;
    /** As people write the range: `8.5 and newer`. */
    readonly label: string;
    readonly read: ReadTls;
    /** The rows that `read` goes by; none where libpq itself does the reading. */
    readonly rows: readonly TlsRow[];
    /** Where the certificates come from that it verifies with. */
    readonly roots: string;
}
/** A parameter that the driver passes over without a word, though it reads like one that counts. */
export interface IgnoredParameter {
    readonly parameter: string;
    readonly form?: readonly Form[];
    /** What does the same in this driver; null where no parameter does. */
    readonly instead: string | null;
    /** What becomes of it, where it is not just passed over. */
    readonly fate?: string;
}
/** One driver, or a family that reads the same way. A new driver is a new file here and its line in index.ts. */
export interface Driver {
    /** As facts name it. */
    readonly id: string;
    /** As people call it. */
    readonly title: string;
    readonly language: string;
    readonly packages: readonly DriverPackage[];
    /** The forms that it reads: a connection in another form is not meant for it. */
    readonly forms: readonly Form[];
    /** Its parameters reach libpq, which refuses what it does not know, looks for sockets and reads PG* variables. */
    readonly libpq?: true;
    /** A plain URI is read by libpq's own parser; every other driver has one of its own, which is more patient. */
    readonly grammar?: 'libpq';
    /** Drivers that it uses itself: listed beside it they read nothing. */
    readonly wraps?: readonly string[];
    /** Libraries that read connections through it, and so in the same way. */
    readonly through?: readonly string[];
    /** Newest first; the last one is for everything older. */
    readonly versions: readonly [DriverVersion, ...DriverVersion[]];
    /** What to write where chain and name shall be checked; `sslmode=verify-full` by default. */
    readonly full?: string;
    readonly ignores?: readonly IgnoredParameter[];
    /** Spellings of its own, which look like typing errors to others. */
    readonly accepts?: readonly string[];
    /** What else one should know, with its source. */
    readonly notes?: readonly string[];
}
