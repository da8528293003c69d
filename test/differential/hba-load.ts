import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { plainEnvironment, unprivileged } from '../support/installations.ts';
import type { RunningServer } from '../support/servers.ts';

/**
 * What a server says that is to start with these files: a copy of the running one as far as it needs to get to its HBA file,
 * which it loads before it looks at any database.
 */
export function startWith(server: RunningServer, files: Readonly<Record<string, string>>): string {
  const directory = join(server.dataDirectory, '..', 'start');
  rmSync(directory, { recursive: true, force: true });
  mkdirSync(directory, { mode: 0o700 });
  const needless = /^(?:base|pg_wal|pg_xact|postmaster\.(?:pid|opts)|set\d+)$/;
  for (const name of readdirSync(server.dataDirectory).filter((entry) => !needless.test(entry))) {
    cpSync(join(server.dataDirectory, name), join(directory, name), { recursive: true });
  }
  for (const [name, text] of Object.entries(files)) writeFileSync(join(directory, name), text);
  const user = unprivileged();
  if (user !== null && user !== 'self') {
    spawnSync('chown', ['-R', `${user.uid}:${user.gid}`, directory]);
  }
  const started = spawnSync(
    join(server.installation.bin, 'postgres'),
    ['-D', directory, '-c', 'listen_addresses=', '-c', `unix_socket_directories=${directory}`],
    { env: plainEnvironment(), cwd: '/', encoding: 'utf8', timeout: 10_000, ...(user === 'self' ? {} : (user ?? {})) },
  );
  return started.stderr;
}
