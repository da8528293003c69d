import { mkdirSync } from 'node:fs';
import { userInfo } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Fact, IdentMappingFact } from '../../src/facts.ts';
import { textOf } from '../../src/postgres/byte-text.ts';
import { identAllows, loadedMappings } from '../../src/postgres/hba/ident-map.ts';
import type { Memberships } from '../../src/postgres/memberships.ts';
import type { PgMajor } from '../../src/postgres/versions.ts';
import { identReader } from '../../src/readers/pg-ident.ts';
import { hbaSyntax } from '../../src/rules/hba-syntax.ts';
import { findings } from '../rules/support/findings.ts';
import { contextOf } from '../support/context.ts';
import { installations, nameOf } from '../support/installations.ts';
import { FULL, recordParity, runs } from '../support/parity.ts';
import { type RunningServer, runServer } from '../support/servers.ts';
import { Session, startUp } from '../support/start-up.ts';
import { startWith } from './hba-load.ts';
import { IDENT_FILES, IDENT_LINES, IDENT_TEXTS, MAP_CASES, type MapCase } from './ident-cases.ts';
import { identLine, mapCase } from './ident-generator.ts';

const LINES = runs(400, 4_000);
const MAPS = runs(120, 1_500);
const seed = Number(process.env.PGMOAT_SEED ?? (FULL ? Date.now() % 1_000_000 : 20260));
const FILE = 'pg_ident.conf';

/** A row of `pg_ident_file_mappings`, as far as the version has it. */
type ViewRow = Readonly<Record<string, string | number | null>>;

function factsOf(text: string, major: PgMajor): readonly IdentMappingFact[] {
  const files = { ...IDENT_FILES, [FILE]: text };
  const facts: readonly Fact[] = [
    ...identReader.read({ path: FILE, text, kind: 'pg_ident', literal: true }, contextOf(files, major)),
  ];
  return facts.filter((fact) => fact.kind === 'ident-mapping');
}

function rowsOf(text: string, major: PgMajor): readonly ViewRow[] {
  let number = 0;
  return factsOf(text, major).map(({ file, line, mapName, systemUser, databaseUser, error }) => ({
    ...(major >= 16 ? { map_number: error === null ? ++number : null, file_name: file } : {}),
    ...{ line_number: line, map_name: mapName, sys_name: systemUser, pg_username: databaseUser, error },
  }));
}

/** What 13 and 14, which have no view, write to the log: first what is wrong with words, then with lines. */
function complaintsOf(text: string, major: PgMajor): readonly string[] {
  return factsOf(text, major).flatMap(({ error, line }) => {
    if (error === null) return [];
    if (error === 'missing entry at end of line') return [`missing entry in file "${FILE}" at end of line ${line}`];
    return [error];
  });
}

const ABSOLUTE = /@"*\/|include.*[\s,"]\//s;

const COMPLAINT =
  /^(?:missing entry in file|multiple values in ident field|invalid regular expression|could not (?:open|read) |authentication file )/;

const all = installations();
if (all.length === 0) test.skip('no PostgreSQL server here: nothing to compare with', () => undefined);

describe.each(all.map((installation) => [nameOf(installation), installation] as const))(
  `%s, pg_ident.conf (seed ${seed})`,
  (_name, installation) => {
    const { major } = installation;
    let server: RunningServer;
    let session: Session;
    beforeAll(async () => {
      server = await runServer(installation);
      for (const [path, text] of Object.entries(IDENT_FILES)) {
        const directory = join(server.dataDirectory, dirname(path));
        mkdirSync(directory, { recursive: true });
        server.own(directory);
        server.write(path, text);
      }
      // Without an encoding, as the server is when it loads the file.
      await server.query("create database bytes template template0 encoding 'SQL_ASCII' lc_collate 'C' lc_ctype 'C'");
      session = await Session.open({
        to: { socket: server.socket },
        parameters: { user: 'postgres', database: 'bytes' },
      });
    });
    afterAll(async () => {
      session.close();
      await server.stop();
    });

    /** From 14 on it is said of a directory, but changes nothing. */
    const isRemark = (message: string): boolean => major >= 14 && message.startsWith('could not read file');
    const plain = (text: string): string => text.replaceAll(`${server.dataDirectory}/`, '');

    async function view(text: string): Promise<readonly ViewRow[]> {
      server.write(FILE, text);
      const [row] = await session.rows("select coalesce(json_agg(m), '[]') from pg_ident_file_mappings m");
      return JSON.parse(plain(textOf(row?.[0] ?? Buffer.from('[]'))));
    }

    /** The complaints of one reload; a line in error at the end tells that it is over. */
    async function logged(text: string): Promise<readonly string[]> {
      const before = server.log().length;
      server.write(FILE, `${text}\n\nend\n`);
      await server.reload();
      for (let tries = 0; tries < 400; tries += 1) {
        const log = plain(server.log().slice(before));
        if (/pg_ident\.conf"? was not reloaded/.test(log)) {
          const messages = [...log.matchAll(/LOG: {2}([^\n]*)/g)].map(([, message = '']) => message);
          const complaints = messages.filter((message) => COMPLAINT.test(message) && !isRemark(message)).slice(0, -1);
          return complaints.map((message) => message.replace(/(token too long), skipping: .*/s, '$1'));
        }
        await new Promise((resolve) => setTimeout(resolve, 10));
      }
      throw new Error('the server did not look at pg_ident.conf');
    }

    async function compare(text: string): Promise<void> {
      if (major >= 15) expect(rowsOf(text, major)).toEqual(await view(text));
      else expect([...complaintsOf(text, major)].sort()).toEqual([...(await logged(text))].sort());
    }

    test('the hard lines', async () => {
      await compare(`${IDENT_LINES.join('\n')}\n`);
      const inputs = IDENT_LINES.length;
      recordParity(installation, { kind: 'ident', source: 'hard', inputs, agree: inputs });
    });

    test('the hard files', async () => {
      // 13 takes the rest of a line that is too long for a line of its own and counts it; our lines are those of the file.
      const texts = IDENT_TEXTS.filter((text) => major >= 14 || text.length < 20_000);
      for (const text of texts) await compare(text);
      const [inputs, agree] = [IDENT_TEXTS.length, texts.length];
      const known = inputs > agree ? { 'the number of what follows a line that is too long': inputs - agree } : {};
      recordParity(installation, { kind: 'ident', source: 'hard', inputs, agree, known });
    });

    test('generated lines', async () => {
      // Absolute paths are not followed.
      const followed = identLine.filter((line) => !ABSOLUTE.test(line));
      const lines = fc.sample(followed, { numRuns: LINES, seed: seed + major });
      for (let at = 0; at < lines.length; at += 200) await compare(`${lines.slice(at, at + 200).join('\n')}\n`);
      recordParity(installation, { kind: 'ident', source: 'generated', inputs: LINES, agree: LINES });
    }, 120_000);

    describe('a file that does not load', () => {
      const bad = `m ${userInfo().username} u\nm ${userInfo().username}\n`;
      const complaint = /missing entry (?:in file "[^"]*" )?at end of line/;

      test('the server starts all the same, without any map', () => {
        const said = startWith(server, { [FILE]: bad });
        expect(said).toMatch(complaint);
        expect(said).not.toMatch(/could not load/);
        // The copy has no write-ahead log: that far it gets.
        expect(said).toMatch(
          /FATAL: {2}could not open (?:directory|file) "pg_wal|database system (?:was|is) shut down/,
        );
        expect(loadedMappings(factsOf(bad, major))).toEqual([]);
        expect(findings(hbaSyntax, { [FILE]: bad }, { major }).map(({ severity }) => severity)).toEqual(['warning']);
      });

      test('a reload keeps the old maps, and only the log tells', async () => {
        await server.query('create role kept login');
        server.write('pg_hba.conf', 'local nowhere all peer map=m\nlocal all all trust\n');
        server.write(FILE, `m ${userInfo().username} kept\n`);
        await server.reload();
        const ask = async (): Promise<string> => {
          const reply = await startUp({
            to: { socket: server.socket },
            parameters: { user: 'kept', database: 'nowhere' },
          });
          return reply.kind === 'error' ? reply.sqlstate : reply.kind;
        };
        for (let tries = 0; tries < 100 && (await ask()) !== '3D000'; tries += 1);
        // The database does not exist, which only those learn who may connect.
        expect(await ask()).toBe('3D000');
        const before = server.log().length;
        await logged(bad);
        expect(server.log().slice(before)).toMatch(complaint);
        expect(await ask()).toBe('3D000');
        server.write(FILE, '# none\n');
        await server.reload();
        for (let tries = 0; tries < 100 && (await ask()) === '3D000'; tries += 1);
        // A file without any line is one that loads.
        expect(await ask()).toBe('28000');
        await server.query('drop role kept');
      });
    });

    describe('maps', () => {
      const system = userInfo().username;
      const roles = new Set(['u', 'v', 'g', 'h', 'all', '+g', '\u00e4']);
      const memberships: Memberships = { grants: new Map([['u', new Set(['g'])]]), complete: true };
      const filled = (text: string): string =>
        text.replaceAll('SYSTEM', system).replaceAll('HEAD', system.slice(0, -1)).replaceAll('LAST', system.slice(-1));

      beforeAll(async () => {
        for (const role of roles) await server.query(`create role "${role}" login`);
        await server.query('grant g to u');
      });

      /** Whether the server lets a system user in, case by case: each has a database of its own, which does not exist. */
      async function ask(cases: readonly MapCase[]): Promise<void> {
        const isSound = (line: string): boolean => {
          const [fact] = factsOf(`m ${line}`, major);
          return fact?.error === null && !fact.unknown;
        };
        const sound = cases.map(({ lines, user }) => ({
          lines: lines.map(filled).filter(isSound),
          user: filled(user),
        }));
        const text = sound.flatMap(({ lines }, index) => lines.map((line) => `m${index} ${line}\n`)).join('');
        const records = sound.map((_, index) => `local d${index} all peer map=m${index}\n`);
        server.write(
          'pg_hba.conf',
          `${records.join('')}local none all peer\nlocal empty all peer map=""\nlocal all all trust\n`,
        );
        server.write(FILE, text);
        await server.reload();
        const mappings = loadedMappings(factsOf(text, major));
        expect(mappings.length).toBe(sound.reduce((sum, { lines }) => sum + lines.length, 0));
        const answer = async (database: string, user: string): Promise<string> => {
          const reply = await startUp({ to: { socket: server.socket }, parameters: { user, database } });
          if (reply.kind === 'admitted' || (reply.kind === 'error' && reply.authenticated)) return 'yes';
          return reply.kind === 'error' && reply.sqlstate === '28000' ? 'no' : JSON.stringify(reply);
        };
        const question = { major, mappings, systemUser: system, memberships, roles, caseInsensitive: false };
        // The first answer after a reload may still be of the old records.
        for (let tries = 0; tries < 100 && (await answer('none', system)) !== 'yes'; tries += 1);
        const differences: unknown[] = [];
        for (const [index, { lines, user }] of sound.entries()) {
          const ours = identAllows({ ...question, map: `m${index}`, databaseUser: user });
          const theirs = await answer(`d${index}`, user);
          if (ours !== theirs) differences.push({ lines, user, ours, theirs });
        }
        for (const user of [system, 'u', system.toUpperCase()]) {
          for (const [database, map] of [
            ['none', null],
            ['empty', ''],
          ] as const) {
            const ours = identAllows({ ...question, map, databaseUser: user });
            const theirs = await answer(database, user);
            if (ours !== theirs) differences.push({ map, user, ours, theirs });
          }
        }
        expect(differences.slice(0, 10)).toEqual([]);
      }

      test('the hard ones', async () => {
        await ask(MAP_CASES);
        const inputs = MAP_CASES.length + 6;
        recordParity(installation, { kind: 'ident', source: 'hard', inputs, agree: inputs });
      });

      test('generated ones', async () => {
        const cases = fc.sample(mapCase, { numRuns: MAPS, seed: seed + major });
        for (let at = 0; at < cases.length; at += 500) await ask(cases.slice(at, at + 500));
        recordParity(installation, { kind: 'ident', source: 'generated', inputs: MAPS, agree: MAPS });
      }, 300_000);
    });
  },
);
