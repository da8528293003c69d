import { expect, test } from '@jest/globals';
import { maskSecrets } from '../../../src/postgres/settings/secrets.ts';

test.each([
  ['primary_conninfo', 'host=a password=hunter2 user=b', 'host=a password=*** user=b'],
  ['primary_conninfo', "host=a password = 'hun \\' ter' user=b", 'host=a password = *** user=b'],
  ['primary_conninfo', "password='unclosed secret", 'password=***'],
  ['primary_conninfo', 'postgresql://u:hunter2@h/db', 'postgresql://u:***@h/db'],
  ['primary_conninfo', 'postgresql://u:p/w#1@h/db', 'postgresql://u:***@h/db'],
  ['restore_command', 'PGPASSWORD=hunter2 psql', 'PGPASSWORD=*** psql'],
  ['restore_command', 'PGPASSWORD="hun ter2" psql', 'PGPASSWORD=*** psql'],
  ['app.jwt_secret', 'hunter2', '***'],
  ['app.password', '', ''],
  ['primary_conninfo', 'postgresql://u@server:hunt@er2@h/db', 'postgresql://u@server:***@h/db'],
  ['ssl_passphrase_command', 'cat /run/pass', 'cat /run/pass'],
  ['ssl_passphrase_command', 'echo hunter2', 'echo ***'],
  ['ssl_passphrase_command', 'echo "hunt er2" | tr -d x', 'echo ***| tr -d x'],
  ['ssl_passphrase_command', 'echo $PASSPHRASE', 'echo $PASSPHRASE'],
  ['password_encryption', 'scram-sha-256', 'scram-sha-256'],
  ['listen_addresses', '*', '*'],
])('%s = %s', (name, value, masked) => {
  expect(maskSecrets(name, value)).toBe(masked);
});
