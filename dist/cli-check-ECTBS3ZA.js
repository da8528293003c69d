import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  checkCommand,
  colorWanted,
  scopeOptions,
  writeOutput
} from "./cli-chunk-GCHQV6OF.js";
import "./cli-chunk-Q3CP4RCJ.js";
import "./cli-chunk-7WT724T6.js";
import "./cli-chunk-7MX5Z2YX.js";
import "./cli-chunk-KR736ZVG.js";
import "./cli-chunk-2TOPLDEM.js";
import "./cli-chunk-MQ3GVKY5.js";
export {
  checkCommand,
  colorWanted,
  scopeOptions,
  writeOutput
};
