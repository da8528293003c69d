import { expect, test } from '@jest/globals';
import { decode } from '../../src/files/decode.ts';
import { hbaRecords } from '../support/hba.ts';
import { installations, nameOf } from '../support/installations.ts';
import { runServer } from '../support/servers.ts';

/** Latin-1 as it stands in old files: bytes that are not UTF-8. */
const LINES = [
  '# caf\xe9',
  'local caf\xe9 all trust',
  'local "a\xe9 b",c\xff r\xf6le md5 # \xfc',
  'host all all h\xf4te.example trust',
  'host all all 10.0.0.0/8 tr\xfcst',
  'h\xf6st all all 10.0.0.0/8 trust',
  'local all all peer map=\xe4',
  'local all all peer m\xe4p=x',
  'host all \xa0x 10.0.0.0/8\xa0 md5',
  'local \x80\x81 all trust',
];

test.each(installations().map((installation) => [nameOf(installation), installation] as const))(
  '%s reads bytes that are not UTF-8 alike',
  async (_name, installation) => {
    const bytes = Buffer.from(`${LINES.join('\n')}\n`, 'latin1');
    const server = await runServer(installation);
    try {
      server.write('pg_hba.conf', bytes);
      const shown = await server.rows(
        "select line_number, type, array_to_string(database, ','), array_to_string(user_name, ','), address, netmask, auth_method, array_to_string(options, ','), error from pg_hba_file_rules",
      );
      const real = shown.map((row) => row.map((value) => value?.toString('latin1') ?? null));
      const ours = hbaRecords(decode(bytes), installation.major).map((fact) => [
        ...[String(fact.line), fact.type, fact.databases?.join(',') ?? null, fact.users?.join(',') ?? null],
        ...[fact.address, fact.netmask, fact.method, fact.options?.join(',') ?? null, fact.error],
      ]);
      expect(ours).toEqual(real);
    } finally {
      await server.stop();
    }
  },
);
