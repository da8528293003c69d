import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);

// src/access-report.ts
var PROOFS = ["nothing", "claimed", "cleartext", "md5", "scram", "external", "certificate"];
var ZONES = ["socket", "loopback", "private", "public"];

export {
  PROOFS,
  ZONES
};
