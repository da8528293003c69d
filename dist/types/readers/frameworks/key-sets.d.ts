import type { ConnectionFact } from '../../facts.ts';
import type { ConnectionMeta, VariableText } from '../../postgres/conninfo/types.ts';
/** A variable of an environment. */
export interface NamedText extends VariableText {
    readonly name: string;
}
/**
 * Variables that belong together (`DB_HOST`, `DB_NAME`, `DB_USER`, …), each set as one split connection, and URLs of JDBC and
 * R2DBC with the user and password that stand beside them (`SPRING_DATASOURCE_URL`). MySQL has the same keys: a set is one of
 * PostgreSQL where its prefix, its driver or its port, 5432, says so. What the application adds to it in its own
 * code is not known; without an sslmode nothing is said of TLS, but for Laravel, whose default is libpq's.
 */
export declare function connectionsFromKeySets(variables: readonly NamedText[], meta: Omit<ConnectionMeta, 'name'>): readonly ConnectionFact[];
