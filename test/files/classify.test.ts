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
    ['Dockerfile', 'dockerfile'],
    ['api.dockerfile', 'dockerfile'],
    ['alembic.ini', 'ini'],
    ['config/database.yml', 'yaml'],
    ['appsettings.json', 'json'],
    ['web.config', 'xml'],
    ['src/main/resources/application.properties', 'properties'],
    ['certs/server.key', 'pem'],
    ['scripts/start.sh', 'shell'],
    ['src/db.ts', 'source'],
    ['main.tf', 'source'],
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
