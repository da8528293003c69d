import type { ConnectionType, HbaAddress, HbaRecord, HbaRecordFact, HbaToken, Position } from '../../facts.ts';
import type { PgMajor } from '../versions.ts';
import { type AddressRead, addressColumns, readAddress, readMask } from './address.ts';
import { methodError } from './methods.ts';
import { type HbaError, newOptionState, optionColumn, optionOf, optionsError, readOption } from './options.ts';
import { regexError } from './regex.ts';
import type { AuthToken } from './tokens.ts';

/** What of the server besides its file decides how a record is read. */
export interface HbaServer {
  readonly major: PgMajor;
  /** The setting `ssl`. Where it is not known, `true`: records are then as good as they can be. */
  readonly ssl: boolean;
  /**
   * What `oauth_validator_libraries` lists, none where it is not set. Absent where that is not known: it is then taken to allow
   * what a record asks for.
   */
  readonly validators?: readonly string[];
}

/** A line as fields, each a list of words. */
export type AuthFields = readonly (readonly AuthToken[])[];

/** The columns of a record, everything of the fact but its place. */
export type HbaColumns = Pick<
  HbaRecordFact,
  | 'type'
  | 'databases'
  | 'users'
  | 'address'
  | 'netmask'
  | 'method'
  | 'options'
  | 'error'
  | 'logError'
  | 'fatal'
  | 'record'
>;

const TYPES: ReadonlySet<string> = new Set<ConnectionType>([
  ...(['local', 'host', 'hostssl', 'hostnossl', 'hostgssenc', 'hostnogssenc'] as const),
]);

export function isConnectionType(text: string): text is ConnectionType {
  return TYPES.has(text);
}

const SSL_DISABLED = 'hostssl record cannot match because SSL is disabled';

/** The row of a line that the server refuses. Without `shown` the view has nulls only, and the log tells why. */
export function errorColumns(error: HbaError): HbaColumns {
  return {
    ...{ type: null, databases: null, users: null, address: null, netmask: null, method: null, options: null },
    error: error.shown,
    ...(error.shown === null ? { logError: error.logged } : {}),
    ...{ fatal: true, record: null },
  };
}

function refused(text: string): HbaColumns {
  return errorColumns({ shown: text, logged: text });
}

/**
 * One line of pg_hba.conf as the server reads it: hba.c, `parse_hba_line`, with its checks in its order and the texts that
 * `pg_hba_file_rules` shows. The first error of a line is the one that is reported.
 */
export function parseHbaRecord(fields: AuthFields, server: HbaServer): HbaColumns {
  const { major } = server;
  const [typeField = []] = fields;
  const type = typeField[0]?.text ?? '';
  if (typeField.length > 1) return refused('multiple values specified for connection type');
  if (!isConnectionType(type)) return refused(`invalid connection type "${type}"`);

  const databases = fields[1];
  if (databases === undefined) return refused('end-of-line before database specification');
  const databaseError = listError(databases, major);
  if (databaseError !== null) return refused(databaseError);
  const users = fields[2];
  if (users === undefined) return refused('end-of-line before role specification');
  const userError = listError(users, major);
  if (userError !== null) return refused(userError);

  let next = 3;
  let address: HbaAddress | null = null;
  let addressPosition: Position | null = null;
  if (type !== 'local') {
    const read = readAddressFields(fields, next);
    if ('error' in read) return refused(read.error);
    ({ address, position: addressPosition, next } = read);
  }

  const methodField = fields[next];
  if (methodField === undefined) return refused('end-of-line before authentication method');
  if (methodField.length > 1) return refused('multiple values specified for authentication type');
  const [methodToken] = methodField;
  const written = methodToken?.text ?? '';
  const unknownMethod = methodError(written, major);
  if (methodToken === undefined || unknownMethod !== null) return refused(unknownMethod ?? '');
  const method = type === 'local' && written === 'ident' ? 'peer' : written;
  const unfit = combinationError(type, method);
  if (unfit !== null) return refused(unfit);

  const state = newOptionState(type, method, major);
  const optionTokens = fields.slice(next + 1).flat();
  const warning = type === 'hostssl' && !server.ssl ? SSL_DISABLED : null;
  // What the view has no text for leaves the warning standing there.
  const refuse = (error: HbaError): HbaColumns => ({ ...errorColumns(error), error: error.shown ?? warning });
  for (const token of optionTokens) {
    const error = readOption(token, state);
    if (error !== null) return refuse(error);
  }
  const together = optionsError(state, server.validators);
  if (together !== null) return refuse(together);

  const [addressColumn, netmask] = addressColumns(address);
  const record: HbaRecord = {
    ...{ type, databases, users, address, addressPosition, method },
    methodPosition: placeOf(methodToken),
    options: optionTokens.map(optionOf),
    unknown: [],
  };
  return {
    type,
    databases: databases.map(({ text }) => text),
    users: users.map(({ text }) => text),
    address: addressColumn,
    ...{ netmask, method },
    options: optionColumn(state),
    // 18 forgets the warning when it checks the validator of an oauth record.
    error: method === 'oauth' ? null : warning,
    ...{ fatal: false, record },
  };
}

/** From 16 on a word that begins with a slash, quoted or not, is a regular expression. */
function listError(tokens: readonly HbaToken[], major: PgMajor): string | null {
  if (major < 16) return null;
  for (const { text } of tokens) {
    if (!text.startsWith('/')) continue;
    const expression = text.slice(1);
    const error = regexError(expression, major);
    if (error !== null) return `invalid regular expression "${expression}": ${error}`;
  }
  return null;
}

type AddressFields =
  | { readonly address: HbaAddress; readonly position: Position; readonly next: number }
  | { readonly error: string };

/** The address column, and the mask column where there is one. */
function readAddressFields(fields: AuthFields, at: number): AddressFields {
  const field = fields[at];
  const [token] = field ?? [];
  if (field === undefined || token === undefined) return { error: 'end-of-line before IP address specification' };
  if (field.length > 1) return { error: 'multiple values specified for host address' };
  let read: AddressRead = readAddress(token);
  let last = token;
  if (read.status === 'needs-mask') {
    const maskField = fields[at + 1];
    const [mask] = maskField ?? [];
    if (maskField === undefined || mask === undefined) return { error: 'end-of-line before netmask specification' };
    if (maskField.length > 1) return { error: 'multiple values specified for netmask' };
    last = mask;
    read = readMask(read.ip, mask);
  }
  if (read.status !== 'done') return { error: read.status === 'error' ? read.error : '' };
  return { address: read.address, position: spanOf(token, last), next: at + (last === token ? 1 : 2) };
}

function combinationError(type: ConnectionType, method: string): string | null {
  if (type === 'local' && method === 'gss') return 'gssapi authentication is not supported on local sockets';
  if (type !== 'local' && method === 'peer') return 'peer authentication is only supported on local sockets';
  if (type !== 'hostssl' && method === 'cert') return 'cert authentication is only supported on hostssl connections';
  return null;
}

export function placeOf({ line, column, endLine, endColumn }: Position): Position {
  return { line, column, endLine, endColumn };
}

/** From the beginning of one place to the end of another. */
export function spanOf(first: Position, last: Position): Position {
  return { line: first.line, column: first.column, endLine: last.endLine, endColumn: last.endColumn };
}
