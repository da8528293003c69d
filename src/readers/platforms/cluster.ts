import type { Fact, Origin, Platform, WorkloadFact } from '../../facts.ts';
import { knownMajor } from '../../postgres/versions.ts';
import { fileSettings } from '../containers/settings.ts';
import { heldFacts } from '../embedded/conf.ts';
import type { Piece } from '../embedded/overlay.ts';
import { scalarPieces } from '../embedded/scalars.ts';
import type { TreeNode, TreeScalar } from '../frameworks/tree-node.ts';
import { entriesOf, itemsOf, locatedOf } from './nodes.ts';
import type { PlatformFile } from './platform-file.ts';

/** A server whose records and settings stand in lists and maps of a manifest. */
export interface Cluster {
  readonly platform: Platform;
  readonly name: string;
  /** What the workload is placed at. */
  readonly place: TreeScalar;
  readonly image: string | null;
  readonly major: number | null;
  /** Lists of records, in the order of the server. */
  readonly records: readonly (TreeNode | undefined)[];
  readonly mappings: readonly (TreeNode | undefined)[];
  /** Maps of parameters: later ones win. */
  readonly parameters: readonly (TreeNode | undefined)[];
}

/** No server has more. */
const MOST_LINES = 2000;

/** The facts of such a server: nothing where it states neither records nor parameters. */
export function* clusterFacts(cluster: Cluster, file: PlatformFile): Iterable<Fact> {
  const { platform, name, place, image, major } = cluster;
  const { path, index, readers } = file;
  const id = `${path}#${name}`;
  const records = linesOf(cluster.records, file);
  const mappings = linesOf(cluster.mappings, file);
  const assignments = cluster.parameters.flatMap(entriesOf).slice(0, MOST_LINES);
  if (records.length === 0 && assignments.length === 0) return;
  yield serverAt({ file: path, ...index.span(place.start, place.end) }, { id, platform, name, image, major });
  const known = major === null ? file.context.major : knownMajor(major);
  const context = { ...file.context, major: known };
  const held = { path, workload: id };
  yield* heldFacts('hba', { ...held, name: `${name}/pg_hba.conf`, pieces: records }, readers, context);
  yield* heldFacts('ident', { ...held, name: `${name}/pg_ident.conf`, pieces: mappings }, readers, context);
  const settings = fileSettings(
    assignments.flatMap(([, { key, value }]) => {
      const name = locatedOf(key, file.text, file.source);
      // A parameter that a template names says nothing.
      if (value.type !== 'scalar' || value.value === null || name.has('u')) return [];
      return [{ name, value: locatedOf(value, file.text, file.source) }];
    }),
    { workload: id, major: known },
  );
  // Patroni, which the others start the server with, leaves out what the server would refuse (patroni/postgresql/validator.py).
  for (const fact of settings) if (platform === 'cloudnative-pg' || fact.problem === null) yield fact;
}

/** A server of which no more is known than that it is there. */
export function serverAt(
  origin: Origin,
  known: Pick<WorkloadFact, 'id' | 'platform' | 'name' | 'image' | 'major'>,
): WorkloadFact {
  return {
    kind: 'workload',
    ...origin,
    ...known,
    role: 'server',
    family: 'other',
    environment: {},
    ports: [],
    mounts: [],
    names: [known.name],
    hostNetwork: false,
    imagePosition: null,
  };
}

/** The lines of lists of strings, and of blocks in place of a list. */
export function linesOf(nodes: readonly (TreeNode | undefined)[], file: PlatformFile): readonly Piece[] {
  return nodes
    .flatMap((node) => (node?.type === 'scalar' ? [node] : itemsOf(node)))
    .slice(0, MOST_LINES)
    .flatMap((item) => (item.type === 'scalar' ? (scalarPieces(item, file.text, file.index) ?? []) : []));
}
