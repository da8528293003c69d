import { isRecord, linesOf, type ManifestFormat, type NamedPackage, property, stringOf } from './format.ts';
import { dependencyTable, packageTables, tomlOf } from './toml.ts';

/** Names are compared without regard for case and for the sort of separator (PEP 503). */
function normal(name: string): string {
  return name.toLowerCase().replace(/[-_.]+/g, '-');
}

/** A requirement of PEP 508, blanks made one: `psycopg[binary,pool]>=3.1,<4 ; python_version >= "3.9"`. */
const REQUIREMENT =
  /^([A-Za-z0-9][\w.-]{0,80}) ?(?:\[[^\]]{0,200}\])? ?(?:\(([^)]{0,100})\)|([<>=!~][^;#@]{0,100}))? ?(?:[;#@]|$)/;

/** Longer lines are no requirements. */
const LONGEST = 2000;

interface Requirement {
  readonly name: string;
  readonly range: string | null;
  readonly length: number;
}

function requirementOf(text: string): Requirement | null {
  if (text.length > LONGEST) return null;
  const match = REQUIREMENT.exec(text.replace(/\s+/g, ' '));
  const written = match?.[1];
  if (match === null || written === undefined) return null;
  const range = (match[2] ?? match[3] ?? '')
    .replace(/--hash=.*$/s, '')
    .replace(/\\\s*$/, '')
    .trim();
  return { name: normal(written), range: range === '' ? null : range, length: written.length };
}

/** requirements.txt of pip, constraints included; `-r other.txt` is a file of its own. */
export function requirements(development: boolean): ManifestFormat {
  return {
    ecosystem: 'pypi',
    lock: false,
    *read(text, wanted) {
      for (const { line, start } of linesOf(text)) {
        const indent = line.length - line.trimStart().length;
        const found = requirementOf(line.slice(indent).split(' #', 1)[0] ?? '');
        if (found === null || !wanted(found.name)) continue;
        const { name, range, length } = found;
        const at = start + indent;
        yield { name, range, version: null, development, start: at, end: at + length };
      }
    },
  };
}

/** pyproject.toml: PEP 621, PEP 735, Poetry, PDM and uv. */
export const pyproject: ManifestFormat = {
  ecosystem: 'pypi',
  lock: false,
  *read(text, wanted) {
    const document = tomlOf(text);
    yield* listed(text, property(document, 'project', 'dependencies'), false, wanted);
    yield* groups(text, property(document, 'project', 'optional-dependencies'), false, wanted);
    yield* groups(text, property(document, 'dependency-groups'), true, wanted);
    yield* groups(text, property(document, 'tool', 'pdm', 'dev-dependencies'), true, wanted);
    yield* listed(text, property(document, 'tool', 'uv', 'dev-dependencies'), true, wanted);
    const poetry = property(document, 'tool', 'poetry');
    yield* dependencyTable(text, property(poetry, 'dependencies'), false, wanted, normal);
    yield* dependencyTable(text, property(poetry, 'dev-dependencies'), true, wanted, normal);
    const named = property(poetry, 'group');
    if (!isRecord(named)) return;
    for (const group of Object.values(named)) {
      yield* dependencyTable(text, property(group, 'dependencies'), true, wanted, normal);
    }
  },
};

function* groups(
  text: string,
  table: unknown,
  development: boolean,
  wanted: (name: string) => boolean,
): Iterable<NamedPackage> {
  if (!isRecord(table)) return;
  for (const list of Object.values(table)) yield* listed(text, list, development, wanted);
}

function* listed(
  text: string,
  list: unknown,
  development: boolean,
  wanted: (name: string) => boolean,
): Iterable<NamedPackage> {
  if (!Array.isArray(list)) return;
  for (const item of list as readonly unknown[]) {
    const written = stringOf(item);
    const found = written === null ? null : requirementOf(written);
    if (written === null || found === null || !wanted(found.name)) continue;
    const quoted = Math.max(text.indexOf(`"${written}`), text.indexOf(`'${written}`));
    const start = quoted < 0 ? 0 : quoted + 1;
    yield {
      name: found.name,
      range: found.range,
      version: null,
      development,
      start,
      end: start + (quoted < 0 ? 0 : found.length),
    };
  }
}

/** Pipfile of pipenv. */
export const pipfile: ManifestFormat = {
  ecosystem: 'pypi',
  lock: false,
  *read(text, wanted) {
    const document = tomlOf(text);
    yield* dependencyTable(text, property(document, 'packages'), false, wanted, normal);
    yield* dependencyTable(text, property(document, 'dev-packages'), true, wanted, normal);
  },
};

/** poetry.lock, uv.lock and pdm.lock. */
export const pythonLock: ManifestFormat = packageTables('pypi', normal);
