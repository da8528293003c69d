// Made by scripts/generate.mjs of policies/*.yaml. Do not edit.
import type { RawPolicy } from './raw.ts';

export const PACKS: Readonly<Record<string, RawPolicy>> = {
  "cis-postgresql": {
    "rules": {
      "hba-trust": "error",
      "hba-method": [
        "error",
        {
          "allow": [
            "scram-sha-256",
            "cert",
            "peer",
            "gss",
            "ldap",
            "radius",
            "reject"
          ]
        }
      ],
      "hba-cleartext-password": "error",
      "hba-open-network": "error",
      "hba-plaintext": [
        "error",
        {
          "zones": [
            "public",
            "private"
          ]
        }
      ],
      "hba-broad-grant": [
        "warning",
        {
          "zones": [
            "public",
            "private"
          ]
        }
      ],
      "hba-superuser-remote": "error",
      "hba-replication": "warning",
      "policy-suppression": "error"
    }
  },
  "connection-band": {
    "rules": {}
  },
  "development": {
    "extends": [
      "recommended"
    ],
    "rules": {
      "hba-syntax": "error",
      "hba-trust": "note",
      "hba-method": "note",
      "hba-cleartext-password": "note",
      "hba-open-network": "note",
      "hba-plaintext": "note",
      "hba-replication": "note",
      "hba-superuser-remote": "note",
      "hba-broad-grant": "note",
      "hba-client-cert": "note",
      "hba-host-name": "note",
      "hba-ldap-plaintext": "note",
      "ident-map-broad": "note"
    }
  },
  "least-privilege": {
    "rules": {
      "hba-broad-grant": "warning",
      "hba-replication": "warning",
      "hba-superuser-remote": "warning",
      "ident-map-broad": "error"
    }
  },
  "no-open-trust": {
    "rules": {
      "hba-trust": "error",
      "hba-open-network": "error"
    }
  },
  "no-secrets": {
    "rules": {}
  },
  "recommended": {
    "extends": [
      "no-open-trust",
      "least-privilege",
      "connection-band"
    ],
    "rules": {
      "hba-syntax": "error",
      "hba-method": "warning",
      "hba-cleartext-password": "error",
      "hba-plaintext": "warning",
      "hba-client-cert": "warning",
      "hba-host-name": "warning",
      "hba-ldap-plaintext": "warning",
      "policy-suppression": "warning"
    },
    "overrides": [
      {
        "files": [
          "**/*compose*[._-]{dev,develop,development,local,test,tests,testing,ci,e2e,override}.{yml,yaml}",
          "**/*compose*[._-]{dev,develop,development,local,test,tests,testing,ci,e2e}[._-]*.{yml,yaml}",
          "**/{dev,develop,development,local,test,tests,testing,ci,e2e}[._-]*compose*.{yml,yaml}",
          "**/*quickstart*.{yml,yaml}",
          "**/.devcontainer/**",
          ".github/workflows/**",
          ".circleci/**",
          ".{gitlab-ci,travis}.yml",
          "{azure,bitbucket}-pipelines.yml",
          "**/{example,examples,sample,samples,demo,demos,quickstart,doc,docs}/**",
          "**/*.md",
          "**/{test,tests,__tests__,testing,testdata,spec,specs,e2e,fixtures}/**",
          "**/*[._-]{test,tests,spec}.*",
          "**/test_*.py",
          "**/.env*.{dev,development,local,test,ci,example,sample,template,dist}",
          "**/*.{env,ini,yml,yaml,toml,json,properties}.{example,sample,template,dist}",
          "**/appsettings.{Development,Local,Test}.json",
          "**/application-{dev,local,test}.{yml,yaml,properties}"
        ],
        "rules": {
          "hba-syntax": "note",
          "hba-trust": "note",
          "hba-method": "note",
          "hba-cleartext-password": "note",
          "hba-open-network": "note",
          "hba-plaintext": "note",
          "hba-replication": "note",
          "hba-superuser-remote": "note",
          "hba-broad-grant": "note",
          "hba-client-cert": "note",
          "hba-host-name": "note",
          "hba-ldap-plaintext": "note",
          "ident-map-broad": "note"
        }
      }
    ]
  },
  "scram-only": {
    "rules": {
      "hba-method": [
        "error",
        {
          "allow": [
            "scram-sha-256",
            "cert",
            "peer",
            "gss",
            "sspi",
            "reject"
          ]
        }
      ],
      "hba-cleartext-password": "error"
    }
  },
  "strict": {
    "extends": [
      "recommended",
      "scram-only",
      "tls-required",
      "verify-full",
      "no-secrets"
    ],
    "rules": {
      "hba-syntax": "error",
      "hba-trust": "error",
      "hba-open-network": "error",
      "hba-replication": [
        "error",
        {
          "zones": [
            "public",
            "private"
          ]
        }
      ],
      "hba-superuser-remote": "error",
      "hba-broad-grant": [
        "error",
        {
          "zones": [
            "public",
            "private"
          ]
        }
      ],
      "hba-client-cert": "error",
      "hba-host-name": "error",
      "ident-map-broad": "error",
      "policy-suppression": "error"
    }
  },
  "tls-required": {
    "rules": {
      "hba-plaintext": [
        "error",
        {
          "zones": [
            "public",
            "private"
          ]
        }
      ],
      "hba-ldap-plaintext": "error"
    }
  },
  "verify-full": {
    "rules": {}
  }
};
