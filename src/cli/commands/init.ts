import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { VERSION } from '../../version.ts';
import type { Arguments } from '../arguments.ts';
import { UsageError } from '../errors.ts';
import type { Io } from '../io.ts';

const POLICY = `# yaml-language-server: $schema=https://unpkg.com/pgmoat@${VERSION}/policies/policy.schema.json
# What this repository allows its ways into PostgreSQL to be. Rules and options: pgmoat explain
extends: [recommended]

# The server version where no image tag says it.
# postgres: 17

# rules:
#   hba-method: [error, { allow: [scram-sha-256, cert, peer, reject] }]
#   server-max-connections: [warning, { min: 20, max: 300 }]

# overrides:
#   - files: ["**/docker-compose.dev.yml"]
#     rules: { hba-trust: note }
`;

const WORKFLOW = `name: pgmoat
on: [pull_request]
permissions:
  contents: read
jobs:
  pgmoat:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v7
        with:
          persist-credentials: false
      - uses: pgmoat/pgmoat@v0
`;

/** `pgmoat init`: a starter policy and workflow in the working directory. Files that exist stay, but for `--force`. */
export function initCommand(args: Arguments, io: Io): number {
  if (args.paths.length > 0) throw new UsageError('init takes no paths: it writes into the working directory');
  const files: readonly (readonly [string, string])[] = [
    ['pgmoat.yaml', POLICY],
    ['.github/workflows/pgmoat.yml', WORKFLOW],
  ];
  for (const [path] of files) {
    if (!args.force && existsSync(join(io.cwd, path))) throw new UsageError(`${path} exists; --force overwrites it`);
  }
  for (const [path, text] of files) {
    mkdirSync(dirname(join(io.cwd, path)), { recursive: true });
    writeFileSync(join(io.cwd, path), text);
    io.out(`wrote ${path}\n`);
  }
  return 0;
}
