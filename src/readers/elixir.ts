import type { ConnectionFact } from '../facts.ts';
import { ElixirParser } from './elixir/parse.ts';
import { withRest } from './frameworks/rest.ts';
import { LineIndex } from './line-index.ts';
import type { FileKind, ReadContext, Reader, SourceFile } from './reader.ts';
import { Draft } from './statements/draft.ts';
import type { Entry, Expression, Span } from './statements/expression.ts';
import { connectionOf } from './statements/fact.ts';
import { NOTHING_LATER } from './statements/objects.ts';
import { NO_NAMES } from './statements/plain.ts';
import type { Keys, SourceRule } from './statements/rule.ts';
import { type NameSource, Values } from './statements/values.ts';

const REPOSITORY: Keys = {
  url: 'CONNINFO',
  hostname: 'host',
  port: 'port',
  username: 'user',
  password: 'password',
  database: 'dbname',
  ssl: 'ssl',
  pool_size: 'POOL',
};

/** A repository whose `ssl` is true, false or not stated: what that is worth depends on Postgrex' version. */
const PLAIN: SourceRule = { driver: 'postgrex', keys: REPOSITORY, wins: 'url' };
/** The same with options for TLS. */
const WITH_OPTIONS: SourceRule = { ...PLAIN, keys: { ...REPOSITORY, ssl: 'TLS', ssl_opts: 'TLS' } };
/** The same of which nothing is said elsewhere. */
const WHOLE: SourceRule = { ...PLAIN, silent: 'none' };

/** What a developer's machine and the tests use is configured here to the end; what production does may stand in several files. */
const LAST = /(?:^|\/)config\/(?:dev|test)\.exs$/;

const CONFIG = /^[ \t]*config(?=[ (])/gm;
const MOST_CONFIGS = 500;
const POSTGRES = /postg|ecto:|\b5432\b/i;

/** A module that configures a repository by itself: most program text has none, and is not looked through. */
const REPOSITORY_CONFIG = /^[ \t]*config[ (]\s{0,20}:\w{1,80},\s{0,20}[A-Z][\w.]{0,120}/m;

/**
 * `config/*.exs` of Elixir, and modules (`.ex`) that configure a repository as those do: the configuration of each repository of Ecto that speaks to PostgreSQL. What one file leaves out
 * another may say, and `config` of several files are merged: so nothing is concluded from silence, but in the files that are last. Without an adapter
 * beside it a repository is one of PostgreSQL where the project uses Postgrex, or the values say so.
 */
export function elixirReader(literals: Reader, kinds: readonly FileKind[] = ['elixir']): Reader {
  return {
    kinds,
    *read(file, context) {
      if (file.kind === 'source' && !(file.path.endsWith('.ex') && REPOSITORY_CONFIG.test(file.text))) {
        yield* literals.read(file, context);
        return;
      }
      const own: ConnectionFact[] = [];
      const index = new LineIndex(file.text);
      const values = new Values(namesOf(file.text));
      const isProse = file.kind === 'source' ? heredocs(file.text) : () => false;
      for (const { 0: match, index: at } of [...file.text.matchAll(CONFIG)].slice(0, MOST_CONFIGS)) {
        if (isProse(at)) continue;
        const { positional, named, end } = new ElixirParser(file.text, at + match.length).arguments();
        const module = positional[1];
        const list = positional[2];
        const entries = list?.kind === 'object' ? [...list.entries, ...named] : named;
        if (module?.kind !== 'name' || !isRepository(module.path, entries)) continue;
        if (!isPostgres(entries, file.text.slice(at, end), file, context)) continue;
        const draft = draftOf(module, entries, values, file);
        const statement = { draft, holder: module.path };
        const made = connectionOf(statement, [statement], { file, context, index, configuration: true });
        if (made !== null) own.push(made.fact);
      }
      yield* withRest(own, { literals, file, kind: 'source', context });
    },
  };
}

/** Whether an offset stands in a string of several lines: documentation of modules shows how they are configured. */
function heredocs(text: string): (at: number) => boolean {
  const marks = [...text.matchAll(/"""|'''/g)].map(({ index }) => index);
  return (at) => marks.filter((mark) => mark <= at).length % 2 === 1;
}

function isRepository(module: string, entries: readonly Entry[]): boolean {
  if (!/^[A-Z]/.test(module)) return false;
  return /Repo(?:$|[.A-Z\d])/.test(module) || entries.some(({ key }) => key === 'pool_size' || key === 'adapter');
}

function isPostgres(
  entries: readonly Entry[],
  text: string,
  { path, text: whole }: SourceFile,
  { drivers }: ReadContext,
): boolean {
  const adapter = entries.find(({ key }) => key === 'adapter')?.value;
  if (adapter !== undefined) return adapter.kind === 'name' && adapter.path.endsWith('Postgres');
  const known = drivers?.(path) ?? [];
  if (known.some(({ driver }) => driver === 'postgrex') || POSTGRES.test(text)) return true;
  // Without a manifest: Phoenix explains the URL of a repository beside it, in the same words for every database.
  return known.length === 0 && /\becto:\/\//.test(whole) && !/mysql|myxql|mariadb|sqlite|mssql|\btds\b/i.test(whole);
}

function draftOf(module: Span, entries: readonly Entry[], values: Values, { path, text }: SourceFile): Draft {
  const says = (wanted: string): boolean => entries.some(({ key }) => key === wanted);
  const ssl = entries.find(({ key }) => key === 'ssl')?.value;
  const options = says('ssl_opts') || (ssl !== undefined && ssl.kind !== 'scalar');
  const whole = !options && ssl === undefined && says('hostname') && !says('url') && LAST.test(path);
  const span = { start: module.start, end: module.end };
  const rule = whole ? WHOLE : options ? WITH_OPTIONS : PLAIN;
  const draft = new Draft(rule, span, values, text, () => NOTHING_LATER);
  draft.takeEntries(entries, draft.rule.keys ?? {}, '');
  draft.open = !whole;
  return draft;
}

/** Variables of the file that are given a value once, at the beginning of a line. */
function namesOf(text: string): NameSource {
  const known = new Map<string, readonly Expression[] | null>();
  const find = (path: string): readonly Expression[] | null => {
    if (!/^[a-z_]\w{0,80}$/.test(path)) return null;
    const before = known.get(path);
    if (before !== undefined || known.size > 100) return before ?? null;
    const places = [...text.matchAll(new RegExp(`^[ \\t]*${path}[ \\t]*=(?![=~>])[ \\t]*\\n?`, 'gm'))];
    const [only] = places;
    const found =
      only === undefined || places.length > 1
        ? null
        : [new ElixirParser(text, only.index + only[0].length).expression()];
    known.set(path, found);
    return found;
  };
  return { ...NO_NAMES, find };
}
