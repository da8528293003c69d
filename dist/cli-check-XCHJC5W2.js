import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  checkCommand,
  colorWanted,
  scopeOptions,
  writeOutput
} from "./cli-chunk-6USAZW4S.js";
import "./cli-chunk-DSCRFZRI.js";
import "./cli-chunk-U7PHHCAH.js";
import "./cli-chunk-LZEXTUKS.js";
import "./cli-chunk-KR736ZVG.js";
import "./cli-chunk-2TOPLDEM.js";
import "./cli-chunk-MQ3GVKY5.js";
export {
  checkCommand,
  colorWanted,
  scopeOptions,
  writeOutput
};
