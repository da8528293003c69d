import type { FileSet, SetKind } from './file-set-generator.ts';

const DIRECTORIES = ['d', 'd/e', 'empty', 'd/dir.conf'];

/** One line for each kind of file, and one that is in error. */
const LINES: Readonly<Record<SetKind, (name: string) => string>> = {
  pg_hba: (name) => `local ${name} all trust\n`,
  pg_ident: (name) => `m ${name} b\n`,
};

/** Sets of files that are easily got wrong: links, directories by the names of files, loops, ends of files. */
function setsOf(kind: SetKind): readonly FileSet[] {
  const line = LINES[kind];
  const main = `${kind}.conf`;
  const set = (files: Readonly<Record<string, string>>, links: Readonly<Record<string, string>> = {}): FileSet => ({
    ...{ files, links },
    directories: DIRECTORIES,
  });
  const directory = { [main]: `include_dir d\n${line('z')}` };
  return [
    set({ [main]: '' }),
    set({ [main]: '# nothing\n' }),
    set({ ...directory, 'd/1.conf': line('one'), 'd/2.conf': line('two') }),
    set({ ...directory, 'd/1.conf': line('one') }, { 'd/2.conf': 'nowhere' }),
    set({ ...directory, 'd/1.conf': line('one') }, { 'd/2.conf': 'e' }),
    set({ ...directory, 'd/5.conf': line('five'), 'z.conf': line('one') + line('two') }, { 'd/1.conf': '../z.conf' }),
    set({ ...directory, 'd/5.conf': line('a') + line('b') }, { 'd/1.conf': '5.conf', 'd/9.conf': '5.conf' }),
    set(
      { ...directory, 'd/near.txt': line('near'), 'near.txt': line('far'), 'a.conf': 'include near.txt\n' },
      { 'd/1.conf': '../a.conf' },
    ),
    set(
      { [main]: `include l.conf\n`, 'd/a.conf': `${line('@list')}`, list: 'x\n', 'd/list': 'y\n' },
      { 'l.conf': 'd/a.conf' },
    ),
    set({ [main]: `include_dir l\n`, 'd/a.conf': line('a') }, { l: 'd' }),
    set({ [main]: `include_dir l\n` }, { l: 'nowhere' }),
    set({ [main]: `include l\n${line('z')}` }, { l: 'nowhere' }),
    set({ [main]: `include_if_exists l\n${line('z')}` }, { l: 'nowhere' }),
    set({ [main]: `include_if_exists d\n${line('z')}` }),
    set({ [main]: `include d/../top.conf\n`, 'top.conf': line('top') }),
    set({ [main]: `include ./d//e/../a.conf\n`, 'd/a.conf': line('a') }),
    set({ [main]: line('a') + `include ${main}\n` }),
    set({
      [main]: `include a.conf\n`,
      'a.conf': `${line('a')}include b.conf\n`,
      'b.conf': `include a.conf\n${line('b')}`,
    }),
    set({ [main]: `include a.conf\n${line('z')}`, 'a.conf': `${line('a').trimEnd()} \\` }),
    set({ [main]: `include a.conf \\\n\n${line('z')}`, 'a.conf': `# note \\\n${line('a')}` }),
    set({ [main]: line('@a'), a: '@b c\n', b: '@c\n', c: 'x "y z"\n' }),
    set({ [main]: line('@a'), a: '@b c\n' }),
    set({ [main]: line('@a') + line('z'), a: '# none\n' }),
    set({ [main]: line('@d') + line('z') }),
    set({ [main]: line('@l') }, { l: 'nowhere' }),
    set({ [main]: line('@"a b"'), 'a b': 'x \\\ny\n' }),
    set({
      [main]: line('@./d//.//./a') + line('@d/../none') + line('@d/e/..') + line('@d/e/../.'),
      'd/a': '@../d/./no/.\n',
    }),
  ];
}

export const SETS: Readonly<Record<SetKind, readonly FileSet[]>> = {
  pg_hba: setsOf('pg_hba'),
  pg_ident: setsOf('pg_ident'),
};
