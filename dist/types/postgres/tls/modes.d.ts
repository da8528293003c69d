import type { TlsLevel } from '../../facts.ts';
import { type TlsRow } from './table.ts';
type Mode = 'disable' | 'allow' | 'prefer' | 'require' | 'verify-ca' | 'verify-full';
/** The level that libpq's manual gives a mode; null for a word that is none of them. */
export declare function levelOfMode(mode: string): TlsLevel | null;
/** Rows of a driver that takes these modes of libpq's at their word. */
export declare function modeRows(source: string, modes: readonly Mode[], keyword?: 'sslmode' | 'ssl'): readonly TlsRow[];
/** The row of a driver that, like libpq, checks the chain under `require` where it is given a root certificate. */
export declare function requireWithRoot(source: string, keyword?: 'sslmode' | 'ssl'): TlsRow;
export {};
