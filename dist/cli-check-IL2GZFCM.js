import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  checkCommand,
  colorWanted,
  scopeOptions,
  writeOutput
} from "./cli-chunk-EXSDE4AZ.js";
import "./cli-chunk-KET67N3S.js";
import "./cli-chunk-X3F3ATFN.js";
import "./cli-chunk-SLY3QF35.js";
import "./cli-chunk-UMYKQTCX.js";
import "./cli-chunk-KU5RNSRY.js";
import "./cli-chunk-4QA2A6PT.js";
import "./cli-chunk-G2UPSG3J.js";
import "./cli-chunk-QIP2UITV.js";
import "./cli-chunk-HHVD5XYL.js";
import "./cli-chunk-MQ3GVKY5.js";
export {
  checkCommand,
  colorWanted,
  scopeOptions,
  writeOutput
};
