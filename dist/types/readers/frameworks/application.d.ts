import type { Reader } from '../reader.ts';
/**
 * `application*.{yml,yaml,properties}` of Spring Boot, Quarkus and Micronaut: a data source's URL with the user, password, pool
 * and driver properties that stand beside it, as one connection. What the URL states wins (pgjdbc, Driver.connect; Spring
 * Boot, ConnectionFactoryOptionsInitializer.configureIf). Keys are bound as Spring does, without regard for case and
 * dashes; a document of a profile falls back to the first one.
 */
export declare function applicationReader(literals: Reader): Reader;
