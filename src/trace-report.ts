/** What `pgmoat trace` found, as plain values for its reports. */

export interface TraceRecord {
  readonly file: string;
  readonly line: number;
}

/** What the client sees. The public contract of `pgmoat trace --format json`. */
export interface TraceOutcome {
  readonly verdict: 'admitted' | 'challenged' | 'refused';
  /** The record's method; null where no record answers. */
  readonly method: string | null;
  readonly record: TraceRecord | null;
  /** null where nothing is refused, and where it is not the server that refuses. */
  readonly sqlstate: string | null;
  readonly message: string | null;
}

/** One of several answers where static text does not tell; `if` says what has to be so, null for what holds otherwise. */
export interface TraceAlternative extends TraceOutcome {
  readonly if: string | null;
}

export type TraceStepKind = 'server' | 'client' | 'attempt' | 'record' | 'method' | 'slots' | 'note';

export interface TraceStep {
  readonly step: TraceStepKind;
  readonly text: string;
  /** The place in the repository that the step speaks of. */
  readonly record: TraceRecord | null;
  /** Whether the record matches; only for steps of that kind. */
  readonly matches: 'yes' | 'no' | 'may' | null;
}

export interface TraceReport {
  /** The one answer; of several possible ones the first of those that let the client furthest in. */
  readonly outcome: TraceOutcome;
  /** False where something that decides is not in the repository: `answers` are then all that may come of it, in order. */
  readonly certain: boolean;
  readonly answers: readonly TraceAlternative[];
  readonly server: { readonly id: string; readonly label: string; readonly postgres: number };
  /** `app@shop from 10.1.2.3 over TLS`. */
  readonly client: string;
  readonly steps: readonly TraceStep[];
  /** What to change, where the client is refused or may be. */
  readonly advice: readonly string[];
}
