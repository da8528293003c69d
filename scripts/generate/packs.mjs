import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';

const HEADER = '// Made by scripts/generate.mjs of policies/*.yaml. Do not edit.\n';

/** Every pack of a directory as JSON, by its name, sorted. */
export function readPacks(directory) {
  const names = readdirSync(directory).filter((name) => name.endsWith('.yaml'));
  return Object.fromEntries(
    names.sort().map((name) => [name.slice(0, -'.yaml'.length), parse(readFileSync(join(directory, name), 'utf8'))]),
  );
}

/** The packs as a module, so that no YAML is parsed where only packs are used. */
export function packsModule(packs) {
  const json = JSON.stringify(packs, null, 2);
  return `${HEADER}import type { RawPolicy } from './raw.ts';\n\nexport const PACKS: Readonly<Record<string, RawPolicy>> = ${json};\n`;
}

/** What each pack finally says of each rule, everywhere and in its overrides; throws for a pack that is not valid. */
export function effectivePacks(packs, rules, mergeLayers, validate) {
  return new Map(
    Object.entries(packs).map(([name, raw]) => {
      if (!validate(raw)) throw new Error(`policies/${name}.yaml: ${JSON.stringify(validate.errors, null, 2)}`);
      return [name, mergeLayers(layersOf(name, packs, []), rules)];
    }),
  );
}

function layersOf(name, packs, above) {
  if (above.includes(name)) throw new Error(`policies/${name}.yaml extends itself: ${[...above, name].join(' -> ')}`);
  const raw = packs[name];
  if (raw === undefined) throw new Error(`policies/${above.at(-1)}.yaml extends ${name}, which is no pack`);
  const bases = [raw.extends ?? []].flat();
  return [
    ...bases.flatMap((base) => layersOf(base, packs, [...above, name])),
    { source: name, raw, waiverOrigins: [] },
  ];
}
