import { describe, expect, test } from '@jest/globals';
import { classifyName, refineKind } from '../../src/files/classify.ts';

describe('classifyName', () => {
  test.each([
    ['pg_hba.conf', 'pg_hba'],
    ['docker/postgres/pg_hba.conf', 'pg_hba'],
    ['templates/pg_hba.conf.j2', 'pg_hba'],
    ['templates/pg_hba.j2', 'pg_hba'],
    ['templates/pg_hba.conf.erb', 'pg_hba'],
    ['initdb/custom_pg_hba.conf', 'pg_hba'],
    ['primary-pg_hba.conf.tmpl', 'pg_hba'],
    ['pg_ident.conf', 'pg_ident'],
    ['postgresql.conf', 'postgresql_conf'],
    ['postgresql.auto.conf', 'postgresql_conf'],
    ['docker/postgres/postgresql11.conf', 'postgresql_conf'],
    ['conf/postgresql.conf.sample', 'postgresql_conf'],
    ['docker-compose.yml', 'compose'],
    ['docker-compose.prod.yaml', 'compose'],
    ['compose.yaml', 'compose'],
    ['.env', 'env'],
    ['.env.production', 'env'],
    ['deploy/prod.env', 'env'],
    ['.env.example', 'env'],
    ['pgbouncer.ini', 'pgbouncer'],
    ['pgbouncer/userlist.txt', 'userlist'],
    ['userlist.txt.j2', 'userlist'],
    ['src/userlist.ts', 'source'],
    ['Dockerfile', 'dockerfile'],
    ['api.dockerfile', 'dockerfile'],
    ['alembic.ini', 'ini'],
    ['appsettings.json', 'json'],
    ['web.config', 'xml'],
    ['src/main/resources/application.properties', 'application'],
    ['src/main/resources/messages.properties', 'properties'],
    ['certs/server.key', 'pem'],
    ['certs/server.crt', 'pem'],
    ['certs/root.cer', 'pem'],
    ['config/database.yml', 'rails'],
    ['config/database.yml.example', 'rails'],
    ['config/database.ci.yaml', 'rails'],
    ['config/databases.yml', 'yaml'],
    ['src/main/resources/application.yml', 'application'],
    ['src/main/resources/application-prod.properties', 'application'],
    ['bootstrap.yaml', 'application'],
    ['dbt/profiles.yml', 'dbt_profiles'],
    ['applications.yml', 'yaml'],
    ['scripts/start.sh', 'shell'],
    ['src/db.ts', 'source'],
    ['main.tf', 'source'],
    ['a.constructor', null],
    ['a.__proto__', null],
    ['etc/pg_service.conf', 'pg_service'],
    ['home/.pg_service.conf', 'pg_service'],
    ['.pgpass', 'pgpass'],
    ['AppData/pgpass.conf', 'pgpass'],
    ['.pgpass.example', 'pgpass'],
    ['ci/Jenkinsfile', 'source'],
    ['README.md', null],
    ['pg_hba.py', 'source'],
    ['docs/pg_hba.conf.md', null],
    ['package-lock.json', null],
    ['logo.png', null],
    ['public/app.min.js', null],
  ] as const)('%s is %s', (path, kind) => {
    expect(classifyName(path)).toBe(kind);
  });
});

describe('refineKind', () => {
  test('YAML with services and images is a compose file whatever its name', () => {
    const text = 'services:\n  db:\n    image: postgres:16\n';
    expect(refineKind('src/main/docker/postgresql.yml', 'yaml', text)).toBe('compose');
  });

  test.each([
    ['.woodpecker/test.yaml', 'steps:\n  - name: t\n    image: go\nservices:\n  - name: db\n    image: postgres\n'],
    ['.gitlab-ci.yml', 'services:\n  - postgres:16\ntest:\n  image: node\n  script: [make]\n'],
    ['.drone.yml', 'kind: pipeline\nservices:\n  - name: db\n    image: postgres\n'],
    ['deploy.yml', 'service: shop\nservices:\n  db:\n    image: postgres\n'],
  ])('%s, which compose would refuse, is not', (path, text) => {
    expect(refineKind(path, 'yaml', text)).toBe('yaml');
  });

  test.each([
    ["version: '3'\r\nx-db: &db\r\n  image: postgres\r\nservices:\r\n  db:\r\n    <<: *db\r\n"],
    ['{{ if x }}:\nname: shop\nservices: # all\n  db:\n    build: .\nvolumes:\n  data:\n'],
  ])('%j is one', (text) => {
    expect(refineKind('stack.yml', 'yaml', text)).toBe('compose');
  });

  test.each([
    ['replica.conf', "listen_addresses = '*'\nhot_standby = on"],
    [
      'conf.d/ssl.conf',
      'ssl = on\nssl_min_protocol_version = TLSv1.2\nssl_cert_file = x\nssl_prefer_server_ciphers = on\n',
    ],
  ])('%s, a part of the settings, is read as such', (path, text) => {
    expect(refineKind(path, 'ini', text)).toBe('postgresql_conf');
  });

  test.each([
    ['nginx.conf', 'ssl_prefer_server_ciphers on;\nssl_ecdh_curve x;\nssl_ciphers HIGH;\nssl_session_cache y;\n'],
    ['app.conf', '[web]\nssl_cert_file =\nmax_connections = 5\nwork_mem = 4\n'],
    ['app.conf', 'max_connections = 5\nport = 1\n'],
  ])('%s of another program is not', (path, text) => {
    expect(refineKind(path, 'ini', text)).toBe('ini');
  });

  test('a workflow with service containers is not', () => {
    const text = 'jobs:\n  test:\n    services:\n      db:\n        image: postgres:16\n';
    expect(refineKind('.github/workflows/ci.yml', 'yaml', text)).toBe('yaml');
  });

  test('a file of HBA records is one whatever its name', () => {
    expect(refineKind('db/access.conf', 'ini', '# who\nlocal all all peer\nhost all all 10.0.0.0/8 md5\n')).toBe(
      'pg_hba',
    );
  });

  test('a file of server parameters is postgresql.conf whatever its name', () => {
    const text = "listen_addresses = '*'\nmax_connections = 100\nshared_buffers = 1GB\n";
    expect(refineKind('conf.d/tuning.conf', 'ini', text)).toBe('postgresql_conf');
  });

  test('an INI file that has a key of the same name is not', () => {
    expect(refineKind('app.conf', 'ini', '[pool]\nmax_connections = 100\nport = 1\n')).toBe('ini');
  });
});
