import type { DriverCandidate } from '../../postgres/conninfo/types.ts';
/**
 * The drivers that may read a connection string of which the file does not show who is given it: those that the file itself
 * imports, with the versions that the manifests know of; where it imports none, those of the manifests.
 */
export declare function narrowed(grammar: string, text: string, candidates: readonly DriverCandidate[]): readonly DriverCandidate[];
