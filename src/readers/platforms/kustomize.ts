import type { Fact } from '../../facts.ts';
import { connectionsOfEnvironment } from '../frameworks/environment.ts';
import type { PlatformFile, PlatformReader } from '../frameworks/platform-file.ts';
import { generatedStores, storedPasswords } from './stores.ts';

const MOST_STORES = 200;

/** ConfigMaps and Secrets that a kustomization makes of literals: the passwords in them, and the connections that each says alone. */
export const kustomizeFacts: PlatformReader = function* (file: PlatformFile): Iterable<Fact> {
  const { path, context } = file;
  const meta = { file: path, major: context.major, drivers: context.drivers?.(path) ?? [] };
  const stores = [...generatedStores(file)].slice(0, MOST_STORES);
  for (const [name, store] of stores) {
    yield* storedPasswords(new Map([[name, store]]));
    const named = [...store].map(([key, value]) => {
      return { name: key, value: value.text, at: (from: number, to: number) => value.at(from, to) };
    });
    yield* connectionsOfEnvironment(named, meta, false);
  }
};
