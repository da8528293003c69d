import { describe, expect, test } from '@jest/globals';
import type { PolicyWish } from '../../src/cli/run-check.ts';
import { policyOfTree } from '../../src/cli/tree-policy.ts';
import { memoryTree } from '../../src/tree.ts';

const tree = memoryTree({
  'pgmoat.yaml': 'extends: [recommended, ./policies/team.yaml]\n',
  'policies/team.yaml': 'extends: []\nrules: { hba-trust: note }\n',
  'package.json': '{"pgmoat": {}}',
  'app/package.json': '{"name": "app"}',
  'db/prod/pgmoat.json': '{"extends": ["../../../outside.yaml"]}',
  'other/pgmoat.yml': 'rules: { hba-trust: off }\n',
});

function wish(wanted: string | null): PolicyWish {
  return { wanted, organisation: null };
}

describe('the policy of a tree', () => {
  test('is the nearest at or above a directory', async () => {
    const top = await policyOfTree(tree, '', wish(null));
    expect(top.policy.sources.at(-1)).toBe('pgmoat.yaml');
    expect(top.policy.rules.get('hba-trust')?.severity).toBe('note');
    expect(top.directory).toBe('');
    expect((await policyOfTree(tree, 'app/src', wish(null))).policy.sources).toEqual(top.policy.sources);
    const other = await policyOfTree(tree, 'other/deep', wish(null));
    expect(other.directory).toBe('other');
    expect(other.policy.rules.get('hba-trust')?.severity).toBe('off');
  });

  test('is recommended where there is none', async () => {
    const none = await policyOfTree(memoryTree({ a: '' }), 'x', wish(null));
    expect(none.policy.sources.at(-1)).toBe('recommended');
    expect(none.directory).toBe('x');
  });

  test('may be asked for by path or by the name of a pack', async () => {
    expect((await policyOfTree(tree, 'db', wish('policies/team.yaml'))).policy.sources).toEqual(['policies/team.yaml']);
    expect((await policyOfTree(tree, 'db', wish('scram-only'))).policy.sources).toEqual(['scram-only']);
    await expect(policyOfTree(tree, 'db', wish('nowhere.yaml'))).rejects.toThrow('nowhere.yaml: no such policy file');
    await expect(policyOfTree(tree, 'db', wish('policies'))).rejects.toThrow(
      'policies: a directory, not a policy file',
    );
  });

  test('extends nothing outside of the tree', async () => {
    await expect(policyOfTree(tree, 'db/prod', wish(null))).rejects.toThrow(/outside of the repository/);
  });
});
