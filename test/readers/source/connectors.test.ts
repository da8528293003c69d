import { describe } from '@jest/globals';
import { testCases, testNothing } from '../support/cases.ts';
import type { Case } from '../support/source.ts';

/** A function with a connector, and a connection that asks for it. */
function withConnector(lines: string, connector: string, url: string = 'host=h user=a sslmode=require'): string {
  return `use postgres::{Client, NoTls};\nfn open() {\n${lines}\nlet client = Client::connect("${url}", ${connector})?;\n}\n`;
}

const WRAPPED = 'let connector = MakeTlsConnector::new(connector);';
const NATIVE = `let connector = TlsConnector::builder().danger_accept_invalid_certs(true).build()?;\n${WRAPPED}`;
const OPENSSL = 'let mut builder = SslConnector::builder(SslMethod::tls())?;';
const RUSTLS = 'let config = rustls::ClientConfig::builder()';
const MADE = 'postgres_openssl::MakeTlsConnector::new(builder.build())';

const CASES: readonly Case[] = [
  [
    'native-tls that takes any certificate',
    withConnector(NATIVE, 'connector'),
    [
      {
        level: 'encrypted',
        stated: 'tls.danger_accept_invalid_certs=true',
        places: {
          host: 'h',
          user: 'a',
          sslmode: 'require',
          tls: 'connector',
          ssl: 'true',
          'tls.danger_accept_invalid_certs': 'true',
        },
      },
    ],
  ],
  [
    'the same where the mode may go on in plaintext',
    withConnector(NATIVE, 'connector', 'host=h user=a'),
    [{ level: 'opportunistic', stated: 'tls=native-tls' }],
  ],
  [
    'native-tls that takes any name',
    withConnector(
      `let connector = TlsConnector::builder().add_root_certificate(cert).danger_accept_invalid_hostnames(true).build()?;\n${WRAPPED}`,
      'connector',
    ),
    [{ level: 'ca' }],
  ],
  [
    'native-tls as it is, and told to check',
    withConnector(`let connector = TlsConnector::new()?;\n${WRAPPED}`, 'connector') +
      withConnector('', 'MakeTlsConnector::new(TlsConnector::builder().danger_accept_invalid_certs(false).build()?)'),
    [
      { level: 'full', stated: 'tls=native-tls' },
      { level: 'full', stated: 'tls=native-tls' },
    ],
  ],
  [
    'a builder in a variable, and what is set under a condition or not known',
    withConnector(
      'let mut builder = TlsConnector::builder();\nbuilder.danger_accept_invalid_certs(true);',
      'MakeTlsConnector::new(builder.build()?)',
    ) +
      withConnector(
        'let mut builder = TlsConnector::builder();\nif insecure { builder.danger_accept_invalid_certs(true); }',
        'MakeTlsConnector::new(builder.build()?)',
      ) +
      withConnector(
        '',
        'MakeTlsConnector::new(TlsConnector::builder().danger_accept_invalid_certs(insecure).build()?)',
      ),
    [{ level: 'encrypted' }, { level: 'unknown' }, { level: 'unknown' }],
  ],
  [
    'openssl that checks nothing, openssl as it is, and openssl without names',
    withConnector(`${OPENSSL}\nbuilder.set_verify(SslVerifyMode::NONE);`, MADE) +
      withConnector(`${OPENSSL}\nbuilder.set_ca_file("ca.pem")?;\nbuilder.set_verify(SslVerifyMode::PEER);`, MADE) +
      withConnector(
        `${OPENSSL}\nlet mut made = ${MADE};\nmade.set_callback(|config, _| { config.set_verify_hostname(false); Ok(()) });`,
        'made',
      ),
    [
      { level: 'encrypted', stated: 'tls.set_verify=NONE' },
      { level: 'full', stated: 'tls=openssl' },
      { level: 'ca', stated: 'tls.set_verify_hostname=false' },
    ],
  ],
  [
    'rustls, and rustls with a check of its own',
    withConnector(
      `${RUSTLS}.with_root_certificates(roots).with_no_client_auth();`,
      'tokio_postgres_rustls::MakeRustlsConnect::new(config)',
    ) +
      withConnector(
        `${RUSTLS}.dangerous().with_custom_certificate_verifier(Arc::new(Mine)).with_no_client_auth();`,
        'MakeRustlsConnect::new(config)',
      ),
    [{ level: 'full' }, { level: 'unknown' }],
  ],
  [
    'no TLS at all, in each mode',
    ['host=h user=a', 'host=h user=a sslmode=prefer', 'host=h user=a sslmode=disable', 'host=h user=a sslmode=require']
      .map((url) => withConnector('', 'NoTls', url))
      .join(''),
    [
      { level: 'none' },
      { level: 'none' },
      { level: 'none', stated: 'disable' },
      { level: 'broken', error: 'error performing TLS handshake: no TLS implementation configured' },
    ],
  ],
  [
    'a connector where TLS is turned off, and one from elsewhere',
    withConnector(NATIVE, 'connector', 'host=h user=a sslmode=disable') + withConnector('', 'tls::connector()'),
    [{ level: 'none', stated: 'disable' }, { level: 'unknown' }],
  ],
  [
    'a URL from elsewhere: with a check left out it is worth no more',
    withConnector(NATIVE, 'connector').replace('"host=h user=a sslmode=require"', '&url') +
      withConnector(`let connector = TlsConnector::new()?;\n${WRAPPED}`, 'connector').replace(
        '"host=h user=a sslmode=require"',
        '&url',
      ),
    [
      {
        level: 'encrypted',
        parameters: { host: '${url}', tls: 'native-tls', 'tls.danger_accept_invalid_certs': 'true' },
      },
      { level: 'unknown' },
    ],
  ],
  [
    'one connector here and another there',
    'fn open() {\nlet mut config = deadpool_postgres::Config::new();\nconfig.host = Some("h".to_string());\nif let Some(root) = root {\nconfig.ssl_mode = Some(SslMode::Require);\nlet builder = SslConnector::builder(SslMethod::tls())?;\nconfig.create_pool(None, MakeTlsConnector::new(builder.build()))\n} else {\nconfig.create_pool(None, NoTls)\n}\n}\n',
    [{ level: 'unknown', parameters: { host: 'h', sslmode: 'require', tls: 'unknown' } }],
  ],
  [
    'a mode that is set on the configuration',
    `fn open() {\n${NATIVE}\nlet mut config = postgres::Config::new();\nconfig.host("h").ssl_mode(SslMode::Require);\nconfig.connect(connector)?;\n}\n`,
    [
      {
        level: 'encrypted',
        parameters: { host: 'h', sslmode: 'require', tls: 'native-tls', 'tls.danger_accept_invalid_certs': 'true' },
      },
    ],
  ],
];

describe('connectors of Rust', () => {
  testCases('db.rs', CASES);
  testNothing('db.rs', [
    [
      'a client of the web',
      'use postgres::Client;\nfn f() { let c = TlsConnector::builder().danger_accept_invalid_certs(true).build()?; hyper::Client::builder().build(c); }\n',
    ],
    ['a comment', '// Client::connect("host=h user=a sslmode=require", MakeTlsConnector::new(c)) of postgres::\n'],
  ]);
});
