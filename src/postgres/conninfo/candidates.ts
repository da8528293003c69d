import type { ConnectionFact, TlsLevel } from '../../facts.ts';
import { driverOf } from '../tls/index.ts';
import type { DetectedSyntax } from './syntax.ts';
import type { ConnectionMeta, DriverCandidate } from './types.ts';

/** From what matters most to what matters least: a reading that may be anything is asked before one that is certainly safe. */
const WEAKEST: readonly TlsLevel[] = ['none', 'opportunistic', 'encrypted', 'ca', 'unknown', 'full', 'broken'];

/**
 * One connection as each driver that may read it does, and of these readings the weakest. `read` is asked with null where
 * nothing more is known than the text itself says.
 */
export function chosenOf(
  meta: ConnectionMeta,
  detected: Pick<DetectedSyntax, 'driver' | 'assumed' | 'form'>,
  read: (driver: DriverCandidate | null) => ConnectionFact,
): ConnectionFact {
  const candidates = candidatesFor(meta, detected);
  if (candidates.length < 2) return read(candidates[0] ?? null);
  const readings = candidates.map((candidate) => read(candidate));
  const [chosen, ...others] = readings.toSorted((a, b) => rank(a) - rank(b));
  if (chosen === undefined) return read(null);
  const alternatives = others
    .filter(({ tls }) => tls.level !== chosen.tls.level)
    .map(({ driver, driverVersion, tls }) => ({ driver, version: driverVersion ?? null, level: tls.level }));
  return alternatives.length === 0 ? chosen : { ...chosen, alternatives };
}

/** Where the form leaves the driver open, those that read this form; else the form's own, for its version. */
function candidatesFor(
  { drivers = [] }: ConnectionMeta,
  { driver, assumed, form }: Pick<DetectedSyntax, 'driver' | 'assumed' | 'form'>,
): readonly DriverCandidate[] {
  if (!assumed) return drivers.filter((candidate) => candidate.driver === driver).slice(0, 1);
  return drivers.filter((candidate) => driverOf(candidate.driver)?.forms.includes(form) === true);
}

function rank({ tls }: ConnectionFact): number {
  return WEAKEST.indexOf(tls.level);
}
