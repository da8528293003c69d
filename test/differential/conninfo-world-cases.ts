import type { World } from './conninfo-worlds.ts';

function of(text: string, env: World['env'] = {}, files: World['files'] = {}): World {
  return { text, env: { PGSYSCONFDIR: 'DIR/system', HOME: 'DIR/home', ...env }, files };
}

/** Connection strings with what surrounds them: service files, password files, variables. */
export const WORLD_CASES: readonly World[] = [of('host=/nonexistent/a')];
