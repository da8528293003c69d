import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  checkCommand,
  colorWanted,
  scopeOptions,
  writeOutput
} from "./cli-chunk-L66W7D7K.js";
import "./cli-chunk-7JGCTE3J.js";
import "./cli-chunk-UR7NC6DN.js";
import "./cli-chunk-2R5GPGNJ.js";
import "./cli-chunk-KR736ZVG.js";
import "./cli-chunk-2TOPLDEM.js";
import "./cli-chunk-MQ3GVKY5.js";
export {
  checkCommand,
  colorWanted,
  scopeOptions,
  writeOutput
};
