import type { HbaAddress, HbaRecord, Position } from '../../facts.ts';
import type { PgMajor } from '../versions.ts';
import { addressColumns, readAddress, readMask } from './address.ts';
import { plainToken } from './auth-file.ts';
import { parseIp } from './ip.ts';
import { isMethod } from './methods.ts';
import { newOptionState, optionOf, readOption } from './options.ts';
import { type AuthFields, type HbaColumns, type HbaServer, isConnectionType, placeOf, spanOf } from './record.ts';
import type { AuthToken } from './tokens.ts';

/**
 * A line in which a template fills in some words, as far as it can be told: its type must be known, or follow from an address
 * that is, and it must have the columns of a record. Null otherwise. Nothing is claimed to be an error, for nobody knows what will stand there.
 */
export function parseTemplatedRecord(fields: AuthFields, server: HbaServer): HbaColumns | null {
  const [typeField = [], databases = [], users = []] = fields;
  const [typeToken] = typeField;
  if (typeToken === undefined || typeField.length > 1) return null;
  const unknown: HbaRecord['unknown'][number][] = [];
  if (isUnknown(typeToken)) unknown.push('type');
  const type = isUnknown(typeToken) && isOfHost(typeToken, fields, server.major) ? 'host' : typeToken.text;
  if (!isConnectionType(type)) return null;
  if (databases.length === 0 || users.length === 0) return null;
  if (databases.some(isUnknown)) unknown.push('databases');
  if (users.some(isUnknown)) unknown.push('users');

  let address: HbaAddress | null = null;
  let addressPosition: Position | null = null;
  let next = 3;
  if (type !== 'local') {
    const read = readTemplatedAddress(fields, server.major);
    if (read === null) return null;
    ({ address, position: addressPosition, next } = read);
    if (address.kind === 'unknown') unknown.push('address');
  }
  const methodField = fields[next] ?? [];
  const [methodToken] = methodField;
  if (methodToken === undefined || methodField.length > 1) return null;
  if (isUnknown(methodToken)) unknown.push('method');
  else if (!isMethod(methodToken.text, server.major)) return null;
  const method = type === 'local' && methodToken.text === 'ident' ? 'peer' : methodToken.text;

  const optionTokens = fields.slice(next + 1).flat();
  const state = newOptionState(type, method, server.major);
  if (optionTokens.some(isUnknown)) unknown.push('options');
  for (const token of optionTokens) {
    if (!isUnknown(token) && !isUnknown(methodToken) && readOption(token, state) !== null) return null;
  }
  const options = optionTokens.map(optionOf);
  const [addressColumn, netmask] = addressColumns(address);
  const record: HbaRecord = {
    ...{ type, databases: databases.map(plainToken), users: users.map(plainToken), address, addressPosition, method },
    methodPosition: placeOf(methodToken),
    ...{ options, unknown },
  };
  return {
    type: typeToken.text,
    databases: databases.map(({ text }) => text),
    users: users.map(({ text }) => text),
    address: addressColumn,
    ...{ netmask, method },
    options: options.length === 0 ? null : options.map(({ name, value }) => (value === '' ? name : `${name}=${value}`)),
    ...{ error: null, fatal: false, record },
  };
}

/** `host{{ ssl }}`: one of the types that begin so. `{{ type }}` is one of them, too, where an address stands behind the users. */
function isOfHost({ text }: AuthToken, fields: AuthFields, major: PgMajor): boolean {
  if (text.startsWith('host')) return true;
  const address = readTemplatedAddress(fields, major);
  return address?.address.kind === 'range' || (address?.address.kind === 'all' && fields.length > 4);
}

function isUnknown(token: AuthToken): boolean {
  return token.templated === true;
}

const ANY = '0.0.0.0/0';

interface TemplatedAddress {
  readonly address: HbaAddress;
  readonly position: Position;
  readonly next: number;
}

/** The address, and its mask where there is one; both are unknown if either is. */
function readTemplatedAddress(fields: AuthFields, major: PgMajor): TemplatedAddress | null {
  const [token] = fields[3] ?? [];
  if (token === undefined || fields[3]?.length !== 1) return null;
  const [following] = fields[4] ?? [];
  if (isUnknown(token)) {
    // No bit of the address counts, whatever is filled in.
    const any = /[^/]\/0+$/.test(token.text) && !token.text.includes(':') ? readAddress({ ...token, text: ANY }) : null;
    if (any?.status === 'done') return { address: any.address, position: placeOf(token), next: 4 };
    const masked = following !== undefined && !token.text.includes('/') && isMask(following, fields[5]?.[0], major);
    const last = masked ? following : token;
    return { address: { kind: 'unknown', text: token.text }, position: spanOf(token, last), next: masked ? 5 : 4 };
  }
  const read = readAddress(token);
  if (read.status === 'error') return null;
  if (read.status === 'done') return { address: read.address, position: placeOf(token), next: 4 };
  if (following === undefined) return null;
  const position = spanOf(token, following);
  if (isUnknown(following)) return { address: { kind: 'unknown', text: token.text }, position, next: 5 };
  const mask = readMask(read.ip, following);
  return mask.status === 'done' ? { address: mask.address, position, next: 5 } : null;
}

/** Whether the word behind an unknown address is its mask rather than the method. */
function isMask(token: AuthToken, after: AuthToken | undefined, major: PgMajor): boolean {
  if (!isUnknown(token)) return parseIp(token.text) !== null;
  return after !== undefined && isMethod(after.text, major);
}
