import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { collect } from '../../src/collect.ts';
import { inLoadOrder } from '../../src/deployment/load-order.ts';
import type { HbaRecordFact, IdentMappingFact } from '../../src/facts.ts';
import { DEFAULT_MAX_BYTES, openDiskTree } from '../../src/files/disk-tree.ts';
import { textOf } from '../../src/postgres/byte-text.ts';
import { rowOf } from '../support/hba.ts';
import { type Installation, installations, nameOf } from '../support/installations.ts';
import { FULL, recordParity, runs } from '../support/parity.ts';
import { type RunningServer, runServer } from '../support/servers.ts';
import { type FileSet, fileSet, type SetKind } from './file-set-generator.ts';
import { SETS } from './file-sets.ts';

const GENERATED = runs(25, 150);
const seed = Number(process.env.PGMOAT_SEED ?? (FULL ? Date.now() % 2 ** 31 : 20262));
/** What includes itself in several ways is more than is followed. */
const MOST_ROWS = 300;

type Row = Readonly<Record<string, unknown>>;

const MAIN: Readonly<Record<SetKind, string>> = { pg_hba: 'pg_hba.conf', pg_ident: 'pg_ident.conf' };

const rows = installations().map((installation) => [nameOf(installation), installation] as const);
if (rows.length === 0) test.skip('no PostgreSQL server here: not compared with the real one', () => undefined);

describe.each(rows)(`%s reads sets of files alike (seed ${seed})`, (_name, installation: Installation) => {
  const { major } = installation;
  const base = realpathSync(mkdtempSync(join(tmpdir(), 'pgmoat-sets-')));
  let server: RunningServer;
  beforeAll(async () => {
    chmodSync(base, 0o755);
    writeFileSync(join(base, MAIN.pg_hba), 'local all all trust\n');
    writeFileSync(join(base, MAIN.pg_ident), '');
    const settings = [`hba_file = '${base}/${MAIN.pg_hba}'`, `ident_file = '${base}/${MAIN.pg_ident}'`];
    server = await runServer(installation, { settings });
  });
  afterAll(async () => {
    await server.stop();
    rmSync(base, { recursive: true, force: true });
  });

  function write({ files, links, directories }: FileSet): void {
    for (const name of readdirSync(base)) rmSync(join(base, name), { recursive: true });
    for (const directory of directories) mkdirSync(join(base, directory), { recursive: true });
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(base, path)), { recursive: true });
      writeFileSync(join(base, path), text);
    }
    for (const [path, target] of Object.entries(links)) symlinkSync(target, join(base, path));
  }

  /** Paths as from the directory of the first file; a link's as that of the file which it leads to. */
  function told(row: Row): Row {
    const { error, file_name: name, ...rest } = row;
    const plain = typeof error === 'string' ? error.replaceAll(`${base}/`, '') : null;
    return { ...rest, error: plain, ...(typeof name === 'string' ? { file: relative(base, realpathSync(name)) } : {}) };
  }

  const COLUMNS: Readonly<Record<SetKind, string>> = {
    pg_hba: `${major >= 16 ? 'rule_number, file_name, ' : ''}line_number, type, database, user_name, address, netmask, auth_method, options, error from pg_hba_file_rules`,
    pg_ident: `${major >= 16 ? 'map_number, file_name, ' : ''}line_number, map_name, sys_name, pg_username, error from pg_ident_file_mappings`,
  };

  async function real(kind: SetKind): Promise<readonly Row[]> {
    const [[json] = []] = await server.rows(`select coalesce(json_agg(r), '[]') from (select ${COLUMNS[kind]}) r`);
    const shown: readonly Row[] = JSON.parse(textOf(json ?? Buffer.from('[]')));
    return shown.map(told);
  }

  /** The rows of the facts that the command line gives for this directory with `--as`; null where they are not all to be known. */
  async function ours(kind: SetKind): Promise<readonly Row[] | null> {
    const tree = await openDiskTree(base, { maxBytes: DEFAULT_MAX_BYTES, only: [MAIN[kind]] }, []);
    const { facts } = collect(tree, { as: kind, major, ignored: () => false });
    const lines = facts.filter((fact) => fact.kind === 'hba-record' || fact.kind === 'ident-mapping');
    const isWhole = facts.every((fact) => fact.kind !== 'include' || fact.status !== 'outside-root');
    if (!isWhole || lines.length > MOST_ROWS) return null;
    let number = 0;
    return inLoadOrder<HbaRecordFact | IdentMappingFact>(lines).map((fact) => {
      number += fact.error === null ? 1 : 0;
      const count = fact.error === null ? number : null;
      const file = major >= 16 ? { file: fact.file } : {};
      if (fact.kind === 'hba-record')
        return { ...(major >= 16 ? { rule_number: count } : {}), ...file, ...rowOf(fact) };
      const { mapName, systemUser, databaseUser, error } = fact;
      return {
        ...(major >= 16 ? { map_number: count } : {}),
        ...{ ...file, line_number: fact.serverLine ?? fact.line, map_name: mapName, sys_name: systemUser },
        ...{ pg_username: databaseUser, error },
      };
    });
  }

  async function compare(kind: SetKind, sets: readonly FileSet[], source: 'hard' | 'generated'): Promise<void> {
    const differing: object[] = [];
    const known: Record<string, number> = {};
    let compared = 0;
    for (const set of sets) {
      write(set);
      const read = await ours(kind);
      if (read === null) continue;
      compared += 1;
      const shown = await real(kind);
      if (text(read) === text(shown)) continue;
      if (hangsOnErrno(set, text(read))) known[STALE] = (known[STALE] ?? 0) + 1;
      else differing.push({ set, ours: read, real: shown });
    }
    expect(differing.slice(0, 2)).toEqual([]);
    expect(compared).toBeGreaterThan(sets.length * 0.8);
    recordParity(installation, {
      kind: kind === 'pg_hba' ? 'hba' : 'ident',
      source,
      inputs: compared,
      agree: compared,
    });
  }

  const kinds: readonly SetKind[] = major >= 15 ? ['pg_hba', 'pg_ident'] : ['pg_hba'];
  test.each(kinds)('%s: hard sets', (kind) => compare(kind, SETS[kind], 'hard'));
  test.each(kinds)(
    '%s: generated sets',
    async (kind) => {
      const sets = fc.sample(fileSet(kind, major >= 16), { numRuns: GENERATED, seed: seed + major });
      await compare(kind, sets, 'generated');
    },
    600_000,
  );
});

/** hba.c, `tokenize_include_file`, looks at errno also where no file was opened because of the depth. */
const STALE = 'whether include_if_exists passes over what is nested too deeply depends on the error before it';

function hangsOnErrno({ files }: FileSet, read: string): boolean {
  const asks = Object.values(files).some((file) => file.includes('include_if_exists'));
  return asks && read.includes('maximum nesting depth exceeded');
}

/** Rows by their columns in one order. */
function text(shown: readonly Row[]): string {
  return JSON.stringify(
    shown.map((row) => Object.fromEntries(Object.entries(row).sort(([a], [b]) => (a < b ? -1 : 1)))),
  );
}
