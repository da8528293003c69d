// Made by scripts/generate.mjs of policies/*.yaml. Do not edit.
import type { RawPolicy } from './raw.ts';

export const PACKS: Readonly<Record<string, RawPolicy>> = {
  "cis-postgresql": {
    "rules": {
      "client-password": "error",
      "server-listen": "warning",
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
      "server-logging": [
        "warning",
        {
          "require": true
        }
      ],
      "server-max-connections": "warning",
      "server-reserved-connections": "error",
      "server-authentication-timeout": "warning",
      "server-tls": "error",
      "server-tls-version": "error",
      "server-tls-ciphers": "error",
      "hba-plaintext": [
        "error",
        {
          "zones": [
            "public",
            "private"
          ]
        }
      ],
      "hba-replication": "warning",
      "policy-suppression": "error"
    }
  },
  "connection-band": {
    "rules": {
      "server-max-connections": "warning",
      "server-reserved-connections": "error",
      "client-pool": "warning"
    }
  },
  "development": {
    "extends": [
      "recommended"
    ],
    "rules": {
      "hba-syntax": "error",
      "server-setting": "error",
      "client-invalid": "error",
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
      "ident-map-broad": "note",
      "server-tls": "note",
      "server-tls-version": "note",
      "server-tls-ciphers": "note",
      "server-password-encryption": "note",
      "server-listen": "off",
      "server-max-connections": "note",
      "server-reserved-connections": "off",
      "server-logging": "off",
      "server-authentication-timeout": "off",
      "server-published-port": "note",
      "server-password": "note",
      "server-key-in-repository": "warning",
      "client-tls": "note",
      "client-tls-root": "note",
      "client-tls-meaning": "note",
      "client-plaintext-fallback": "note",
      "client-password": "note",
      "client-superuser": "off",
      "client-pool": "note",
      "certificate-expired": "note",
      "certificate-name": "note",
      "certificate-weak": "note",
      "pooler-auth": "note",
      "pooler-listen": "note",
      "pooler-tls": "note"
    }
  },
  "least-privilege": {
    "rules": {
      "hba-broad-grant": "warning",
      "hba-replication": "warning",
      "hba-superuser-remote": "warning",
      "ident-map-broad": "error",
      "client-superuser": "warning"
    }
  },
  "no-open-trust": {
    "rules": {
      "hba-trust": "error",
      "hba-open-network": "error",
      "pooler-auth": "error"
    }
  },
  "no-secrets": {
    "rules": {
      "server-key-in-repository": "error",
      "server-password": "error",
      "client-password": "error"
    }
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
      "hba-unreachable": "warning",
      "hba-order": "warning",
      "access-expectation": "error",
      "server-tls": "warning",
      "server-tls-version": "error",
      "server-tls-ciphers": "error",
      "server-password-encryption": "warning",
      "server-listen": "note",
      "server-logging": "warning",
      "server-authentication-timeout": "warning",
      "server-setting": "error",
      "server-published-port": "warning",
      "server-password": "warning",
      "server-key-in-repository": "error",
      "client-tls": "error",
      "client-tls-root": "warning",
      "client-tls-meaning": "warning",
      "client-plaintext-fallback": "warning",
      "client-parameter": "warning",
      "client-password": "error",
      "client-invalid": "error",
      "certificate-expired": "error",
      "certificate-name": "error",
      "certificate-weak": "error",
      "pooler-listen": "warning",
      "pooler-tls": "warning",
      "policy-change": "warning",
      "policy-suppression": "warning",
      "policy-include": "warning"
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
          ".woodpecker/**",
          ".buildkite/**",
          "{.gitlab-ci,.travis,.drone,.woodpecker}.{yml,yaml}",
          "**/azure-pipelines*.{yml,yaml}",
          "bitbucket-pipelines.yml",
          "**/Jenkinsfile",
          "**/{example,examples,sample,samples,demo,demos,quickstart,tutorial,tutorials,doc,docs}/**",
          "**/*.{md,mdx,rst,adoc}",
          "**/{locale,locales,i18n,translations,stories}/**",
          "**/*.stories.*",
          "**/{test,tests,__tests__,testing,testdata,test-data,test_data,test-utils,testutil,testutils,spec,specs,e2e,cypress,playwright}/**",
          "**/{fixture,fixtures,__fixtures__,mock,mocks,__mocks__}/**",
          "**/*[-_]{test,tests}/**",
          "**/*{Test,Tests}/**",
          "**/*[._-]{test,tests,spec,specs,mock,mocks,fixture,fixtures}.*",
          "**/*{Test,Tests,Spec,IT}.{java,kt,scala,groovy,cs,php,swift}",
          "**/{test_*,conftest}.py",
          "**/.env*.{dev,development,local,test,ci,example,sample,template,dist}",
          "**/{.env,env}[._-]{example,sample,template,dist,test,testing}*",
          "**/{example,sample,template,test}.env",
          "**/*.{env,ini,cfg,yml,yaml,toml,json,properties,xml,py,php,rb,js,ts}[._-]{example,sample,template,dist}",
          "**/*.{example,sample}.{ini,cfg,yml,yaml,toml,json,properties,xml,py,php,rb,js,ts,exs}",
          "**/appsettings.{Development,Local,Test,Testing}.json",
          "**/application-{dev,local,test}.{yml,yaml,properties}",
          "**/config/{dev,test}.exs",
          "**/settings/{dev,development,local,test,testing}.py"
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
          "hba-unreachable": "note",
          "hba-order": "note",
          "ident-map-broad": "note",
          "server-tls": "note",
          "server-tls-version": "note",
          "server-tls-ciphers": "note",
          "server-password-encryption": "note",
          "server-listen": "note",
          "server-max-connections": "note",
          "server-reserved-connections": "note",
          "server-logging": "note",
          "server-authentication-timeout": "note",
          "server-setting": "note",
          "server-published-port": "note",
          "server-password": "note",
          "server-key-in-repository": "note",
          "client-tls": "note",
          "client-tls-root": "note",
          "client-tls-meaning": "note",
          "client-plaintext-fallback": "note",
          "client-parameter": "note",
          "client-password": "note",
          "client-superuser": "note",
          "client-pool": "note",
          "client-invalid": "note",
          "certificate-expired": "note",
          "certificate-name": "note",
          "certificate-weak": "note",
          "pooler-auth": "note",
          "pooler-listen": "note",
          "pooler-tls": "note"
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
      "hba-cleartext-password": "error",
      "server-password-encryption": "error"
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
      "hba-reachable-size": "warning",
      "hba-unreachable": "warning",
      "hba-order": "warning",
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
      "server-tls-ciphers": "error",
      "server-listen": "error",
      "server-max-connections": "error",
      "server-reserved-connections": "error",
      "server-logging": [
        "warning",
        {
          "require": true
        }
      ],
      "server-authentication-timeout": "error",
      "server-setting": "error",
      "server-published-port": "error",
      "client-superuser": "error",
      "client-pool": [
        "error",
        {
          "unstated": true
        }
      ],
      "client-invalid": "error",
      "certificate-weak": "error",
      "pooler-auth": "error",
      "pooler-listen": "error",
      "policy-change": "error",
      "policy-suppression": "error",
      "policy-include": "error"
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
      "hba-ldap-plaintext": "error",
      "server-tls": "error",
      "server-tls-version": "error",
      "client-tls": [
        "error",
        {
          "minimum": {
            "private": "encrypted"
          }
        }
      ],
      "client-plaintext-fallback": "error",
      "pooler-tls": "error"
    }
  },
  "verify-full": {
    "rules": {
      "client-tls": [
        "error",
        {
          "minimum": {
            "public": "full",
            "private": "full"
          }
        }
      ],
      "client-tls-root": "error",
      "client-tls-meaning": "error",
      "client-plaintext-fallback": "error",
      "client-parameter": "error",
      "certificate-name": "error",
      "certificate-expired": "error"
    }
  }
};
