import { linesOf, type ManifestFormat } from './format.ts';

/** No dependency is described at greater length; the bound keeps hostile input cheap. */
const LONGEST = 2000;

/** pom.xml: `<dependency>` with group, artifact and perhaps version, in any order; properties are left as they are. */
export const pom: ManifestFormat = {
  ecosystem: 'maven',
  lock: false,
  *read(text, wanted) {
    for (let at = text.indexOf('<dependency>'); at >= 0; at = text.indexOf('<dependency>', at + 1)) {
      const [block = ''] = text.slice(at, at + LONGEST).split('</dependency>', 1);
      const group = elementOf(block, 'groupId');
      const artifact = elementOf(block, 'artifactId');
      if (group === null || artifact === null || !wanted(`${group.text}:${artifact.text}`)) continue;
      const version = elementOf(block, 'version')?.text ?? null;
      yield {
        name: `${group.text}:${artifact.text}`,
        range: version,
        version: version !== null && /^\d/.test(version) ? version : null,
        development: elementOf(block, 'scope')?.text === 'test',
        start: at + artifact.start,
        end: at + artifact.start + artifact.text.length,
      };
    }
  },
};

function elementOf(block: string, name: string): { readonly text: string; readonly start: number } | null {
  const open = block.indexOf(`<${name}>`);
  const close = block.indexOf(`</${name}>`, open);
  if (open < 0 || close < 0) return null;
  const start = open + name.length + 2;
  const text = block.slice(start, close);
  const indent = text.length - text.trimStart().length;
  return { text: text.trim(), start: start + indent };
}

/** build.gradle, build.gradle.kts and libs.versions.toml: coordinates in quotes, `'org.postgresql:postgresql:42.7.3'`. */
export const gradle: ManifestFormat = {
  ecosystem: 'maven',
  lock: false,
  *read(text, wanted) {
    for (const { line, start } of linesOf(text)) {
      if (/^\s*(?:\/\/|#|\*)/.test(line)) continue;
      for (const match of line.matchAll(
        /["']([\w.-]{1,100}:[\w.-]{1,100})(?::([^"'@:]{0,60}))?(?:[@:][^"']{0,60})?["']/g,
      )) {
        const [, name = '', range = null] = match;
        if (!wanted(name)) continue;
        const at = start + match.index + 1;
        const development = /^\s*(?:testI|testR|testC|androidTest|integrationTest)/.test(line);
        const version = range !== null && /^\d/.test(range) ? range : null;
        yield { name, range, version, development, start: at, end: at + name.length };
      }
    }
  },
};
