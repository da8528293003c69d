import type { Change } from './difference.ts';
/** What answered, or answers, the attempts of a change: the record, or the first of several that may. */
export interface ChangeSide {
    readonly method: string;
    readonly file: string;
    readonly line: number;
    /** Options that ask for more than the method: `clientcert=verify-full`. */
    readonly options: readonly string[];
    /** False where static text does not tell whether it is this record. */
    readonly certain: boolean;
}
/** A change of access as other programs read it. */
export interface ToldChange {
    readonly databases: string;
    readonly users: string;
    readonly from: readonly string[];
    /** How many addresses, in decimal; `0` for the socket. */
    readonly addresses: string;
    readonly encryption: readonly string[];
    /** null where refused. */
    readonly before: ChangeSide | null;
    readonly after: ChangeSide | null;
    readonly witness: string;
    readonly text: string;
}
/** A change in words: one sentence, and its parts. */
export declare function toldChange(change: Change): ToldChange;
