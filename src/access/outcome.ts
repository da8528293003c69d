import type { HbaRecord, HbaToken } from '../facts.ts';
import type { AccessRecord } from './access.ts';
import type { Answers } from './partition.ts';
import { admits, strengthOf } from './strength.ts';

/** What a record asks for, as a key: equal keys ask the same. Secrets among the options are masked in facts already. */
function demandOf(record: HbaRecord): string {
  if (!admits(record)) return 'refused';
  const options = record.options.map(({ name, value }) => `${name}=${value}`).sort();
  return [record.method, ...options].join(' ');
}

/** The words of a record that static text does not decide, as a key: two records with equal ones are in doubt together. */
function doubtsOf(record: HbaRecord): string {
  const open = ({ text, quoted }: HbaToken): boolean =>
    text.startsWith('/') || (!quoted && (text.startsWith('+') || text === 'samerole' || text === 'samegroup'));
  const words = (tokens: readonly HbaToken[]): string => {
    const texts = tokens.filter(open).map(({ text }) => (text === 'samegroup' ? 'samerole' : text));
    return [...new Set(texts)].sort().join();
  };
  const { address } = record;
  const place = address === null || address.kind === 'all' || address.kind === 'range' ? '' : JSON.stringify(address);
  return `${words(record.databases)} ${words(record.users)} ${place} ${record.unknown.join()}`;
}

/**
 * What comes of an attempt, as a key: equal keys ask the same of the client in every case. A record that may answer makes no
 * difference where what would answer without it asks the same, and one in doubt for the reason of an earlier one is never asked.
 */
export function outcomeKey({ possible, certain }: Answers): string {
  const last = certain === null ? 'refused' : wordsOf(certain.record).demand;
  const cases = new Map<string, string>();
  for (const { record } of possible) {
    const { doubt, demand } = wordsOf(record);
    if (!cases.has(doubt)) cases.set(doubt, demand);
  }
  const told = [...cases];
  while (told.at(-1)?.[1] === last) told.pop();
  return [...told.map(([doubt, demand]) => `${doubt}\n${demand}`), last].join('\n\n');
}

/** What a record is told by here; it is asked for with each of its attempts. */
function wordsOf(record: HbaRecord): { readonly doubt: string; readonly demand: string } {
  const before = known.get(record);
  if (before !== undefined) return before;
  const words = { doubt: doubtsOf(record), demand: demandOf(record) };
  known.set(record, words);
  return words;
}

const known = new WeakMap<HbaRecord, { readonly doubt: string; readonly demand: string }>();

/** The records that may let an attempt in: those in doubt, then the one that must answer. */
export function admitting({ possible, certain }: Answers): AccessRecord[] {
  return [...possible, ...(certain === null ? [] : [certain])].filter(({ record }) => admits(record));
}

/** The least that an attempt may be asked for; null where a template decides, or nobody gets in. */
export function weakest(answers: Answers): number | null {
  const ranks = admitting(answers).map(({ record }) => strengthOf(record));
  let least: number | null = null;
  for (const rank of ranks) {
    if (rank === null) return null;
    if (least === null || rank < least) least = rank;
  }
  return least;
}
