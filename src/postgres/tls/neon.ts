import type { Driver } from './driver.ts';
import { tableReader } from './table.ts';

/** Reads PostgreSQL's URLs, but does not speak PostgreSQL's protocol over TCP: `sslmode` decides nothing. */
export const neon: Driver = {
  id: 'neon-serverless',
  title: 'Neon serverless driver',
  language: 'JavaScript',
  packages: [
    { ecosystem: 'npm', name: '@neondatabase/serverless' },
    { ecosystem: 'npm', name: '@vercel/postgres', versioned: false },
    { ecosystem: 'npm', name: '@prisma/adapter-neon', versioned: false },
  ],
  forms: ['uri'],
  wraps: ['prisma'],
  versions: [{ since: null, label: 'all', read: tableReader([]), rows: [], roots: 'those of the JavaScript runtime' }],
  notes: [
    'It goes through HTTPS or a WebSocket of the service, whose protection the runtime decides: of its URLs nothing is said.',
  ],
};
