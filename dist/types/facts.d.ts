/**
 * Facts: what the readers understood, as plain JSON. Everything after the readers works on these values alone, so
 * they can be cached by content, made on one machine and judged on another. `docs/facts.schema.json` describes them
 * for other programs; the fields named in the public contract never change meaning within a schema version.
 */
/** A place within one file. Lines and columns are 1-based, columns count UTF-16 code units, `endColumn` is exclusive. */
export interface Position {
    readonly line: number;
    readonly column: number;
    readonly endLine: number;
    readonly endColumn: number;
}
/**
 * A place in the scanned tree. `file` is relative to the scanned root with `/` between its parts. `via` leads back through
 * the include directive, mount or `extends` that brought the file in, nearest first.
 */
export interface Origin extends Position {
    readonly file: string;
    readonly via?: readonly Origin[];
}
/** A word of an HBA or ident line. In quotes a word loses its keyword meaning (`"all"` is a database named all). */
export interface HbaToken extends Position {
    readonly text: string;
    readonly quoted: boolean;
}
export type ConnectionType = 'local' | 'host' | 'hostssl' | 'hostnossl' | 'hostgssenc' | 'hostnogssenc';
/**
 * The address column of an HBA record as the server understood it. For `range`, `address` and `mask` are as the server
 * prints them; `prefix` is null for a mask with holes. `unknown` is a templated address.
 */
export type HbaAddress = {
    readonly kind: 'all';
} | {
    readonly kind: 'samehost';
} | {
    readonly kind: 'samenet';
} | {
    readonly kind: 'range';
    readonly family: 4 | 6;
    readonly address: string;
    readonly mask: string;
    readonly prefix: number | null;
} | {
    readonly kind: 'host';
    readonly name: string;
} | {
    readonly kind: 'suffix';
    readonly name: string;
} | {
    readonly kind: 'unknown';
    readonly text: string;
};
/** A `name=value` of an HBA record, as written. */
export interface HbaOption extends Position {
    readonly name: string;
    readonly value: string;
}
/** A record that the server accepts (or that is a template of one), with everything `pg_hba_file_rules` leaves out. */
export interface HbaRecord {
    readonly type: ConnectionType;
    readonly databases: readonly HbaToken[];
    readonly users: readonly HbaToken[];
    /** null for `local`. */
    readonly address: HbaAddress | null;
    readonly addressPosition: Position | null;
    /** The method in force: `ident` on a local record is `peer`. A templated method keeps its template text. */
    readonly method: string;
    readonly methodPosition: Position;
    readonly options: readonly HbaOption[];
    /** The columns whose value a template will fill in: nothing may be concluded from their text. */
    readonly unknown: readonly ('type' | 'databases' | 'users' | 'address' | 'method' | 'options')[];
}
/**
 * One record of an HBA file: the columns of `pg_hba_file_rules` as the server of the chosen version prints them.
 * A record in error has null where the server has null. `record` carries what evaluation needs.
 */
export interface HbaRecordFact extends Origin {
    readonly kind: 'hba-record';
    readonly type: string | null;
    readonly databases: readonly string[] | null;
    readonly users: readonly string[] | null;
    readonly address: string | null;
    readonly netmask: string | null;
    readonly method: string | null;
    readonly options: readonly string[] | null;
    readonly error: string | null;
    /** What the server's log says of a record whose row in the view is all null, also its error. */
    readonly logError?: string | null;
    /**
     * Whether the error keeps the whole file from loading. False with an error for a record that loads but can never match
     * (`hostssl record cannot match because SSL is disabled`).
     */
    readonly fatal: boolean;
    readonly record: HbaRecord | null;
    /**
     * The line's number as the server has it, where that is not `line`: it loses count behind a line with a zero byte and, in
     * version 13, behind one that is too long for it.
     */
    readonly serverLine?: number;
    /** Its place among the lines of all files, in a set of files of which some are behind links. */
    readonly order?: number;
    /**
     * The file that was read as the top of this HBA configuration: differs from `file` for included files, and is `FILE#NAME`
     * for one that another file holds or makes (a ConfigMap, a script).
     */
    readonly root: string;
    /** The workload whose own configuration this is (see WorkloadFact.id): the list of an operator, of Patroni. */
    readonly workload?: string;
    /** A script adds it to a file of which no more is known: other records come before it. */
    readonly partial?: true;
    /** Put together from values that are written elsewhere and otherwise, such as a list of addresses: its words cannot be edited. */
    readonly assembled?: true;
}
/**
 * An HBA file that holds no record, nor does any file that it includes: the server refuses it (hba.c, `load_hba`), and the
 * view has no row to say so. There is none for a file of which not everything is known (templates, includes that may lead to
 * something). It stands at the first line.
 */
export interface EmptyHbaFact extends Origin {
    readonly kind: 'empty-hba';
    /** What the server's log says, with the path in the tree. */
    readonly error: string;
    /** Whether there is nothing in it but blanks, not even a comment. */
    readonly blank: boolean;
    readonly root: string;
}
/** One line of pg_ident.conf: the columns of `pg_ident_file_mappings`. */
export interface IdentMappingFact extends Origin {
    readonly kind: 'ident-mapping';
    readonly mapName: string | null;
    readonly systemUser: string | null;
    readonly databaseUser: string | null;
    readonly error: string | null;
    /** The three words with their quoting; null in error. */
    readonly tokens: {
        readonly map: HbaToken;
        readonly system: HbaToken;
        readonly database: HbaToken;
    } | null;
    readonly unknown: boolean;
    /** As with an HbaRecordFact. */
    readonly serverLine?: number;
    readonly order?: number;
    readonly root: string;
}
/** A setting's value after PostgreSQL's own conversion, numbers in the parameter's base unit. */
export type SettingValue = {
    readonly type: 'bool';
    readonly value: boolean;
} | {
    readonly type: 'integer' | 'real';
    readonly value: number;
    readonly unit: string | null;
} | {
    readonly type: 'enum' | 'string';
    readonly value: string;
}
/** A custom (dotted) or unrecognised parameter: the text as it is. */
 | {
    readonly type: 'other';
    readonly value: string;
}
/** Filled in by a template, or not a value the parameter takes (then `error` says so). */
 | {
    readonly type: 'unknown';
    readonly value: string;
};
/**
 * One assignment of a server parameter: a line of postgresql.conf (the columns of `pg_file_settings`), or a `-c` on a
 * command line. `applied` is false where a later assignment wins, the value is in error, or an error elsewhere in the
 * configuration keeps the server from applying any of it: where a line cannot be read, it looks at no names, and where a name
 * is unknown, at no values. Then `error` is null as in the view, while `problem` and `detail` say what is wrong all the same.
 */
export interface SettingFact extends Origin {
    readonly kind: 'setting';
    /** As written; comparisons are case-insensitive. For a syntax error the server shows none. */
    readonly name: string | null;
    readonly value: string | null;
    readonly error: string | null;
    /** What the server's log says of the error, where the view has no more than a summary (`setting could not be applied`). */
    readonly detail?: string;
    readonly applied: boolean;
    readonly parsed: SettingValue | null;
    /** Where the assignment ranks: PostgreSQL's GucSource, file < command line. */
    readonly source: 'file' | 'auto-file' | 'command-line';
    /** What is wrong, for errors of settings: the rule's words depend on it. */
    readonly problem: 'syntax' | 'include' | 'unknown-name' | 'removed-name' | 'invalid-value' | null;
    /** Of a line that the server could not read as it stands: the parameter that a template makes it set. */
    readonly templated?: string;
    readonly valuePosition: Position | null;
    readonly namePosition: Position | null;
    readonly root: string;
    /** The workload whose command line this is (see WorkloadFact.id). */
    readonly workload?: string;
    /** A script adds it to a file of which no more is known. */
    readonly partial?: true;
}
/** Verification levels, weakest first; `broken` where the client refuses its own settings or can never connect. */
export type TlsLevel = 'none' | 'opportunistic' | 'encrypted' | 'ca' | 'full' | 'broken' | 'unknown';
/** How a password stands in a file. The password itself is never part of a fact. */
export interface PasswordFact extends Position {
    readonly file: string;
    /**
     * literal: a value one could use; well-known: a literal everybody tries first (postgres, password, secret, …);
     * placeholder: text that tells the reader to put one (`changeme`, `<password>`); default: literal fallback of a variable
     * (`${DB_PASSWORD:-secret}`); empty: stated and empty; unknown: filled in elsewhere.
     */
    readonly strength: 'literal' | 'well-known' | 'placeholder' | 'default' | 'empty' | 'unknown';
    /** True for `default` and `literal` alike when the text is on the list of well-known ones. */
    readonly wellKnown: boolean;
}
export type ConnectionSyntax = 'uri' | 'keyword' | 'jdbc' | 'r2dbc' | 'npgsql' | 'ado' | 'split' | 'code';
/** How many connections a client's pool may open at once. */
export interface PoolFact {
    /** null where there is no bound. */
    readonly max: number | null;
    /** True where nobody says so: what the library does by itself. */
    readonly byDefault?: true;
}
/** One way a client is told to connect. */
export interface ConnectionFact extends Origin {
    readonly kind: 'connection';
    readonly syntax: ConnectionSyntax;
    /** `libpq` where nothing else is known; else the name in the URL scheme (`asyncpg`, `psycopg2`, `pgjdbc`, `npgsql`, …). */
    readonly driver: string;
    /** The driver's version, as far as a manifest or lock file tells it. */
    readonly driverVersion?: string;
    /** What tells the driver, where that is not the connection's own form: a line of a manifest. */
    readonly driverOrigin?: Origin;
    /** Other drivers that may read it as well, and make another level of it: the weakest is in `tls`. */
    readonly alternatives?: readonly {
        readonly driver: string;
        readonly version: string | null;
        readonly level: TlsLevel;
    }[];
    /** Keyword -> value under libpq's names. A password is `***`; a value that a template fills in keeps its template text. */
    readonly parameters: Readonly<Record<string, string>>;
    /** Keywords of `parameters` whose value is filled in elsewhere. */
    readonly unknown: readonly string[];
    /** Position of each keyword's value (or key, where the value is implied); under `pool` where a program bounds its pool. */
    readonly positions: Readonly<Record<string, Position>>;
    readonly hosts: readonly {
        readonly host: string;
        readonly port: string;
    }[];
    readonly user: string | null;
    readonly database: string | null;
    readonly tls: {
        readonly stated: string | null;
        readonly level: TlsLevel;
        readonly fallback: boolean;
    };
    /** How the driver comes to this level, where that is not what libpq's manual says of the same words: a clause. */
    readonly reading?: string;
    readonly pool: PoolFact | null;
    /** libpq's own message where it would refuse the string (or the driver's, where it differs); null if accepted. */
    readonly error: string | null;
    /** What the parameters say twice, misspell or say in vain; rules turn these into findings. */
    readonly oddities: readonly {
        readonly parameter: string;
        readonly kind: 'unknown' | 'misspelt' | 'ignored';
        /** The parameter that was probably meant. */
        readonly suggestion: string | null;
        readonly position: Position;
    }[];
    readonly password: PasswordFact | null;
    /** The variable, key or property that holds it (`DATABASE_URL`, `spring.datasource.url`), where there is one. */
    readonly name: string | null;
    /** The workload that is given it (see WorkloadFact.id). */
    readonly workload?: string;
}
/** A value of a workload's environment. Passwords are `***`. */
export interface EnvironmentValue extends Origin {
    /** null where it comes from outside the repository. */
    readonly value: string | null;
    readonly password: PasswordFact | null;
}
/** A port that a workload publishes. `hostAddress` is `` when all addresses are meant. */
export interface PublishedPort extends Origin {
    readonly hostAddress: string;
    readonly published: string;
    readonly target: number;
}
/** A file or directory that a workload sees. `source` is relative to the root; null when it is not part of the tree. */
export interface Mount extends Origin {
    readonly source: string | null;
    readonly target: string;
}
/**
 * Where a workload is described: a compose file, a manifest of Kubernetes, an image's Dockerfile, a service container of
 * continuous integration, a managed server of a cloud with what lets others reach it, or what brings a configuration of PostgreSQL
 * with records of its own: the operators CloudNativePG, Zalando's and Crunchy's, and Patroni.
 */
export type Platform = 'compose' | 'kubernetes' | 'dockerfile' | 'docker' | 'ci' | 'cloud' | 'cloudnative-pg' | 'zalando' | 'crunchy' | 'patroni';
/** A container or process that runs PostgreSQL, a pooler before it, or a client of it. */
export interface WorkloadFact extends Origin {
    readonly kind: 'workload';
    /** `FILE#NAME`, unique. */
    readonly id: string;
    readonly platform: Platform;
    readonly name: string;
    readonly role: 'server' | 'pooler' | 'client';
    readonly image: string | null;
    /** Which entry point the image has: it decides what the environment means. */
    readonly family: 'official' | 'bitnami' | 'other';
    /** PostgreSQL major from the image tag, null where the tag does not say. */
    readonly major: number | null;
    readonly environment: Readonly<Record<string, EnvironmentValue>>;
    readonly ports: readonly PublishedPort[];
    readonly mounts: readonly Mount[];
    /** Names other workloads reach it by (service name, container name, host name, network aliases). */
    readonly names: readonly string[];
    /** True with `network_mode: host`: every listening port is the host's. */
    readonly hostNetwork: boolean;
    /** Where the image is named; where the service's own key stands is the fact's position. */
    readonly imagePosition: Position | null;
}
/** A pooler's configuration (PgBouncer), as far as it decides who may connect. */
export interface PoolerFact extends Origin {
    readonly kind: 'pooler';
    readonly software: 'pgbouncer';
    /** Setting -> value with its place; passwords `***`. */
    readonly settings: Readonly<Record<string, Origin & {
        readonly value: string;
        readonly unknown: boolean;
    }>>;
    readonly workload?: string;
}
/** A Secret or ConfigMap of Kubernetes that holds something, and the key in it. */
export interface StoreKey {
    readonly kind: 'Secret' | 'ConfigMap';
    readonly name: string;
    readonly key: string;
}
/** A private key in the tree. */
export interface KeyFact extends Origin {
    readonly kind: 'key';
    readonly encrypted: boolean;
    /** What holds it, where it is no file of its own. */
    readonly store?: StoreKey;
}
/** What an X.509 certificate says (RFC 5280). */
export interface CertificateContent {
    /** `C=DE, O=Acme, CN=db.acme-shop.io`, in the order of the certificate. */
    readonly subject: string;
    readonly issuer: string;
    /** The subject's first common name, which libpq compares with the host; null for none. */
    readonly commonName: string | null;
    /** Of the extension subjectAltName. */
    readonly dnsNames: readonly string[];
    /** IPv6 addresses in eight groups. */
    readonly ipAddresses: readonly string[];
    /** `YYYY-MM-DDTHH:MM:SSZ`. */
    readonly notBefore: string;
    readonly notAfter: string;
    /** As OpenSSL names them: `rsa` with its bits, `ec` with its curve, `ed25519`; null where it does not know the key. */
    readonly key: {
        readonly type: string | null;
        readonly bits: number | null;
        readonly curve: string | null;
    };
    /** The digest of its signature: `sha256`, `sha1`, `md5`; null for one that is not known. */
    readonly digest: string | null;
    readonly isAuthority: boolean;
    readonly selfSigned: boolean;
    /** SHA-256 of the certificate, in hexadecimal digits. */
    readonly fingerprint: string;
    /** All of it, in Base64: who signed whom is told by this alone. */
    readonly der: string;
}
/** A certificate in PEM, as PostgreSQL and libpq read them. A file of very many, which nobody made for one server, has none. */
export interface CertificateFact extends Origin {
    readonly kind: 'certificate';
    /** null in error. */
    readonly certificate: CertificateContent | null;
    readonly error: string | null;
    /** What holds it, where it is no file of its own. */
    readonly store?: StoreKey;
}
/** A package that a manifest names, at its name. */
export interface ManifestPackage extends Position {
    /** As the ecosystem compares names: lower case for PyPI, `group:artifact` for Maven, without the `/v5` of a Go module. */
    readonly name: string;
    /** The driver of PostgreSQL that it is or brings, as ConnectionFact.driver names it. */
    readonly driver: string;
    /** The versions that are allowed, as written; null where the manifest leaves it open. */
    readonly range: string | null;
    /** The one version that it is: of lock files, and where a manifest names one exactly. */
    readonly version: string | null;
    /** Only for development or tests; for Go, only used by other modules. */
    readonly development: boolean;
}
/** A manifest or lock file that names drivers of PostgreSQL. */
export interface ManifestFact extends Origin {
    readonly kind: 'manifest';
    /** As package URLs (purl) name it. */
    readonly ecosystem: 'npm' | 'pypi' | 'gem' | 'composer' | 'golang' | 'maven' | 'nuget' | 'cargo' | 'hex';
    /** A lock file tells versions, not what the project itself uses. */
    readonly lock: boolean;
    readonly packages: readonly ManifestPackage[];
}
/** A password that the repository gives to a role of the server, outside of a container's environment. */
export interface RolePasswordFact extends Origin {
    readonly kind: 'role-password';
    /** The key that holds it, as one finds it in the file: `authentication.superuser.password`. */
    readonly name: string;
    readonly password: PasswordFact;
}
/** An include directive, mount or `extends` that leads to a file which was not read, and why. */
export interface IncludeFact extends Origin {
    readonly kind: 'include';
    readonly directive: string;
    /** As written. */
    readonly target: string;
    readonly status: 'outside-root' | 'missing' | 'unreadable' | 'too-deep';
}
export type Fact = HbaRecordFact | EmptyHbaFact | IdentMappingFact | SettingFact | ConnectionFact | WorkloadFact | PoolerFact | KeyFact | CertificateFact | ManifestFact | RolePasswordFact | IncludeFact;
export type FactKind = Fact['kind'];
