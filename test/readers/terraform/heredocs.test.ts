import { describe, expect, test } from '@jest/globals';
import { connectionsOf, cutFrom } from '../support/connections.ts';
import { factsOf, modelOf, recordsIn, recordTexts, settingsIn } from '../support/facts.ts';

describe('heredocs of Terraform', () => {
  test('files of PostgreSQL’s by the name that they get', () => {
    const text = `resource "local_file" "hba" {
  filename = "\${path.module}/pg_hba.conf"
  content  = <<EOT
host all all 0.0.0.0/0 trust
EOT
}
resource "null_resource" "conf" {
  provisioner "file" {
    destination = "/etc/postgresql/16/main/postgresql.conf"
    content     = <<-EOT
      ssl = off
    EOT
  }
}
locals {
  files = {
    "pg_hba.conf" = <<-EOT
      host shop app \${var.network} md5
    EOT
  }
}
`;
    expect(recordTexts({ 'main.tf': text })).toEqual([
      'host all all 0.0.0.0/0 trust | trust',
      'host shop app ${var.network} md5 | md5',
    ]);
    const facts = factsOf({ 'main.tf': text });
    expect(recordsIn(facts).map(({ root, address }) => [root, address])).toEqual([
      ['main.tf#line-4/pg_hba.conf', '0.0.0.0'],
      ['main.tf#line-18/pg_hba.conf', '${var.network}'],
    ]);
    expect(settingsIn(facts)).toMatchObject([{ name: 'ssl', value: 'off', line: 11, column: 7 }]);
  });

  test('files of one directory are one server’s, those of the same name are of several', () => {
    const file = (path: string, content: string): string =>
      `resource "remote_file" "x" {\n  path = "${path}"\n  content = <<EOT\n${content}\nEOT\n}\n`;
    const text = [
      file('/etc/postgresql/16/main/pg_hba.conf', 'hostssl all all 10.0.0.0/8 md5'),
      file('/etc/postgresql/16/main/postgresql.conf', 'ssl = off'),
      file('/etc/postgresql/16/main/pg_hba.conf', 'hostssl all all 10.1.0.0/16 md5'),
    ].join('');
    const { servers } = modelOf({ 'main.tf': text });
    expect(servers.map(({ hba, settings }) => [hba?.length, settings.has('ssl')])).toEqual([
      [1, true],
      [1, false],
    ]);
  });

  test('what cloud-init writes', () => {
    const text = `resource "x" "y" {
  user_data = base64encode(<<-EOT
    #cloud-config
    write_files:
      - path: /etc/postgresql/16/main/pg_hba.conf
        content: |
          host all all 10.0.0.0/8 md5
      - path: /etc/motd
        content: host all all 10.0.0.0/8 md5
  EOT
  )
}
`;
    expect(recordTexts({ 'main.tf': text })).toEqual(['host all all 10.0.0.0/8 md5 | md5']);
  });

  test('branches of a template leave the rest to be known in part', () => {
    const text = `locals {
  pg_hba = <<EOT
%{ for net in var.networks ~}
host all all 0.0.0.0/0 trust
%{ endfor ~}
EOT
}
`;
    expect(recordsIn(factsOf({ 'main.tf': text }))).toMatchObject([{ line: 4, method: 'trust', partial: true }]);
  });

  test('connection strings', () => {
    const text = `resource "x" "y" {
  url = <<EOT
postgres://app@db.example.com/shop?sslmode=disable
EOT
  env = <<-EOT
    # DATABASE_URL=postgres://app@c.example.com/shop
    DATABASE_URL=postgres://app@d.example.com/shop
  EOT
  yaml = <<-EOT
    app:
      url: "postgres://app@e.example.com/shop"
  EOT
  json = <<-EOT
    { "url": "postgres://app@f.example.com/shop" }
  EOT
}
`;
    const facts = connectionsOf(factsOf({ 'main.tf': text }));
    expect(facts.map((fact) => [fact.name, cutFrom(text, fact.positions.host)])).toEqual([
      [null, 'db.example.com'],
      ['DATABASE_URL', 'd.example.com'],
      ['url', 'e.example.com'],
      ['url', 'f.example.com'],
    ]);
  });

  test.each([
    ['prose', 'description = <<EOT\nGive it postgres://app@db.example.com/shop\nEOT'],
    ['prose within', 'x = <<EOT\nPlease use postgres://app@db.example.com/shop to connect.\nEOT'],
    ['a file for people', 'filename = "x/README.md"\ncontent = <<EOT\npsql postgres://app@db.example.com/shop\nEOT'],
    ['one of several', 'data = { "USAGE.txt" = <<EOT\npsql postgres://app@db.example.com/shop\nEOT\n}'],
    ['another server', 'x = <<EOT\nmysql://app@db.example.com/shop\nEOT\n# postgres://'],
    ['what is no record', 'pg_hba = <<EOT\n# none "postgres"\nanything at all\nEOT'],
  ])('%s says nothing', (_, text) => {
    expect(factsOf({ 'main.tf': `resource "x" "y" {\n${text}\n}\n` })).toEqual([]);
  });
});
