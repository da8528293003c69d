import type { Fact, Mount, WorkloadFact } from '../facts.ts';
import { knownMajor } from '../postgres/versions.ts';
import { type ImageMeaning, meaningOfImage } from './containers/image.ts';
import { Located, type TextSource } from './containers/located.ts';
import { serverArguments } from './containers/server-words.ts';
import { commandLineSettings } from './containers/settings.ts';
import { relevantEnvironment, type Variable } from './containers/variables.ts';
import { type Instruction, splitDockerfile } from './dockerfile/instructions.ts';
import { type ConfReaders, heldFacts, writtenPartOf } from './embedded/conf.ts';
import { verbatimPieces } from './embedded/overlay.ts';
import { connectionsOfEnvironment } from './frameworks/environment.ts';
import type { NamedText } from './frameworks/key-sets.ts';
import { LineIndex } from './line-index.ts';
import type { ReadContext, Reader, SourceFile } from './reader.ts';
import { lexScript, sliceWord, type Word } from './scripts/lexer.ts';
import { scriptFacts } from './scripts/script.ts';

/** What a stage of a Dockerfile is told. */
interface Stage {
  readonly image: Located | null;
  readonly name: string;
  readonly meaning: ImageMeaning | null;
  readonly variables: Map<string, { readonly variable: Variable; readonly named: NamedText }>;
  readonly mounts: Mount[];
  readonly commands: Map<string, readonly Located[]>;
}

/**
 * Dockerfiles: the environment of each stage with that of the stage it is made from, the scripts that build it, and images
 * made from one of PostgreSQL as servers. Connection strings in it are found by `literals`.
 */
export function dockerfileReader(literals: Reader, readers: ConfReaders): Reader {
  return {
    kinds: ['dockerfile'],
    *read(file, context) {
      const own = new Set<string>();
      for (const fact of dockerfileFacts(file, context, readers)) {
        if (fact.kind === 'connection') {
          const place = `${fact.line}:${fact.column}`;
          if (own.has(place)) continue;
          own.add(place);
        }
        yield fact;
      }
      for (const fact of literals.read(file, context)) {
        if (fact.kind !== 'connection' || !own.has(`${fact.line}:${fact.column}`)) yield fact;
      }
    },
  };
}

function* dockerfileFacts(file: SourceFile, context: ReadContext, readers: ConfReaders): Iterable<Fact> {
  const { path } = file;
  const { text, instructions } = splitDockerfile(file.text);
  const index = new LineIndex(file.text);
  const source = { file: path, index, via: [] };
  const stages: Stage[] = [];
  const scripts: { readonly instruction: Instruction; readonly stage: Stage | null }[] = [];
  const held: HeldText[] = [];
  for (const instruction of instructions) {
    const { name, start, end } = instruction;
    const words = (): readonly Word[] => lexScript(text, { start, end, indent: 0 }).flatMap((command) => command.words);
    const stage = stages.at(-1) ?? null;
    switch (name) {
      case 'FROM':
        stages.push(stageOf(words(), stages, source));
        break;
      case 'ENV':
      case 'ARG':
        for (const [key, value, place] of assignmentsOf(words(), text, end))
          setVariable(stage, key, value, place, source);
        break;
      case 'COPY':
      case 'ADD':
        if (stage !== null) for (const one of copies(words(), source, context)) stage.mounts.push(one);
        for (const one of heldBy(instruction, words(), stage)) held.push(one);
        break;
      case 'CMD':
      case 'ENTRYPOINT':
        stage?.commands.set(name, exec(text, start, end, source) ?? words().map((word) => locate(word, source)));
        break;
      case 'RUN':
        if (text[start] !== '[') scripts.push({ instruction, stage });
        break;
    }
  }
  const meta = { file: path, major: context.major, drivers: context.drivers?.(path) ?? [] };
  for (const [number, stage] of stages.entries()) {
    const named = [...stage.variables.values()].map((one) => one.named);
    if (stage.meaning?.role === 'server') yield* serverFacts(stage, number, path, source, context);
    else yield* connectionsOfEnvironment(named, meta, false);
  }
  for (const { instruction, stage } of scripts) {
    const flagged = pastFlags(text, instruction.start);
    // `RUN <<EOF`: the here-document is the script.
    const start = flagged + (/^<<-?["']?\w+["']?[ \t]*\r?\n/.exec(text.slice(flagged, flagged + 200))?.[0].length ?? 0);
    const environment = [...(stage?.variables.values() ?? [])].map((one) => one.named);
    const range = { start, end: instruction.end, indent: 0 };
    yield* scriptFacts({ path, text, index, range, environment, context, readers });
  }
  for (const { target, start, end, stage } of held.slice(0, MOST_HELD)) {
    const part = writtenPartOf(target);
    if (part !== null) {
      const pieces = verbatimPieces(file.text, start, end, index);
      yield* heldFacts(part, { path, name: target, pieces }, readers, context);
    } else if (target.endsWith('.sh')) {
      const environment = [...(stage?.variables.values() ?? [])].map((one) => one.named);
      yield* scriptFacts({ path, text, index, range: { start, end, indent: 0 }, environment, context, readers });
    }
  }
}

/** Each is read at its place in the whole: of very many that would take long. */
const MOST_HELD = 100;

/** The text of a file that a Dockerfile itself holds. */
interface HeldText {
  readonly target: string;
  readonly start: number;
  readonly end: number;
  readonly stage: Stage | null;
}

/** `COPY <<EOF /path`: into a directory under the names of the here-documents. */
function heldBy({ heres }: Instruction, words: readonly Word[], stage: Stage | null): readonly HeldText[] {
  const target = words.findLast(({ text }) => !text.startsWith('--'))?.text ?? '';
  if (target === '') return [];
  return heres.map(({ name, start, end }) => ({
    target: target.endsWith('/') ? `${target}${name}` : target,
    start,
    end,
    stage,
  }));
}

/** `FROM [--platform=…] IMAGE [AS NAME]`: a stage that is made from one before has its environment. */
function stageOf(words: readonly Word[], before: readonly Stage[], source: TextSource): Stage {
  const [image, as, name] = words.filter(({ text }) => !text.startsWith('--'));
  const parent = before.find((stage) => stage.name !== '' && stage.name === image?.text.toLowerCase());
  const own = image === undefined ? null : locate(image, source);
  return {
    image: parent === undefined ? own : parent.image,
    name: as?.text.toLowerCase() === 'as' ? (name?.text.toLowerCase() ?? '') : '',
    meaning: parent?.meaning ?? (own === null ? null : meaningOfImage(own.text)),
    variables: new Map(parent?.variables ?? []),
    mounts: [...(parent?.mounts ?? [])],
    commands: new Map(parent?.commands ?? []),
  };
}

/** `NAME=value …`, and the old form `NAME value` that takes the rest of the line. */
function* assignmentsOf(words: readonly Word[], text: string, end: number): Iterable<readonly [string, Word, Word]> {
  const [first] = words;
  if (first === undefined) return;
  if (!first.text.includes('=')) {
    const second = words[1];
    if (second === undefined) return;
    const rest = text.slice(second.start, end).trimEnd();
    const quoted = words.length === 2;
    const offsets = Array.from({ length: rest.length }, (_, at) => second.start + at);
    const value = quoted ? second : { text: rest, offsets, start: second.start, end: second.start + rest.length };
    yield [first.text, value, { ...value, start: first.start }];
    return;
  }
  for (const word of words) {
    const equals = word.text.indexOf('=');
    if (equals > 0) yield [word.text.slice(0, equals), sliceWord(word, equals + 1), word];
  }
}

function setVariable(stage: Stage | null, name: string, value: Word, place: Word, source: TextSource): void {
  if (stage === null || value.text === '') return;
  const located = locate(value, source);
  const named = {
    name,
    value: located.text,
    at: (start: number, end: number) => located.at(start, end),
    position: source.index.span(place.start, place.end),
  };
  stage.variables.set(name, { variable: { name, value: located, origin: located.origin() }, named });
}

function locate({ text, offsets, start }: Word, source: TextSource): Located {
  return new Located({
    text,
    source,
    marks: [...text].length === text.length && text.includes('$') ? 'u'.repeat(text.length) : 'w'.repeat(text.length),
    starts: offsets,
    ends: offsets.map((offset) => offset + 1),
    base: start,
  });
}

/** Files that are copied into the image, as far as they are in the tree: beside the Dockerfile, or from the root. */
function copies(words: readonly Word[], source: TextSource, context: ReadContext): readonly Mount[] {
  if (words.some(({ text }) => text.startsWith('--from='))) return [];
  const paths = words.filter(({ text }) => !text.startsWith('--'));
  const target = paths.at(-1);
  if (target === undefined || !target.text.startsWith('/')) return [];
  return paths.slice(0, -1).flatMap((word): readonly Mount[] => {
    if (!/pg_?hba|pg_?ident|postgres|initdb|\.conf$|\.sh$/i.test(`${word.text} ${target.text}`)) return [];
    const found = [source.file, '']
      .map((from) => context.follow(from, word.text))
      .find(({ status }) => {
        return status === 'read' || status === 'directory';
      });
    if (found === undefined || word.text.includes('$')) return [];
    const base = word.text.slice(word.text.lastIndexOf('/') + 1);
    const into = target.text.endsWith('/') && found.status === 'read' ? `${target.text}${base}` : target.text;
    const place = { file: source.file, ...source.index.span(word.start, word.end) };
    return [{ ...place, source: found.path, target: into.length > 1 ? into.replace(/\/$/, '') : into }];
  });
}

/** The words of the form `["a", "b"]`; null for any other. */
function exec(text: string, start: number, end: number, source: TextSource): readonly Located[] | null {
  const body = text.slice(start, end);
  if (!/^\s*\[/.test(body)) return null;
  const words: Located[] = [];
  for (const match of body.matchAll(/"((?:[^"\\]|\\.)*)"/g)) {
    words.push(Located.verbatim(match[1] ?? '', source, start + match.index + 1));
  }
  return words;
}

/** Past `--mount=…` and its like. */
function pastFlags(text: string, start: number): number {
  const flags = /(?:--[a-z]+(?:=\S*)?[ \t\\\r\n]+)*/y;
  flags.lastIndex = start;
  flags.test(text);
  return Math.max(start, flags.lastIndex);
}

/** An image made from one of PostgreSQL, where the Dockerfile says something of how it runs. */
function* serverFacts(
  { image, meaning, name, variables, mounts, commands }: Stage,
  number: number,
  path: string,
  source: TextSource,
  context: ReadContext,
): Iterable<Fact> {
  if (image === null || meaning === null) return;
  const args = serverArguments(commands.get('ENTRYPOINT') ?? [], commands.get('CMD') ?? []) ?? [];
  const environment = relevantEnvironment(new Map([...variables].map(([key, { variable }]) => [key, variable])));
  if (args.length === 0 && Object.keys(environment).length === 0 && mounts.length === 0) return;
  const label = name === '' ? (image.text.split(/[:@]/, 1)[0] ?? '') : name;
  const id = `${path}#${number + 1}`;
  const workload: WorkloadFact = {
    kind: 'workload',
    ...image.origin(),
    id,
    platform: 'dockerfile',
    name: label,
    role: 'server',
    image: image.text,
    family: meaning.family,
    major: meaning.major,
    environment,
    ports: [],
    mounts,
    names: [],
    hostNetwork: false,
    imagePosition: source.index.span(image.starts[0] ?? 0, image.ends.at(-1) ?? 0),
  };
  yield workload;
  const major = meaning.major === null ? context.major : knownMajor(meaning.major);
  yield* commandLineSettings(args, { workload: id, major });
}
