#!/usr/bin/env node
// Extracts what the Action uses of GitHub's OpenAPI description into test/support/github-api.json: the tests' server holds
// every request and answer against it.
// usage: node scripts/github-api.mjs DIRECTORY_OF_@octokit/openapi
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const USED = [
  ['get', '/repos/{owner}/{repo}/compare/{basehead}'],
  ['get', '/repos/{owner}/{repo}/pulls/{pull_number}/files'],
  ['get', '/repos/{owner}/{repo}/pulls/{pull_number}/reviews'],
  ['post', '/repos/{owner}/{repo}/pulls/{pull_number}/reviews'],
  ['get', '/repos/{owner}/{repo}/pulls/{pull_number}/comments'],
  ['post', '/repos/{owner}/{repo}/check-runs'],
  ['patch', '/repos/{owner}/{repo}/check-runs/{check_run_id}'],
  ['get', '/repos/{owner}/{repo}/issues/{issue_number}/comments'],
  ['post', '/repos/{owner}/{repo}/issues/{issue_number}/comments'],
  ['patch', '/repos/{owner}/{repo}/issues/comments/{comment_id}'],
];

const directory = process.argv[2];
if (directory === undefined) {
  console.error('usage: node scripts/github-api.mjs DIRECTORY');
  process.exit(2);
}
const description = JSON.parse(readFileSync(join(directory, 'generated/api.github.com.json'), 'utf8'));
const { version } = JSON.parse(readFileSync(join(directory, 'package.json'), 'utf8'));

/** Follows one reference, where there is one. */
function resolved(value) {
  if (value?.$ref === undefined) return value;
  return value.$ref
    .slice(2)
    .split('/')
    .reduce((at, part) => at[part], description);
}

/** Only what tells right from wrong: no prose and no examples. */
function schemaOnly(value) {
  if (Array.isArray(value)) return value.map(schemaOnly);
  if (typeof value !== 'object' || value === null) return value;
  const dropped = new Set(['description', 'example', 'examples', 'title', 'externalDocs', 'deprecated', 'x-github']);
  const kept = Object.entries(value).filter(
    ([key, inner]) => !(dropped.has(key) && (typeof inner !== 'object' || inner === null || key !== 'title')),
  );
  return Object.fromEntries(kept.map(([key, inner]) => [key, schemaOnly(inner)]));
}

const operations = USED.map(([method, path]) => {
  const item = description.paths[path];
  const operation = item[method];
  const parameters = [...(item.parameters ?? []), ...(operation.parameters ?? [])].map((parameter) => {
    const { name, in: place, required = false, schema } = resolved(parameter);
    return { name, in: place, required, schema: schemaOnly(schema) };
  });
  const body = operation.requestBody?.content?.['application/json']?.schema ?? null;
  return { method, path, parameters, body: body === null ? null : schemaOnly(resolved(body)) };
});

// Bodies and parameters refer to few components: those alone come along.
const components = {};
const walk = (value) => {
  if (Array.isArray(value)) value.forEach(walk);
  else if (typeof value === 'object' && value !== null) {
    if (typeof value.$ref === 'string' && !(value.$ref in components)) {
      components[value.$ref] = schemaOnly(resolved(value));
      walk(components[value.$ref]);
    }
    Object.values(value).forEach(walk);
  }
};
walk(operations);

const file = join(resolve(dirname(fileURLToPath(import.meta.url)), '..'), 'test/support/github-api.json');
const source = `@octokit/openapi ${version}, api.github.com, OpenAPI ${description.openapi}`;
writeFileSync(file, `${JSON.stringify({ source, operations, components }, null, 2)}\n`);
