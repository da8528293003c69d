import type { ConnectionFact } from '../facts.ts';
import { connectionFromText } from '../postgres/conninfo/connection.ts';
import { namesOther } from '../postgres/conninfo/foreign.ts';
import type { DriverCandidate, Locate } from '../postgres/conninfo/types.ts';
import type { Version } from '../postgres/tls/versions.ts';
import { LineIndex } from './line-index.ts';
import { findCandidates, lineAround } from './literals/candidates.ts';
import { isCompared } from './literals/comparisons.ts';
import { languageOf } from './literals/languages.ts';
import { lineValueAt } from './literals/lines.ts';
import type { Literal } from './literals/literal.ts';
import { stringAt, stringsOf } from './literals/strings.ts';
import { isHashComment, isSqlComment, wordAt } from './literals/words.ts';
import { xmlFinder } from './literals/xml.ts';
import { yamlValueAt } from './literals/yaml.ts';
import type { ReadContext, Reader, SourceFile } from './reader.ts';

/** Keys whose text is for people: what looks like a connection string there is an example. */
const PROSE =
  /(?:^|[._-])(?:description|markdownDescription|summary|title|help(?:text)?|comment|\$comment|message|examples?|usage|placeholder|tooltip|hint)$/i;

/** What announces a connection string and says nothing more, as programs compare with it; what stands for the rest of one. */
const BARE = /^(?:jdbc|r2dbcs?):[a-z:]{1,40}(?:\/\/)?$/;
const ELIDED = /(?:[=@]|:\/\/)(?:\.\.\.|…)/;

/** After so many places of one file that came to nothing the file is left: it is made to cost time. */
const MOST_MISSES = 1000;
/** A longer text is no connection string, whatever it is put together of. */
const LONGEST = 8192;

/**
 * Connection strings in configuration and source files of any kind, each a whole value or literal of its format: a string
 * in a longer sentence, a comment or a string to which something unknown is joined is none. Files are searched, not parsed: only around what
 * may be a connection string are the format's own lexical rules applied.
 */
export const literalsReader: Reader = {
  kinds: ['yaml', 'json', 'toml', 'ini', 'properties', 'xml', 'shell', 'dockerfile', 'source', 'text'],
  *read(file, context) {
    const candidates = findCandidates(file.text);
    if (candidates.length === 0) return;
    const literalAt = finder(file, candidates.at(-1) ?? 0);
    const drivers = driversOf(file, context);
    let index: LineIndex | null = null;
    let past = -1;
    let misses = 0;
    for (const candidate of candidates) {
      if (candidate < past) continue;
      misses += 1;
      if (misses > MOST_MISSES) return;
      const literal = literalAt(candidate);
      if (literal === null || literal.text.length > LONGEST) continue;
      past = Math.max(candidate, literal.end);
      if (literal.name !== null && PROSE.test(literal.name)) continue;
      if (ELIDED.test(literal.text) || (file.kind === 'source' && isNoConnection(file.text, literal))) continue;
      const { provider } = literal;
      if (provider !== undefined && provider !== 'Npgsql') continue;
      index ??= new LineIndex(file.text);
      const fact = connectionFromText(literal.text, locator(literal, index), {
        file: file.path,
        name: literal.name,
        major: context.major,
        // What stands in a shell command without a variable is for psql and its like.
        drivers: file.kind === 'shell' && literal.name === null ? [] : drivers,
        ...(provider === undefined ? {} : { caller: 'npgsql' }),
      });
      if (fact === null) continue;
      misses -= 1;
      yield literal.isDefault === true ? asDefault(fact) : fact;
    }
  },
};

function isNoConnection(text: string, { start, text: value }: Literal): boolean {
  return BARE.test(value) || isCompared(text, start) || (!value.includes('://') && isForOther(text, start));
}

const GIVEN = /([\w.:>-]{1,80})\(\s{0,20}(?:["']([\w-]{1,40})["']\s{0,20},\s{0,20})?[$@a-zA-Z]{0,2}["'`]$/;

/** Whether what is called with a text, or the kind that is named before it, is another service: `sql.Open("mysql", "host=…")`. */
function isForOther(text: string, at: number): boolean {
  const call = GIVEN.exec(text.slice(Math.max(0, at - 240), at));
  return call !== null && (namesOther(call[1] ?? '') || namesOther(call[2] ?? ''));
}

/** The last engine of Prisma: 7 takes no URL in a schema any more. */
const PRISMA_6: Version = [6, 0, 0];

/** A schema of Prisma is for its engine, whatever else the project uses. */
function driversOf({ path }: SourceFile, { drivers }: ReadContext): readonly DriverCandidate[] {
  const known = drivers?.(path) ?? [];
  if (!path.endsWith('.prisma')) return known;
  const named = known.find(({ driver }) => driver === 'prisma');
  if (named !== undefined && (named.version?.[0] ?? 7) < 7) return [named];
  return [{ driver: 'prisma', version: PRISMA_6, origin: named?.origin ?? null }];
}

/** How the value around an offset is found in a file of this kind; none is asked for beyond `last`. */
function finder({ path, text, kind }: SourceFile, last: number): (at: number) => Literal | null {
  switch (kind) {
    case 'yaml':
      return (at) => yamlValueAt(text, at);
    case 'xml':
      return xmlFinder(text);
    case 'ini':
    case 'properties':
      return (at) => lineValueAt(text, at, kind);
    case 'source':
    case 'json':
    case 'toml': {
      const extension = kind === 'source' ? path.slice(path.lastIndexOf('.') + 1).toLowerCase() : kind;
      const tokens = stringsOf(text, languageOf(extension), last + LONGEST);
      return (at) => stringAt(text, tokens, at);
    }
    default:
      return (at) => {
        const around = lineAround(text, at);
        if (around === null || isHashComment(text, around.from, at) || isSqlComment(text, around.from, at)) return null;
        return wordAt(text, around.from, around.to, at, kind === 'text' ? 'anything' : 'commands');
      };
  }
}

function locator({ start, offsets, end }: Literal, index: LineIndex): Locate {
  if (offsets === null) return (from, to) => index.span(start + from, start + to);
  return (from, to) => index.span(offsets[from] ?? end, offsets[to] ?? end);
}

/** The connection of a literal that holds only where a variable is not set. */
function asDefault(fact: ConnectionFact): ConnectionFact {
  const { password } = fact;
  if (password === null || (password.strength !== 'literal' && password.strength !== 'well-known')) return fact;
  return { ...fact, password: { ...password, strength: 'default' } };
}
