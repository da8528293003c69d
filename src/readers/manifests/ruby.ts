import { linesOf, type ManifestFormat } from './format.ts';

/** Gemfile, gems.rb and *.gemspec: `gem "pg", "~> 1.5"`, `add_dependency "pg"`. */
export const gemfile: ManifestFormat = {
  ecosystem: 'gem',
  lock: false,
  *read(text, wanted) {
    for (const { line, start } of linesOf(text)) {
      const match =
        /^(\s*(?:gem|\w+\.add(?:_runtime|_development)?_dependency)[\s(]+["'])([\w-]{1,80})["'](?:\s*,\s*["']([^"']{0,60})["'](?:\s*,\s*["']([^"']{0,60})["'])?)?/.exec(
          line,
        );
      const name = match?.[2];
      if (match === null || name === undefined || !wanted(name)) continue;
      const [, before = '', , first, second] = match;
      const range = first === undefined ? null : second === undefined ? first : `${first}, ${second}`;
      const at = start + before.length;
      const development = before.includes('development');
      yield { name, range, version: null, development, start: at, end: at + name.length };
    }
  },
};

/** Gemfile.lock: `    pg (1.5.4)` below `specs:`. */
export const gemfileLock: ManifestFormat = {
  ecosystem: 'gem',
  lock: true,
  *read(text, wanted) {
    for (const match of text.matchAll(/^ {4}([\w-]{1,80}) \((\d[\w.]{0,40})(?:-[\w-]+)?\)\r?$/gm)) {
      const [, name = '', version = ''] = match;
      if (!wanted(name)) continue;
      yield {
        name,
        version,
        range: null,
        development: false,
        start: match.index + 4,
        end: match.index + 4 + name.length,
      };
    }
  },
};
