import type { Fact, PublishedPort } from '../../facts.ts';
import { MASK } from '../../postgres/conninfo/placeholders.ts';
import { knownMajor } from '../../postgres/versions.ts';
import { meaningOfImage } from '../containers/image.ts';
import { Located, type TextSource } from '../containers/located.ts';
import { shortPort } from '../containers/ports.ts';
import { serverArguments } from '../containers/server-words.ts';
import { bitnamiSettings, commandLineSettings } from '../containers/settings.ts';
import { relevantEnvironment, type Variable } from '../containers/variables.ts';
import type { ReadContext } from '../reader.ts';
import { baseName } from './commands.ts';
import { type Command, sliceWord, type Word } from './lexer.ts';

const PROGRAM = /^(?:docker|podman|nerdctl)$/;
/** Options of `docker run` that take no value; all others do. */
const SWITCH =
  /^--(?:detach|disable-content-trust|init|interactive|no-healthcheck|oom-kill-disable|privileged|publish-all|quiet|read-only|replace|rm|sig-proxy|tty)$/;
const SHORT_SWITCH = /^[ditPq]$/;
const LONG: Readonly<Record<string, string>> = { env: 'e', publish: 'p', network: 'network', net: 'network' };
/** What a shell fills in. */
const EXPANSION = /\$(?:\{[^}]{0,200}\}|\([^)]{0,400}\)|[A-Za-z_]\w{0,100}|[0-9@*#?!])|`[^`]{0,400}`/g;
const MOST = 100;

/** A server that a script starts in a container: `docker run -e … -p … IMAGE [ARGUMENTS]`. */
export function* containerFacts(
  commands: readonly Command[],
  source: TextSource,
  context: ReadContext,
): Iterable<Fact> {
  let left = MOST;
  for (const { words } of commands) {
    const at = words.findIndex(({ text }) => PROGRAM.test(baseName(text)));
    const run = runOf(words.slice(at + 1));
    if (at < 0 || run === null || left <= 0) continue;
    left -= 1;
    yield* serverFacts(run, source, context);
  }
}

interface Run {
  readonly image: Word;
  readonly args: readonly Word[];
  /** The options that matter, by their short name, with their values. */
  readonly options: readonly { readonly name: string; readonly value: Word }[];
}

/** What follows `docker`, as docker takes it apart; null where it starts no container from an image. */
function runOf(words: readonly Word[]): Run | null {
  const first = words[0]?.text === 'container' ? 1 : 0;
  if (!/^(?:run|create)$/.test(words[first]?.text ?? '')) return null;
  const options: { readonly name: string; readonly value: Word }[] = [];
  for (let at = first + 1; at < words.length; at += 1) {
    const word = words[at];
    if (word === undefined) break;
    if (!word.text.startsWith('-')) return { image: word, args: words.slice(at + 1), options };
    const option = optionOf(word);
    if (option === null) continue;
    const value = option.value ?? words[at + 1];
    if (option.value === null) at += 1;
    if (option.name === 'entrypoint') return null;
    if (value !== undefined) options.push({ name: option.name, value });
  }
  return null;
}

/** An option that takes a value, with it where it stands in the same word: `-p5432:5432`, `-itp 5432:5432`, `--env=A=b`. */
function optionOf(word: Word): { readonly name: string; readonly value: Word | null } | null {
  const { text } = word;
  if (text.startsWith('--')) {
    const equals = text.indexOf('=');
    const name = equals < 0 ? text : text.slice(0, equals);
    if (SWITCH.test(name)) return null;
    const long = name.slice(2);
    const known = Object.hasOwn(LONG, long) ? (LONG[long] ?? long) : long;
    return { name: known, value: equals < 0 ? null : sliceWord(word, equals + 1) };
  }
  let at = 1;
  while (SHORT_SWITCH.test(text.charAt(at))) at += 1;
  if (at >= text.length) return null;
  const from = text[at + 1] === '=' ? at + 2 : at + 1;
  return { name: text.charAt(at), value: from >= text.length ? null : sliceWord(word, from) };
}

function* serverFacts({ image, args, options }: Run, source: TextSource, context: ReadContext): Iterable<Fact> {
  const meaning = meaningOfImage(image.text);
  const command = args.map((word) => locatedOf(word, source));
  const parameters = serverArguments([], command);
  if (meaning.role !== 'server' || (command.length > 0 && parameters === null)) return;
  const values = (name: string): readonly Located[] =>
    options.filter((option) => option.name === name).map(({ value }) => locatedOf(value, source));
  const variables = new Map(
    values('e')
      .map((value) => variableOf(value))
      .map((one) => [one.name, one]),
  );
  const [stated] = values('name');
  const place = { file: source.file, ...source.index.span(image.start, image.end) };
  const name = stated === undefined || stated.has('u') || stated.text === '' ? 'postgres' : stated.text;
  const id = `${source.file}#${name}-line-${place.line}`;
  yield {
    kind: 'workload',
    ...place,
    id,
    platform: 'docker',
    name,
    role: 'server',
    image: image.text,
    family: meaning.family,
    major: meaning.major,
    environment: relevantEnvironment(variables),
    ports: values('p').flatMap((value): readonly PublishedPort[] => shortPort(value)),
    mounts: [],
    names: [name],
    hostNetwork: values('network').some(({ text }) => text === 'host'),
    imagePosition: source.index.span(image.start, image.end),
  };
  const meta = { workload: id, major: meaning.major === null ? context.major : knownMajor(meaning.major) };
  if (meaning.family === 'bitnami') yield* bitnamiSettings(variables, meta);
  yield* commandLineSettings(parameters ?? [], meta);
}

/** `NAME=value`; a name alone is taken from the environment of the script. */
function variableOf(text: Located): Variable {
  const equals = text.text.indexOf('=');
  if (equals < 0) return { name: text.text, value: null, origin: text.origin() };
  const value = text.slice(equals + 1);
  return { name: text.text.slice(0, equals), value, origin: value.text === '' ? text.origin() : value.origin() };
}

/** A word with the places of its characters; what the shell fills in is unknown. */
function locatedOf({ text, offsets, start }: Word, source: TextSource): Located {
  const filled = text.replace(EXPANSION, (whole) => MASK.repeat(whole.length));
  const marks = filled.replace(/[^\uE000]/g, 'w').replaceAll(MASK, 'u');
  const ends = offsets.map((offset) => offset + 1);
  return new Located({ text, source, marks, starts: offsets, ends, base: start });
}
