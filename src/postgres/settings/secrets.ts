/** Passwords in conninfo strings and shell commands, and in connection URIs. The first group stays. */
const PASSWORD = /((?:password|passwd|pwd)[ \t]{0,20}=[ \t]{0,20})(?:'(?:[^'\\]|\\[\s\S])*'?|"[^"]*"?|[^\s'"&;]+)/gi;
const USER_INFO = /(:\/\/[^\s:/'"]{0,200}:)[^\s'"]{1,400}(?=@)/g;
/** What a `ssl_passphrase_command` prints is the passphrase. */
const PRINTED = /\b((?:echo|printf)[ \t]{1,20})(?![$])[^\s;&|][^;&|]{0,400}/g;
const SECRET_NAME = /\..*(?:password|passwd|secret|passphrase|token|api_?key)$/i;

/**
 * A parameter's value with `***` for every password in it (`primary_conninfo`, variables of a `restore_command`); a custom
 * parameter that is named like a secret is one altogether.
 */
export function maskSecrets(name: string, value: string): string {
  if (value !== '' && SECRET_NAME.test(name)) return '***';
  if (name.toLowerCase() === 'ssl_passphrase_command') return value.replace(PRINTED, '$1***');
  return value.replace(PASSWORD, '$1***').replace(USER_INFO, '$1***');
}
