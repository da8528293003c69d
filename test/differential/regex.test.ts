import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { bytesOf, textOf } from '../../src/postgres/byte-text.ts';
import { compileRegex, matchRegex } from '../../src/postgres/regex/index.ts';
import type { PgMajor } from '../../src/postgres/versions.ts';
import { installations, nameOf } from '../support/installations.ts';
import { FULL, recordParity, runs } from '../support/parity.ts';
import { type RunningServer, runServer } from '../support/servers.ts';
import { Session } from '../support/start-up.ts';
import { REGEX_CASES, REGEX_ERRORS } from './regex-cases.ts';
import { regexPattern, regexSubject } from './regex-generator.ts';

const PATTERNS = runs(400, 10_000);
const seed = Number(process.env.PGMOAT_SEED ?? (FULL ? Date.now() % 1_000_000 : 20260));

/** What an expression does with a text: `error`, or the whole match and the captures (null: no match). */
type Answer =
  | { readonly error: string }
  | { readonly whole: string | null; readonly groups: readonly (string | null)[] | null };

interface Question {
  readonly pattern: string;
  readonly subject: string;
}

/** As `regexp_match` shows it: the captures, or the whole match where there are none. Null where it would take too long. */
function ours({ pattern, subject }: Question, major: PgMajor): Answer | null {
  const compiled = compileRegex(pattern, major);
  if (compiled.status === 'error') return { error: compiled.message };
  const match = matchRegex(compiled.regex, subject);
  if (match.status === 'no-match') return { whole: null, groups: null };
  if (match.status === 'unknown' || match.groups === null) return null;
  const [whole = null, ...groups] = match.groups;
  return { whole, groups: groups.length === 0 ? [whole] : groups };
}

const MARK = '\u0002';

/** The server shows where a match is by what it puts around it. */
const ASK = `create function ask(pattern text, subject text) returns json language plpgsql as $$
declare groups text[];
begin
  groups := regexp_match(subject collate "C", pattern);
  return json_build_object('groups', groups,
    'whole', regexp_replace(subject collate "C", pattern, chr(2) || '\\&' || chr(2)));
exception when invalid_regular_expression then
  return json_build_object('error', replace(sqlerrm, 'invalid regular expression: ', ''));
end $$`;

function literal(text: string): string {
  if (!/[\udc80-\udcff]/.test(text)) return `'${text.replaceAll("'", "''")}'`;
  return `convert_from('\\x${Buffer.from(bytesOf(text)).toString('hex')}', 'SQL_ASCII')`;
}

async function theirs(session: Session, questions: readonly Question[]): Promise<Answer[]> {
  const answers: Answer[] = [];
  for (let at = 0; at < questions.length; at += 500) {
    const values = questions
      .slice(at, at + 500)
      .map(({ pattern, subject }) => `(${literal(pattern)}, ${literal(subject)})`);
    const rows = await session.rows(`select ask(p, s) from (values ${values.join(',')}) as v (p, s)`);
    for (const [json] of rows)
      answers.push(answerOf(JSON.parse(json === null || json === undefined ? 'null' : textOf(json))));
  }
  return answers;
}

function answerOf(answer: { error?: string; whole: string; groups: readonly (string | null)[] | null }): Answer {
  if (answer.error !== undefined) return { error: answer.error };
  if (answer.groups === null) return { whole: null, groups: null };
  return { whole: answer.whole.split(MARK)[1] ?? null, groups: answer.groups };
}

const all = installations();
if (all.length === 0) test.skip('no PostgreSQL server here: nothing to compare with', () => undefined);

describe.each(all.map((installation) => [nameOf(installation), installation] as const))(
  `%s, regular expressions (seed ${seed})`,
  (_name, installation) => {
    let server: RunningServer;
    let session: Session;
    beforeAll(async () => {
      server = await runServer(installation);
      // Without an encoding, as the server is when it reads its authentication files.
      await server.query("create database bytes template template0 encoding 'SQL_ASCII' lc_collate 'C' lc_ctype 'C'");
      session = await Session.open({
        to: { socket: server.socket },
        parameters: { user: 'postgres', database: 'bytes' },
      });
      await session.rows(ASK);
    });
    afterAll(async () => {
      session.close();
      await server.stop();
    });

    async function compare(questions: readonly Question[], source: 'hard' | 'generated'): Promise<void> {
      const expected = await theirs(session, questions);
      let unknown = 0;
      const differences = questions.flatMap((question, index) => {
        const [real, read] = [expected[index], ours(question, installation.major)];
        if (read === null) unknown += 1;
        if (read === null || JSON.stringify(sorted(read)) === JSON.stringify(sorted(real))) return [];
        return [{ ...question, ours: read, theirs: real }];
      });
      expect(differences.slice(0, 10)).toEqual([]);
      const inputs = questions.length;
      const known = unknown === 0 ? {} : { 'an answer would have cost too much': unknown };
      recordParity(installation, { kind: 'regex', source, inputs, agree: inputs - unknown, known });
    }

    test('the hard expressions', async () => {
      const refused = REGEX_ERRORS.map((pattern) => ({ pattern, subject: 'a' }));
      const tried = REGEX_CASES.flatMap(([pattern, ...subjects]) => subjects.map((subject) => ({ pattern, subject })));
      await compare([...refused, ...tried], 'hard');
    });

    test('generated expressions', async () => {
      const subjects = fc.array(regexSubject, { minLength: 2, maxLength: 2 });
      const samples = fc.sample(fc.tuple(regexPattern, subjects), {
        numRuns: PATTERNS,
        seed: seed + installation.major,
      });
      await compare(
        samples.flatMap(([pattern, texts]) => texts.map((subject) => ({ pattern, subject }))),
        'generated',
      );
    }, 300_000);
  },
);

function sorted(answer: Answer | undefined): unknown {
  if (answer === undefined || 'error' in answer) return answer;
  return [answer.whole, answer.groups];
}
