import type { Driver, DriverVersion, Ecosystem } from './driver.ts';
import { type TlsIntent, type TlsParameters } from './intent.ts';
import { type Version } from './versions.ts';
/** Every driver that is known, in the order of the documentation. A new one is a new file here and its line in this list. */
export declare const DRIVERS: readonly Driver[];
/** A driver by the name that facts give it; undefined for one that is not known. */
export declare function driverOf(id: string): Driver | undefined;
/** The driver that a package is or brings; undefined for any other package. */
export declare function driverOfPackage(ecosystem: Ecosystem, name: string): Driver | undefined;
/** Whether libpq reads the driver's parameters in the end. */
export declare function isLibpq(id: string): boolean;
/** What a driver of that version means by its parameters: the newest where the version is not known. */
export declare function versionOf(driver: Driver, version: Version | null): DriverVersion;
/** What a driver makes of its parameters; unknown for a driver that is not known. */
export declare function readTls(id: string, parameters: TlsParameters): TlsIntent;
