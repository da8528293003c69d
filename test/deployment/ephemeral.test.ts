import { expect, test } from '@jest/globals';
import { ephemeralPlaces, placeKey } from '../../src/deployment/ephemeral.ts';
import { factsOf, settingsIn, workloadsIn } from '../readers/support/facts.ts';

const WORKFLOW = `on: push
jobs:
  test:
    services:
      db:
        image: postgres:16
        env: { POSTGRES_HOST_AUTH_METHOD: trust }
        ports: ["5432:5432"]
        command: -c ssl=off
`;
const COMPOSE = `services:
  db:
    image: postgres:16
    environment: { POSTGRES_HOST_AUTH_METHOD: trust }
    command: -c ssl=off
`;

test('all that is said of a server of one run, and nothing of others', () => {
  const facts = factsOf({ '.github/workflows/ci.yml': WORKFLOW, 'compose.yml': COMPOSE });
  const places = ephemeralPlaces(facts);
  const [ofRun, ofCompose] = [...workloadsIn(facts)];
  const said = [ofRun, ofRun?.environment.POSTGRES_HOST_AUTH_METHOD, ofRun?.ports[0], settingsIn(facts)[0]];
  for (const place of said) expect(place !== undefined && places.has(placeKey(place))).toBe(true);
  expect(ofCompose?.platform).toBe('compose');
  expect([...places].every((place) => place.startsWith('.github/'))).toBe(true);
});
