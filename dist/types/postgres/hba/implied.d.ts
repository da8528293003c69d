import type { HbaRecordFact, Origin } from '../../facts.ts';
import type { PgMajor } from '../versions.ts';
/**
 * The record of a line that stands in no file of the repository, such as `host all all all scram-sha-256`, which initdb or an
 * image's entry point writes. Every position of it is `origin`. Only the first line of the text counts; files that it names
 * are not followed.
 */
export declare function impliedHbaRecord(line: string, origin: Origin, major: PgMajor): HbaRecordFact;
