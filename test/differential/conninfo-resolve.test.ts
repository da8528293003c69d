import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir, userInfo } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { type ResolvedConninfo, resolveConninfo } from '../../src/postgres/conninfo/resolve.ts';
import type { LibpqBuild } from '../../src/postgres/conninfo/sources.ts';
import { type Installation, installations, nameOf } from '../support/installations.ts';
import { FULL, recordParity, runs } from '../support/parity.ts';
import { WORLD_CASES } from './conninfo-world-cases.ts';
import { type World, world } from './conninfo-worlds.ts';
import { askLibpq, type LibpqAnswer } from './libpq.ts';

const seed = Number(process.env.PGMOAT_SEED ?? (FULL ? Date.now() % 1_000_000 : 20260));
const WORLDS = runs(250, 2500);

const directories: string[] = [];
afterAll(() => {
  for (const directory of directories) rmSync(directory, { recursive: true, force: true });
});

/** The files of each world in a directory of its own, and the world with that directory's name in it. */
function settle(worlds: readonly World[]): readonly (World & { readonly paths: ReadonlyMap<string, string> })[] {
  const root = mkdtempSync(join(tmpdir(), 'pgmoat-conninfo-'));
  directories.push(root);
  return worlds.map(({ text, parameters, env, files }, at) => {
    const own = join(root, String(at));
    const named = (value: string): string => value.replaceAll('DIR', own);
    const paths = new Map<string, string>();
    for (const [file, content] of Object.entries(files)) {
      const path = join(own, file);
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, content);
      chmodSync(path, 0o600);
      paths.set(path, content);
    }
    const variables = Object.fromEntries(Object.entries(env).map(([name, value]) => [name, named(value)]));
    const pairs = parameters?.map(([keyword, value]) => [keyword, named(value)] as const);
    return { text: named(text), ...(pairs === undefined ? {} : { parameters: pairs }), env: variables, files, paths };
  });
}

/** What the attempt itself says goes: only refusals of what was said remain. */
function refusalOf(message: string | null): string | null {
  const lines = (message ?? '').split('\n').filter((line) => {
    return (
      line !== '' &&
      !/^(?:connection to server (?:at|on) |could not connect to server|could not translate host name|\tIs the server |\tconnections on Unix )/.test(
        line,
      )
    );
  });
  return lines.length === 0 ? null : lines.join('\n');
}

/** The password that libpq would send, as the worlds' passwords tell where they come from. */
function placesOf({ hosts }: ResolvedConninfo): readonly string[] {
  return hosts.map(({ password }) => {
    if (password === null) return '';
    switch (password.kind) {
      case 'passfile':
        return `line-${password.line}`;
      case 'stated':
        return 'secret-text';
      default:
        return `secret-${password.kind}`;
    }
  });
}

/** PQconninfo leaves out what no connection keeps. */
const NOT_SHOWN: ReadonlySet<string> = new Set(['service', 'authtype']);

function differenceOf(ours: ResolvedConninfo, theirs: LibpqAnswer): string | null {
  const error = refusalOf(theirs.error);
  if (ours.error !== error) return `error: ${ours.error} / ${error}`;
  if (error !== null) return null;
  const { password = '', ...options } = theirs.options;
  for (const keyword of new Set([...ours.parameters.keys(), ...Object.keys(options)])) {
    if (keyword === 'password' || NOT_SHOWN.has(keyword)) continue;
    const value = ours.parameters.get(keyword)?.value;
    if (value !== options[keyword]) return `${keyword}: ${value} / ${options[keyword]}`;
  }
  const places = placesOf(ours);
  return places.includes(password) ? null : `password: ${places} / ${password}`;
}

const libraries = installations().flatMap((installation) => {
  const plain = askLibpq(installation, [{ kind: 'resolve', text: 'host=/nonexistent' }])?.[0];
  return plain === undefined ? [] : [[nameOf(installation), installation, plain] as const];
});
if (libraries.length === 0) test.skip('needs python3 and a libpq.so.5, which are not both here', () => undefined);

describe.each(libraries)(`%s, libpq (seed ${seed})`, (_name, installation: Installation, plain) => {
  const { major, origin } = installation;
  const build: Partial<LibpqBuild> = {
    ldap: origin === 'machine',
    gssapi: plain.options.gssencmode === 'prefer',
    socketDirectory: origin === 'npm' ? '/tmp' : '/var/run/postgresql',
  };
  const { username, homedir } = userInfo();

  function compare(worlds: readonly World[], source: 'hard' | 'generated'): void {
    // What an LDAP server would be asked depends on the network.
    const asked = build.ldap ? worlds.filter(({ files }) => !/^ldap/m.test(Object.values(files).join('\n'))) : worlds;
    const settled = settle(asked);
    const answers = askLibpq(
      installation,
      settled.map(({ paths: _, files: __, ...question }) => ({ kind: 'resolve', ...question })),
      { HOME: '' },
    );
    const differences = settled.flatMap((one, at) => {
      const { text, parameters, env, paths } = one;
      const ours = resolveConninfo({
        ...(parameters === undefined ? { text } : { parameters }),
        environment: env,
        files: paths,
        home: homedir,
        systemUser: username,
        major,
        build,
      });
      const theirs = answers?.[at];
      const difference = theirs === undefined ? 'no answer' : differenceOf(ours, theirs);
      return difference === null ? [] : [`${difference} <- ${JSON.stringify(asked[at])}`];
    });
    expect(differences.slice(0, 5)).toEqual([]);
    recordParity(installation, { kind: 'conninfo', source, inputs: asked.length, agree: asked.length });
  }

  test('resolves the hard cases alike', () => compare(WORLD_CASES, 'hard'));
  test('resolves generated ones alike', () => compare(fc.sample(world, { numRuns: WORLDS, seed }), 'generated'));
});
