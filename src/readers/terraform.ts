import type { Fact } from '../facts.ts';
import type { ConfReaders } from './embedded/conf.ts';
import { connectionsOfMaps } from './frameworks/env-maps.ts';
import { connectionsOfEnvironment } from './frameworks/environment.ts';
import { withoutGiven, withoutParts } from './frameworks/fullest.ts';
import type { NamedText } from './frameworks/key-sets.ts';
import type { PlatformFile } from './frameworks/platform-file.ts';
import { LineIndex } from './line-index.ts';
import type { Reader } from './reader.ts';
import { documentsOf } from './terraform/documents.ts';
import { type HclBlock, type HclEntry, type HclValue, parseHcl } from './terraform/hcl.ts';
import { heredocFacts } from './terraform/heredocs.ts';
import { networkFacts } from './terraform/networks.ts';
import { parameterFacts, passwordFacts, providerConnection } from './terraform/servers.ts';
import { endOf, type Terraform, textOf } from './terraform/values.ts';

/** Longer texts are made by machines, and not parsed. */
const LONGEST = 500_000;
const MOST_FACTS = 500;
/** What makes a file worth the parsing. */
const SIGN =
  /\b5432\b|PG[A-Z]{4,}|_HOST\b|"(?:aurora-)?postgres(?:ql(?:-tcp)?)?["/]|\/postgresql(?:-ha)?"|pgHba|postgres(?:ql)?:\/\/|postgres(?:ql)?Password|postgresql_|postgres\d|POSTGRES|psql|pg_?hba|postgresql[\w.-]*\.conf/;
const VARIABLE = /^[A-Z][A-Z0-9_]{1,79}$/;

/** Who reads what modules hold of other formats. */
interface Others {
  readonly readers: ConfReaders;
  readonly literals: Reader;
  /** Manifests and values of charts. */
  readonly platforms: (file: PlatformFile) => readonly Fact[];
}

/**
 * Terraform and OpenTofu: the provider's connection, parameters and passwords of managed servers and the networks that may reach
 * them, environments of functions and containers, scripts that machines are started with, files of PostgreSQL's, manifests of
 * Kubernetes and values of charts. Of expressions nothing is known. Connection strings are found by `rest`, those in heredocs by
 * `others.literals`.
 */
export function terraformReader(rest: Reader, others: Others): Reader {
  return {
    kinds: ['source'],
    *read(file, context) {
      const own = new Set<string>();
      if (/\.(?:tf|hcl|tofu)$/.test(file.path) && file.text.length <= LONGEST && SIGN.test(file.text)) {
        const index = new LineIndex(file.text);
        const input = { file, index, source: { file: file.path, index, via: [] }, context, readers: others.readers };
        const blocks = parseHcl(file.text);
        const facts = withoutGiven(
          withoutParts([
            ...blocks.flatMap((block) => [...blockFacts(block, blocks, input)]),
            ...documentFacts(blocks, input, others),
            ...heredocFacts(blocks, input, others.literals),
            ...networkFacts(blocks, input),
          ]),
        );
        for (const fact of facts.slice(0, MOST_FACTS)) {
          if (fact.kind === 'connection') own.add(`${fact.line}:${fact.column}`);
          yield fact;
        }
      }
      for (const fact of rest.read(file, context)) {
        if (fact.kind !== 'connection' || !own.has(`${fact.line}:${fact.column}`)) yield fact;
      }
    },
  };
}

function* blockFacts(block: HclBlock, blocks: readonly HclBlock[], input: Terraform): Iterable<Fact> {
  if (block.type === 'provider' && block.labels[0] === 'postgresql') {
    const fact = providerConnection(block, input);
    if (fact !== null) yield fact;
    return;
  }
  yield* parameterFacts(block, input);
  yield* passwordFacts(block, blocks, input);
  const manifest = block.labels[0]?.startsWith('kubernetes_') === true;
  for (const value of valuesOf(block, manifest)) yield* valueFacts(value, input);
}

/** What is installed in Kubernetes. */
function documentFacts(blocks: readonly HclBlock[], input: Terraform, { platforms }: Others): readonly Fact[] {
  const { file, context } = input;
  const { path, text } = file;
  const { manifests, values, yaml } = documentsOf(blocks, text);
  if (manifests.length + values.length === 0) return [];
  const own = { path, text, index: input.index, source: input.source, context, readers: input.readers };
  const meta = { file: path, major: context.major, drivers: context.drivers?.(path) ?? [] };
  return [
    ...platforms({ ...own, roots: manifests, documents: manifests }),
    ...platforms({ ...own, roots: values, documents: values, deployed: true }),
    ...connectionsOfMaps(yaml, text, meta),
  ];
}

/** All values of a block and of those within it; the blocks of an environment as the list that they are, but for manifests. */
function* valuesOf({ type, start, attributes, blocks }: HclBlock, manifest: boolean): Iterable<HclEntry> {
  yield { key: type, keyStart: start, value: { type: 'map', entries: attributes } };
  const variables = manifest ? [] : blocks.filter((block) => block.type === 'env');
  if (variables.length > 0) {
    const items = variables.map((block) => ({ type: 'map', entries: block.attributes }) as const);
    yield { key: 'env', keyStart: start, value: { type: 'list', items } };
  }
  for (const block of blocks) yield* valuesOf(block, manifest);
}

function* valueFacts({ key, value }: HclEntry, input: Terraform): Iterable<Fact> {
  const { file, context } = input;
  const { text, path } = file;
  const meta = { file: path, major: context.major, drivers: context.drivers?.(path) ?? [] };
  if (value.type === 'map') {
    const variables = value.entries.flatMap((entry) => namedOf(entry.key, entry.value, entry.keyStart, input));
    yield* connectionsOfEnvironment(variables, meta, false);
    for (const entry of value.entries) if (entry.value.type !== 'string') yield* valueFacts(entry, input);
  }
  if (value.type === 'list') {
    const variables = value.items.flatMap((item) => {
      if (item.type !== 'map') return [];
      const name = item.entries.find((entry) => entry.key === 'name')?.value;
      const stated = item.entries.find((entry) => entry.key === 'value');
      return name?.type !== 'string' || stated === undefined
        ? []
        : namedOf(text.slice(name.start, name.end), stated.value, null, input);
    });
    yield* connectionsOfEnvironment(variables, meta, false);
    for (const item of value.items) yield* valueFacts({ key, keyStart: 0, value: item }, input);
  }
  if (value.type === 'other')
    for (const item of value.inner) yield* valueFacts({ key, keyStart: 0, value: item }, input);
}

function namedOf(
  key: string,
  value: HclValue,
  keyStart: number | null,
  { file, index }: Terraform,
): readonly NamedText[] {
  const name = key.replaceAll('"', '');
  const text = VARIABLE.test(name) ? textOf(value, file.text, index) : null;
  if (text === null) return [];
  return [{ name, ...text, ...(keyStart === null ? {} : { position: index.span(keyStart, endOf(value)) }) }];
}
