import type { Origin, Position } from './facts.ts';
/** Weakest last, so that an index in this list ranks them. */
export declare const SEVERITIES: readonly ['error', 'warning', 'note'];
export type Severity = (typeof SEVERITIES)[number];
/** A further place that a finding speaks of, and what it is there. */
export interface RelatedOrigin extends Origin {
    readonly message: string;
}
/** A replacement of text; positions as in Position. */
export interface Edit extends Position {
    readonly file: string;
    readonly newText: string;
}
export interface Fix {
    readonly description: string;
    readonly edits: readonly Edit[];
    /**
     * What it may do to access besides what the finding complains of: nothing at all; ask for more where the record answers;
     * or keep out attempts without TLS. What it really does is worked out before it is offered (see src/fixes.ts).
     */
    readonly allows: 'nothing' | 'stronger' | 'plaintext';
}
/** A fix of which is known what it does. */
export interface ProvenFix extends Fix {
    /** Whether it does what it may and no more: only then `--fix` applies it. */
    readonly safe: boolean;
    /** What it does to access, a sentence each. */
    readonly effects: readonly string[];
}
/** An item of a published benchmark that a finding bears on. */
export interface Control {
    readonly benchmark: string;
    readonly edition: string;
    readonly item: string;
}
/** What is wrong, where, why it matters and what to do: the unit of every report. */
export interface Finding extends Position {
    readonly rule: string;
    readonly severity: Severity;
    /** One or two sentences: what is wrong with the value in question, why it matters, what to do. */
    readonly message: string;
    readonly file: string;
    readonly via?: readonly Origin[];
    readonly related: readonly RelatedOrigin[];
    /** One concrete attempt that shows the finding true, or null where the finding is not about an attempt. */
    readonly witness: string | null;
    /** null where none is known, or it has not been worked out what it does. */
    readonly fix: ProvenFix | null;
    /** What the rule proposes; no report shows it before it is known what it does. */
    readonly proposal?: Fix;
    readonly controls: readonly Control[];
    /** Hex; made of rule, path and normalised subject, never of the line. */
    readonly fingerprint: string;
}
/** A finding that a comment, a waiver or the baseline takes out of the count, and why. */
export interface SuppressedFinding extends Finding {
    readonly suppression: {
        readonly kind: 'comment' | 'waiver' | 'baseline';
        readonly reason: string;
        readonly until: string | null;
        readonly origin: Origin | null;
    };
}
/** Something that was not read, and why. */
export interface SkippedFile {
    readonly file: string;
    readonly reason: 'binary' | 'too-large' | 'unreadable' | 'outside-root' | 'not-a-file';
    readonly detail: string;
}
/** What a rule is called and says of itself, for reports that carry rule descriptions (SARIF, HTML). */
export interface RuleSummary {
    readonly id: string;
    readonly title: string;
    readonly severity: Severity;
    readonly why: string;
    readonly mend: string;
    readonly controls: readonly {
        readonly benchmark: string;
        readonly item: string;
    }[];
}
/** What a check of a change has to say besides its findings. */
export interface ChangeSummary {
    /** The commit that the change is measured from, and how it was found. */
    readonly base: string;
    readonly how: string;
    /** Whether the findings are those that the change brings, or all that there are. */
    readonly scope: 'change' | 'repository';
    /** Findings that were there before, and those that the change mends. */
    readonly kept: number;
    readonly fixed: number;
    /** Who can get in that could not, or no longer, or otherwise: a sentence each. */
    readonly access: readonly string[];
}
/** The outcome of a check: all that any report says. */
export interface CheckReport {
    readonly tool: {
        readonly name: 'pgmoat';
        readonly version: string;
    };
    /** What the policy was made of: pack names and paths, in the order they were applied. */
    readonly policy: {
        readonly sources: readonly string[];
        /** Rules that the organisation's policy locks, sorted; none where there is no such policy. */
        readonly locked?: readonly string[];
    };
    /** Sorted by file, line, column, rule. */
    readonly findings: readonly Finding[];
    readonly suppressed: readonly SuppressedFinding[];
    readonly skipped: readonly SkippedFile[];
    readonly summary: {
        /** Files that something was read from. */
        readonly files: number;
        readonly facts: number;
        readonly error: number;
        readonly warning: number;
        readonly note: number;
    };
    /** The rules that were on, sorted by id. */
    readonly rules: readonly RuleSummary[];
    /** Where a change was checked. */
    readonly change?: ChangeSummary;
}
/** The lines of a scanned file with every password in them replaced by asterisks of the same length; null if not at hand. */
export type MaskedLines = (file: string) => readonly string[] | null;
