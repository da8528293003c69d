import type { ConnectionFact, Fact, IncludeFact, Origin, Position, SettingFact } from '../facts.ts';
import { connectionFromConninfo } from '../postgres/conninfo/connection.ts';
import type { Locate } from '../postgres/conninfo/types.ts';
import { whyMissing } from '../postgres/missing-file.ts';
import { compareFiles } from '../postgres/settings/effective.ts';
import { type ConfLine, readConfLine } from '../postgres/settings/lexer.ts';
import { lowerAscii } from '../postgres/settings/parameters.ts';
import { maskSecrets } from '../postgres/settings/secrets.ts';
import { type Assignment, type Found, type Item, judgeItems } from './conf-judgement.ts';
import { hasControlTags, isTemplated, readTemplatedLine, templateBlocks } from './conf-templates.ts';
import { LineIndex } from './line-index.ts';
import type { Followed, ReadContext, Reader, SourceFile } from './reader.ts';
import { isTemplateName } from './template-names.ts';

/** CONF_FILE_MAX_DEPTH: files that include one another, the top one not counted. */
const MAX_DEPTH = 10;
/** The server gives up on a file after so many syntax errors. */
const MAX_SYNTAX_ERRORS = 100;
/** Files that include each other many times over grow without bound: after so many, or so much text, no more is followed. */
const MAX_INCLUDED_FILES = 256;
const MAX_INCLUDED_TEXT = 2 << 20;

/** What one top-level file and all that it includes hold, in the order in which the server reads it. */
interface Load {
  readonly context: ReadContext;
  readonly root: string;
  readonly source: 'file' | 'auto-file';
  readonly found: Found[];
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
 * assignment and per error, as in `pg_file_settings`, but every syntax error: the view stops at a file's first one. Where the
 * two files stand side by side, each is judged with the other: the server reads them as one.
 */
export const settingsReader: Reader = {
  kinds: ['postgresql_conf'],
  read(file: SourceFile, context: ReadContext): readonly Fact[] {
    const own = loadTop(file.path, file.text, context);
    const beside = peerOf(file.path, context);
    const loads = beside === null ? [own] : own.source === 'file' ? [own, beside] : [beside, own];
    const facts = settle(own, loads);
    return isOtherSoftware(file, facts) ? [] : facts;
  },
};

function loadTop(path: string, text: string, context: ReadContext): Load {
  const source = /(?:^|\/)postgresql\.auto\.conf(?:\.|$)/.test(path) ? 'auto-file' : 'file';
  const load: Load = { context, root: path, source, found: [], includedFiles: 0, includedText: 0, exhausted: false };
  loadFile(load, { path, text, depth: 0, via: [] });
  return load;
}

const MAIN = 'postgresql.conf';
const AUTO = 'postgresql.auto.conf';

/** The other one of the two files that make up a server's configuration, where it stands beside this one. */
function peerOf(path: string, context: ReadContext): Load | null {
  const name = path.slice(path.lastIndexOf('/') + 1);
  if (name !== MAIN && name !== AUTO) return null;
  const followed = context.follow(path, name === MAIN ? AUTO : MAIN);
  return followed.status === 'read' && followed.path !== path ? loadTop(followed.path, followed.text, context) : null;
}

/**
 * Whether a file only bears the name: `fail2ban/jail.d/postgresql.conf` is an INI file about PostgreSQL, not the server's. It
 * starts with a section, and most of what follows is nothing that a server knows.
 */
function isOtherSoftware({ path, text }: SourceFile, facts: readonly Fact[]): boolean {
  if (!path.includes('/') || !startsWithSection(text)) return false;
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

/** False where the server would give up on what it is part of: a line of the file or of an included one cannot be read. */
function loadFile(load: Load, entry: Entry): boolean {
  const { text } = entry;
  const index = new LineIndex(text);
  const plain = !isTemplateName(entry.path);
  const templated = text.includes('{{') || text.includes('{%') || text.includes('{#') || text.includes('<%');
  const branching = templated && hasControlTags(text);
  const blocks = templated ? templateBlocks(text, plain) : [];
  let block = 0;
  let syntaxErrors = 0;
  let ok = true;
  for (let start = 0, end = 0; start <= text.length && syntaxErrors < MAX_SYNTAX_ERRORS; start = end + 1) {
    const newline = text.indexOf('\n', start);
    end = newline < 0 ? text.length : newline;
    while (start > (blocks[block]?.[1] ?? start)) block += 1;
    const inBlock = start >= (blocks[block]?.[0] ?? Number.POSITIVE_INFINITY);
    if (inBlock && !plain) continue;
    let line = readConfLine(text, start, end);
    if (line === null) continue;
    let template: Item['template'] = 'none';
    if (line.kind === 'syntax-error') {
      const explained = inBlock ? 'nothing' : readTemplatedLine(text, start, end);
      if (explained === null || plain) {
        ok = false;
        if (explained === null) syntaxErrors += 1;
        load.found.push(syntaxFact(load, entry, line, index, explained));
        continue;
      }
      if (explained === 'nothing') continue;
      const filled = isTemplated(explained.name, explained.value) || explained.value !== readBack(text, explained);
      if (filled) template = 'value';
      line = explained;
    } else if (inBlock) {
      template = 'block';
    } else if (isTemplated(line.name, line.value)) {
      template = 'value';
    }
    const origin = originOf(entry, index.span(line.nameStart, line.valueEnd));
    const valuePosition = index.span(line.valueStart, line.valueEnd);
    const directive = lowerAscii(line.name);
    if (directive === 'include' || directive === 'include_if_exists' || directive === 'include_dir') {
      if (template !== 'none' && !plain) continue;
      const included = {
        directive,
        target: line.value,
        origin,
        valuePosition,
        templated: template !== 'none',
      } as const;
      if (!include(load, entry, included)) ok = false;
      continue;
    }
    const namePosition = index.span(line.nameStart, line.nameEnd);
    const at = locateIn(text, line, index);
    load.found.push({ line, origin, namePosition, valuePosition, at, template, plain, branching });
  }
  return ok;
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

/**
 * A line that the server cannot read. Where a template explains it, there is nothing to complain of: it is not the file that
 * the server gets.
 */
function syntaxFact(
  load: Load,
  entry: Entry,
  line: Extract<ConfLine, { readonly kind: 'syntax-error' }>,
  index: LineIndex,
  explained: Assignment | 'nothing' | null,
): SettingFact {
  const position = index.span(line.start, line.end);
  const secret = /passw|pwd|:\/\//i.test(entry.text.slice(line.start, line.end));
  const near = line.near === null ? 'near end of line' : `near token "${secret ? '***' : line.near}"`;
  // The server counts lines when it has read their end: the last one is not counted where it has none.
  const counted = line.near === null && entry.text.indexOf('\n', line.end) < 0 ? position.line - 1 : position.line;
  const fact = errorFact(load, originOf(entry, position), {
    problem: 'syntax',
    error: 'syntax error',
    detail: `syntax error in file "${entry.path}" line ${counted}, ${near}`,
    valuePosition: null,
  });
  if (explained === null) return fact;
  return { ...fact, problem: null, ...(explained === 'nothing' ? {} : { templated: explained.name }) };
}

interface Failure {
  readonly problem: 'syntax' | 'include' | null;
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
  /** A template has to do with it: a file that is not there is none of our business. */
  readonly templated: boolean;
}

/** False where the server counts an error, here or in what is included. */
function include(load: Load, entry: Entry, directive: Directive): boolean {
  const { target } = directive;
  const fail = (error: string, detail: string): false => {
    const { valuePosition } = directive;
    const problem = directive.templated ? null : 'include';
    load.found.push(errorFact(load, directive.origin, { problem, error, detail, valuePosition }));
    return false;
  };
  const isDirectory = directive.directive === 'include_dir';
  const what = isDirectory ? 'directory' : 'file';
  if (/^[ \t\r\n]*$/.test(target)) {
    return fail(`empty configuration ${what} name`, `empty configuration ${what} name: "${target}"`);
  }
  if (isDirectory) return includeDirectory(load, entry, directive, fail);
  if (entry.depth + 1 > MAX_DEPTH) {
    const reason = `could not open configuration file "${target}": maximum nesting depth exceeded`;
    return fail('nesting depth exceeded', reason);
  }
  const followed = load.context.follow(entry.path, target);
  if (followed.status === 'missing') {
    if (directive.directive === 'include_if_exists') return true;
    const why = whyMissing(target, (directory) => load.context.follow(entry.path, directory).status);
    const reason = `could not open configuration file "${followed.path}": ${why}`;
    return fail(`could not open file "${followed.path}"`, reason);
  }
  if (followed.status === 'directory') {
    return fail('input in flex scanner failed', `input in flex scanner failed at file "${followed.path}" line 1`);
  }
  if (followed.status === 'read' && followed.path === entry.path) {
    return fail('configuration file recursion', `configuration file recursion in "${followed.path}"`);
  }
  return enter(load, entry, directive, followed);
}

/**
 * The `.conf` files of a directory, those whose name starts with a dot left out, in the order of their bytes, up to the first in
 * which something is wrong.
 */
function includeDirectory(
  load: Load,
  entry: Entry,
  directive: Directive,
  fail: (error: string, detail: string) => false,
): boolean {
  const { target } = directive;
  const followed = load.context.follow(entry.path, target);
  if (followed.status === 'outside-root' || followed.status === 'unreadable') {
    load.found.push(includeFact(directive, followed.status));
    return true;
  }
  const names = followed.status === 'directory' ? load.context.list(entry.path, target) : null;
  if (names === null) {
    const isFile = followed.status === 'read';
    const above = (directory: string): string => load.context.follow(entry.path, directory).status;
    const reason = isFile ? 'Not a directory' : whyMissing(target, above);
    return fail(
      `could not open directory "${followed.path}"`,
      `could not open configuration directory "${followed.path}": ${reason}`,
    );
  }
  const chosen = names.filter((name) => name.length >= 6 && name.endsWith('.conf') && !name.startsWith('.'));
  for (const name of chosen.sort(compareFiles)) {
    if (entry.depth + 1 > MAX_DEPTH) {
      const path = `${followed.path}/${name}`;
      const reason = `could not open configuration file "${path}": maximum nesting depth exceeded`;
      return fail('nesting depth exceeded', reason);
    }
    const file = load.context.follow(entry.path, `${target}/${name}`);
    if (file.status === 'read' && file.path === entry.path) {
      return fail('configuration file recursion', `configuration file recursion in "${file.path}"`);
    }
    if (file.status !== 'directory' && !enter(load, entry, directive, file)) return false;
  }
  return true;
}

function enter(load: Load, entry: Entry, directive: Directive, followed: Followed): boolean {
  if (followed.status !== 'read') {
    if (followed.status !== 'directory') load.found.push(includeFact(directive, followed.status));
    return true;
  }
  load.includedFiles += 1;
  load.includedText += followed.text.length;
  if (load.includedFiles > MAX_INCLUDED_FILES || load.includedText > MAX_INCLUDED_TEXT) {
    if (!load.exhausted) load.found.push(includeFact(directive, 'too-deep'));
    load.exhausted = true;
    return true;
  }
  const { file, line, column, endLine, endColumn } = directive.origin;
  const via = [{ file, line, column, endLine, endColumn }, ...entry.via];
  return loadFile(load, { path: followed.path, text: followed.text, depth: entry.depth + 1, via });
}

function includeFact({ directive, target, origin }: Directive, status: IncludeFact['status']): IncludeFact {
  return { kind: 'include', ...origin, directive, target, status };
}

/** The items of one load to facts, judged together with what the server reads before and after it. */
function settle(own: Load, loads: readonly Load[]): readonly Fact[] {
  const judgements = judgeItems(
    loads.flatMap(({ found }) => found),
    own.context.major,
  );
  return own.found.flatMap((item): Fact[] => {
    if ('kind' in item) return [item];
    const judged = judgements.get(item);
    if (judged === undefined) return [];
    const { name, value } = item.line;
    const setting = {
      kind: 'setting',
      ...item.origin,
      name,
      value: maskSecrets(name, value),
      ...judged,
      source: own.source,
      valuePosition: item.valuePosition,
      namePosition: item.namePosition,
      root: own.root,
    } satisfies SettingFact;
    const connection = judged.parsed !== null && judged.problem === null ? standbyConnection(own, item) : null;
    return connection === null ? [setting] : [setting, connection];
  });
}

/** A standby is a client of its primary: libpqwalreceiver hands `primary_conninfo` to libpq. */
function standbyConnection({ context }: Load, { line, origin, at, template }: Item): ConnectionFact | null {
  if (lowerAscii(line.name) !== 'primary_conninfo' || template !== 'none' || line.value.trim() === '') return null;
  const meta = { file: origin.file, name: 'primary_conninfo', major: context.major };
  return connectionFromConninfo(line.value, at, origin.via === undefined ? meta : { ...meta, via: origin.via });
}
