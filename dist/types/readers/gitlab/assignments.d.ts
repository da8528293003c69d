/** A literal of Ruby; anything that has to be evaluated is unknown. Offsets are those of the text within its quotes. */
export type RubyValue = {
    readonly type: 'text';
    readonly text: string;
    readonly start: number;
    readonly end: number;
    readonly verbatim: boolean;
} | {
    readonly type: 'list';
    readonly items: readonly RubyValue[];
} | {
    readonly type: 'hash';
    readonly entries: ReadonlyMap<string, RubyValue>;
} | {
    readonly type: 'nil';
} | {
    readonly type: 'unknown';
};
/** `SECTION['key'] = VALUE`; the key's parts where it is more than one. */
export interface Assignment {
    readonly section: string;
    readonly keys: readonly string[];
    /** Offsets of the last key, without its quotes. */
    readonly start: number;
    readonly end: number;
    readonly value: RubyValue;
}
/** The assignments of a `gitlab.rb` in its order: those at the beginning of a line, with literals for values. Linear. */
export declare function assignmentsOf(text: string): readonly Assignment[];
