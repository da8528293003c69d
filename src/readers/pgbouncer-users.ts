import type { RolePasswordFact } from '../facts.ts';
import { Located, type TextSource } from './containers/located.ts';
import { rolePassword } from './containers/role-passwords.ts';
import { LineIndex } from './line-index.ts';
import type { Reader } from './reader.ts';

/** `"user" "password" …` (pgbouncer, src/loader.c: `load_auth_file`); a quote within is doubled. What comes behind is not read. */
const LINE = /^[ \t]*"((?:[^"\r\n]|""){1,128})"[ \t]+"((?:[^"\r\n]|""){0,2048})"/gm;
const MOST = 1000;

/**
 * PgBouncer's file of users (`auth_file`): passwords, MD5 hashes, which are as good as those, and secrets of SCRAM, which are
 * not. Comments begin with `;`.
 */
export const userlistReader: Reader = {
  kinds: ['userlist'],
  *read({ path, text }) {
    const source: TextSource = { file: path, index: new LineIndex(text), via: [] };
    let left = MOST;
    for (const match of text.matchAll(LINE)) {
      if (left <= 0) return;
      left -= 1;
      const fact = factOf(match, source);
      if (fact !== null) yield fact;
    }
  },
};

function factOf(match: RegExpExecArray, source: TextSource): RolePasswordFact | null {
  const [whole, user = '', password = ''] = match;
  const start = match.index + whole.length - 1 - password.length;
  const name = /^[\w.@-]{1,63}$/.test(user) ? `userlist.txt (${user})` : 'userlist.txt';
  return rolePassword(name, Located.verbatim(password, source, start), [user]);
}
