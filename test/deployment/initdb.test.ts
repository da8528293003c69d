import { spawnSync } from 'node:child_process';
import { chownSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import { impliedRecords, initdbPasswordEncryption } from '../../src/deployment/implied.ts';
import type { EffectiveSetting } from '../../src/deployment/model.ts';
import type { WorkloadFact } from '../../src/facts.ts';
import { knownMajor, type PgMajor } from '../../src/postgres/versions.ts';
import { NO_SERVER, serverBinaries } from '../support/postgres-server.ts';

// What initdb writes into pg_hba.conf, and the method that the official image's entry point then appends
// (`postgres -C password_encryption`), compared with the initdb of the machine.

const place = { file: 'compose.yaml', line: 1, column: 1, endLine: 1, endColumn: 1 };

function workloadWith(args: string): WorkloadFact {
  return {
    kind: 'workload',
    ...place,
    id: 'compose.yaml#db',
    platform: 'compose',
    name: 'db',
    role: 'server',
    image: 'postgres',
    family: 'official',
    major: null,
    environment: args === '' ? {} : { POSTGRES_INITDB_ARGS: { ...place, value: args, password: null } },
    ports: [],
    mounts: [],
    names: ['db'],
    hostNetwork: false,
    imagePosition: null,
  };
}

function ofInitdb(args: string, major: PgMajor): ReadonlyMap<string, EffectiveSetting> {
  const name = 'password_encryption';
  const value = initdbPasswordEncryption(workloadWith(args), major);
  return new Map(value === null ? [] : [[name, { name, value, fact: null }]]);
}

// What initdb 13 and 16 write for these methods.
test.each([
  [13, '', null],
  [13, '-A md5', null],
  [13, '--auth-host=scram-sha-256', 'scram-sha-256'],
  [13, '--auth-local=scram-sha-256 --auth-host=md5', 'scram-sha-256'],
  [16, '--auth-host=md5', 'md5'],
  [16, '-kA md5', 'md5'],
  [16, '--auth-local=scram-sha-256 --auth-host=md5', null],
  [16, '--auth=peer', null],
] as const)('password_encryption that initdb %i writes for "%s"', (major, args, expected) => {
  expect(initdbPasswordEncryption(workloadWith(args), major)?.value ?? null).toBe(expected);
});

const bin = serverBinaries();
const base = bin === null ? null : mkdtempSync(join(tmpdir(), 'pgmoat-initdb-'));
const ids = ['-u', '-g'].map((flag) => Number(spawnSync('id', [flag, 'postgres'], { encoding: 'utf8' }).stdout || NaN));
const [uid = NaN, gid = NaN] = ids;
const root = process.getuid?.() === 0;
const usable = bin !== null && base !== null && (!root || !(Number.isNaN(uid) || Number.isNaN(gid)));

afterAll(() => {
  if (base !== null) rmSync(base, { recursive: true, force: true });
});

function run(program: string, args: readonly string[]): string {
  const identity = root ? { uid, gid } : {};
  const env = { PATH: process.env.PATH, LC_ALL: 'C' };
  const result = spawnSync(join(bin ?? '', program), args, { encoding: 'utf8', cwd: base ?? '.', env, ...identity });
  if (result.status !== 0) throw new Error(result.stderr || String(result.error));
  return result.stdout;
}

function initialise(name: string, args: string): { readonly methods: readonly string[]; readonly encryption: string } {
  const directory = join(base ?? '', name);
  const password = join(base ?? '', 'pw');
  writeFileSync(password, 'x\n');
  if (root) for (const path of [base ?? '', password]) chownSync(path, uid, gid);
  run('initdb', [
    '-D',
    directory,
    '--no-sync',
    `--pwfile=${password}`,
    ...args.split(' ').filter((word) => word !== ''),
  ]);
  const records = readFileSync(join(directory, 'pg_hba.conf'), 'utf8').match(/^(?:local|host).*$/gm) ?? [];
  return {
    methods: records.map((record) => record.trim().split(/\s+/).at(-1) ?? ''),
    encryption: run('postgres', ['-D', directory, '-C', 'password_encryption']).trim(),
  };
}

const CASES = [
  '',
  '-A scram-sha-256',
  '-Amd5',
  '--auth=peer',
  '--auth-host=md5',
  '--auth-local=peer',
  '--auth-local=scram-sha-256 --auth-host=md5',
  '-kA md5',
  '--auth=trust --auth-host=md5',
];

describe(usable ? 'initdb of this machine' : `initdb (${NO_SERVER})`, () => {
  for (const [index, args] of CASES.entries()) {
    (usable ? test : test.skip)(
      args === '' ? 'without arguments' : args,
      () => {
        const major = knownMajor(Number(/\d+/.exec(run('postgres', ['--version']))?.[0]));
        const { methods, encryption } = initialise(String(index), args);
        const records = impliedRecords(workloadWith(args), ofInitdb(args, major), major);
        expect(records?.map(({ fact }) => fact.method)).toEqual([...methods, encryption]);
      },
      60_000,
    );
  }
});
