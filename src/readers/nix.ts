import type { Fact } from '../facts.ts';
import { knownMajor } from '../postgres/versions.ts';
import { Located, type TextSource } from './containers/located.ts';
import { partialSettings } from './containers/settings.ts';
import { type ConfReaders, heldFacts, rootOf } from './embedded/conf.ts';
import { escapedPieces } from './embedded/escapes.ts';
import { type Piece, verbatimPieces } from './embedded/overlay.ts';
import { wholeAt } from './frameworks/nodes.ts';
import { LineIndex } from './line-index.ts';
import { type NixValue, nixValues } from './nix/values.ts';
import type { ReadContext, Reader, SourceFile } from './reader.ts';

/** Longer texts are made by machines. */
const LONGEST = 500_000;
const MOST_SERVERS = 50;
const MOST_VALUES = 100;

/**
 * Modules of NixOS that configure a server (nixos/modules/services/databases/postgresql.nix): `services.postgresql`, its records,
 * mappings and parameters, and `services.postgres` of devenv. Other modules may say more, and the defaults come after the records, but
 * where those are forced. Everything else is for `rest`.
 */
export function nixReader(rest: Reader, readers: ConfReaders): Reader {
  return {
    kinds: rest.kinds,
    *read(file, context) {
      if (file.path.endsWith('.nix') && file.text.length <= LONGEST && /\bpostgres(?:ql)?\b/.test(file.text)) {
        yield* moduleFacts(file, readers, context);
      }
      yield* rest.read(file, context);
    },
  };
}

/** An option of a server, by its name below `services.postgresql`. */
interface Option {
  readonly name: readonly string[];
  readonly value: NixValue;
}

function* moduleFacts(file: SourceFile, readers: ConfReaders, context: ReadContext): Iterable<Fact> {
  const servers = new Map<string, Option[]>();
  for (const value of nixValues(file.text)) {
    const at = value.path.findIndex(
      (part, index) => part === 'services' && /^postgres(?:ql)?$/.test(value.path[index + 1] ?? ''),
    );
    if (at < 0) continue;
    const server = value.path.slice(0, at + 2).join('.');
    const options = servers.get(server);
    const option = { name: value.path.slice(at + 2), value };
    if (options !== undefined) options.push(option);
    else if (servers.size < MOST_SERVERS) servers.set(server, [option]);
  }
  const index = new LineIndex(file.text);
  for (const [server, options] of servers) yield* serverFacts(server, options, file, index, readers, context);
}

function* serverFacts(
  server: string,
  options: readonly Option[],
  { path, text }: SourceFile,
  index: LineIndex,
  readers: ConfReaders,
  context: ReadContext,
): Iterable<Fact> {
  const said = (name: string, word: string): boolean =>
    options.some((one) => one.name.join('.') === name && text.slice(one.value.start, one.value.end) === word);
  if (said('enable', 'false')) return;
  const version = /\bpostgresql_(\d{2})\b/.exec(text)?.[1];
  const known = version === undefined ? context : { ...context, major: knownMajor(Number(version)) };
  for (const part of ['hba', 'ident', 'settings'] as const) {
    const stated = options.filter(({ name, value }) => PARTS[name.join('.')] === part && value.type !== 'word');
    const values = stated.filter(({ value }) => !value.branched && (value.whole || isPartOf(part, value, text)));
    if (values.length === 0) continue;
    const held = {
      path,
      name: `${server}/${FILES[part]}`,
      pieces: values.slice(0, MOST_VALUES).flatMap(({ value }) => piecesOf(value, text, index)),
      ...(stated.every(({ value }) => value.forced && value.whole) ? {} : { partial: true as const }),
    };
    yield* heldFacts(part, held, readers, known);
  }
  const source = { file: path, index, via: [] };
  const parameters = options.flatMap((option) => parameterOf(option, text, source));
  const root = rootOf(path, `${server}/postgresql.conf`);
  yield* partialSettings(parameters, root, known.major);
}

const FILES = { hba: 'pg_hba.conf', ident: 'pg_ident.conf', settings: 'postgresql.conf' } as const;
const PARTS: Readonly<Partial<Record<string, 'hba' | 'ident' | 'settings'>>> = {
  authentication: 'hba',
  hbaConf: 'hba',
  identMap: 'ident',
  extraConfig: 'settings',
};

/** How lines of these files begin. */
const LINES = {
  hba: /^[ \t]*(?:local|host\w*|include\w*)[ \t]/m,
  ident: /^[ \t]*[^\s#]+[ \t]+[^\s#]+[ \t]+\S/m,
  settings: /^[ \t]*[A-Za-z_][\w.]*[ \t]*=/m,
} as const;

/** Whether a string within an expression is of the file: others are what functions are given, such as `concatStringsSep "\n"`. */
function isPartOf(part: keyof typeof LINES, { start, end }: NixValue, text: string): boolean {
  return LINES[part].test(text.slice(start, end));
}

function piecesOf({ type, start, end }: NixValue, text: string, index: LineIndex): readonly Piece[] {
  const escaped = type === 'string' && text.slice(start, end).includes('\\');
  return escaped ? (escapedPieces(text, start, end, index) ?? []) : verbatimPieces(text, start, end, index);
}

/** A parameter of postgresql.conf: of `settings`, or one that an option of its own makes. */
function parameterOf(
  { name, value }: Option,
  text: string,
  source: TextSource,
): readonly { readonly name: Located; readonly value: Located }[] {
  const [first = '', second, ...more] = name;
  const written = text.slice(value.start, value.end);
  if (more.length > 0 || value.type === 'block' || !value.whole || written.includes('\\')) return [];
  const whole = (word: string): Located => wholeAt(word, value.start, value.end, source);
  if (first === 'enableTCPIP' && second === undefined) {
    return written === 'true' ? [{ name: whole('listen_addresses'), value: whole('*') }] : [];
  }
  const parameter = first === 'settings' ? second : /^(?:port|listen_addresses)$/.test(first) ? first : undefined;
  if (parameter === undefined || (first !== 'settings' && second !== undefined)) return [];
  return [{ name: whole(parameter), value: Located.verbatim(written, source, value.start) }];
}
