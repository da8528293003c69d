import { describe, expect, test } from '@jest/globals';
import { parseHcl } from '../../src/readers/terraform/hcl.ts';
import { connectionsOf, cutFrom } from './support/connections.ts';
import { factsOf, recordTexts, rolePasswords, settingsIn } from './support/facts.ts';

describe('Terraform', () => {
  test('the provider’s connection', () => {
    const text = `provider "postgresql" {
  host     = "db.example.com"
  port     = 5433
  username = var.user # postgres
  password = "zW81kq-long"
  sslmode  = "disable"
}
`;
    const [fact, ...others] = connectionsOf(factsOf({ 'main.tf': text }));
    expect(others).toEqual([]);
    expect(fact).toMatchObject({
      driver: 'lib/pq',
      name: 'provider.postgresql',
      hosts: [{ host: 'db.example.com', port: '5433' }],
      unknown: ['user'],
      tls: { stated: 'disable', level: 'none' },
      password: { strength: 'literal' },
      line: 1,
    });
    expect(cutFrom(text, fact?.password)).toBe('zW81kq-long');
    expect(JSON.stringify(fact)).not.toContain('zW81kq');
  });

  test('without an sslmode the provider’s own holds', () => {
    const text = 'provider "postgresql" {\n  host = "db.example.com"\n}\n';
    expect(connectionsOf(factsOf({ 'main.tf': text }))).toMatchObject([{ tls: { level: 'unknown' } }]);
  });

  test('environments of functions and containers', () => {
    const text = `resource "aws_lambda_function" "f" {
  environment {
    variables = {
      PGHOST    = aws_db_instance.postgres.address
      PGSSLMODE = "require"
    }
  }
}
resource "aws_ecs_task_definition" "t" {
  container_definitions = jsonencode([{
    name        = "app"
    environment = [{ name = "PGHOST", value = "db.example.com" }, { name = "PGUSER", value = "app" }]
  }])
}
`;
    const facts = connectionsOf(factsOf({ 'main.tf': text }));
    expect(facts).toMatchObject([
      { line: 4, unknown: ['host'], tls: { level: 'encrypted' } },
      { line: 12, hosts: [{ host: 'db.example.com' }], user: 'app' },
    ]);
    expect(cutFrom(text, facts[0])).toBe('PGHOST    = aws_db_instance.postgres.address');
  });

  test('environments in blocks, of what is no manifest', () => {
    const text = `resource "google_cloud_run_v2_service" "postgres" {
  template {
    containers {
      env {
        name  = "DB_HOST"
        value = "db.example.com"
      }
      env {
        name  = "DB_PORT"
        value = "5432"
      }
      env {
        name  = "DB_USER"
        value = "app"
      }
    }
  }
}
`;
    const [fact, ...others] = connectionsOf(factsOf({ 'main.tf': text }));
    expect(others).toEqual([]);
    expect(fact).toMatchObject({ name: 'DB_HOST', user: 'app' });
    expect(cutFrom(text, fact?.positions.host)).toBe('db.example.com');
  });

  test('parameters of managed servers of PostgreSQL', () => {
    const text = `resource "aws_db_parameter_group" "p" {
  family = "postgres16"
  parameter {
    name  = "log_disconnections"
    value = "0"
  }
  parameter {
    name  = "max_connections"
    value = "{DBInstanceClassMemory/9531392}"
  }
}
resource "aws_db_parameter_group" "m" {
  family = "mysql8.0"
  parameter {
    name  = "log_connections"
    value = "0"
  }
}
resource "google_sql_database_instance" "i" {
  database_version = "POSTGRES_15"
  settings {
    database_flags {
      name  = "log_disconnections"
      value = var.on
    }
  }
}
`;
    const facts = settingsIn(factsOf({ 'main.tf': text }));
    expect(facts.map(({ name, parsed, root }) => [name, parsed?.type, root])).toEqual([
      ['log_disconnections', 'bool', 'main.tf#./aws_db_parameter_group.p'],
      ['max_connections', 'unknown', 'main.tf#./aws_db_parameter_group.p'],
      ['log_disconnections', 'unknown', 'main.tf#./google_sql_database_instance.i'],
    ]);
    expect(facts.every(({ partial }) => partial === true)).toBe(true);
    expect(cutFrom(text, facts[0]?.valuePosition)).toBe('0');
  });

  test('passwords of managed servers and of roles', () => {
    const text = `resource "aws_db_instance" "shop" {
  engine   = "postgres"
  username = "app"
  password = "zW81kq-one"
}
resource "aws_rds_cluster" "two" {
  engine          = "aurora-postgresql"
  master_password = random_password.db.result
}
resource "aws_db_instance" "other" {
  engine   = "mysql"
  password = "zW81kq-three"
}
resource "azurerm_postgresql_flexible_server" "four" {
  administrator_password = "zW81kq-four"
}
resource "postgresql_role" "five" {
  name     = "five"
  password = "five"
}
resource "postgresql_role" "six" {
  password = "\${var.password}"
}
resource "google_sql_database_instance" "pg" {
  database_version = "POSTGRES_16"
}
resource "google_sql_database_instance" "my" {
  database_version = "MYSQL_8_0"
}
resource "google_sql_user" "seven" {
  instance = google_sql_database_instance.pg.name
  password = "zW81kq-seven"
}
resource "google_sql_user" "eight" {
  instance = google_sql_database_instance.my.name
  password = "zW81kq-eight"
}
`;
    expect(rolePasswords({ 'main.tf': text })).toEqual([
      'aws_db_instance.password literal: zW81kq-one',
      'azurerm_postgresql_flexible_server.administrator_password literal: zW81kq-four',
      'postgresql_role.password well-known: five',
      'google_sql_user.password literal: zW81kq-seven',
    ]);
  });

  test('scripts that machines are started with', () => {
    const text = `resource "aws_instance" "db" {
  user_data = <<-EOF
    #!/bin/bash
    echo "host all all \${var.net} md5" >> /etc/postgresql/16/main/pg_hba.conf
    psql -h db.example.com
  EOF
}
`;
    expect(recordTexts({ 'main.tf': text })).toEqual(['host all all ${var.net} md5 | md5']);
    expect(connectionsOf(factsOf({ 'main.tf': text }))).toMatchObject([{ line: 5 }]);
  });
});

describe('HCL', () => {
  test.each<[string, unknown]>([
    ['a "b" c { }', [{ type: 'a', labels: ['b', 'c'] }]],
    [
      'a { b = "x\\"y${f("}")}" # c\n d = 1 }',
      [{ attributes: [{ key: 'b', value: { type: 'string' } }, { key: 'd' }] }],
    ],
    [
      'a {\n b = x ? "y" : z\n c = [1, "d", { e = f }]\n}',
      [{ attributes: [{ value: { type: 'other' } }, { value: { type: 'list' } }] }],
    ],
    ['a {\n /* b { */ c {\n }\n}', [{ blocks: [{ type: 'c' }] }]],
    ['a { b = <<X\n{ }\nX\n c = 1 }', [{ attributes: [{ value: { type: 'heredoc' } }, { key: 'c' }] }]],
    ['}}} = "', []],
  ])('%s', (text, blocks) => {
    expect(parseHcl(text)).toMatchObject(blocks as object);
  });

  test.each(['{', '[', '(', 'a {', 'a = [', '"${', '/*', '<<A\n', 'a = b ? ', '{ a = "'])(
    'much of %j takes no time',
    (text) => {
      expect(parseHcl(text.repeat(40_000)).length).toBeLessThan(100_000);
    },
  );
});
