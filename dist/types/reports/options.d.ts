import type { CheckReport, MaskedLines, Severity } from '../findings.ts';
/** What a report is told besides its findings. Reports are pure: terminal, environment and paths are the door's to look up. */
export interface ReportOptions {
    readonly lines: MaskedLines;
    readonly color: boolean;
    /** The mildest severity that fails the run. */
    readonly failOn: Severity | 'never';
    /** Only findings that `failOn` counts are listed; the totals stay complete. */
    readonly quiet: boolean;
    /** Where the scanned root lies in the repository, `deploy/` or ``: GitHub finds files from the repository's root. */
    readonly prefix: string;
    /**
     * The address below which the repository's files are shown, as of the commit that was checked
     * (`https://github.com/o/r/blob/SHA/`): the Markdown report links places to it. Null for no links.
     */
    readonly linkBase: string | null;
    /** What the Markdown report may not exceed, in UTF-8 bytes; null for no limit. */
    readonly maxBytes: number | null;
}
export type Report = (report: CheckReport, options: ReportOptions) => string;
