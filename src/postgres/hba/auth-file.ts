import type { HbaToken, IncludeFact, Origin, Position } from '../../facts.ts';
import { isTooLong, NO_SUCH_FILE, whyMissing } from '../missing-file.ts';
import type { PgMajor } from '../versions.ts';
import { byteLength } from './bytes.ts';
import type { LogicalLine } from './line-parts.ts';
import { logicalLines } from './logical-lines.ts';
import { spanOf } from './record.ts';
import { maskTemplates } from './templates.ts';
import { type AuthToken, positionOf, type ScannedToken, scanTokens } from './tokens.ts';

/** What came of opening a file by a name that stands in another. */
interface OpenedAuthFile {
  readonly status: 'read' | 'directory' | 'missing' | 'outside-root' | 'unreadable';
  readonly path: string;
  /** The path by which it was asked for, where that is not `path`: names in it are looked for beside that. */
  readonly name?: string;
  readonly text?: string;
}

/** How the files that an HBA or ident file names are found. */
interface AuthFiles {
  follow(from: string, target: string): OpenedAuthFile;
  list(from: string, target: string): readonly string[] | null;
}

/** A line that is a record, or is one in error already when its words are read. */
export interface AuthLine {
  readonly kind: 'line';
  readonly origin: Origin;
  readonly fields: readonly (readonly AuthToken[])[];
  /** The tokenizer's error: the server looks no further then. */
  readonly error: string | null;
  readonly templated: boolean;
  /** The words of a templated line as they are if nothing fills it in; null where that is not told. */
  readonly literal: readonly (readonly AuthToken[])[] | null;
  /** The number that the server gives the line: see LogicalLine. */
  readonly number: number;
  /** Its place among the lines, where a link is part of the set: the files' own names tell no order then. */
  readonly order?: number;
}

/** Stands for a file that has no line, nor have those that it includes, where all of that is known. */
interface NoLines {
  readonly kind: 'no-lines';
  readonly origin: Origin;
  /** Nothing but blanks. */
  readonly blank: boolean;
}

type AuthItem = AuthLine | IncludeFact;

/** The file to begin with. */
interface AuthSource {
  readonly path: string;
  readonly text: string;
  /** A template by its name: what it includes lies beside the file that will be made of it, not beside itself. */
  readonly isTemplate: boolean;
  /** Whether it is what the server reads, to the letter: nothing in it is a placeholder then. */
  readonly isLiteral: boolean;
}

/** CONF_FILE_MAX_DEPTH. Before 16 the server has no limit and dies of a file that names itself. */
const MAX_DEPTH = 10;
/** What one top file may cost: no real configuration comes near, and files that include one another could double at each level. */
const MAX_FILES = 2048;
const MAX_CHARACTERS = 1 << 20;
/** `authentication file token too long`: MAX_TOKEN less one, in bytes, before 16. */
const MAX_TOKEN = 10_239;

const INCLUDE = /^include(?:_if_exists|_dir)?$/;

interface Walk {
  readonly major: PgMajor;
  readonly files: AuthFiles;
  readonly isTemplate: boolean;
  readonly isLiteral: boolean;
  readonly includes: IncludeFact[];
  opened: number;
  characters: number;
  /** Whether it has been told that no more files are opened: once is enough. */
  exhausted: boolean;
  /** Whether the server may find lines that are not here: of templates, or in files that the tree lacks. */
  mayHaveMore: boolean;
  /** Whether a file was opened by a name that is not its own. */
  hasLink: boolean;
}

interface Place {
  /** Where the text stands. */
  readonly file: string;
  /** The name that it was opened by, which need not be the same: hba.c takes no notice of links. */
  readonly name: string;
  /** The same as messages have it: before 15 the server leaves `..` in it (path.c, `canonicalize_path`). */
  readonly shown: string;
  readonly via: readonly Origin[];
  readonly depth: number;
}

/**
 * The lines of an HBA or ident file in the order the server reads them, `@file` and (16 and later) include directives
 * followed: hba.c, `tokenize_file` and `tokenize_auth_file`. What could not be followed is an `include` fact at its place.
 */
export function readAuthFile(source: AuthSource, major: PgMajor, files: AuthFiles): readonly (AuthItem | NoLines)[] {
  const { path, text, isTemplate, isLiteral } = source;
  const walk: Walk = {
    ...{ major, files, isTemplate, isLiteral, includes: [], opened: 0, characters: 0 },
    ...{ exhausted: false, mayHaveMore: isTemplate, hasLink: false },
  };
  const items: AuthItem[] = [];
  const place: Place = { file: path, name: path, shown: path, via: [], depth: 0 };
  readText(text, place, walk, items);
  if (walk.hasLink) return items.map((item, order) => (item.kind === 'line' ? { ...item, order } : item));
  if (items.length > 0 || walk.mayHaveMore) return items;
  const endColumn = firstLine(text).length + 1;
  const origin = originOf(place, { line: 1, column: 1, endLine: 1, endColumn });
  return [{ kind: 'no-lines', origin, blank: text.trim() === '' }];
}

function firstLine(text: string): string {
  const end = text.indexOf('\n');
  return end < 0 ? text : text.slice(0, end);
}

function readText(text: string, place: Place, walk: Walk, items: AuthItem[]): void {
  const masked = walk.isLiteral ? text : maskTemplates(text);
  if (masked !== text) walk.mayHaveMore = true;
  // In ERB and Mako a line that begins with a percent sign is code.
  const codeLines = walk.isTemplate && text.includes('%');
  for (const line of logicalLines(masked, text, walk.major)) {
    if (codeLines && /^[ \t]*%/.test(line.original.slice(line.start, Math.min(line.end, line.start + 80)))) continue;
    readLine(line, place, walk, items);
    for (const include of walk.includes.splice(0)) items.push(include);
  }
}

function originOf(place: Place, position: Position): Origin {
  const { line, column, endLine, endColumn } = position;
  const origin = { file: place.file, line, column, endLine, endColumn };
  return place.via.length === 0 ? origin : { ...origin, via: place.via };
}

function readLine(line: LogicalLine, place: Place, walk: Walk, items: AuthItem[]): void {
  if (line.tooLong) {
    const origin = originOf(place, positionOf(line, line.start, line.end));
    const error = 'authentication file line too long';
    items.push({ kind: 'line', origin, fields: [], error, templated: false, literal: null, number: line.number });
    return;
  }
  const scanned = scanTokens(line, walk.isLiteral);
  const first = scanned[0]?.token;
  const last = scanned.at(-1)?.token;
  if (first === undefined || last === undefined) return;
  // The server numbers a record by the first of the lines that a backslash joins, though it may hold no word.
  const top = line.segments[0];
  const start = top !== undefined && top.line < first.line ? { ...first, line: top.line, column: top.column } : first;
  const origin = originOf(place, spanOf(start, last));
  const { fields, error } = expand(scanned, place, walk);
  if (fields.length === 0 && error === null) return;
  const templated = fields.some((field) => field.some((token) => token.templated === true));
  const literal = templated ? literalFields(line) : null;
  const add = (text: string | null): void => {
    items.push({ kind: 'line', origin, fields, error: text, templated, literal, number: line.number });
  };
  const directive = fields[0]?.[0];
  const target = fields[1]?.[0];
  const pair = walk.major >= 16 && error === null && fields.length === 2;
  if (!pair || directive === undefined || target === undefined || !INCLUDE.test(directive.text)) {
    add(error);
    return;
  }
  if (templated) {
    walk.mayHaveMore = true;
    return;
  }
  const inner: Place = { ...place, via: viaOf(place, origin), depth: place.depth + 1 };
  if (directive.text === 'include_dir') {
    includeDirectory(target.text, origin, inner, walk, items, add);
    return;
  }
  const failed = includeFile(directive.text, target.text, origin, inner, walk, items);
  if (failed !== null) add(failed);
}

function viaOf(place: Place, { file, line, column, endLine, endColumn }: Origin): readonly Origin[] {
  return [{ file, line, column, endLine, endColumn }, ...place.via];
}

/** The words of a line to the letter; null where they name a file, or where the line is one of several. */
function literalFields(line: LogicalLine): AuthToken[][] | null {
  if (line.segments.length > 1) return null;
  const scanned = scanTokens({ ...line, text: line.original }, true);
  if (scanned.some(({ token }) => isFileName(token))) return null;
  return fieldsOf(scanned);
}

/** Words to fields, where none names a file: a comma at the end of a word continues the field. */
export function fieldsOf(scanned: readonly ScannedToken[]): AuthToken[][] {
  const fields: AuthToken[][] = [];
  let open: AuthToken[] | undefined;
  for (const { token, comma } of scanned) {
    if (open === undefined) fields.push([token]);
    else open.push(token);
    open = comma ? fields.at(-1) : undefined;
  }
  return fields;
}

/** Whether a word stands for the words of a file. */
function isFileName({ text, quoted, templated }: AuthToken): boolean {
  return text.charCodeAt(0) === 64 && text.length > 1 && !quoted && templated !== true;
}

/** Words to fields: a comma at the end of a word continues the field; `@name` becomes the words of that file. */
function expand(
  scanned: readonly ScannedToken[],
  place: Place,
  walk: Walk,
): { readonly fields: AuthToken[][]; readonly error: string | null } {
  const fields: AuthToken[][] = [];
  let field: AuthToken[] = [];
  for (const { token, comma } of scanned) {
    if (walk.major < 16 && token.text.length > MAX_TOKEN / 4 && byteLength(token.text) > MAX_TOKEN) {
      return { fields, error: 'authentication file token too long' };
    }
    if (isFileName(token)) {
      const error = expandFile(token, field, place, walk);
      if (error !== null) return { fields, error };
    } else {
      field.push(token);
    }
    if (comma) continue;
    if (field.length > 0) fields.push(field);
    field = [];
  }
  if (field.length > 0) fields.push(field);
  return { fields, error: null };
}

/** Adds the words of a file to a field: hba.c, `tokenize_inc_file` and `tokenize_expand_file`. The error, or null. */
function expandFile(token: AuthToken, field: AuthToken[], place: Place, walk: Walk): string | null {
  const name = token.text.slice(1);
  const origin = originOf(place, token);
  const { line, column, endLine, endColumn } = token;
  const opened = open('@', name, origin, { ...place, depth: place.depth + 1 }, walk);
  if (opened.status === 'unknown') {
    field.push({ ...token, templated: true });
    return null;
  }
  if (opened.status === 'failed') {
    if (walk.major >= 16) return opened.error;
    return opened.error.replace('could not open file', `could not open secondary authentication file "@${name}" as`);
  }
  const items: AuthItem[] = [];
  const { path, name: called, shown } = opened;
  const inner = { file: path, name: called, shown, via: viaOf(place, origin), depth: place.depth + 1 };
  readText(opened.text, inner, walk, items);
  for (const item of items) if (item.kind === 'include') walk.includes.push(item);
  for (const item of items) {
    if (item.kind === 'include') continue;
    if (item.error !== null) return item.error;
    for (const inner of item.fields.flat()) field.push({ ...inner, line, column, endLine, endColumn });
  }
  return null;
}

type Opened =
  | {
      readonly status: 'text';
      readonly path: string;
      readonly name: string;
      readonly shown: string;
      readonly text: string;
    }
  | { readonly status: 'failed'; readonly error: string; readonly missing: boolean }
  /** Nothing can be said of what the server will find there. */
  | { readonly status: 'unknown' };

function open(directive: string, target: string, origin: Origin, place: Place, walk: Walk): Opened {
  const note = (status: IncludeFact['status']): void => {
    walk.includes.push(includeFact(directive, target, origin, status));
    walk.mayHaveMore = true;
  };
  if (isExhausted(walk, () => note('too-deep'))) return { status: 'unknown' };
  const opened = isTooLong(target)
    ? ({ status: 'missing', path: target } as const)
    : walk.files.follow(place.name, target);
  if (opened.status === 'outside-root' || opened.status === 'unreadable') {
    note(opened.status);
    return { status: 'unknown' };
  }
  const shown = walk.major < 15 ? joinedPath(place.shown, target) : nameOf(opened);
  if (place.depth > MAX_DEPTH) {
    note('too-deep');
    return {
      status: 'failed',
      error: `could not open file "${shown}": maximum nesting depth exceeded`,
      missing: false,
    };
  }
  if (opened.status === 'missing') {
    walk.mayHaveMore = true;
    const reason = whyMissing(target, (directory) => walk.files.follow(place.name, directory).status);
    // `include_if_exists` passes over a file that does not exist (ENOENT), and over nothing else.
    if (directive !== 'include_if_exists' || reason !== NO_SUCH_FILE) note('missing');
    if (walk.isTemplate) return { status: 'unknown' };
    return {
      status: 'failed',
      error: `could not open file "${shown}": ${reason}`,
      missing: reason === NO_SUCH_FILE,
    };
  }
  walk.opened += 1;
  if (nameOf(opened) !== opened.path) walk.hasLink = true;
  if (opened.status === 'directory' && walk.major < 14) {
    return { status: 'failed', error: `could not read file "${shown}": Is a directory`, missing: false };
  }
  // A directory opens, but there is nothing to read in it: from 14 on the server logs that and goes on.
  const text = opened.status === 'read' ? (opened.text ?? '') : '';
  walk.characters += text.length;
  return { status: 'text', path: opened.path, name: nameOf(opened), shown, text };
}

function includeFact(directive: string, target: string, origin: Origin, status: IncludeFact['status']): IncludeFact {
  return { kind: 'include', ...origin, directive, target, status };
}

/** Whether no more files are opened; calls `tell` the first time. */
function isExhausted(walk: Walk, tell: () => void): boolean {
  if (walk.opened < MAX_FILES && walk.characters < MAX_CHARACTERS) return false;
  if (!walk.exhausted) tell();
  walk.exhausted = true;
  return true;
}

/** path.c of 13 and 14, `join_path_components` and `canonicalize_path`: only at the end are `.` and `..` resolved. */
function joinedPath(from: string, target: string): string {
  const directory = from.slice(0, from.lastIndexOf('/') + 1);
  const names = (directory + target.replace(/^(?:\.\/)+/, '')).split('/').filter((name) => name !== '');
  let up = 0;
  for (let last = names.at(-1); last !== undefined; last = names.at(-1)) {
    if (last === '..') up += 1;
    else if (last !== '.' && up === 0) break;
    else if (last !== '.') up -= 1;
    names.pop();
  }
  return names.join('/');
}

function nameOf({ path, name }: OpenedAuthFile): string {
  return name ?? path;
}

/** hba.c, `tokenize_include_file`. */
function includeFile(
  directive: string,
  target: string,
  origin: Origin,
  place: Place,
  walk: Walk,
  items: AuthItem[],
): string | null {
  const opened = open(directive, target, origin, place, walk);
  if (opened.status === 'failed') return directive === 'include_if_exists' && opened.missing ? null : opened.error;
  if (opened.status === 'text')
    readText(opened.text, { ...place, file: opened.path, name: opened.name, shown: opened.shown }, walk, items);
  return null;
}

/** conffiles.c, `GetConfFilesInDir`: `*.conf` without a leading dot, in byte order; the errors of all files in one. */
function includeDirectory(
  target: string,
  origin: Origin,
  place: Place,
  walk: Walk,
  items: AuthItem[],
  add: (error: string) => void,
): void {
  walk.mayHaveMore = true;
  if (/^[ \t\r\n]*$/.test(target)) {
    add('empty configuration directory name');
    return;
  }
  if (isExhausted(walk, () => walk.includes.push(includeFact('include_dir', target, origin, 'too-deep')))) return;
  walk.opened += 1;
  const names = walk.files.list(place.name, target);
  if (names === null) {
    const followed = walk.files.follow(place.name, target);
    const { status } = followed;
    const why = status === 'outside-root' || status === 'missing' ? status : 'unreadable';
    walk.includes.push(includeFact('include_dir', target, origin, why));
    if ((status === 'missing' || status === 'read') && !walk.isTemplate) {
      add(`could not open directory "${nameOf(followed)}"`);
    }
    return;
  }
  const wanted = names.filter((name) => name.length >= 6 && name.endsWith('.conf') && !name.startsWith('.'));
  const paths = wanted.sort(compareBytes).map((name) => `${target.replace(/\/+$/, '')}/${name}`);
  const files: string[] = [];
  for (const path of paths.slice(0, MAX_FILES)) {
    const found = walk.files.follow(place.name, path);
    // A link that leads to nothing: none of the files is read then.
    if (found.status !== 'read') walk.opened += 1;
    if (found.status === 'missing') {
      add(`could not stat file "${found.path}"`);
      return;
    }
    if (found.status !== 'directory') files.push(path);
  }
  const errors: string[] = [];
  for (const path of files) {
    const error = includeFile('include_dir', path, origin, place, walk, items);
    if (error !== null) errors.push(error);
  }
  if (errors.length > 0) add(errors.join('\n'));
}

/** `strcmp` of UTF-8 text: by code point. */
function compareBytes(a: string, b: string): number {
  const left = [...a];
  const right = [...b];
  for (let at = 0; at < Math.min(left.length, right.length); at += 1) {
    const difference = (left[at]?.codePointAt(0) ?? 0) - (right[at]?.codePointAt(0) ?? 0);
    if (difference !== 0) return difference;
  }
  return left.length - right.length;
}

/** A word without what only this room needs to know of it. */
export function plainToken({ text, quoted, line, column, endLine, endColumn }: AuthToken): HbaToken {
  return { text, quoted, line, column, endLine, endColumn };
}
