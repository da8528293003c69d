import type { HbaOption } from '../../facts.ts';
import type { PgMajor } from '../versions.ts';
import { parseLdapUrl } from './ldap-url.ts';
import { atoi, splitList } from './lists.ts';
import type { AuthToken } from './tokens.ts';

/** What is wrong with a record: `shown` is the view's text, null where the view shows a row of nulls and only the log tells. */
export interface HbaError {
  readonly shown: string | null;
  readonly logged: string;
}

/** The options of one record while they are read, left to right; later ones win. */
interface OptionState {
  readonly type: string;
  readonly method: string;
  readonly major: PgMajor;
  readonly values: Map<string, string>;
  readonly lists: Map<string, readonly string[]>;
  ldapScope: number;
  ldapPort: number;
  includeRealm: boolean;
  clientcert: string | null;
}

/** Options whose value is a secret: it never leaves this room. */
const SECRETS: ReadonlySet<string> = new Set(['ldapbindpasswd', 'radiussecrets']);
const MASKED = '***';

const LDAP = [
  ...['ldapurl', 'ldaptls', 'ldapscheme', 'ldapserver', 'ldapport', 'ldapbinddn', 'ldapbindpasswd'],
  ...['ldapsearchattribute', 'ldapsearchfilter', 'ldapbasedn', 'ldapprefix', 'ldapsuffix'],
];
const RADIUS: Readonly<Record<string, string>> = {
  radiusservers: 'server',
  radiusports: 'port',
  radiussecrets: 'secret',
  radiusidentifiers: 'identifiers',
};

export function newOptionState(type: string, method: string, major: PgMajor): OptionState {
  const includeRealm = method === 'gss' || method === 'sspi';
  const values = new Map<string, string>();
  const lists = new Map<string, readonly string[]>();
  return { type, method, major, values, lists, ldapScope: 0, ldapPort: 0, includeRealm, clientcert: null };
}

/** Reads one word of the options: hba.c, the end of `parse_hba_line` and `parse_hba_auth_opt`. */
export function readOption(token: AuthToken, state: OptionState): HbaError | null {
  const equals = token.text.indexOf('=');
  if (equals < 0) {
    // Behind a secret this may be the rest of one that a blank or comma has cut.
    const secret = [...SECRETS].some((name) => state.values.has(name));
    return both(`authentication option not in name=value format: ${secret ? MASKED : token.text}`);
  }
  return setOption(token.text.slice(0, equals), token.text.slice(equals + 1), state);
}

/** The option as facts hold it, secrets masked. A word without `=` is a name without a value. */
export function optionOf(token: AuthToken): HbaOption {
  const { line, column, endLine, endColumn } = token;
  const equals = token.text.indexOf('=');
  const name = equals < 0 ? token.text : token.text.slice(0, equals);
  const value = equals < 0 ? '' : token.text.slice(equals + 1);
  return { name, value: maskedValue(name, value), line, column, endLine, endColumn };
}

function maskedValue(name: string, value: string): string {
  if (SECRETS.has(name)) return value === '' ? '' : MASKED;
  return name === 'ldapurl' ? maskUserinfo(value) : value;
}

/** A password someone put into an LDAP URL, where it has no business to be. */
function maskUserinfo(url: string): string {
  return url.replace(/(:\/\/[^\s:@/]{0,200}:)[^\s@/]{1,400}@/, `$1${MASKED}@`);
}

function both(text: string): HbaError {
  return { shown: text, logged: text };
}

function onlyLogged(text: string): HbaError {
  return { shown: null, logged: text };
}

function setOption(name: string, value: string, state: OptionState): HbaError | null {
  // hba.c sets the scope anew before each option, so that only a URL in the last one keeps its own.
  state.ldapScope = 2;
  const methods = methodsOf(name, state.major);
  if (name === 'clientcert') return setClientcert(value, state);
  if (name === 'clientname' && state.major >= 14) return checkClientname(value, state);
  if (methods === null) return both(`unrecognized authentication option name: "${name}"`);
  if (!methods.accepted.includes(state.method)) {
    return both(`authentication option "${name}" is only valid for authentication methods ${methods.text}`);
  }
  if (name === 'ldapurl') return setLdapUrl(value, state);
  if (name === 'ldapport') {
    state.ldapPort = atoi(value);
    return state.ldapPort === 0 ? both(`invalid LDAP port number: "${value}"`) : null;
  }
  if (name in RADIUS) return setRadiusList(name, value, state);
  if (name === 'include_realm') state.includeRealm = value === '1';
  state.values.set(name, value);
  return null;
}

interface Methods {
  readonly accepted: readonly string[];
  readonly text: string;
}

function only(method: string): Methods {
  return { accepted: [method], text: method };
}

/** The methods that take an option, and how the server lists them; null for an option it does not know. */
function methodsOf(name: string, major: PgMajor): Methods | null {
  if (name === 'map') {
    const accepted = ['ident', 'peer', 'gss', 'sspi', 'cert'];
    if (major < 18) return { accepted, text: 'ident, peer, gssapi, sspi, and cert' };
    return { accepted: [...accepted, 'oauth'], text: 'ident, peer, gssapi, sspi, cert, and oauth' };
  }
  if (LDAP.includes(name)) return only('ldap');
  if (Object.hasOwn(RADIUS, name)) return only('radius');
  if (name === 'pamservice' || name === 'pam_use_hostname') return only('pam');
  if (name === 'krb_realm' || name === 'include_realm') return { accepted: ['gss', 'sspi'], text: 'gssapi and sspi' };
  if (name === 'compat_realm' || name === 'upn_username') return only('sspi');
  const oauth = ['issuer', 'scope', 'validator', 'delegate_ident_mapping'];
  return major >= 18 && oauth.includes(name) ? only('oauth') : null;
}

function setClientcert(value: string, state: OptionState): HbaError | null {
  if (state.type !== 'hostssl') return both('clientcert can only be configured for "hostssl" rows');
  const old = state.major === 13;
  if (value === 'verify-full') {
    state.clientcert = 'verify-full';
  } else if (value === 'verify-ca' || (old && value === '1')) {
    if (!old && state.method === 'cert') {
      return {
        shown: 'clientcert can only be set to "verify-full" when using "cert" authentication',
        logged: 'clientcert only accepts "verify-full" when using "cert" authentication',
      };
    }
    state.clientcert = 'verify-ca';
  } else if (old && (value === '0' || value === 'no-verify')) {
    if (state.method === 'cert') {
      return both('clientcert cannot be set to "no-verify" when using "cert" authentication');
    }
    state.clientcert = null;
  } else {
    return onlyLogged(`invalid value for clientcert: "${value}"`);
  }
  return null;
}

function checkClientname(value: string, state: OptionState): HbaError | null {
  if (state.type !== 'hostssl') return both('clientname can only be configured for "hostssl" rows');
  return value === 'CN' || value === 'DN' ? null : onlyLogged(`invalid value for clientname: "${value}"`);
}

function setLdapUrl(value: string, state: OptionState): HbaError | null {
  const parsed = parseLdapUrl(value);
  if (parsed.error !== null) return both(`could not parse LDAP URL "${maskUserinfo(value)}": ${parsed.error}`);
  const { url } = parsed;
  if (url.scheme !== 'ldap' && url.scheme !== 'ldaps') return both(`unsupported LDAP URL scheme: ${url.scheme}`);
  state.values.set('ldapscheme', url.scheme);
  if (url.host !== null) state.values.set('ldapserver', url.host);
  state.ldapPort = url.port;
  if (url.baseDn !== null) state.values.set('ldapbasedn', url.baseDn);
  if (url.attribute !== null) state.values.set('ldapsearchattribute', url.attribute);
  if (url.filter !== null) state.values.set('ldapsearchfilter', url.filter);
  state.ldapScope = url.scope;
  return null;
}

/** Server names are resolved when the file is loaded, which cannot be known here: every name is taken to resolve. */
function setRadiusList(name: string, value: string, state: OptionState): HbaError | null {
  const items = splitList(value);
  if (items === null) {
    const shown = name === 'radiusports' ? `invalid RADIUS port number: "${value}"` : null;
    return { shown, logged: `could not parse RADIUS ${RADIUS[name] ?? ''} list "${maskedValue(name, value)}"` };
  }
  if (name === 'radiusports' && items.some((port) => atoi(port) === 0)) {
    return onlyLogged(`invalid RADIUS port number: "${value}"`);
  }
  const unresolved = name === 'radiusservers' ? items.find((host) => host === '') : undefined;
  if (unresolved !== undefined) {
    return onlyLogged(`could not translate RADIUS server name "${unresolved}" to address: Name or service not known`);
  }
  state.lists.set(name, items);
  state.values.set(name, value);
  return null;
}

/** What must hold of all options together, once the last is read. */
export function optionsError(state: OptionState, validators?: readonly string[]): HbaError | null {
  if (state.method === 'ldap') return ldapError(state);
  if (state.method === 'radius') return radiusError(state);
  if (state.method === 'oauth') return oauthError(state, validators);
  return null;
}

function ldapError({ values, major }: OptionState): HbaError | null {
  const bind = ['ldapbasedn', 'ldapbinddn', 'ldapbindpasswd', 'ldapsearchattribute', 'ldapsearchfilter'];
  if (values.has('ldapprefix') || values.has('ldapsuffix')) {
    if (bind.some((name) => values.has(name))) {
      return both(
        major >= 18
          ? 'cannot mix options for simple bind and search+bind modes'
          : 'cannot use ldapbasedn, ldapbinddn, ldapbindpasswd, ldapsearchattribute, ldapsearchfilter, or ldapurl together with ldapprefix',
      );
    }
  } else if (!values.has('ldapbasedn')) {
    return both('authentication method "ldap" requires argument "ldapbasedn", "ldapprefix", or "ldapsuffix" to be set');
  }
  if (values.has('ldapsearchattribute') && values.has('ldapsearchfilter')) {
    return both('cannot use ldapsearchattribute together with ldapsearchfilter');
  }
  return null;
}

function required(method: string, name: string): HbaError {
  return both(`authentication method "${method}" requires argument "${name}" to be set`);
}

function radiusError({ lists, major }: OptionState): HbaError | null {
  const servers = lists.get('radiusservers')?.length ?? 0;
  const secrets = lists.get('radiussecrets')?.length ?? 0;
  if (servers === 0) return required('radius', 'radiusservers');
  if (secrets === 0) return required('radius', 'radiussecrets');
  for (const [name, text] of [
    ['radiussecrets', 'secrets'],
    ['radiusports', 'ports'],
    ['radiusidentifiers', 'identifiers'],
  ] as const) {
    const count = lists.get(name)?.length ?? 0;
    if (count <= 1 || count === servers) continue;
    const message = `the number of RADIUS ${text} (${count}) must be 1 or the same as the number of RADIUS servers (${servers})`;
    return major === 13 ? onlyLogged(message) : both(message);
  }
  return null;
}

function oauthError({ values }: OptionState, validators: readonly string[] | undefined): HbaError | null {
  if (!values.has('scope')) return required('oauth', 'scope');
  if (!values.has('issuer')) return required('oauth', 'issuer');
  const unfit = validators === undefined ? null : validatorError(values, validators);
  if (unfit !== null) return unfit;
  if (values.has('map') && values.get('delegate_ident_mapping') === '1') {
    return both('map cannot be used in combination with delegate_ident_mapping');
  }
  return null;
}

/** auth-oauth.c, `check_oauth_validator`: the only library there is needs no naming. */
function validatorError(values: Map<string, string>, validators: readonly string[]): HbaError | null {
  const [only] = validators;
  if (only === undefined) return both('oauth_validator_libraries must be set for authentication method oauth');
  const stated = values.get('validator');
  if (stated !== undefined) {
    return validators.includes(stated)
      ? null
      : both(`validator "${stated}" is not permitted by oauth_validator_libraries`);
  }
  if (validators.length > 1) {
    return both(
      'authentication method "oauth" requires argument "validator" to be set when oauth_validator_libraries contains multiple options',
    );
  }
  values.set('validator', only);
  return null;
}

/** The options column of the view, in its order: hbafuncs.c, `get_hba_options`. Null where there is nothing to show. */
export function optionColumn(state: OptionState): readonly string[] | null {
  const { values, method, major } = state;
  const shown: string[] = [];
  const show = (...names: readonly string[]): void => {
    for (const name of names) {
      const value = values.get(name);
      if (value !== undefined) shown.push(`${name}=${maskedValue(name, value)}`);
    }
  };
  if (state.includeRealm) shown.push('include_realm=true');
  show('krb_realm', 'map');
  const clientcert = method === 'cert' ? 'verify-full' : state.clientcert;
  if (clientcert !== null) shown.push(`clientcert=${clientcert}`);
  show('pamservice');
  if (method === 'ldap') {
    show('ldapserver');
    if (state.ldapPort !== 0) shown.push(`ldapport=${state.ldapPort}`);
    if (major >= 14) show('ldapscheme');
    if (values.get('ldaptls') === '1') shown.push('ldaptls=true');
    show('ldapprefix', 'ldapsuffix', 'ldapbasedn', 'ldapbinddn', 'ldapbindpasswd');
    show('ldapsearchattribute', 'ldapsearchfilter');
    if (state.ldapScope !== 0) shown.push(`ldapscope=${state.ldapScope}`);
  }
  show('radiusservers', 'radiussecrets', 'radiusidentifiers', 'radiusports', 'issuer', 'scope', 'validator');
  if (values.get('delegate_ident_mapping') === '1') shown.push('delegate_ident_mapping=true');
  return shown.length === 0 ? null : shown;
}
