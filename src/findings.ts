import type { Origin, Position } from './facts.ts';

/** Weakest last, so that an index in this list ranks them. */
export const SEVERITIES = ['error', 'warning', 'note'] as const;
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
  readonly fix: Fix | null;
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
