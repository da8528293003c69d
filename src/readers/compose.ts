import type { Fact } from '../facts.ts';
import { readProject } from './compose/project.ts';
import { serviceFacts } from './compose/workload.ts';
import type { Reader } from './reader.ts';

/**
 * Compose files: services that run PostgreSQL or PgBouncer or connect to them, with merge keys, `extends`, `include` (inside
 * the root), `env_file` and the project's `.env` resolved as compose does. What a broken file still says is read.
 */
export const composeReader: Reader = {
  kinds: ['compose'],
  *read(file, context): Iterable<Fact> {
    const project = readProject(file.path, file.text, context);
    yield* project.unread;
    for (const service of project.services) yield* serviceFacts(service, context);
  },
};
