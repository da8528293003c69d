import { describe, expect, test } from '@jest/globals';
import { connectionsOf, cutFrom } from '../support/connections.ts';
import { factsOf, recordTexts, settingsIn, workloadsIn } from '../support/facts.ts';

describe('values of charts in Terraform', () => {
  test('of a heredoc, of yamlencode, and of set', () => {
    const text = `resource "helm_release" "db" {
  chart  = "oci://registry-1.docker.io/bitnamicharts/postgresql"
  values = [
    <<-EOT
      auth:
        database: shop
        postgresPassword: postgres
    EOT
    ,
    yamlencode({
      primary = { service = { type = "LoadBalancer" } }
    }),
    file("values.yaml"),
  ]
  set {
    name  = "tls.enabled"
    value = "true"
  }
  set_sensitive {
    name  = "auth.postgresPassword"
    value = var.password
  }
}
`;
    const facts = factsOf({ 'main.tf': text });
    const [workload, ...others] = workloadsIn(facts);
    expect(others).toEqual([]);
    expect(workload).toMatchObject({ role: 'server', name: 'postgresql', family: 'bitnami', line: 2 });
    expect(workload?.environment.POSTGRES_PASSWORD?.password?.strength).toBe('unknown');
    expect(cutFrom(text, workload?.ports[0])).toBe('LoadBalancer');
    expect(cutFrom(text, settingsIn(facts)[0]?.valuePosition)).toBe('true');
  });

  test('records of a chart that is named with its repository', () => {
    const text =
      'resource "helm_release" "db" {\n  chart = "bitnami/postgresql"\n  values = [<<-EOT\n    auth: { existingSecret: x }\n    primary:\n      pgHbaConfiguration: |-\n        host all all 10.0.0.0/8 md5\n  EOT\n  ]\n}\n';
    expect(recordTexts({ 'main.tf': text })).toEqual(['host all all 10.0.0.0/8 md5 | md5']);
  });

  test('a password that is written there, in the list of newer versions', () => {
    const text = `resource "helm_release" "db" {
  chart = "postgresql"
  set   = [{ name = "auth.postgresPassword", value = "zW81kq-one" }, { name = "a.b[0].c", value = "x" }]
}
`;
    const [workload] = workloadsIn(factsOf({ 'main.tf': text }));
    const password = workload?.environment.POSTGRES_PASSWORD?.password;
    expect(password?.strength).toBe('literal');
    expect(cutFrom(text, password)).toBe('zW81kq-one');
  });

  test('records of a chart, and the environment of another', () => {
    const text = `resource "helm_release" "db" {
  chart  = "postgresql"
  values = [<<EOT
auth:
  database: shop
primary:
  pgHbaConfiguration: |
    host all all 0.0.0.0/0 trust
EOT
  ]
}
resource "helm_release" "app" {
  chart  = "./app"
  values = [<<EOT
env:
  - name: DB_HOST
    value: \${var.host}
  - name: DB_PORT
    value: "5432"
  - name: DB_USER
    value: app
EOT
  ]
}
`;
    expect(recordTexts({ 'main.tf': text })).toEqual(['host all all 0.0.0.0/0 trust | trust']);
    const [fact, ...others] = connectionsOf(factsOf({ 'main.tf': text }));
    expect(others).toEqual([]);
    expect(fact).toMatchObject({ name: 'DB_HOST', unknown: ['host'], user: 'app', line: 17 });
  });

  test.each([
    [
      'another chart',
      'chart = "redis"\n  values = ["auth: {password: postgres}"]\n  set {\n    name = "auth.password"\n    value = "x"\n  }',
    ],
    ['values from elsewhere', 'chart = "postgresql"\n  values = [templatefile("v.yaml", { password = "postgres" })]'],
    ['a chart of MySQL', 'chart = "mysql"\n  values = [<<EOT\n# postgres\nauth:\n  rootPassword: root\nEOT\n  ]'],
  ])('%s says nothing', (_, text) => {
    expect(factsOf({ 'main.tf': `# "postgres"\nresource "helm_release" "x" {\n  ${text}\n}\n` })).toEqual([]);
  });
});

describe('manifests in Terraform', () => {
  test('a cluster in a map', () => {
    const text = `resource "kubernetes_manifest" "db" {
  manifest = {
    apiVersion = "postgresql.cnpg.io/v1"
    kind       = "Cluster"
    metadata   = { name = "shop" }
    spec = {
      imageName = "ghcr.io/cloudnative-pg/postgresql:16.2"
      postgresql = {
        pg_hba     = ["host all all 10.0.0.0/8 trust"]
        parameters = { log_connections = "on", max_connections = var.most }
      }
    }
  }
}
`;
    expect(recordTexts({ 'main.tf': text })).toEqual(['host all all 10.0.0.0/8 trust | trust']);
    const facts = factsOf({ 'main.tf': text });
    expect(workloadsIn(facts)).toMatchObject([{ platform: 'cloudnative-pg', name: 'shop', major: 16 }]);
    expect(settingsIn(facts).map(({ name, parsed }) => [name, parsed?.type])).toEqual([
      ['log_connections', 'bool'],
      ['max_connections', 'unknown'],
    ]);
  });

  test('records that are put together elsewhere are not known', () => {
    const text = `resource "kubernetes_manifest" "db" {
  manifest = {
    apiVersion = "postgresql.cnpg.io/v1"
    kind       = "Cluster"
    metadata   = { name = "shop" }
    spec       = { postgresql = { pg_hba = [var.record] } }
  }
}
`;
    const facts = factsOf({ 'main.tf': text });
    expect(workloadsIn(facts)).toMatchObject([{ name: 'shop' }]);
    expect(recordTexts({ 'main.tf': text })).toEqual([]);
  });

  test('a manifest in YAML', () => {
    const text = `resource "kubectl_manifest" "db" {
  yaml_body = <<-YAML
    apiVersion: acid.zalan.do/v1
    kind: postgresql
    metadata:
      name: \${var.a ? "x" : "y"}
    spec:
      patroni:
        pg_hba:
          - host all all 0.0.0.0/0 md5
  YAML
}
`;
    expect(recordTexts({ 'main.tf': text })).toEqual(['host all all 0.0.0.0/0 md5 | md5']);
  });

  test('resources of the provider', () => {
    const text = `resource "kubernetes_config_map_v1" "hba" {
  metadata { name = "hba" }
  data = {
    "pg_hba.conf" = <<-EOT
      host all all 0.0.0.0/0 trust
    EOT
  }
}
resource "kubernetes_stateful_set" "db" {
  metadata { name = "db" }
  spec {
    template {
      metadata { labels = { app = "db" } }
      spec {
        container {
          name  = "db"
          image = "postgres:16"
          env {
            name  = "POSTGRES_PASSWORD"
            value = "postgres"
          }
        }
      }
    }
  }
}
resource "kubernetes_service" "db" {
  metadata { name = "db" }
  spec {
    selector = { app = "db" }
    type     = "NodePort"
    port { port = 5432 }
  }
}
resource "kubernetes_deployment" "app" {
  spec {
    template {
      spec {
        container {
          image = "app"
          env {
            name  = "PGHOST"
            value = kubernetes_service.db.metadata[0].name
          }
          env {
            name  = "PGSSLMODE"
            value = "disable"
          }
        }
      }
    }
  }
}
`;
    const facts = factsOf({ 'main.tf': text });
    expect(recordTexts({ 'main.tf': text })).toEqual(['host all all 0.0.0.0/0 trust | trust']);
    const server = workloadsIn(facts).find(({ family }) => family === 'official');
    expect(server).toMatchObject({ names: ['db'], major: 16, ports: [{ target: 5432 }] });
    expect(server?.environment.POSTGRES_PASSWORD?.password?.strength).toBe('well-known');
    expect(connectionsOf(facts)).toMatchObject([{ hosts: [{ host: 'db' }], tls: { level: 'none' } }]);
  });

  test('a secret by the name that another resource gives it', () => {
    const text = `resource "kubernetes_secret" "db" {
  metadata { name = "db-secret" }
  data = { password = "zW81kq-long" }
}
resource "kubernetes_deployment" "db" {
  metadata { name = "db" }
  spec {
    template {
      spec {
        container {
          name  = "db"
          image = "postgres:16"
          env {
            name = "POSTGRES_PASSWORD"
            value_from {
              secret_key_ref {
                name = kubernetes_secret.db.metadata[0].name
                key  = "password"
              }
            }
          }
        }
      }
    }
  }
}
`;
    const [server] = workloadsIn(factsOf({ 'main.tf': text }));
    const password = server?.environment.POSTGRES_PASSWORD?.password;
    expect(password?.strength).toBe('literal');
    expect(cutFrom(text, password)).toBe('zW81kq-long');
  });

  test('aliases that grow without end are not joined', () => {
    const laughs = Array.from({ length: 30 }, (_, at) => `a${at + 1}: &a${at + 1} {x: *a${at}, y: *a${at}}`).join('\n');
    const heredoc = `<<EOT\na0: &a0 {auth: {password: x}}\n${laughs}\nEOT\n`;
    const text = `resource "helm_release" "x" {\n  chart = "postgresql" # "postgres"\n  values = [${heredoc}, ${heredoc}]\n}\n`;
    expect(factsOf({ 'main.tf': text })).toEqual([]);
  });
});
