import { posix } from 'node:path';
import fc from 'fast-check';

/** Files, links and directories by their paths; the first file is the one that the server begins with. */
export interface FileSet {
  readonly files: Readonly<Record<string, string>>;
  /** Path of a link to what it says. */
  readonly links: Readonly<Record<string, string>>;
  readonly directories: readonly string[];
}

export type SetKind = 'pg_hba' | 'pg_ident';

/** Where files may be, in the order in which they may include one another. */
const PLACES = [
  ...['top.conf', 'a b.conf', 'd/10.conf', 'd/9.conf', 'd/\u00fc.conf', "d/it's.conf", 'd/q#.conf', 'd/.hidden.conf'],
  ...['d/note.txt', 'd/x.conf~', 'd/.conf', 'd/e/f.conf', 'd/e/$g.conf', 'd/e/{{h}}.conf', 'list', 'd/list', 'd/e/a,b'],
];
const DIRECTORIES = ['d', 'd/', 'd/e', './d//e', 'd/../d', 'none', 'top.conf', 'empty', 'd/dir.conf'];

/** A word that names a file, as it has to be written. */
function quoted(name: string): string {
  return /[\s,"#]/.test(name) ? `"${name.replaceAll('"', '""')}"` : name;
}

const RECORDS: Readonly<Record<SetKind, readonly string[]>> = {
  pg_hba: ['local all all trust', 'host a,b "c d" 10.0.0.0/8 md5', 'local all all bogus', 'host all all', 'local x'],
  pg_ident: ['m a b', 'm /^(.*)@x$ \\1', 'm /( b', 'm a', 'm a,b c', '"a b" c d'],
};
const LISTED: Readonly<Record<SetKind, (word: string) => string>> = {
  pg_hba: (word) => `local ${word} all trust`,
  pg_ident: (word) => `m ${word} b`,
};
const WORDS = ['a', 'a,b', 'a b\nc', '"x y"', '# none', '', 'a \\\nb', 'a \\', 'include list', '"@list"', 'a,\n,b'];

const relative = (from: string, to: string): string => posix.relative(posix.dirname(from), to);

/** The lines of a file: records, comments and what names other files, all of them further on in the order. */
function linesOf(kind: SetKind, path: string, further: readonly string[]): fc.Arbitrary<readonly string[]> {
  const target = fc.constantFrom(...(further.length === 0 ? ['none.conf'] : further), 'none.conf', 'none/x.conf');
  const named = target.map((to) => relative(path, to));
  const directory = fc.constantFrom(...DIRECTORIES);
  const include = fc.oneof(
    fc
      .tuple(fc.constantFrom('include', 'include', 'include_if_exists', '"include"'), named)
      .map(([word, name]) => `${word} ${quoted(name)}`),
    ...(path !== `${kind}.conf` ? [] : [directory.map((name) => `include_dir ${quoted(name)}`)]),
    fc.constantFrom('include', 'include ""', 'include_dir ""', 'include a b', 'include_dir d,none'),
  );
  const list = fc
    .tuple(named, fc.constantFrom('', 'w,', '"w",'), fc.constantFrom('', ',z'))
    .map(([name, before, after]) => LISTED[kind](`${before}@${quoted(name)}${after}`));
  return fc.array(
    fc.oneof(
      { weight: 4, arbitrary: fc.constantFrom(...RECORDS[kind]) },
      { weight: 3, arbitrary: include },
      { weight: 2, arbitrary: list },
      fc.constantFrom('', '# note', '  ', '# note \\', 'local \\'),
    ),
    { maxLength: 4 },
  );
}

const ending = fc.constantFrom('\n', '\n', '', '\r\n', ' \\', ' \\\n', '\\');

function fileAt(kind: SetKind, path: string, further: readonly string[]): fc.Arbitrary<string> {
  const words = fc.array(
    fc.oneof(
      fc.constantFrom(...WORDS),
      fc.constantFrom('none', ...further).map((to) => `@${quoted(relative(path, to))}`),
    ),
    { maxLength: 3 },
  );
  const lines = linesOf(kind, path, further);
  return fc
    .tuple(path.includes('.') ? lines : words, ending, fc.constantFrom('\n', '\n', '\r\n'))
    .map(([parts, end, feed]) => parts.join(feed) + end);
}

/** One include that leads back, or a link; few of them, for each may double what is read. */
const back = fc.constantFrom('', '', 'include top.conf', 'include d/9.conf', 'include_dir d', 'include main.conf');
const links = fc.constantFrom<Readonly<Record<string, string>>>(
  ...[{}, {}, { 'd/7.conf': '../top.conf' }, { 'd/8.conf': 'nowhere' }, { 'd/8.conf': 'e' }, { 'd/8.conf': '9.conf' }],
  ...[{ 'd/8.conf': 'e/f.conf' }, { 'top.conf': 'd/9.conf' }, { e: 'd/e' }, { 'd/8.conf': 'e', 'd/7.conf': 'nowhere' }],
);

/** Sets of files: the first and those that it may name, some missing, some in a loop, by odd names, behind links. */
export function fileSet(kind: SetKind, hasIncludes: boolean): fc.Arbitrary<FileSet> {
  const main = `${kind}.conf`;
  const places = hasIncludes ? PLACES : PLACES.filter((path) => !path.endsWith('.conf~'));
  const files = fc
    .subarray(places, { minLength: 2 })
    .chain((chosen) =>
      fc.tuple(
        fc.constant([main, ...chosen]),
        fc.tuple(
          ...[main, ...chosen].map((path, index) =>
            fileAt(kind, path, index === 0 ? [...chosen, ...chosen] : chosen.slice(index)),
          ),
        ),
      ),
    );
  return fc.tuple(files, back, links).map(([[paths, texts], loop, linked]) => {
    const own: Record<string, string> = {};
    for (const [index, path] of paths.entries()) if (!(path in linked)) own[path] = texts[index] ?? '';
    const looping = loop === '' || !hasIncludes ? null : ['d/10.conf', 'a b.conf'].find((path) => path in own);
    if (looping !== null && looping !== undefined) {
      const target = loop.split(' ')[1] ?? '';
      const named = `${loop.split(' ')[0]} ${relative(looping, target === 'main.conf' ? main : target)}`;
      own[looping] = `${named}\n${own[looping] ?? ''}`;
    }
    return { files: own, links: linked, directories: ['d', 'd/e', 'empty', 'd/dir.conf'] };
  });
}
