import type { PgMajor } from '../versions.ts';
/**
 * A set of bytes: 1 at the places of its members. Authentication files are read, and their expressions tried, while the
 * server knows of no database and so of no encoding: its characters are bytes then (mbutils.c, `DatabaseEncoding`).
 */
export type ByteSet = Uint8Array;
/** regc_locale.c, `classNames`; `word` came with 14. */
export type ClassName = 'alnum' | 'alpha' | 'ascii' | 'blank' | 'cntrl' | 'digit' | 'graph' | 'lower' | 'print' | 'punct' | 'space' | 'upper' | 'xdigit' | 'word';
/** The class of that name, or null: regc_locale.c, `lookupcclass`. */
export declare function classNamed(name: string, major: PgMajor): ClassName | null;
/** The bytes of a class: regc_locale.c, `cclasscvec`. */
export declare function classMembers(name: ClassName, ignoreCase: boolean): ByteSet;
export declare function emptySet(): ByteSet;
export declare function complement(set: ByteSet): ByteSet;
export declare function addAll(set: ByteSet, other: ByteSet): void;
/** Adds a character, which `\u` may have put beyond all bytes, with its other case: regc_locale.c, `range`, `allcases`. */
export declare function addRange(set: ByteSet, from: number, to: number, ignoreCase: boolean): void;
/** A to Z and a to z; in the C collation no other character has cases. */
export declare function isLetter(byte: number): boolean;
/** The character that a collating element names: itself, or one of POSIX's names (regc_locale.c, `cnames`). */
export declare function collatingElement(name: Uint8Array): number;
