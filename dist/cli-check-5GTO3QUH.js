import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  checkCommand,
  colorWanted,
  scopeOptions,
  writeOutput
} from "./cli-chunk-A5RN6SW4.js";
import "./cli-chunk-K7LQBMEM.js";
import "./cli-chunk-S67K22IZ.js";
import "./cli-chunk-BAYGPS22.js";
import "./cli-chunk-B22XC3LR.js";
import "./cli-chunk-KU5RNSRY.js";
import "./cli-chunk-Z4KQPC6P.js";
import "./cli-chunk-LAKMBNSV.js";
import "./cli-chunk-QIP2UITV.js";
import "./cli-chunk-HHVD5XYL.js";
import "./cli-chunk-MQ3GVKY5.js";
export {
  checkCommand,
  colorWanted,
  scopeOptions,
  writeOutput
};
