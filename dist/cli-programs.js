import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  GrammarStore,
  diskTreeOf
} from "./cli-chunk-EXUSPBPM.js";
import "./cli-chunk-6RTQ56QQ.js";
import {
  Collector,
  ManifestStore
} from "./cli-chunk-KP3JYRRR.js";
import "./cli-chunk-CPD47XAC.js";
import "./cli-chunk-DEYHLXLR.js";
import "./cli-chunk-HHVD5XYL.js";
import "./cli-chunk-MQ3GVKY5.js";

// src/cli/programs.ts
import { parentPort } from "node:worker_threads";

// src/cli/read-programs.ts
var A_LOT = 250;
async function* readPrograms(wanted) {
  const tree = diskTreeOf(wanted.paths, wanted.disk);
  const known = new Set(wanted.manifests);
  const manifests = new ManifestStore(tree, (path) => !known.has(path));
  for (const path of wanted.manifests) manifests.offer(path);
  manifests.readAll();
  const grammars = new GrammarStore();
  for (let at = 0; at < wanted.programs.length; at += A_LOT) {
    const part = { ...tree, paths: wanted.programs.slice(at, at + A_LOT) };
    const collector = new Collector(part, { major: wanted.major, ignored: () => false, as: null }, manifests);
    yield collector.finish(await grammars.load(collector.readPrograms()));
  }
}

// src/cli/programs.ts
parentPort?.once("message", async (wanted) => {
  for await (const part of readPrograms(wanted)) parentPort?.postMessage(part);
  parentPort?.postMessage(null);
});
