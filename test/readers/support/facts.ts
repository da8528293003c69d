import { collect } from '../../../src/collect.ts';
import { buildModel } from '../../../src/deployment/deployment.ts';
import type { Model } from '../../../src/deployment/model.ts';
import type { Fact, HbaRecordFact, SettingFact, WorkloadFact } from '../../../src/facts.ts';
import { memoryTree } from '../../../src/tree.ts';
import { cutFrom } from './connections.ts';

type Files = Readonly<Record<string, string>>;

/** Everything that is read of a tree of texts. */
export function factsOf(files: Files): readonly Fact[] {
  return collect(memoryTree(files), { major: null, ignored: () => false, as: null }).facts;
}

/** The servers and clients of a tree of texts. */
export function modelOf(files: Files): Model {
  return buildModel(factsOf(files), { major: null, zones: {} });
}

export function recordsIn(facts: readonly Fact[]): readonly HbaRecordFact[] {
  return facts.filter((fact): fact is HbaRecordFact => fact.kind === 'hba-record');
}

export function settingsIn(facts: readonly Fact[]): readonly SettingFact[] {
  return facts.filter((fact): fact is SettingFact => fact.kind === 'setting');
}

export function workloadsIn(facts: readonly Fact[]): readonly WorkloadFact[] {
  return facts.filter((fact): fact is WorkloadFact => fact.kind === 'workload');
}

/** The text of each record, and of its method, as the file has them. */
export function recordTexts(files: Files): readonly string[] {
  return recordsIn(factsOf(files)).map((fact) => {
    const text = files[fact.file] ?? '';
    return `${cutFrom(text, fact)} | ${cutFrom(text, fact.record?.methodPosition)}`;
  });
}

/** The records of each server as it reads them, `*` before those that stand in no file. */
export function serverRecords(files: Files): Readonly<Record<string, readonly string[] | null>> {
  return Object.fromEntries(
    modelOf(files).servers.map(({ label, hba }) => [
      label,
      hba?.map(({ fact, implied }) => {
        const { type, databases, users, address, method } = fact;
        return `${implied === 'no' ? '' : '*'}${[type, databases, users, address, method].join(' ')}`;
      }) ?? null,
    ]),
  );
}

/** `KEY STRENGTH: TEXT` of each password of a role, the text as the file has it. */
export function rolePasswords(files: Files): readonly string[] {
  return factsOf(files).flatMap((fact) => {
    if (fact.kind !== 'role-password') return [];
    return [`${fact.name} ${fact.password.strength}: ${cutFrom(files[fact.file] ?? '', fact.password)}`];
  });
}
