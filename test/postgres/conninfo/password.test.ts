import { describe, expect, test } from '@jest/globals';
import { read } from './support.ts';

describe('how a password stands there', () => {
  test.each<[string, string, boolean]>([
    ['postgres://u:xK9_v2@h/d', 'literal', false],
    ['postgres://u:postgres@h/d', 'well-known', true],
    ['postgres://u:Password@h/d', 'well-known', true],
    ['postgres://u:secret@h/d', 'well-known', true],
    ['postgres://u:123456@h/d', 'well-known', true],
    ...'azerty changeit admin123 postgres123 password123 docker dev local P@ssw0rd'
      .split(' ')
      .map((word): [string, string, boolean] => [`host=h user=u password=${word}`, 'well-known', true]),
    ['postgres://shop:shop@h/d', 'well-known', true],
    ['postgres://u:Shop@h/shop', 'well-known', true],
    ['postgres://u:changeme@h/d', 'placeholder', true],
    ['postgres://u:!ChangeMe!@h/d', 'placeholder', false],
    ['postgres://u:<password>@h/d', 'placeholder', false],
    ['postgres://u:[YOUR-PASSWORD]@h/d', 'placeholder', false],
    ['postgres://u:your_secure_password_here@h/d', 'placeholder', false],
    ['postgres://u:your-very-own-password@h/d', 'placeholder', false],
    ['postgres://u:your-super-secret-and-long-postgres-password@h/d', 'placeholder', true],
    ['postgres://u:xxxxx@h/d', 'placeholder', false],
    ['postgres://u:__DB_PASSWORD__@h/d', 'placeholder', false],
    ...'ENC[AES256_GCM,data:a,iv:b] ENC(c2xvdw) {cipher}c2xvdw op://shop/db/password vault:secret/db#password ref+vault://db#/pw'
      .split(' ')
      .map((word): [string, string, boolean] => [`host=h user=u password=${word}`, 'unknown', false]),
    ['postgres://u:vault@h/d', 'literal', false],
    ['postgres://u:***REMOVED***@h/d', 'placeholder', false],
    ['postgres://u:REDACTED@h/d', 'placeholder', false],
    ['postgres://u:@h/d', 'empty', false],
    ["host=h user=u password=''", 'empty', false],
    ['postgres://u:${PW}@h/d', 'unknown', false],
    ['postgres://u:x${PW}@h/d', 'unknown', false],
    ['postgres://u:${PW:-}@h/d', 'unknown', false],
    ['postgres://u:${PW:?}@h/d', 'unknown', false],
    ['postgres://u:${PW:-xK9_v2}@h/d', 'default', false],
    ['postgres://u:${PW:-postgres}@h/d', 'default', true],
    ['postgres://u:${PW:-changeme}@h/d', 'placeholder', true],
    ['postgres://u:%s@h/d', 'unknown', false],
    ['${URL:-postgres://u:xK9_v2@h/d}', 'default', false],
    ['${URL:-postgres://u:secret@h/d}', 'default', true],
  ])('%s', (text, strength, wellKnown) => {
    expect(read(text).password).toMatchObject({ strength, wellKnown, file: 'app.conf' });
  });

  test('none stated', () => {
    expect(read('postgres://u@h/d').password).toBeNull();
  });
});
