import { isRecord, linesOf, type ManifestFormat, type NamedPackage, placeOf, property, stringOf } from './format.ts';

const SECTIONS = [
  ['dependencies', false],
  ['optionalDependencies', false],
  ['peerDependencies', false],
  ['devDependencies', true],
] as const;

/** package.json: what the project names itself; the version is the lock file's to tell. */
export const packageJson: ManifestFormat = {
  ecosystem: 'npm',
  lock: false,
  *read(text, wanted) {
    let document: unknown;
    try {
      document = JSON.parse(text);
    } catch {
      return;
    }
    for (const [section, development] of SECTIONS) {
      const stated = property(document, section);
      if (!isRecord(stated)) continue;
      const from = Math.max(0, text.indexOf(`"${section}"`));
      for (const [name, range] of Object.entries(stated)) {
        if (!wanted(name)) continue;
        yield { name, range: stringOf(range), version: null, development, ...placeOf(text, name, '"', '"', from) };
      }
    }
  },
};

/** package-lock.json and npm-shrinkwrap.json: `"node_modules/pg": { "version": "8.11.3"`, before npm 7 `"pg": { "version"`. */
export const packageLock: ManifestFormat = {
  ecosystem: 'npm',
  lock: true,
  *read(text, wanted) {
    const entry = /"(?:node_modules\/)?((?:@[\w.-]+\/)?[\w.-]+)": ?\{\s*"version": ?"([^"\n]{1,40})"/g;
    yield* matches(text, entry, wanted);
  },
};

/** yarn.lock of both generations: `pg@^8.0.0, pg@^8.1.0:` or `"pg@npm:^8.0.0":`, and `version "8.11.3"` below. */
export const yarnLock: ManifestFormat = {
  ecosystem: 'npm',
  lock: true,
  *read(text, wanted) {
    let found: { readonly name: string; readonly start: number; readonly end: number } | null = null;
    for (const { line, start } of linesOf(text)) {
      if (line !== '' && !/^[ #]/.test(line)) {
        const name = /^"?((?:@[\w.-]+\/)?[\w.-]+)@/.exec(line)?.[1];
        const from = start + (line.startsWith('"') ? 1 : 0);
        found = name !== undefined && wanted(name) ? { name, start: from, end: from + name.length } : null;
        continue;
      }
      const version = found === null ? undefined : /^ {2}version:? "?([\w.+-]{1,40})"?$/.exec(line)?.[1];
      if (found === null || version === undefined) continue;
      yield { ...found, version, range: null, development: false };
      found = null;
    }
  },
};

/** pnpm-lock.yaml of all generations: `/pg/8.7.1:`, `/pg@8.11.3:`, `pg@8.11.3:`, `pg@8.11.3(peer@1):`. */
export const pnpmLock: ManifestFormat = {
  ecosystem: 'npm',
  lock: true,
  *read(text, wanted) {
    yield* matches(text, /^ {2}'?\/?((?:@[\w.-]+\/)?[\w.-]+)[@/](\d[0-9A-Za-z.+-]{0,39})(?:\(|_|'?:)/gm, wanted);
  },
};

/** bun.lock: `"pg": ["pg@8.11.3", …`. */
export const bunLock: ManifestFormat = {
  ecosystem: 'npm',
  lock: true,
  *read(text, wanted) {
    yield* matches(text, /^ {4}"[^"\n]{1,200}": \["((?:@[\w.-]+\/)?[\w.-]+)@(\d[\w.+-]{0,39})"/gm, wanted);
  },
};

/** Each package once: the copies that other packages bring for themselves come later. */
function* matches(text: string, pattern: RegExp, wanted: (name: string) => boolean): Iterable<NamedPackage> {
  const seen = new Set<string>();
  for (const match of text.matchAll(pattern)) {
    const [whole, name = '', version = ''] = match;
    if (!wanted(name) || seen.has(name)) continue;
    seen.add(name);
    const start = match.index + whole.indexOf(name);
    yield { name, version, range: null, development: false, start, end: start + name.length };
  }
}
