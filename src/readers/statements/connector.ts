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
export const CONNECTOR_OPTIONS: RegExp =
  /^(?:danger_accept_invalid_(?:certs|hostnames)|set_verify|set_verify_hostname|set_verify_callback|set_callback|with_custom_certificate_verifier|set_certificate_verifier)$/;

const LIBRARIES: readonly (readonly [RegExp, Connector['library']])[] = [
  [/(?:^|\.)TlsConnector\.(?:builder|new)$/, 'native-tls'],
  [/(?:^|\.)SslConnector\.builder$/, 'openssl'],
  [/(?:^|\.)ClientConfig\.builder(?:_with_\w{1,40})?$/, 'rustls'],
];
const WRAPS = /(?:^|\.)(?:MakeTlsConnector|MakeRustlsConnect|TlsConnector|Arc)\.(?:new|from)$/;
const FARTHEST = 16;

/**
 * The connector that an expression makes (`MakeTlsConnector::new(TlsConnector::builder().danger_accept_invalid_certs(true).build()?)`),
 * through names of the file; null for any other. `setOn` gives what is called later on the variable that an expression names.
 */
export function connectorOf(
  expression: Expression,
  values: Values,
  setOn: (expression: Expression) => readonly ConnectorOption[],
): Connector | null {
  const options: ConnectorOption[] = [];
  let at: Expression | null = expression;
  for (let steps = 0; at !== null && steps < FARTHEST; steps += 1) {
    for (const one of values.trail(at)) for (const item of setOn(one)) options.push(item);
    const made = values.reduce(at);
    if (made.kind !== 'call') return null;
    const { callee, positional, receiver } = made;
    const [first] = positional;
    const name = callee.slice(callee.lastIndexOf('.') + 1);
    if (first !== undefined && CONNECTOR_OPTIONS.test(name)) options.push({ name, value: first });
    if (first !== undefined && WRAPS.test(callee)) {
      at = first;
      continue;
    }
    const library = LIBRARIES.find(([pattern]) => pattern.test(callee))?.[1];
    if (library !== undefined) return { library, options };
    at = receiver;
  }
  return null;
}
