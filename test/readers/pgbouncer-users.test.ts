import { expect, test } from '@jest/globals';
import { rolePasswords } from './support/facts.ts';

test('users with passwords and hashes; secrets of SCRAM and what a template fills in are none', () => {
  const text = `; "commented" "zW81kq-one"
"app" "zW81kq-two" ""
 "shop" "shop"
"old" "md53175bce1d3201d16594cebf9d7eb3f9d"
"new" "SCRAM-SHA-256$4096:c2FsdA==$c3RvcmVk:c2VydmVy"
"quo""ted" "zW81kq""three"
"filled" "{{ password }}"
"env" "\${PASSWORD}"
"empty" ""
bare zW81kq-four
`;
  expect(rolePasswords({ 'pgbouncer/userlist.txt': text })).toEqual([
    'userlist.txt (app) literal: zW81kq-two',
    'userlist.txt (shop) well-known: shop',
    'userlist.txt (old) literal: md53175bce1d3201d16594cebf9d7eb3f9d',
    'userlist.txt literal: zW81kq""three',
  ]);
});

test.each(['"', '" "', '"" ', '"a" "'])('much of %j takes no time', (text) => {
  expect(rolePasswords({ 'userlist.txt': text.repeat(20_000) }).length).toBeLessThan(2000);
});
