import { Located, type TextSource } from '../containers/located.ts';
import { type Variables } from './interpolate.ts';
/**
 * The values of a file of variables as compose reads it (compose-go, dotenv package): `$` is expanded from earlier lines and
 * from `variables`, but not in single quotes. The last assignment of a name wins.
 */
export declare function readDotenv(text: string, source: TextSource, variables: Variables): Map<string, Located>;
