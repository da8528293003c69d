/**
 * What the end of a host name tells about where it can be resolved. No name is looked up: names under endings that nobody
 * can register resolve on a network of one's own alone.
 */

/**
 * Endings that are never delegated in the public DNS: reserved ones (RFC 6761: `test`, `example`, `invalid`; RFC 8375:
 * `home.arpa`; RFC 9476: `alt`), those that RFC 6762, appendix G, names as used by private networks, and Consul's own.
 */
const PRIVATE = /\.(?:test|example|invalid|localdomain|home\.arpa|alt|intranet|private|corp|home|lan|consul)$/;

/** Endings within a container platform: `*.svc` of Kubernetes, `*.internal` of hosts and clouds, `*.local` of clusters and mDNS. */
const CONTAINER = /\.(?:svc|internal|local)$|\.svc\.[a-z0-9.-]+$/;

/** Top-level domains that databases are published under, beside those of countries (two letters) and `xn--` ones. */
const DELEGATED: ReadonlySet<string> = new Set(
  (
    'academy agency ai app art arpa asia audio auto bank bar best bet bid bike bio biz black blog blue business buzz cab cafe cam camp ' +
    'capital car cards care careers cars cash casino cat center chat church city click clinic cloud club coach codes coffee ' +
    'college com community company computer construction consulting contact coop country coupons courses credit cricket date ' +
    'dating day deals delivery dental design dev digital direct directory doctor dog domains download earth eco edu education ' +
    'email energy engineer engineering enterprises equipment estate events exchange expert exposed express family fan farm ' +
    'fashion film finance financial fit fitness flights foundation fun fund futbol fyi gallery game games garden gay gift gifts ' +
    'global gmbh gold golf gov graphics green group guide guru health healthcare help holdings holiday horse hospital host ' +
    'hosting house how icu immo inc info ink institute insure int investments jobs land law lawyer legal life limited limo link live llc ' +
    'loan loans lol love ltd ltda maison management market marketing markets mba media men menu mil mobi moda moe money mortgage ' +
    'movie museum name navy net network news ngo ninja observer one onl online ooo org organic page partners parts party pet ' +
    'photo photography photos pics pictures pink pizza place plumbing plus press pro productions promo properties property pub quest ' +
    'racing recipes red rehab rent rentals repair report republican rest restaurant review reviews rip rocks run sale salon ' +
    'sarl school schule science security select services sex shoes shop shopping show singles site ski social software solar solutions ' +
    'space sport store stream studio style supplies supply support surf surgery systems tax taxi team tech technology tel tennis theater ' +
    'tickets tienda tips tires today tokyo tools top tours town toys trade trading training travel tube university uno vacations ' +
    'vegas ventures vet viajes video villas vin vip vision vodka vote voyage watch webcam website wedding wiki win wine work works ' +
    'world wtf xxx xyz yoga zip zone ' +
    'amsterdam barcelona berlin brussels cologne hamburg koeln london madrid melbourne miami moscow nyc osaka paris quebec rio swiss sydney ' +
    'vlaanderen wien zuerich africa bayern bzh cymru eus frl gal irish kiwi lat nrw ruhr saarland scot tirol wales ' +
    'amazon aws azure google microsoft oracle'
  ).split(' '),
);

/**
 * Where a host name of more than one label can be resolved, by its last labels. `NAME.NAMESPACE`, as Kubernetes finds
 * services of other namespaces (`postgres.default`, `db.prod`), is told from a domain by the top-level domain: a country's,
 * `xn--…` or one of those in use. Names of three and more labels are taken for domains, whatever their last one is: there the
 * list must not hide a public host.
 */
export function placeOfName(name: string): 'container' | 'private' | 'public' {
  if (CONTAINER.test(name)) return 'container';
  if (PRIVATE.test(name)) return 'private';
  const labels = name.split('.');
  const last = labels[labels.length - 1] ?? '';
  const domain = last.length === 2 || last.startsWith('xn--') || DELEGATED.has(last);
  return labels.length > 2 || domain || name.includes(':') ? 'public' : 'container';
}
