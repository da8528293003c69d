import { linesOf, type ManifestFormat } from './format.ts';

/** go.mod: the module path without its major version, `github.com/jackc/pgx/v5` as `github.com/jackc/pgx`; versions are exact. */
export const goMod: ManifestFormat = {
  ecosystem: 'golang',
  lock: false,
  *read(text, wanted) {
    for (const { line, start } of linesOf(text)) {
      const match =
        /^(\s*(?:require\s+)?)([\w.-]+\/[\w./~-]{1,200})\s+(v\d[\w.+-]{0,80})(?:\s+\/\/\s*(indirect))?/.exec(line);
      const path = match?.[2];
      if (match === null || path === undefined) continue;
      const name = path.replace(/\/v\d{1,3}$/, '');
      if (!wanted(name)) continue;
      const at = start + (match[1] ?? '').length;
      // What only other modules use is not what reads the project's own settings.
      const development = match[4] !== undefined;
      yield { name, range: null, version: match[3] ?? null, development, start: at, end: at + path.length };
    }
  },
};
