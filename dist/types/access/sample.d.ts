import type { HbaAddress } from '../facts.ts';
import type { Attempt } from './attempt.ts';
import { type AddressSet } from './ranges.ts';
import type { Region } from './regions.ts';
/** One attempt of a region, of names and addresses that read well. `spelt` are names that stand in files. */
export declare function sampleOf(region: Region, spelt: ReadonlySet<string>): Attempt | null;
/** A database on which a user makes attempts of a region. */
export declare function databaseFor({ databases, pairs }: Region, user: string, taken: ReadonlySet<string>): string;
/** A member of a set that an address column matches and that reads well; null where none is found. */
export declare function pickAddress(set: AddressSet, column: HbaAddress | null): string | null;
