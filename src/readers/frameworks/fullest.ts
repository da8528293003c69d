import type { ConnectionFact, Fact, PasswordFact } from '../../facts.ts';

/** Environments that differ in what they say of one host. */
const MOST_ALIKE = 20;

/** Of the connections at one place those that say all that others do, each once: an environment within another says more. */
export function withoutParts(facts: readonly Fact[]): readonly Fact[] {
  const fullest = new Map<string, ConnectionFact[]>();
  for (const fact of facts) {
    if (fact.kind !== 'connection') continue;
    const known = fullest.get(placeOf(fact)) ?? [];
    if (known.length >= MOST_ALIKE || known.some((one) => saysAll(one, fact))) continue;
    fullest.set(placeOf(fact), [...known.filter((one) => !saysAll(fact, one)), fact]);
  }
  return facts.filter((fact) => fact.kind !== 'connection' || fullest.get(placeOf(fact))?.includes(fact) === true);
}

function saysAll(fact: ConnectionFact, other: ConnectionFact): boolean {
  return Object.entries(other.parameters).every(([keyword, value]) => fact.parameters[keyword] === value);
}

/** Without passwords that a container or a client of the same file is given: those say more of them. */
export function withoutGiven(facts: readonly Fact[]): readonly Fact[] {
  if (!facts.some(({ kind }) => kind === 'role-password')) return facts;
  const given = new Set<string>();
  const give = (password: PasswordFact | null): void => {
    if (password !== null) given.add(`${password.line}:${password.column}`);
  };
  for (const fact of facts) {
    if (fact.kind === 'connection') give(fact.password);
    if (fact.kind === 'workload') for (const { password } of Object.values(fact.environment)) give(password);
  }
  return facts.filter(
    (fact) => fact.kind !== 'role-password' || !given.has(`${fact.password.line}:${fact.password.column}`),
  );
}

/** Variables that belong together stand at the first of them, with its name or without: their host tells them. */
export function placeOf({ line, column, syntax, positions }: ConnectionFact): string {
  const host = syntax === 'split' ? positions.host : undefined;
  return host === undefined ? `${line}:${column}` : `host ${host.line}:${host.column}`;
}
