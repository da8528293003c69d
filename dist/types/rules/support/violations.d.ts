import type { RecordReach } from '../../access/exposure.ts';
import type { HbaRecordFact, Origin, Position } from '../../facts.ts';
import type { Violation } from '../rule.ts';
/**
 * The words of a record that a finding points at. Continued lines and `@file` lists may put them elsewhere: then the
 * record itself is meant, because comments that waive a finding stand there.
 */
export declare function placeIn(fact: HbaRecordFact, position?: Position | null): Origin;
export declare function methodPlace(reach: RecordReach): Origin;
export declare function addressPlace(reach: RecordReach): Origin;
/** One finding per place and subject: a file that several servers use is judged by the most exposed of them. */
export declare function worstOf(violations: Iterable<Violation>): Violation[];
