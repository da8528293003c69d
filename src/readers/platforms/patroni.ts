import type { Fact } from '../../facts.ts';
import { rolePassword } from '../containers/role-passwords.ts';
import { entriesOf, isVariableValue, locatedOf, nodeAt, valueAt } from '../frameworks/nodes.ts';
import type { PlatformFile, PlatformReader } from '../frameworks/platform-file.ts';
import type { TreeNode } from '../frameworks/tree-node.ts';
import { clusterFacts } from './cluster.ts';

/** Keys of Patroni's own beside `postgresql` and `bootstrap` (patroni/validator.py). */
const OWN = ['scope', 'namespace', 'restapi', 'etcd', 'etcd3', 'consul', 'zookeeper', 'kubernetes', 'raft', 'watchdog'];

/**
 * Patroni's configuration: the server that it starts, with the parameters of the cluster (`bootstrap.dcs`) below those of the
 * node. The node's own list of records replaces that of the cluster. Passwords of roles stand beside.
 */
export const patroniFacts: PlatformReader = function* (file) {
  for (const document of file.documents) {
    const postgresql = document.entries.get('postgresql');
    const bootstrap = document.entries.get('bootstrap');
    const beside = OWN.some((key) => document.entries.has(key));
    const dynamic = nodeAt(bootstrap?.value, 'dcs', 'postgresql');
    const node = postgresql?.value;
    const isNode = nodeAt(node, 'data_dir') ?? nodeAt(node, 'authentication') ?? nodeAt(node, 'connect_address');
    if (!(beside && (isNode !== undefined || bootstrap !== undefined)) && dynamic === undefined) continue;
    const place = (postgresql ?? bootstrap)?.key;
    if (place === undefined) continue;
    yield* passwords(node, bootstrap?.value, file);
    const own = nodeAt(node, 'pg_hba');
    const scope = valueAt(document, 'name') ?? valueAt(document, 'scope') ?? '';
    const parameters = [nodeAt(dynamic, 'parameters'), nodeAt(node, 'parameters')];
    const records = own ?? nodeAt(dynamic, 'pg_hba') ?? nodeAt(bootstrap?.value, 'pg_hba');
    if (records === undefined && parameters.every((map) => entriesOf(map).length === 0)) continue;
    yield* clusterFacts(
      {
        platform: 'patroni',
        name: /^[\w.-]+$/.test(scope) ? scope : 'patroni',
        place,
        image: null,
        major: null,
        records: [records],
        mappings: [own === undefined ? nodeAt(dynamic, 'pg_ident') : nodeAt(node, 'pg_ident')],
        parameters,
      },
      file,
    );
  }
};

/** The roles that Patroni connects as, and those that it makes in a new cluster (docs/yaml_configuration.rst). */
function* passwords(
  node: TreeNode | undefined,
  bootstrap: TreeNode | undefined,
  { text, source }: PlatformFile,
): Iterable<Fact> {
  const groups = [
    ['authentication', nodeAt(node, 'authentication')],
    ['users', nodeAt(bootstrap, 'users')],
  ] as const;
  for (const [group, roles] of groups) {
    for (const [role, { value }] of entriesOf(roles)) {
      const password = nodeAt(value, 'password');
      if (!isVariableValue(password) || password.value === null) continue;
      const names = [role, valueAt(value, 'username')];
      const fact = rolePassword(`${group}.${role}.password`, locatedOf(password, text, source), names);
      if (fact !== null) yield fact;
    }
  }
}
