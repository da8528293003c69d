import type { Expression } from './expression.ts';
import type { Values } from './values.ts';
/** What is set on a connector, or on what makes one. */
export interface ConnectorOption {
    readonly name: string;
    readonly value: Expression;
}
/** What makes TLS for a driver of Rust: the library, and what weakens its checks. */
export interface Connector {
    readonly library: 'native-tls' | 'openssl' | 'rustls';
    readonly options: readonly ConnectorOption[];
}
/** Methods of native-tls, openssl and rustls that decide which certificates are taken. */
export declare const CONNECTOR_OPTIONS: RegExp;
/**
 * The connector that an expression makes (`MakeTlsConnector::new(TlsConnector::builder().danger_accept_invalid_certs(true).build()?)`),
 * through names of the file; null for any other. `setOn` gives what is called later on the variable that an expression names.
 */
export declare function connectorOf(expression: Expression, values: Values, setOn: (expression: Expression) => readonly ConnectorOption[]): Connector | null;
