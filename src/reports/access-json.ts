import type { AccessReport } from '../access-report.ts';
import { jsonDocument } from './escape.ts';

/** `pgmoat access --format json`: every property named here, in this order. */
export function accessJson({ servers, unknown }: AccessReport): string {
  return jsonDocument({
    schemaVersion: 1,
    servers: servers.map(({ id, label, postgres, reachable, exact, notes, rows }) => ({
      ...{ id, label, postgres, reachable, exact, notes },
      access: rows.map(
        ({ zone, encryptions, users, databases, method, proof, addresses, ranges, record, certain }) => ({
          ...{ zone, encryption: encryptions, users, databases, method, proof, addresses, ranges },
          record: { file: record.file, line: record.line },
          certain,
        }),
      ),
    })),
    unknown,
  });
}
