import type { ConnectionFact, Fact, IncludeFact, Origin, Position, SettingFact, SettingValue } from '../facts.ts';
import { connectionFromConninfo } from '../postgres/conninfo/connection.ts';
import type { Locate } from '../postgres/conninfo/types.ts';
import { compareFiles } from '../postgres/settings/effective.ts';
import { type ConfLine, readConfLine } from '../postgres/settings/lexer.ts';
import { isCustomName, lowerAscii, parameterOf } from '../postgres/settings/parameters.ts';
import { maskSecrets } from '../postgres/settings/secrets.ts';
import { knownElsewhere } from '../postgres/settings/unknown-name.ts';
import { parseSetting } from '../postgres/settings/values.ts';
import { hasControlTags, isTemplated, readTemplatedLine, templateBlocks } from './conf-templates.ts';
import { LineIndex } from './line-index.ts';
import type { Followed, ReadContext, Reader, SourceFile } from './reader.ts';

/** CONF_FILE_MAX_DEPTH: files that include one another, the top one not counted. */
const MAX_DEPTH = 10;
/** The server gives up on a file after so many syntax errors. */
const MAX_SYNTAX_ERRORS = 100;
/** Files that include each other many times over grow without bound: after so many, or so much text, no more is followed. */
const MAX_INCLUDED_FILES = 256;
const MAX_INCLUDED_TEXT = 2 << 20;

type Assignment = Extract<ConfLine, { readonly kind: 'assignment' }>;

/** An assignment in its place in the whole configuration, before duplicates are known. */
interface Item {
  readonly line: Assignment;
  readonly origin: Origin;
  readonly namePosition: Position;
  readonly valuePosition: Position;
  /** A template fills in the value. */
  readonly templated: boolean;
  /** Where a part of the value stands. */
  readonly at: Locate;
  /** The file is a template with branches: of two assignments of a name either may be left out. */
  readonly branching: boolean;
}

/** What one top-level file and all that it includes hold, in the order in which the server reads it. */
interface Load {
  readonly context: ReadContext;
  readonly root: string;
  readonly source: 'file' | 'auto-file';
  readonly found: (Item | SettingFact | IncludeFact)[];
  includedFiles: number;
  includedText: number;
  /** Whether it has been told that no more files are read: once is enough. */
  exhausted: boolean;
}

/** A file on its way in: how deep it is, and the directives that led to it. */
interface Entry {
  readonly path: string;
  readonly text: string;
  readonly depth: number;
  readonly via: readonly Origin[];
}

/**
 * postgresql.conf and postgresql.auto.conf with what they include (ParseConfigFp, ProcessConfigFileInternal). One fact per
 * assignment and per error, as in `pg_file_settings`, but every error: the server shows syntax errors first, then unknown names,
 * then values, and the view stops at a file's first syntax error.
 */
export const settingsReader: Reader = {
  kinds: ['postgresql_conf'],
  read(file: SourceFile, context: ReadContext): readonly Fact[] {
    const source = /(?:^|\/)postgresql\.auto\.conf(?:\.|$)/.test(file.path) ? 'auto-file' : 'file';
    const load: Load = {
      context,
      root: file.path,
      source,
      found: [],
      includedFiles: 0,
      includedText: 0,
      exhausted: false,
    };
    loadFile(load, { path: file.path, text: file.text, depth: 0, via: [] });
    const facts = settle(load);
    return isOtherSoftware(file.text, facts) ? [] : facts;
  },
};

/**
 * Whether a file only bears the name: `fail2ban/jail.d/postgresql.conf` is an INI file about PostgreSQL, not the server's. It
 * starts with a section, and most of what follows is nothing that a server knows.
 */
function isOtherSoftware(text: string, facts: readonly Fact[]): boolean {
  if (!startsWithSection(text)) return false;
  const settings = facts.filter((fact) => fact.kind === 'setting');
  const strange = settings.filter(({ problem }) => problem === 'syntax' || problem === 'unknown-name');
  return 2 * strange.length > settings.length;
}

function startsWithSection(text: string): boolean {
  for (let start = 0; start < text.length; ) {
    const newline = text.indexOf('\n', start);
    const end = newline < 0 ? text.length : newline;
    const line = text.slice(start, end).trim();
    if (line !== '' && !line.startsWith('#') && !line.startsWith(';'))
      return line.startsWith('[') && line.endsWith(']');
    start = end + 1;
  }
  return false;
}

function loadFile(load: Load, entry: Entry): void {
  const { text } = entry;
  const index = new LineIndex(text);
  const templated = text.includes('{{') || text.includes('{%') || text.includes('{#') || text.includes('<%');
  const branching = templated && hasControlTags(text);
  const blocks = templated ? templateBlocks(text) : [];
  let block = 0;
  let syntaxErrors = 0;
  for (let start = 0, end = 0; start <= text.length && syntaxErrors < MAX_SYNTAX_ERRORS; start = end + 1) {
    const newline = text.indexOf('\n', start);
    end = newline < 0 ? text.length : newline;
    const skipped = blocks[block];
    if (skipped !== undefined && start >= skipped[0]) {
      end = skipped[1];
      block += 1;
      continue;
    }
    let line = readConfLine(text, start, end);
    if (line === null) continue;
    let unknown = false;
    if (line.kind === 'syntax-error') {
      const explained = readTemplatedLine(text, start, end);
      if (explained === 'nothing') continue;
      if (explained === null) {
        syntaxErrors += 1;
        load.found.push(syntaxFact(load, entry, line, index));
        continue;
      }
      unknown = isTemplated(explained.name, explained.value) || explained.value !== readBack(text, explained);
      line = explained;
    } else {
      unknown = isTemplated(line.name, line.value);
    }
    const origin = originOf(entry, index.span(line.nameStart, line.valueEnd));
    const valuePosition = index.span(line.valueStart, line.valueEnd);
    const directive = lowerAscii(line.name);
    if (directive === 'include' || directive === 'include_if_exists' || directive === 'include_dir') {
      if (!unknown) include(load, entry, { directive, target: line.value, origin, valuePosition });
      continue;
    }
    const namePosition = index.span(line.nameStart, line.nameEnd);
    const at = locateIn(text, line, index);
    load.found.push({ line, origin, namePosition, valuePosition, at, templated: unknown, branching });
  }
}

/** Offsets in a value to places in the file; of a value with escapes every part is all of it. */
function locateIn(text: string, { value, valueStart, valueEnd }: Assignment, index: LineIndex): Locate {
  const quotes = text[valueStart] === "'" ? 1 : 0;
  const plain = valueEnd - valueStart === value.length + 2 * quotes;
  const first = valueStart + quotes;
  return (start, end) => (plain ? index.span(first + start, first + end) : index.span(valueStart, valueEnd));
}

/** The value as the line itself gives it; null where only the template's output can be read. */
function readBack(text: string, { valueStart, valueEnd, nameStart }: Assignment): string | null {
  const line = readConfLine(text.slice(nameStart, valueEnd), 0, valueEnd - nameStart);
  return line?.kind === 'assignment' && line.valueStart === valueStart - nameStart ? line.value : null;
}

function originOf(entry: Entry, position: Position): Origin {
  const place = { file: entry.path, ...position };
  return entry.via.length === 0 ? place : { ...place, via: entry.via };
}

function syntaxFact(
  load: Load,
  entry: Entry,
  line: Extract<ConfLine, { readonly kind: 'syntax-error' }>,
  index: LineIndex,
): SettingFact {
  const position = index.span(line.start, line.end);
  const secret = /passw|pwd|:\/\//i.test(entry.text.slice(line.start, line.end));
  const near = line.near === null ? 'near end of line' : `near token "${secret ? '***' : line.near}"`;
  return errorFact(load, originOf(entry, position), {
    problem: 'syntax',
    error: 'syntax error',
    detail: `syntax error in file "${entry.path}" line ${position.line}, ${near}`,
    valuePosition: null,
  });
}

interface Failure {
  readonly problem: 'syntax' | 'include';
  readonly error: string;
  readonly detail: string;
  readonly valuePosition: Position | null;
}

/** An error that belongs to no parameter: name and value are null, as in the view. */
function errorFact(load: Load, origin: Origin, failure: Failure): SettingFact {
  return {
    kind: 'setting',
    ...origin,
    name: null,
    value: null,
    error: failure.error,
    detail: failure.detail,
    applied: false,
    parsed: null,
    source: load.source,
    problem: failure.problem,
    valuePosition: failure.valuePosition,
    namePosition: null,
    root: load.root,
  };
}

interface Directive {
  readonly directive: 'include' | 'include_if_exists' | 'include_dir';
  readonly target: string;
  readonly origin: Origin;
  readonly valuePosition: Position;
}

function include(load: Load, entry: Entry, directive: Directive): void {
  const { target } = directive;
  const fail = (error: string, detail: string): void => {
    const { valuePosition } = directive;
    load.found.push(errorFact(load, directive.origin, { problem: 'include', error, detail, valuePosition }));
  };
  const isDirectory = directive.directive === 'include_dir';
  const what = isDirectory ? 'directory' : 'file';
  if (/^[ \t\r\n]*$/.test(target)) {
    fail(`empty configuration ${what} name`, `empty configuration ${what} name: "${target}"`);
    return;
  }
  if (isDirectory) {
    includeDirectory(load, entry, directive, fail);
    return;
  }
  if (entry.depth + 1 > MAX_DEPTH) {
    fail('nesting depth exceeded', `could not open configuration file "${target}": maximum nesting depth exceeded`);
    return;
  }
  const followed = load.context.follow(entry.path, target);
  if (followed.status === 'missing') {
    if (directive.directive === 'include_if_exists') return;
    const reason = `could not open configuration file "${followed.path}": No such file or directory`;
    fail(`could not open file "${followed.path}"`, reason);
    return;
  }
  if (followed.status === 'directory') {
    fail('input in flex scanner failed', `input in flex scanner failed at file "${followed.path}" line 1`);
    return;
  }
  if (followed.status === 'read' && followed.path === entry.path) {
    fail('configuration file recursion', `configuration file recursion in "${followed.path}"`);
    return;
  }
  enter(load, entry, directive, followed);
}

/** The `.conf` files of a directory, those whose name starts with a dot left out, in the order of their bytes. */
function includeDirectory(
  load: Load,
  entry: Entry,
  directive: Directive,
  fail: (error: string, detail: string) => void,
): void {
  const { target } = directive;
  const followed = load.context.follow(entry.path, target);
  if (followed.status === 'outside-root' || followed.status === 'unreadable') {
    load.found.push(includeFact(directive, followed.status));
    return;
  }
  const names = followed.status === 'directory' ? load.context.list(entry.path, target) : null;
  if (names === null) {
    const reason = followed.status === 'read' ? 'Not a directory' : 'No such file or directory';
    fail(
      `could not open directory "${followed.path}"`,
      `could not open configuration directory "${followed.path}": ${reason}`,
    );
    return;
  }
  const chosen = names.filter((name) => name.length >= 6 && name.endsWith('.conf') && !name.startsWith('.'));
  for (const name of chosen.sort(compareFiles)) {
    if (entry.depth + 1 > MAX_DEPTH) {
      fail('nesting depth exceeded', `could not open configuration file "${name}": maximum nesting depth exceeded`);
      return;
    }
    const file = load.context.follow(entry.path, `${target}/${name}`);
    if (file.status === 'read' && file.path === entry.path) {
      fail('configuration file recursion', `configuration file recursion in "${file.path}"`);
      return;
    }
    if (file.status !== 'directory') enter(load, entry, directive, file);
  }
}

function enter(load: Load, entry: Entry, directive: Directive, followed: Followed): void {
  if (followed.status !== 'read') {
    if (followed.status !== 'directory') load.found.push(includeFact(directive, followed.status));
    return;
  }
  load.includedFiles += 1;
  load.includedText += followed.text.length;
  if (load.includedFiles > MAX_INCLUDED_FILES || load.includedText > MAX_INCLUDED_TEXT) {
    if (!load.exhausted) load.found.push(includeFact(directive, 'too-deep'));
    load.exhausted = true;
    return;
  }
  const { file, line, column, endLine, endColumn } = directive.origin;
  const via = [{ file, line, column, endLine, endColumn }, ...entry.via];
  loadFile(load, { path: followed.path, text: followed.text, depth: entry.depth + 1, via });
}

function includeFact({ directive, target, origin }: Directive, status: IncludeFact['status']): IncludeFact {
  return { kind: 'include', ...origin, directive, target, status };
}

/** Items to facts, now that it is known which of them a later one overrides: by the name as written, to the byte. */
function settle(load: Load): readonly Fact[] {
  const last = new Map<string, Item>();
  const repeated = new Set<string>();
  for (const item of load.found) {
    if ('kind' in item) continue;
    if (last.has(item.line.name)) repeated.add(item.line.name);
    last.set(item.line.name, item);
  }
  return load.found.flatMap((item): Fact[] => {
    if ('kind' in item) return [item];
    const { name } = item.line;
    const judged = judge(load, item, last.get(name) === item, repeated.has(name));
    const setting = {
      kind: 'setting',
      ...item.origin,
      name,
      value: maskSecrets(name, item.line.value),
      ...judged,
      source: load.source,
      valuePosition: item.valuePosition,
      namePosition: item.namePosition,
      root: load.root,
    } satisfies SettingFact;
    const connection = judged.applied ? standbyConnection(load, item) : null;
    return connection === null ? [setting] : [setting, connection];
  });
}

/** A standby is a client of its primary: libpqwalreceiver hands `primary_conninfo` to libpq. */
function standbyConnection({ context }: Load, { line, origin, at, templated }: Item): ConnectionFact | null {
  if (lowerAscii(line.name) !== 'primary_conninfo' || templated || line.value.trim() === '') return null;
  const meta = { file: origin.file, name: 'primary_conninfo', major: context.major };
  return connectionFromConninfo(line.value, at, origin.via === undefined ? meta : { ...meta, via: origin.via });
}

type Judged = Pick<SettingFact, 'error' | 'detail' | 'applied' | 'parsed' | 'problem'>;

/** The server looks at the name, but not at the value, of a line that a later one of the same name replaces. */
const OVERRIDDEN: Judged = { error: null, applied: false, parsed: null, problem: null };

function judge(
  { context: { major } }: Load,
  { line: { name, value }, templated, branching }: Item,
  last: boolean,
  repeated: boolean,
): Judged {
  const shown = maskSecrets(name, value);
  const unknown: SettingValue = { type: 'unknown', value: shown };
  const parameter = parameterOf(name, major);
  if (parameter === null && !isCustomName(name)) {
    const elsewhere = knownElsewhere(name, major);
    // A template with branches serves several versions: what one of them knows may stand in it.
    if (branching && elsewhere !== null) {
      return { error: null, applied: false, parsed: unknown, problem: null };
    }
    const problem = elsewhere?.removedIn === undefined ? 'unknown-name' : 'removed-name';
    const error = 'unrecognized configuration parameter';
    return { error, detail: `${error} "${name}"`, applied: false, parsed: { type: 'other', value: shown }, problem };
  }
  if (!last) return OVERRIDDEN;
  if (templated || (branching && repeated)) return { error: null, applied: true, parsed: unknown, problem: null };
  if (parameter === null) {
    return { error: null, applied: true, parsed: { type: 'other', value: shown }, problem: null };
  }
  const parsed = parseSetting(parameter, value, major, name);
  if (parsed.ok) {
    const kept: SettingValue = parsed.value.type === 'string' ? { type: 'string', value: shown } : parsed.value;
    return { error: null, applied: true, parsed: kept, problem: null };
  }
  const detail = parsed.hint === undefined ? parsed.error : `${parsed.error}. ${parsed.hint}`;
  return {
    error: 'setting could not be applied',
    detail: maskSecrets(name, detail),
    applied: false,
    parsed: unknown,
    problem: 'invalid-value',
  };
}
