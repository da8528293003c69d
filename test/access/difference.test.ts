import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { accessOf, type Side, spaceOf } from '../../src/access/access.ts';
import { type Change, type Difference, differenceOf } from '../../src/access/difference.ts';
import { outcomeKey } from '../../src/access/outcome.ts';
import { answersTo } from '../../src/access/partition.ts';
import { formatSet } from '../../src/access/ranges.ts';
import { runs } from '../support/parity.ts';
import { attempt, hbaLine, hbaText } from './support/arbitrary.ts';
import { holds } from './support/holds.ts';
import { recordsOf } from './support/reference.ts';

function side(text: string, tls = true): Side {
  return { hba: recordsOf(text), options: { major: 16, tls } };
}

function difference(before: string, after: string): Difference {
  return differenceOf(side(before), side(after));
}

function told({ kind, direction, region, before, after }: Change): string {
  const { databases, users, encryptions, addresses } = region;
  const names = databases === 'physical' ? databases : `${databases.kind} ${databases.names.join()}`;
  const from = addresses === null ? 'socket' : formatSet(addresses, 3).join();
  const methods = [before, after].map(({ certain }) => certain?.record.method ?? 'none');
  const what = direction === null ? kind : `${kind} ${direction}`;
  return `${what}: ${names}/${users.kind} ${users.names.join()} ${encryptions.join()} ${from} ${methods.join('>')}`;
}

describe('a difference', () => {
  test.each([
    [
      'a wider range',
      'host all all 10.0.0.0/9 md5',
      'host all all 10.0.0.0/8 md5',
      ['gained: except /except  none,tls,gss 10.128.0.0/9 none>md5'],
    ],
    [
      'TLS is asked for no more',
      'hostssl shop app 10.0.0.0/8 md5',
      'host shop app 10.0.0.0/8 md5',
      ['gained: only shop/only app none,gss 10.0.0.0/8 none>md5'],
    ],
    [
      'a reject goes',
      'host all bob all reject\nhost all all 10.0.0.0/8 md5',
      'host all all 10.0.0.0/8 md5',
      ['gained: except /only bob none,tls,gss 10.0.0.0/8 reject>md5'],
    ],
    [
      'a weaker method',
      'host all all 10.0.0.0/8 scram-sha-256',
      'host all all 10.0.0.0/8 trust',
      ['changed weaker: except /except  none,tls,gss 10.0.0.0/8 scram-sha-256>trust'],
    ],
    [
      'a certificate besides',
      'hostssl all all 10.0.0.0/8 md5',
      'hostssl all all 10.0.0.0/8 md5 clientcert=verify-ca',
      ['changed stronger: except /except  tls 10.0.0.0/8 md5>md5'],
    ],
    ['a record goes', 'local all all peer', '', ['lost: except /except  socket socket peer>none']],
    [
      'a new name',
      'host shop app 10.0.0.0/8 md5',
      'host shop app,web 10.0.0.0/8 md5',
      ['gained: only shop/only web none,tls,gss 10.0.0.0/8 none>md5'],
    ],
    [
      'replication',
      'host all all 10.0.0.0/8 md5',
      'host all,replication all 10.0.0.0/8 md5',
      ['gained: physical/except  none,tls,gss 10.0.0.0/8 none>md5'],
    ],
    [
      'what may match',
      '',
      'host all +staff 10.0.0.0/8 md5',
      [
        'gained: except /only staff none,tls,gss 10.0.0.0/8 none>md5',
        'gained: except /except staff none,tls,gss 10.0.0.0/8 none>none',
      ],
    ],
  ])('%s', (_title, before, after, expected) => {
    expect(difference(before, after).changes.map(told)).toEqual(expected);
  });

  test.each([
    ['order of records that never meet', 'host a x all md5\nhost b y all md5', 'host b y all md5\nhost a x all md5'],
    ['a range in halves', 'host all all 0.0.0.0/0 md5', 'host all all 0.0.0.0/1 md5\nhost all all 128.0.0.0/1 md5'],
    ['mask for prefix', 'host all all 10.0.0.0/8 md5', 'host all all 10.0.0.0 255.0.0.0 md5'],
    ['one line for two', 'host a,b x 10.0.0.0/8 md5', 'host a x 10.0.0.0/8 md5\nhost b x 10.0.0.0/8 md5'],
    ['a type in parts', 'host all all all md5', 'hostssl all all all md5\nhostnossl all all all md5'],
    ['a dead record', 'host all all all md5', 'host all all all md5\nhost all all 10.0.0.0/8 trust'],
    ['a last reject', 'local all all peer', 'local all all peer\nhost all all all reject'],
    ['a group in doubt', 'host all +staff all md5', 'host all +staff,staff all md5'],
    ['doubt that decides nothing', 'host all +staff all md5\nhost all all all md5', 'host all all all md5'],
    ['keywords', 'host samegroup all all md5', 'host samerole all all md5'],
    ['sameuser name by name', 'host sameuser a,b all md5', 'host a a all md5\nhost b b all md5'],
  ])('is none: %s', (_title, before, after) => {
    expect(difference(before, after)).toEqual({ changes: [], exact: true });
    expect(difference(after, before)).toEqual({ changes: [], exact: true });
  });

  test('TLS switched on is what lets its clients in', () => {
    const text = 'hostssl all all 10.0.0.0/8 scram-sha-256';
    const { changes } = differenceOf(side(text, false), side(text));
    expect(changes.map(told)).toEqual(['gained: except /except  tls 10.0.0.0/8 none>scram-sha-256']);
  });

  test('holds exactly the attempts that are asked for something else, each once', () => {
    const edit = fc.record({
      text: hbaText,
      line: hbaLine,
      at: fc.nat(8),
      how: fc.constantFrom('add', 'drop', 'replace'),
    });
    fc.assert(
      fc.property(edit, fc.array(attempt, { minLength: 30, maxLength: 60 }), ({ text, line, at, how }, attempts) => {
        const lines = text.split('\n');
        lines.splice(at % (lines.length + 1), how === 'add' ? 0 : 1, ...(how === 'drop' ? [] : [line]));
        const [before, after] = [side(text), side(lines.join('\n'))];
        const space = spaceOf([before, after]);
        const [old, now] = [accessOf(before, space), accessOf(after, space)];
        const { changes, exact } = differenceOf(before, after);
        for (const one of attempts) {
          const [was, is] = [answersTo(old, one), answersTo(now, one)];
          const told = changes.filter(({ region }) => holds(region, one));
          const differs = outcomeKey(was) !== outcomeKey(is);
          if (exact) expect(told).toHaveLength(differs ? 1 : 0);
          else if (differs) expect(told).not.toEqual([]);
          if (exact) for (const change of told) expect(outcomeKey(change.after)).toBe(outcomeKey(is));
        }
        for (const { witness, region, before: was, after: is } of changes) {
          if (exact) expect(holds(region, witness)).toBe(true);
          expect(outcomeKey(was)).not.toBe(outcomeKey(is));
        }
      }),
      { numRuns: runs(150, 300) },
    );
  });

  test('between files that have nothing in common', () => {
    fc.assert(
      fc.property(hbaText, hbaText, fc.array(attempt, { minLength: 20, maxLength: 20 }), (first, second, attempts) => {
        const [before, after] = [side(first), side(second)];
        const { changes, exact } = differenceOf(before, after);
        const space = spaceOf([before, after]);
        const [old, now] = [accessOf(before, space), accessOf(after, space)];
        for (const one of attempts) {
          const same = outcomeKey(answersTo(old, one)) === outcomeKey(answersTo(now, one));
          const told = changes.filter(({ region }) => holds(region, one));
          if (exact) expect(told).toHaveLength(same ? 0 : 1);
          else if (!same) expect(told).not.toEqual([]);
        }
      }),
      { numRuns: runs(60, 100) },
    );
  });
});
