import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);

// src/postgres/versions.ts
var MAJORS = [13, 14, 15, 16, 17, 18];
var DEFAULT_MAJOR = 18;
function knownMajor(major) {
  let best = MAJORS[0];
  for (const known of MAJORS) if (known <= major) best = known;
  return best;
}

export {
  MAJORS,
  DEFAULT_MAJOR,
  knownMajor
};
