import { isRecord, type ManifestFormat, placeOf, property, stringOf } from './format.ts';

/** composer.json, where extensions of PHP are packages, too (`ext-pdo_pgsql`). */
export const composerJson: ManifestFormat = {
  ecosystem: 'composer',
  lock: false,
  *read(text, wanted) {
    const document = jsonOf(text);
    for (const [section, development] of [
      ['require', false],
      ['require-dev', true],
    ] as const) {
      const stated = property(document, section);
      if (!isRecord(stated)) continue;
      const from = Math.max(0, text.indexOf(`"${section}"`));
      for (const [written, range] of Object.entries(stated)) {
        const name = written.toLowerCase();
        if (!wanted(name)) continue;
        yield { name, range: stringOf(range), version: null, development, ...placeOf(text, written, '"', '"', from) };
      }
    }
  },
};

/** composer.lock: a list of packages, each with `name` before `version`. */
export const composerLock: ManifestFormat = {
  ecosystem: 'composer',
  lock: true,
  *read(text, wanted) {
    for (const match of text.matchAll(/"name": "([\w.-]{1,80}\/[\w.-]{1,80})",\s+"version": "v?(\d[\w.+-]{0,40})"/g)) {
      const [, name = '', version = ''] = match;
      if (!wanted(name)) continue;
      const start = match.index + '"name": "'.length;
      yield { name, version, range: null, development: false, start, end: start + name.length };
    }
  },
};

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
