import type { Origin } from '../facts.ts';
import { PolicyError } from './errors.ts';
import type { LockedRule } from './lock.ts';
import { type Layer, mergeLayers } from './merge.ts';
import { nearest } from './nearest.ts';
import { PACKS } from './packs.gen.ts';
import type { Lock, Policy, RefusedSetting } from './policy.ts';
import type { RawPolicy } from './raw.ts';
import type { DescribedRule } from './schema.ts';
import type { PolicyValidator } from './validate.ts';

/** Where a repository's policy is looked for, in each directory, first found first taken. */
export const POLICY_CANDIDATES = ['pgmoat.yaml', 'pgmoat.yml', 'pgmoat.json', 'package.json'] as const;

/** The pack that holds where there is no policy, and that a policy without `extends` builds on. */
const DEFAULT_PACK = 'recommended';

const PACKAGE_KEY = 'pgmoat';
const MAX_LAYERS = 64;

/** What came of following a path in `extends`. `path` names the file in messages and is the base of its own `extends`. */
export type FollowedPolicy =
  | { readonly status: 'read'; readonly path: string; readonly text: string }
  | {
      readonly status: 'missing' | 'outside-root' | 'unreadable' | 'directory' | 'not-a-file' | 'binary' | 'too-large';
    };

export interface LoadOptions {
  readonly rules: readonly DescribedRule[];
  /** The policy's file, the name of a pack to use as the policy, or null where the repository has none. */
  readonly policy: { readonly path: string; readonly text: string } | { readonly pack: string } | null;
  /** What the policy builds on in place of `recommended`, and cannot leave out. */
  readonly organisation?: Organisation;
  /** Resolves a path of `extends` against the directory of the file that names it; keeps within the repository. */
  follow(from: string, target: string): FollowedPolicy;
  /** In place of the compiled validator, for other rules than the registered ones. */
  readonly validate?: PolicyValidator;
}

/** The policy of an organisation, loaded: `pgmoat check --organisation-policy FILE`. */
export interface Organisation {
  readonly layers: readonly Layer[];
  /** What it locks, which may be nothing. */
  readonly lock: Lock;
}

/** The names of the packs, sorted. */
export function packNames(): string[] {
  return Object.keys(PACKS).sort();
}

/**
 * Whether a candidate holds a policy: package.json does only with a key `pgmoat`. One that is no JSON but has the word may
 * hold one: to read it tells what is wrong with it.
 */
export function holdsPolicy(path: string, text: string): boolean {
  if (!isPackageJson(path)) return true;
  if (!text.includes(`"${PACKAGE_KEY}"`)) return false;
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && Object.hasOwn(value, PACKAGE_KEY);
  } catch {
    return true;
  }
}

/**
 * The policy of a file or pack, its `extends` followed: packs are part of the program, files come through `follow`.
 * A policy without the key `extends` builds on `recommended`, each on the organisation's where there is one. Throws PolicyError,
 * with file, line and column, for anything that is not a valid policy.
 */
export async function loadPolicy(options: LoadOptions): Promise<Policy> {
  const { organisation, rules } = options;
  const gathered: Gathered = { layers: [...(organisation?.layers ?? [])], refused: [], locks: [] };
  if (options.policy === null) {
    if (organisation === undefined) addPack(DEFAULT_PACK, gathered.layers);
  } else if ('pack' in options.policy) {
    const { pack } = options.policy;
    if (!Object.hasOwn(PACKS, pack)) throw noSuchPack({ file: 'policy', line: 0, column: 0, key: '' }, pack);
    addPack(pack, gathered.layers);
  } else {
    await addFile(options.policy.path, options.policy.text, options, [], gathered);
  }
  const merged = mergeLayers(gathered.layers, rules);
  if (organisation === undefined || organisation.lock.rules.size === 0) return merged;
  return { ...merged, lock: organisation.lock, refused: gathered.refused };
}

/** What a repository's policy is loaded on: the organisation's, from a file that no change of the repository reaches. */
export interface OrganisationOptions extends Pick<LoadOptions, 'rules' | 'follow' | 'validate'> {
  readonly policy: { readonly path: string; readonly text: string };
}

/** The policy of an organisation and what it locks. Throws PolicyError. */
export async function loadOrganisation(options: OrganisationOptions): Promise<Organisation> {
  const { checkedLocks } = await import('./read.ts');
  const gathered: Gathered = { layers: [], refused: [], locks: [] };
  const { path, text } = options.policy;
  await addFile(path, text, { ...options, mayLock: true }, [], gathered);
  // What stands in the organisation's files is none of the repository's: no finding is placed there.
  const layers = gathered.layers.map((layer) => ({ ...layer, waiverOrigins: [], expectOrigins: [] }));
  const policy = mergeLayers(layers, options.rules);
  return { layers, lock: { rules: checkedLocks(gathered.locks, policy), policy, prefix: '' } };
}

interface Gathered {
  readonly layers: Layer[];
  readonly locks: LockedRule[];
  readonly refused: RefusedSetting[];
}

interface Adding extends Pick<LoadOptions, 'rules' | 'follow' | 'validate' | 'organisation'> {
  readonly mayLock?: true;
}

function addPack(name: string, layers: Layer[]): void {
  const raw = PACKS[name];
  if (raw === undefined) return;
  for (const base of baseNames(raw.extends)) addPack(base, layers);
  layers.push({ source: name, raw, waiverOrigins: [], expectOrigins: [] });
}

async function addFile(
  path: string,
  text: string,
  options: Adding,
  stack: readonly string[],
  gathered: Gathered,
): Promise<void> {
  const { layers } = gathered;
  const reading = await import('./read.ts');
  const { readDocument, validated, checkMeaning, validatePolicy, policySchema } = reading;
  const { lockedRules, refuseLock, refusedSettings } = reading;
  const validate = options.validate ?? validatePolicy;
  const document = readDocument(path, text, isPackageJson(path) ? PACKAGE_KEY : null);
  const raw: RawPolicy = validated(document, validate, () => policySchema(options.rules, packNames()));
  checkMeaning(document, raw);
  const { organisation } = options;
  if (options.mayLock === true) {
    const all = options.rules.map(({ id }) => id);
    for (const one of lockedRules(document, raw, all)) gathered.locks.push(one);
  } else refuseLock(document, raw);
  if (organisation !== undefined)
    for (const one of refusedSettings(document, raw, organisation.lock)) gathered.refused.push(one);

  const isTop = stack.length === 0;
  if (raw.extends === undefined && isTop && organisation === undefined) addPack(DEFAULT_PACK, layers);
  for (const [index, target] of baseNames(raw.extends).entries()) {
    const keys = typeof raw.extends === 'string' ? ['extends'] : ['extends', String(index)];
    const { line, column } = document.positionOf(keys, 'value');
    const place = { file: path, line, column, key: keys.length === 1 ? 'extends' : `extends[${index}]` };
    if (layers.length > MAX_LAYERS) {
      throw new PolicyError(place, { problem: `more than ${MAX_LAYERS} policies are extended; extend fewer` });
    }
    if (Object.hasOwn(PACKS, target)) {
      addPack(target, layers);
      continue;
    }
    if (!looksLikePath(target)) throw noSuchPack(place, target);
    const file = options.follow(path, target);
    if (file.status !== 'read') throw new PolicyError(place, { problem: followProblem(target, file.status) });
    const chain = [...stack, path];
    if (chain.includes(file.path)) {
      const loop = [...chain.slice(chain.indexOf(file.path)), file.path].join(' -> ');
      throw new PolicyError(place, { problem: `the policy extends itself: ${loop}` });
    }
    await addFile(file.path, file.text, options, chain, gathered);
  }

  const originsIn = (key: 'waivers' | 'expect'): Origin[] =>
    (raw[key] ?? []).map((_, index) => ({ file: path, ...document.positionOf([key, String(index)], 'value') }));
  layers.push({
    source: isPackageJson(path) ? `${path}#${PACKAGE_KEY}` : path,
    raw,
    waiverOrigins: originsIn('waivers'),
    expectOrigins: originsIn('expect'),
  });
}

function baseNames(value: RawPolicy['extends']): readonly string[] {
  if (value === undefined) return [];
  return typeof value === 'string' ? [value] : value;
}

function isPackageJson(path: string): boolean {
  return path === 'package.json' || path.endsWith('/package.json');
}

function looksLikePath(target: string): boolean {
  return target.startsWith('.') || target.includes('/') || target.includes('\\') || /\.(ya?ml|json)$/.test(target);
}

function noSuchPack(place: { file: string; line: number; column: number; key: string }, name: string): PolicyError {
  const value = JSON.stringify(name);
  const suggestion = nearest(name, packNames());
  const expected = suggestion === null ? `one of ${packNames().join(', ')}, or a path such as ./team.yaml` : null;
  return new PolicyError(place, { problem: `there is no pack ${value}`, value, expected, suggestion });
}

function followProblem(target: string, status: Exclude<FollowedPolicy['status'], 'read'>): string {
  const name = JSON.stringify(target);
  const said: Readonly<Record<typeof status, string>> = {
    missing: `there is no file ${name}`,
    'outside-root': `${name} is outside of the repository; a policy extends only packs and files inside`,
    unreadable: `${name} cannot be read`,
    directory: `${name} is a directory, not a policy file`,
    'not-a-file': `${name} is not a regular file`,
    binary: `${name} is not text`,
    'too-large': `${name} is too large for a policy`,
  };
  return said[status];
}
