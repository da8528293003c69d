import type { PolicyDocument } from './document.ts';
import { PolicyError, type PolicyErrorDetails } from './errors.ts';
import { nearest } from './nearest.ts';
import type { RawPolicy } from './raw.ts';
import { keysAt } from './schema-keys.ts';

/** What the compiled validator says of one violated keyword of the schema (ajv's error object). */
export interface SchemaError {
  readonly keyword: string;
  readonly instancePath: string;
  readonly params: Readonly<Record<string, unknown>>;
}

/** Every violation of the policy schema; none for a valid policy. */
export type PolicyValidator = (value: unknown) => readonly SchemaError[];

const SHOWN_VALUE_LENGTH = 60;
const SHOWN_CHOICES = 16;

/**
 * Throws PolicyError for the first thing in the file that the schema does not allow. `schema` is asked for only then, for the
 * names of the keys that would be right.
 */
export function validated(document: PolicyDocument, validate: PolicyValidator, schema: () => unknown): RawPolicy {
  const errors = withoutMissing(withoutAlternatives(validate(document.value)));
  const located = errors.map((error) => {
    const path = pathOf(error);
    const { line, column } = document.positionOf(path, namesKey(error) ? 'key' : 'value');
    return { error, path, line, column };
  });
  located.sort((a, b) => a.line - b.line || a.column - b.column);
  const [first] = located;
  if (first === undefined) return document.value as RawPolicy;
  const { error, path, line, column } = first;
  const key = keyPath(path);
  const data = valueAt(document.value, segmentsOf(error.instancePath));
  const keys = namesKey(error) ? keysAt(schema(), path.slice(0, -1)) : [];
  throw new PolicyError({ file: document.file, line, column, key }, describe(error, path, data, keys));
}

/** `rules.hba-method[1].allow`: list indices in brackets, the rest joined with dots. */
export function keyPath(path: readonly string[]): string {
  return path.reduce(
    (all, part) => (/^\d+$/.test(part) ? `${all}[${part}]` : all === '' ? part : `${all}.${part}`),
    '',
  );
}

/**
 * Of the violations of all alternatives of an `anyOf`, keeps those that speak of the form the writer has chosen: for a list
 * what is wrong in the list, not that it is no word. Where the form itself is wrong, one violation names every form.
 */
function withoutAlternatives(errors: readonly SchemaError[]): readonly SchemaError[] {
  let left = [...errors];
  const choices = errors.filter(({ keyword }) => keyword === 'anyOf');
  choices.sort((a, b) => b.instancePath.length - a.instancePath.length);
  for (const choice of choices) {
    const path = choice.instancePath;
    const branches = left.filter((error) => error.instancePath === path || error.instancePath.startsWith(`${path}/`));
    const specific = branches.some((error) => error.instancePath !== path || !isAboutForm(error));
    const forms = branches.filter((error) => error.instancePath === path && isAboutForm(error));
    left = left.filter((error) => !forms.includes(error));
    if (!specific) left.push({ ...choice, keyword: 'forms', params: { forms: formsOf(forms) } });
  }
  return left;
}

/** A key that is misspelt is missing too: the misspelling is what its writer has to hear of. */
function withoutMissing(errors: readonly SchemaError[]): readonly SchemaError[] {
  const strange = new Set(errors.filter(namesKey).map(({ instancePath }) => instancePath));
  return errors.filter(({ keyword, instancePath }) => keyword !== 'required' || !strange.has(instancePath));
}

function isAboutForm({ keyword }: SchemaError): boolean {
  return keyword === 'enum' || keyword === 'type' || keyword === 'anyOf' || keyword === 'forms';
}

function formsOf(errors: readonly SchemaError[]): {
  readonly words: readonly string[];
  readonly types: readonly string[];
} {
  const words = errors.flatMap(({ params }) => strings(params.allowedValues));
  const types = errors.flatMap(({ keyword, params }) => (keyword === 'type' ? [String(params.type)] : []));
  const nested = errors.flatMap(({ params }) => (isForms(params.forms) ? [params.forms] : []));
  return {
    words: [...new Set([...words, ...nested.flatMap((form) => form.words)])],
    types: [...new Set([...types, ...nested.flatMap((form) => form.types)])],
  };
}

function isForms(value: unknown): value is ReturnType<typeof formsOf> {
  return typeof value === 'object' && value !== null && 'words' in value && 'types' in value;
}

function namesKey({ keyword }: SchemaError): boolean {
  return keyword === 'additionalProperties' || keyword === 'propertyNames';
}

function segmentsOf(instancePath: string): string[] {
  const parts = instancePath.split('/').slice(1);
  return parts.map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'));
}

function valueAt(root: unknown, path: readonly string[]): unknown {
  let value = root;
  for (const key of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined;
    value = Reflect.get(value, key);
  }
  return value;
}

function pathOf({ instancePath, keyword, params }: SchemaError): string[] {
  const path = segmentsOf(instancePath);
  if (keyword === 'additionalProperties') path.push(String(params.additionalProperty));
  if (keyword === 'propertyNames') path.push(String(params.propertyName));
  return path;
}

function describe(
  error: SchemaError,
  path: readonly string[],
  data: unknown,
  keys: readonly string[],
): PolicyErrorDetails {
  const { keyword, params } = error;
  const value = shown(data);
  switch (keyword) {
    case 'additionalProperties':
      return unknownKey(path, keys);
    case 'required':
      return { problem: `the key "${String(params.missingProperty)}" is missing`, value };
    case 'enum':
      return wrongWord(path, data, strings(params.allowedValues));
    case 'type':
      return {
        problem: data === null ? 'there is nothing here' : `${value} is ${typeName(data)}`,
        value,
        expected: typeWord(String(params.type), path),
      };
    case 'forms': {
      if (path[0] === 'extends') return extendsForm(value, path.length > 1);
      const { words, types } = formsOf([error]);
      const details = wrongWord(path, data, words);
      const forms = types.map((type) => typeWord(type, path)).join(' or ');
      return { ...details, expected: [details.expected, forms].filter(Boolean).join(', or ') };
    }
    case 'pattern':
      return { problem: `${value} is not valid here`, value, expected: patternWord(path, String(params.pattern)) };
    case 'minimum':
    case 'exclusiveMinimum':
    case 'maximum':
    case 'exclusiveMaximum':
      return {
        problem: `${value} is out of range`,
        value,
        expected: `${String(params.comparison)} ${String(params.limit)}`,
      };
    case 'uniqueItems':
      return { problem: 'the list names something twice', value };
    case 'minLength':
      return data === '' ? { problem: 'there is nothing here', value } : tooMuch('short', value, params, 'character');
    case 'minItems':
      return tooMuch('short', value, params, 'item');
    case 'maxLength':
      return tooMuch('long', value, params, 'character');
    case 'maxItems':
      return tooMuch('long', value, params, 'item');
    default:
      return { problem: `${value} is not valid here (${keyword})`, value };
  }
}

function tooMuch(
  how: 'short' | 'long',
  value: string,
  params: SchemaError['params'],
  unit: string,
): PolicyErrorDetails {
  const limit = Number(params.limit);
  const bound = `${how === 'short' ? 'at least' : 'at most'} ${limit} ${unit}${limit === 1 ? '' : 's'}`;
  return { problem: `${value} is too ${how}`, value, expected: bound };
}

function extendsForm(value: string, isItem: boolean): PolicyErrorDetails {
  const item = 'the name of a pack or the path of a file';
  return { problem: `${value} is not valid here`, value, expected: isItem ? item : `${item}, or a list of these` };
}

function unknownKey(path: readonly string[], keys: readonly string[]): PolicyErrorDetails {
  const key = path.at(-1) ?? '';
  const suggestion = nearest(key, keys);
  const problem = isRuleName(path)
    ? 'there is no such rule'
    : isOption(path)
      ? 'there is no such option'
      : 'there is no such key';
  if (keys.length === 0) return { problem: `${problem}: this rule has no options` };
  if (suggestion !== null) return { problem, suggestion };
  const known = isRuleName(path) ? 'one that "pgmoat explain" lists' : null;
  return { problem, expected: choice(keys, 'one of ') ?? known };
}

function wrongWord(path: readonly string[], data: unknown, words: readonly string[]): PolicyErrorDetails {
  const value = shown(data);
  if (typeof data === 'string' && words.includes(data)) {
    return { problem: `${value} is a string`, value, expected: `${data} without quotes` };
  }
  const suggestion = typeof data === 'string' ? nearest(data, words) : null;
  const isRule = path.includes('waivers') || path.includes('suppressions') || (path[0] === 'lock' && path.length > 1);
  const problem = isRule ? `there is no rule ${value}` : `${value} is not valid here`;
  const expected = choice(words, '') ?? (isRule ? 'one that "pgmoat explain" lists' : null);
  return { problem, value, expected: suggestion === null || !isRule ? expected : null, suggestion };
}

function isRuleName(path: readonly string[]): boolean {
  return path.at(-2) === 'rules' && (path.length === 2 || path.length === 4);
}

function isOption(path: readonly string[]): boolean {
  return path.includes('rules') && path.length > path.indexOf('rules') + 2;
}

function strings(values: unknown): string[] {
  return Array.isArray(values) ? values.map(String) : [];
}

/** `a, b or c`; null for a list too long to help. */
function choice(words: readonly string[], lead: string): string | null {
  if (words.length === 0 || words.length > SHOWN_CHOICES) return null;
  const last = words.at(-1) ?? '';
  return words.length === 1 ? last : `${lead}${words.slice(0, -1).join(', ')} or ${last}`;
}

function typeWord(type: string, path: readonly string[]): string {
  if (type === 'array' && path.at(-2) === 'rules') return '[severity, {options}]';
  const words: Readonly<Record<string, string>> = {
    array: 'a list',
    object: 'a mapping of keys to values',
    string: 'a string',
    integer: 'a whole number',
    number: 'a number',
    boolean: 'true or false',
    null: 'null',
  };
  return type
    .split(',')
    .map((name) => words[name] ?? name)
    .join(' or ');
}

function typeName(value: unknown): string {
  if (Array.isArray(value)) return 'a list';
  return typeof value === 'object' ? 'a mapping' : `a ${typeof value}`;
}

function patternWord(path: readonly string[], pattern: string): string {
  if (path[0] === 'waivers' && path.at(-1) === 'until') return 'a date as YYYY-MM-DD';
  if (path[0] === 'waivers') return 'a reason in words';
  if (path[0] === 'zones') return 'a range, an address or a host pattern';
  return `text that matches ${pattern}`;
}

function shown(value: unknown): string {
  const text = JSON.stringify(value) ?? String(value);
  return text.length > SHOWN_VALUE_LENGTH ? `${text.slice(0, SHOWN_VALUE_LENGTH - 1)}…` : text;
}
