/** What `ldap_url_parse` of OpenLDAP finds in an LDAP URL; absent parts are null. */
interface LdapUrl {
  readonly scheme: string;
  readonly host: string | null;
  readonly port: number;
  readonly baseDn: string | null;
  readonly attribute: string | null;
  readonly scope: number;
  readonly filter: string | null;
}

/** `ldap_err2string` for the numbers `ldap_url_parse` returns, which are of another family: hence the odd texts. */
const BAD_SCHEME = 'Time limit exceeded';
const BAD_ENCLOSURE = 'Size limit exceeded';
const BAD_URL = 'Compare False';
const BAD_SCOPE = 'Strong(er) authentication required';
const BAD_FILTER = 'Partial results and referral received';
const BAD_EXTENSIONS = 'Referral';

const SCOPES: Readonly<Record<string, number>> = {
  base: 0,
  one: 1,
  onelevel: 1,
  sub: 2,
  subtree: 2,
  children: 3,
  subordinate: 3,
};

/** Reads an LDAP URL as the server's OpenLDAP does (RFC 4516, and `ldap_url_parse` in its url.c); an error is libldap's text. */
export function parseLdapUrl(
  text: string,
): { readonly url: LdapUrl; readonly error: null } | { readonly error: string } {
  const prefix = /^(<?)(?:URL:)?(p?ldaps?|ldapi):\/\//i.exec(text);
  if (prefix === null) return { error: BAD_SCHEME };
  const enclosed = prefix[1] === '<';
  if (enclosed && !text.endsWith('>')) return { error: BAD_ENCLOSURE };
  const rest = text.slice(prefix[0].length, enclosed ? -1 : undefined);
  const scheme = (prefix[2] ?? '').toLowerCase();
  const slash = rest.indexOf('/');
  const question = rest.indexOf('?');
  const hostEnd = slash >= 0 ? slash : question >= 0 ? question : rest.length;
  // That of `ldapi` is the path of a socket.
  const written = rest.slice(0, hostEnd);
  const authority = scheme === 'ldapi' ? { host: unescapeHex(written), port: 0 } : readAuthority(written);
  if (authority === null) return { error: BAD_URL };
  const parts = slash >= 0 ? rest.slice(slash + 1).split('?', 6) : [];
  const [dn, attributes = '', scopeText = '', filterText = '', extensions] = parts;
  const scope = scopeText === '' ? 0 : SCOPES[unescapeHex(scopeText).toLowerCase()];
  if (scope === undefined) return { error: BAD_SCOPE };
  const filter = filterText === '' ? null : unescapeHex(filterText);
  if (filter === '') return { error: BAD_FILTER };
  if (parts.length > 5) return { error: BAD_URL };
  if (extensions === '') return { error: BAD_EXTENSIONS };
  const names = unescapeHex(attributes).split(',');
  return {
    error: null,
    url: {
      scheme,
      host: authority.host === '' ? null : authority.host,
      port: authority.port === 0 ? (scheme === 'ldaps' ? 636 : 389) : authority.port,
      baseDn: dn === undefined ? null : unescapeHex(dn),
      attribute: names.find((name) => name !== '') ?? null,
      scope,
      filter,
    },
  };
}

function readAuthority(text: string): { readonly host: string; readonly port: number } | null {
  const bracket = text.startsWith('[') ? text.indexOf(']') : -1;
  if (text.startsWith('[') && bracket < 0) return null;
  const colon = text.indexOf(':', bracket + 1);
  const host = unescapeHex(bracket > 0 ? text.slice(1, bracket) : colon < 0 ? text : text.slice(0, colon));
  if (colon < 0) return { host, port: 0 };
  const port = unescapeHex(text.slice(colon + 1));
  return /^[ \t]{0,8}[+-]?\d{1,9}$/.test(port) ? { host, port: Number(port) } : null;
}

/** `ldap_pvt_hex_unescape`, which leaves nothing of a text with a percent sign that two digits do not follow. */
function unescapeHex(text: string): string {
  if (/%(?![0-9a-fA-F]{2})/.test(text)) return '';
  return text.replace(/%([0-9a-fA-F]{2})/g, (_, digits: string) => String.fromCharCode(Number.parseInt(digits, 16)));
}
