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
/** Reads an LDAP URL as the server's OpenLDAP does (RFC 4516, and `ldap_url_parse` in its url.c); an error is libldap's text. */
export declare function parseLdapUrl(text: string): {
    readonly url: LdapUrl;
    readonly error: null;
} | {
    readonly error: string;
};
export {};
