import type { AccessRecord } from './access.ts';
import type { Change } from './difference.ts';
import { admitting } from './outcome.ts';
import type { Answers } from './partition.ts';
import { attemptWords, databasesWords, encryptionWords, fromRanges, fromWords, usersWords } from './region-words.ts';

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

/** More ranges than this are not listed. */
const RANGES = 32;

/** A change in words: one sentence, and its parts. */
export function toldChange(change: Change): ToldChange {
  const { region, witness } = change;
  return {
    databases: databasesWords(region),
    users: usersWords(region),
    from: fromRanges(region, RANGES),
    addresses: String(region.addressCount),
    encryption: region.encryptions,
    before: sideOf(change.before),
    after: sideOf(change.after),
    witness: attemptWords(witness),
    text: sentence(change),
  };
}

function sideOf(answers: Answers): ChangeSide | null {
  const [first] = admitting(answers);
  if (first === undefined) return null;
  const { entry, record } = first;
  const options = record.options
    .filter(({ name }) => name === 'clientcert')
    .map(({ name, value }) => `${name}=${value}`);
  const { file, line } = entry.fact;
  return { method: record.method, file, line, options, certain: first === answers.certain };
}

function sentence(change: Change): string {
  const { kind, direction, region, before, after, exact } = change;
  const more = kind === 'gained' ? ' more' : '';
  const who = [usersWords(region), databasesWords(region), fromWords(region, more), encryptionWords(region)];
  const subject = `${exact ? '' : 'some of '}${who.filter((word) => word !== '').join(', ')}`;
  if (kind === 'gained') return `Gains: ${subject}, ${methodWords(after)}; ${placeWords(after)}`;
  if (kind === 'lost')
    return `Loses: ${subject}, until now ${methodWords(before)}; ${placeWords(after) || placeWords(before)}`;
  const verb = direction === 'weaker' ? 'Weaker' : direction === 'stronger' ? 'Stronger' : 'Changed';
  return `${verb}: ${subject}, ${methodWords(after)} instead of ${methodWords(before)}; ${placeWords(after)}`;
}

function methodWords(answers: Answers): string {
  const methods = admitting(answers).map((record) => {
    const { options, unknown } = record.record;
    const method = unknown.includes('method') ? 'an unknown method' : record.record.method;
    const certificate = options.findLast(({ name }) => name === 'clientcert');
    const asked = certificate === undefined ? method : `${method} with clientcert=${certificate.value}`;
    return record === answers.certain ? `by ${asked}` : `perhaps by ${asked}`;
  });
  return [...new Set(methods)].join(', else ');
}

/** Where the records stand that let somebody in; else the one that keeps everybody out. */
function placeWords(answers: Answers): string {
  const records = admitting(answers);
  const shown: readonly AccessRecord[] =
    records.length > 0 ? records : answers.certain === null ? [] : [answers.certain];
  return [...new Set(shown.map(({ entry: { fact } }) => `${fact.file}:${fact.line}`))].slice(0, 3).join(', ');
}
