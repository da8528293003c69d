import type { ServerHbaRecord } from '../../deployment/model.ts';
import type { HbaAddress, HbaToken, SettingFact, SettingValue } from '../../facts.ts';
import { settingOf } from '../../postgres/settings/effective.ts';
import { shownAddress } from './address-match.ts';
import type { TracedClient } from './connection.ts';
import type { TracedServer } from './result.ts';

const MOST_WORDS = 12;

/** A record as it could stand in the file, without its options: `hostssl app +staff 10.0.0.0/8 scram-sha-256`. */
export function recordWords({ fact }: ServerHbaRecord): string {
  const { record } = fact;
  if (record === null) return fact.error ?? fact.logError ?? 'a line in error';
  const columns = [
    record.type,
    wordList(record.databases),
    wordList(record.users),
    addressWords(record.address),
    record.method,
  ];
  return columns.filter((column) => column !== null).join(' ');
}

function addressWords(address: HbaAddress | null): string | null {
  switch (address?.kind) {
    case undefined:
      return null;
    case 'range':
      return address.prefix === null ? `${address.address} ${address.mask}` : `${address.address}/${address.prefix}`;
    case 'host':
    case 'suffix':
      return address.name;
    case 'unknown':
      return address.text;
    case 'all':
    case 'samehost':
    case 'samenet':
      return address.kind;
  }
}

function wordList(tokens: readonly HbaToken[]): string {
  const words = tokens.slice(0, MOST_WORDS).map(({ text, quoted }) => (quoted ? `"${text}"` : text));
  return words.join(',') + (tokens.length > MOST_WORDS ? ',…' : '');
}

/** `app@shop from 10.1.2.3`; physical replication asks for no database. */
export function clientWords({ parameters, address }: TracedClient): string {
  const user = parameters.user ?? '';
  const database = parameters.database === null || parameters.database === '' ? user : parameters.database;
  const from = address === null ? 'over the Unix-domain socket' : `from ${shownAddress(address)}`;
  const replication = parameters.replication === null ? '' : `, replication=${parameters.replication}`;
  return `${user}@${database} ${from}${replication}`;
}

/** A parameter as it is in force, and where that comes from. */
export interface InForce {
  readonly value: SettingValue;
  /** `on`, `100`, `scram-sha-256`. */
  readonly shown: string;
  /** `postgresql.conf:12`, or `the default of PostgreSQL 16`. */
  readonly from: string;
  readonly fact: SettingFact | null;
}

/** What a server has set, for sentences. */
export function inForce({ settings, major }: Pick<TracedServer, 'settings' | 'major'>, name: string): InForce {
  const value = settingOf(settings, name, major);
  const fact = settings.get(name)?.fact ?? null;
  const shown = typeof value.value === 'boolean' ? (value.value ? 'on' : 'off') : String(value.value);
  const stated = settings.has(name) ? 'what the image sets' : `the default of PostgreSQL ${major}`;
  return { value, shown, from: fact === null ? stated : `${fact.file}:${fact.line}`, fact };
}
