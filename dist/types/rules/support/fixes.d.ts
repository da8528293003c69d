import type { HbaRecordFact } from '../../facts.ts';
import type { Fix } from '../../findings.ts';
/** Another method for a record whose own file says the present one. */
export declare function methodFix(fact: HbaRecordFact, method: string): {
    readonly fix?: Fix;
};
/** `hostssl` in place of `host`, which takes attempts without TLS away. */
export declare function hostsslFix(fact: HbaRecordFact): {
    readonly fix?: Fix;
};
/** The record's lines taken out; not where they are part of something else, a command of a script for one. */
export declare function removalFix({ file, line, endLine, record, fatal, root }: HbaRecordFact): {
    readonly fix?: Fix;
};
