import { describe, expect, test } from '@jest/globals';
import { impliedHbaRecord } from '../../../src/postgres/hba/implied.ts';

const place = { line: 7, column: 3, endLine: 7, endColumn: 20 };
const origin = { file: 'compose.yml', ...place };

describe('a record that stands in no file', () => {
  test('is at its origin with all its parts', () => {
    const fact = impliedHbaRecord('host all all 10.0.0.0 255.0.0.0 ldap ldapbasedn=x', origin, 15);
    expect(fact).toMatchObject({
      ...{ kind: 'hba-record', ...origin, root: 'compose.yml', method: 'ldap', netmask: '255.0.0.0', error: null },
      record: {
        users: [{ text: 'all', quoted: false, ...place }],
        addressPosition: place,
        methodPosition: place,
        options: [{ name: 'ldapbasedn', value: 'x', ...place }],
      },
    });
  });

  test('may be in error, or have a method that is not known', () => {
    expect(impliedHbaRecord('host all all all md4', origin, 18)).toMatchObject({
      ...{ error: 'invalid authentication method "md4"', fatal: true, record: null },
    });
    expect(impliedHbaRecord('host all all all ${METHOD}', origin, 18)).toMatchObject({
      ...{ error: null, method: '${METHOD}', record: { unknown: ['method'] } },
    });
    expect(impliedHbaRecord('', origin, 18)).toMatchObject({ fatal: true, record: null });
  });
});
