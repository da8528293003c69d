import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { installations, nameOf } from '../support/installations.ts';
import { hasOpenssl, type RunningServer, runServer } from '../support/servers.ts';
import { startUp } from '../support/start-up.ts';

const all = installations();
if (all.length === 0) test.skip('no PostgreSQL server here: nothing to compare with', () => undefined);

describe.each(all.map((installation) => [nameOf(installation), installation] as const))('%s', (_name, installation) => {
  let server: RunningServer;
  beforeAll(async () => {
    server = await runServer(installation, { ssl: hasOpenssl() });
  });
  afterAll(async () => {
    await server.stop();
  });

  test('starts, answers queries and start-up packets, and takes a new pg_hba.conf', async () => {
    expect(await server.query('show server_version')).toEqual([[expect.stringMatching(`^${installation.version}`)]]);
    const parameters = { user: 'postgres', database: 'postgres' };
    const to = { host: '127.0.0.1', port: server.port };
    expect(await startUp({ to, parameters })).toEqual({ kind: 'admitted' });
    server.write('pg_hba.conf', 'host all all 127.0.0.1/32 reject\nhost all all 127.0.0.2/32 scram-sha-256\n');
    await server.reload();
    expect(await startUp({ to, parameters })).toMatchObject({ kind: 'error', sqlstate: '28000', authenticated: false });
    expect(await startUp({ to: { ...to, from: '127.0.0.2' }, parameters })).toEqual({
      kind: 'request',
      method: 'sasl',
      mechanisms: 'SCRAM-SHA-256',
    });
    if (!hasOpenssl()) return;
    expect(await startUp({ to: { ...to, from: '127.0.0.2' }, parameters, tls: true })).toMatchObject({
      method: 'sasl',
      mechanisms: 'SCRAM-SHA-256-PLUS SCRAM-SHA-256',
    });
  });
});
