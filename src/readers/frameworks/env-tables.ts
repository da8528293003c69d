import type { ConnectionFact } from '../../facts.ts';
import type { ConfReaders } from '../embedded/conf.ts';
import { LineIndex } from '../line-index.ts';
import type { Reader } from '../reader.ts';
import { COMMAND_KEY } from '../scripts/command-keys.ts';
import type { ScriptRange } from '../scripts/lexer.ts';
import { scriptFacts } from '../scripts/script.ts';
import { connectionsOfEnvironment } from './environment.ts';
import type { NamedText } from './key-sets.ts';
import { withRest } from './rest.ts';
import { type TomlEntry, type TomlTable, type TomlValue, tomlTables } from './toml-tables.ts';

/** Only files with one of these are parsed: a set needs somewhere to connect to, a URL of JDBC a user beside it. */
const SIGN =
  /[A-Z]_?HOST(?:NAME|ADDR)?["']?[ \t]*=|[A-Z]_SERVER["']?[ \t]*=|[A-Z]_URL["']?[ \t]*=[ \t]*["']r?2?j?dbcs?:/;
/** A command that connects. */
const COMMAND = /[cC]ommand["']?[ \t]*=[^\n]{0,400}\b(?:PG[A-Z]{4,}=|psql|pg_dump|pg_restore|createdb|[A-Z]_URL=)/;
/** Longer texts are made by machines, and not parsed. */
const LONGEST = 500_000;
const VARIABLE = /^[A-Z][A-Z0-9_]{1,79}$/;
const MOST_FACTS = 300;

/**
 * TOML that holds an environment: tables with the names of variables as keys, written under a header (`[env]` of fly.toml,
 * mise.toml and Cargo, `[vars]` of wrangler.toml, `[build.environment]` of netlify.toml), as a value in braces, or with dots. The
 * variables of one table that belong together are one connection. Commands in it (`release_command`) are scripts.
 */
export function envTablesReader(rest: Reader, readers: ConfReaders): Reader {
  return {
    kinds: ['toml'],
    *read(file, context) {
      const { path, text } = file;
      if (text.length > LONGEST || !(SIGN.test(text) || COMMAND.test(text))) {
        yield* rest.read(file, context);
        return;
      }
      const index = new LineIndex(text);
      const meta = { file: path, major: context.major, drivers: context.drivers?.(path) ?? [] };
      const own: ConnectionFact[] = [];
      for (const table of tomlTables(text).flatMap(withInner)) {
        if (own.length >= MOST_FACTS) break;
        for (const one of connectionsOfEnvironment(variablesOf(table, index), meta, false)) own.push(one);
        for (const range of commandsOf(table)) {
          const script = { path, text, index, range, environment: [], strings: true, context, readers };
          for (const fact of scriptFacts(script)) if (fact.kind === 'connection') own.push(fact);
        }
      }
      yield* withRest(own, { literals: rest, file, kind: file.kind, context });
    },
  };
}

/** A table and those within it: values in braces, and entries whose keys have the same parts before the last dot. */
function withInner({ path, entries }: TomlTable): readonly TomlTable[] {
  const inner = new Map<string, TomlEntry[]>();
  const braced: TomlTable[] = [];
  const own = entries.filter((entry) => {
    const { key, value } = entry;
    const last = key.at(-1) ?? '';
    if (value.type !== 'text' && !VARIABLE.test(last)) {
      for (const item of tablesIn(value).map((one) => ({ path: [...path, ...key], entries: one }))) braced.push(item);
    }
    if (key.length === 1) return true;
    const prefix = key.slice(0, -1).join('.');
    const dotted = { ...entry, key: [last] };
    const known = inner.get(prefix);
    if (known === undefined) inner.set(prefix, [dotted]);
    else known.push(dotted);
    return false;
  });
  const dotted = [...inner].map(([prefix, held]) => ({ path: [...path, ...prefix.split('.')], entries: held }));
  return [{ path, entries: own }, ...dotted, ...braced.flatMap(withInner)];
}

function tablesIn(value: TomlValue): readonly (readonly TomlEntry[])[] {
  if (value.type === 'text') return [];
  return value.type === 'table' ? [value.entries] : value.items.flatMap(tablesIn);
}

/** Commands that stand there as they are, one or several in a list. */
function commandsOf({ entries }: TomlTable): readonly ScriptRange[] {
  return entries.flatMap(({ key, value }) => {
    if (!COMMAND_KEY.test(key.at(-1) ?? '')) return [];
    return (value.type === 'list' ? value.items : [value]).flatMap((one) =>
      one.type === 'text' && one.verbatim ? [{ start: one.start, end: one.end, indent: 0 }] : [],
    );
  });
}

function variablesOf({ path, entries }: TomlTable, index: LineIndex): readonly NamedText[] {
  const described = path.at(-1) === 'env';
  return entries.flatMap(({ key, start, end, value: stated }): readonly NamedText[] => {
    const name = key[0] ?? '';
    if (!VARIABLE.test(name)) return [];
    // `{ value = "…", force = true }` of Cargo and mise.
    const value =
      described && stated.type === 'table'
        ? stated.entries.find((one) => one.key.join('.') === 'value')?.value
        : stated;
    if (value?.type !== 'text') return [];
    const at: NamedText['at'] = value.verbatim
      ? (from, to) => index.span(value.start + from, value.start + to)
      : () => index.span(value.start, value.end);
    return [{ name, value: value.text, at, position: index.span(start, value === stated ? value.end : end) }];
  });
}
