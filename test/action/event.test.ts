import { expect, test } from '@jest/globals';
import { readEvent } from '../../src/action/event.ts';

const [A, B] = ['a'.repeat(40), 'b'.repeat(40)];

function pull(head: object | null) {
  return {
    pull_request: {
      number: 7,
      base: { sha: A, repo: { full_name: 'o/r' } },
      head: { sha: B, repo: head },
    },
  };
}

test.each<[string, string, unknown, object]>([
  [
    'a pull request of the repository',
    'pull_request',
    pull({ full_name: 'o/r' }),
    { kind: 'pull_request', name: 'pull_request', number: 7, baseSha: A, headSha: B, fork: false },
  ],
  [
    'a pull request of a fork',
    'pull_request_target',
    pull({ full_name: 'x/r' }),
    { name: 'pull_request_target', fork: true },
  ],
  ['a pull request of a fork that is gone', 'pull_request', pull(null), { fork: true }],
  ['a pull request without commits', 'pull_request', { pull_request: { number: 7 } }, { kind: 'other' }],
  [
    'a merge queue',
    'merge_group',
    { merge_group: { base_sha: A, head_sha: B } },
    { kind: 'merge_group', baseSha: A, headSha: B },
  ],
  ['a push', 'push', { before: A, after: B }, { kind: 'push', before: A, after: B }],
  [
    'the first push of a branch',
    'push',
    { before: '0'.repeat(40), after: B },
    { kind: 'push', before: null, after: B },
  ],
  ['a schedule', 'schedule', { schedule: '0 0 * * *' }, { kind: 'other', name: 'schedule' }],
  ['a name that is no commit', 'push', { before: '--help', after: '; rm' }, { kind: 'other', name: 'push' }],
  ['no payload', 'pull_request', null, { kind: 'other', name: 'pull_request' }],
])('%s', (_name, event, payload, expected) => {
  expect(readEvent(event, payload)).toMatchObject(expected);
});
