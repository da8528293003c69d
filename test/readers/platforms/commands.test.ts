import { expect, test } from '@jest/globals';
import { connectionsOf, cutFrom } from '../support/connections.ts';
import { factsOf } from '../support/facts.ts';

test('commands of a development container', () => {
  const text = `{
  // "postCreateCommand": "psql -h comment.example.com",
  "containerEnv": { "PGHOST": "one.example.com", "PGUSER": "app", },
  "postCreateCommand": "psql -h two.example.com -U app shop",
  "postStartCommand": "psql postgres://app@three.example.com/shop",
  "description": "psql -h prose.example.com"
}
`;
  const facts = connectionsOf(factsOf({ '.devcontainer/devcontainer.json': text }));
  expect(facts.map(({ line, hosts }) => [line, hosts[0]?.host])).toEqual([
    [3, 'one.example.com'],
    [4, 'two.example.com'],
    [5, 'three.example.com'],
  ]);
  expect(cutFrom(text, facts[1]?.positions.host)).toBe('two.example.com');
});

test('commands of services', () => {
  const text = `services:
  - type: web
    startCommand: PGHOST=one.example.com PGUSER=app ./run
    preDeployCommand: |
      psql -h two.example.com -U app
    healthCheckCommand: psql -h three.example.com
`;
  const facts = connectionsOf(factsOf({ 'render.yaml': text }));
  expect(facts.map(({ line, hosts }) => [line, hosts[0]?.host])).toEqual([
    [3, 'one.example.com'],
    [5, 'two.example.com'],
  ]);
});
