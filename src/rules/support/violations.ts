import type { RecordReach } from '../../access/exposure.ts';
import type { HbaRecordFact, Origin, Position } from '../../facts.ts';
import { SEVERITIES, type Severity } from '../../findings.ts';
import type { Violation } from '../rule.ts';

/**
 * The words of a record that a finding points at. Continued lines and `@file` lists may put them elsewhere: then the
 * record itself is meant, because comments that waive a finding stand there.
 */
export function placeIn(fact: HbaRecordFact, position: Position | null = null): Origin {
  const inside = position !== null && position.line === fact.line && position.column >= fact.column;
  const { line, column, endLine, endColumn } = inside ? position : fact;
  const place = { file: fact.file, line, column, endLine, endColumn };
  return fact.via === undefined ? place : { ...place, via: fact.via };
}

export function methodPlace(reach: RecordReach): Origin {
  return placeOf(reach, reach.record.methodPosition);
}

export function addressPlace(reach: RecordReach): Origin {
  return placeOf(reach, reach.record.addressPosition);
}

/** A record that an environment variable brought about stands where the variable stands. */
function placeOf(reach: RecordReach, position: Position | null): Origin {
  return placeIn(reach.entry.fact, reach.entry.implied === 'no' ? position : null);
}

/** One finding per place and subject: a file that several servers use is judged by the most exposed of them. */
export function worstOf(violations: Iterable<Violation>): Violation[] {
  const worst = new Map<string, Violation>();
  for (const violation of violations) {
    const { file, line, column } = violation.origin;
    const key = `${file}\n${line}\n${column}\n${violation.subject}`;
    const before = worst.get(key);
    if (before === undefined || rank(violation.severity) < rank(before.severity)) worst.set(key, violation);
  }
  return [...worst.values()];
}

function rank(severity: Severity): number {
  return SEVERITIES.indexOf(severity);
}
