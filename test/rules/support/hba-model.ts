import { parseAddress } from '../../../src/access/address.ts';
import type { Exposure, Model, Server, ServerHbaRecord } from '../../../src/deployment/model.ts';
import type {
  ConnectionType,
  HbaAddress,
  HbaRecord,
  HbaRecordFact,
  HbaToken,
  IdentMappingFact,
} from '../../../src/facts.ts';
import { DEFAULT_MAJOR, type PgMajor } from '../../../src/postgres/versions.ts';

interface Setup {
  readonly file?: string;
  readonly major?: PgMajor;
  readonly exposure?: Exposure;
  readonly implied?: ServerHbaRecord['implied'];
  readonly ident?: string;
  readonly zones?: NonNullable<Model['zones']>;
}

/** A model of one server from records as one writes them: well-formed lines only, `{{x}}` for a column that a template fills. */
export function hbaModel(text: string, setup: Setup = {}): Model {
  const hba = hbaRecords(text, setup.file ?? 'pg_hba.conf').map(
    (fact): ServerHbaRecord => ({
      fact,
      implied: setup.implied ?? 'no',
    }),
  );
  const ident = identMappingsOf(setup.ident ?? '');
  const server: Server = {
    id: 'pg_hba.conf',
    label: 'pg_hba.conf',
    major: setup.major ?? DEFAULT_MAJOR,
    majorFrom: 'default',
    workload: null,
    exposure: setup.exposure ?? { kind: 'network' },
    settingFacts: [],
    settings: new Map(),
    hba,
    ident,
    names: [],
  };
  const model = { servers: [server], clients: [], facts: [...hba.map(({ fact }) => fact), ...ident] };
  return setup.zones === undefined ? model : { ...model, zones: setup.zones };
}

export function hbaRecords(text: string, file: string): HbaRecordFact[] {
  return text.split('\n').flatMap((line, index) => {
    const words = wordsOf(line, index + 1);
    return words.length === 0 ? [] : [factOf(words, file, index + 1, line)];
  });
}

function identMappingsOf(text: string): IdentMappingFact[] {
  return text.split('\n').flatMap((line, index) => {
    const [map, system, database] = wordsOf(line, index + 1).map((words) => words[0]);
    if (map === undefined) return [];
    const place = { file: 'pg_ident.conf', line: index + 1, column: 1, endLine: index + 1, endColumn: line.length + 1 };
    const tokens = system === undefined || database === undefined ? null : { map, system, database };
    return [
      {
        ...place,
        kind: 'ident-mapping' as const,
        mapName: tokens?.map.text ?? null,
        systemUser: tokens?.system.text ?? null,
        databaseUser: tokens?.database.text ?? null,
        error: tokens === null ? 'missing entry at end of line' : null,
        tokens,
        unknown: false,
        root: 'pg_ident.conf',
      },
    ];
  });
}

function wordsOf(line: string, lineNumber: number): HbaToken[][] {
  const words: HbaToken[][] = [];
  for (const match of line.replace(/(^|\s)#.*$/, '').matchAll(/(?:"[^"]*"|[^\s"])+/g)) {
    let column = match.index + 1;
    const tokens = match[0].split(',').map((part) => {
      const text = part.replaceAll('"', '');
      const token = {
        text,
        quoted: part.startsWith('"'),
        line: lineNumber,
        column,
        endLine: lineNumber,
        endColumn: column + part.length,
      };
      column += part.length + 1;
      return token;
    });
    words.push(tokens);
  }
  return words;
}

function factOf(words: HbaToken[][], file: string, line: number, text: string): HbaRecordFact {
  const place = { file, line, column: 1, endLine: line, endColumn: text.length + 1 };
  const base = {
    ...place,
    kind: 'hba-record' as const,
    type: null,
    databases: null,
    users: null,
    address: null,
    netmask: null,
    method: null,
    options: null,
    root: file,
  };
  const type = words[0]?.[0]?.text ?? '';
  if (!isType(type)) return { ...base, error: `invalid connection type "${type}"`, fatal: true, record: null };
  const rest = words
    .slice(3)
    .map((tokens) => tokens[0])
    .filter((token) => token !== undefined);
  const where = type === 'local' ? { address: null, used: 0 } : addressOf(rest);
  const method = rest[where.used];
  if (method === undefined)
    return { ...base, error: 'end-of-line before authentication method', fatal: true, record: null };
  const options = rest.slice(where.used + 1).map((token) => {
    const cut = token.text.indexOf('=');
    return { ...token, name: token.text.slice(0, cut), value: token.text.slice(cut + 1) };
  });
  const record: HbaRecord = {
    type,
    databases: words[1] ?? [],
    users: words[2] ?? [],
    address: where.address,
    addressPosition: type === 'local' ? null : (rest[0] ?? null),
    method: type === 'local' && method.text === 'ident' ? 'peer' : method.text,
    methodPosition: method,
    options,
    unknown: unknownColumns(words, where.address, method),
  };
  return { ...base, type, method: record.method, error: null, fatal: false, record };
}

function unknownColumns(words: HbaToken[][], address: HbaAddress | null, method: HbaToken): HbaRecord['unknown'] {
  const columns: HbaRecord['unknown'][number][] = [];
  if (isTemplate(words[1])) columns.push('databases');
  if (isTemplate(words[2])) columns.push('users');
  if (address?.kind === 'unknown') columns.push('address');
  if (isTemplate([method])) columns.push('method');
  return columns;
}

function isTemplate(tokens: readonly HbaToken[] | undefined): boolean {
  return tokens?.some((token) => token.text.includes('{{')) ?? false;
}

function isType(text: string): text is ConnectionType {
  return ['local', 'host', 'hostssl', 'hostnossl', 'hostgssenc', 'hostnogssenc'].includes(text);
}

function addressOf(rest: readonly HbaToken[]): { address: HbaAddress; used: number } {
  const token = rest[0];
  const text = token?.text ?? '';
  if (text.includes('{{')) return { address: { kind: 'unknown', text }, used: 1 };
  if (token?.quoted !== true && (text === 'all' || text === 'samehost' || text === 'samenet')) {
    return { address: { kind: text }, used: 1 };
  }
  const [address = '', prefix] = text.split('/');
  const parsed = parseAddress(address === '0' ? '0.0.0.0' : address);
  if (parsed === null) return { address: { kind: text.startsWith('.') ? 'suffix' : 'host', name: text }, used: 1 };
  const { family } = parsed;
  if (prefix === undefined) {
    const mask = rest[1]?.text ?? '';
    return { address: { kind: 'range', family, address, mask, prefix: prefixOf(mask) }, used: 2 };
  }
  return {
    address: { kind: 'range', family, address, mask: maskOf(family, Number(prefix)), prefix: Number(prefix) },
    used: 1,
  };
}

function maskOf(family: 4 | 6, prefix: number): string {
  const bits = '1'.repeat(prefix).padEnd(family === 4 ? 32 : 128, '0');
  if (family === 4) return (bits.match(/.{8}/g) ?? []).map((byte) => Number.parseInt(byte, 2)).join('.');
  return (bits.match(/.{16}/g) ?? []).map((group) => Number.parseInt(group, 2).toString(16)).join(':');
}

function prefixOf(mask: string): number | null {
  for (let prefix = 0; prefix <= 32; prefix += 1) if (maskOf(4, prefix) === mask) return prefix;
  for (let prefix = 0; prefix <= 128; prefix += 1) if (maskOf(6, prefix) === mask) return prefix;
  return null;
}
