/**
 * What the end of a host name tells about where it can be resolved. No name is looked up: names under endings that nobody
 * can register resolve on a network of one's own alone.
 */
/**
 * Where a host name of more than one label can be resolved, by its last labels. `NAME.NAMESPACE`, as Kubernetes finds
 * services of other namespaces (`postgres.default`, `db.prod`), is told from a domain by the top-level domain: a country's,
 * `xn--…` or one of those in use. Names of three and more labels are taken for domains, whatever their last one is: there the
 * list must not hide a public host.
 */
export declare function placeOfName(name: string): 'container' | 'private' | 'public';
