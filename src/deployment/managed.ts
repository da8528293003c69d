import type { HbaRecordFact, WorkloadFact } from '../facts.ts';
import type { PgMajor } from '../postgres/versions.ts';
import { recordsOf } from './implied.ts';
import type { EffectiveSetting, ServerHbaRecord } from './model.ts';

/** The records that an operator puts around those of its users. */
interface Frame {
  readonly before: readonly string[];
  /** `$METHOD` is the one that the version takes for passwords. */
  readonly after: readonly string[];
  /** Written where the users state no record of their own. */
  readonly byDefault: readonly string[];
  /** The server's `ssl` is on whatever is not said. */
  readonly tls: boolean;
}

const FRAMES: Readonly<Partial<Record<WorkloadFact['platform'], Frame>>> = {
  // cloudnative-pg, pkg/postgres/configuration.go, hbaTemplateString; its map names are its own.
  'cloudnative-pg': {
    before: [
      'local all all peer map=local',
      'hostssl postgres streaming_replica all cert map=cnpg_streaming_replica',
      'hostssl replication streaming_replica all cert map=cnpg_streaming_replica',
      'hostssl all cnpg_pooler_pgbouncer all cert map=cnpg_pooler_pgbouncer',
    ],
    after: ['host all all all $METHOD'],
    byDefault: [],
    tls: true,
  },
  // postgres-operator of Crunchy, internal/postgres/hba.go, NewHBAs.
  crunchy: {
    before: [
      'local all postgres peer',
      'hostssl replication _crunchyrepl all cert',
      'hostssl postgres _crunchyrepl all cert',
      'host all _crunchyrepl all reject',
    ],
    after: [],
    byDefault: ['hostssl all all all md5'],
    tls: true,
  },
  // postgres-operator of Zalando: the list replaces that of Spilo, whose image makes a certificate of its own.
  zalando: { before: [], after: [], byDefault: [], tls: true },
  // Amazon, Google and Microsoft give each of their servers a certificate; their records are not known.
  cloud: { before: [], after: [], byDefault: [], tls: true },
  // Whole files, of a ConfigMap or of a chart's values.
  kubernetes: { before: [], after: [], byDefault: [], tls: false },
  // docs/patroni_configuration.rst, pg_hba: the list is all of the file.
  patroni: { before: [], after: [], byDefault: [], tls: false },
};

/** Whether a workload's records are those of its own configuration, within what its operator writes. */
export function isManaged({ platform }: WorkloadFact, own: readonly HbaRecordFact[]): boolean {
  return own.length > 0 || (platform !== 'kubernetes' && FRAMES[platform] !== undefined);
}

/** The records of a server that an operator or Patroni configures; null where what they are by default is not known. */
export function managedRecords(
  workload: WorkloadFact,
  own: readonly HbaRecordFact[],
  major: PgMajor,
): readonly ServerHbaRecord[] | null {
  const frame = FRAMES[workload.platform];
  if (frame === undefined) return null;
  const method = major >= 14 ? 'scram-sha-256' : 'md5';
  const written = (lines: readonly string[]): readonly ServerHbaRecord[] =>
    lines.flatMap((line) =>
      recordsOf(
        workload,
        line.replace(/ \$METHOD$/, ''),
        { method: line.endsWith('$METHOD') ? method : '', variable: null },
        major,
      ),
    );
  const records = [
    ...written(frame.before),
    ...own.map((fact) => ({ fact, implied: 'no' }) as const),
    ...written(own.length === 0 ? frame.byDefault : []),
    ...written(frame.after),
  ];
  return records.length === 0 ? null : records;
}

/** What an operator sets before its users say anything. */
export function managedSettings({ platform }: WorkloadFact): readonly (readonly [string, EffectiveSetting])[] {
  if (FRAMES[platform]?.tls !== true) return [];
  return [['ssl', { name: 'ssl', value: { type: 'bool', value: true }, fact: null }]];
}

/** What messages call a workload. */
export function workloadWord({ platform }: WorkloadFact): string {
  switch (platform) {
    case 'compose':
    case 'ci':
      return 'service';
    case 'dockerfile':
      return 'image';
    case 'kubernetes':
      return 'container';
    case 'cloud':
      return 'resource';
    default:
      return 'cluster';
  }
}
