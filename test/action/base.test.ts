import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { findBase } from '../../src/action/base.ts';
import type { TriggerEvent } from '../../src/action/event.ts';
import { fetchCommit, hasCommit } from '../../src/files/git-fetch.ts';
import { makeRepository, type Repository } from '../support/repository.ts';

let origin: Repository;
let directory: string;

function git(cwd: string, ...args: string[]): string {
  const identity = ['-c', 'user.name=t', '-c', 'user.email=t@example.org', '-c', 'commit.gpgsign=false'];
  return execFileSync('git', [...identity, ...args], {
    cwd,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  }).trim();
}

/** main: one, two, three; branch `topic` from one; `merge` is topic merged into main. */
beforeAll(() => {
  directory = mkdtempSync(join(tmpdir(), 'pgmoat-test-'));
  origin = makeRepository({ a: '1\n' });
  const { root } = origin;
  const commit = (name: string, path: string): void => {
    origin.write(path, `${name}\n`);
    git(root, 'add', '-A');
    git(root, 'commit', '-qm', name);
    git(root, 'tag', name);
  };
  git(root, 'checkout', '-qb', 'main');
  commit('one', 'a');
  git(root, 'checkout', '-qb', 'topic');
  commit('change', 'b');
  git(root, 'checkout', '-q', 'main');
  commit('two', 'a');
  commit('three', 'a');
  git(root, 'checkout', '-qb', 'merged');
  git(root, 'merge', '-q', '--no-ff', '-m', 'merge', 'topic');
  git(root, 'tag', 'merge');
  git(root, 'config', 'uploadpack.allowAnySHA1InWant', 'true');
});
afterAll(() => {
  origin.remove();
  rmSync(directory, { recursive: true, force: true });
});

function sha(name: string): string {
  return git(origin.root, 'rev-parse', `${name}^{commit}`);
}

/** What actions/checkout leaves: one commit, detached. */
function shallowClone(name: string, revision: string): string {
  const root = join(directory, name);
  git(directory, 'init', '-q', root);
  git(root, 'remote', 'add', 'origin', pathToFileURL(origin.root).href);
  git(root, 'fetch', '-q', '--depth=1', 'origin', sha(revision));
  git(root, 'checkout', '-q', 'FETCH_HEAD');
  return root;
}

function pullRequest(base = 'main'): TriggerEvent {
  return {
    ...{ kind: 'pull_request', name: 'pull_request', number: 1, fork: false },
    ...{ baseSha: sha(base), headSha: sha('topic') },
  };
}

test('one commit is fetched into a shallow clone, and nothing of its history', async () => {
  const root = shallowClone('one', 'merge');
  expect(await hasCommit(root, sha('three'))).toBe(false);
  expect(await fetchCommit(root, sha('three'), 'secret')).toBe(true);
  expect(await hasCommit(root, sha('three'))).toBe(true);
  expect(await hasCommit(root, sha('two'))).toBe(false);
  expect(git(root, 'status', '--porcelain')).toBe('');
  expect(await fetchCommit(root, 'f'.repeat(40), null)).toBe(false);
  expect(await fetchCommit(root, '--upload-pack=touch /tmp/x', null)).toBe(false);
});

test('a full clone keeps its history', async () => {
  const root = join(directory, 'full');
  git(directory, 'clone', '-q', '--single-branch', '--branch', 'main', pathToFileURL(origin.root).href, root);
  expect(await fetchCommit(root, sha('change'), null)).toBe(true);
  expect(git(root, 'rev-parse', '--is-shallow-repository')).toBe('false');
  expect(git(root, 'rev-list', '--count', sha('change'))).toBe('2');
});

test('the base of a pull request is what its merge would change', async () => {
  const root = shallowClone('merge', 'merge');
  const fetched: string[] = [];
  const base = await findBase({
    ...{ root, event: pullRequest('one'), head: null, askMergeBase: () => Promise.resolve(null) },
    fetch(commit) {
      fetched.push(commit);
      return fetchCommit(root, commit, null);
    },
  });
  expect(base).toMatchObject({ status: 'found', commit: sha('three') });
  expect(fetched).toEqual([sha('three')]);
});

test('where the head is checked out, it is the merge base, as GitHub tells it if git cannot', async () => {
  const root = shallowClone('head', 'topic');
  const asked: string[][] = [];
  const sources = {
    ...{ root, event: pullRequest(), head: null },
    fetch: (commit: string) => fetchCommit(root, commit, null),
    askMergeBase(one: string, other: string) {
      asked.push([one, other]);
      return Promise.resolve(sha('one'));
    },
  };
  expect(await findBase(sources)).toMatchObject({ status: 'found', commit: sha('one') });
  expect(asked).toEqual([[sha('main'), sha('topic')]]);
  const full = await findBase({ ...sources, root: origin.root, event: pullRequest() });
  expect(full).toMatchObject({ status: 'found' });
  expect(await findBase({ ...sources, askMergeBase: () => Promise.resolve(null) })).toEqual({
    ...{ status: 'unreachable', wanted: sha('main') },
  });
});

test('pushes and merge queues name it, other events have none', async () => {
  const root = shallowClone('push', 'three');
  const sources = {
    ...{
      root,
      head: null,
      fetch: (commit: string) => fetchCommit(root, commit, null),
      askMergeBase: () => Promise.resolve(null),
    },
  };
  const push = { kind: 'push', before: sha('two'), after: sha('three') } as const;
  expect(await findBase({ ...sources, event: push })).toMatchObject({ status: 'found', commit: sha('two') });
  expect(await findBase({ ...sources, event: { ...push, before: null } })).toEqual({ status: 'none' });
  const queue = { kind: 'merge_group', baseSha: sha('one'), headSha: sha('three') } as const;
  expect(await findBase({ ...sources, event: queue })).toMatchObject({ status: 'found', commit: sha('one') });
  expect(await findBase({ ...sources, event: { kind: 'other', name: 'schedule' } })).toEqual({ status: 'none' });
});
