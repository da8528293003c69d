// docs/drivers.md: what every known driver makes of the words for TLS. The cells are what the drivers' tables answer when
// they are asked, so that the page cannot say anything else than pgmoat does.
import { table } from './markdown.mjs';

const HOST = 'db.example.com';
const ROOT = '/etc/ssl/db-ca.pem';

const SSLMODES = [
  ['nothing', {}],
  ['`disable`', { sslmode: 'disable' }],
  ['`allow`', { sslmode: 'allow' }],
  ['`prefer`', { sslmode: 'prefer' }],
  ['`require`', { sslmode: 'require' }],
  ['`require` and root', { sslmode: 'require', sslrootcert: ROOT }],
  ['`verify-ca`', { sslmode: 'verify-ca' }],
  ['`verify-full`', { sslmode: 'verify-full' }],
  ['`no-verify`', { sslmode: 'no-verify' }],
  ['another word', { sslmode: 'another' }],
  ['`ssl=true`', { ssl: 'true' }],
];

const SHORT = {
  none: 'plaintext',
  opportunistic: 'fallback',
  encrypted: 'encrypted',
  ca: 'chain',
  full: '**full**',
  broken: 'refused',
  unknown: '?',
};

const FORMS = {
  uri: 'a URL (`postgres://…`)',
  dialect: 'a URL of SQLAlchemy that names it (`postgresql+driver://…`)',
  keyword: 'a keyword string (`host=… sslmode=…`)',
  variables: 'PG* variables',
  jdbc: 'a JDBC URL',
  r2dbc: 'an R2DBC URL',
  ado: 'a connection string of .NET or ODBC (`Host=…;SSL Mode=…`)',
};

export function driversPage(drivers) {
  const languages = [...new Set(drivers.map(({ language }) => language))];
  const sections = languages.map((language) => [language, drivers.filter((driver) => driver.language === language)]);
  const anchors = anchorsOf(sections.flatMap(([language, own]) => [language, ...own.map(({ title }) => title)]));
  return `# What drivers make of \`sslmode\`

PostgreSQL's clients are configured with the same few words, but every driver reads them for itself, and some read them otherwise from one
version to the next. This is what pgmoat goes by: made from the tables in [src/postgres/tls](../src/postgres/tls), which name the source of every
row and are compared with the drivers themselves where those can be installed ([test/drivers](../test/drivers)).

| word | what the line is worth |
| --- | --- |
| plaintext | no TLS |
| fallback | TLS if the server offers it, nothing checked that an attacker could not get around, plaintext if not |
| encrypted | TLS or nothing; no certificate is checked, so that whoever is on the way can take the server's place |
| chain | TLS; the certificate's chain is checked, the host's name is not |
| **full** | TLS; chain and name are checked |
| refused | the driver does not take it, or never connects |
| ? | something else decides: code, or a version |

The columns are values of \`sslmode\`, read from the first form of the driver that is listed below; *and root* is with \`sslrootcert\` besides, *nothing* is
a connection that says nothing of TLS.

${matrix(drivers, anchors).trimEnd()}

${sections.map(([language, own]) => section(language, own)).join('\n\n')}
`;
}

function matrix(drivers, anchors) {
  const rows = drivers.flatMap((driver) => {
    const [form] = driver.forms;
    return driver.versions.map((version) => {
      const name = `[${driver.title}](#${anchors.get(driver.title)})${version.label === 'all' ? '' : ` ${version.label}`}`;
      return [name, ...SSLMODES.map(([, parameters]) => cell(version, form, parameters, driver))];
    });
  });
  return table(['driver', ...SSLMODES.map(([title]) => title)], rows);
}

function cell(version, form, parameters, driver) {
  if (form === 'ado' && parameters.ssl !== undefined) return '–';
  return SHORT[ask(version, form, parameters, driver).level];
}

/** A driver's answer. libpq's own parser turns \`ssl=true\` of a URI into \`sslmode=require\` before anybody is asked. */
function ask(version, form, parameters, driver) {
  const given = { host: HOST, ...parameters };
  if (driver.grammar === 'libpq' && form === 'uri' && given.ssl === 'true') {
    given.sslmode = 'require';
    delete given.ssl;
  }
  const known = /\d/.test(version.since ?? '') ? version.since : '0';
  return version.read({
    major: 18,
    get: (keyword) => given[keyword],
    written: (keyword) => given[keyword] ?? null,
    openEnded: false,
    form,
    version: known.split('.').map(Number),
  });
}

function section(language, drivers) {
  return [`## ${language}`, ...drivers.map(driverSection)].join('\n\n');
}

function driverSection(driver) {
  const facts = [
    `Reads ${listed(driver.forms.map((form) => FORMS[form]))}.`,
    ...(driver.through === undefined ? [] : [`Reads for ${listed(driver.through)}, too.`]),
    ...(driver.packages.length === 0 ? [] : [`Known by ${listed(driver.packages.map(packageWords))}.`]),
    `Checks everything with \`${driver.full ?? 'sslmode=verify-full'}\`.`,
  ];
  const ignored = (driver.ignores ?? []).map(ignoredWords);
  const notes = [...(driver.notes ?? []), ...ignored].map((note) => `- ${note}`);
  const parts = [`### ${driver.title}`, facts.join(' ')];
  for (const version of driver.versions) {
    const title = version.label === 'all' ? '' : `**${version.label}.** `;
    parts.push(`${title}Authorities: ${version.roots}.`);
    if (version.rows.length > 0) parts.push(rowTable(version.rows).trimEnd());
  }
  if (notes.length > 0) parts.push(notes.join('\n'));
  return parts.join('\n\n');
}

function rowTable(rows) {
  const cells = rows.map((row) => [
    conditionWords(row),
    SHORT[row.level],
    [row.because === undefined ? '' : `${capital(row.because)}.`, row.error === undefined ? '' : `“${row.error}”`]
      .filter((text) => text !== '')
      .join(' '),
    row.source,
  ]);
  return table(['the first that fits', 'is', '', 'source'], cells);
}

function conditionWords({ when, form }) {
  const conditions = Object.entries(when).map(([keyword, want]) => wantWords(keyword, want));
  const where = form === undefined ? '' : ` (${form.join(', ')})`;
  return `${conditions.join(', ')}${where}`;
}

function wantWords(keyword, want) {
  if (typeof want === 'string') return `\`${keyword}=${want}\``;
  if (Array.isArray(want)) return want.map((value) => `\`${keyword}=${value}\``).join(' or ');
  if ('unsaid' in want) return `no \`${keyword}\``;
  if ('literally' in want) return `\`${keyword}=${want.literally}\``;
  if ('ends' in want) return `\`${keyword}=…${want.ends}\``;
  return want.not.length === 0 ? `any \`${keyword}\`` : `any \`${keyword}\` but ${want.not.join(', ')}`;
}

function ignoredWords({ parameter, form, instead, fate }) {
  const where = form === undefined ? '' : ` (${form.join(', ')})`;
  const mend = instead === null ? '' : ` Use \`${instead}\`.`;
  return `\`${parameter}\`${where} ${fate ?? 'is passed over without a word'}.${mend}`;
}

function packageWords({ ecosystem, name }) {
  return `\`${name}\` (${ecosystem})`;
}

function listed(items) {
  return items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`;
}

function capital(text) {
  return text.startsWith('`') ? text : text[0].toUpperCase() + text.slice(1);
}

/** Heading -> the anchor that GitHub gives it: the second of the same name has a number. */
function anchorsOf(titles) {
  const counts = new Map();
  return new Map(
    titles.map((title) => {
      const plain = title
        .toLowerCase()
        .replace(/[^\w\- ]/g, '')
        .replaceAll(' ', '-');
      const count = counts.get(plain) ?? 0;
      counts.set(plain, count + 1);
      return [title, count === 0 ? plain : `${plain}-${count}`];
    }),
  );
}
