import type { Server } from '../deployment/model.ts';
import { settingOf } from '../postgres/settings/effective.ts';
import { cis } from './controls.ts';
import { defineRule, type Rule, type Violation } from './rule.ts';
import { worstOf } from './support/violations.ts';
import { CIPHER_FAMILIES, readCipherSuites, readCiphers } from './support-server/ciphers.ts';
import { valuePlace } from './support-server/places.ts';
import { assignmentWords, stated } from './support-server/settings.ts';

interface Options {
  readonly forbid: readonly string[];
}

export const serverTlsCiphers: Rule = defineRule<Options>({
  id: 'server-tls-ciphers',
  title: 'Ciphers that protect',
  severity: 'error',
  grades:
    'An error where no usable cipher is left, so that the server does not start; a warning for weak ciphers; a note for names that have no effect, and while `ssl` is off.',
  controls: [cis('6.10')],
  schema: {
    type: 'object',
    additionalProperties: false,
    properties: {
      forbid: {
        description: 'Families of ciphers that may not be allowed.',
        type: 'array',
        items: { enum: CIPHER_FAMILIES },
        uniqueItems: true,
      },
    },
  },
  defaults: { forbid: ['NULL', 'aNULL', 'EXPORT', 'LOW', 'DES', 'RC2', 'RC4', 'MD5'] },
  why: `\`ssl_ciphers\` is a list in OpenSSL's language for TLS 1.2 and older
([19.3.3 SSL](https://www.postgresql.org/docs/current/runtime-config-connection.html#RUNTIME-CONFIG-CONNECTION-SSL)). \`NULL\` ciphers do not
encrypt, \`aNULL\` ones do not prove who the server is, the others named here can be broken. \`!RC4\` takes a family out for good and is
right; \`ALL\` without \`!aNULL\` brings the anonymous ones in.

Names of TLS 1.3 (\`TLS_AES_256_GCM_SHA384\`) do not belong there. A list that has nothing else, as one reads in
hardening guides, leaves no cipher: the server refuses to start with \`no valid ciphers available\`. They go into
\`ssl_tls13_ciphers\` (18 and newer), joined by colons, not commas.`,
  mend: 'Drop `ssl_ciphers`: the default, `HIGH:MEDIUM:+3DES:!aNULL`, is sound with the OpenSSL of today. Or name strong suites only, such as `ECDHE-ECDSA-AES256-GCM-SHA384:ECDHE-RSA-AES256-GCM-SHA384`.',
  unknown: 'A templated list is not judged; names that are in none of the families are taken as they are.',
  bad: [
    {
      title: 'Weak families',
      files: { 'postgresql.conf': "ssl = on\nssl_ciphers = 'HIGH:LOW:RC4-SHA:!aNULL' # warning\n" },
    },
    { title: 'Everything', files: { 'postgresql.conf': "ssl = on\nssl_ciphers = 'ALL' # warning\n" } },
    {
      title: 'Names of TLS 1.3 alone',
      files: { 'postgresql.conf': "ssl = on\nssl_ciphers = 'TLS_AES_256_GCM_SHA384,TLS_AES_128_GCM_SHA256' # error\n" },
    },
    {
      title: 'Commas between the suites of TLS 1.3',
      postgres: 18,
      files: {
        'postgresql.conf': "ssl = on\nssl_tls13_ciphers = 'TLS_AES_256_GCM_SHA384,TLS_AES_128_GCM_SHA256' # error\n",
      },
    },
  ],
  good: [
    {
      title: 'Families are taken out',
      files: { 'postgresql.conf': "ssl = on\nssl_ciphers = 'ALL:!aNULL:!eNULL:!EXPORT:!LOW:!RC4:!MD5:!DES'\n" },
    },
    {
      title: 'Strong suites',
      postgres: 18,
      files: {
        'postgresql.conf': `ssl = on
ssl_ciphers = 'ECDHE-ECDSA-AES256-GCM-SHA384:ECDHE-RSA-AES256-GCM-SHA384'
ssl_tls13_ciphers = 'TLS_AES_256_GCM_SHA384:TLS_AES_128_GCM_SHA256'
`,
      },
    },
  ],
  check: (model, options) => worstOf(model.servers.flatMap((server) => judge(server, options))),
});

function judge(server: Server, { forbid }: Options): Violation[] {
  const ssl = settingOf(server.settings, 'ssl', server.major);
  const off = ssl.type === 'bool' && !ssl.value;
  const violations: Violation[] = [];
  const add = (name: string, severity: Violation['severity'], message: string): void => {
    const setting = stated(server, name);
    if (setting === null) return;
    violations.push({
      severity: off ? 'note' : severity,
      message,
      origin: valuePlace(setting.fact),
      subject: assignmentWords(setting),
      major: server.major,
    });
  };
  const list = stated(server, 'ssl_ciphers')?.value;
  if (list?.type === 'string') {
    const read = readCiphers(list.value);
    const weak = read.weak.filter((family) => forbid.includes(family));
    if (read.enabled.length > 0 && read.enabled.length === read.tls13.length) {
      const where = server.major >= 18 ? ' Put them into `ssl_tls13_ciphers`.' : ' TLS 1.3 needs no list.';
      add(
        'ssl_ciphers',
        'error',
        `\`ssl_ciphers\` names suites of TLS 1.3 only, which it does not take: the server refuses to start ("no valid ciphers available").${where}`,
      );
    } else if (weak.length > 0) {
      const how = weak.map((family) => `\`!${family}\``).join(', ');
      add(
        'ssl_ciphers',
        'warning',
        `\`ssl_ciphers\` lets in weak ciphers (${weak.join(', ')}). Take these families out (${how}), or drop the setting for the sound default.`,
      );
    } else if (read.tls13.length > 0) {
      add('ssl_ciphers', 'note', `\`${read.tls13[0]}\` is a suite of TLS 1.3: it has no effect in \`ssl_ciphers\`.`);
    }
  }
  const suites = stated(server, 'ssl_tls13_ciphers')?.value;
  if (suites?.type === 'string' && suites.value.trim() !== '' && readCipherSuites(suites.value).length === 0) {
    const commas = /[,; ]/.test(suites.value.trim()) ? ' Join them by colons.' : '';
    add(
      'ssl_tls13_ciphers',
      'error',
      `\`ssl_tls13_ciphers\` holds no suite of TLS 1.3: the server refuses to start ("no valid ciphers available").${commas}`,
    );
  }
  return violations;
}
