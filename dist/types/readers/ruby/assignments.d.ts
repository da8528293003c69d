import type { TextValue } from '../text-value.ts';
/** A literal of Ruby; anything that has to be evaluated is unknown. Offsets are those of the text within its quotes. */
export type RubyValue = TextValue | {
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
/** `SECTION['key'] = VALUE`, as `gitlab.rb` and attributes of Chef have them; the key's parts where it is more than one. */
export interface Assignment {
    readonly section: string;
    readonly keys: readonly string[];
    /** Offsets of the last key, without its quotes. */
    readonly start: number;
    readonly end: number;
    readonly value: RubyValue;
}
/** The assignments of a file of settings in its order: those at the beginning of a line or behind a `;`, with literals for values. Linear. */
export declare function assignmentsOf(text: string): readonly Assignment[];
/** Ruby's `#{…}` as other templates have it. */
export declare function shown(text: string): string;
