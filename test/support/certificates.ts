import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface Certificate {
  readonly certificate: string;
  readonly key: string;
}

export type CertificateKind = 'right' | 'self-signed' | 'expired' | 'wrong-name';

/** A certificate authority made for one test, and servers' certificates for `localhost` as one meets them. */
export interface Certificates {
  readonly directory: string;
  /** Path of the authority's own certificate. */
  readonly authority: string;
  readonly of: Readonly<Record<CertificateKind, Certificate>>;
}

function openssl(args: readonly string[], cwd: string): void {
  const run = spawnSync('openssl', args, { cwd, encoding: 'utf8' });
  if (run.status !== 0) throw new Error(`openssl ${args[0]}: ${run.stderr}`);
}

/** What is special about a certificate that is made for one test. */
export interface Making {
  readonly subject: string;
  /** As openssl writes them: `DNS:localhost,IP:::1`; none where it is empty. */
  readonly names?: string;
  /** As `req -newkey` takes them. */
  readonly key?: readonly string[];
  readonly digest?: string;
  /** Who signs it; itself by default. */
  readonly by?: Certificate;
}

/** Makes one certificate of thirty days in a directory; null where this openssl makes no such thing. */
export function makeCertificate(directory: string, making: Making): Certificate | null {
  const { subject, names = '', key = ['-newkey', 'rsa:2048'], digest = 'sha256', by } = making;
  const [path, keyPath] = [join(directory, 'one.crt'), join(directory, 'one.key')];
  const extension = names === '' ? [] : ['-addext', `subjectAltName=${names}`];
  const common = ['req', ...key, '-nodes', '-subj', subject, `-${digest}`, '-keyout', keyPath];
  const run = (args: readonly string[]): boolean => spawnSync('openssl', args, { cwd: directory }).status === 0;
  if (by !== undefined) {
    writeFileSync(join(directory, 'issuer.crt'), by.certificate);
    writeFileSync(join(directory, 'issuer.key'), by.key);
  }
  const made =
    by !== undefined
      ? run([...common, '-new', '-out', 'one.csr']) &&
        run([
          ...['x509', '-req', '-in', 'one.csr', '-CA', 'issuer.crt', '-CAkey', 'issuer.key', '-CAcreateserial'],
          ...[`-${digest}`, '-days', '30', '-out', path],
        ])
      : run([...common, ...extension, '-x509', '-days', '30', '-out', path]);
  return made ? { certificate: readFileSync(path, 'utf8'), key: readFileSync(keyPath, 'utf8') } : null;
}

/** Makes them with openssl, in a directory that the caller removes. */
export function makeCertificates(): Certificates {
  const directory = mkdtempSync(join(tmpdir(), 'pgmoat-certificates-'));
  const signed = (subject: string, names: string): readonly string[] => [
    ...['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-days', '30', '-subj', subject],
    ...(names === '' ? [] : ['-addext', `subjectAltName=${names}`]),
  ];
  const HERE = 'DNS:localhost,IP:127.0.0.1,IP:::1';
  openssl([...signed('/CN=pgmoat test authority', ''), '-keyout', 'ca.key', '-out', 'ca.crt'], directory);
  openssl([...signed('/CN=localhost', HERE), '-keyout', 'self.key', '-out', 'self.crt'], directory);
  // `openssl ca` is the one that can date a certificate back.
  mkdirSync(join(directory, 'issued'));
  writeFileSync(join(directory, 'index.txt'), '');
  writeFileSync(join(directory, 'serial'), '1000\n');
  writeFileSync(
    join(directory, 'ca.conf'),
    [
      ...['[ca]', 'default_ca = it', '[it]', 'dir = .', 'new_certs_dir = issued', 'database = index.txt'],
      ...[
        'serial = serial',
        'certificate = ca.crt',
        'private_key = ca.key',
        'default_md = sha256',
        'default_days = 30',
      ],
      ...['policy = any', 'unique_subject = no', '[any]', 'commonName = supplied'],
      ...['[here]', `subjectAltName = ${HERE}`, '[elsewhere]', 'subjectAltName = DNS:elsewhere.example', ''],
    ].join('\n'),
  );
  const issue = (name: string, host: string, section: string, dates: readonly string[]): Certificate => {
    const request = ['req', '-new', '-newkey', 'rsa:2048', '-nodes', '-subj', `/CN=${host}`];
    openssl([...request, '-keyout', `${name}.key`, '-out', `${name}.csr`], directory);
    const sign = ['ca', '-batch', '-notext', '-config', 'ca.conf', '-extensions', section, ...dates];
    openssl([...sign, '-in', `${name}.csr`, '-out', `${name}.crt`], directory);
    return read(name);
  };
  const read = (name: string): Certificate => ({
    certificate: readFileSync(join(directory, `${name}.crt`), 'utf8'),
    key: readFileSync(join(directory, `${name}.key`), 'utf8'),
  });
  return {
    directory,
    authority: join(directory, 'ca.crt'),
    of: {
      right: issue('right', 'localhost', 'here', []),
      'self-signed': read('self'),
      expired: issue('expired', 'localhost', 'here', ['-startdate', '20200101000000Z', '-enddate', '20210101000000Z']),
      'wrong-name': issue('wrong', 'elsewhere.example', 'elsewhere', []),
    },
  };
}
