import type { TlsLevel } from '../../facts.ts';
import { SAID, type TlsRow } from './table.ts';

type Mode = 'disable' | 'allow' | 'prefer' | 'require' | 'verify-ca' | 'verify-full';

/** What libpq's modes ask for, by their names. */
const LEVEL_BY_MODE: Readonly<Record<Mode, TlsLevel>> = {
  disable: 'none',
  allow: 'opportunistic',
  prefer: 'opportunistic',
  require: 'encrypted',
  'verify-ca': 'ca',
  'verify-full': 'full',
};

const LEVELS: ReadonlyMap<string, TlsLevel> = new Map(Object.entries(LEVEL_BY_MODE));

/** The level that libpq's manual gives a mode; null for a word that is none of them. */
export function levelOfMode(mode: string): TlsLevel | null {
  return LEVELS.get(mode) ?? null;
}

/** Rows of a driver that takes these modes of libpq's at their word. */
export function modeRows(
  source: string,
  modes: readonly Mode[],
  keyword: 'sslmode' | 'ssl' = 'sslmode',
): readonly TlsRow[] {
  return modes.map((mode) => ({ when: { [keyword]: mode }, level: LEVEL_BY_MODE[mode], source }));
}

/** The row of a driver that, like libpq, checks the chain under `require` where it is given a root certificate. */
export function requireWithRoot(source: string, keyword: 'sslmode' | 'ssl' = 'sslmode'): TlsRow {
  return { when: { [keyword]: 'require', sslrootcert: SAID }, level: 'ca', source };
}
