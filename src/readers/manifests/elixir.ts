import type { ManifestFormat } from './format.ts';

/** mix.exs: `{:postgrex, "~> 0.17"}` or `{:postgrex, ">= 0.0.0", only: :test}`. */
export const mixExs: ManifestFormat = {
  ecosystem: 'hex',
  lock: false,
  *read(text, wanted) {
    for (const match of text.matchAll(/^[^#\n]{0,200}?\{\s*:(\w{1,60})\s*(?:,\s*"([^"\n]{0,60})")?([^}\n]{0,200})/gm)) {
      const [whole, name = '', range = null, rest = ''] = match;
      if (!wanted(name)) continue;
      const start = match.index + whole.indexOf(`:${name}`) + 1;
      const development = /only:/.test(rest) && !/:prod/.test(rest);
      yield { name, range, version: null, development, start, end: start + name.length };
    }
  },
};

/** mix.lock: `"postgrex": {:hex, :postgrex, "0.17.3", …`. */
export const mixLock: ManifestFormat = {
  ecosystem: 'hex',
  lock: true,
  *read(text, wanted) {
    for (const match of text.matchAll(/^\s*"(\w{1,60})": \{:hex, :\w{1,60}, "(\d[\w.+-]{0,40})"/gm)) {
      const [whole, name = '', version = ''] = match;
      if (!wanted(name)) continue;
      const start = match.index + whole.indexOf('"') + 1;
      yield { name, version, range: null, development: false, start, end: start + name.length };
    }
  },
};
