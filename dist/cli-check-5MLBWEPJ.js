import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  checkCommand,
  colorWanted,
  scopeOptions,
  writeOutput
} from "./cli-chunk-WCJJN7KH.js";
import "./cli-chunk-XAPL5SPZ.js";
import "./cli-chunk-L7QFVOKD.js";
import "./cli-chunk-ZDEF7H4J.js";
import "./cli-chunk-JQGMYGFK.js";
import "./cli-chunk-2TOPLDEM.js";
import "./cli-chunk-MQ3GVKY5.js";
export {
  checkCommand,
  colorWanted,
  scopeOptions,
  writeOutput
};
