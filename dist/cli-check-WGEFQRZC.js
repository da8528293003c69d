import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  checkCommand,
  colorWanted,
  scopeOptions,
  writeOutput
} from "./cli-chunk-7TXJMGE3.js";
import "./cli-chunk-MU4SOEFR.js";
import "./cli-chunk-EXUSPBPM.js";
import "./cli-chunk-6RTQ56QQ.js";
import "./cli-chunk-D23UK53B.js";
import "./cli-chunk-ZDEF7H4J.js";
import "./cli-chunk-KP3JYRRR.js";
import "./cli-chunk-CPD47XAC.js";
import "./cli-chunk-FHK2QVSW.js";
import "./cli-chunk-KU5RNSRY.js";
import "./cli-chunk-DEYHLXLR.js";
import "./cli-chunk-HHVD5XYL.js";
import "./cli-chunk-MQ3GVKY5.js";
export {
  checkCommand,
  colorWanted,
  scopeOptions,
  writeOutput
};
