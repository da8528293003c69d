import type { Model, Server } from '../../deployment/model.ts';
import type { SettingFact, SettingValue } from '../../facts.ts';
/** A parameter that somebody set, and the assignment that is in force. */
export interface Stated {
    readonly fact: SettingFact;
    readonly value: SettingValue;
}
/** The assignment in force of a parameter; null where nothing in the repository sets it. */
export declare function stated(server: Server, name: string): Stated | null;
/** The number in force, in the parameter's base unit; null where it is not known. */
export declare function numberOf(server: Server, name: string): number | null;
/** What an assignment is about, for fingerprints and messages: `ssl = off`. */
export declare function assignmentWords({ fact }: Stated): string;
/** The settings file that is read first; null where the repository has none of this server. */
export declare function settingsFile(server: Server): string | null;
/**
 * Whether a parameter that nothing sets has its default: not where a file that was not read, a script or an image of
 * unknown making may set it.
 */
export declare function defaultsHold(model: Model, server: Server): boolean;
/**
 * Whether a server is known from a part of its settings only, such as `conf.d/tuning.conf` that no file of the repository
 * includes: what such a file lacks stands elsewhere.
 */
export declare function isFragment(server: Server): boolean;
/** Whether a file that was not read belongs to the settings: it may set anything. */
export declare function includesUnread(model: Model, server: Server): boolean;
/** The addresses that listen_addresses names (SplitGUCList: commas separate, double quotes are taken off). */
export declare function listenAddresses(text: string): readonly string[];
/** Whether an address that a server listens on is every address of its machine. */
export declare function isEveryAddress(address: string): boolean;
export declare function isLoopbackAddress(address: string): boolean;
