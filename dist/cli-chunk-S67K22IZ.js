import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  VERSION,
  classifyName,
  refineKind
} from "./cli-chunk-BAYGPS22.js";
import {
  SEVERITIES,
  isDay,
  layOver,
  matchesAny,
  require_ipaddr
} from "./cli-chunk-B22XC3LR.js";
import {
  PolicyError,
  nearest
} from "./cli-chunk-KU5RNSRY.js";
import {
  DRIVERS,
  LOCK_NAMES,
  LineIndex,
  MANIFEST_NAMES,
  compareFiles,
  compareVersions,
  compileRegex,
  driverOf,
  effectiveSettings,
  fileOfWord,
  impliedHbaRecord,
  isIssuedBy,
  isLibpq,
  isPoolKey,
  levelOfMode,
  lifeOf,
  manifestName,
  matchRegex,
  parameterOf,
  parseIp,
  parseSetting,
  parseVersion,
  printIp,
  settingOf,
  unknownName
} from "./cli-chunk-LAKMBNSV.js";
import {
  BY_BYTES
} from "./cli-chunk-QIP2UITV.js";
import {
  DEFAULT_MAJOR,
  MAJORS,
  knownMajor
} from "./cli-chunk-HHVD5XYL.js";
import {
  __toESM
} from "./cli-chunk-MQ3GVKY5.js";

// src/policy/baseline.ts
var HEADER = `# pgmoat baseline: findings accepted as they are. One a line, sorted: fingerprint, rule, path.
# A finding that occurs n times in a file stands here n times. Lines may be removed by hand.
`;
function writeBaseline(findings, kept = []) {
  const entries = [...kept, ...findings.map(({ fingerprint: fingerprint2, rule, file }) => ({ fingerprint: fingerprint2, rule, path: file }))];
  const lines = entries.map(({ fingerprint: fingerprint2, rule, path }) => `${fingerprint2} ${rule} ${quoted(path)}
`);
  return HEADER + lines.sort().join("");
}
function parseBaseline(file, text) {
  const entries = [];
  for (const [index, raw] of text.replace(/^\uFEFF/, "").split("\n").entries()) {
    const line = raw.endsWith("\r") ? raw.slice(0, -1) : raw;
    if (line.trim() === "" || line.startsWith("#")) continue;
    const [fingerprint2 = "", rule = ""] = line.split(" ", 2);
    const path = unquoted(line.slice(fingerprint2.length + rule.length + 2));
    if (!/^[0-9a-f]{16,64}$/.test(fingerprint2) || rule === "" || path === null) {
      throw new PolicyError(
        { file, line: index + 1, column: 1, key: "" },
        {
          problem: "not a line of a baseline",
          expected: "FINGERPRINT RULE PATH; remove the file and write the baseline anew"
        }
      );
    }
    entries.push({ fingerprint: fingerprint2, rule, path });
  }
  return entries;
}
function applyBaseline(findings, entries, unsuppressable) {
  const accepted = /* @__PURE__ */ new Map();
  const refused = [];
  for (const entry of entries) {
    if (unsuppressable.has(entry.rule)) {
      refused.push(entry);
      continue;
    }
    const same = accepted.get(entry.fingerprint) ?? [];
    same.push(entry);
    accepted.set(entry.fingerprint, same);
  }
  const left2 = [];
  const suppressed = [];
  const suppression = { kind: "baseline", reason: "accepted by the baseline", until: null, origin: null };
  for (const finding of findings) {
    const entry = unsuppressable.has(finding.rule) ? void 0 : accepted.get(finding.fingerprint)?.pop();
    if (entry === void 0) left2.push(finding);
    else suppressed.push({ ...finding, suppression });
  }
  const stale = entries.filter((entry) => accepted.get(entry.fingerprint)?.includes(entry));
  return { findings: left2, suppressed, stale, refused };
}
function quoted(path) {
  return new RegExp('^["\\s]|\\s$|\\p{Cc}', "u").test(path) ? JSON.stringify(path) : path;
}
function unquoted(text) {
  if (!text.startsWith('"')) return text === "" ? null : text;
  try {
    const value = JSON.parse(text);
    return typeof value === "string" ? value : null;
  } catch {
    return null;
  }
}

// src/access/strength.ts
var METHODS = [
  ["trust"],
  ["ident"],
  ["password"],
  ["ldap", "pam", "bsd", "radius"],
  ["md5"],
  ["scram-sha-256"],
  ["peer", "gss", "sspi", "oauth"],
  ["cert"],
  ["reject"]
];
var CERTIFICATE = METHODS.findIndex((methods) => methods.includes("cert"));
function strengthOf(record) {
  if (record.unknown.includes("method") || record.unknown.includes("options")) return null;
  const rank3 = METHODS.findIndex((methods) => methods.includes(record.method));
  if (rank3 < 0) return null;
  const certificate = record.options.findLast(({ name }) => name === "clientcert")?.value;
  if (record.method !== "reject" && certificate === "verify-full") return Math.max(rank3, CERTIFICATE) + 0.5;
  return certificate === "verify-ca" || certificate === "1" ? rank3 + 0.5 : rank3;
}
function admits(record) {
  return record.method !== "reject" || record.unknown.includes("method");
}

// src/access/outcome.ts
function demandOf(record) {
  if (!admits(record)) return "refused";
  const options = record.options.map(({ name, value }) => `${name}=${value}`).sort();
  return [record.method, ...options].join(" ");
}
function doubtsOf(record) {
  const open = ({ text, quoted: quoted3 }) => text.startsWith("/") || !quoted3 && (text.startsWith("+") || text === "samerole" || text === "samegroup");
  const words = (tokens) => {
    const texts = tokens.filter(open).map(({ text }) => text === "samegroup" ? "samerole" : text);
    return [...new Set(texts)].sort().join();
  };
  const { address } = record;
  const place = address === null || address.kind === "all" || address.kind === "range" ? "" : JSON.stringify(address);
  return `${words(record.databases)} ${words(record.users)} ${place} ${record.unknown.join()}`;
}
function outcomeKey({ possible, certain }) {
  const last = certain === null ? "refused" : wordsOf(certain.record).demand;
  const cases = /* @__PURE__ */ new Map();
  for (const { record } of possible) {
    const { doubt, demand } = wordsOf(record);
    if (!cases.has(doubt)) cases.set(doubt, demand);
  }
  const told = [...cases];
  while (told.at(-1)?.[1] === last) told.pop();
  return [...told.map(([doubt, demand]) => `${doubt}
${demand}`), last].join("\n\n");
}
function wordsOf(record) {
  const before = known.get(record);
  if (before !== void 0) return before;
  const words = { doubt: doubtsOf(record), demand: demandOf(record) };
  known.set(record, words);
  return words;
}
var known = /* @__PURE__ */ new WeakMap();
function admitting({ possible, certain }) {
  return [...possible, ...certain === null ? [] : [certain]].filter(({ record }) => admits(record));
}
function weakest(answers) {
  const ranks = admitting(answers).map(({ record }) => strengthOf(record));
  let least = null;
  for (const rank3 of ranks) {
    if (rank3 === null) return null;
    if (least === null || rank3 < least) least = rank3;
  }
  return least;
}

// src/access/address.ts
function bitsOf(family) {
  return family === 4 ? 32 : 128;
}
function parseAddress(text) {
  const ip = text.includes("%") ? null : parseIp(text);
  if (ip === null || ip.family === 4 && printIp(ip) !== text) return null;
  return { family: ip.family, value: ip.bytes.reduce((value, byte) => value << 8n | BigInt(byte), 0n) };
}
function formatAddress({ family, value }) {
  const bits = bitsOf(family);
  const bytes = Array.from({ length: bits / 8 }, (_, index) => Number(value >> BigInt(bits - 8 - 8 * index) & 255n));
  return printIp({ family, bytes });
}

// src/access/ranges.ts
var MASK_INTERVALS = 256;
var V4_ALL = { first: 0n, last: (1n << 32n) - 1n };
var V6_ALL = { first: 0n, last: (1n << 128n) - 1n };
var NO_ADDRESS = { v4: [], v6: [] };
var EVERY_ADDRESS = { v4: [V4_ALL], v6: [V6_ALL] };
function normalise(intervals) {
  const sorted2 = [...intervals].sort((a, b) => a.first < b.first ? -1 : a.first > b.first ? 1 : 0);
  const merged = [];
  for (const interval of sorted2) {
    const previous = merged.at(-1);
    if (previous === void 0 || interval.first > previous.last + 1n) merged.push(interval);
    else if (interval.last > previous.last) merged[merged.length - 1] = { first: previous.first, last: interval.last };
  }
  return merged;
}
function union(sets) {
  const all = [...sets];
  return { v4: normalise(all.flatMap((set) => set.v4)), v6: normalise(all.flatMap((set) => set.v6)) };
}
function intersect(a, b) {
  return { v4: intersectIntervals(a.v4, b.v4), v6: intersectIntervals(a.v6, b.v6) };
}
function subtract(a, b) {
  return { v4: subtractIntervals(a.v4, b.v4), v6: subtractIntervals(a.v6, b.v6) };
}
function isEmpty(set) {
  return set.v4.length === 0 && set.v6.length === 0;
}
function contains(set, address) {
  const intervals = address.family === 4 ? set.v4 : set.v6;
  return intervals.some((interval) => interval.first <= address.value && address.value <= interval.last);
}
function count(intervals) {
  return intervals.reduce((sum, interval) => sum + interval.last - interval.first + 1n, 0n);
}
function formatSet(set, limit = Number.POSITIVE_INFINITY) {
  const words = [];
  for (const [family, intervals] of [
    [4, set.v4],
    [6, set.v6]
  ]) {
    for (const { first, last } of intervals) {
      let at = first;
      while (at <= last) {
        if (words.length >= limit) return [...words, "\u2026"];
        const free = freeBits(at, last, bitsOf(family));
        words.push(`${formatAddress({ family, value: at })}/${bitsOf(family) - free}`);
        at += 1n << BigInt(free);
      }
    }
  }
  return words;
}
function parseCidr(text) {
  const slash = text.indexOf("/");
  const address = parseAddress(slash < 0 ? text : text.slice(0, slash));
  if (address === null) return null;
  const bits = bitsOf(address.family);
  const prefix = slash < 0 ? String(bits) : text.slice(slash + 1);
  if (!/^\d{1,3}$/.test(prefix) || Number(prefix) > bits) return null;
  return ofFamily(address.family, [block(address.value, BigInt(bits - Number(prefix)))]);
}
function cidrSet(words) {
  return union(words.flatMap((word) => parseCidr(word) ?? []));
}
function addressBounds(address) {
  const before = known2.get(address);
  if (before !== void 0) return before;
  const bounds = boundsOf(address);
  known2.set(address, bounds);
  return bounds;
}
var known2 = /* @__PURE__ */ new WeakMap();
function boundsOf(address) {
  if (address.kind === "all") return { may: EVERY_ADDRESS, must: EVERY_ADDRESS };
  if (address.kind !== "range") return { may: EVERY_ADDRESS, must: NO_ADDRESS };
  const base = parseAddress(address.address);
  const mask = parseAddress(address.mask);
  if (base === null || mask === null || base.family !== mask.family) return { may: EVERY_ADDRESS, must: NO_ADDRESS };
  return maskBounds(base.family, base.value, mask.value);
}
function nearestMember(address, near) {
  if (address?.kind !== "range") return near;
  const base = parseAddress(address.address);
  const mask = parseAddress(address.mask);
  if (base === null || mask === null || base.family !== near.family || mask.family !== near.family) return near;
  const all = (1n << BigInt(bitsOf(near.family))) - 1n;
  return { family: near.family, value: near.value & (all ^ mask.value) | base.value & mask.value };
}
function maskBounds(family, base, mask) {
  const bits = bitsOf(family);
  let low = 0;
  while (low < bits && (mask >> BigInt(low) & 1n) === 0n) low += 1;
  const holes = [];
  for (let bit = low; bit < bits; bit += 1) if ((mask >> BigInt(bit) & 1n) === 0n) holes.push(1n << BigInt(bit));
  const fixed = base & mask;
  if (2 ** holes.length > MASK_INTERVALS) {
    const free = (1n << BigInt(bits)) - 1n ^ mask;
    return { may: ofFamily(family, [{ first: fixed, last: fixed | free }]), must: NO_ADDRESS };
  }
  let bases = [fixed];
  for (const hole of holes) bases = bases.flatMap((value) => [value, value | hole]);
  const set = ofFamily(family, normalise(bases.map((value) => block(value, BigInt(low)))));
  return { may: set, must: set };
}
function block(value, free) {
  const first = value >> free << free;
  return { first, last: first + (1n << free) - 1n };
}
function ofFamily(family, intervals) {
  return family === 4 ? { v4: intervals, v6: [] } : { v4: [], v6: intervals };
}
function freeBits(at, last, bits) {
  let free = 0;
  while (free < bits) {
    const size = 1n << BigInt(free + 1);
    if (at % size !== 0n || at + size - 1n > last) break;
    free += 1;
  }
  return free;
}
function intersectIntervals(a, b) {
  const common2 = [];
  let i = 0;
  let j = 0;
  for (; ; ) {
    const left2 = a[i];
    const right = b[j];
    if (left2 === void 0 || right === void 0) return common2;
    let { first, last } = left2;
    if (right.first > first) first = right.first;
    if (right.last < last) last = right.last;
    if (first <= last) common2.push({ first, last });
    if (left2.last < right.last) i += 1;
    else j += 1;
  }
}
function subtractIntervals(a, b) {
  const rest = [];
  let from = 0;
  for (const interval of a) {
    let at = interval.first;
    for (let j = from; j < b.length; j += 1) {
      const cut2 = b[j];
      if (cut2 === void 0 || cut2.first > interval.last) break;
      if (cut2.last < at) {
        from = j + 1;
        continue;
      }
      if (cut2.first > at) rest.push({ first: at, last: cut2.first - 1n });
      at = cut2.last + 1n;
      if (at > interval.last) break;
    }
    if (at <= interval.last) rest.push({ first: at, last: interval.last });
  }
  return rest;
}

// src/access/region-words.ts
var TOLD = 4;
function usersWords({ users, pairs: pairs2 }) {
  return setWords(users, "user", pairs2 !== "any" && users.isOthers);
}
function databasesWords({ databases, pairs: pairs2 }) {
  if (databases === "physical") return "physical replication";
  if (pairs2 === "same") return "the database of the same name";
  if (pairs2 === "any") return setWords(databases, "database", false);
  return databases.isOthers ? "any other database of another name" : `${setWords(databases, "database", false)} but the one of the same name`;
}
function setWords(set, noun, other) {
  if (other) return `any other ${noun}`;
  if (set.kind === "only") return listWords(set, noun);
  return set.isEverything ? `any ${noun}` : `any ${noun} but ${listWords(set, noun)}`;
}
function listWords(set, noun) {
  if (set.count > TOLD) return `${set.count.toLocaleString("en")} ${noun}s`;
  const names = set.names.map((name) => /^[\w.$-]+$/.test(name) ? name : `"${name}"`);
  return names.length < 2 ? names.join() : `${names.slice(0, -1).join(", ")} and ${names.at(-1)}`;
}
function fromRanges({ addresses }, limit = Number.POSITIVE_INFINITY) {
  return addresses === null ? ["local socket"] : formatSet(addresses, limit);
}
function fromWords(region, more = "") {
  const { addresses, addressCount } = region;
  if (addresses === null) return "over the local socket";
  const ranges = formatSet(addresses, TOLD).map((range) => range.replace(/(?:\/32$|(?<=:.*)\/128$)/, ""));
  if (ranges.join() === "0.0.0.0/0,::/0") return "from any address";
  const count2 = addressCount > MANY ? "very many" : addressCount.toLocaleString("en");
  if (addressCount === 1n) return `from ${more === "" ? "" : "one more address, "}${ranges.join()}`;
  return `from ${count2}${more} addresses (${ranges.join(", ")})`;
}
var MANY = 1n << 40n;
var LINES = [
  [["socket"], ""],
  [["none", "tls", "gss"], "with or without TLS"],
  [["none", "gss"], "without TLS"],
  [["none", "tls"], "with or without TLS, but not GSSAPI encryption"],
  [["tls", "gss"], "over TLS or GSSAPI encryption"],
  [["none"], "without encryption"],
  [["tls"], "over TLS"],
  [["gss"], "with GSSAPI encryption"]
];
function encryptionWords({ encryptions }) {
  const key = [...encryptions].sort().join();
  return LINES.find(([list]) => [...list].sort().join() === key)?.[1] ?? encryptions.join(", ");
}
function attemptWords({ user, database, replication, from }) {
  const what = replication === "physical" ? `${user} (physical replication)` : `${user}@${database}`;
  if (from.kind === "socket") return `${what} over the local socket`;
  const how = { none: "without TLS", tls: "over TLS", gss: "with GSSAPI encryption" }[from.encryption];
  return `${what} from ${from.address} ${how}`;
}

// src/access/change-words.ts
var RANGES = 32;
function toldChange(change) {
  const { region, witness: witness2 } = change;
  return {
    databases: databasesWords(region),
    users: usersWords(region),
    from: fromRanges(region, RANGES),
    addresses: String(region.addressCount),
    encryption: region.encryptions,
    before: sideOf(change.before),
    after: sideOf(change.after),
    witness: attemptWords(witness2),
    text: sentence(change)
  };
}
function sideOf(answers) {
  const [first] = admitting(answers);
  if (first === void 0) return null;
  const { entry, record } = first;
  const options = record.options.filter(({ name }) => name === "clientcert").map(({ name, value }) => `${name}=${value}`);
  const { file, line } = entry.fact;
  return { method: record.method, file, line, options, certain: first === answers.certain };
}
function sentence(change) {
  const { kind, direction, region, before, after, exact } = change;
  const more = kind === "gained" ? " more" : "";
  const who = [usersWords(region), databasesWords(region), fromWords(region, more), encryptionWords(region)];
  const subject = `${exact ? "" : "some of "}${who.filter((word) => word !== "").join(", ")}`;
  if (kind === "gained") return `Gains: ${subject}, ${methodWords(after)}; ${placeWords(after)}`;
  if (kind === "lost")
    return `Loses: ${subject}, until now ${methodWords(before)}; ${placeWords(after) || placeWords(before)}`;
  const verb = direction === "weaker" ? "Weaker" : direction === "stronger" ? "Stronger" : "Changed";
  return `${verb}: ${subject}, ${methodWords(after)} instead of ${methodWords(before)}; ${placeWords(after)}`;
}
function methodWords(answers) {
  const methods = admitting(answers).map((record) => {
    const { options, unknown } = record.record;
    const method = unknown.includes("method") ? "an unknown method" : record.record.method;
    const certificate = options.findLast(({ name }) => name === "clientcert");
    const asked = certificate === void 0 ? method : `${method} with clientcert=${certificate.value}`;
    return record === answers.certain ? `by ${asked}` : `perhaps by ${asked}`;
  });
  return [...new Set(methods)].join(", else ");
}
function placeWords(answers) {
  const records = admitting(answers);
  const shown = records.length > 0 ? records : answers.certain === null ? [] : [answers.certain];
  return [...new Set(shown.map(({ entry: { fact } }) => `${fact.file}:${fact.line}`))].slice(0, 3).join(", ");
}

// src/access/diagram.ts
var NOTHING = -1;
var EVERYTHING = -2;
function terminal(value) {
  return -1 - value;
}
function terminalValue(node) {
  return -1 - node;
}
var FIRST = 1;
var MINUS = 2;
var WITHIN = 3;
var LEAST = 4;
var MEETS = 5;
var TERMINALS = 2 ** 24;
var NODES = 2 ** 27;
var CACHE = 2 ** 21;
var HIGH_BITS = [-65536, -16711936, -252645136, -858993460, -1431655766];
var Diagrams = class {
  #layout;
  #limit;
  #steps = Number.POSITIVE_INFINITY;
  /** Four numbers a node: level, low, high, mask. They are asked for together, so they lie together. */
  #nodes;
  /** Nodes plus one by their hash; 0 is free. */
  #table;
  /** Four numbers an entry: operation (0 is free), both operands, result. */
  #cache;
  #count = 0;
  #exhausted = false;
  /** Steps that computations within budgets have taken so far. */
  spent = 0;
  /** `expected` is about how many nodes there will be: growing to them one doubling after the other costs as much as filling them. */
  constructor(layout, limit, expected = 0) {
    this.#layout = layout;
    this.#limit = limit;
    const room = 2 ** Math.ceil(Math.log2(Math.max(256, Math.min(expected, limit))));
    this.#nodes = new Int32Array(4 * room);
    this.#table = new Int32Array(2 * room);
    this.#cache = new Int32Array(Math.min(4 * room, CACHE));
  }
  get size() {
    return this.#count;
  }
  /** Runs a computation of at most so many steps; null where that, or the store, was not enough. Not to be nested. */
  within(steps, compute) {
    this.#steps = steps;
    this.#exhausted = this.#count >= this.#limit;
    const result = compute();
    const failed = this.#exhausted;
    this.spent += steps - this.#steps;
    this.#steps = Number.POSITIVE_INFINITY;
    this.#exhausted = false;
    return failed ? null : result;
  }
  /** Counts work besides that of diagrams, in steps, against the computation that is under way. False where it must not be done. */
  charge(steps) {
    this.#steps -= steps;
    if (this.#steps < 0) this.#exhausted = true;
    return !this.#exhausted;
  }
  levelOf(node) {
    return node < 0 ? this.#layout.levels : this.#nodes[4 * node] ?? 0;
  }
  low(node, level) {
    return node >= 0 && this.#nodes[4 * node] === level ? this.#nodes[4 * node + 1] ?? NOTHING : node;
  }
  high(node, level) {
    return node >= 0 && this.#nodes[4 * node] === level ? this.#nodes[4 * node + 2] ?? NOTHING : node;
  }
  make(level, low, high) {
    if (low === high) return low;
    const table = this.#table;
    const nodes = this.#nodes;
    const last = table.length - 1;
    let slot = hash(level, low, high) & last;
    for (let found = table[slot] ?? 0; found > 0; found = table[slot] ?? 0) {
      const at = 4 * (found - 1);
      if (nodes[at + 1] === low && nodes[at + 2] === high && nodes[at] === level) return found - 1;
      slot = slot + 1 & last;
    }
    return this.#add(slot, level, low, high);
  }
  /** `a` where it is not 0, else `b`: the union of sets. */
  first(a, b) {
    if (a === b || b === NOTHING) return a;
    if (a < 0) return a === NOTHING ? b : a;
    return this.#known(FIRST, a, b) ?? this.#split(FIRST, a, b);
  }
  /** `a` where `b` is 0, else 0: the difference of sets. */
  minus(a, b) {
    if (b === NOTHING || a === NOTHING) return a;
    if (b < 0 || a === b) return NOTHING;
    if ((this.#maskOf(a) & this.#maskOf(b)) === 0) return a;
    return this.#known(MINUS, a, b) ?? this.#split(MINUS, a, b);
  }
  /** `a` where `b` is not 0, else 0: the intersection of sets. */
  intersect(a, b) {
    if (a === NOTHING || b === NOTHING) return NOTHING;
    if (b < 0 || a === b) return a;
    if ((this.#maskOf(a) & this.#maskOf(b)) === 0) return NOTHING;
    return this.#known(WITHIN, a, b) ?? this.#split(WITHIN, a, b);
  }
  /** The lesser of two values, where 0 is greater than every other. */
  least(a, b) {
    if (a === b || b === NOTHING) return a;
    if (a === NOTHING) return b;
    if (a < 0 && b < 0) return Math.max(a, b);
    return this.#known(LEAST, a, b) ?? this.#split(LEAST, a, b);
  }
  /** False where two sets certainly share no address. */
  mayMeet(a, b) {
    return (this.#maskOf(a) & this.#maskOf(b)) !== 0;
  }
  /** Whether two sets have a member in common; nothing is built for it. */
  overlaps(a, b) {
    if (a === NOTHING || b === NOTHING) return false;
    if (a < 0 || b < 0 || a === b) return true;
    if ((this.#maskOf(a) & this.#maskOf(b)) === 0) return false;
    const before = this.#known(MEETS, a, b);
    if (before !== null) return before === EVERYTHING;
    if (this.#spent()) return false;
    const level = Math.min(this.levelOf(a), this.levelOf(b));
    const found = this.overlaps(this.low(a, level), this.low(b, level)) || this.overlaps(this.high(a, level), this.high(b, level));
    if (!this.#exhausted) this.#keep(MEETS, a, b, found ? EVERYTHING : NOTHING);
    return found;
  }
  /** A function put together from two others value by value; of a value and 0 it must make that value, and the same for the same. */
  merge(a, b, merge2) {
    const cache = /* @__PURE__ */ new Map();
    const go = (left2, right) => {
      if (right === NOTHING) return left2;
      if (left2 === NOTHING) return right;
      if (left2 < 0 && right < 0) return terminal(merge2(terminalValue(left2), terminalValue(right)));
      if (this.#spent()) return NOTHING;
      const key = (left2 + TERMINALS) * NODES + (right + TERMINALS);
      const before = cache.get(key);
      if (before !== void 0) return before;
      const level = Math.min(this.levelOf(left2), this.levelOf(right));
      const result = this.make(
        level,
        go(this.low(left2, level), this.low(right, level)),
        go(this.high(left2, level), this.high(right, level))
      );
      cache.set(key, result);
      return result;
    };
    return go(a, b);
  }
  /** A function put together from two others value by value; `combine` must give the same for the same. */
  combine(a, b, combine) {
    const cache = /* @__PURE__ */ new Map();
    const go = (left2, right) => {
      if (left2 < 0 && right < 0) return terminal(combine(terminalValue(left2), terminalValue(right)));
      if (this.#spent()) return NOTHING;
      const key = (left2 + TERMINALS) * NODES + (right + TERMINALS);
      const before = cache.get(key);
      if (before !== void 0) return before;
      const level = Math.min(this.levelOf(left2), this.levelOf(right));
      const result = this.make(
        level,
        go(this.low(left2, level), this.low(right, level)),
        go(this.high(left2, level), this.high(right, level))
      );
      cache.set(key, result);
      return result;
    };
    return go(a, b);
  }
  /** The value for one attempt, given as a bit for each level. */
  evaluate(node, bits) {
    let at = node;
    const nodes = this.#nodes;
    while (at >= 0) at = nodes[4 * at + (bits[nodes[4 * at] ?? 0] === 1 ? 2 : 1)] ?? NOTHING;
    return terminalValue(at);
  }
  #known(operation, a, b) {
    const at = this.#slot(operation, a, b);
    const cache = this.#cache;
    return cache[at] === operation && cache[at + 1] === a && cache[at + 2] === b ? cache[at + 3] ?? NOTHING : null;
  }
  #slot(operation, a, b) {
    return (hash(operation + 60, a, b) & this.#cache.length / 4 - 1) * 4;
  }
  #split(operation, a, b) {
    if (this.#spent()) return NOTHING;
    const level = Math.min(this.levelOf(a), this.levelOf(b));
    const result = this.make(
      level,
      this.#apply(operation, this.low(a, level), this.low(b, level)),
      this.#apply(operation, this.high(a, level), this.high(b, level))
    );
    if (this.#exhausted) return NOTHING;
    this.#keep(operation, a, b, result);
    return result;
  }
  #keep(operation, a, b, result) {
    const at = this.#slot(operation, a, b);
    this.#cache[at] = operation;
    this.#cache[at + 1] = a;
    this.#cache[at + 2] = b;
    this.#cache[at + 3] = result;
  }
  #apply(operation, a, b) {
    if (operation === FIRST) return this.first(a, b);
    if (operation === MINUS) return this.minus(a, b);
    return operation === WITHIN ? this.intersect(a, b) : this.least(a, b);
  }
  #spent() {
    this.#steps -= 1;
    if (this.#steps < 0 || this.#steps < Number.POSITIVE_INFINITY && this.#count >= this.#limit)
      this.#exhausted = true;
    return this.#exhausted;
  }
  #maskOf(node) {
    if (node < 0) return node === NOTHING ? 0 : -1;
    return this.#nodes[4 * node + 3] ?? -1;
  }
  #add(slot, level, low, high) {
    const node = this.#count;
    const at = 4 * node;
    if (at === this.#nodes.length) this.#growNodes();
    const nodes = this.#nodes;
    nodes[at] = level;
    nodes[at + 1] = low;
    nodes[at + 2] = high;
    nodes[at + 3] = this.#maskFor(level, low, high);
    this.#count += 1;
    this.#table[slot] = node + 1;
    if (this.#count * 2 > this.#table.length) this.#growTable();
    return node;
  }
  #maskFor(level, low, high) {
    const depth = level - this.#layout.addressLevel;
    if (depth < 0) return this.#maskOf(low) | this.#maskOf(high);
    const bits = HIGH_BITS[depth];
    return bits === void 0 ? -1 : this.#maskOf(low) & ~bits | this.#maskOf(high) & bits;
  }
  #growNodes() {
    const grown = new Int32Array(this.#nodes.length * 2);
    grown.set(this.#nodes);
    this.#nodes = grown;
  }
  #growTable() {
    const size = this.#table.length * 2;
    const table = new Int32Array(size);
    const nodes = this.#nodes;
    for (let node = 0; node < this.#count; node += 1) {
      let slot = hash(nodes[4 * node] ?? 0, nodes[4 * node + 1] ?? 0, nodes[4 * node + 2] ?? 0) & size - 1;
      while ((table[slot] ?? 0) > 0) slot = slot + 1 & size - 1;
      table[slot] = node + 1;
    }
    this.#table = table;
    if (this.#cache.length < CACHE) this.#cache = new Int32Array(this.#cache.length * 2);
  }
};
function hash(level, low, high) {
  let mixed = Math.imul(low, 2654435761) ^ Math.imul(high, 2246822507) ^ Math.imul(level, 3266489909);
  mixed ^= mixed >>> 15;
  mixed = Math.imul(mixed, 739982445);
  return (mixed ^ mixed >>> 13) >>> 0;
}

// src/access/codes.ts
var ALL_CODES = { kind: "except", codes: [] };
var NO_CODES = { kind: "only", codes: [] };
function only(codes) {
  return { kind: "only", codes: [...new Set(codes)].sort((a, b) => a - b) };
}
function except(codes) {
  return { kind: "except", codes: [...new Set(codes)].sort((a, b) => a - b) };
}
function uniteCodes(a, b) {
  if (a.kind === "only") return b.kind === "only" ? only([...a.codes, ...b.codes]) : lessCodes(b, a);
  if (b.kind === "only") return lessCodes(a, b);
  const held = new Set(b.codes);
  return except(a.codes.filter((code) => held.has(code)));
}
function lessCodes(a, b) {
  const named = new Set(b.codes);
  return except(a.codes.filter((code) => !named.has(code)));
}
function isAllCodes(set) {
  return set.kind === "except" && set.codes.length === 0;
}
function isNoCodes(set) {
  return set.kind === "only" && set.codes.length === 0;
}

// src/access/product.ts
var ProductTerm = class {
  shape = "both";
  product;
  listed = null;
  #space;
  #node = null;
  constructor(space, product) {
    this.#space = space;
    this.product = product;
  }
  get node() {
    this.#node ??= withProduct(this.#space, NOTHING, this.product, () => this.product.line);
    return this.#node;
  }
};
function meetsProduct(space, set, { databases, users, line }) {
  const { diagrams } = space;
  const seen = /* @__PURE__ */ new Set();
  const meetsRow = (row) => {
    if (seen.has(row) || !diagrams.charge(users.length)) return false;
    seen.add(row);
    return space.someOf(row, "user", users, (at) => diagrams.overlaps(at, line));
  };
  if (databases === "physical") return meetsRow(diagrams.high(set, 0));
  return space.someOf(diagrams.low(set, 0), "database", databases, meetsRow);
}
function withProduct(space, set, { databases, users }, change, begin = () => true) {
  const { diagrams } = space;
  const changed = /* @__PURE__ */ new Map();
  const changeRow = (row) => {
    const before = changed.get(row);
    if (before !== void 0) return before;
    if (!begin(users.length)) return row;
    const grown = space.mapOf(row, "user", users, change);
    changed.set(row, grown);
    return grown;
  };
  const [low, high] = [diagrams.low(set, 0), diagrams.high(set, 0)];
  return databases === "physical" ? diagrams.make(0, low, changeRow(high)) : diagrams.make(0, space.mapOf(low, "database", databases, changeRow), high);
}
function pairOf({ databases, users }) {
  const [user] = users;
  const database = databases === "physical" ? databases : databases[0];
  if (user === void 0 || database === void 0 || users.length > 1) return null;
  return databases !== "physical" && databases.length > 1 ? null : { database, user };
}
function pairCount({ databases, users }) {
  return users.length * (databases === "physical" ? 1 : databases.length);
}
function hasTwins({ databases, users }) {
  if (databases === "physical") return false;
  const held = new Set(databases);
  return users.some((code) => held.has(code));
}
function holdsNames({ databases, users }, { database, user }) {
  if (databases === "physical" || database === "physical") return databases === database && users.includes(user);
  return databases.includes(database) && users.includes(user);
}

// src/access/terms.ts
var SHAPES = ["all", "users", "databases", "both", "same"];
function termOf(shape, node, listed = null) {
  return { shape, node, product: null, listed };
}
function isNothing(term) {
  return (term.product?.line ?? term.node) === NOTHING;
}

// src/access/matches.ts
var ENCRYPTIONS = {
  local: ["socket"],
  host: ["none", "tls", "gss"],
  hostssl: ["tls"],
  hostnossl: ["none", "gss"],
  hostgssenc: ["gss"],
  hostnogssenc: ["none", "tls"]
};
var Matches = class {
  #space;
  #names;
  #tls;
  #lines = /* @__PURE__ */ new Map();
  /** Of a server without TLS (`tls`) no attempt uses it. */
  constructor(space, names, tls) {
    this.#space = space;
    this.#names = names;
    this.#tls = tls;
  }
  of(record) {
    const users = this.#names.users(record);
    const databases = this.#names.databases(record);
    const { may, must } = addressesOf(record);
    const encryptions = this.#encryptions(record);
    const typed = !record.unknown.includes("type");
    const guessed = databases.role && !this.#names.membershipsAreComplete;
    const certain = typed && !guessed && may === must && sameCodes(users) && sameCodes(databases);
    const terms = this.#terms(
      guessed ? { ...databases, may: ALL_CODES } : databases,
      "may",
      users.may,
      this.#line(encryptions, may)
    );
    if (certain && databases.physical !== "may") return { may: terms, must: terms, certain: true };
    const least = typed && !isEmpty(must) ? this.#terms(databases, "must", users.must, this.#line(encryptions, must)) : [];
    return { may: terms, must: least, certain: false };
  }
  #terms(databases, bound, users, line) {
    if (isNoCodes(users) || line === NOTHING) return [];
    const { physical, same, role } = databases;
    const names = databases[bound];
    const everybody = users.kind === "except";
    const terms = [];
    if (!isNoCodes(names)) {
      const shape = names.kind === "except" ? everybody ? "all" : "users" : everybody ? "databases" : "both";
      if (shape === "both") terms.push(this.#product(names.codes, users.codes, line));
      else terms.push(termOf(shape, this.#space.ordinary(names, users, line), listedIn(names, users)));
    }
    if (physical === "yes" || physical === "may" && bound === "may") {
      if (everybody) terms.push(termOf("databases", this.#space.physical(users, line)));
      else terms.push(this.#product("physical", users.codes, line));
    }
    if (!same && !role || isAllCodes(names)) return terms;
    if (isAllCodes(users)) terms.push(termOf("same", this.#space.ordinary(ALL_CODES, ALL_CODES, line)));
    else terms.push(termOf(everybody ? "same" : "both", this.#space.same(users, line)));
    if (role) terms.push(termOf("both", this.#space.pairs(this.#names.rolePairs(users), line)));
    return terms;
  }
  #product(databases, users, line) {
    return new ProductTerm(this.#space, { databases, users, line });
  }
  /** A record whose type is a template may be any of the types that its text allows for. */
  #encryptions(record) {
    const known8 = !record.unknown.includes("type");
    const all = known8 ? ENCRYPTIONS[record.type] : record.address === null ? ["socket"] : ENCRYPTIONS.host;
    return this.#tls ? all : all.filter((encryption) => encryption !== "tls");
  }
  #line(encryptions, addresses) {
    const [v4, v6] = [addresses.v4, addresses.v6].map(
      (list) => list.map(({ first, last }) => `${first}-${last}`).join()
    );
    const key = `${encryptions.join()} ${v4} ${v6}`;
    const before = this.#lines.get(key);
    if (before !== void 0) return before;
    const line = this.#space.line(encryptions, addresses);
    this.#lines.set(key, line);
    return line;
  }
};
function listedIn(databases, users) {
  if (databases.kind === "only") return { column: "databases", codes: databases.codes };
  return users.kind === "only" ? { column: "users", codes: users.codes } : null;
}
function sameCodes({ must, may }) {
  return must.kind === may.kind && must.codes.length === may.codes.length;
}
function addressesOf(record) {
  if (record.unknown.includes("address")) return { may: EVERY_ADDRESS, must: NO_ADDRESS };
  if (record.address === null) return { may: EVERY_ADDRESS, must: EVERY_ADDRESS };
  if (record.address.kind === "host" && record.address.name === "") return { may: NO_ADDRESS, must: NO_ADDRESS };
  return addressBounds(record.address);
}

// src/postgres/memberships.ts
function isMemberOf(role, group, memberships) {
  if (role === group) return "yes";
  const seen = /* @__PURE__ */ new Set([role]);
  const open = [role];
  for (let next = open.pop(); next !== void 0; next = open.pop()) {
    for (const granted of memberships.grants.get(next) ?? []) {
      if (granted === group) return "yes";
      if (seen.has(granted)) continue;
      seen.add(granted);
      open.push(granted);
    }
  }
  return memberships.complete ? "no" : "may";
}

// src/access/trace/plain-pattern.ts
function matchesPlainPattern(pattern, subject) {
  const plain2 = plainPattern(pattern);
  return plain2 === null ? null : matchesPlain(plain2, subject);
}
function plainPattern(pattern) {
  const anchored = pattern.startsWith("^");
  const ended = pattern.length > (anchored ? 1 : 0) && pattern.endsWith("$");
  const inner = pattern.slice(anchored ? 1 : 0, ended ? -1 : void 0);
  if (/[^.*+]*(?:\.[*+][^.*+]*)*/.exec(inner)?.[0] !== inner || /[\\?()[\]{}|^$]/.test(inner)) return null;
  const pieces = [];
  let gap = { gap: 0, free: !anchored };
  for (const word of inner.split(/(\.[*+])/)) {
    if (word === ".*") gap = { ...gap, free: true };
    else if (word === ".+") gap = { gap: gap.gap + 1, free: true };
    else if (word !== "") {
      pieces.push({ ...gap, text: word });
      gap = { gap: 0, free: false };
    }
  }
  return { pieces, tail: { gap: gap.gap, free: gap.free || !ended } };
}
function matchesPlain({ pieces, tail }, subject) {
  let at = 0;
  for (const [index, { gap, free, text }] of pieces.entries()) {
    const from = at + gap;
    const last = index === pieces.length - 1 && !tail.free;
    const place = last ? subject.length - text.length : free ? subject.indexOf(text, from) : from;
    if (place < from || !free && place !== from || !subject.startsWith(text, place)) return false;
    at = place + text.length;
  }
  return tail.free ? subject.length - at >= tail.gap : subject.length === at;
}

// src/access/trace/pattern.ts
function tryPattern(pattern, subject, major) {
  const compiled = compileRegex(pattern, major);
  if (compiled.status === "error") return { certainty: "no", group: null };
  const match = matchRegex(compiled.regex, subject);
  if (match.status === "match") {
    return { certainty: "yes", group: match.groups === null ? void 0 : match.groups[1] ?? null };
  }
  if (match.status === "no-match") return { certainty: "no", group: null };
  const plain2 = matchesPlainPattern(pattern, subject);
  if (plain2 === null) return { certainty: "may", group: void 0 };
  return { certainty: plain2 ? "yes" : "no", group: null };
}
function matchPattern(pattern, subject, major) {
  const { certainty } = tryPattern(pattern, subject, major);
  if (certainty === "yes") return { certainty };
  if (certainty === "no") return { certainty, reason: "" };
  const question = { key: `pattern ${JSON.stringify([pattern, subject])}`, text: `/${pattern} matches ${subject}` };
  return { certainty, questions: [[question]] };
}

// src/access/words.ts
var NAME_BYTES = 63;
var REGEX_MAJOR = 16;
function databaseWord(token, major) {
  if (!token.quoted) {
    if (token.text === "all" || token.text === "sameuser" || token.text === "replication") return { kind: token.text };
    if (token.text === "samerole" || token.text === "samegroup") return { kind: "samerole" };
  }
  return plainWord(token, major);
}
function userWord(token, major) {
  if (!token.quoted) {
    if (token.text === "all") return { kind: "all" };
    if (token.text.startsWith("+")) return { kind: "group", name: token.text.slice(1) };
  }
  return plainWord(token, major);
}
function plainWord({ text }, major) {
  if (major >= REGEX_MAJOR && text.startsWith("/")) return { kind: "regex", pattern: text.slice(1) };
  return text === "" || Buffer.byteLength(text) > NAME_BYTES ? { kind: "nobody" } : { kind: "name", name: text };
}
function databaseNames(record, major) {
  if (record.unknown.includes("databases")) return [];
  return record.databases.map((token) => databaseWord(token, major)).flatMap(spelt);
}
function userNames(record, major) {
  if (record.unknown.includes("users")) return [];
  return record.users.map((token) => userWord(token, major)).flatMap(spelt);
}
function spelt(word) {
  return "name" in word ? [word.name] : [];
}

// src/access/name-sets.ts
var PATTERN_COMPARISONS = 2e5;
var NOBODY = { must: NO_CODES, may: NO_CODES };
var ANYBODY = { must: ALL_CODES, may: ALL_CODES };
var MAYBE = { must: NO_CODES, may: ALL_CODES };
var NameSets = class {
  #space;
  #knowledge;
  #known = /* @__PURE__ */ new Map();
  #members;
  #comparisons = PATTERN_COMPARISONS;
  constructor(space, knowledge) {
    this.#space = space;
    this.#knowledge = knowledge;
    this.#members = membersOf(knowledge.memberships);
  }
  users(record) {
    if (record.unknown.includes("users")) return MAYBE;
    return this.#all(record.users.map((token) => userWord(token, this.#knowledge.major)));
  }
  databases(record) {
    if (record.unknown.includes("databases")) return { ...MAYBE, physical: "may", same: false, role: false };
    const words = record.databases.map((token) => databaseWord(token, this.#knowledge.major));
    const bounds = this.#all(words);
    const has = (kind) => words.some((word) => word.kind === kind);
    const physical = has("replication") ? "yes" : "no";
    const everything = isAllCodes(bounds.must);
    return { ...bounds, physical, same: has("sameuser") && !everything, role: has("samerole") && !everything };
  }
  /** Database name -> the roles that are members of the role so named, as far as memberships tell; not the role itself. */
  rolePairs(users) {
    const pairs2 = /* @__PURE__ */ new Map();
    for (const [group, members] of this.#members) {
      const codes = members.map((member) => this.#space.codeOf(member)).filter((code) => holds(users, code));
      if (codes.length > 0) pairs2.set(this.#space.codeOf(group), only(codes));
    }
    return pairs2;
  }
  /** Whether nobody is a member of anything that the memberships do not tell. */
  get membershipsAreComplete() {
    return this.#knowledge.memberships?.complete === true;
  }
  #all(words) {
    const names = only(words.flatMap((word) => word.kind === "name" ? [this.#space.codeOf(word.name)] : []));
    let bounds = { must: names, may: names };
    for (const word of words) {
      if (word.kind === "name") continue;
      const { must, may } = this.#one(word);
      bounds = { must: uniteCodes(bounds.must, must), may: uniteCodes(bounds.may, may) };
    }
    return bounds;
  }
  #one(word) {
    if (word.kind === "all") return ANYBODY;
    if (word.kind !== "group" && word.kind !== "regex") return NOBODY;
    if (word.kind === "group" && word.name === "") return NOBODY;
    const key = word.kind === "group" ? `+${word.name}` : `/${word.pattern}`;
    const before = this.#known.get(key);
    if (before !== void 0) return before;
    const bounds = word.kind === "group" ? this.#group(word.name) : this.#pattern(word.pattern);
    this.#known.set(key, bounds);
    return bounds;
  }
  #group(name) {
    const must = only([name, ...this.#members.get(name) ?? []].map((role) => this.#space.codeOf(role)));
    return { must, may: this.membershipsAreComplete ? must : ALL_CODES };
  }
  #pattern(pattern) {
    const { names } = this.#space;
    if (names.length > this.#comparisons) return MAYBE;
    this.#comparisons -= names.length;
    const yes = [];
    const no = [];
    for (const [code, name] of names.entries()) {
      const { certainty } = matchPattern(pattern, name, this.#knowledge.major);
      if (certainty === "yes") yes.push(code);
      if (certainty === "no") no.push(code);
    }
    return { must: only(yes), may: except(no) };
  }
};
function holds(set, code) {
  return set.kind === "only" === set.codes.includes(code);
}
function membersOf(memberships) {
  const members = /* @__PURE__ */ new Map();
  if (memberships === void 0) return members;
  const groups = new Set([...memberships.grants.values()].flatMap((granted) => [...granted]));
  for (const group of groups) {
    const roles = [...memberships.grants.keys()].filter(
      (role) => role !== group && isMemberOf(role, group, memberships) === "yes"
    );
    members.set(group, roles);
  }
  return members;
}

// src/access/space.ts
var ENCRYPTION_CODES = ["none", "tls", "gss", "socket"];
var NODE_LIMIT = 24e6;
var NODES_FOR_EACH = 256;
var NODES_FOR_EACH_OF_MANY = 64;
var MANY_NODES = 2 ** 20;
var KEPT_SETS = 500;
var V4_LAST = (1n << 32n) - 1n;
var V6_LAST = (1n << 128n) - 1n;
var Space = class {
  diagrams;
  names;
  /** The same names. */
  spelt;
  #codes;
  #nameBits;
  #addressBits;
  #starts;
  #index;
  #v4Count;
  #twins = null;
  /** The attempt that was last asked about: it is asked of many records in turn. */
  #asked = null;
  #addressSets = /* @__PURE__ */ new Map();
  /** `names`, and the ranges that will ever be spoken of. */
  constructor(names, ranges) {
    this.spelt = new Set(names);
    this.names = [...this.spelt];
    this.#codes = new Map(this.names.map((name, code) => [name, code]));
    this.#nameBits = bitsFor(this.names.length + 2);
    const v4 = /* @__PURE__ */ new Set([0n]);
    const v6 = /* @__PURE__ */ new Set([0n]);
    for (const range of ranges) {
      cut(v4, range.v4, V4_LAST);
      cut(v6, range.v6, V6_LAST);
    }
    const starts4 = sorted(v4);
    const starts6 = sorted(v6).map((start) => start + V4_LAST + 1n);
    this.#v4Count = starts4.length;
    this.#starts = [...starts4, ...starts6];
    this.#index = new Map(this.#starts.map((start, index) => [start, index]));
    this.#addressBits = bitsFor(this.#starts.length);
    this.diagrams = new Diagrams(
      { levels: this.#addressLevel + this.#addressBits, addressLevel: this.#addressLevel },
      NODE_LIMIT,
      expectedNodes(this.names.length + this.#starts.length)
    );
  }
  get #userLevel() {
    return 1 + this.#nameBits;
  }
  get #encryptionLevel() {
    return 1 + 2 * this.#nameBits;
  }
  get #addressLevel() {
    return 3 + 2 * this.#nameBits;
  }
  /** The number of a name; the same for all that stand nowhere. */
  codeOf(name) {
    return this.#codes.get(name) ?? this.names.length;
  }
  /** The twin's number among users. All greater numbers are the other users; among databases the others begin here. */
  get twin() {
    return this.names.length;
  }
  /** Attempts of any name from a set of addresses, under some encryptions; a socket has no address. */
  line(encryptions, addresses) {
    const place = this.#addresses(addresses);
    const leaf = (encryption) => {
      if (!encryptions.includes(encryption)) return NOTHING;
      return encryption === "socket" ? EVERYTHING : place;
    };
    const level = this.#encryptionLevel;
    const { diagrams } = this;
    return diagrams.make(
      level,
      diagrams.make(level + 1, leaf("none"), leaf("tls")),
      diagrams.make(level + 1, leaf("gss"), leaf("socket"))
    );
  }
  /** Attempts on ordinary databases by any of some users over a line. */
  ordinary(databases, users, line) {
    const row = this.#nameSet(this.#userLevel, users, line);
    return this.diagrams.make(0, this.#nameSet(1, databases, row), NOTHING);
  }
  /** Attempts at physical replication. */
  physical(users, line) {
    return this.diagrams.make(0, NOTHING, this.#nameSet(this.#userLevel, users, line));
  }
  /** Attempts on the database of the user's own name. */
  same(users, line) {
    const rows = /* @__PURE__ */ new Map();
    const { twin } = this;
    const add2 = (code) => {
      rows.set(code, this.#nameSet(this.#userLevel, { kind: "only", codes: [code] }, line));
    };
    if (users.kind === "only") for (const code of users.codes) add2(code);
    else {
      const without2 = new Set(users.codes);
      for (let code = 0; code <= twin; code += 1) if (!without2.has(code)) add2(code);
    }
    return this.diagrams.make(0, this.#rows(1, rows), NOTHING);
  }
  /** All attempts on the database of the user's own name. */
  get twins() {
    this.#twins ??= this.same(ALL_CODES, EVERYTHING);
    return this.#twins;
  }
  /** Attempts on one database each by a list of users each. */
  pairs(users, line) {
    const rows = /* @__PURE__ */ new Map();
    for (const [code, set] of users) rows.set(code, this.#nameSet(this.#userLevel, set, line));
    return this.diagrams.make(0, this.#rows(1, rows), NOTHING);
  }
  /** The value that a diagram has for one attempt. */
  valueAt(node, attempt) {
    return this.diagrams.evaluate(node, this.#ask(attempt).bits);
  }
  /** The numbers of an attempt's names. */
  namesOf(attempt) {
    return this.#ask(attempt).names;
  }
  #ask(attempt) {
    if (this.#asked?.attempt === attempt) return this.#asked;
    const physical = attempt.replication === "physical";
    const database = physical ? "physical" : this.codeOf(attempt.database);
    const known8 = this.#codes.get(attempt.user);
    const twins = database === this.twin && attempt.user === attempt.database;
    const names = { database, user: known8 ?? (twins ? this.twin : this.twin + 1) };
    this.#asked = { attempt, names, bits: this.#bitsOf(attempt, names) };
    return this.#asked;
  }
  #bitsOf(attempt, { database, user }) {
    const physical = database === "physical";
    const encryption = ENCRYPTION_CODES.indexOf(attempt.from.kind === "socket" ? "socket" : attempt.from.encryption);
    const place = attempt.from.kind === "socket" ? 0 : this.#placeOf(attempt.from.address);
    const bits = new Uint8Array(this.#addressLevel + this.#addressBits);
    bits[0] = physical ? 1 : 0;
    const write = (level, count2, value) => {
      for (let at = 0; at < count2; at += 1) bits[level + at] = Math.floor(value / 2 ** (count2 - 1 - at)) % 2;
    };
    write(1, this.#nameBits, physical ? 0 : database);
    write(this.#userLevel, this.#nameBits, user);
    write(this.#encryptionLevel, 2, encryption);
    write(this.#addressLevel, this.#addressBits, place);
    return bits;
  }
  /** Every attempt of a kind that is in a set, whoever makes it: the names are forgotten. */
  lineOf(node) {
    const { diagrams } = this;
    const cache = /* @__PURE__ */ new Map();
    const go = (at) => {
      const level = diagrams.levelOf(at);
      if (level >= this.#encryptionLevel) return at;
      const before = cache.get(at);
      if (before !== void 0) return before;
      const result = diagrams.first(go(diagrams.low(at, level)), go(diagrams.high(at, level)));
      cache.set(at, result);
      return result;
    };
    return go(node);
  }
  /** The two halves of a diagram: ordinary attempts, and those at physical replication. */
  halves(node) {
    return [this.diagrams.low(node, 0), this.diagrams.high(node, 0)];
  }
  /** Half a diagram by database: what is left to ask, and whom of. null where there are more stretches than `limit`. */
  databasesOf(half, limit) {
    return this.#stretches(half, 1, this.#nameBits, limit);
  }
  /** What is left of that by user. */
  usersOf(row, limit) {
    return this.#stretches(row, this.#userLevel, this.#nameBits, limit);
  }
  /** What a row asks of one user. */
  lineAt(row, user) {
    return this.#behind(row, user, this.#nameBits);
  }
  /** What a row asks of the users whose numbers begin with `count` bits, those of `start`. */
  #behind(row, start, count2) {
    const { diagrams } = this;
    let at = row;
    for (let bit = 0; bit < count2; bit += 1) {
      const level = this.#userLevel + bit;
      at = (start >> count2 - 1 - bit & 1) === 1 ? diagrams.high(at, level) : diagrams.low(at, level);
    }
    return at;
  }
  /** A row with another line for one user. */
  withLine(row, user, line) {
    const { diagrams } = this;
    const go = (at, bit) => {
      if (bit === this.#nameBits) return line;
      const level = this.#userLevel + bit;
      const [low, high] = [diagrams.low(at, level), diagrams.high(at, level)];
      return this.#bit(user, bit) === 1 ? diagrams.make(level, low, go(high, bit + 1)) : diagrams.make(level, go(low, bit + 1), high);
    };
    return go(row, 0);
  }
  #bit(code, bit) {
    return code >> this.#nameBits - 1 - bit & 1;
  }
  /** The databases of which half a diagram holds any attempt. */
  databasesWith(half) {
    const { diagrams } = this;
    const cache = /* @__PURE__ */ new Map();
    const go = (at) => {
      const level = diagrams.levelOf(at);
      if (level >= this.#userLevel) return at === NOTHING ? NOTHING : EVERYTHING;
      const before = cache.get(at);
      if (before !== void 0) return before;
      const result = diagrams.make(level, go(diagrams.low(at, level)), go(diagrams.high(at, level)));
      cache.set(at, result);
      return result;
    };
    return this.#stretches(go(half), 1, this.#nameBits, Number.POSITIVE_INFINITY)?.get(EVERYTHING) ?? [];
  }
  /** The users of which half a diagram holds any attempt. */
  usersWith(half) {
    const { diagrams } = this;
    const cache = /* @__PURE__ */ new Map();
    const go = (at) => {
      const level = diagrams.levelOf(at);
      if (level >= this.#encryptionLevel) return at === NOTHING ? NOTHING : EVERYTHING;
      const before = cache.get(at);
      if (before !== void 0) return before;
      const [low, high] = [go(diagrams.low(at, level)), go(diagrams.high(at, level))];
      const result = level < this.#userLevel ? diagrams.first(low, high) : diagrams.make(level, low, high);
      cache.set(at, result);
      return result;
    };
    const found = this.#stretches(go(half), this.#userLevel, this.#nameBits, Number.POSITIVE_INFINITY);
    return (found?.get(EVERYTHING) ?? []).map(([from, to]) => [from, to === this.twin ? to + 1 : to]);
  }
  /** The greatest number of a database of which half a diagram holds attempts, and those. The half must not be empty. */
  lastDatabase(half) {
    return this.#last(half, 1);
  }
  lastUser(row) {
    return this.#last(row, this.#userLevel);
  }
  /** One pair of names that a set holds attempts of, and the line that it has for them; null for the empty set. */
  somePairOf(set) {
    if (set === NOTHING) return null;
    const [ordinary, physical] = this.halves(set);
    const half = ordinary === NOTHING ? physical : ordinary;
    const [code, row] = half === ordinary ? this.lastDatabase(half) : [0, half];
    const [user, line] = this.lastUser(row);
    return { database: half === ordinary ? code : "physical", user, line };
  }
  /** What a diagram has for a pair, by line. */
  lineOfPair(node, { database, user }) {
    const { diagrams } = this;
    const end = this.#encryptionLevel;
    let at = node;
    for (let level = diagrams.levelOf(at); level < end; level = diagrams.levelOf(at)) {
      at = this.#asks(level, database, user) ? diagrams.high(at, level) : diagrams.low(at, level);
    }
    return at;
  }
  /** Whether an attempt by a pair has a 1 at a level above those of encryption. */
  #asks(level, database, user) {
    if (level >= this.#userLevel) return this.#bit(user, level - this.#userLevel) === 1;
    if (level === 0 || database === "physical") return database === "physical";
    return this.#bit(database, level - 1) === 1;
  }
  /** What half a diagram has for one user, by database; without what shares no address with `line`, certainly. */
  ofUser(half, user, line) {
    const { diagrams } = this;
    const cache = /* @__PURE__ */ new Map();
    const go = (at) => {
      const level = diagrams.levelOf(at);
      if (!diagrams.mayMeet(at, line)) return NOTHING;
      if (level >= this.#userLevel) return this.lineAt(at, user);
      const before = cache.get(at);
      if (before !== void 0 || !diagrams.charge(1)) return before ?? NOTHING;
      const found = diagrams.make(level, go(diagrams.low(at, level)), go(diagrams.high(at, level)));
      cache.set(at, found);
      return found;
    };
    return go(half);
  }
  /** Half a diagram without all databases but one. */
  ofDatabase(half, database) {
    const line = this.lineOfPair(half, { database, user: 0 });
    return this.#nameSet(1, { kind: "only", codes: [database] }, line);
  }
  /** What half a diagram has for the user of each database's own name, by database: numbers above the twin's mean nothing there. */
  ofOwnNames(half, line) {
    const { diagrams } = this;
    const moved = /* @__PURE__ */ new Map();
    const move = (at) => {
      const level = diagrams.levelOf(at);
      if (level >= this.#encryptionLevel) return at;
      const before = moved.get(at);
      if (before !== void 0 || !diagrams.charge(1)) return before ?? NOTHING;
      const found = diagrams.make(
        level - this.#nameBits,
        move(diagrams.low(at, level)),
        move(diagrams.high(at, level))
      );
      moved.set(at, found);
      return found;
    };
    const go = (at, bits, code) => {
      if (!diagrams.mayMeet(at, line) || !diagrams.charge(1)) return NOTHING;
      const level = 1 + bits;
      if (diagrams.levelOf(at) < this.#userLevel) {
        return diagrams.make(
          level,
          go(diagrams.low(at, level), bits + 1, 2 * code),
          go(diagrams.high(at, level), bits + 1, 2 * code + 1)
        );
      }
      return move(this.#behind(at, code, bits));
    };
    return go(half, 0, 0);
  }
  /** Whether `test` holds of anything that a node has for some names of a column. */
  someOf(node, column, codes, test) {
    const { diagrams } = this;
    const top = column === "database" ? 1 : this.#userLevel;
    const end = top + this.#nameBits;
    const go = (at, level, base, from, to) => {
      if (from === to || at === NOTHING) return false;
      if (diagrams.levelOf(at) >= end) return test(at);
      const middle = base + 2 ** (end - level - 1);
      const split = firstFrom(codes, middle, from, to);
      return go(diagrams.low(at, level), level + 1, base, from, split) || go(diagrams.high(at, level), level + 1, middle, split, to);
    };
    return go(node, top, 0, 0, codes.length);
  }
  /** A node with, for some names of a column, what `change` makes of what it has for them. */
  mapOf(node, column, codes, change) {
    const { diagrams } = this;
    const top = column === "database" ? 1 : this.#userLevel;
    const go = (at, level, bits, base, from, to) => {
      if (from === to) return at;
      if (bits === 0) return change(at);
      const middle = base + 2 ** (bits - 1);
      const split = firstFrom(codes, middle, from, to);
      return diagrams.make(
        level,
        go(diagrams.low(at, level), level + 1, bits - 1, base, from, split),
        go(diagrams.high(at, level), level + 1, bits - 1, middle, split, to)
      );
    };
    return go(node, top, this.#nameBits, 0, 0, codes.length);
  }
  /** Whether the user asks for the database of the user's own name. */
  isTwins({ database, user }) {
    return database === user ? user <= this.twin : user === this.twin && database !== "physical" && database > this.twin;
  }
  /** Names that have no number stand for the greatest; the twin of a database is only asked of where no other is left. */
  #last(node, level) {
    const { diagrams } = this;
    let code = 0;
    let at = node;
    for (let bit = 0; bit < this.#nameBits; bit += 1) {
      const high = diagrams.high(at, level + bit);
      code = code * 2 + (high === NOTHING ? 0 : 1);
      at = high === NOTHING ? diagrams.low(at, level + bit) : high;
    }
    return [code, at];
  }
  /** All attempts under the encryptions of which a set has any. */
  encryptionsWith(set) {
    const some = this.encryptionsOf(this.lineOf(set)).filter(({ place }) => place !== NOTHING);
    return this.line(
      some.flatMap(({ encryptions }) => encryptions),
      EVERY_ADDRESS
    );
  }
  /** A line by encryption: those from the same places together, the socket apart. */
  encryptionsOf(line) {
    const { diagrams } = this;
    const level = this.#encryptionLevel;
    const [ip, others] = [diagrams.low(line, level), diagrams.high(line, level)];
    const places = /* @__PURE__ */ new Map();
    const add2 = (encryption, place) => {
      const list = places.get(place);
      if (list === void 0) places.set(place, [encryption]);
      else list.push(encryption);
    };
    add2("none", diagrams.low(ip, level + 1));
    add2("tls", diagrams.high(ip, level + 1));
    add2("gss", diagrams.low(others, level + 1));
    const found = [...places].map(([place, encryptions]) => ({ encryptions, place }));
    return [...found, { encryptions: ["socket"], place: diagrams.high(others, level + 1) }];
  }
  /** The addresses of a set of places. */
  addressesOf(place) {
    const before = this.#addressSets.get(place);
    if (before !== void 0) return before;
    const stretches = this.#stretches(place, this.#addressLevel, this.#addressBits, Number.POSITIVE_INFINITY);
    const set = this.#decode(stretches?.get(EVERYTHING) ?? []);
    if (this.#addressSets.size >= KEPT_SETS) this.#addressSets.clear();
    this.#addressSets.set(place, set);
    return set;
  }
  /** How many addresses a set of places has, of both families together. */
  countOf(place) {
    const { diagrams } = this;
    const total = V4_LAST + V6_LAST + 2n;
    const startOf = (code) => this.#starts[code] ?? total;
    const go = (at, depth, left2, base) => {
      if (at === NOTHING || base >= this.#starts.length) return 0n;
      if (at === EVERYTHING) return startOf(base + 2 ** left2) - startOf(base);
      const below2 = go(diagrams.low(at, depth), depth + 1, left2 - 1, base);
      return below2 + go(diagrams.high(at, depth), depth + 1, left2 - 1, base + 2 ** (left2 - 1));
    };
    return go(place, this.#addressLevel, this.#addressBits, 0);
  }
  #decode(stretches) {
    const v4 = [];
    const v6 = [];
    const offset = V4_LAST + 1n;
    for (const [from, to] of stretches) {
      if (from < this.#v4Count) {
        const end = Math.min(to, this.#v4Count - 1);
        v4.push({ first: this.#starts[from] ?? 0n, last: this.#endOf(end) });
      }
      if (to >= this.#v4Count) {
        const start = Math.max(from, this.#v4Count);
        v6.push({ first: (this.#starts[start] ?? offset) - offset, last: this.#endOf(to) - offset });
      }
    }
    return { v4: normalise(v4), v6: normalise(v6) };
  }
  #endOf(index) {
    const next = this.#starts[index + 1];
    return next === void 0 ? V4_LAST + 1n + V6_LAST : next - 1n;
  }
  #placeOf(text) {
    const address = parseAddress(text);
    if (address === null) return 0;
    const value = address.family === 4 ? address.value : address.value + V4_LAST + 1n;
    let low = 0;
    let high = this.#starts.length;
    while (high - low > 1) {
      const middle = low + high >> 1;
      if ((this.#starts[middle] ?? 0n) <= value) low = middle;
      else high = middle;
    }
    return low;
  }
  /** An address set as a diagram; its ends must be among the ranges that the space was made with. */
  #addresses({ v4, v6 }) {
    const offset = V4_LAST + 1n;
    let set = NOTHING;
    for (const { first, last } of v4) set = this.diagrams.first(this.#range(first, last), set);
    for (const { first, last } of v6) set = this.diagrams.first(this.#range(first + offset, last + offset), set);
    return set;
  }
  #range(first, last) {
    const from = this.#index.get(first);
    const next = this.#index.get(last + 1n);
    if (from === void 0) throw new RangeError("a range that the space was not made with");
    const to = next === void 0 ? 2 ** this.#addressBits : next;
    return this.#between(this.#addressLevel, this.#addressBits, 0, from, to, EVERYTHING);
  }
  /** The numbers from `from` up to `to` (excluded) lead to `leaf`. `base` is the least number below this node. */
  #between(level, bits, base, from, to, leaf) {
    const end = base + 2 ** bits;
    if (to <= base || from >= end) return NOTHING;
    if (from <= base && to >= end) return leaf;
    const low = this.#between(level + 1, bits - 1, base, from, to, leaf);
    const high = this.#between(level + 1, bits - 1, base + 2 ** (bits - 1), from, to, leaf);
    return this.diagrams.make(level, low, high);
  }
  #nameSet(level, set, leaf) {
    if (isAllCodes(set)) return leaf;
    const [inside, outside] = set.kind === "only" ? [leaf, NOTHING] : [NOTHING, leaf];
    const { codes } = set;
    const go = (at, bits, base, from, to) => {
      if (from === to) return outside;
      if (to - from === 2 ** bits) return inside;
      const middle = base + 2 ** (bits - 1);
      const split = firstFrom(codes, middle, from, to);
      return this.diagrams.make(at, go(at + 1, bits - 1, base, from, split), go(at + 1, bits - 1, middle, split, to));
    };
    return go(level, this.#nameBits, 0, 0, codes.length);
  }
  /** Rows by database number; the row of the twin's number is that of all other databases. */
  #rows(level, rows) {
    const others = rows.get(this.twin) ?? NOTHING;
    const codes = [...rows.keys()].filter((code) => code < this.twin).sort((a, b) => a - b);
    const go = (at, bits, base, from, to) => {
      if (base >= this.twin) return others;
      if (bits === 0) return rows.get(base) ?? NOTHING;
      const middle = base + 2 ** (bits - 1);
      if (from === to && (others === NOTHING || middle + 2 ** (bits - 1) <= this.twin)) return NOTHING;
      const split = firstFrom(codes, middle, from, to);
      return this.diagrams.make(at, go(at + 1, bits - 1, base, from, split), go(at + 1, bits - 1, middle, split, to));
    };
    return go(level, this.#nameBits, 0, 0, codes.length);
  }
  #stretches(node, level, bits, limit) {
    const { diagrams } = this;
    const found = /* @__PURE__ */ new Map();
    let count2 = 0;
    const add2 = (at, from, to) => {
      const list = found.get(at);
      const last = list?.at(-1);
      if (list === void 0) found.set(at, [[from, to]]);
      else if (last !== void 0 && last[1] === from - 1) list[list.length - 1] = [last[0], to];
      else list.push([from, to]);
    };
    const go = (at, depth, left2, base) => {
      if (count2 > limit) return;
      if (diagrams.levelOf(at) >= level + bits) {
        count2 += 1;
        add2(at, base, base + 2 ** left2 - 1);
        return;
      }
      go(diagrams.low(at, depth), depth + 1, left2 - 1, base);
      go(diagrams.high(at, depth), depth + 1, left2 - 1, base + 2 ** (left2 - 1));
    };
    go(node, level, bits, 0);
    return count2 > limit ? null : found;
  }
};
function firstFrom(codes, least, from, to) {
  let low = from;
  let high = to;
  while (low < high) {
    const middle = low + high >> 1;
    if ((codes[middle] ?? 0) < least) low = middle + 1;
    else high = middle;
  }
  return low;
}
function expectedNodes(parts) {
  return Math.max(Math.min(NODES_FOR_EACH * parts, MANY_NODES), NODES_FOR_EACH_OF_MANY * parts);
}
function bitsFor(count2) {
  return Math.max(1, Math.ceil(Math.log2(count2)));
}
function cut(cuts, intervals, last) {
  for (const interval of intervals) {
    cuts.add(interval.first);
    if (interval.last < last) cuts.add(interval.last + 1n);
  }
}
function sorted(values) {
  return [...values].sort((a, b) => a < b ? -1 : a > b ? 1 : 0);
}

// src/access/access.ts
var RECORD_STEPS = 2e5;
var SERVER_STEPS = 5e5;
var STEPS_FOR_EACH = 100;
var STEPS_OF_USER = 8;
var FEW_STEPS = 150;
function matching(hba) {
  return hba.flatMap((entry) => {
    const { record, error } = entry.fact;
    return record === null || error !== null ? [] : [{ entry, record }];
  });
}
function spaceOf(sides, ranges = [], others = []) {
  const databases = [];
  const users = [...others];
  const sets = [...ranges];
  for (const { hba, options } of sides) {
    for (const { record } of matching(hba)) {
      for (const name of databaseNames(record, options.major)) databases.push(name);
      for (const name of userNames(record, options.major)) users.push(name);
      const { may, must } = addressesOf(record);
      sets.push(may);
      if (may !== must) sets.push(must);
    }
    for (const [role, groups] of options.memberships?.grants ?? []) users.push(role, ...groups);
  }
  return new Space([...databases, ...users], sets);
}
function accessOf(side, space = spaceOf([side])) {
  const { hba, options } = side;
  const matches = new Matches(space, new NameSets(space, options), options.tls);
  const entries = matching(hba);
  const budget = new Budget(space.diagrams, SERVER_STEPS + STEPS_FOR_EACH * entries.length);
  const records = [];
  let above = NO_LAYERS;
  for (const { entry, record } of entries) {
    const match = matches.of(record);
    const { outline, exact } = leave(space, match.may, above, budget);
    records.push({ index: records.length, entry, record, match, outline, exact, above });
    above = take(space, match.must, above, budget);
  }
  return { space, matches, options, records, taken: above, exact: records.every((record) => record.exact) };
}
var NO_LAYERS = {
  nodes: { all: NOTHING, users: NOTHING, databases: NOTHING, both: NOTHING, same: NOTHING },
  complete: true
};
var DECIDING = {
  all: ["all"],
  users: ["all", "users"],
  databases: ["all", "databases"],
  both: SHAPES,
  same: ["all", "same"]
};
var Budget = class {
  #diagrams;
  #end;
  constructor(diagrams, steps) {
    this.#diagrams = diagrams;
    this.#end = diagrams.spent + steps;
  }
  spend(compute) {
    return this.#diagrams.within(this.#diagrams.spent > this.#end ? FEW_STEPS : RECORD_STEPS, compute);
  }
};
function take(space, terms, above, budget) {
  let layers = above;
  for (const term of terms) {
    const before = layers.nodes[term.shape];
    const grown = budget.spend(() => joined(space, before, term));
    if (grown === null) layers = { ...layers, complete: false };
    else if (grown !== before) layers = { ...layers, nodes: { ...layers.nodes, [term.shape]: grown } };
  }
  return layers;
}
function joined(space, set, term) {
  const { diagrams } = space;
  const { product } = term;
  if (product === null) return diagrams.first(set, term.node);
  const grown = (line) => diagrams.first(line, product.line);
  return withProduct(space, set, product, grown, (users) => diagrams.charge(STEPS_OF_USER * users));
}
function leave(space, may, above, budget) {
  let exact = above.complete;
  const outline = may.flatMap((term) => {
    let left2 = term;
    for (const layer of DECIDING[term.shape]) {
      const less = budget.spend(() => lessOf(space, left2, layer, above));
      if (less === null) {
        exact = false;
        break;
      }
      left2 = less;
    }
    return isNothing(left2) ? [] : [left2];
  });
  return { outline, exact: exact || outline.length === 0 };
}
function lessOf(space, term, layer, above) {
  const { shape, product } = term;
  const taken = above.nodes[layer];
  if (taken === NOTHING || isNothing(term)) return term;
  if (product === null) return termOf(shape, without(space, term.node, shape, layer, above));
  if (layer === "same" && !hasTwins(product)) return term;
  const pair = pairOf(product);
  if (pair === null) {
    return meetsProduct(space, taken, product) ? termOf(shape, without(space, term.node, shape, layer, above)) : term;
  }
  const line = space.diagrams.minus(product.line, space.lineOfPair(taken, pair));
  return line === product.line ? term : new ProductTerm(space, { ...product, line });
}
function without(space, left2, shape, layer, above) {
  const { diagrams } = space;
  const taken = above.nodes[layer];
  if (taken === NOTHING || left2 === NOTHING) return left2;
  if (layer !== "same" || shape === "same") return diagrams.minus(left2, taken);
  return diagrams.minus(left2, diagrams.intersect(diagrams.intersect(left2, taken), space.twins));
}

// src/access/common-records.ts
function changedRecords(before, after) {
  const keys = /* @__PURE__ */ new Map();
  for (const record of [...before, ...after]) keys.set(record, keyOf(record.record));
  const equal = (a, b) => a !== void 0 && b !== void 0 && keys.get(a) === keys.get(b);
  let start = 0;
  while (equal(before[start], after[start])) start += 1;
  let end = 0;
  while (end < Math.min(before.length, after.length) - start && equal(before.at(-1 - end), after.at(-1 - end)))
    end += 1;
  const [old, now] = [before.slice(start, before.length - end), after.slice(start, after.length - end)];
  const pairs2 = uniquePairs(old, now, keys);
  const kept = new Set(longestRise(pairs2.map(([, at]) => at)).map((index) => pairs2[index]));
  const oldKept = new Set([...kept].map((pair) => pair?.[0]));
  const nowKept = new Set([...kept].map((pair) => pair?.[1]));
  return [old.filter((_, at) => !oldKept.has(at)), now.filter((_, at) => !nowKept.has(at))];
}
function uniquePairs(old, now, keys) {
  const places = (records) => {
    const found = /* @__PURE__ */ new Map();
    for (const [at, record] of records.entries()) {
      const key = keys.get(record) ?? "";
      found.set(key, found.has(key) ? -1 : at);
    }
    return found;
  };
  const [first, second] = [places(old), places(now)];
  return [...first].flatMap(([key, at]) => {
    const other = second.get(key) ?? -1;
    return at < 0 || other < 0 ? [] : [[at, other]];
  });
}
function longestRise(values) {
  const piles = [];
  const previous = [];
  for (const [index, value] of values.entries()) {
    let low = 0;
    let high = piles.length;
    while (low < high) {
      const middle = low + high >> 1;
      if ((values[piles[middle] ?? 0] ?? 0) < value) low = middle + 1;
      else high = middle;
    }
    previous.push(low === 0 ? -1 : piles[low - 1] ?? -1);
    piles[low] = index;
  }
  const rise = [];
  for (let at = piles.at(-1) ?? -1; at >= 0; at = previous[at] ?? -1) rise.push(at);
  return rise.reverse();
}
function keyOf(record) {
  const words = (tokens) => tokens.map(({ text, quoted: quoted3 }) => `${quoted3 ? '"' : ""}${text}`).sort();
  const options = record.options.map(({ name, value }) => `${name}=${value}`);
  const { type, databases, users, address, method, unknown } = record;
  return JSON.stringify([type, words(databases), words(users), address, method, options, unknown]);
}

// src/access/reach.ts
var REACH_STEPS = 1e6;
function reachOf(access, record, steps = REACH_STEPS) {
  const { space } = access;
  if (isTold(record)) return { set: mustOf(space, record.outline), exact: true };
  const set = space.diagrams.within(steps, () => {
    let all = NOTHING;
    for (const term of record.outline)
      all = space.diagrams.first(all, left(space, term, record.above, settled(record, term)));
    return all;
  });
  return set === null ? { set: roughSet(access, record), exact: false } : { set, exact: record.exact };
}
function isTold({ exact, outline }) {
  return exact && outline.every(({ product }) => product !== null);
}
function restOf(access, steps = REACH_STEPS) {
  const { space, taken } = access;
  const asked = everyAttempt(access);
  const set = space.diagrams.within(steps, () => left(space, termOf("all", asked), taken, []));
  return set === null ? { set: asked, exact: false } : { set, exact: taken.complete };
}
function tableOf(access, record, steps = REACH_STEPS) {
  const { space } = access;
  const { outline, above } = record;
  if (isTold(record)) return plain(reachOf(access, record));
  const some = outline.some(({ shape }) => shape === "same");
  const same = some && outline.every(({ shape, node }) => shape === "same" && isLine(space, node));
  if (some !== same || !isLine(space, above.nodes.same)) return plain(reachOf(access, record, steps));
  const set = space.diagrams.within(steps, () => {
    let all = NOTHING;
    for (const term of outline) {
      all = space.diagrams.first(all, leftOfTable(space, term.node, above, settled(record, term)));
    }
    return all;
  });
  if (set === null) return plain({ set: roughSet(access, record), exact: false });
  return { set, exact: record.exact, taken: space.lineOf(above.nodes.same), same };
}
function restTableOf(access, steps = REACH_STEPS) {
  const { space, taken } = access;
  if (!isLine(space, taken.nodes.same)) return plain(restOf(access, steps));
  const asked = everyAttempt(access);
  const set = space.diagrams.within(steps, () => leftOfTable(space, asked, taken, []));
  if (set === null) return plain({ set: asked, exact: false });
  return { set, exact: taken.complete, taken: space.lineOf(taken.nodes.same), same: false };
}
function plain(reach) {
  return { ...reach, taken: NOTHING, same: false };
}
function isLine(space, node) {
  const [ordinary] = space.halves(node);
  return space.lineOf(ordinary) === ordinary;
}
function settled({ exact }, { shape }) {
  return exact ? DECIDING[shape] : [];
}
function leftOfTable(space, node, above, done) {
  let set = node;
  for (const layer of TABLE_SHAPES) if (!done.includes(layer)) set = without(space, set, "both", layer, above);
  return set;
}
var TABLE_SHAPES = SHAPES.filter((shape) => shape !== "same");
function everyAttempt({ space, options }) {
  return options.tls ? EVERYTHING : space.line(["none", "gss", "socket"], EVERY_ADDRESS);
}
function mustOf(space, terms) {
  let all = NOTHING;
  for (const term of terms) all = space.diagrams.first(all, attemptsOf(space, term));
  return all;
}
function attemptsOf(space, { shape, node }) {
  return shape === "same" ? space.diagrams.intersect(space.twins, node) : node;
}
function left(space, term, above, done) {
  let node = attemptsOf(space, term);
  for (const layer of SHAPES) if (!done.includes(layer)) node = without(space, node, "both", layer, above);
  return node;
}
function roughSet({ space }, { outline }) {
  return outline.reduce((all, { node }) => space.diagrams.first(all, node), NOTHING);
}

// src/access/name-set.ts
var NameSet = class {
  #all;
  #stretches;
  kind;
  /** `listed` are numbers of `all`, ascending. */
  constructor(kind, all, listed) {
    this.kind = kind;
    this.#all = all;
    this.#stretches = listed.every(([from, to]) => from <= to) ? listed : listed.filter(([from, to]) => from <= to);
  }
  /** Those that are listed, in the order in which the file first has them. */
  get names() {
    return this.#stretches.flatMap(([from, to]) => this.#all.slice(from, to + 1));
  }
  /** How many are listed. */
  get count() {
    return this.#stretches.reduce((sum, [from, to]) => sum + to - from + 1, 0);
  }
  has(name) {
    return this.names.includes(name) === (this.kind === "only");
  }
  /** Every name there may be. */
  get isEverything() {
    return this.kind === "except" && this.#stretches.length === 0;
  }
  /** Every name that stands in no file, and no other. */
  get isOthers() {
    return this.kind === "except" && this.count === this.#all.length;
  }
  /** Equal for equal sets of one space. */
  get key() {
    return `${this.kind} ${this.#stretches.map(([from, to]) => `${from}-${to}`).join()}`;
  }
};
function namedStretches(space, stretches) {
  const last = space.twin - 1;
  const end = stretches.at(-1);
  if (end === void 0 || end[1] <= last) return stretches;
  return stretches.filter(([from]) => from <= last).map(([from, to]) => [from, Math.min(to, last)]);
}
function otherStretches(space, stretches) {
  const rest = [];
  let next = 0;
  for (const [from, to] of namedStretches(space, stretches)) {
    if (from > next) rest.push([next, from - 1]);
    next = to + 1;
  }
  if (next < space.twin) rest.push([next, space.twin - 1]);
  return rest;
}
function holdsOthers(space, stretches) {
  return stretches.some(([, to]) => to > space.twin);
}
function nameSetOf(space, stretches) {
  return holdsOthers(space, stretches) ? new NameSet("except", space.names, otherStretches(space, stretches)) : new NameSet("only", space.names, namedStretches(space, stretches));
}

// src/access/own-databases.ts
var FOLDED = 16;
function rowsOf(space, rows, least = FOLDED) {
  if (rows.size < least) return alone(rows);
  const folded = [...singlesOf(space, rows)].filter(([, alike]) => alike.length >= least);
  const gone = new Set(folded.flatMap(([, alike]) => alike.map(({ code }) => code)));
  const plain2 = new Map([...rows].filter(([, databases]) => !gone.has(singleCode(space, databases) ?? -1)));
  const together = folded.map(([row, alike]) => {
    const same = plain2.get(row) ?? [];
    plain2.delete(row);
    const lines = new Map(
      [...groupBy(alike, ({ line }) => line)].map(([line, some]) => [line, stretchesOf(space, some)])
    );
    return { row, plain: same, own: stretchesOf(space, alike), lines };
  });
  return [...alone(plain2), ...together];
}
function alone(rows) {
  return [...rows].map(([row, plain2]) => ({ row, plain: plain2, own: [], lines: NO_LINES }));
}
var NO_LINES = /* @__PURE__ */ new Map();
function singlesOf(space, rows) {
  const others = [...rows].find(([, databases]) => databases.some(([, to]) => to > space.twin))?.[0];
  const usual = others === void 0 ? null : space.withLine(others, space.twin, space.lineAt(others, space.twin + 1));
  const singles = [];
  for (const [row, databases] of rows) {
    const code = singleCode(space, databases);
    if (code === null) continue;
    const line = space.lineAt(row, code);
    const asUsual = usual === null ? row : space.withLine(row, code, space.lineAt(usual, code));
    const common2 = asUsual === usual ? usual : space.withLine(row, code, space.lineAt(row, space.twin + 1));
    if (common2 !== row) singles.push({ code, row: common2, line });
  }
  return groupBy(singles, ({ row }) => row);
}
function singleCode(space, [first, ...others]) {
  if (first === void 0 || others.length > 0) return null;
  return first[0] === first[1] || first[0] === space.twin ? first[0] : null;
}
function groupBy(items, keyOf3) {
  const groups = /* @__PURE__ */ new Map();
  for (const item of items) {
    const group = groups.get(keyOf3(item));
    if (group === void 0) groups.set(keyOf3(item), [item]);
    else group.push(item);
  }
  return groups;
}
function stretchesOf(space, singles) {
  const found = [];
  for (const code of singles.map((single2) => single2.code).sort((a, b) => a - b)) {
    const last = found.at(-1);
    const to = code === space.twin ? space.twin + 1 : code;
    if (last !== void 0 && last[1] === code - 1) found[found.length - 1] = [last[0], to];
    else found.push([code, to]);
  }
  return found;
}

// src/access/regions.ts
var Region = class {
  /** Physical replication names no database. */
  databases;
  users;
  /** Whether the region is limited to users and databases of one name, or of different names. The lists of `same` are equal. */
  pairs;
  /** Never empty; `socket` is always alone. */
  encryptions;
  #space;
  #place;
  constructor(space, names, encryptions, place) {
    this.databases = names.databases;
    this.users = names.users;
    this.pairs = names.pairs;
    this.encryptions = encryptions;
    this.#space = space;
    this.#place = place;
  }
  /** null for the socket, where addresses play no part. Worked out when asked for: sets of many regions are long and alike. */
  get addresses() {
    return this.encryptions.includes("socket") ? null : this.#space.addressesOf(this.#place);
  }
  /** How many addresses that is, of both families together; 0 for the socket. */
  get addressCount() {
    return this.encryptions.includes("socket") ? 0n : this.#space.countOf(this.#place);
  }
};
function regionsOf(space, set, taking = {}) {
  const { limit = Number.POSITIVE_INFINITY, least = FOLDED, taken = NOTHING, same = false } = taking;
  const { diagrams } = space;
  const [ordinary, physical] = space.halves(set);
  const regions = [];
  let size = 0;
  const add2 = (line, names) => {
    if (line === NOTHING || !isSome(names)) return;
    for (const region of regionsOfLine(space, line, names)) regions.push(region);
  };
  const addOwn = (line, stretches) => {
    const names = nameSetOf(space, stretches);
    add2(diagrams.minus(line, taken), { databases: names, users: names, pairs: "same" });
    size += stretches.length;
  };
  const addOthers = (line, databases, users) => {
    if (same || databases.length === 0) return;
    const meet = holdsOthers(space, users) && holdsOthers(space, databases);
    const differ = meet || commonNames(space, databases, users).length > 0;
    const names = {
      databases: nameSetOf(space, databases),
      users: nameSetOf(space, users),
      pairs: differ ? "different" : "any"
    };
    if (!isOnePair(names)) add2(line, names);
  };
  const rows = space.databasesOf(ordinary, limit);
  if (rows === null) return null;
  for (const { row, plain: plain2, own, lines } of rowsOf(space, rows, least)) {
    for (const [line, names] of lines) addOwn(line, names);
    const columns2 = space.usersOf(row, limit - size);
    if (columns2 === null) return null;
    for (const [line, users] of columns2) {
      if (line === NOTHING) continue;
      if (!same && !diagrams.overlaps(line, taken)) for (const names of namesOf(space, plain2, users)) add2(line, names);
      else {
        addOwn(line, commonNames(space, plain2, users));
        addOthers(line, plain2, users);
      }
      addOthers(line, own, users);
      size += plain2.length + own.length + users.length;
      if (size > limit) return null;
    }
  }
  if (same) return { regions, size: size + regions.length };
  const columns = space.usersOf(physical, limit - size);
  if (columns === null) return null;
  for (const [line, users] of columns) {
    add2(line, { databases: "physical", users: nameSetOf(space, users), pairs: "any" });
  }
  return { regions, size: size + regions.length };
}
function regionsOfColumn(space, set, users, limit) {
  const rows = space.databasesOf(set, limit);
  if (rows === null) return null;
  const regions = [];
  let size = 0;
  for (const [line, found] of rows) {
    if (line === NOTHING) continue;
    const listed = users === "own" ? commonNames(space, found, found) : found;
    const databases = nameSetOf(space, listed);
    const names = users === "own" ? { databases, users: databases, pairs: "same" } : { databases, users: new NameSet("only", space.names, stretched(users)), pairs: "any" };
    if (!isSome(names)) continue;
    size += listed.length;
    for (const region of regionsOfLine(space, line, names)) regions.push(region);
  }
  return { regions, size: size + regions.length };
}
function regionsOfLine(space, line, names) {
  return space.encryptionsOf(line).flatMap(({ encryptions, place }) => place === NOTHING ? [] : [new Region(space, names, encryptions, place)]);
}
function regionsOfProduct(space, { databases, users, line }) {
  const listed = (codes) => new NameSet("only", space.names, stretched(codes));
  const names = {
    databases: databases === "physical" ? databases : listed(databases),
    users: listed(users),
    pairs: "any"
  };
  return regionsOfLine(space, line, names);
}
function stretched(codes) {
  const found = [];
  for (const code of codes) {
    const last = found.at(-1);
    if (last !== void 0 && last[1] === code - 1) found[found.length - 1] = [last[0], code];
    else found.push([code, code]);
  }
  return found;
}
function commonNames(space, databases, users) {
  const common2 = [];
  let at = 0;
  for (const [from, to] of users) {
    while (at < databases.length && (databases[at]?.[1] ?? 0) < from) at += 1;
    for (let next = at; next < databases.length; next += 1) {
      const [first, last] = databases[next] ?? [to + 1, to];
      if (first > to) break;
      const [start, end] = [Math.max(first, from), Math.min(last, to, space.twin)];
      if (start <= end) common2.push([start, end === space.twin ? end + 1 : end]);
    }
  }
  return common2;
}
function namesOf(space, databases, users) {
  if (databases.length === 0) return [];
  const twin = users.some(([from, to]) => from <= space.twin && space.twin <= to);
  const others = holdsOthers(space, users);
  const whole = { databases: nameSetOf(space, databases), users: nameSetOf(space, users), pairs: "any" };
  if (!holdsOthers(space, databases) || twin === others) return [whole].filter(isSome);
  const nameless = new NameSet("except", space.names, [[0, space.twin - 1]]);
  if (twin) return [whole, { databases: nameless, users: nameless, pairs: "same" }].filter(isSome);
  const named = new NameSet("only", space.names, namedStretches(space, databases));
  const listed = new NameSet("only", space.names, namedStretches(space, users));
  return [
    { ...whole, databases: named },
    { databases: nameless, users: listed, pairs: "any" },
    { databases: nameless, users: nameless, pairs: "different" }
  ].filter(isSome);
}
function isSome({ databases, users }) {
  return !isNone(users) && (databases === "physical" || !isNone(databases));
}
function isOnePair({ databases, users, pairs: pairs2 }) {
  if (pairs2 !== "different" || databases === "physical") return false;
  return users.kind === "only" && users.count === 1 && users.key === databases.key;
}
function isNone(set) {
  return set.kind === "only" && set.count === 0;
}
function widestRegionsOf(space, set) {
  return space.halves(set).flatMap((half, index) => {
    const line = space.lineOf(half);
    if (line === NOTHING) return [];
    const databases = index === 1 ? "physical" : nameSetOf(space, space.databasesWith(half));
    const names = { databases, users: nameSetOf(space, space.usersWith(half)), pairs: "any" };
    return regionsOfLine(space, line, names);
  });
}
function someRegionOf(space, set) {
  const [ordinary, physical] = space.halves(set);
  for (const [half, isPhysical] of [
    [ordinary, false],
    [physical, true]
  ]) {
    if (half === NOTHING) continue;
    const [database, row] = space.lastDatabase(half);
    const [user, line] = space.lastUser(row);
    const found = space.encryptionsOf(line).find(({ place }) => place !== NOTHING);
    if (found === void 0) continue;
    const nameless = new NameSet("except", space.names, [[0, space.twin - 1]]);
    const one = (code) => code < space.twin ? new NameSet("only", space.names, [[code, code]]) : nameless;
    const bothNameless = !isPhysical && database >= space.twin && user >= space.twin;
    const pairs2 = bothNameless ? user === space.twin ? "same" : "different" : "any";
    const names = { databases: isPhysical ? "physical" : one(database), users: one(user), pairs: pairs2 };
    return new Region(space, names, found.encryptions, found.place);
  }
  return null;
}
var NODES2 = 2 ** 28;
function single(value, set) {
  return value * NODES2 + set + NODES2 / 2;
}
function singleValue(one) {
  return Math.floor(one / NODES2);
}
function setOf(one) {
  return one % NODES2 - NODES2 / 2;
}
function valuesOf(found) {
  if (typeof found !== "number") return found;
  return found === NO_VALUE ? { values: [], sets: [] } : { values: [singleValue(found)], sets: [setOf(found)] };
}
var NO_VALUE = single(0, NOTHING);
function setsByValue(space, node) {
  const { diagrams } = space;
  const cache = /* @__PURE__ */ new Map();
  const go = (at) => {
    if (at === NOTHING) return NO_VALUE;
    if (at < 0) return single(terminalValue(at), EVERYTHING);
    const before = cache.get(at);
    if (before !== void 0) return before;
    const level = diagrams.levelOf(at);
    const found = joinedAt(diagrams, level, go(diagrams.low(at, level)), go(diagrams.high(at, level)));
    cache.set(at, found);
    return found;
  };
  const { values, sets } = valuesOf(go(node));
  return new Map(values.map((value, index) => [value, sets[index] ?? NOTHING]));
}
function joinedAt(diagrams, level, a, b) {
  if (b === NO_VALUE && typeof a === "number") return single(singleValue(a), diagrams.make(level, setOf(a), NOTHING));
  if (a === NO_VALUE && typeof b === "number") return single(singleValue(b), diagrams.make(level, NOTHING, setOf(b)));
  if (typeof a === "number" && typeof b === "number" && singleValue(a) === singleValue(b)) {
    return single(singleValue(a), diagrams.make(level, setOf(a), setOf(b)));
  }
  const [low, high] = [valuesOf(a), valuesOf(b)];
  const values = [];
  const sets = [];
  for (let i = 0, j = 0; i < low.values.length || j < high.values.length; ) {
    const left2 = low.values[i] ?? Number.POSITIVE_INFINITY;
    const right = high.values[j] ?? Number.POSITIVE_INFINITY;
    const zero = left2 <= right ? low.sets[i] ?? NOTHING : NOTHING;
    const one = right <= left2 ? high.sets[j] ?? NOTHING : NOTHING;
    values.push(Math.min(left2, right));
    sets.push(diagrams.make(level, zero, one));
    if (left2 <= right) i += 1;
    if (right <= left2) j += 1;
  }
  return { values, sets };
}

// src/access/possible.ts
function splitBy(space, set, certain, possible, lists) {
  const { diagrams } = space;
  const doubtful = diagrams.intersect(possible, set);
  if (doubtful === NOTHING) return /* @__PURE__ */ new Map([[0, set]]);
  if (certain === null) return setsByValue(space, doubtful).set(0, diagrams.minus(set, doubtful));
  const parts = /* @__PURE__ */ new Map();
  const unsettled = [];
  const sets = setsByValue(space, doubtful);
  for (const [list, part] of sets) {
    const all = lists.at(list);
    diagrams.charge(all.length >> 3);
    const before = lists.of(all.filter((index) => index < certain.index));
    if (before === 0) continue;
    unsettled.push(part);
    parts.set(before, diagrams.first(parts.get(before) ?? NOTHING, part));
  }
  const together = unsettled.length === sets.size ? doubtful : unsettled.reduce((a, b) => diagrams.first(a, b), NOTHING);
  return parts.set(0, diagrams.minus(set, together));
}
function usersByAnswer(users, split) {
  const groups = /* @__PURE__ */ new Map();
  for (const user of users) {
    for (const [list, node] of split(user)) {
      const group = groups.get(`${list} ${node}`);
      if (group === void 0) groups.set(`${list} ${node}`, { list, node, users: [user] });
      else group.users.push(user);
    }
  }
  return [...groups.values()];
}
function possibleMap(space, records, lists) {
  const [only2, ...others] = records;
  if (only2 === void 0) return NOTHING;
  const { diagrams } = space;
  if (others.length === 0) return diagrams.intersect(terminal(lists.of([only2.index])), mustOf(space, only2.match.may));
  const middle = records.length >> 1;
  const [first, second] = [records.slice(0, middle), records.slice(middle)];
  return diagrams.merge(possibleMap(space, first, lists), possibleMap(space, second, lists), (a, b) => {
    const both = [...lists.at(a), ...lists.at(b)];
    diagrams.charge(both.length >> 3);
    return lists.of(both);
  });
}
var Lists = class {
  #lists = [[]];
  #known = /* @__PURE__ */ new Map([["", 0]]);
  of(list) {
    const key = list.join();
    const before = this.#known.get(key);
    if (before !== void 0) return before;
    this.#known.set(key, this.#lists.length);
    this.#lists.push(list);
    return this.#lists.length - 1;
  }
  at(number) {
    return this.#lists[number] ?? [];
  }
};

// src/access/columns.ts
var USERS = 16;
function columnParts(space, record, possible, lists) {
  const [term, ...others] = record.outline;
  if (!record.match.certain || !record.exact || term === void 0 || others.length > 0) return null;
  if (term.shape === "same") {
    const parts = partsBy(space, record, term, possible, lists, "own");
    return [...parts].map(([list, set]) => ({ list, set, users: "own" }));
  }
  const listed = term.shape === "users" ? record.match.may[0]?.listed : null;
  if (listed?.column !== "users" || record.match.may.length > 1 || listed.codes.length > USERS) return null;
  if (listed.codes.length > 1 && record.above.nodes.same !== NOTHING) return null;
  const groups = usersByAnswer(listed.codes, (user) => partsBy(space, record, term, possible, lists, user));
  return groups.map(({ list, node, users }) => ({ list, set: node, users }));
}
function partsBy(space, record, term, possible, lists, user) {
  const { diagrams } = space;
  const column = (node) => {
    const [ordinary] = space.halves(node);
    return user === "own" ? space.ofOwnNames(ordinary, term.node) : space.ofUser(ordinary, user, term.node);
  };
  let left2 = column(term.node);
  for (const shape of SHAPES) {
    const taken = record.above.nodes[shape];
    const isOwn = shape === "same" && user !== "own";
    left2 = diagrams.minus(left2, isOwn ? space.ofDatabase(column(taken), user) : column(taken));
  }
  return splitBy(space, left2, record, column(possible), lists);
}

// src/access/listed.ts
var PAIRS = 64;
function listedParts(space, record, possible, lists) {
  const { match, above, outline } = record;
  const isLeft = match.certain && isTold(record);
  const exact = isLeft || !match.certain && above.complete;
  const parts = [];
  for (const { product } of match.certain ? outline : match.must) {
    if (product === null) return null;
    const count2 = pairCount(product);
    if (count2 > 1 && (isLeft || count2 > PAIRS && !exact) && !meetsProduct(space, possible, product)) {
      parts.push({ list: 0, product });
      continue;
    }
    if (count2 > PAIRS) return null;
    const split = (pair2) => {
      const left2 = isLeft ? product.line : lineBelow(space, product.line, pair2, above);
      return splitBy(space, left2, record, space.lineOfPair(possible, pair2), lists);
    };
    const pair = pairOf(product);
    if (pair === null) for (const part of byAnswer(product, split)) parts.push(part);
    else for (const [list, line] of split(pair)) parts.push({ list, product: { ...product, line } });
  }
  return { parts, exact };
}
function lineBelow(space, line, pair, above) {
  let left2 = line;
  for (const shape of SHAPES) {
    if (shape === "same" && !space.isTwins(pair)) continue;
    left2 = space.diagrams.minus(left2, space.lineOfPair(above.nodes[shape], pair));
  }
  return left2;
}
function byAnswer({ databases, users }, split) {
  if (databases === "physical") {
    const groups = usersByAnswer(users, (user) => split({ database: databases, user }));
    return groups.map(({ list, node, users: some }) => ({ list, product: { databases, users: some, line: node } }));
  }
  const parts = /* @__PURE__ */ new Map();
  for (const database of databases) {
    for (const group of usersByAnswer(users, (user) => split({ database, user }))) {
      const key = `${group.list} ${group.node} ${group.users.join()}`;
      const part = parts.get(key);
      if (part === void 0) parts.set(key, { group, databases: [database] });
      else part.databases.push(database);
    }
  }
  return [...parts.values()].map(({ group, databases: some }) => ({
    list: group.list,
    product: { databases: some, users: group.users, line: group.node }
  }));
}

// src/access/lookup.ts
var Lookup = class {
  #databases = /* @__PURE__ */ new Map();
  #users = /* @__PURE__ */ new Map();
  #others = [];
  constructor(records) {
    for (const record of records) for (const term of record.match.may) this.#add(record, term);
  }
  #add(record, { product, listed }) {
    if (product?.databases === "physical") add(this.#databases, "physical", record);
    else if (product !== null) for (const code of product.databases) add(this.#databases, code, record);
    else if (listed === null) this.#others.push(record);
    else if (listed.column === "databases") for (const code of listed.codes) add(this.#databases, code, record);
    else for (const code of listed.codes) add(this.#users, code, record);
  }
  of({ database, user }) {
    const found = [...this.#databases.get(database) ?? [], ...this.#users.get(user) ?? [], ...this.#others];
    return [...new Set(found)].sort((a, b) => a.index - b.index);
  }
};
function add(lists, key, record) {
  const list = lists.get(key);
  if (list === void 0) lists.set(key, [record]);
  else list.push(record);
}
var known3 = /* @__PURE__ */ new WeakMap();
function recordsFor(access, names) {
  const lookup = known3.get(access) ?? new Lookup(access.records);
  known3.set(access, lookup);
  return lookup.of(names);
}

// src/access/partition.ts
var STEPS = 5e5;
var PIECES = 8e4;
var STEPS_FOR_EACH2 = 10;
var PIECES_FOR_EACH = 4;
var FEW_STEPS2 = 400;
var FEW_PIECES = 4;
function partitionOf(access) {
  const { space, records } = access;
  const { diagrams } = space;
  const lists = new Lists();
  const undecided = records.filter(({ match }) => !match.certain);
  const possible = undecided.length === 0 ? NOTHING : diagrams.within(STEPS, () => possibleMap(space, undecided, lists));
  const regions = [];
  const end = diagrams.spent + STEPS + STEPS_FOR_EACH2 * records.length;
  let pieces = PIECES + PIECES_FOR_EACH * records.length;
  const spend = (compute) => diagrams.within(Math.max(FEW_STEPS2, end - diagrams.spent), compute);
  const add2 = (reach, rough, certain) => {
    const parts = possible === null ? null : spend(() => splitBy(space, reach.set, certain, possible, lists));
    const limit = Math.max(FEW_PIECES, pieces);
    const found = parts === null ? null : answered(access, parts, certain, lists, { ...reach, limit });
    if (found !== null) {
      pieces -= found.size;
      for (const { region, answers: answers2 } of found.regions) regions.push({ region, answers: answers2, exact: reach.exact });
      return;
    }
    const answers = { possible: undecided, certain };
    for (const region of regionsOf(space, rough())?.regions ?? []) regions.push({ region, answers, exact: false });
  };
  const addListed = (record) => {
    const told = possible === null ? null : spend(() => listedParts(space, record, possible, lists));
    for (const { list, product } of told?.parts ?? []) {
      const answers = answersOf(access, lists, list, record);
      for (const region of regionsOfProduct(space, product))
        regions.push({ region, answers, exact: told?.exact === true });
    }
    return told !== null;
  };
  const addColumns = (record) => {
    if (possible === null || diagrams.spent > end) return false;
    const parts = spend(() => columnParts(space, record, possible, lists));
    if (parts === null) return false;
    const found = [];
    const limit = Math.max(FEW_PIECES, pieces);
    let size = 0;
    for (const { list, set, users } of parts) {
      const told = regionsOfColumn(space, set, users, limit - size);
      if (told === null) return false;
      size += told.size;
      const answers = answersOf(access, lists, list, record);
      for (const region of told.regions) found.push({ region, answers, exact: true });
    }
    pieces -= size;
    for (const region of found) regions.push(region);
    return true;
  };
  for (const record of records) {
    if (record.match.must.length === 0 || addListed(record) || addColumns(record)) continue;
    const few = record.outline.every(({ shape }) => shape === "both") ? FEW_STEPS2 : 0;
    const reach = tableOf(access, record, Math.max(few, end - diagrams.spent));
    if (record.match.certain) add2(reach, () => roughSet(access, record), record);
    else {
      const certain = diagrams.within(STEPS, () => diagrams.intersect(reach.set, mustOf(space, record.match.must)));
      const exact = reach.exact && certain !== null;
      add2({ ...reach, set: certain ?? NOTHING, exact }, () => certain ?? NOTHING, record);
    }
  }
  const rest = restTableOf(access, Math.max(FEW_STEPS2, end - diagrams.spent));
  add2(rest, () => space.diagrams.minus(rest.set, access.taken.nodes.all), null);
  return { regions, exact: regions.every(({ exact }) => exact) };
}
function answersOf({ records }, lists, list, certain) {
  return { possible: lists.at(list).flatMap((index) => records[index] ?? []), certain };
}
function answered(access, parts, certain, lists, taking) {
  const all = [];
  let size = 0;
  for (const [list, part] of parts) {
    const found = regionsOf(access.space, part, { ...taking, limit: taking.limit - size });
    if (found === null) return null;
    size += found.size;
    const answers = answersOf(access, lists, list, certain);
    for (const region of found.regions) all.push({ region, answers });
  }
  return { regions: all, size };
}
function answersTo(access, attempt) {
  const { space } = access;
  const possible = [];
  const names = space.namesOf(attempt);
  const holds3 = (term) => {
    if (term.product !== null)
      return holdsNames(term.product, names) && space.valueAt(term.product.line, attempt) !== 0;
    return space.valueAt(term.node, attempt) !== 0 && (term.shape !== "same" || space.isTwins(names));
  };
  for (const record of recordsFor(access, names)) {
    if (record.match.must.some(holds3)) return { possible, certain: record };
    if (record.match.may.some(holds3)) possible.push(record);
  }
  return { possible, certain: null };
}

// src/access/sample.ts
var FAMILIAR = ["8.8.8.8", "2001:4860:4860::8888", "10.0.0.5", "172.16.0.5", "192.168.0.5", "127.0.0.1", "::1"];
var USERS2 = ["app", "alice", "bob", "carol", "dave"];
var DATABASES = ["shop", "orders", "crm", "wiki", "data"];
var ORDER = ["none", "tls", "gss", "socket"];
function sampleOf(region, spelt2) {
  const user = userIn(region, spelt2);
  const database = databaseFor(region, user, spelt2);
  const encryption = ORDER.find((one) => region.encryptions.includes(one)) ?? "none";
  const replication = region.databases === "physical" ? "physical" : "none";
  if (encryption === "socket") return { user, database, replication, from: { kind: "socket" } };
  const address = region.addresses === null ? null : pickAddress(region.addresses, null);
  return address === null ? null : { user, database, replication, from: { kind: "address", address, encryption } };
}
function userIn({ databases, users, pairs: pairs2 }, taken) {
  const user = nameIn(users, USERS2, taken);
  if (pairs2 !== "different" || databases === "physical" || databases.kind === "except") return user;
  const lonely2 = databases.count === 1 && databases.has(user);
  return (lonely2 && users.kind === "only" ? users.names.find((name) => name !== user) : void 0) ?? user;
}
function databaseFor({ databases, pairs: pairs2 }, user, taken) {
  if (databases === "physical") return "";
  if (pairs2 === "same") return user;
  const other = pairs2 === "different" && databases.kind === "only" ? databases.names.find((name) => name !== user) : void 0;
  return other ?? nameIn(databases, DATABASES, taken, user);
}
function nameIn(set, wanted2, taken, besides) {
  if (set.kind === "only") return set.names[0] ?? "";
  const isFree = (name) => name !== besides && !taken.has(name);
  const free = wanted2.find(isFree);
  if (free !== void 0) return free;
  for (let number = 2; ; number += 1) {
    const name = `${wanted2[0] ?? "name"}${number}`;
    if (isFree(name)) return name;
  }
}
function pickAddress(set, column) {
  if (isEmpty(set)) return null;
  const familiar = FAMILIAR.flatMap((text) => parseAddress(text) ?? []);
  const others = [...seconds(4, set.v4), ...seconds(6, set.v6)];
  const members = [...familiar, ...others].filter((address) => contains(set, address));
  const member = members.find((address) => nearestMember(column, address).value === address.value) ?? [...members, ...familiar].map((address) => nearestMember(column, address)).find((near) => contains(set, near));
  return member === void 0 ? null : formatAddress(member);
}
function seconds(family, [interval]) {
  if (interval === void 0) return [];
  return [{ family, value: interval.first < interval.last ? interval.first + 1n : interval.first }];
}

// src/access/difference.ts
var STEPS2 = 4e6;
var RECORD_STEPS2 = 1e5;
var TOUCHED_STEPS = 4e6;
var FEW_STEPS3 = 300;
var REGIONS = 128;
var STRETCHES = 1024;
var ROUGH_RECORDS = 200;
function differenceOf(before, after) {
  const space = spaceOf([before, after]);
  const [old, now] = [accessOf(before, space), accessOf(after, space)];
  const comparable = before.options.major === after.options.major;
  const [gone, come] = comparable ? changedRecords(old.records, now.records) : [old.records, now.records];
  const touched = touchedBy(space, old, gone, now, come);
  if (touched === NOTHING) return { changes: [], exact: true };
  const sets = space.diagrams.within(STEPS2, () => setsOfChange(space, old, now, touched));
  if (sets === null) return roughDifference(old, gone, now, come);
  const changes = sets.flatMap((set) => changesIn(space, set, old, now));
  return { changes: ordered(changes), exact: changes.every(({ exact }) => exact) };
}
function touchedBy(space, old, gone, now, come) {
  const { diagrams } = space;
  const end = diagrams.spent + TOUCHED_STEPS;
  const reached = (access, record) => reachOf(access, record, diagrams.spent > end ? FEW_STEPS3 : RECORD_STEPS2).set;
  const sets = [...gone.map((record) => reached(old, record)), ...come.map((record) => reached(now, record))];
  const touched = diagrams.within(STEPS2, () => unionOf(space, sets)) ?? EVERYTHING;
  return old.options.tls === now.options.tls ? touched : diagrams.first(touched, space.line(["tls"], EVERY_ADDRESS));
}
function unionOf(space, sets) {
  const [only2 = NOTHING, ...others] = sets;
  if (others.length === 0) return only2;
  const middle = sets.length >> 1;
  return space.diagrams.first(unionOf(space, sets.slice(0, middle)), unionOf(space, sets.slice(middle)));
}
function setsOfChange(space, old, now, touched) {
  const pairs2 = [""];
  const known8 = /* @__PURE__ */ new Map();
  const [first, second] = [new Outcomes(old), new Outcomes(now)];
  const map = space.diagrams.combine(first.map(touched), second.map(touched), (a, b) => {
    if (a === 0 || b === 0) return 0;
    const [from, to] = [first.keyOf(a), second.keyOf(b)];
    if (from === to) return 0;
    const key = JSON.stringify([from, to]);
    const before = known8.get(key);
    if (before !== void 0) return before;
    known8.set(key, pairs2.length);
    pairs2.push(key);
    return pairs2.length - 1;
  });
  return [...setsByValue(space, map).values()];
}
var Outcomes = class {
  #access;
  #keys = [""];
  #known = /* @__PURE__ */ new Map();
  constructor(access) {
    this.#access = access;
  }
  keyOf(number) {
    return this.#keys[number] ?? "";
  }
  /** The outcome of every attempt of a set; 0 elsewhere. */
  map(set) {
    const { space, records } = this.#access;
    const { diagrams } = space;
    const lists = new Lists();
    const concerned = records.filter(({ match }) => match.may.some((term) => meets(space, set, term)));
    const possible = possibleMap(
      space,
      concerned.filter(({ match }) => !match.certain),
      lists
    );
    const answers = diagrams.combine(this.#takers(set, concerned), diagrams.intersect(possible, set), (taker, list) => {
      const certain = records[taker - 1] ?? null;
      const all = lists.at(list);
      diagrams.charge(all.length);
      const before = all.filter((index) => certain === null || index < certain.index);
      return this.#numberOf({ possible: before.flatMap((index) => records[index] ?? []), certain });
    });
    return diagrams.intersect(answers, set);
  }
  #numberOf(answers) {
    const key = outcomeKey(answers);
    const before = this.#known.get(key);
    if (before !== void 0) return before;
    this.#known.set(key, this.#keys.length);
    this.#keys.push(key);
    return this.#keys.length - 1;
  }
  /** The first record that must answer each attempt of a set, as its index plus one. */
  #takers(set, records) {
    const { space } = this.#access;
    const { diagrams } = space;
    const layers = /* @__PURE__ */ new Map();
    for (const { index, match } of records) {
      for (const { shape, node, product } of match.must) {
        const pair = product === null ? null : pairOf(product);
        if (product !== null && pair !== null) {
          const line = diagrams.intersect(product.line, space.lineOfPair(set, pair));
          const taken = diagrams.intersect(terminal(index + 1), line);
          const grown = withProduct(space, layers.get(shape) ?? NOTHING, product, (at) => diagrams.first(at, taken));
          if (line !== NOTHING) layers.set(shape, grown);
          continue;
        }
        const part = diagrams.intersect(shape === "same" ? diagrams.intersect(space.twins, node) : node, set);
        if (part === NOTHING) continue;
        const before = layers.get(shape) ?? NOTHING;
        layers.set(shape, diagrams.first(before, diagrams.intersect(terminal(index + 1), part)));
      }
    }
    return SHAPES.reduce((map, shape) => diagrams.least(map, layers.get(shape) ?? NOTHING), NOTHING);
  }
};
function meets(space, set, { node, product }) {
  return product === null ? space.diagrams.overlaps(node, set) : meetsProduct(space, set, product);
}
function changesIn(space, set, old, now) {
  const found = regionsOf(space, set, { limit: STRETCHES });
  if (found !== null && found.regions.length <= REGIONS) {
    return found.regions.flatMap((region) => changeOf(region, region, old, now, true));
  }
  const example = someRegionOf(space, set);
  return example === null ? [] : widestRegionsOf(space, set).flatMap((region) => changeOf(region, example, old, now, false));
}
function changeOf(region, example, old, now, exact) {
  const witness2 = sampleOf(example, old.space.spelt);
  if (witness2 === null) return [];
  const [before, after] = [answersTo(old, witness2), answersTo(now, witness2)];
  return [{ ...kindOf(before, after), region, before, after, witness: witness2, exact }];
}
function kindOf(before, after) {
  const [could, can] = [admitting(before).length > 0, admitting(after).length > 0];
  if (could !== can) return { kind: can ? "gained" : "lost", direction: null };
  const [old, now] = [weakest(before), weakest(after)];
  if (old === null || now === null || old === now) return { kind: "changed", direction: "other" };
  return { kind: "changed", direction: now < old ? "weaker" : "stronger" };
}
function roughDifference(old, gone, now, come) {
  const changed = [...come.map((record) => ({ record, side: now })), ...gone.map((record) => ({ record, side: old }))];
  const changes = changed.slice(0, ROUGH_RECORDS).flatMap(({ record, side }) => {
    const set = reachOf(side, record, FEW_STEPS3).set;
    const example = set === NOTHING ? null : someRegionOf(side.space, set);
    if (example === null) return [];
    const opens = admits(record.record) === (side === now);
    return widestRegionsOf(side.space, set).flatMap(
      (region) => changeOf(region, example, old, now, false).map((change) => {
        const seen = outcomeKey(change.before) !== outcomeKey(change.after);
        return seen ? change : { ...change, kind: opens ? "gained" : "lost", direction: null };
      })
    );
  });
  return { changes: ordered(changes), exact: false };
}
function ordered(changes) {
  const rank3 = ({ kind, direction }) => {
    if (kind === "gained") return 0;
    if (kind === "lost") return 4;
    return direction === "weaker" ? 1 : direction === "other" ? 2 : 3;
  };
  const place = ({ after, before }) => admitting(after)[0]?.index ?? admitting(before)[0]?.index ?? 0;
  return [...changes].sort((a, b) => rank3(a) - rank3(b) || place(a) - place(b));
}

// src/access/grants.ts
function keyOf2(token, keywords) {
  if (!token.quoted && keywords.has(token.text))
    return `keyword ${token.text === "samegroup" ? "samerole" : token.text}`;
  if (!token.quoted && token.text.startsWith("+")) return `group ${token.text.slice(1)}`;
  return `name ${token.text}`;
}
var DATABASE_KEYWORDS = /* @__PURE__ */ new Set(["all", "sameuser", "samerole", "samegroup", "replication"]);
var USER_KEYWORDS = /* @__PURE__ */ new Set(["all"]);
function databaseKey(token) {
  return token.text.startsWith("+") ? `name ${token.text}` : keyOf2(token, DATABASE_KEYWORDS);
}
function userKey(token) {
  return keyOf2(token, USER_KEYWORDS);
}
function isAll(token) {
  return !token.quoted && token.text === "all";
}
function isReplication(token) {
  return !token.quoted && token.text === "replication";
}
function grantsOf(record, limit) {
  if (record.databases.length * record.users.length > limit) return null;
  return record.databases.flatMap((database) => record.users.map((user) => ({ database, user })));
}

// src/access/exposure.ts
var RECORD_GRANTS = 64;
var SOCKET = { v4: [{ first: 0n, last: 0n }], v6: [] };
function reachesOf(access) {
  return access.records.map((within) => new Reached(access, within));
}
var Reached = class {
  index;
  entry;
  record;
  listed;
  shadowed;
  lacksTls;
  within;
  #access;
  #parts = null;
  constructor(access, within) {
    const { record, entry, index, outline } = within;
    this.index = index;
    this.entry = entry;
    this.record = record;
    this.within = within;
    this.#access = access;
    this.listed = knows(record, "address") && (record.address?.kind === "range" || record.address?.kind === "all");
    this.shadowed = outline.length === 0;
    this.lacksTls = lacksTls(record, access.options);
  }
  get parts() {
    this.#parts ??= partsOf(this.#access, this.within);
    return this.#parts;
  }
};
function lacksTls(record, { tls }) {
  return !tls && record.type === "hostssl" && knows(record, "type");
}
function partsOf({ space, matches }, { record, outline }) {
  const grants = listsAreKnown(record) ? grantsOf(record, RECORD_GRANTS) : null;
  if (grants === null) return partsWithin(space, outline, null);
  const [only2, ...others] = grants;
  if (only2 !== void 0 && others.length === 0) return partsWithin(space, outline, only2);
  return grants.flatMap((grant) => {
    const alone2 = matches.of({ ...record, databases: [grant.database], users: [grant.user] }).may;
    return partsWithin(space, common(space, outline, alone2), grant);
  });
}
function common(space, outline, grant) {
  return outline.flatMap(
    ({ shape, node }) => grant.map((term) => termOf(shape, space.diagrams.intersect(node, term.node)))
  );
}
function partsWithin(space, terms, grant) {
  const { diagrams } = space;
  let line = NOTHING;
  for (const term of terms) line = diagrams.first(line, term.product?.line ?? space.lineOf(term.node));
  return space.encryptionsOf(line).flatMap(({ encryptions, place }) => {
    if (place === NOTHING) return [];
    const addresses = encryptions.includes("socket") ? SOCKET : space.addressesOf(place);
    return encryptions.map((encryption) => ({ grant, encryption, addresses }));
  });
}
function listsAreKnown(record) {
  return knows(record, "databases") && knows(record, "users");
}
function knows(record, column) {
  return !record.unknown.includes(column);
}
function databasesOf(reach, part) {
  return part.grant === null ? reach.record.databases : [part.grant.database];
}
function usersOf(reach, part) {
  return part.grant === null ? reach.record.users : [part.grant.user];
}
function addressesOf2(reach, wanted2 = () => true) {
  return union(
    reach.parts.filter(wanted2).map((part) => part.addresses).filter((set) => !isEmpty(set))
  );
}

// src/access/witness.ts
var LINES2 = {
  none: "without TLS",
  tls: "over TLS",
  gss: "with GSSAPI encryption",
  socket: "over the Unix-domain socket"
};
function witness(reach, within, wanted2 = () => true) {
  for (const part of reach.parts) {
    if (!wanted2(part)) continue;
    const { fact } = reach.entry;
    const who = `${userWords(part.grant?.user)}@${databaseWords(part.grant?.database)}`;
    const answer = `${fact.file}:${fact.line}, ${reach.record.method}`;
    if (part.encryption === "socket") return `${who} ${LINES2.socket} -> ${answer}`;
    const address = pickAddress(intersect(part.addresses, within), reach.record.address);
    if (address !== null) return `${who} from ${address} ${LINES2[part.encryption]} -> ${answer}`;
  }
  return null;
}
function userWords(token) {
  if (token === void 0) return "a listed user";
  if (token.quoted && !token.text.startsWith("/")) return token.text;
  if (token.text === "all") return "any user";
  if (token.text.startsWith("+")) return `a member of ${token.text.slice(1)}`;
  return token.text.startsWith("/") ? `a user matching ${token.text}` : token.text;
}
function databaseWords(token) {
  if (token === void 0) return "a listed database";
  if (token.quoted && !token.text.startsWith("/")) return token.text;
  if (token.text === "all") return "any database";
  if (token.text === "sameuser") return "the database of the same name";
  if (token.text === "samerole" || token.text === "samegroup") return "the database of one of its roles";
  return token.text.startsWith("/") ? `a database matching ${token.text}` : token.text;
}

// src/access/zones.ts
function withMapped(cidrs) {
  return cidrs.flatMap((cidr) => {
    const [address, prefix = "32"] = cidr.split("/");
    return [cidr, `::ffff:${address}/${Number(prefix) + 96}`];
  });
}
var LOOPBACK = cidrSet([...withMapped(["127.0.0.0/8"]), "::1/128"]);
var PRIVATE = cidrSet([
  ...withMapped(["0.0.0.0/8", "10.0.0.0/8", "100.64.0.0/10", "169.254.0.0/16", "172.16.0.0/12", "192.168.0.0/16"]),
  "::/128",
  "fc00::/7",
  "fe80::/10"
]);
function addressZones(overrides = {}) {
  let loopback = LOOPBACK;
  let near = PRIVATE;
  for (const { zone, addresses } of declared(overrides)) {
    loopback = zone === "loopback" ? union([loopback, addresses]) : subtract(loopback, addresses);
    near = zone === "private" ? union([near, addresses]) : subtract(near, addresses);
  }
  return { loopback, private: near, sheltered: union([loopback, near]) };
}
function declared(overrides) {
  const ranges = ["loopback", "container", "private", "public"].flatMap(
    (key) => (overrides[key] ?? []).flatMap((word) => {
      const addresses = parseCidr(word);
      if (addresses === null) return [];
      const v4 = addresses.v4.length > 0;
      const prefix = Number(word.split("/")[1] ?? (v4 ? 32 : 128)) + (v4 ? 96 : 0);
      const zone = key === "container" ? "private" : key;
      return [{ zone, prefix, addresses: v4 ? cidrSet(withMapped([word])) : addresses }];
    })
  );
  return ranges.sort((a, b) => a.prefix - b.prefix);
}
function publicPart(set, zones) {
  return subtract(set, zones.sheltered);
}
function beyondLoopback(set, zones) {
  return subtract(set, zones.loopback);
}

// src/rules/support-server/settings.ts
function stated(server, name) {
  const setting = server.settings.get(name);
  return setting === void 0 || setting.fact === null ? null : { fact: setting.fact, value: setting.value };
}
function numberOf(server, name) {
  const value = settingOf(server.settings, name, server.major);
  return value.type === "integer" || value.type === "real" ? value.value : null;
}
function assignmentWords({ fact }) {
  return `${(fact.name ?? "").toLowerCase()} = ${fact.value ?? ""}`;
}
function settingsFile(server) {
  for (const fact of server.settingFacts) {
    if (fact.workload === void 0 && fact.source === "file") return fact.root;
  }
  return null;
}
function defaultsHold(model, server) {
  if (isFragment(server)) return false;
  const file = settingsFile(server);
  const { workload } = server;
  if (workload === null) return file !== null && !includesUnread(model, server);
  if (workload.family === "other") return file !== null && !includesUnread(model, server);
  if (server.settings.has("config_file") && file === null) return false;
  const scripts = workload.mounts.some(
    ({ source, target }) => target.startsWith("/docker-entrypoint-initdb.d") && !(source ?? target).toLowerCase().endsWith(".sql")
  );
  return !scripts && !includesUnread(model, server);
}
function isFragment(server) {
  const file = settingsFile(server);
  if (server.workload !== null || file === null) return false;
  if (server.settingFacts.some(({ partial }) => partial === true)) return true;
  if (/\.d\/[^/]*$/.test(file)) return true;
  return server.hba === null && !/(?:^|\/)postgresql\.conf[^/]*$/i.test(file);
}
function includesUnread(model, server) {
  if (server.settingFacts.some(({ problem }) => problem === "include")) return true;
  const files = includingFiles(model);
  return files.size > 0 && server.settingFacts.some(({ file, root }) => files.has(file) || files.has(root));
}
var including = /* @__PURE__ */ new WeakMap();
function includingFiles(model) {
  const before = including.get(model);
  if (before !== void 0) return before;
  const files = new Set(model.facts.flatMap((fact) => fact.kind === "include" ? [fact.file] : []));
  including.set(model, files);
  return files;
}
function listenAddresses(text) {
  return text.split(",").map((word) => word.trim().replace(/^"(.*)"$/, "$1")).filter((word) => word !== "");
}
function isEveryAddress(address) {
  return address === "*" || address === "0.0.0.0" || address === "::";
}
function isLoopbackAddress(address) {
  return address === "localhost" || address === "::1" || /^127(?:\.\d{1,3}){3}$/.test(address);
}

// src/rules/support/hba.ts
var NOBODY2 = cidrSet(["0.0.0.0/8", "::/128"]);
var known4 = /* @__PURE__ */ new WeakMap();
function hbaServers(model) {
  const before = known4.get(model);
  if (before !== void 0) return before;
  const zones = addressZones(model.zones);
  const servers = model.servers.flatMap((server) => {
    const side = sideOf2(model, server);
    if (side === null || !side.hba.some(({ implied }) => implied !== "by-default")) return [];
    const access = accessOf(side);
    return [{ server, access, reaches: reachesOf(access), zones }];
  });
  known4.set(model, servers);
  return servers;
}
function sideOf2(model, server) {
  const { hba, major } = server;
  if (hba === null) return null;
  const grants = new Map(Object.entries(model.memberships ?? {}).map(([role, groups]) => [role, new Set(groups)]));
  const known8 = grants.size === 0 ? {} : { memberships: { grants, complete: false } };
  return { hba, options: { major, tls: hasTls(model, server), ...known8 } };
}
function hasTls(model, server) {
  const ssl = server.settings.get("ssl")?.value;
  return ssl?.type !== "bool" || ssl.value || includesUnread(model, server);
}
function judged(hba, chosen) {
  return hba.reaches.filter(
    ({ entry }) => entry.implied === "no" || chosen === "method" && entry.implied === "by-environment"
  );
}
function knows2(record, column) {
  return !record.unknown.includes(column);
}
function fromOf(reach, zones, wanted2) {
  const { record } = reach;
  if (record.address === null) return "socket";
  if (!knows2(record, "address")) return "unknown";
  switch (record.address.kind) {
    case "samehost":
      return "loopback";
    case "samenet":
      return "private";
    case "host":
      return record.address.name.toLowerCase() === "localhost" ? "loopback" : "named";
    case "suffix":
      return "named";
    case "unknown":
      return "unknown";
    default:
      return farthest(reach.shadowed ? addressBounds(record.address).may : addressesOf2(reach, wanted2), zones);
  }
}
function farthest(addresses, zones) {
  if (!isEmpty(publicPart(addresses, zones))) return "public";
  if (isNobodys(addresses)) return "nobody";
  return isEmpty(beyondLoopback(addresses, zones)) ? "loopback" : "private";
}
function isNobodys(addresses) {
  return !isEmpty(addresses) && isEmpty(subtract(addresses, NOBODY2));
}
function isRemote(from) {
  return from === "private" || from === "public" || from === "named";
}
function publicAddresses(reach, zones, wanted2) {
  return reach.listed ? publicPart(addressesOf2(reach, wanted2), zones) : { v4: [], v6: [] };
}
function everyPublicAddress(zones) {
  return publicPart(EVERY_ADDRESS, zones);
}
function reachableFromOutside(server) {
  return server.exposure.kind === "published" || server.exposure.kind === "network";
}
var CONTAINER_NETWORKS = cidrSet(["172.16.0.0/12"]);
function remoteWitness(hba, reach, wanted2) {
  const likeliest = hba.server.exposure.kind === "containers" ? CONTAINER_NETWORKS : everyPublicAddress(hba.zones);
  return witness(reach, likeliest, wanted2) ?? witness(reach, subtract(EVERY_ADDRESS, hba.zones.loopback), wanted2);
}
function certificateCheck(record) {
  if (knows2(record, "method") && record.method === "cert") return "full";
  if (!knows2(record, "options")) return "unknown";
  const value = record.options.findLast((option) => option.name === "clientcert")?.value;
  if (value === "verify-full") return "full";
  return value === "verify-ca" || value === "1" ? "ca" : "none";
}

// src/access-change.ts
function nobody(side) {
  return { ...side, hba: [] };
}
function accessDifference(base, head) {
  const [gained, lost, changed] = [[], [], []];
  const rough = [];
  for (const [before, after] of pairs(base.servers.filter(hasRecords), head.servers.filter(hasRecords))) {
    const [old, now] = [before && sideOf2(base, before), after && sideOf2(head, after)];
    if (old === null && now === null) continue;
    const difference = differenceOf(old ?? nobody(now ?? NOWHERE), now ?? nobody(old ?? NOWHERE));
    const server = after?.label ?? before?.label ?? "";
    if (!difference.exact) rough.push(server);
    for (const change of difference.changes) {
      const entry = { server, ...toldChange(change) };
      (change.kind === "gained" ? gained : change.kind === "lost" ? lost : changed).push(entry);
    }
  }
  return { gained, lost, changed, rough };
}
var NOWHERE = { hba: [], options: { major: 18, tls: true } };
function hasRecords({ hba }) {
  return hba !== null && hba.length > 0;
}
function pairs(before, after) {
  const left2 = new Map(before.map((server) => [server.id, server]));
  const found = [];
  const rest = [];
  for (const server of after) {
    const same = left2.get(server.id);
    if (same === void 0) rest.push(server);
    else {
      left2.delete(server.id);
      found.push([same, server]);
    }
  }
  for (const server of rest) {
    const file = fileOf(server);
    const same = file === null ? void 0 : [...left2.values()].find((one) => fileOf(one) === file);
    if (same !== void 0) left2.delete(same.id);
    found.push([same ?? null, server]);
  }
  for (const server of left2.values()) found.push([server, null]);
  return found;
}
function fileOf({ hba }) {
  return hba?.find(({ implied }) => implied === "no")?.fact.root ?? null;
}
function accessSentences({ gained, lost, changed }) {
  const weaker = changed.filter(({ text }) => text.startsWith("Weaker"));
  const others = changed.filter((entry) => !weaker.includes(entry));
  const entries = [...gained, ...weaker, ...others, ...lost];
  const several = new Set(entries.map(({ server }) => server)).size > 1;
  return entries.map(({ server, text }) => several ? `${server}: ${text}` : text);
}

// src/readers/needles.ts
var CERTAIN = /* @__PURE__ */ new Set([
  "pg_hba",
  "pg_ident",
  "postgresql_conf",
  "pgbouncer",
  "userlist",
  "conninfo",
  "pg_service",
  "pgpass"
]);
var NEEDLES = [
  "ostgres",
  "ostgis",
  "ecto://",
  "pgsql:",
  "imescale",
  "OSTGRES",
  "PGHOST",
  "PGPASSWORD",
  "ost=",
  "erver=",
  "dbname=",
  "gbouncer",
  "pg_hba"
];
var INI_NEEDLES = [
  ...NEEDLES,
  "scram-sha-256",
  "hostssl",
  "host ",
  "host	",
  "max_connections",
  "listen_addresses",
  "shared_buffers"
];
var PROGRAM_NEEDLES = [
  ...NEEDLES,
  "= 5432",
  "sslmode",
  "psycopg",
  "dj_database_url",
  "asyncpg",
  "pg8000",
  "aiopg",
  "'pg'",
  '"pg"',
  "pg-promise",
  "pg-boss",
  "connect-pg",
  "adapter-pg",
  "neondatabase",
  "slonik",
  "pg_connect",
  "pg_pconnect",
  "pdo_pgsql",
  "pgdriver",
  "go-pg",
  "jackc/pgx",
  "lib/pq",
  "Npgsql",
  "PG.connect",
  "PG::",
  "PgPool",
  "PgConnect",
  "'pgsql'",
  '"pgsql"'
];
var ELIXIR_NEEDLES = [...NEEDLES, "Repo,"];
var ENV_NEEDLES = [...NEEDLES, "5432", "pgsql"];
var SCRIPT_NEEDLES = [
  ...ENV_NEEDLES,
  "psql ",
  "pg_dump",
  "pg_restore",
  "pg_basebackup",
  "createdb ",
  "dropdb ",
  "vacuumdb",
  "pgbench"
];
var YAML_NEEDLES = [
  ...NEEDLES,
  "pdo_pgsql",
  "psycopg2",
  "psql ",
  "cG9zdGdyZX",
  "c3RncmVz",
  "b3N0Z3Jl"
];
var PEM_NEEDLES = ["PRIVATE KEY-----", " CERTIFICATE-----"];
function needlesOf(kind) {
  if (kind === "pem") return PEM_NEEDLES;
  if (kind === "elixir") return ELIXIR_NEEDLES;
  if (kind === "source") return PROGRAM_NEEDLES;
  if (kind === "env") return ENV_NEEDLES;
  if (kind === "yaml") return YAML_NEEDLES;
  if (kind === "shell" || kind === "dockerfile") return SCRIPT_NEEDLES;
  return kind === "ini" ? INI_NEEDLES : NEEDLES;
}
function isCertain(kind) {
  return CERTAIN.has(kind);
}
var MANIFEST_NEEDLES = [
  ...new Set(
    DRIVERS.flatMap(({ packages }) => packages).flatMap(({ name }) => {
      const own = name.slice(name.indexOf(":") + 1);
      return own.length < 4 ? [`"${own}"`, `'${own}'`] : [own];
    })
  )
];

// src/collect-manifests.ts
var CONTEXT = {
  major: 18,
  follow: (_, target) => ({ status: "missing", path: target }),
  list: () => null
};
var ManifestStore = class {
  #files;
  #reader;
  #read = /* @__PURE__ */ new Map();
  #named = /* @__PURE__ */ new Map();
  #directories = /* @__PURE__ */ new Map();
  #locks = /* @__PURE__ */ new Map();
  /** Without a reader manifests say nothing. */
  constructor(files, reader) {
    this.#files = files;
    this.#reader = reader;
  }
  /** What the manifests among the files say. */
  readAll() {
    const found = [];
    for (const path of this.#files.manifests) {
      const read = this.#readOnce(path);
      if (read === null) continue;
      found.push(read);
      const directory = path.slice(0, Math.max(0, path.lastIndexOf("/")));
      this.#named.set(directory, [...this.#named.get(directory) ?? [], read.fact]);
    }
    return found;
  }
  inDirectory(directory) {
    const known8 = this.#directories.get(directory);
    if (known8 !== void 0) return known8;
    const named = this.#named.get(directory) ?? [];
    const facts = [...named, ...this.#ask(directory, MANIFEST_NAMES)];
    const unique = [...new Set(facts)];
    this.#directories.set(directory, unique);
    return unique;
  }
  locksIn(directory) {
    const known8 = this.#locks.get(directory) ?? this.#ask(directory, LOCK_NAMES);
    this.#locks.set(directory, known8);
    return known8;
  }
  #ask(directory, names) {
    return names.flatMap((name) => {
      const path = directory === "" ? name : `${directory}/${name}`;
      if (!this.#files.tree.has(path) || this.#files.ignored(path)) return [];
      const read = this.#readOnce(path);
      return read === null ? [] : [read.fact];
    });
  }
  #readOnce(path) {
    const known8 = this.#read.get(path);
    if (known8 !== void 0) return known8;
    const { tree } = this.#files;
    const result = manifestName(path) === null ? tree.read(path) : tree.readIf(path, MANIFEST_NEEDLES);
    let read = null;
    if (result.status === "read") {
      const file = { path, text: result.text, kind: "manifest" };
      for (const fact of this.#reader?.read(file, CONTEXT) ?? []) if (fact.kind === "manifest") read = { file, fact };
    }
    this.#read.set(path, read);
    return read;
  }
};

// src/compare-text.ts
function compareText(a, b) {
  return a < b ? -1 : a > b ? 1 : 0;
}

// src/deployment/version-ranges.ts
var NEWEST = Number.POSITIVE_INFINITY;
function versionOfRange(range, ecosystem) {
  const text = range.replace(/^(?:npm|workspace):(?:@?[\w./-]+@(?=[\d^~]))?/, "").trim();
  if (ecosystem === "nuget") return oldestOf(text);
  let newest = null;
  for (const alternative of text.split(/\|\|?/)) {
    const version = newestOf(alternative, ecosystem);
    if (version === null) return null;
    if (newest === null || compareVersions(version, newest) > 0) newest = version;
  }
  return newest;
}
function newestOf(text, ecosystem) {
  const hyphen = /^\s*[\d.]+\s+-\s+(\d[\w.+-]*)\s*$/.exec(text);
  if (hyphen?.[1] !== void 0) return filled(parseVersion(hyphen[1]));
  let least = null;
  for (const match of text.matchAll(/(~>|~=|[<>=!~^]=?|===|)\s*v?(\d[\w.*+-]{0,60})/g)) {
    const end = endOf(match[1] ?? "", match[2] ?? "", ecosystem);
    if (end !== null && (least === null || compareVersions(end, least) < 0)) least = end;
  }
  return least;
}
function endOf(operator, written, ecosystem) {
  const version = parseVersion(written);
  if (version === null) return null;
  switch (operator) {
    case "^":
      return compatible(version);
    case "~":
      return [...version.slice(0, 2), NEWEST];
    case "~>":
    case "~=":
      return [...version.slice(0, Math.max(1, version.length - 1)), NEWEST];
    case "<":
      return below(version);
    case "<=":
    case "==":
    case "===":
    case "=":
      return written.includes("*") ? filled(version) : version;
    case "":
      if (ecosystem === "cargo") return compatible(version);
      return filled(version);
    default:
      return null;
  }
}
function compatible(version) {
  const first = version.findIndex((number) => number !== 0);
  return [...version.slice(0, first < 0 ? version.length : first + 1), NEWEST];
}
function filled(version) {
  return version === null || version.length >= 3 ? version : [...version, NEWEST];
}
function below(version) {
  const last = version.findLastIndex((number2) => number2 > 0);
  const number = version[last];
  return number === void 0 ? null : [...version.slice(0, last), number - 1, NEWEST];
}
function oldestOf(text) {
  const version = parseVersion(text.replace(/^[[(]/, ""));
  return version !== null && text.includes("*") ? [...version, NEWEST] : version;
}

// src/deployment/drivers.ts
var ECOSYSTEM_BY_ENDING = Object.fromEntries(
  [
    ["pypi", "py"],
    ["npm", "js mjs cjs jsx ts mts cts tsx prisma"],
    ["gem", "rb"],
    ["composer", "php"],
    ["golang", "go"],
    ["maven", "java kt kts scala groovy gradle"],
    ["nuget", "cs fs vb"],
    ["cargo", "rs"],
    ["hex", "ex exs"],
    [null, "sql tf tfvars hcl nix pl pm lua swift dart clj erl r"]
  ].flatMap(([ecosystem, endings]) => endings.split(" ").map((ending) => [ending, ecosystem]))
);
function driverLookup(manifests) {
  const known8 = /* @__PURE__ */ new Map();
  return (path) => {
    const ending = path.slice(path.lastIndexOf(".") + 1);
    const ecosystem = Object.hasOwn(ECOSYSTEM_BY_ENDING, ending) ? ECOSYSTEM_BY_ENDING[ending] : void 0;
    if (ecosystem === null) return [];
    const directory = path.slice(0, Math.max(0, path.lastIndexOf("/")));
    const key = `${ecosystem ?? ""}:${directory}`;
    const before = known8.get(key);
    if (before !== void 0) return before;
    const candidates2 = nearest2(manifests, directory, ecosystem ?? null);
    known8.set(key, candidates2);
    return candidates2;
  };
}
function nearest2(manifests, from, ecosystem) {
  for (const directory of upwards(from)) {
    const here = manifests.inDirectory(directory).filter((one) => ecosystem === null || one.ecosystem === ecosystem);
    const candidates2 = candidatesOf(here, (manifest, name) => lockedVersion(manifests, directory, manifest, name));
    if (candidates2.length > 0) return candidates2;
  }
  return [];
}
function* upwards(directory) {
  for (let at = directory; at !== ""; at = at.slice(0, Math.max(0, at.lastIndexOf("/")))) yield at;
  yield "";
}
function candidatesOf(facts, locked) {
  const all = facts.flatMap((manifest) => manifest.packages.map((one) => ({ manifest, one })));
  const own = all.filter(({ one }) => !one.development);
  const found = /* @__PURE__ */ new Map();
  for (const { manifest, one } of own.length > 0 ? own : all) {
    const driver = driverOf(one.driver);
    if (driver === void 0 || found.has(driver.id)) continue;
    const { line, column, endLine, endColumn } = one;
    const origin = { file: manifest.file, line, column, endLine, endColumn };
    found.set(driver.id, { driver: driver.id, version: versionFor(driver, manifest, one, locked), origin });
  }
  const wrapped = new Set([...found.keys()].flatMap((id) => driverOf(id)?.wraps ?? []));
  return [...found.values()].filter(({ driver }) => !wrapped.has(driver));
}
function versionFor(driver, manifest, { name, range, version }, locked) {
  const known8 = driver.packages.find((one) => one.ecosystem === manifest.ecosystem && one.name === name);
  if (known8?.versioned === false) return null;
  const exact = version ?? (driver.versions.length > 1 ? locked(manifest, name) : null);
  if (exact !== null) return parseVersion(exact);
  return range === null ? null : versionOfRange(range, manifest.ecosystem);
}
function lockedVersion(manifests, from, { ecosystem }, name) {
  for (const directory of upwards(from)) {
    for (const lock of manifests.locksIn(directory)) {
      const found = lock.ecosystem === ecosystem ? lock.packages.find((one) => one.name === name) : void 0;
      if (found !== void 0) return found.version ?? found.range;
    }
  }
  return null;
}

// src/deployment/container-files.ts
var BITNAMI_CONF = ["/bitnami/postgresql/conf", "/opt/bitnami/postgresql/conf"];
function treePathOf(workload, containerPath) {
  const path = normalPath(containerPath);
  let best = null;
  for (const mount of workload.mounts) {
    const covers = path === mount.target || path.startsWith(mount.target === "/" ? "/" : `${mount.target}/`);
    if (covers && (best === null || mount.target.length >= best.target.length)) best = mount;
  }
  if (best === null || best.source === null) return null;
  const rest = path.slice(best.target.length).replace(/^\//, "");
  if (rest === "") return best.source;
  return best.source === "" ? rest : `${best.source}/${rest}`;
}
function configDirectories(workload) {
  const stated2 = workload.environment.PGDATA;
  if (stated2 !== void 0) return stated2.value === null ? [] : [normalPath(stated2.value)];
  if (workload.family === "bitnami") return BITNAMI_CONF;
  if (/timescaledb-ha/.test(workload.image ?? "")) return ["/home/postgres/pgdata/data"];
  if (workload.major !== null && workload.major >= 18) return [`/var/lib/postgresql/${workload.major}/docker`];
  const old = "/var/lib/postgresql/data";
  return workload.major === null ? ["/var/lib/postgresql/18/docker", old] : [old];
}
function extraConfigDirectories(workload) {
  return workload.family === "bitnami" ? BITNAMI_CONF.map((path) => `${path}/conf.d`) : [];
}
function normalPath(path) {
  const parts = [];
  for (const part of path.split("/")) {
    if (part === "" || part === ".") continue;
    if (part === "..") parts.pop();
    else parts.push(part);
  }
  return `/${parts.join("/")}`;
}

// src/deployment/zones.ts
var import_ipaddr = __toESM(require_ipaddr(), 1);

// src/deployment/host-names.ts
var PRIVATE2 = /\.(?:test|example|invalid|localdomain|home\.arpa|alt|intranet|private|corp|home|lan|consul)$/;
var CONTAINER = /\.(?:svc|internal|local)$|\.svc\.[a-z0-9.-]+$/;
var DELEGATED = new Set(
  "academy agency ai app art arpa asia audio auto bank bar best bet bid bike bio biz black blog blue business buzz cab cafe cam camp capital car cards care careers cars cash casino cat center chat church city click clinic cloud club coach codes coffee college com community company computer construction consulting contact coop country coupons courses credit cricket date dating day deals delivery dental design dev digital direct directory doctor dog domains download earth eco edu education email energy engineer engineering enterprises equipment estate events exchange expert exposed express family fan farm fashion film finance financial fit fitness flights foundation fun fund futbol fyi gallery game games garden gay gift gifts global gmbh gold golf gov graphics green group guide guru health healthcare help holdings holiday horse hospital host hosting house how icu immo inc info ink institute insure int investments jobs land law lawyer legal life limited limo link live llc loan loans lol love ltd ltda maison management market marketing markets mba media men menu mil mobi moda moe money mortgage movie museum name navy net network news ngo ninja observer one onl online ooo org organic page partners parts party pet photo photography photos pics pictures pink pizza place plumbing plus press pro productions promo properties property pub quest racing recipes red rehab rent rentals repair report republican rest restaurant review reviews rip rocks run sale salon sarl school schule science security select services sex shoes shop shopping show singles site ski social software solar solutions space sport store stream studio style supplies supply support surf surgery systems tax taxi team tech technology tel tennis theater tickets tienda tips tires today tokyo tools top tours town toys trade trading training travel tube university uno vacations vegas ventures vet viajes video villas vin vip vision vodka vote voyage watch webcam website wedding wiki win wine work works world wtf xxx xyz yoga zip zone amsterdam barcelona berlin brussels cologne hamburg koeln london madrid melbourne miami moscow nyc osaka paris quebec rio swiss sydney vlaanderen wien zuerich africa bayern bzh cymru eus frl gal irish kiwi lat nrw ruhr saarland scot tirol wales amazon aws azure google microsoft oracle".split(" ")
);
function placeOfName(name) {
  if (CONTAINER.test(name)) return "container";
  if (PRIVATE2.test(name)) return "private";
  const labels = name.split(".");
  const last = labels[labels.length - 1] ?? "";
  const domain = last.length === 2 || last.startsWith("xn--") || DELEGATED.has(last);
  return labels.length > 2 || domain || name.includes(":") ? "public" : "container";
}

// src/deployment/zones.ts
var EXPOSURE = ["unknown", "socket", "loopback", "container", "private", "public"];
var BUILT_IN = [
  ["loopback", "127.0.0.0/8"],
  ["loopback", "::1/128"],
  ["private", "10.0.0.0/8"],
  ["private", "172.16.0.0/12"],
  ["private", "192.168.0.0/16"],
  ["private", "169.254.0.0/16"],
  ["private", "100.64.0.0/10"],
  ["private", "fc00::/7"],
  ["private", "fe80::/10"]
];
var FOUR_PARTS = /^(?:0|[1-9]\d{0,2})(?:\.(?:0|[1-9]\d{0,2})){3}$/;
var BUILT_IN_RANGES = BUILT_IN.flatMap(([zone, text]) => {
  const range = rangeOf(text);
  return range === null ? [] : [{ zone, range }];
});
var TEMPLATE = /[${}<>%]|^\[[A-Z_ -]+\]$/;
function zoneOf(host, policyZones = {}) {
  const name = (host ?? "").trim().toLowerCase().replace(/\.$/, "");
  if (name === "" || name.startsWith("/") || name.startsWith("@")) return "socket";
  const bare = name.startsWith("[") && name.endsWith("]") ? name.slice(1, -1) : name;
  const address = addressOf(bare);
  if (address !== null) return zoneOfNumber(address.family, address.value, policyZones);
  if (TEMPLATE.test(host ?? "") || bare === "*") return "unknown";
  for (const zone of ["public", "private", "container", "loopback"]) {
    if (policyZones[zone]?.some((pattern) => matchesHost(bare, pattern.toLowerCase()))) return zone;
  }
  if (bare === "localhost" || bare.endsWith(".localhost") || bare === "localhost.localdomain") return "loopback";
  if (/^[0-9a-fx.]+$/.test(bare) && /^\d/.test(bare) && lenient(bare)) return "unknown";
  if (!bare.includes(".") && !bare.includes(":")) return "container";
  return placeOfName(bare);
}
function mostExposed(zones) {
  let worst = "unknown";
  for (const zone of zones) if (EXPOSURE.indexOf(zone) > EXPOSURE.indexOf(worst)) worst = zone;
  return worst;
}
function zoneOfNumber(family, value, policyZones) {
  if (family === 6 && value >> 32n === 0xffffn) return zoneOfNumber(4, value & 0xffffffffn, policyZones);
  let best = null;
  for (const zone of ["public", "private", "container", "loopback"]) {
    for (const text of policyZones[zone] ?? []) {
      const range = rangeOf(text);
      if (range === null || !holds2(range, family, value)) continue;
      const size = range.last - range.first;
      if (best === null || size < best.size) best = { zone, size };
    }
  }
  if (best !== null) return best.zone;
  for (const { zone, range } of BUILT_IN_RANGES) if (holds2(range, family, value)) return zone;
  return value === 0n ? "loopback" : "public";
}
function holds2(range, family, value) {
  return range.family === family && value >= range.first && value <= range.last;
}
function rangeOf(text) {
  const [head = "", bits, ...rest] = text.split("/");
  const address = rest.length > 0 ? null : addressOf(head.trim());
  if (address === null) return null;
  const width = address.family === 4 ? 32 : 128;
  if (bits !== void 0 && !/^\d{1,3}$/.test(bits)) return null;
  const prefix = bits === void 0 ? width : Number(bits);
  if (prefix > width) return null;
  const size = 1n << BigInt(width - prefix);
  const first = address.value / size * size;
  return { family: address.family, first, last: first + size - 1n };
}
function addressOf(text) {
  const unscoped = text.replace(/%[\w.-]+$/, "");
  if (FOUR_PARTS.test(unscoped)) {
    const octets = unscoped.split(".").map(Number);
    return octets.some((octet) => octet > 255) ? null : { family: 4, value: numberOf2(octets) };
  }
  if (!unscoped.includes(":") || !import_ipaddr.default.IPv6.isValid(unscoped)) return null;
  return { family: 6, value: numberOf2(import_ipaddr.default.IPv6.parse(unscoped).toByteArray()) };
}
function numberOf2(bytes) {
  return bytes.reduce((value, byte) => value << 8n | BigInt(byte), 0n);
}
function lenient(text) {
  return import_ipaddr.default.IPv4.isValid(text);
}
function matchesHost(host, pattern) {
  const parts = pattern.split("*");
  const [head = "", ...others] = parts;
  if (others.length === 0) return host === pattern;
  const tail = others.pop() ?? "";
  if (!host.startsWith(head) || host.length < head.length + tail.length || !host.endsWith(tail)) return false;
  let at = head.length;
  for (const part of others) {
    const found = host.indexOf(part, at);
    if (found < 0 || found + part.length > host.length - tail.length) return false;
    at = found + part.length;
  }
  return true;
}

// src/deployment/exposure.ts
function portOf(settings) {
  const value = settings.get("port")?.value;
  return value?.type === "integer" ? value.value : 5432;
}
function exposureOf(workload, settings, zones) {
  if (workload.hostNetwork || workload.platform === "dockerfile" || workload.platform === "patroni") {
    return { kind: "network" };
  }
  const target = portOf(settings);
  if (workload.platform === "ci") {
    const port = workload.ports.find((one) => one.target === target);
    return port === void 0 ? { kind: "containers" } : { kind: "loopback-published", port };
  }
  let loopback = null;
  let unknown = false;
  for (const port of workload.ports) {
    if (port.target !== target) continue;
    const zone = port.hostAddress === "" ? "public" : zoneOf(port.hostAddress, zones);
    if (zone === "unknown" || zone === "container") unknown = true;
    else if (zone === "loopback") loopback ??= port;
    else return { kind: "published", port };
  }
  if (unknown || workload.platform === "cloud" && loopback === null) return { kind: "network" };
  return loopback === null ? { kind: "containers" } : { kind: "loopback-published", port: loopback };
}

// src/deployment/file-servers.ts
var AUTO = "postgresql.auto.conf";
function pairFiles(files) {
  const taken = /* @__PURE__ */ new Set();
  const autos = /* @__PURE__ */ new Map();
  const candidates2 = [];
  for (const path of files.settings) {
    if (nameOf(path) === AUTO) autos.set(directoryOf(path), path);
    else candidates2.push(path);
  }
  const pairs2 = /* @__PURE__ */ new Map();
  for (const choose of [byName, byVariant, byDirectory, bySibling]) {
    for (const hba of files.hba) {
      if (pairs2.has(hba)) continue;
      const free = candidates2.filter((path) => !taken.has(path));
      const settings = choose(hba, free, files, pairs2);
      if (settings === null) continue;
      pairs2.set(hba, settings);
      taken.add(settings);
    }
  }
  const takeAuto = (path) => {
    const directory = path === null ? null : directoryOf(path);
    const auto = directory === null ? void 0 : autos.get(directory);
    if (directory === null || auto === void 0) return null;
    autos.delete(directory);
    return auto;
  };
  const servers = [];
  for (const hba of files.hba) {
    const settings = pairs2.get(hba) ?? null;
    servers.push({ hba, settings, auto: takeAuto(settings) });
  }
  for (const settings of candidates2) {
    if (!taken.has(settings)) servers.push({ hba: null, settings, auto: takeAuto(settings) });
  }
  for (const auto of autos.values()) servers.push({ hba: null, settings: null, auto });
  return servers;
}
var byName = (hba, free, files) => {
  const near = free.filter((path) => directoryOf(path) === directoryOf(hba));
  return near.find((path) => nameOf(files.hbaFileOf(path) ?? "") === nameOf(hba)) ?? null;
};
var byVariant = (hba, free) => {
  const near = free.filter((path) => directoryOf(path) === directoryOf(hba));
  return near.find((path) => variantOf(nameOf(path)) === variantOf(nameOf(hba))) ?? null;
};
var byDirectory = (hba, free, files) => {
  const [only2, ...others] = free.filter((path) => directoryOf(path) === directoryOf(hba));
  if (only2 === void 0 || others.length > 0) return null;
  const named = files.hbaFileOf(only2);
  const elsewhere = named !== null && files.hba.some((path) => path !== hba && nameOf(path) === nameOf(named));
  return elsewhere ? null : only2;
};
var bySibling = (hba, free, files, pairs2) => {
  const parent = parentOf(directoryOf(hba));
  if (parent === null) return null;
  const inFamily = (path) => {
    const directory = directoryOf(path);
    return directory === parent || parentOf(directory) === parent;
  };
  const [only2, ...others] = free.filter(inFamily);
  if (only2 === void 0 || others.length > 0) return null;
  return files.hba.some((path) => path !== hba && !pairs2.has(path) && inFamily(path)) ? null : only2;
};
function variantOf(name) {
  return name.toLowerCase().replace(/pg_?hba|postgres(?:ql)?/, "").replace(/\.conf\b/, "").replace(/^[._-]+|[._-]+$/g, "");
}
function directoryOf(path) {
  return path.slice(0, path.lastIndexOf("/") + 1);
}
function parentOf(directory) {
  return directory === "" ? null : directoryOf(directory.slice(0, -1));
}
function nameOf(path) {
  return path.slice(path.lastIndexOf("/") + 1);
}

// src/deployment/implied.ts
var UNKNOWN_METHOD = "${METHOD}";
function impliedRecords(workload, settings, major) {
  if (workload.family === "official") return officialRecords(workload, settings, major);
  return workload.family === "bitnami" ? bitnamiRecords(workload, major) : null;
}
function officialRecords(workload, settings, major) {
  const { local, host } = initdbMethods(workload.environment.POSTGRES_INITDB_ARGS);
  const records = [];
  for (const database of ["all", "replication"]) {
    records.push(
      ...recordsOf(workload, `local ${database} all`, local, major),
      ...recordsOf(workload, `host ${database} all 127.0.0.1/32`, host, major),
      ...recordsOf(workload, `host ${database} all ::1/128`, host, major)
    );
  }
  const stated2 = workload.environment.POSTGRES_HOST_AUTH_METHOD;
  const method = stated2 === void 0 || stated2.value === "" ? { method: passwordEncryption(settings, major), variable: null } : { method: stated2.value ?? UNKNOWN_METHOD, variable: stated2 };
  return [...records, ...recordsOf(workload, "host all all all", method, major)];
}
function recordsOf(workload, columns, method, major) {
  const origin = placeOf(method.variable ?? workload);
  const implied = method.variable === null ? "by-default" : "by-environment";
  const text = `${columns} ${method.method}`;
  const lines = text.includes("\n") ? linesOf(text) : [text.trim()];
  return lines.map((line) => ({ fact: impliedHbaRecord(line, origin, major), implied }));
}
function unknownRecords(origin, major) {
  const lines = ["local ${DATABASES} ${USERS} ${METHOD}", "host ${DATABASES} ${USERS} ${ADDRESS} ${METHOD}"];
  return lines.map((line) => {
    return { fact: { ...impliedHbaRecord(line, placeOf(origin), major), partial: true }, implied: "by-default" };
  });
}
function linesOf(text) {
  const lines = text.split("\n").map((line) => line.trim());
  return lines.filter((line) => line !== "" && !line.startsWith("#")).slice(0, 100);
}
var AUTH_OPTION = /^(?:-[dgknNsSW]*(A)(.+)?|(--auth(?:-host|-local)?)(?:=(.*))?)$/;
function initdbMethods(args) {
  const trust = { method: "trust", variable: null };
  if (args === void 0) return { local: trust, host: trust };
  if (args.value === null) {
    const unknown = { method: UNKNOWN_METHOD, variable: args };
    return { local: unknown, host: unknown };
  }
  let local = trust;
  let host = trust;
  const words = args.value.split(/\s+/).map((word) => word.replace(/^['"]|['"]$/g, ""));
  for (const [index, word] of words.entries()) {
    const match = AUTH_OPTION.exec(word);
    if (match === null) continue;
    const option = match[1] ?? match[3] ?? "";
    const method = match[2] ?? match[4] ?? words[index + 1] ?? "";
    if (method === "") continue;
    if (option === "--auth-local") local = { method, variable: args };
    else if (option === "--auth-host") host = { method, variable: args };
    else {
      local = { method: method === "ident" ? "peer" : method, variable: args };
      host = { method: method === "peer" ? "ident" : method, variable: args };
    }
  }
  return { local, host };
}
function passwordEncryption(settings, major) {
  const stated2 = settings.get("password_encryption");
  if (stated2 !== void 0) return stated2.value.type === "unknown" ? UNKNOWN_METHOD : String(stated2.value.value);
  return major >= 14 ? "scram-sha-256" : "md5";
}
function initdbPasswordEncryption(workload, major) {
  if (workload.family !== "official") return null;
  const { local, host } = initdbMethods(workload.environment.POSTGRES_INITDB_ARGS);
  const methods = [local.method, host.method];
  if (methods.includes(UNKNOWN_METHOD)) return { type: "unknown", value: "" };
  if (methods.includes("scram-sha-256")) return major < 14 ? { type: "enum", value: "scram-sha-256" } : null;
  return methods.includes("md5") && major >= 14 ? { type: "enum", value: "md5" } : null;
}
function bitnamiRecords(workload, major) {
  const { environment } = workload;
  const has = (name) => {
    const value = environment[name];
    return value !== void 0 && value.value !== "";
  };
  const password = ["POSTGRESQL_PASSWORD", "POSTGRES_PASSWORD"].some((name) => has(name) || has(`${name}_FILE`));
  const allowEmpty = environment.ALLOW_EMPTY_PASSWORD;
  const empty = allowEmpty !== void 0 && /^(?:yes|true|1)$/i.test(allowEmpty.value ?? "");
  if (!password && !empty) return null;
  const method = password || allowEmpty === void 0 ? { method: "md5", variable: null } : { method: "trust", variable: allowEmpty };
  const certificate = { method: "cert", variable: null };
  const tls = /^(?:yes|true|1|on)$/i.test(environment.POSTGRESQL_ENABLE_TLS?.value ?? "");
  const lines = [];
  if (tls && has("POSTGRESQL_TLS_CA_FILE")) {
    lines.push(
      ...recordsOf(workload, "hostssl all all 0.0.0.0/0", certificate, major),
      ...recordsOf(workload, "hostssl all all ::/0", certificate, major)
    );
  }
  for (const columns of [
    "host all all 0.0.0.0/0",
    "host all all ::/0",
    "local all all",
    "host all all 127.0.0.1/32",
    "host all all ::1/128"
  ]) {
    for (const one of recordsOf(workload, columns, method, major)) lines.push(one);
  }
  return lines;
}
function placeOf(origin) {
  const { file, line, column, endLine, endColumn, via } = origin;
  const place = { file, line, column, endLine, endColumn };
  return via === void 0 ? place : { ...place, via };
}

// src/deployment/load-order.ts
function inLoadOrder(facts) {
  if (facts.some(({ order }) => order !== void 0)) return [...facts].sort((a, b) => (a.order ?? 0) - (b.order ?? 0));
  if (facts.every(({ via }) => via === void 0)) return facts;
  return facts.map((fact) => ({ fact, path: [...fact.via ?? []].reverse().concat(fact) })).sort((a, b) => comparePaths(a.path, b.path)).map(({ fact }) => fact);
}
function comparePaths(a, b) {
  for (const [depth, left2] of a.entries()) {
    const right = b[depth];
    if (right === void 0) return 1;
    const order = compareFiles(left2.file, right.file) || left2.line - right.line || left2.column - right.column;
    if (order !== 0) return order;
  }
  return a.length - b.length;
}

// src/deployment/managed.ts
var FRAMES = {
  // cloudnative-pg, pkg/postgres/configuration.go, hbaTemplateString; its map names are its own.
  "cloudnative-pg": {
    before: [
      "local all all peer map=local",
      "hostssl postgres streaming_replica all cert map=cnpg_streaming_replica",
      "hostssl replication streaming_replica all cert map=cnpg_streaming_replica",
      "hostssl all cnpg_pooler_pgbouncer all cert map=cnpg_pooler_pgbouncer"
    ],
    after: ["host all all all $METHOD"],
    byDefault: [],
    tls: true
  },
  // postgres-operator of Crunchy, internal/postgres/hba.go, NewHBAs.
  crunchy: {
    before: [
      "local all postgres peer",
      "hostssl replication _crunchyrepl all cert",
      "hostssl postgres _crunchyrepl all cert",
      "host all _crunchyrepl all reject"
    ],
    after: [],
    byDefault: ["hostssl all all all md5"],
    tls: true
  },
  // postgres-operator of Zalando: the list replaces that of Spilo, whose image makes a certificate of its own.
  zalando: { before: [], after: [], byDefault: [], tls: true },
  // Amazon, Google and Microsoft give each of their servers a certificate; their records are not known.
  cloud: { before: [], after: [], byDefault: [], tls: true },
  // Whole files, of a ConfigMap or of a chart's values.
  kubernetes: { before: [], after: [], byDefault: [], tls: false },
  // docs/patroni_configuration.rst, pg_hba: the list is all of the file.
  patroni: { before: [], after: [], byDefault: [], tls: false }
};
function isManaged({ platform }, own) {
  return own.length > 0 || platform !== "kubernetes" && FRAMES[platform] !== void 0;
}
function managedRecords(workload, own, major) {
  const frame = FRAMES[workload.platform];
  if (frame === void 0) return null;
  const method = major >= 14 ? "scram-sha-256" : "md5";
  const written = (lines) => lines.flatMap(
    (line) => recordsOf(
      workload,
      line.replace(/ \$METHOD$/, ""),
      { method: line.endsWith("$METHOD") ? method : "", variable: null },
      major
    )
  );
  const records = [
    ...written(frame.before),
    ...own.map((fact) => ({ fact, implied: "no" })),
    ...written(own.length === 0 ? frame.byDefault : []),
    ...written(frame.after)
  ];
  return records.length === 0 ? null : records;
}
function managedSettings({ platform }) {
  if (FRAMES[platform]?.tls !== true) return [];
  return [["ssl", { name: "ssl", value: { type: "bool", value: true }, fact: null }]];
}
function workloadWord({ platform }) {
  switch (platform) {
    case "compose":
    case "ci":
      return "service";
    case "dockerfile":
      return "image";
    case "kubernetes":
      return "container";
    case "cloud":
      return "resource";
    default:
      return "cluster";
  }
}

// src/deployment/servers.ts
function buildServers(facts, options) {
  const files = configFiles(facts);
  const used = /* @__PURE__ */ new Set();
  const servers = [];
  const settingsOf = workloadSettings(facts);
  for (const workload of serverWorkloads(facts)) {
    const own = { settings: settingsOf.get(workload.id) ?? [], hba: files.ofWorkload.get(workload.id) ?? [] };
    servers.push(workloadServer(workload, own, files, used, options));
  }
  const left2 = {
    hba: [...files.hba.keys()].filter((path) => !used.has(path)),
    settings: [...files.settings.keys()].filter((path) => !used.has(path)),
    hbaFileOf: (path) => lastValue(files.settings.get(path) ?? [], "hba_file")
  };
  for (const { hba, settings, auto } of pairFiles(left2)) servers.push(fileServer(hba, settings, auto, files, options));
  return servers;
}
function majorHints(facts) {
  const hints = /* @__PURE__ */ new Map();
  const settings = workloadSettings(facts);
  for (const workload of serverWorkloads(facts)) {
    if (workload.major === null) continue;
    const major = knownMajor(workload.major);
    const named = ["config_file", "hba_file", "ident_file"].map(
      (name) => lastValue(settings.get(workload.id) ?? [], name)
    );
    const defaults = ["postgresql.conf", "pg_hba.conf", "pg_ident.conf"];
    const paths = [
      ...named.filter((path) => path !== null),
      ...configDirectories(workload).flatMap((directory) => defaults.map((name) => `${directory}/${name}`))
    ].map((path) => treePathOf(workload, path));
    for (const { source } of workload.mounts) {
      if (source === null) continue;
      if (source.endsWith(".conf")) paths.push(source);
      else for (const one of defaults.map((name) => source === "" ? name : `${source}/${name}`)) paths.push(one);
    }
    for (const path of paths) {
      const known8 = path === null ? void 0 : hints.get(path);
      if (path !== null && (known8 === void 0 || known8 < major)) hints.set(path, major);
    }
  }
  return hints;
}
function configFiles(facts) {
  const hba = /* @__PURE__ */ new Map();
  const emptyHba = /* @__PURE__ */ new Map();
  const ofWorkload = /* @__PURE__ */ new Map();
  const ident = /* @__PURE__ */ new Map();
  const settings = /* @__PURE__ */ new Map();
  for (const fact of facts) {
    if (fact.kind === "hba-record") {
      if (fact.workload === void 0) append(hba, fact.root, fact);
      else append(ofWorkload, fact.workload, fact);
    }
    if (fact.kind === "empty-hba") emptyHba.set(fact.root, fact);
    if (fact.kind === "ident-mapping") append(ident, fact.root, fact);
    if (fact.kind === "setting" && fact.workload === void 0) append(settings, fact.root, fact);
  }
  return { hba, emptyHba, ofWorkload, ident, settings };
}
function append(lists, key, value) {
  const list = lists.get(key);
  if (list === void 0) lists.set(key, [value]);
  else list.push(value);
}
function serverWorkloads(facts) {
  const workloads = /* @__PURE__ */ new Map();
  for (const fact of facts) {
    if (fact.kind !== "workload" || fact.role !== "server") continue;
    const known8 = workloads.get(fact.id);
    if (known8 === void 0 || known8.via === void 0 && fact.via !== void 0) workloads.set(fact.id, fact);
  }
  return [...workloads.values()];
}
function workloadSettings(facts) {
  const settings = /* @__PURE__ */ new Map();
  const seen = /* @__PURE__ */ new Set();
  for (const fact of facts) {
    if (fact.kind !== "setting" || fact.workload === void 0) continue;
    const key = JSON.stringify([fact.workload, fact.file, fact.line, fact.column, fact.name]);
    if (!seen.has(key)) append(settings, fact.workload, fact);
    seen.add(key);
  }
  return settings;
}
function lastValue(facts, name) {
  let value = null;
  for (const fact of facts) {
    if (fact.name?.toLowerCase() !== name || fact.parsed === null || fact.problem !== null) continue;
    value = fact.parsed.type === "unknown" ? null : fact.value;
  }
  return value;
}
function workloadServer(workload, {
  settings: own,
  hba: ownRecords
}, files, used, options) {
  const major = workload.major === null ? options.major ?? DEFAULT_MAJOR : knownMajor(workload.major);
  const inTree = (path) => treePathOf(workload, path);
  const directories = configDirectories(workload);
  const configFile = stringOf(effectiveSettings(own, major), "config_file");
  const conf = firstPath(
    configFile === null ? directories.map((path) => `${path}/postgresql.conf`) : [configFile],
    inTree
  );
  const fromFiles = [...settingsAt(conf, files, used)];
  for (const directory of extraConfigDirectories(workload)) {
    const path = inTree(directory);
    for (const root of files.settings.keys()) {
      if (path === null || !root.startsWith(`${path}/`)) continue;
      for (const one of files.settings.get(root) ?? []) fromFiles.push(one);
      used.add(root);
    }
  }
  const settingFacts = [
    ...own.filter((fact) => fact.source !== "command-line"),
    ...fromFiles,
    ...own.filter((fact) => fact.source === "command-line")
  ];
  const assigned = effectiveSettings(settingFacts, major);
  const settings = new Map([...managedSettings(workload), ...assigned]);
  if (!settings.has("listen_addresses") && workload.family !== "other" && conf === null && configFile === null) {
    settings.set("listen_addresses", { name: "listen_addresses", value: { type: "string", value: "*" }, fact: null });
  }
  const ofInitdb = conf === null && configFile === null ? initdbPasswordEncryption(workload, major) : null;
  if (ofInitdb !== null && !settings.has("password_encryption")) {
    settings.set("password_encryption", { name: "password_encryption", value: ofInitdb, fact: null });
  }
  const hbaSetting = stringOf(settings, "hba_file");
  const hbaPaths = hbaSetting === null ? directories.map((path) => `${path}/pg_hba.conf`) : [hbaSetting];
  const hbaPath = firstPath(hbaPaths, inTree);
  const records = hbaPath === null ? void 0 : files.hba.get(hbaPath);
  if (hbaPath !== null) used.add(hbaPath);
  let hba = null;
  if (records !== void 0) hba = inLoadOrder(records).map((fact) => ({ fact, implied: "no" }));
  else if (isManaged(workload, ownRecords)) hba = managedRecords(workload, ownRecords, major);
  else if (hbaPath === null && hbaSetting === null) {
    hba = impliedRecords(workload, settings, major);
    const added = addedByScripts(workload, files);
    for (const { root } of added) used.add(root);
    if (hba !== null) hba = [...hba, ...added.map((fact) => ({ fact, implied: "no" }))];
  }
  const emptyHba = hbaPath === null ? void 0 : files.emptyHba.get(hbaPath);
  const identSetting = stringOf(settings, "ident_file");
  const identPaths = identSetting === null ? directories.map((path) => `${path}/pg_ident.conf`) : [identSetting];
  const identPath = firstPath(identPaths, inTree);
  return {
    id: workload.id,
    label: `${workloadWord(workload)} ${workload.name} of ${workload.file}`,
    major,
    majorFrom: workload.major !== null ? "image" : options.major === null ? "default" : "policy",
    workload,
    exposure: exposureOf(workload, settings, options.zones),
    settingFacts,
    settings,
    hba,
    ...emptyHba === void 0 ? {} : { emptyHba },
    ident: identPath === null ? [] : inLoadOrder(files.ident.get(identPath) ?? []),
    names: workload.names
  };
}
var INITDB_SCRIPTS = "/docker-entrypoint-initdb.d";
function addedByScripts({ mounts: mounts2 }, { hba }) {
  const sources = mounts2.flatMap(
    ({ source, target }) => source !== null && (target === INITDB_SCRIPTS || target.startsWith(`${INITDB_SCRIPTS}/`)) ? [source] : []
  );
  if (sources.length === 0) return [];
  return [...hba.values()].flat().filter(({ file, partial }) => {
    if (partial !== true) return false;
    return sources.some((source) => source === "" || file === source || file.startsWith(`${source}/`));
  });
}
function settingsAt(path, files, used) {
  if (path === null) return [];
  const auto = `${directoryOf(path)}postgresql.auto.conf`;
  used.add(path);
  if (auto === path || !files.settings.has(auto)) return files.settings.get(path) ?? [];
  used.add(auto);
  return [...files.settings.get(path) ?? [], ...files.settings.get(auto) ?? []];
}
function firstPath(paths, inTree) {
  for (const path of paths) {
    const found = inTree(path);
    if (found !== null) return found;
  }
  return null;
}
function stringOf(settings, name) {
  const value = settings.get(name)?.value;
  return value === void 0 ? null : String(value.value);
}
function fileServer(hbaPath, settingsPath, autoPath, files, options) {
  const major = options.major ?? DEFAULT_MAJOR;
  const settingFacts = [settingsPath, autoPath].flatMap(
    (path) => path === null ? [] : files.settings.get(path) ?? []
  );
  const settings = effectiveSettings(settingFacts, major);
  const id = hbaPath ?? settingsPath ?? autoPath ?? "";
  const beside = hbaPath ?? settingsPath ?? "";
  const identName = baseName(stringOf(settings, "ident_file") ?? "pg_ident.conf");
  const records = hbaPath === null ? null : files.hba.get(hbaPath) ?? null;
  const [first] = records ?? [];
  const before = first?.partial === true ? unknownRecords(first, major) : [];
  return {
    id,
    label: labelOf(id),
    major,
    majorFrom: options.major === null ? "default" : "policy",
    workload: null,
    exposure: { kind: "network" },
    settingFacts,
    settings,
    hba: records === null ? null : [...before, ...inLoadOrder(records).map((fact) => ({ fact, implied: "no" }))],
    ident: inLoadOrder(files.ident.get(`${directoryOf(beside)}${identName}`) ?? []),
    names: []
  };
}
function labelOf(root) {
  const hash2 = root.indexOf("#");
  return hash2 < 0 ? root : `${root.slice(hash2 + 1)} of ${root.slice(0, hash2)}`;
}
function baseName(path) {
  return path.slice(path.lastIndexOf("/") + 1);
}

// src/opened-files.ts
function resolvePath(from, target) {
  if (target.startsWith("/") || /^[A-Za-z]:[\\/]/.test(target)) return null;
  const parts = from.split("/").slice(0, -1);
  for (const part of target.split("/")) {
    if (part === "" || part === ".") continue;
    if (part !== "..") parts.push(part);
    else if (parts.pop() === void 0) return null;
  }
  return parts.join("/");
}
var OpenedFiles = class {
  #tree;
  #options;
  #skipped = /* @__PURE__ */ new Map();
  #texts = /* @__PURE__ */ new Map();
  #configuration = [];
  #manifests = [];
  #programs = [];
  /** What is read as PostgreSQL reads it: see `Tree.read`. */
  #byServer = /* @__PURE__ */ new Set();
  /** Files that such a file includes. */
  #followed = /* @__PURE__ */ new Set();
  #done = 0;
  constructor(tree, options) {
    this.#tree = tree;
    this.#options = options;
  }
  /** Opens all files but program text, and takes note of that. It may be left for a while after each of them. */
  *openConfiguration() {
    const { as, ignored } = this.#options;
    for (const path of this.#tree.paths) {
      if (as === null && manifestName(path) !== null && !ignored(path)) this.#manifests.push(path);
      const named = as ?? classifyName(path);
      if (named === "source" && !ignored(path)) {
        this.#programs.push(path);
        continue;
      }
      this.#count();
      if (named === null || ignored(path)) continue;
      const file = this.#open(path, named);
      if (file === null) continue;
      this.#configuration.push(file);
      yield;
    }
  }
  /** Opens the files of program text. */
  *openPrograms() {
    for (const path of this.#programs) {
      this.#count();
      const file = this.#open(path, "source");
      if (file !== null) yield file;
    }
  }
  /** Whether there is nothing but what these readers read. */
  areReadBy({ byKind }) {
    if (this.#manifests.length > 0 || this.#programs.length > 0) return false;
    return this.#configuration.every(({ kind }) => byKind.has(kind));
  }
  get tree() {
    return this.#tree;
  }
  get ignored() {
    return this.#options.ignored;
  }
  /** The files that were opened but for program text, in the order of their paths. */
  get configuration() {
    return this.#configuration;
  }
  /** Paths of manifests, which are read as such only where they name a driver. */
  get manifests() {
    return this.#manifests;
  }
  get texts() {
    return this.#texts;
  }
  /** Paths of files that the server's own files include. */
  get followed() {
    return this.#followed;
  }
  /** What could not be read, by path. */
  get skipped() {
    return [...this.#skipped.values()].sort((a, b) => compareText(a.file, b.file));
  }
  /** Keeps the text of a file that was read otherwise. */
  keep(file) {
    if (!this.#texts.has(file.path)) this.#texts.set(file.path, file);
  }
  #count() {
    this.#done += 1;
    if (this.#done % 512 === 0) this.#options.onProgress?.(this.#done, this.#tree.paths.length);
  }
  /** The file, where it is one to read. */
  #open(path, named) {
    const tree = this.#tree;
    const { as } = this.#options;
    const by = BY_BYTES.has(named) ? "server" : void 0;
    if (by === "server") this.#byServer.add(path);
    let read = isCertain(named) || as !== null ? tree.read(path, by) : tree.readIf(path, needlesOf(named));
    if (read.status === "no-match" || read.status === "missing" || read.status === "directory") return null;
    if (read.status !== "read") {
      this.#skipped.set(path, { file: path, reason: read.status, detail: read.detail });
      return null;
    }
    if (read.path !== path && tree.has(read.path)) return null;
    const kind = as ?? refineKind(path, named, read.text);
    if (kind !== named && BY_BYTES.has(kind)) {
      const again = tree.read(path, "server");
      if (again.status === "read") read = again;
      this.#byServer.add(path);
    }
    const file = { path, text: read.text, kind, ...as === null ? {} : { literal: true } };
    this.#texts.set(path, file);
    return file;
  }
  /** What stands at `target`, as the file `from` names it: see `ReadContext`. */
  follow(from, target) {
    const path = resolvePath(from, target);
    if (path === null) return { status: "outside-root", path: target };
    const by = this.#byServer.has(from) ? "server" : void 0;
    const read = this.#tree.read(path, by);
    switch (read.status) {
      case "read":
        if (!this.#tree.has(read.path)) return { status: "unreadable", path };
        if (by === "server") {
          this.#byServer.add(read.path).add(path);
          this.#followed.add(read.path);
        }
        this.keep({ path: read.path, text: read.text, kind: classifyName(read.path) ?? "text" });
        return { status: "read", path: read.path, name: path, text: read.text };
      case "directory":
        return { status: "directory", path: read.path };
      case "missing":
        return { status: "missing", path };
      case "outside-root":
        return { status: "outside-root", path };
      default:
        this.#skipped.set(path, { file: path, reason: read.status, detail: read.detail });
        return { status: "unreadable", path };
    }
  }
  /** Names of the regular files in a directory: see `ReadContext`. */
  list(from, target) {
    const path = resolvePath(from, target);
    return path === null ? null : this.#tree.list(path);
  }
};

// src/collector.ts
var FIRST2 = /* @__PURE__ */ new Set(["compose", "dockerfile"]);
function collectBy(readers, tree, options) {
  const files = new OpenedFiles(tree, options);
  for (const _ of files.openConfiguration()) ;
  const collector = new Collector(files, readers, options.major);
  for (const _ of collector.readConfiguration()) ;
  collector.openPrograms();
  return collector.finish(options.grammars);
}
var Collector = class {
  #files;
  #readers;
  #major;
  #facts = [];
  #manifests;
  #drivers;
  #parsable = [];
  #hints = /* @__PURE__ */ new Map();
  /** `major`: the server version where no image tag says it; null for the newest known. */
  constructor(files, readers, major) {
    this.#files = files;
    this.#readers = readers;
    this.#major = major;
    this.#manifests = new ManifestStore(files, readers.byKind.get("manifest"));
    this.#drivers = driverLookup(this.#manifests);
  }
  /** Reads what the opened files say. It may be left for a while after each of them. */
  *readConfiguration() {
    for (const { file, fact } of this.#manifests.readAll()) {
      this.#facts.push(fact);
      this.#files.keep(file);
    }
    for (const file of this.#files.configuration) {
      if (!FIRST2.has(file.kind)) continue;
      this.#interpret(file);
      yield;
    }
    this.#hints = majorHints(this.#facts);
    for (const file of this.#files.configuration) {
      if (FIRST2.has(file.kind)) continue;
      this.#interpret(file);
      yield;
    }
  }
  /** Opens program text, and tells by which grammars any of it is worth parsing: where it holds a call of a driver. */
  openPrograms() {
    const wanted2 = /* @__PURE__ */ new Set();
    for (const file of this.#files.openPrograms()) {
      const grammar = this.#readers.grammarFor(file.path, file.text);
      if (grammar !== null) wanted2.add(grammar);
      this.#parsable.push({ ...file, grammar });
    }
    return wanted2;
  }
  /** What all files say; program text by its syntax trees, as far as there are parsers for it. */
  finish(grammars) {
    for (const file of this.#parsable) this.#interpret(file, grammars);
    const { followed, skipped, texts } = this.#files;
    const facts = sortFacts(withoutRepeats(this.#facts, followed));
    return { facts, skipped, texts, readers: this.#readers };
  }
  #interpret(file, grammars) {
    const major = this.#hints.get(file.path) ?? this.#major ?? DEFAULT_MAJOR;
    const context = this.#contextOf(major, grammars);
    for (const fact of this.#readers.byKind.get(file.kind)?.read(file, context) ?? []) this.#facts.push(fact);
  }
  #contextOf(major, grammars) {
    return {
      major,
      drivers: this.#drivers,
      ...grammars === void 0 ? {} : { grammars },
      follow: (from, target) => this.#files.follow(from, target),
      list: (from, target) => this.#files.list(from, target)
    };
  }
};
function withoutRepeats(facts, followed) {
  const includes = /* @__PURE__ */ new Map();
  const reached = /* @__PURE__ */ new Set();
  for (const fact of facts) {
    if (fact.via === void 0) continue;
    if ("root" in fact && fact.root !== fact.file) {
      const files = includes.get(fact.root);
      if (files === void 0) includes.set(fact.root, /* @__PURE__ */ new Set([fact.file]));
      else files.add(fact.file);
    }
    if (fact.kind === "connection") reached.add(placeOf2(fact));
  }
  const included = includedRoots(includes);
  return facts.filter((fact) => {
    if (fact.kind === "empty-hba") return !followed.has(fact.file);
    if ("root" in fact) return !included.has(fact.root);
    return fact.kind !== "connection" || fact.via !== void 0 || !reached.has(placeOf2(fact));
  });
}
var OWN_NAME = /(?:^|\/)(?:pg_hba|pg_ident|postgresql)\.conf$/;
function includedRoots(includes) {
  const targets = /* @__PURE__ */ new Set();
  for (const files of includes.values()) for (const file of files) targets.add(file);
  const included = /* @__PURE__ */ new Set();
  const settle2 = (root) => {
    for (const file of includes.get(root) ?? []) if (file !== root) included.add(file);
  };
  const roots = [...includes.keys()];
  for (const root of roots) if (!targets.has(root)) settle2(root);
  const rank3 = (root) => OWN_NAME.test(root) ? 0 : 1;
  const others = roots.filter((root) => targets.has(root)).sort((a, b) => rank3(a) - rank3(b) || compareText(a, b));
  for (const root of others) if (!included.has(root)) settle2(root);
  return included;
}
function placeOf2(origin) {
  return `${origin.file}:${origin.line}:${origin.column}`;
}
function sortFacts(facts) {
  return facts.map((fact, order) => ({ fact, order })).sort(
    (a, b) => compareText(a.fact.file, b.fact.file) || a.fact.line - b.fact.line || a.fact.column - b.fact.column || a.order - b.order
  ).map(({ fact }) => fact);
}

// src/deployment/clients.ts
function buildClients(facts, servers, zones) {
  const workloads = /* @__PURE__ */ new Map();
  const projects = /* @__PURE__ */ new Map();
  for (const fact of facts) {
    if (fact.kind !== "workload") continue;
    workloads.set(fact.id, fact);
    const files = projects.get(fact.id) ?? /* @__PURE__ */ new Set();
    for (const file of [fact.file, fileOf2(fact.id), ...(fact.via ?? []).map((origin) => origin.file)]) files.add(file);
    projects.set(fact.id, files);
  }
  const directory = new Directory(servers, projects);
  const clients = [];
  for (const fact of facts) {
    if (fact.kind !== "connection") continue;
    const hosts = fact.hosts.length === 0 ? [""] : fact.hosts.map(({ host }) => host);
    const hostZones = hosts.map((host) => zoneOf(host, zones));
    clients.push({
      id: `${fact.file}:${fact.line}:${fact.column}${fact.workload === void 0 ? "" : ` ${fact.workload}`}`,
      connection: fact,
      level: fact.tls.level,
      zones: hostZones,
      zone: mostExposed(hostZones),
      workload: fact.workload === void 0 ? null : workloads.get(fact.workload) ?? null,
      server: directory.serverOf(fact, hostZones)
    });
  }
  return clients;
}
var Directory = class {
  /** By name, within each file of their project: every other project has a `db`. */
  #byName = /* @__PURE__ */ new Map();
  #byPort = /* @__PURE__ */ new Map();
  #projects;
  constructor(servers, projects) {
    this.#projects = projects;
    for (const server of servers) {
      for (const file of projects.get(server.id) ?? []) {
        for (const name of server.names) append2(this.#byName, nameKey(file, name), server);
      }
      const { workload } = server;
      if (workload === null) continue;
      const target = portOf(server.settings);
      for (const port of workload.ports) if (port.target === target) append2(this.#byPort, port.published, server);
    }
  }
  /**
   * The server that a connection reaches, where that is certain: of a workload, the one of its compose project that has the
   * host's name; of a file, the one that publishes the port on loopback from the file's directory or one above it.
   */
  serverOf(connection, zones) {
    const [target, ...others] = connection.hosts;
    if (target === void 0 || others.length > 0) return null;
    if (connection.workload !== void 0) return this.#sibling(connection.workload, target.host);
    if (zones[0] !== "loopback") return null;
    const base = directoryOf(connection.file);
    const near = (this.#byPort.get(target.port === "" ? "5432" : target.port) ?? []).filter(
      (server) => base.startsWith(directoryOf(fileOf2(server.id)))
    );
    return onlyOf(near);
  }
  #sibling(workload, host) {
    const mine = this.#projects.get(workload) ?? /* @__PURE__ */ new Set([fileOf2(workload)]);
    const named = /* @__PURE__ */ new Set();
    for (const file of mine) for (const server of this.#byName.get(nameKey(file, host)) ?? []) named.add(server);
    return onlyOf([...named]);
  }
};
function nameKey(file, name) {
  return `${file}
${name}`;
}
function append2(lists, key, server) {
  const list = lists.get(key);
  if (list === void 0) lists.set(key, [server]);
  else list.push(server);
}
function onlyOf(servers) {
  const [only2, ...others] = servers;
  return only2 === void 0 || others.length > 0 ? null : only2;
}
function fileOf2(id) {
  const hash2 = id.lastIndexOf("#");
  return hash2 < 0 ? id : id.slice(0, hash2);
}

// src/deployment/deployment.ts
function buildModel(facts, options) {
  const servers = buildServers(facts, options);
  const { zones } = options;
  const model = { servers, clients: buildClients(facts, servers, zones), facts, zones };
  return options.major === null ? model : { ...model, major: options.major };
}

// src/policy/fingerprint.ts
import { createHash } from "node:crypto";
var HEX_DIGITS = 32;
function fingerprint(rule, path, subject) {
  return createHash("sha256").update(`${rule}\0${path}\0${subject}`).digest("hex").slice(0, HEX_DIGITS);
}

// src/policy/settings.ts
var OFF = { severity: "off", options: {} };
function ruleSettingFor(policy, ruleId, path) {
  const own = unlockedSetting(policy, ruleId, path);
  const { lock } = policy;
  if (lock === null || !lock.rules.has(ruleId)) return own;
  const locked = unlockedSetting(lock.policy, ruleId, lock.prefix + path);
  if (locked.severity === "off") return own;
  const isInherited = own.severity === unlockedSetting(lock.policy, ruleId, path).severity;
  return isInherited ? locked : { ...locked, severity: stricter(locked.severity, own.severity) };
}
function stricter(one, other) {
  return other !== "off" && SEVERITIES.indexOf(other) < SEVERITIES.indexOf(one) ? other : one;
}
function unlockedSetting(policy, ruleId, path) {
  let setting = policy.rules.get(ruleId) ?? OFF;
  for (const override of policy.overrides) {
    const change = override.rules.get(ruleId);
    if (change === void 0 || !matchesAny(override.files, path)) continue;
    setting = {
      severity: change.severity ?? setting.severity,
      options: change.options === void 0 ? setting.options : layOver(setting.options, change.options)
    };
  }
  return setting;
}
function gradedSeverity(ruleSeverity, configured, violationSeverity) {
  if (configured === "off" || violationSeverity === ruleSeverity) return configured;
  return SEVERITIES.indexOf(configured) > SEVERITIES.indexOf(violationSeverity) ? configured : violationSeverity;
}

// src/rules/controls.ts
var CIS_EDITIONS = {
  14: "v1.2.0",
  15: "v1.2.0",
  16: "v1.1.0",
  17: "v1.1.0",
  18: "v1.0.0"
};
var STIG_EDITION = "V1R2";
function cis(item, since) {
  return since === void 0 ? { benchmark: "CIS PostgreSQL", item } : { benchmark: "CIS PostgreSQL", item, since };
}
function stig(item) {
  return { benchmark: "STIG Crunchy Data Postgres 16", item };
}
function controlsFor(refs, major) {
  const controls = [];
  for (const ref of refs) {
    if (ref.benchmark === "CIS PostgreSQL") {
      const edition = CIS_EDITIONS[major];
      if (edition === void 0 || ref.since !== void 0 && major < ref.since) continue;
      controls.push({ benchmark: `${ref.benchmark} ${major}`, edition, item: ref.item });
    } else if (major === 16) {
      controls.push({ benchmark: ref.benchmark, edition: STIG_EDITION, item: ref.item });
    }
  }
  return controls;
}

// src/judge.ts
function judge(model, policy, rules, policyPath) {
  const samples = samplePaths(model, policy, policyPath);
  const findings = [];
  for (const rule of rules) {
    const settings = /* @__PURE__ */ new Map();
    for (const path of samples) {
      const setting = ruleSettingFor(policy, rule.id, path);
      if (setting.severity !== "off") settings.set(JSON.stringify(setting.options), setting);
    }
    for (const [key, { options }] of settings) {
      for (const violation2 of rule.check(model, options)) {
        const setting = ruleSettingFor(policy, rule.id, policyPath(violation2.origin.file));
        if (setting.severity === "off" || JSON.stringify(setting.options) !== key) continue;
        const severity = gradedSeverity(rule.severity, setting.severity, violation2.severity);
        if (severity !== "off") findings.push(findingOf(rule, violation2, severity, policy));
      }
    }
  }
  return sortFindings(findings);
}
function samplePaths(model, policy, policyPath) {
  const samples = /* @__PURE__ */ new Map();
  let last = "";
  for (const { file } of model.facts) {
    if (file === last) continue;
    last = file;
    const path = policyPath(file);
    const { overrides, lock } = policy;
    const locked = lock?.policy.overrides.map(({ files }) => matchesAny(files, lock.prefix + path)) ?? [];
    const meant = [...overrides.map(({ files }) => matchesAny(files, path)), ...locked];
    samples.set(meant.map((one) => one ? "x" : ".").join(""), path);
  }
  return [...samples.values()];
}
function findingOf(rule, violation2, severity, policy) {
  const { file, line, column, endLine, endColumn, via } = violation2.origin;
  return {
    rule: rule.id,
    severity,
    message: violation2.message,
    file,
    line,
    column,
    endLine,
    endColumn,
    ...via === void 0 ? {} : { via },
    related: violation2.related ?? [],
    witness: violation2.witness ?? null,
    fix: null,
    ...violation2.fix === void 0 ? {} : { proposal: violation2.fix },
    controls: controlsFor(rule.controls, violation2.major ?? policy.major ?? DEFAULT_MAJOR),
    fingerprint: fingerprint(rule.id, file, violation2.subject)
  };
}
function sortFindings(findings) {
  const seen = /* @__PURE__ */ new Set();
  const unique = findings.filter((finding) => {
    const key = JSON.stringify([finding.rule, placeOf3(finding), finding.message]);
    return !seen.has(key) && seen.add(key);
  });
  return unique.sort(
    (a, b) => compareText(a.file, b.file) || a.line - b.line || a.column - b.column || compareText(a.rule, b.rule) || compareText(a.message, b.message)
  );
}
function placeOf3(origin) {
  return `${origin.file}:${origin.line}:${origin.column}:${origin.endLine}:${origin.endColumn}`;
}
function enabledRules(policy, rules) {
  const { lock } = policy;
  return rules.filter(({ id }) => isOnSomewhere(policy, id) || lock?.rules.has(id) === true && isOnSomewhere(lock.policy, id)).map(({ id, title, severity, why, mend, controls }) => ({ id, title, severity, why, mend, controls })).sort((a, b) => compareText(a.id, b.id));
}
function isOnSomewhere({ rules, overrides }, id) {
  const base = rules.get(id);
  if (base !== void 0 && base.severity !== "off") return true;
  return overrides.some((override) => {
    const severity = override.rules.get(id)?.severity;
    return severity !== void 0 && severity !== "off";
  });
}

// src/access/expectations.ts
function breaches(side, expectation, zones, unreachable) {
  const asked = wanted(expectation.from, zones);
  const place = { socket: asked.socket, addresses: subtract(asked.addresses, unreachable) };
  const found = /* @__PURE__ */ new Map();
  for (const region of partitionOf(accessOf(side)).regions) {
    for (const breach of breachesIn(region, expectation, place)) {
      const before = found.get(breach.record);
      if (before === void 0 || breach.certain && !before.certain) found.set(breach.record, breach);
    }
  }
  return [...found.values()].sort((a, b) => indexOf(a.record) - indexOf(b.record));
}
function indexOf(record) {
  return record?.index ?? Number.POSITIVE_INFINITY;
}
function wanted(from, zones) {
  const sets = from.map((word) => {
    switch (word) {
      case "anywhere":
        return EVERY_ADDRESS;
      case "internet":
      case "public":
        return subtract(EVERY_ADDRESS, zones.sheltered);
      case "private":
        return zones.private;
      case "loopback":
        return zones.loopback;
      default:
        return parseCidr(word) ?? { v4: [], v6: [] };
    }
  });
  return { socket: from.includes("anywhere") || from.includes("socket"), addresses: union(sets) };
}
function breachesIn({ region, answers, exact }, expectation, place) {
  const encryptions = encryptionsOf(region, expectation, place);
  if (encryptions.length === 0 || !namesMeet(region, expectation)) return [];
  const witness2 = witnessOf(region, expectation, place, encryptions);
  if (witness2 === null) return [];
  const { verdict, atLeast, tls } = expectation;
  const sure = exact && answers.possible.length === 0;
  const open = admitting(answers);
  const of = (kind, record, certain, attempt = witness2) => ({
    ...{ kind, record, certain, witness: attempt }
  });
  const found = [];
  if (verdict === "refused") for (const record of open) found.push(of("admitted", record, sure));
  if (verdict !== null && verdict !== "refused") {
    for (const record of refusing(answers)) found.push(of("refused", record, sure));
  }
  if (verdict !== null && verdict !== "refused" && verdict !== "admitted") {
    for (const record of open) if (record.record.method !== verdict) found.push(of("method", record, sure));
  }
  if (atLeast !== null) {
    for (const record of open) if (isWeaker(record.record, atLeast)) found.push(of("weak", record, sure));
  }
  if (tls === "required") {
    const plain2 = witnessOf(
      region,
      expectation,
      place,
      encryptions.filter((one) => one === "none")
    );
    if (plain2 !== null) for (const record of open) found.push(of("plaintext", record, sure, plain2));
  }
  return found;
}
function refusing({ possible, certain }) {
  const rejects = possible.filter(({ record }) => !admits(record));
  if (certain === null) return [...rejects, null];
  return admits(certain.record) ? rejects : [...rejects, certain];
}
function isWeaker(record, method) {
  const [has, asked] = [strengthOf(record), strengthOf({ ...record, method, options: [], unknown: [] })];
  return has === null || asked !== null && has < asked;
}
function encryptionsOf(region, { tls }, { socket, addresses }) {
  if (region.addresses === null) return socket && typeof tls !== "boolean" ? ["socket"] : [];
  if (isEmpty(intersect(region.addresses, addresses))) return [];
  return region.encryptions.filter(
    (one) => typeof tls === "boolean" ? one === "tls" === tls && one !== "gss" : true
  );
}
function namesMeet({ users, databases, pairs: pairs2 }, expectation) {
  const roles = expectation.users?.filter((name) => users.has(name)) ?? null;
  if (roles?.length === 0) return false;
  const unasked = expectation.verdict === null || expectation.verdict === "refused";
  if (databases === "physical") return expectation.databases?.includes("replication") ?? unasked;
  const named = expectation.databases?.filter((name) => name !== "replication" && databases.has(name)) ?? null;
  if (named?.length === 0) return false;
  if (pairs2 === "any" || roles === null && named === null) return true;
  if (roles === null || named === null) {
    const [set, names] = roles === null ? [users, named ?? []] : [databases, roles];
    return pairs2 === "same" || names.some((name) => set.kind === "except" || set.count > 1 || !set.has(name));
  }
  return roles.some((role) => named.some((name) => role === name === (pairs2 === "same")));
}
function witnessOf(region, { users, databases }, { addresses }, encryptions) {
  const [encryption] = encryptions;
  if (encryption === void 0) return null;
  const spelt2 = /* @__PURE__ */ new Set([...users ?? [], ...databases ?? []]);
  const sample = sampleOf(region, spelt2);
  if (sample === null) return null;
  const roles = (users ?? [sample.user, ...databases ?? [], ...someOf(region.users)]).filter(
    (name) => region.users.has(name)
  );
  const user = roles.find((role) => databases?.some((name) => isOf(region, name, role))) ?? roles[0] ?? sample.user;
  const named = databases?.find((name) => isOf(region, name, user));
  const database = named ?? databaseFor(region, user, spelt2);
  if (encryption === "socket") return { ...sample, user, database, from: { kind: "socket" } };
  const address = pickAddress(intersect(region.addresses ?? EVERY_ADDRESS, addresses), null);
  return address === null ? null : { ...sample, user, database, from: { kind: "address", address, encryption } };
}
function someOf({ kind, names }) {
  return kind === "only" ? names.slice(0, 2) : [];
}
function isOf({ databases, pairs: pairs2 }, name, user) {
  if (databases === "physical" || name === "replication" || !databases.has(name)) return false;
  return pairs2 === "any" || name === user === (pairs2 === "same");
}

// src/rules/rule.ts
function defineRule(rule) {
  return rule;
}

// src/rules/access-expectation.ts
var POLICY = `extends: []
rules: { access-expectation: error }
expect:
  - { from: internet, verdict: refused }
  - { user: app, database: shop, from: 10.0.0.0/24, tls: true, verdict: scram-sha-256 }
  - { from: private, at-least: scram-sha-256, tls: required }
`;
var accessExpectation = defineRule({
  id: "access-expectation",
  title: "Every attempt comes to what the policy expects of it",
  severity: "error",
  grades: "A warning where a host name, a group, a pattern or a template decides.",
  controls: [],
  schema: { type: "object", additionalProperties: false, properties: {} },
  defaults: {},
  why: `Rules look at records one by one; what counts is what all of them come to together. An expectation under \`expect\` in the policy is a test
of that: attempts by their origin, user, database and TLS, and the verdict that each of them must get. It says both that nobody may
(\`{ from: internet, verdict: refused }\`) and that the application must still get in
(\`{ user: app, database: shop, from: 10.0.0.0/24, tls: true, verdict: scram-sha-256 }\`), so that neither is lost in a change of
another line.

Every server of which records are known is tested, or those that \`server\` names. From the internet only servers are tested whose port is
reachable from there: not those of containers that publish it to their own host or to nobody.`,
  mend: `Change the record that the finding names, or add one above it. \`pgmoat trace\` shows step by step how the attempt is answered. Where the
expectation is what is wrong, change the policy.`,
  unknown: "That somebody may get in is an error of `refused` also where a group or a host name decides, as a warning; `memberships` in the policy tells who is in which group.",
  bad: [
    {
      title: "The internet gets in, the application does not, and a password is readable",
      files: {
        "pgmoat.yaml": POLICY,
        "pg_hba.conf": `host    all  all  10.0.0.0/25  reject
hostssl all  all  0.0.0.0/0    scram-sha-256
host    all  all  10.1.0.0/16  password
`
      },
      expect: [
        { file: "pg_hba.conf", line: 1, severity: "error" },
        { file: "pg_hba.conf", line: 2, severity: "error" },
        { file: "pg_hba.conf", line: 3, severity: "error" }
      ]
    }
  ],
  good: [
    {
      title: "Only the application, over TLS",
      files: {
        "pgmoat.yaml": POLICY,
        "pg_hba.conf": `local   all  postgres              peer
hostssl shop app  10.0.0.0/24  scram-sha-256
`
      }
    }
  ],
  *check(model) {
    for (const expectation of model.expectations ?? []) {
      for (const server of model.servers) yield* broken(model, server, expectation);
    }
  }
});
function* broken(model, server, expectation) {
  const side = sideOf2(model, server);
  const file = fileOf3(server);
  if (side === null || side.hba.length === 0 || file === null || !isMeant(server, expectation)) return;
  const zones = addressZones(model.zones);
  const outside = reachableFromOutside(server) ? { v4: [], v6: [] } : subtract(EVERY_ADDRESS, zones.sheltered);
  const last = side.hba.at(-1)?.fact;
  for (const breach of breaches(side, expectation, zones, outside)) {
    const fact = breach.record?.entry.fact ?? last;
    if (fact === void 0 || isUnread(side.hba[0], breach)) continue;
    const related3 = expectation.origin === null ? [] : [{ ...expectation.origin, message: "what the policy expects" }];
    yield {
      severity: breach.certain ? "error" : "warning",
      message: message(breach, expectation, server),
      origin: fact,
      related: related3,
      witness: `${attemptWords(breach.witness)} -> ${outcomeWords(breach)}`,
      subject: `${expectationWords(expectation)} ${breach.kind} ${breach.record?.record.method ?? "no record"}`,
      major: server.major
    };
  }
}
function isUnread(first, { record }) {
  if (first?.fact.partial !== true) return false;
  return record === null || record.entry.implied === "by-default" && record.entry.fact.partial === true;
}
function message(breach, expectation, server) {
  const who = attemptWords(breach.witness);
  const may = breach.certain ? "is" : "may be";
  const method = breach.record?.record.method ?? "";
  const reason2 = expectation.reason === null ? "" : ` (${expectation.reason})`;
  const wanted2 = `the policy expects ${expectationWords(expectation)}${reason2}`;
  switch (breach.kind) {
    case "admitted":
      return `${who} ${may} let in by \`${method}\`, and ${wanted2}. Narrow this record, or reject such attempts above it.`;
    case "refused":
      return `${who} ${may} refused by ${breach.record === null ? `${server.label}, of which no record matches` : "this record"}, and ${wanted2}. Add a record for it above.`;
    case "method":
      return `${who} ${may} asked for \`${method}\`, and ${wanted2}. Change the method of this record.`;
    case "weak":
      return `${who} ${may} let in by \`${method}\`, and ${wanted2}. Use a stronger method.`;
    case "plaintext":
      return `${who} ${may} let in, and ${wanted2}. Use \`hostssl\`.`;
  }
}
function outcomeWords({ record }) {
  if (record === null) return "no record, refused";
  const { file, line } = record.entry.fact;
  return `${file}:${line}, ${record.record.method}`;
}
function expectationWords({ from, users, databases, tls, verdict, atLeast }) {
  const asked = [
    ...verdict === null ? [] : [verdict],
    ...atLeast === null ? [] : [`at least ${atLeast}`],
    ...tls === "required" ? ["TLS"] : []
  ].join(" and ");
  const who = [
    ...users === null ? [] : [`for ${users.join(", ")}`],
    ...databases === null ? [] : [`on ${databases.join(", ")}`],
    `from ${from.join(", ")}`,
    ...typeof tls === "boolean" ? [tls ? "over TLS" : "without TLS"] : []
  ];
  return `${asked} ${who.join(" ")}`;
}
function fileOf3({ hba }) {
  const own = hba?.find(({ implied }) => implied !== "by-default") ?? hba?.[0];
  return own?.fact.root ?? null;
}
function isMeant(server, { covers }) {
  const files = new Set((server.hba ?? []).map(({ fact }) => fact.file));
  if (server.workload !== null) files.add(server.workload.file);
  return [...files].some(covers);
}

// src/rules/support/violations.ts
function placeIn(fact, position = null) {
  const inside = position !== null && position.line === fact.line && position.column >= fact.column;
  const { line, column, endLine, endColumn } = inside ? position : fact;
  const place = { file: fact.file, line, column, endLine, endColumn };
  return fact.via === void 0 ? place : { ...place, via: fact.via };
}
function methodPlace(reach) {
  return placeOf4(reach, reach.record.methodPosition);
}
function addressPlace(reach) {
  return placeOf4(reach, reach.record.addressPosition);
}
function placeOf4(reach, position) {
  return placeIn(reach.entry.fact, reach.entry.implied === "no" ? position : null);
}
function worstOf(violations) {
  const worst = /* @__PURE__ */ new Map();
  for (const violation2 of violations) {
    const { file, line, column } = violation2.origin;
    const key = `${file}
${line}
${column}
${violation2.subject}`;
    const before = worst.get(key);
    if (before === void 0 || rank(violation2.severity) < rank(before.severity)) worst.set(key, violation2);
  }
  return [...worst.values()];
}
function rank(severity) {
  return SEVERITIES.indexOf(severity);
}

// src/rules/support-server/places.ts
function placeOf5(origin, position = null) {
  const { line, column, endLine, endColumn } = position ?? origin;
  const place = { file: origin.file, line, column, endLine, endColumn };
  return origin.via === void 0 ? place : { ...place, via: origin.via };
}
function valuePlace(fact) {
  return placeOf5(fact, fact.valuePosition);
}
function topOf(file) {
  return { file, line: 1, column: 1, endLine: 1, endColumn: 1 };
}

// src/rules/support-server/connections.ts
function hostWords(host) {
  return /^[\w.:%*{}[\]$<> -]{1,120}$/.test(host) ? host : "a host";
}
function targetWords({ hosts }) {
  if (hosts.length === 0) return "the local socket";
  const [first, ...others] = hosts.map(({ host }) => hostWords(host));
  return others.length === 0 ? first ?? "" : `${first} and ${others.length} more`;
}
function zoneWords(zone) {
  switch (zone) {
    case "public":
      return "a public host";
    case "private":
      return "a host of a private network";
    case "container":
      return "a container of the same network";
    case "loopback":
      return "this machine";
    case "socket":
      return "the local socket";
    default:
      return "a host that is filled in elsewhere";
  }
}
function connectionSubject(connection) {
  const hosts = connection.hosts.map(({ host, port }) => `${hostWords(host)}:${hostWords(port)}`).join(",");
  return `${connection.name ?? ""} ${connection.driver} ${hosts} ${safeName(connection.user)}/${safeName(connection.database)}`;
}
function safeName(name) {
  return name === null ? "" : hostWords(name);
}
function parameterPlace(connection, ...names) {
  for (const name of names) {
    const position = Object.hasOwn(connection.positions, name) ? connection.positions[name] : void 0;
    if (position !== void 0) return placeOf5(connection, position);
  }
  return placeOf5(connection);
}
function isExampleHost(host) {
  const name = host.toLowerCase().replace(/\.$/, "");
  return /(?:^|\.)(?:example|test|invalid|example\.(?:com|net|org|edu))$/.test(name) || /your|placeholder|xxx|changeme|hostname|<|>|(?:^|\.)(?:host|server|domain|myhost|myserver|mydomain|db-?host)\.(?:com|net|org|io|tld)$/.test(
    name
  );
}
function isExampleTarget(client) {
  if (client.zone !== "public") return false;
  return client.connection.hosts.every(({ host }, index) => client.zones[index] !== "public" || isExampleHost(host));
}

// src/rules/support-server/named-files.ts
function namedFile(name, { file, workload, upwards: upwards2 }, known8) {
  if (name === "" || name.startsWith("~")) return null;
  const absolute = name.startsWith("/");
  if (workload !== null) {
    const places = absolute ? [name] : configDirectories(workload).map((directory) => `${directory}/${name}`);
    for (const place of workload.role === "server" || absolute ? places : []) {
      const path = treePathOf(workload, place);
      if (path !== null && known8(path)) return { path, certain: true };
      if (isMounted(workload, place)) return null;
    }
    if (workload.role !== "client" && workload.image !== null && workload.family !== "other") return null;
  }
  const parts = normalPath(name).slice(1).split("/");
  for (const directory of directoriesAbove(file)) {
    if (!absolute) {
      const path = joined2(directory, name);
      if (path !== null && known8(path)) return { path, certain: workload === null };
      if (!upwards2) return null;
      continue;
    }
    for (let from = 0; from < parts.length - 1; from += 1) {
      const path = `${directory}${parts.slice(from).join("/")}`;
      if (known8(path)) return { path, certain: false };
    }
  }
  return null;
}
function isMounted({ mounts: mounts2 }, place) {
  const path = normalPath(place);
  return mounts2.some(({ target }) => path === target || path.startsWith(`${target}/`));
}
function directoriesAbove(file) {
  const directories = [];
  for (let at = file.lastIndexOf("/"); at >= 0; at = file.lastIndexOf("/", at - 1)) {
    directories.push(file.slice(0, at + 1));
    if (at === 0) break;
  }
  return [...directories, ""];
}
function joined2(directory, name) {
  const parts = directory.split("/").slice(0, -1);
  for (const part of name.split("/")) {
    if (part === "" || part === ".") continue;
    if (part !== "..") parts.push(part);
    else if (parts.pop() === void 0) return null;
  }
  return parts.join("/");
}

// src/rules/support-server/stores.ts
var POSTGRES = /(?:^|[-_.])(?:postgres(?:ql)?|pg|pgsql|psql|pgbouncer|patroni|timescale(?:db)?)\d{0,2}(?:$|[-_.])/i;
var OTHER = /admin|export|metric|grafana|ingress|operator|hook|(?:^|[-_.])(?:web|ui|api|http|app)(?:$|[-_.])/i;
var CLIENT = /client|(?:^|[-_.])(?:user|replication|standby)(?:$|[-_.])/i;
function storeOwner({ name, key }) {
  if (!POSTGRES.test(name) || OTHER.test(name)) return null;
  return CLIENT.test(name) || CLIENT.test(key) ? "client" : "server";
}
function storeWords({ kind, name }) {
  return /^[\w.-]{1,120}$/.test(name) ? `the ${kind} \`${name}\`` : `a ${kind}`;
}

// src/rules/support-server/certificates.ts
var SERVER_SETTINGS = [
  ["ssl_cert_file", "server"],
  ["ssl_ca_file", "client-root"]
];
var UNVERIFIED = ["disable", "allow", "prefer", "require"];
var DEFAULT_MODE = { client_tls_sslmode: "disable", server_tls_sslmode: "prefer" };
var POOLER_SETTINGS = [
  { parameter: "client_tls_cert_file", role: "server", mode: "client_tls_sslmode", idle: ["disable"] },
  { parameter: "client_tls_ca_file", role: "client-root", mode: "client_tls_sslmode", idle: UNVERIFIED },
  { parameter: "server_tls_cert_file", role: "client", mode: "server_tls_sslmode", idle: ["disable"] },
  { parameter: "server_tls_ca_file", role: "root", mode: "server_tls_sslmode", idle: UNVERIFIED }
];
var known5 = /* @__PURE__ */ new WeakMap();
function certificateUses(model) {
  const before = known5.get(model);
  if (before !== void 0) return before;
  const files = heldByFile(model);
  const named = files.size === 0 ? [] : [...serverUses(model, files), ...poolerUses(model, files), ...clientUses(model, files)];
  const uses = [...named, ...storeUses(model)];
  known5.set(model, uses);
  return uses;
}
function heldByFile(model) {
  const files = /* @__PURE__ */ new Map();
  for (const fact of model.facts) {
    if (fact.kind !== "certificate" || fact.certificate === null || fact.store !== void 0) continue;
    const one = { fact, content: fact.certificate };
    const held = files.get(fact.file);
    if (held === void 0) files.set(fact.file, [one]);
    else held.push(one);
  }
  return files;
}
function useOf(naming, files) {
  const { name, from, workload, ...rest } = naming;
  const namer = { file: from, workload, upwards: rest.client !== null };
  const found = namedFile(name, namer, (path) => files.has(path)) ?? lonely(naming, files);
  const held = found === null ? void 0 : files.get(found.path);
  return found === null || held === void 0 ? [] : [{ ...rest, file: found.path, held, certain: found.certain }];
}
function lonely({ name, from, workload, client }, files) {
  if (client !== null || workload !== null || !name.startsWith("/")) return null;
  const directory = from.slice(0, from.lastIndexOf("/") + 1);
  const ending = name.slice(name.lastIndexOf("/") + 1);
  const [only2, ...others] = [...files.keys()].filter(
    (path) => path.startsWith(directory) && path.slice(path.lastIndexOf("/") + 1) === ending
  );
  return only2 === void 0 || others.length > 0 ? null : { path: only2, certain: false };
}
function serverUses(model, files) {
  return model.servers.flatMap((server) => {
    if (!mayUseTls(model, server)) return [];
    return SERVER_SETTINGS.flatMap(([parameter, role]) => {
      const setting = server.settings.get(parameter);
      const common2 = { role, parameter, server, client: null, workload: server.workload };
      if (setting !== void 0) {
        if (setting.fact === null || setting.value.type !== "string") return [];
        const { fact: fact2, value } = setting;
        return useOf({ ...common2, name: value.value, from: fact2.file, place: valuePlace(fact2) }, files);
      }
      const ssl = server.settings.get("ssl");
      if (role !== "server" || ssl === void 0 || ssl.fact === null || ssl.value.type !== "bool") return [];
      const { fact } = ssl;
      return useOf({ ...common2, name: "server.crt", from: fact.file, place: valuePlace(fact) }, files).filter(
        ({ file }) => server.workload !== null || file === `${fact.file.slice(0, fact.file.lastIndexOf("/") + 1)}server.crt`
      );
    });
  });
}
function mayUseTls(model, server) {
  const ssl = server.settings.get("ssl");
  if (ssl === void 0) return !defaultsHold(model, server);
  return ssl.value.type !== "bool" || ssl.value.value;
}
function poolerUses(model, files) {
  return model.facts.flatMap((fact) => {
    if (fact.kind !== "pooler") return [];
    const get = (name) => Object.hasOwn(fact.settings, name) ? fact.settings[name] : void 0;
    return POOLER_SETTINGS.flatMap(({ parameter, role, mode, idle }) => {
      const setting = get(parameter);
      if (setting === void 0 || setting.unknown || idle.includes(get(mode)?.value ?? DEFAULT_MODE[mode])) return [];
      const common2 = { role, parameter, place: placeOf5(setting), server: null, client: null, workload: null };
      return useOf({ ...common2, name: setting.value, from: setting.file }, files);
    });
  });
}
function clientUses(model, files) {
  return model.clients.flatMap((client) => {
    const { connection, workload } = client;
    const roles = clientParameters(connection.driver);
    return Object.entries(connection.parameters).flatMap(([parameter, value]) => {
      const read = AUTHORITY_OPTION.test(parameter) ? fileOfWord(value) : null;
      const role = read === null ? roles.get(parameter) : "root";
      if (role === void 0 || read === null && connection.unknown.includes(parameter)) return [];
      const place = parameterPlace(connection, parameter);
      const common2 = { role, parameter, place, server: null, client, from: connection.file, workload };
      return useOf({ ...common2, name: read ?? value }, files);
    });
  });
}
var SERVER_KEY = /^(?:tls|server|postgres(?:ql)?)\.(?:crt|cert|pem)$/;
function storeUses(model) {
  const seen = /* @__PURE__ */ new Set();
  return model.facts.flatMap((fact) => {
    if (fact.kind !== "certificate" || fact.certificate === null || fact.store?.kind !== "Secret") return [];
    const { store, file, certificate: content } = fact;
    const id = `${file} ${store.name} ${store.key}`;
    if (seen.has(id) || !SERVER_KEY.test(store.key) || storeOwner(store) !== "server") return [];
    seen.add(id);
    const place = placeOf5(fact);
    const nobody2 = { server: null, client: null, certain: false };
    return [{ role: "server", file, held: [{ fact, content }], parameter: store.key, place, ...nobody2, store }];
  });
}
function useWords({ parameter, file, store }) {
  if (store === void 0) return `\`${parameter}\` names ${pathWords(file)}`;
  return `\`${parameter}\` of ${storeWords(store)} is a certificate`;
}
function clientParameters(driver) {
  return driver === "prisma" ? PRISMA_PARAMETERS : CLIENT_PARAMETERS;
}
var PRISMA_PARAMETERS = /* @__PURE__ */ new Map([["sslcert", "root"]]);
var CLIENT_PARAMETERS = /* @__PURE__ */ new Map([
  ["sslrootcert", "root"],
  ["sslcert", "client"]
]);
var AUTHORITY_OPTION = /\.(?:ca|cafile)$/;
function isInUse({ role, client }) {
  if (client === null) return true;
  return role === "root" ? verifiesChain(client) : client.level !== "none" && client.level !== "broken";
}
function verifiesChain({ level }) {
  return level === "ca" || level === "full";
}
function shownBy(model, server) {
  return certificateUses(model).find((use) => use.role === "server" && use.server === server && use.certain) ?? null;
}
function relatedTo({ held: [first], store }, message2) {
  if (store !== void 0) return [];
  return [{ ...placeOf5(first.fact), message: message2 }];
}
function pathWords(path) {
  return /^[\w./@+ -]{1,160}$/.test(path) ? path : "a file";
}

// src/rules/support-server/clients.ts
var known6 = /* @__PURE__ */ new WeakMap();
function clientsOf(model, server) {
  const clients = known6.get(model) ?? byServer(model);
  known6.set(model, clients);
  return clients.get(server) ?? [];
}
function byServer(model) {
  const clients = /* @__PURE__ */ new Map();
  for (const client of model.clients) {
    if (client.server === null) continue;
    const others = clients.get(client.server);
    if (others === void 0) clients.set(client.server, [client]);
    else others.push(client);
  }
  return clients;
}

// src/rules/support-server/example-certificates.ts
var RIGHT = `-----BEGIN CERTIFICATE-----
MIIBOzCB4qADAgECAgIQATAKBggqhkjOPQQDAjANMQswCQYDVQQDDAJkYjAgFw0y
MDAxMDEwMDAwMDBaGA85OTk5MTIzMTIzNTk1OVowDTELMAkGA1UEAwwCZGIwWTAT
BgcqhkjOPQIBBggqhkjOPQMBBwNCAASCwkKwGjUfL8PPL/GhlE79012knJFmAoeP
cx6EZW4ohf64Ik9MQmJoRA4fVh129jZTK6uAfbiUo8I/j6EqLvvXozAwLjANBgNV
HREEBjAEggJkYjAdBgNVHQ4EFgQU2F7KrY6G5CpfumcjlN7kUaAzfIYwCgYIKoZI
zj0EAwIDSAAwRQIgcDkxu551OEn/TK2wxtwekTNpwrEuAchFkeXzssj/CmYCIQDW
IcrLVTYOrGhwPxAFX4X8w5pr2+IVhy4ZvbmEe7aNKA==
-----END CERTIFICATE-----
`;
var ELSEWHERE = `-----BEGIN CERTIFICATE-----
MIIBUDCB96ADAgECAgIQAjAKBggqhkjOPQQDAjAUMRIwEAYDVQQDDAlsb2NhbGhv
c3QwIBcNMjAwMTAxMDAwMDAwWhgPOTk5OTEyMzEyMzU5NTlaMBQxEjAQBgNVBAMM
CWxvY2FsaG9zdDBZMBMGByqGSM49AgEGCCqGSM49AwEHA0IABAh/oV6Za9Fb4qQh
h9b6WlZEFxhbv7BLbkW82+OMR84bTWxmIBGMTv569U+iTLn6KYaKUp5I6UGWGBni
b9v0wJijNzA1MBQGA1UdEQQNMAuCCWxvY2FsaG9zdDAdBgNVHQ4EFgQUFNBC9bRF
Ou0EBLK8EohYQCQ0W9MwCgYIKoZIzj0EAwIDSAAwRQIgNbJSGS8hHEGRI0k+9JDo
9mtUrEWWmb5ecY7ZWxBDPlwCIQDvWt7LAZQxgKjm9y1Th64B98PJZ+PbjWut4Usj
xiun3A==
-----END CERTIFICATE-----
`;
var EXPIRED = `-----BEGIN CERTIFICATE-----
MIIBOTCB4KADAgECAgIQADAKBggqhkjOPQQDAjANMQswCQYDVQQDDAJkYjAeFw0y
MDAxMDEwMDAwMDBaFw0yMTAxMDEwMDAwMDBaMA0xCzAJBgNVBAMMAmRiMFkwEwYH
KoZIzj0CAQYIKoZIzj0DAQcDQgAECtraR8omHI8izl2LWCvlJ2kyVMyPtyGbq2cg
08S8zD11ym0LRuGPUoetCqrliVSomH0geEyEyxEXEcg8iNrBZaMwMC4wDQYDVR0R
BAYwBIICZGIwHQYDVR0OBBYEFFPLXI6ovubOspnNPajhlan2/smdMAoGCCqGSM49
BAMCA0gAMEUCIHbqhoHcEklBrCiWfxI4IHVK0CEgi8z5qhh2EQ6PGaEkAiEAq8zt
xPS1QFYBIOxi0YwyTYPrXA4mC5viJaGg+Vx8JaM=
-----END CERTIFICATE-----
`;
var WEAK = `-----BEGIN CERTIFICATE-----
MIIBwzCCASygAwIBAgICEAQwDQYJKoZIhvcNAQELBQAwDTELMAkGA1UEAwwCZGIw
IBcNMjAwMTAxMDAwMDAwWhgPOTk5OTEyMzEyMzU5NTlaMA0xCzAJBgNVBAMMAmRi
MIGfMA0GCSqGSIb3DQEBAQUAA4GNADCBiQKBgQDAyPwhsiBXy8LFLMF5B9WlO5dH
fWmrGEKXI5DhlPdumkTnwBViQbjclRFchbrdyoY+/FJ7con4m14zBARJ/BV8hOVs
Ad/oVGZIZK9MmijkE8buO57nTQvgfsFp/wLYkhf2zlh1/bYBatrPMeu1zZo02vFr
yFC9ljusXY9OClBUIwIDAQABozAwLjANBgNVHREEBjAEggJkYjAdBgNVHQ4EFgQU
Ny//NvBZJUp9k5Q5959xKbBz75owDQYJKoZIhvcNAQELBQADgYEApsfZ3qzAeyyx
QQyZUuW994RYvEFeh5IGNu8N0FgbjaBHUM0060QD9rK9ZZC8b4PumREjkwpPU4cm
NZjiq/ra98F/Y0OUlyDMT2x1DskifvNya/xxtiR9p+u9uKK+emelvmVxUNpoH3D1
dYLYZH4jrkI0RvASZI8hnd+tHLgAGTo=
-----END CERTIFICATE-----
`;
var AUTHORITY = `-----BEGIN CERTIFICATE-----
MIIBXTCCAQKgAwIBAgICEAMwCgYIKoZIzj0EAwIwHDEaMBgGA1UEAwwRYW5vdGhl
ciBhdXRob3JpdHkwIBcNMjAwMTAxMDAwMDAwWhgPOTk5OTEyMzEyMzU5NTlaMBwx
GjAYBgNVBAMMEWFub3RoZXIgYXV0aG9yaXR5MFkwEwYHKoZIzj0CAQYIKoZIzj0D
AQcDQgAEkFmEJzP3lL3bA0oZ5l+9nXAiOhGYoeEJtIq9/6Vbk3B7QThW1PZFRdOL
G6qhsxmks+0W/992Z1HueWKbJygW06MyMDAwDwYDVR0TAQH/BAUwAwEB/zAdBgNV
HQ4EFgQUqzT+fKTjeLMUxUsfyJwptUAM75IwCgYIKoZIzj0EAwIDSQAwRgIhAPLX
Qhwfj3DGVMEm1lx0vuTZHDFvIuQT7Tx9FDG7igAgAiEA1NoCtUyO7ehVcEvGjsSg
xo3bvoiYIWThADqfnsMj1og=
-----END CERTIFICATE-----
`;

// src/rules/certificate-expired.ts
var DAY = 864e5;
var certificateExpired = defineRule({
  id: "certificate-expired",
  title: "Certificates that are valid, and stay so for a while",
  severity: "error",
  grades: "A warning where a certificate ends within `days`, and for a server\u2019s expired one where no client of the repository is known to verify it.",
  controls: [],
  schema: {
    type: "object",
    additionalProperties: false,
    properties: {
      days: {
        description: "How many days before its end a certificate is to be renewed.",
        type: "integer",
        minimum: 0,
        maximum: 3650
      }
    }
  },
  defaults: { days: 30 },
  why: `From one second to the next every client that verifies the server refuses it (\`certificate verify failed\`), and the way out in the
night is \`sslmode=require\`, which then stays
([32.19.1 Client Verification of Server Certificates](https://www.postgresql.org/docs/current/libpq-ssl.html#LIBQ-SSL-CERTIFICATES)). The
server itself starts with an expired certificate and says nothing. An expired certificate of a client is refused by a server with
\`ssl_ca_file\`; an expired authority takes all that it signed with it.

Reported are certificates of the repository that PostgreSQL, PgBouncer or a client is told to use, by the date of the run.`,
  mend: "Issue a new certificate, or take the authority\u2019s new one. Certificates that are issued by a machine at the time of the deployment do not expire in a repository.",
  unknown: "Certificates that nothing names, names that a template fills in, and roots of clients that verify nothing are not judged; of several roots in a file the one that is valid longest counts.",
  bad: [
    {
      title: "A server\u2019s certificate, and a client that verifies it",
      files: {
        "compose.yaml": `services:
  db:
    image: postgres:16
    command: postgres -c ssl=on -c ssl_cert_file=/tls/db.crt -c ssl_key_file=/run/secrets/db.key # error
    volumes:
      - ./tls:/tls:ro
  app:
    image: acme/app
    environment:
      DATABASE_URL: postgres://app@db/shop?sslmode=verify-full&sslrootcert=/etc/ssl/db-ca.pem
`,
        "tls/db.crt": EXPIRED
      }
    },
    {
      title: "Nobody is known to verify it; and a root that has ended",
      files: {
        "db/postgresql.conf": "ssl = on\nssl_cert_file = 'server.crt' # warning\n",
        "db/server.crt": EXPIRED,
        ".env": "DATABASE_URL=postgres://app@db.acme-shop.io/shop?sslmode=verify-full&sslrootcert=certs/ca.pem # error\n",
        "certs/ca.pem": EXPIRED
      }
    }
  ],
  good: [
    {
      title: "Valid",
      files: { "db/postgresql.conf": "ssl = on\nssl_cert_file = 'server.crt'\n", "db/server.crt": RIGHT }
    },
    {
      title: "A certificate for tests of something else",
      files: { "db/postgresql.conf": "ssl = on\nssl_cert_file = 'server.crt'\n", "web/fixtures/expired.crt": EXPIRED }
    },
    {
      title: "The client does not look at it",
      files: {
        ".env": "DATABASE_URL=postgres://app@db.acme-shop.io/shop?sslmode=prefer&sslrootcert=ca.pem\n",
        "ca.pem": EXPIRED
      }
    }
  ],
  check: (model, options) => {
    const { today } = model;
    return today === void 0 ? [] : worstOf(certificateUses(model).flatMap((use) => judge2(use, model, today, options)));
  }
});
function judge2(use, model, today, { days }) {
  const { role, server, file, parameter, place, held } = use;
  if (!isInUse(use)) return [];
  const span = spanOf(use);
  const [from, until] = [span.from.slice(0, 10), span.until.slice(0, 10)];
  const soon = new Date(Date.parse(today) + days * DAY).toISOString().slice(0, 10);
  const name = useWords(use);
  const found = {
    origin: place,
    related: relatedTo(use, `the certificate of ${shortened(held[0].content.subject)}`),
    subject: `${parameter} ${pathWords(file)} ${held[0].content.fingerprint.slice(0, 16)}`,
    ...server === null ? {} : { major: server.major }
  };
  if (until < today || from > today) {
    const verified = role !== "server" || server === null && use.store === void 0 || server !== null && clientsOf(model, server).some(verifiesChain);
    const severity = verified ? "error" : "warning";
    const when = until < today ? `has expired on ${until}` : `is valid from ${from} on only`;
    return [{ severity, message: `${name}, which ${when}: ${CONSEQUENCES[role]}. Issue a new one.`, ...found }];
  }
  if (until >= soon) return [];
  const message2 = `${name}, which expires on ${until}: ${CONSEQUENCES[role]} from then on. Renew it before.`;
  return [{ severity: "warning", message: message2, ...found }];
}
var CONSEQUENCES = {
  server: "every client that verifies the server refuses to connect",
  client: "a server that verifies its clients refuses the connection",
  root: "no certificate of a server can be verified with it, and the client does not connect",
  "client-root": "no certificate of a client can be verified with it, and the server lets none of them in"
};
function spanOf({ role, held }) {
  const [{ content }, ...others] = held;
  let [from, until] = [content.notBefore, content.notAfter];
  if (role === "server" || role === "client") return { from, until };
  for (const { content: other } of others) {
    if (other.notAfter > until) [from, until] = [other.notBefore, other.notAfter];
  }
  return { from, until };
}
function shortened(subject) {
  return /^[\w .,:=*@/+-]{1,120}$/.test(subject) ? subject : "this server";
}

// src/postgres/certificates/names.ts
function isNamed(host, { commonName, dnsNames, ipAddresses }, major) {
  if (host === "") return false;
  const address = printed(host);
  if (dnsNames.some((name) => matchesName(name, host))) return true;
  const addresses = major >= 15 ? ipAddresses : [];
  if (address !== null && addresses.some((one) => printed(one) === address)) return true;
  const ofItsKind = major >= 15 && address !== null ? addresses : dnsNames;
  return ofItsKind.length === 0 && commonName !== null && matchesName(commonName, host);
}
function mayBeNamed(host, names) {
  return isNamed(host, names, 14) || isNamed(host, names, 18);
}
function matchesName(name, host) {
  if (name.includes("\0")) return false;
  const [pattern, text] = [lower(name), lower(host)];
  return pattern === text || matchesPattern(pattern, text);
}
function matchesPattern(pattern, host) {
  if (pattern.length < 3 || !pattern.startsWith("*.") || pattern.length > host.length) return false;
  return host.endsWith(pattern.slice(1)) && host.indexOf(".") >= host.length - pattern.length;
}
function lower(text) {
  return text.replace(/[A-Z]/g, (letter) => letter.toLowerCase());
}
function printed(host) {
  const ip = host.includes("%") ? null : parseIp(host);
  return ip === null ? null : printIp(ip);
}

// src/rules/certificate-name.ts
var certificateName = defineRule({
  id: "certificate-name",
  title: "The server\u2019s certificate bears the name that clients verify",
  severity: "error",
  controls: [],
  schema: { type: "object", additionalProperties: false, properties: {} },
  defaults: {},
  why: `A client that verifies in full compares the host it was told to connect to with the names in the server's certificate: the
alternative names (subjectAltName), and the common name where there are none of the host's kind. A wildcard stands for one label on
the left (\`*.acme-shop.io\` is for \`db.acme-shop.io\`, not for \`db.eu.acme-shop.io\`), and an address has to stand there as an address
(libpq looks at those since 15). Any other name, however right the machine, is refused: \`server certificate for "\u2026" does not match host
name "\u2026"\` ([32.19.1](https://www.postgresql.org/docs/current/libpq-ssl.html#LIBQ-SSL-CERTIFICATES)). The usual way out, \`verify-ca\` or
\`require\`, lets every holder of a certificate of the same authority, or of any at all, play the server.

Go's drivers look at alternative names only.`,
  mend: "Issue a certificate with all names that clients use among its alternative names, or let the clients connect by the name that it has.",
  unknown: "Judged only where the client certainly reaches a server of the repository whose certificate is part of it; a templated host is not.",
  bad: [
    {
      title: "The service is called db, the certificate localhost",
      files: {
        "compose.yaml": `services:
  db:
    image: postgres:16
    command: postgres -c ssl=on -c ssl_cert_file=/tls/server.crt -c ssl_key_file=/run/secrets/server.key
    volumes:
      - ./tls:/tls:ro
  app:
    image: acme/app
    environment:
      DATABASE_URL: postgres://app@db/shop?sslmode=verify-full&sslrootcert=/etc/ssl/db-ca.pem # error
`,
        "tls/server.crt": ELSEWHERE
      }
    }
  ],
  good: [
    {
      title: "The name is among the alternative names",
      files: {
        "compose.yaml": `services:
  db:
    image: postgres:16
    command: postgres -c ssl=on -c ssl_cert_file=/tls/server.crt -c ssl_key_file=/run/secrets/server.key
    volumes:
      - ./tls:/tls:ro
  app:
    image: acme/app
    environment:
      DATABASE_URL: postgres://app@db/shop?sslmode=verify-full&sslrootcert=/etc/ssl/db-ca.pem
`,
        "tls/server.crt": RIGHT
      }
    },
    {
      title: "The chain alone is checked",
      files: {
        "compose.yaml": `services:
  db:
    image: postgres:16
    command: postgres -c ssl=on -c ssl_cert_file=/tls/server.crt -c ssl_key_file=/run/secrets/server.key
    volumes:
      - ./tls:/tls:ro
  app:
    image: acme/app
    environment:
      DATABASE_URL: postgres://app@db/shop?sslmode=verify-ca&sslrootcert=/etc/ssl/db-ca.pem
`,
        "tls/server.crt": ELSEWHERE
      }
    }
  ],
  check: (model) => worstOf(model.clients.flatMap((client) => judge3(client, model)))
});
var ALTERNATIVE_NAMES_ONLY = /* @__PURE__ */ new Set(["lib/pq", "pgx", "go-pg", "pgdriver"]);
var OTHER_NAME = /servername|server_hostname|checkserveridentity|sslsni|hostnameverifier/i;
function judge3(client, model) {
  const { connection, server, level } = client;
  const [target] = connection.hosts;
  if (level !== "full" || server === null || target === void 0) return [];
  const { parameters, unknown } = connection;
  if (!Object.hasOwn(parameters, "host") || unknown.includes("host")) return [];
  if (Object.keys(parameters).some((key) => OTHER_NAME.test(key))) return [];
  const shown = shownBy(model, server);
  if (shown === null) return [];
  const { content } = shown.held[0];
  const strict = ALTERNATIVE_NAMES_ONLY.has(connection.driver);
  const names = strict ? { ...content, commonName: null } : content;
  if (mayBeNamed(target.host, names)) return [];
  const has = [...content.dnsNames, ...content.ipAddresses];
  const listed = has.length > 0 ? has : strict || content.commonName === null ? [] : [content.commonName];
  return [
    {
      severity: "error",
      message: `The client verifies that the certificate is for ${hostWords(target.host)}, but ${pathWords(shown.file)}, which the server shows, is for ${namesWords(listed)}: it refuses to connect. Issue one with the name among its alternative names.`,
      origin: parameterPlace(connection, "host"),
      related: relatedTo(shown, "the certificate"),
      subject: `${connectionSubject(connection)} ${pathWords(shown.file)}`,
      major: server.major
    }
  ];
}
function namesWords(names) {
  const [first, ...others] = names.map(hostWords);
  if (first === void 0) return "no name that counts";
  if (others.length === 0) return first;
  return others.length <= 3 ? `${[first, ...others.slice(0, -1)].join(", ")} and ${others.at(-1)}` : `${first} and ${others.length} others`;
}

// src/postgres/certificates/channel-binding.ts
var WITHOUT_DIGEST = /* @__PURE__ */ new Set(["ed25519", "ed448"]);
function bindsChannel({ digest }) {
  return digest === null || !WITHOUT_DIGEST.has(digest);
}

// src/postgres/certificates/strength.ts
var BITS = { 1: 80, 2: 112 };
var WEAK_DIGESTS = {
  md2: { words: "MD2", level: 1 },
  md4: { words: "MD4", level: 1 },
  md5: { words: "MD5", level: 1 },
  // 63 bits since OpenSSL 3.0, 80 before: refused at level 1 by the newer.
  sha1: { words: "SHA-1", level: 2 }
};
function weaknessesOf({ key, digest, selfSigned }) {
  const found = [];
  const strength = bitsOfSecurity(key);
  const name = key.type === "ec" ? `the curve ${key.curve ?? ""}` : `RSA with ${key.bits ?? 0} bits`;
  if (strength !== null && strength < BITS[2]) {
    found.push({ what: "key", words: `a key of ${name}`, level: strength < BITS[1] ? 1 : 2 });
  }
  const weak = digest !== null && Object.hasOwn(WEAK_DIGESTS, digest) ? WEAK_DIGESTS[digest] : void 0;
  if (weak !== void 0 && !selfSigned) {
    found.push({ what: "signature", words: `a signature of ${weak.words}`, level: weak.level });
  }
  return found;
}
function bitsOfSecurity({ type, bits, curve }) {
  if ((type === "rsa" || type === "rsa-pss" || type === "dsa") && bits !== null) {
    if (bits >= 2048) return 112;
    return bits >= 1024 ? 80 : 0;
  }
  if (type !== "ec" || curve === null) return null;
  const size = /\d{3}/.exec(curve)?.[0];
  return size === void 0 ? null : Number(size) >= 224 ? 112 : Number(size) >= 160 ? 80 : 0;
}

// src/rules/certificate-weak.ts
var certificateWeak = defineRule({
  id: "certificate-weak",
  title: "Certificates with keys and signatures that servers and clients take",
  severity: "error",
  grades: "A warning for what OpenSSL refuses on most systems, but not on all (RSA keys of less than 2048 bits, SHA-1), and for Ed25519.",
  controls: [],
  schema: { type: "object", additionalProperties: false, properties: {} },
  defaults: {},
  why: `OpenSSL refuses keys and signatures that are too weak for its security level. At level 1, its least by default, these are RSA keys of
less than 1024 bits and signatures of MD5; at level 2, which Debian, Ubuntu, Red Hat and OpenSSL 3.2 have by default, also RSA keys of
less than 2048 bits, curves of less than 224 bits and signatures of SHA-1
([SSL_CTX_set_security_level](https://docs.openssl.org/master/man3/SSL_CTX_get_security_level/)). A server with such a certificate does
not start there (\`could not load server certificate file "server.crt": ee key too small\`), after a new image or an upgrade of
the system as a rule; a client does not verify it (\`certificate verify failed\`). What is left is to lower the level for everything.
An RSA key of 512 bits is factored in hours, and a signature of MD5 or SHA-1 can be made for another certificate.

A server's certificate that is signed with Ed25519 or Ed448 is strong, but libpq has no digest for it to bind SCRAM to the channel with:
unless it is told \`channel_binding=disable\`, it does not log in with a password (\`could not find digest for NID UNDEF\`), in every version
up to 18 ([SCRAM-SHA-256-PLUS](https://www.postgresql.org/docs/current/sasl-authentication.html#SASL-SCRAM-SHA-256)).

Reported are certificates of the repository that PostgreSQL, PgBouncer or a client is told to use. The signature that a certificate gives
itself is worth nothing, and is not judged.`,
  mend: "Issue a new certificate with an RSA key of at least 2048 bits or an elliptic curve such as P-256, signed with SHA-256.",
  unknown: "Certificates that nothing names, and keys of kinds that are not known, are not judged.",
  bad: [
    {
      title: "A key of 1024 bits",
      files: {
        "db/postgresql.conf": "ssl = on\nssl_cert_file = 'server.crt' # warning\n",
        "db/server.crt": WEAK
      }
    }
  ],
  good: [
    {
      title: "A curve of 256 bits",
      files: { "db/postgresql.conf": "ssl = on\nssl_cert_file = 'server.crt'\n", "db/server.crt": RIGHT }
    }
  ],
  check: (model) => worstOf(certificateUses(model).flatMap((use) => [...judge4(use), ...judgeBinding(use)]))
});
function judge4(use) {
  const { role, server, file, parameter, place, held } = use;
  if (!isInUse(use)) return [];
  const chains = role === "server" || role === "client" ? held : held.length === 1 ? held : [];
  const weak = chains.flatMap(({ content }) => weaknessesOf(content))[0];
  if (weak === void 0) return [];
  return [
    {
      severity: weak.level === 1 ? "error" : "warning",
      message: `${useWords(use)}, which has ${weak.words}: ${refusalWords(weak, role)}. Issue one with RSA of 2048 bits or P-256, signed with SHA-256.`,
      origin: place,
      related: relatedTo(use, "the certificate"),
      subject: `${parameter} ${pathWords(file)} ${weak.words}`,
      ...server === null ? {} : { major: server.major }
    }
  ];
}
function judgeBinding(use) {
  const { role, server, file, parameter, place, held } = use;
  if (role !== "server" || server === null || bindsChannel(held[0].content)) return [];
  const scram = server.hba === null || server.hba.some(({ fact }) => fact.record !== null && mayAskForScram(fact.record));
  if (!scram) return [];
  const algorithm = held[0].content.digest === "ed448" ? "Ed448" : "Ed25519";
  return [
    {
      severity: "warning",
      message: `${useWords(use)}, which is signed with ${algorithm}: libpq cannot bind SCRAM to it and does not log in with a password (\`could not find digest for NID UNDEF\`), unless told \`channel_binding=disable\`. Have it signed with ECDSA or RSA and SHA-256.`,
      origin: place,
      related: relatedTo(use, "the certificate"),
      subject: `${parameter} ${pathWords(file)} ${algorithm}`,
      major: server.major
    }
  ];
}
function mayAskForScram({ type, method, unknown }) {
  if (type === "local" || type === "hostnossl") return false;
  return method === "scram-sha-256" || method === "md5" || unknown.includes("method");
}
function refusalWords({ level }, role) {
  const where = level === 1 ? "OpenSSL refuses it by default" : "OpenSSL refuses it at security level 2, the default of Debian and Red Hat";
  if (role === "server") return `${where}, and the server does not start with it`;
  return role === "client" ? `${where}, and the client does not connect with it` : `${where}, and nothing is verified with it`;
}

// src/rules/support-server/drivers.ts
function driverWords(driver, version) {
  const title = driverOf(driver)?.title ?? driver;
  return version === null || version === void 0 ? title : `${title} ${version}`;
}
function readerWords({ driver, driverVersion }) {
  return driverWords(driver, driverVersion);
}
function fullWords({ driver, driverVersion, positions }) {
  if (driver === "asyncpg" && Object.hasOwn(positions, "ssl")) return "ssl=verify-full";
  if (driver === "mikro-orm" && /^[1-6]\./.test(driverVersion ?? ""))
    return "driverOptions: { connection: { ssl: true } }";
  return driverOf(driver)?.full ?? "sslmode=verify-full";
}
function levelWords(level) {
  switch (level) {
    case "none":
      return "plaintext";
    case "opportunistic":
      return "TLS only where the server offers it, and nothing checked";
    case "encrypted":
      return "TLS with nothing checked";
    case "ca":
      return "TLS with the chain checked, but not the name";
    case "full":
      return "TLS with chain and name checked";
    case "broken":
      return "no connection at all";
    default:
      return "something that cannot be told from here";
  }
}
function otherReaders({ alternatives = [] }) {
  const words = alternatives.map(
    ({ driver, version, level }) => `${driverWords(driver, version)} makes ${levelWords(level)} of it`
  );
  return words.length === 0 ? "" : ` The project has other drivers, too: ${words.join("; ")}.`;
}
function driverPlace({ driverOrigin }) {
  return driverOrigin === void 0 ? [] : [{ ...driverOrigin, message: "the driver is named here" }];
}

// src/rules/client-invalid.ts
var clientInvalid = defineRule({
  id: "client-invalid",
  title: "Connection strings that the client accepts",
  severity: "error",
  grades: "A warning where nothing says which driver reads the string, so that libpq is only assumed.",
  controls: [],
  schema: { type: "object", additionalProperties: false, properties: {} },
  defaults: {},
  why: `A client that refuses its own connection string never connects; it is found out at the next start, often in production. The message is
the client's own ([32.1.1 Connection Strings](https://www.postgresql.org/docs/current/libpq-connect.html#LIBPQ-CONNSTRING)). Worse are drivers
that take what libpq refuses and make something else of it.`,
  mend: "Correct the string. Special characters of a password in a URI have to be percent-encoded (`@` is `%40`, `/` is `%2F`).",
  unknown: "Values that a template fills in are taken as good.",
  bad: [
    {
      title: "No such mode",
      files: { ".env": "DATABASE_URL=postgresql+psycopg2://app@db/shop?sslmode=verify_full # error\n" }
    },
    {
      title: "PgBouncer has one mode for all databases",
      files: { "pgbouncer.ini": "[databases]\nshop = host=db dbname=shop sslmode=require\n" },
      expect: [{ file: "pgbouncer.ini", line: 2, severity: "error" }]
    }
  ],
  good: [
    {
      title: "Accepted",
      files: {
        ".env": `A_URL=postgres://app:p%40ss@db:5432,db2:5433/shop?sslmode=require
B_URL=postgresql+psycopg2://app@db/shop?sslmode=\${DB_SSLMODE}
`
      }
    },
    {
      title: "A pooler\u2019s entry",
      files: {
        "pgbouncer.ini": "[databases]\nshop = host=db port=5432 dbname=shop connect_query='select ''hello'''\n"
      }
    }
  ],
  check: (model) => worstOf(model.clients.flatMap(judge5))
});
function judge5({ connection, server }) {
  const { error, driver, syntax } = connection;
  if (error === null) return [];
  const assumed = driver === "libpq" && syntax === "uri";
  const who = driver === "pgbouncer" ? "PgBouncer" : readerWords(connection);
  const instead = connection.oddities.find(
    ({ parameter, suggestion }) => suggestion !== null && error.includes(parameter)
  );
  const mend = instead === void 0 || instead.suggestion === null ? "" : ` Use \`${instead.suggestion}\`.`;
  return [
    {
      severity: assumed ? "warning" : "error",
      message: `${who} refuses this: "${error}". Nothing connects that way.${mend}`,
      origin: placeOf5(connection, instead?.position),
      related: driverPlace(connection),
      subject: `${connectionSubject(connection)} invalid`,
      ...server === null ? {} : { major: server.major }
    }
  ];
}

// src/rules/client-parameter.ts
var clientParameter = defineRule({
  id: "client-parameter",
  title: "Parameters that do what they seem to",
  severity: "warning",
  grades: "A note for parameters that have nothing to do with TLS.",
  controls: [],
  schema: { type: "object", additionalProperties: false, properties: {} },
  defaults: {},
  why: `Most drivers pass over a parameter that they do not know. \`ssl_mode=require\` reads like a protected line and is none: the driver goes on
with its default ([32.1.2 Parameter Key Words](https://www.postgresql.org/docs/current/libpq-connect.html#LIBPQ-PARAMKEYWORDS)). libpq
itself refuses such a string; then \`client-invalid\` speaks.`,
  mend: "Write the parameter as the driver spells it.",
  unknown: "Parameters that other drivers or frameworks are known to read are accepted, whatever driver is at hand.",
  bad: [
    {
      title: "A line that is not protected",
      files: { "app.properties": "url=jdbc:postgresql://db.acme-shop.io/shop?sslMode=verify-full\n" },
      expect: [{ file: "app.properties", line: 1, severity: "warning" }]
    },
    {
      title: "A name that is near to one",
      files: { "app.properties": "url=jdbc:postgresql://db/shop?applicationname=shop\n" },
      expect: [{ file: "app.properties", line: 1, severity: "note" }]
    }
  ],
  good: [
    {
      title: "As the driver spells them",
      files: {
        ".env": "DATABASE_URL=postgres://app@db/shop?sslmode=require&application_name=shop&connect_timeout=5\n",
        "app.properties": "url=jdbc:postgresql://db/shop?sslmode=require&ApplicationName=shop\n"
      }
    },
    {
      title: "Another framework\u2019s",
      files: { ".env": "DATABASE_URL=postgres://app@db/shop?schema=public&connection_limit=5\n" }
    }
  ],
  check: (model) => worstOf(model.clients.flatMap((client) => client.connection.oddities.flatMap((oddity) => judge6(client, oddity))))
});
function judge6({ connection, server }, oddity) {
  const { parameter, kind, suggestion, position } = oddity;
  if (connection.error?.includes(parameter)) return [];
  const name = hostWords(parameter);
  const tls = /ssl|tls|cert|verif/i.test(`${parameter} ${suggestion ?? ""}`);
  const meant = suggestion === null ? "" : ` ${kind === "ignored" ? "Use" : "Did you mean"} \`${suggestion}\`${kind === "ignored" ? "." : "?"}`;
  return [
    {
      severity: tls ? "warning" : "note",
      message: `${whatOf(connection, name, kind)}: ${tls ? "the line is not protected the way it seems" : "it has no effect"}.${meant}`,
      origin: placeOf5(connection, position),
      related: driverPlace(connection),
      subject: `${connectionSubject(connection)} ${name}`,
      ...server === null ? {} : { major: server.major }
    }
  ];
}
function whatOf(connection, name, kind) {
  const { driver } = connection;
  if (kind === "ignored") {
    const fate = driverOf(driver)?.ignores?.find(({ parameter }) => parameter === name)?.fate;
    if (fate === void 0) return `${readerWords(connection)} passes over \`${name}\``;
    return `\`${name}\` is no parameter of ${readerWords(connection)} and ${fate}`;
  }
  return driver === "libpq" ? `\`${name}\` is no parameter that drivers know; libpq refuses it, others pass over it` : `\`${name}\` is no parameter of ${readerWords(connection)}`;
}

// src/rules/client-password.ts
var clientPassword = defineRule({
  id: "client-password",
  title: "No passwords of clients in the repository",
  severity: "error",
  grades: "An error for a real password of a public host; a warning for one of other hosts and for well-known ones of networks; a note for this machine, for well-known ones between containers, for defaults of variables and for empty passwords.",
  controls: [cis("1.6"), cis("1.7"), cis("2.4"), cis("5.1")],
  schema: { type: "object", additionalProperties: false, properties: {} },
  defaults: {},
  why: `Whoever reads the repository, now or in its history, can connect as this user. For a public host nothing else is needed. libpq reads
passwords from \`~/.pgpass\` ([32.16 The Password File](https://www.postgresql.org/docs/current/libpq-pgpass.html)), and every
platform has a place for secrets.

Passwords that everybody tries first (\`postgres\`, \`secret\`, the user's own name) give nothing away on a developer's machine or between
containers. An empty password only works where the server trusts the client.`,
  mend: "Take the password from a variable or a secret of the platform, and change the one that was committed.",
  unknown: "A password that a template fills in is not judged; nor is text that asks its reader for one (`<password>`, `changeme`).",
  bad: [
    {
      title: "A public host",
      files: {
        ".env": "DATABASE_URL=postgres://app:kuG4-Wedo-93tz@db.acme-shop.io/shop?sslmode=verify-full # error\n"
      }
    },
    {
      title: "A network, other containers, this machine",
      files: {
        ".env": `A_URL=postgres://app:kuG4-Wedo-93tz@10.0.0.5/shop # warning
B_URL=postgres://app:kuG4-Wedo-93tz@db/shop # warning
C_URL=postgres://app:kuG4-Wedo-93tz@localhost/shop # note
`
      }
    },
    {
      title: "Passwords that everybody knows, and none",
      files: {
        ".env": `A_URL=postgres://app:secret@db/shop # note
B_URL=postgres://postgres:@db/shop # note
C_URL=postgres://postgres:postgres@10.0.0.5/shop # warning
`
      }
    },
    {
      title: "The default of a variable",
      files: {
        "compose.yaml": `services:
  web:
    image: registry.example/web
    environment:
      DATABASE_URL: postgres://app:\${DB_PASSWORD:-kuG4-Wedo-93tz}@db/shop # note
`
      }
    }
  ],
  good: [
    {
      title: "Filled in elsewhere",
      files: {
        ".env": `A_URL=postgres://app:\${DB_PASSWORD}@db.acme-shop.io/shop
B_URL=postgres://app@db.acme-shop.io/shop
`
      }
    },
    {
      title: "The reader is asked for it",
      files: { ".env.example": "DATABASE_URL=postgres://app:<password>@db.acme-shop.io/shop\n" }
    }
  ],
  check: (model) => worstOf(model.clients.flatMap(judge7))
});
function judge7(client) {
  const { connection, server } = client;
  const { password } = connection;
  if (password === null) return [];
  const severity = severityOf(client, password);
  if (severity === null) return [];
  const { file, line, column, endLine, endColumn } = password;
  const place = { file, line, column, endLine, endColumn };
  const via = file === connection.file ? connection.via : void 0;
  return [
    {
      severity,
      message: messageOf(client, password),
      origin: via === void 0 ? place : { ...place, via },
      subject: `${connectionSubject(connection)} password`,
      ...server === null ? {} : { major: server.major }
    }
  ];
}
function severityOf(client, { strength, wellKnown }) {
  const { zone } = client;
  const open = zone === "public" && !isExample(client, wellKnown);
  switch (strength) {
    case "literal":
      if (open) return "error";
      return zone === "public" || zone === "loopback" || zone === "socket" ? "note" : "warning";
    case "well-known":
      return open || zone === "private" ? "warning" : "note";
    case "default":
      return open && !wellKnown ? "warning" : "note";
    case "empty":
      return client.connection.syntax !== "uri" && (zone === "socket" || isLibpq(client.connection.driver)) ? null : "note";
    default:
      return null;
  }
}
function isExample(client, wellKnown) {
  return isExampleTarget(client) || wellKnown && /^(?:db|my)?user(?:name)?$/i.test(client.connection.user ?? "");
}
function messageOf(client, { strength }) {
  const { connection, zone } = client;
  const where = zone === "unknown" ? zoneWords(zone) : `${targetWords(connection)} (${zoneWords(zone)})`;
  switch (strength) {
    case "literal":
      return `The password for ${where} is in the repository: everybody who reads it, now or in its history, can connect. Take it from a variable or a secret, and change it.`;
    case "default":
      return "The password has a default in the repository: wherever nobody sets the variable, this one is used. Leave the default out.";
    case "empty":
      return `The password for ${where} is empty: the client gets in only if the server trusts it. ${connection.syntax === "uri" ? "Leave out the `:`" : "Leave it out"}, or use a password.`;
    default:
      return zone === "public" || zone === "private" ? `The password for ${where} is one that everybody tries first. Change it, and take it from a variable or a secret.` : `The password is one that everybody tries first: fine for a server that nobody else reaches, nowhere else.`;
  }
}

// src/rules/support-server/tls-words.ts
function statedWords(connection, where = "first") {
  const { stated: stated2 } = connection.tls;
  if (connection.driver === "pgbouncer") {
    if (stated2 !== null) return `\`server_tls_sslmode = ${hostWords(stated2)}\``;
    const vain = Object.hasOwn(connection.parameters, "sslmode") ? " (`sslmode` has no meaning in this file)" : "";
    return `PgBouncer without \`server_tls_sslmode\`${vain}`;
  }
  if (stated2 === null) {
    if (where === "in a sentence") return "nothing is said of a mode, and the client";
    return `Nothing is said of TLS, so ${connection.driverOrigin === void 0 ? "this client" : readerWords(connection)}`;
  }
  if (stated2.includes("=")) return `\`${hostWords(stated2.replace("=", " ")).replace(" ", "=")}\``;
  return `\`${connection.driver === "npgsql" ? "SSL Mode" : "sslmode"}=${hostWords(stated2)}\``;
}

// src/rules/client-plaintext-fallback.ts
var TELLING = ["sslrootcert", "sslcrl", "sslcrldir", "sslcert", "sslaccept", "sslfactory"];
var clientPlaintextFallback = defineRule({
  id: "client-plaintext-fallback",
  title: "No certificates for a line that may be plaintext",
  severity: "warning",
  grades: "A note for this machine, for other containers and for hosts of documentation.",
  controls: [],
  schema: { type: "object", additionalProperties: false, properties: {} },
  defaults: {},
  why: `A client that is given a root certificate, or one of its own, is meant to have a protected line. Under \`prefer\` and \`allow\`, and where nothing
is said, it goes on in plaintext all the same: libpq checks the certificate against \`sslrootcert\`, and where it does not pass
connects again without TLS, saying nothing ([32.19 SSL Support](https://www.postgresql.org/docs/current/libpq-ssl.html)). Whoever is on the
way only has to answer that there is no TLS, and is given the password.`,
  mend: "State a mode that does not fall back: `sslmode=verify-full` (for Prisma\u2019s engine `sslmode=require&sslaccept=strict`).",
  unknown: "A templated mode is not judged.",
  bad: [
    {
      title: "A root certificate under prefer",
      files: {
        ".env": "DATABASE_URL=postgresql+psycopg2://app@db.acme-shop.io/shop?sslmode=prefer&sslrootcert=/etc/ssl/db-ca.pem # warning\n"
      }
    },
    {
      title: "No mode at all",
      files: {
        ".env": `A_URL=postgres://app@10.0.0.5/shop?sslrootcert=/etc/ssl/db-ca.pem # warning
B_URL=postgres://app@db/shop?sslrootcert=/etc/ssl/db-ca.pem # note
`
      }
    },
    {
      title: "Strict, but not required",
      files: {
        ".env": "DATABASE_URL=postgres://app@db.acme-shop.io/shop?sslaccept=strict # warning\n",
        "package.json": '{ "dependencies": { "@prisma/client": "6.19.0" } }\n'
      }
    }
  ],
  good: [
    {
      title: "No fallback, or no certificate",
      files: {
        ".env": `A_URL=postgres://app@db.acme-shop.io/shop?sslmode=verify-full&sslrootcert=/etc/ssl/db-ca.pem
B_URL=postgres://app@db.acme-shop.io/shop?sslmode=prefer
C_URL=postgres://app@db.acme-shop.io/shop?sslmode=\${MODE}&sslrootcert=/etc/ssl/db-ca.pem
`
      }
    },
    {
      title: "A driver that takes the certificate for a wish",
      files: {
        ".env": "DATABASE_URL=postgres://app@db.acme-shop.io/shop?sslrootcert=/etc/ssl/db-ca.pem\n",
        "package.json": '{ "dependencies": { "pg": "8.13.0" } }\n'
      }
    }
  ],
  check: (model) => worstOf(model.clients.flatMap(judge8))
});
function judge8(client) {
  const { connection, zone, server } = client;
  if (zone === "socket" || connection.error !== null || !connection.tls.fallback) return [];
  const telling = tellingParameter(connection);
  if (telling === null) return [];
  const near = zone === "container" || zone === "loopback" || isExampleTarget(client);
  return [
    {
      severity: near ? "note" : "warning",
      message: `\`${hostWords(telling)}\` is given, but ${statedWords(connection, "in a sentence")} goes on in plaintext where the server offers no TLS or its certificate does not pass. Write \`${fullWords(connection)}\`.`,
      origin: parameterPlace(connection, "sslmode", "ssl", telling),
      related: driverPlace(connection),
      subject: `${connectionSubject(connection)} fallback`,
      ...server === null ? {} : { major: server.major }
    }
  ];
}
function tellingParameter({ parameters, oddities }) {
  const stated2 = TELLING.find((keyword) => {
    const value = Object.hasOwn(parameters, keyword) ? parameters[keyword] : void 0;
    if (value === void 0 || value === "" || value === "accept_invalid_certs") return false;
    return !(keyword === "sslfactory" && value.endsWith("NonValidatingFactory"));
  });
  return stated2 === void 0 || oddities.some(({ parameter }) => parameter === stated2) ? null : stated2;
}

// src/rules/client-pool.ts
var clientPool = defineRule({
  id: "client-pool",
  title: "Pools that the server can bear",
  severity: "warning",
  controls: [],
  schema: {
    type: "object",
    additionalProperties: false,
    properties: {
      max: {
        description: "The most connections that one pool may open.",
        type: "integer",
        minimum: 1,
        maximum: 262143
      },
      unstated: {
        description: "Whether a pool without bound is reported where nobody says so, because it is what the library does.",
        type: "boolean"
      }
    }
  },
  defaults: { max: 100, unstated: false },
  why: `A pool without bound opens a connection for each request that waits, and it does so just when the server is slow: all slots are
taken, every other client gets \`sorry, too many clients already\`, and the server is busy with processes instead of queries
([19.3.1 Connection Settings](https://www.postgresql.org/docs/current/runtime-config-connection.html#GUC-MAX-CONNECTIONS)). The same goes
for a pool that alone is larger than what the server has for ordinary clients, \`max_connections\` less what is kept for superusers: its
bound never holds. A pool counts once for each process of the application, so that the right number is small: for most servers a few
times the number of processors, divided by the processes.

No bound: \`SetMaxOpenConns(0)\` and its default in Go's database/sql, \`pool_size=0\` or \`max_overflow=-1\` in SQLAlchemy, \`maxsize=0\` in
aiopg, a negative \`maxTotal\` in Commons DBCP, a negative \`max_connections\` in Active Record.`,
  mend: "Set the bound of the pool (`SetMaxOpenConns(20)`, `pool_size=10, max_overflow=5`) so that all processes together stay below `max_connections`, or put PgBouncer between; agree on another band in the policy, where the change is seen.",
  unknown: "A bound that is filled in elsewhere, and one that nobody states, is not judged; pools before a pooler (port 6432, `pgbouncer=true`, a host named so) wait there and are not judged either.",
  bad: [
    {
      title: "No bound, and one that is none to speak of",
      files: {
        "config/database.yml": `production:
  adapter: postgresql
  host: db.acme-shop.io
  database: shop
  max_connections: -1 # warning
`,
        ".env": "DATABASE_URL=postgres://app@db.acme-shop.io/shop?pool_max_conns=500 # warning\n"
      }
    },
    {
      title: "More than the server has",
      files: {
        "compose.yaml": `services:
  db:
    image: postgres:16
    command: postgres -c max_connections=50
  app:
    image: acme/app
    environment:
      DATABASE_URL: postgres://app@db/shop?connection_limit=60 # warning
`
      }
    },
    {
      title: "A band of one\u2019s own",
      options: { max: 20 },
      files: {
        "application.properties": `spring.datasource.url=jdbc:postgresql://db.acme-shop.io/shop
spring.datasource.hikari.maximum-pool-size=40
`
      },
      expect: [{ file: "application.properties", line: 2, severity: "warning" }]
    }
  ],
  good: [
    {
      title: "Within the band, and what the server has",
      files: {
        "compose.yaml": `services:
  db:
    image: postgres:16
  app:
    image: acme/app
    environment:
      DATABASE_URL: postgres://app@db/shop?connection_limit=60
`
      }
    },
    {
      title: "A pooler bounds it",
      files: { ".env": "DATABASE_URL=postgres://app@pgbouncer.acme-shop.io:6432/shop?connection_limit=500\n" }
    },
    {
      title: "Filled in elsewhere",
      files: { ".env": "DATABASE_URL=postgres://app@db.acme-shop.io/shop?connection_limit=${POOL_SIZE}\n" }
    }
  ],
  check: (model, options) => worstOf(model.clients.flatMap((client) => judge9(client, model, options)))
});
function judge9(client, model, options) {
  const { connection, server } = client;
  const { pool } = connection;
  if (pool === null || isBeforePooler(client)) return [];
  if (pool.byDefault === true && !options.unstated) return [];
  const limit = server === null ? null : availableOf(model, server);
  const words = wordsOf2(pool, limit, options.max, connection.driver === "pgbouncer");
  if (words === null) return [];
  const bound = server === null ? null : stated(server, "max_connections");
  return [
    {
      severity: "warning",
      message: words,
      origin: placeOf6(client),
      related: bound === null ? [] : [{ ...valuePlace(bound.fact), message: "what the server has" }],
      subject: `${connectionSubject(connection)} pool ${pool.max ?? "without bound"}`,
      ...server === null ? {} : { major: server.major }
    }
  ];
}
function wordsOf2({ max, byDefault }, limit, band, ofPooler2) {
  if (max === null) {
    const why = byDefault === true ? "Nothing bounds this pool, and its library opens" : "This pool has no bound: it opens";
    const slots = limit === null ? "all slots of the server" : `all ${limit.free} slots of the server`;
    return `${why} a connection for each request until ${slots} are taken and others get "sorry, too many clients already". Set a bound.`;
  }
  if (limit !== null && max > limit.free) {
    const kept = limit.all === limit.free ? "" : `, of which ${limit.all - limit.free} are kept for superusers`;
    return `This pool may open ${max} connections, but the server has \`max_connections = ${limit.all}\`${kept}: it takes all of them before it stops. Choose a bound that leaves room for other clients.`;
  }
  if (max <= band) return null;
  return ofPooler2 ? `This pool may open ${max} connections for each user, more than the ${band} that are agreed on. Use fewer, or agree on more in the policy.` : `This pool may open ${max} connections, more than the ${band} that are agreed on, and does so in each process of the application. Use fewer, put a pooler before the server, or agree on more in the policy.`;
}
function availableOf(model, server) {
  const known8 = (name) => server.settings.has(name) || defaultsHold(model, server) ? numberOf(server, name) : null;
  const all = known8("max_connections");
  const kept = known8("superuser_reserved_connections");
  const reserved = server.major >= 16 ? known8("reserved_connections") : 0;
  if (all === null || kept === null || reserved === null || kept + reserved >= all) return null;
  return { all, free: all - kept - reserved };
}
function isBeforePooler({ connection }) {
  if (connection.parameters.pgbouncer === "true") return true;
  return connection.hosts.some(({ host, port }) => port === "6432" || /pgbouncer|pooler|pgcat|odyssey/i.test(host));
}
function placeOf6({ connection }) {
  const keyword = Object.keys(connection.positions).find(isPoolKey);
  return keyword === void 0 ? parameterPlace(connection) : parameterPlace(connection, keyword);
}

// src/rules/client-superuser.ts
var MANAGED = /\.(?:supabase\.(?:co|com|net)|rds\.amazonaws\.com(?:\.cn)?|neon\.tech|postgres\.database\.azure\.com|aivencloud\.com|render\.com|ondigitalocean\.com|rlwy\.net|railway\.(?:app|internal)|heroku\.com|tsdb\.cloud\.timescale\.com|timescaledb\.io|cockroachlabs\.cloud|yugabyte\.cloud)$/i;
var clientSuperuser = defineRule({
  id: "client-superuser",
  title: "Clients do not connect as superuser",
  severity: "warning",
  grades: "A note between containers, and for services where the role is no superuser.",
  controls: [],
  schema: {
    type: "object",
    additionalProperties: false,
    properties: {
      users: {
        description: "Roles that are superusers.",
        type: "array",
        items: { type: "string", minLength: 1 },
        uniqueItems: true
      }
    }
  },
  defaults: { users: ["postgres"] },
  why: `A superuser passes every check: it reads and writes all databases, runs programs on the server's machine
(\`COPY \u2026 PROGRAM\`), and an injection into one query is one into everything
([21.2 Role Attributes](https://www.postgresql.org/docs/current/role-attributes.html)). An application needs a role that owns, or may use,
its own tables.`,
  mend: "Make a role for the application (`CREATE ROLE shop LOGIN`), grant it what it needs, and connect as that.",
  unknown: "A templated user or host is not judged; on this machine nothing is said.",
  bad: [
    {
      title: "Over a network",
      files: {
        ".env": `A_URL=postgres://postgres@db.acme-shop.io/shop?sslmode=verify-full # warning
B_URL=postgres://postgres@10.0.0.5/shop # warning
`
      }
    },
    {
      title: "Between containers, and a role of the team",
      options: { users: ["postgres", "dba"] },
      files: {
        ".env": `A_URL=postgres://postgres@db/shop # note
B_URL=postgres://dba@10.0.0.5/shop # warning
`
      }
    }
  ],
  good: [
    {
      title: "A role of its own",
      files: { ".env": "DATABASE_URL=postgres://shop@db.acme-shop.io/shop?sslmode=verify-full\n" }
    },
    {
      title: "On this machine, or filled in",
      files: { ".env": "A_URL=postgres://postgres@localhost/shop\nB_URL=postgres://${DB_USER}@10.0.0.5/shop\n" }
    }
  ],
  check: (model, options) => worstOf(model.clients.flatMap((client) => judge10(client, options)))
});
function judge10(client, { users }) {
  const { connection, server } = client;
  const { user } = connection;
  if (user === null || connection.unknown.includes("user") || !users.includes(user)) return [];
  const severity = severityOf2(client);
  if (severity === null) return [];
  return [
    {
      severity,
      message: messageOf2(client, user),
      origin: parameterPlace(connection, "user"),
      subject: `${connectionSubject(connection)} superuser`,
      ...server === null ? {} : { major: server.major }
    }
  ];
}
function severityOf2(client) {
  if (client.zone === "container") return "note";
  if (client.zone !== "public" && client.zone !== "private") return null;
  return isManaged2(client) || isExampleTarget(client) ? "note" : "warning";
}
function isManaged2({ connection }) {
  return connection.hosts.some(({ host }) => MANAGED.test(host));
}
function messageOf2(client, user) {
  const role = isManaged2(client) ? `\`${user}\`, the administrator of that service: a flaw in it is one in every database.` : `\`${user}\`, a superuser: a flaw in it is one in every database and in the server's machine.`;
  return `This client connects to ${targetWords(client.connection)} as ${role} Give it a role of its own.`;
}

// src/postgres/tls/levels.ts
var LEVELS = ["none", "opportunistic", "encrypted", "ca", "full"];
function rankOf(level) {
  const rank3 = LEVELS.indexOf(level);
  return rank3 < 0 ? null : rank3;
}
function reaches(level, minimum) {
  if (level === "broken") return "yes";
  const have = rankOf(level);
  const want = rankOf(minimum);
  if (have === null || want === null) return "may";
  return have >= want ? "yes" : "no";
}

// src/rules/client-tls.ts
var DEFAULT_MINIMUM = {
  public: "full",
  private: "encrypted",
  container: "none",
  loopback: "none",
  unknown: "none"
};
var clientTls = defineRule({
  id: "client-tls",
  title: "How well clients protect their line",
  severity: "error",
  grades: "An error for plaintext to a public host; a warning for less than the minimum there, for plaintext where the minimum asks for more, and for drivers that use plaintext where nothing is said; a note for everything milder and for hosts of documentation.",
  controls: [],
  schema: {
    type: "object",
    additionalProperties: false,
    properties: {
      minimum: {
        description: "The weakest level that is enough, by where the host lies. What is not named keeps its default.",
        type: "object",
        additionalProperties: false,
        properties: Object.fromEntries(
          Object.keys(DEFAULT_MINIMUM).map((zone) => [zone, { description: `For ${zone} hosts.`, enum: LEVELS }])
        )
      },
      remarkDisabled: {
        description: "Remark, as a note, that TLS, or to a host that is filled in the check of the certificate, is switched off in so many words where the minimum does not ask for it.",
        type: "boolean"
      }
    }
  },
  defaults: { minimum: DEFAULT_MINIMUM, remarkDisabled: true },
  why: `What a client does for the safety of its line has levels: \`none\`; \`opportunistic\` (TLS if the server happens to offer it, plaintext
if not: \`sslmode=prefer\`, libpq's default); \`encrypted\` (\`require\`: nobody listens in, but nobody checks who answers);
\`ca\` (\`verify-ca\`: the certificate's chain is checked); \`full\` (\`verify-full\`: the host's name, too)
([32.19 SSL Support](https://www.postgresql.org/docs/current/libpq-ssl.html)). Over the internet everything below \`full\` lets someone on
the way take the server's place, and be given the password. Drivers differ in what they make of the same words; the
level is that of the driver at hand.

On the machine itself, over a socket and between containers plaintext is usual, and only a remark where it is asked for.`,
  mend: `For a public host write \`sslmode=verify-full\` and give the root certificate (\`sslrootcert=\u2026\`, or \`sslrootcert=system\` with libpq
16 and newer). On a private network \`sslmode=require\` is the least.`,
  unknown: "A templated host or mode is not judged, but that TLS or the check of the certificate is switched off is remarked wherever it leads; a driver whose default is not known falls short only if what is stated does.",
  bad: [
    {
      title: "Over the internet",
      files: {
        ".env": `A_URL=postgres://app@db.acme-shop.io/shop?sslmode=disable # error
B_URL=postgres://app@db.acme-shop.io/shop?sslmode=require # warning
C_URL=postgres://app@db.acme-shop.io/shop?sslmode=verify-ca # note
`
      }
    },
    {
      title: "A driver of its own mind",
      files: {
        ".env": `A_URL=postgres://app@db.acme-shop.io/shop # warning
B_URL=postgres://app@db.acme-shop.io/shop?sslmode=no-verify # warning
C_URL=postgres://app@db.acme-shop.io/shop?sslmode=disable # error
`,
        "package.json": '{ "dependencies": { "pg": "8.13.0" } }\n'
      }
    },
    {
      title: "Switched off where it is not needed",
      files: {
        ".env": `A_URL=postgres://app@localhost/shop?sslmode=disable # note
B_URL=postgres://app@db/shop?sslmode=disable # note
C_URL=postgres://app@\${DB_HOST}/shop?sslmode=disable # note
`
      }
    },
    {
      title: "Any certificate, wherever it comes from",
      files: {
        ".env": "DATABASE_URL=postgres://app@${DB_HOST}/shop?sslmode=no-verify # note\n",
        "package.json": '{ "dependencies": { "pg": "8.13.0" } }\n'
      }
    },
    {
      title: "A private network",
      files: {
        ".env": `A_URL=postgres://app@10.0.0.5/shop?sslmode=disable # warning
B_URL=postgres://app@10.0.0.5/shop?sslmode=prefer # note
`
      }
    },
    {
      title: "A policy of one\u2019s own",
      options: { minimum: { container: "encrypted" } },
      files: { ".env": "DATABASE_URL=postgres://app@db/shop?sslmode=disable # warning\n" }
    }
  ],
  good: [
    {
      title: "Verified, or not over a network",
      files: {
        ".env": `A_URL=postgres://app@db.acme-shop.io/shop?sslmode=verify-full&sslrootcert=ca.pem
B_URL=postgres://app@localhost/shop
C_URL=postgres://app@db/shop
D_URL=postgres:///shop
`
      }
    },
    {
      title: "A driver that verifies under `require`",
      files: {
        ".env": "DATABASE_URL=postgres://app@db.acme-shop.io/shop?sslmode=require\n",
        "package.json": '{ "dependencies": { "pg": "8.13.0" } }\n'
      }
    },
    {
      title: "Filled in elsewhere",
      files: {
        ".env": `A_URL=postgres://app@\${DB_HOST}/shop
B_URL=postgres://app@db.acme-shop.io/shop?sslmode=\${DB_SSLMODE}
`
      }
    }
  ],
  check: (model, options) => worstOf(model.clients.flatMap((client) => judge11(client, options)))
});
function judge11(client, { minimum, remarkDisabled }) {
  const { zone, connection, level } = client;
  if (zone === "socket" || level === "broken") return [];
  const wanted2 = minimum[zone] ?? DEFAULT_MINIMUM[zone];
  const short = reaches(level, wanted2) === "no";
  const stated2 = connection.tls.stated !== null;
  if (!short && !(remarkDisabled && (isUnchecked(client) || stated2 && level === "none"))) return [];
  if (short && zone === "unknown" && !stated2) return [];
  const severity = short ? severityOf3(client, wanted2) : "note";
  return [
    {
      severity,
      message: messageOf3(client, short ? wanted2 : null),
      origin: parameterPlace(connection, "sslmode", "ssl"),
      related: driverPlace(connection),
      subject: `${connectionSubject(connection)} ${level}`,
      ...client.server === null ? {} : { major: client.server.major }
    }
  ];
}
var UNCHECKED = /^no-verify$|rejectUnauthorized=false|verify=verify_none|InsecureSkipVerify=true|verify_mode=\S*(?:CERT|VERIFY)_NONE|danger_accept_invalid_certs=true|set_verify=NONE/i;
function isUnchecked({ zone, connection, level }) {
  return zone === "unknown" && level === "encrypted" && UNCHECKED.test(connection.tls.stated ?? "");
}
function severityOf3(client, wanted2) {
  const { zone, level } = client;
  if (zone !== "public") return mayBeSaidInCode(client) ? "note" : milder(level, wanted2);
  if (isExampleTarget(client)) return "note";
  if (level === "none" && !mayBeSaidInCode(client)) return "error";
  return level === "ca" ? "note" : "warning";
}
function mayBeSaidInCode({ connection, level }) {
  return level === "none" && connection.tls.stated === null && connection.driver !== "pgbouncer";
}
function milder(level, wanted2) {
  return level === "none" || level === "opportunistic" && wanted2 !== "encrypted" ? "warning" : "note";
}
function messageOf3(client, wanted2) {
  const { connection, zone, level } = client;
  const said = readWords(connection);
  const target = zone === "unknown" ? zoneWords(zone) : `${targetWords(connection)} (${zoneWords(zone)})`;
  if (wanted2 === null && level === "encrypted") {
    return `${said} takes any certificate from ${target}: over a network, whoever is on the way can take the server's place. ${fullMend(connection)}`;
  }
  if (wanted2 === null) {
    const where = zone === "unknown" ? "fine between containers, not over a network" : "usual there, but do not take it elsewhere";
    return `${said} switches TLS off to ${target}: ${where}.`;
  }
  const mend = wanted2 === "full" ? fullMend(connection) : `At least \`${modeOf(wanted2)}\` is asked for.`;
  const others = `${mayBeSaidInCode(client) ? " An option in code may say otherwise." : ""}${otherReaders(connection)}`;
  switch (level) {
    case "none":
      return `${said} sends everything to ${target} in the clear: passwords and rows can be read and changed on the way. ${mend}${others}`;
    case "opportunistic":
      return `${said} uses TLS to ${target} only where it is offered, and checks nobody: whoever is on the way can ask for plaintext. ${mend}${others}`;
    case "encrypted":
      return `${said} encrypts to ${target} but checks no certificate: whoever is on the way can take the server's place. ${mend}${others}`;
    default:
      return `${said} checks the certificate's chain of ${target} but not its name: another certificate of the same authority passes. ${mend}${others}`;
  }
}
function fullMend(connection) {
  const { driver, tls } = connection;
  if (/rejectUnauthorized=false/.test(tls.stated ?? "")) {
    return "Leave `rejectUnauthorized` out, and give the authority's certificate as `ca`.";
  }
  const known8 = driver !== "libpq" && driver !== "pgbouncer" && driverOf(driver)?.full !== void 0;
  return known8 ? `Use \`${fullWords(connection)}\`.` : "Use `verify-full` with a root certificate.";
}
function readWords(connection) {
  const said = statedWords(connection);
  const { driverOrigin, tls } = connection;
  return driverOrigin === void 0 || tls.stated === null ? said : `${said}, read by ${readerWords(connection)},`;
}
function modeOf(level) {
  if (level === "ca") return "verify-ca";
  return level === "encrypted" ? "require" : "prefer";
}

// src/postgres/tls/plain.ts
function plainLevel({ parameters, unknown }) {
  const get = (keyword) => Object.hasOwn(parameters, keyword) && !unknown.includes(keyword) ? parameters[keyword] : void 0;
  const mode = get("sslmode");
  if (mode !== void 0 && mode !== "") {
    const rooted = get("sslrootcert") !== void 0 && get("sslrootcert") !== "";
    return mode === "require" && rooted ? "ca" : wordLevel(mode);
  }
  const flag = get("ssl");
  return flag === void 0 || unknown.includes("sslmode") ? null : wordLevel(flag);
}
function wordLevel(word) {
  const lower2 = word.toLowerCase().replaceAll("_", "-");
  if (/^(?:true|1|on|yes|no-verify)$/.test(lower2)) return "encrypted";
  if (/^(?:false|0|off|no)$/.test(lower2)) return "none";
  return levelOfMode(lower2);
}

// src/rules/client-tls-meaning.ts
var clientTlsMeaning = defineRule({
  id: "client-tls-meaning",
  title: "Words that mean to the driver what they seem to",
  severity: "warning",
  grades: "A warning where the words are worth less than they read over a network; a note where they are worth more, where they are worth less to this machine or another container, and where two drivers of a project read them differently.",
  controls: [],
  schema: { type: "object", additionalProperties: false, properties: {} },
  defaults: {},
  why: `The words are libpq's ([32.19 SSL Support](https://www.postgresql.org/docs/current/libpq-ssl.html)), but every driver reads them for
itself: \`sslmode=verify-full\` is plaintext on demand to Prisma's engine, \`sslmode=require\` checks chain and name in
node-postgres, \`ssl=false\` does not switch TLS off in JDBC. Whoever reviews the line takes it for something that it is not, and the next driver, or
the next version of this one, makes something else of it.`,
  mend: "Write what this driver understands as what you mean, best in words that other drivers understand in the same way, such as `sslmode=verify-full`.",
  unknown: "Where nothing tells the driver (a URL\u2019s scheme, its form, a manifest at or above the file) nothing is said; nor of values that a template fills in.",
  bad: [
    {
      title: "Worth less than it reads",
      files: {
        ".env": "DATABASE_URL=postgres://app@db.acme-shop.io/shop?sslmode=verify-full # warning\n",
        "package.json": '{ "dependencies": { "@prisma/client": "6.19.0" } }\n'
      }
    },
    {
      title: "Worth more than it reads, for now",
      files: {
        ".env": "DATABASE_URL=postgres://app@db.acme-shop.io/shop?sslmode=require # note\n",
        "package.json": '{ "dependencies": { "pg": "8.13.0" } }\n'
      }
    },
    {
      title: "A flag that does not switch off",
      files: { "app.properties": "url=jdbc:postgresql://db.acme-shop.io/shop?ssl=false\n" },
      expect: [{ file: "app.properties", line: 1, severity: "note" }]
    },
    {
      title: "A root certificate that strengthens nothing",
      files: {
        "app.properties": "url=jdbc:postgresql://db.acme-shop.io/shop?sslmode=require&sslrootcert=/etc/ssl/db-ca.pem\n"
      },
      expect: [{ file: "app.properties", line: 1, severity: "warning" }]
    },
    {
      title: "Two drivers, two meanings",
      files: {
        ".env": "DATABASE_URL=postgres://app@db.acme-shop.io/shop?sslmode=require # note\n",
        "package.json": '{ "dependencies": { "pg": "8.13.0", "postgres": "3.4.5" } }\n'
      }
    }
  ],
  good: [
    {
      title: "As it reads",
      files: {
        ".env": `A_URL=postgres://app@db.acme-shop.io/shop?sslmode=verify-full
B_URL=postgres://app@db.acme-shop.io/shop?sslmode=disable
`,
        "package.json": '{ "dependencies": { "pg": "8.13.0" } }\n'
      }
    },
    {
      title: "Nothing tells the driver",
      files: { ".env": "DATABASE_URL=postgres://app@db.acme-shop.io/shop?sslmode=require\n" }
    }
  ],
  check: (model) => worstOf(model.clients.flatMap(judge12))
});
function judge12(client) {
  const { connection, zone, server } = client;
  if (zone === "socket" || connection.tls.stated === null || connection.error !== null) return [];
  const found = divergence(client) ?? disagreement(client);
  if (found === null) return [];
  return [
    {
      ...found,
      origin: parameterPlace(connection, "sslmode", "ssl"),
      related: driverPlace(connection),
      subject: `${connectionSubject(connection)} ${connection.tls.stated}`,
      ...server === null ? {} : { major: server.major }
    }
  ];
}
function divergence(client) {
  const { connection, level } = client;
  const { reading } = connection;
  const ignored = connection.oddities.some(
    ({ parameter, kind }) => kind === "ignored" && /^ssl(?:mode)?$/.test(parameter)
  );
  if (reading === void 0 || ignored || !LEVELS.includes(level)) return null;
  const plain2 = plainLevel(connection);
  if (plain2 === level) return null;
  const said = `${statedWords(connection)} is ${levelWords(level)} to ${readerWords(connection)}`;
  if (plain2 !== null && rank2(level) < rank2(plain2)) {
    return {
      severity: severityOf4(client.zone, client),
      message: `${said}, less than it reads: ${reading}. Write \`${fullWords(connection)}\`.`
    };
  }
  const mend = level === "full" ? ` Write \`${fullWords(connection)}\`, which says so.` : " Write what you mean.";
  return { severity: "note", message: `${said}: ${reading}.${mend}` };
}
function rank2(level) {
  return LEVELS.indexOf(level);
}
function severityOf4(zone, client) {
  return zone === "container" || zone === "loopback" || isExampleTarget(client) ? "note" : "warning";
}
function disagreement({ connection, level }) {
  const { alternatives = [] } = connection;
  const others = alternatives.filter((one) => LEVELS.includes(one.level));
  if (others.length === 0 || !LEVELS.includes(level)) return null;
  const readings2 = others.map((one) => `${levelWords(one.level)} to ${driverWords(one.driver, one.version)}`).join(", ");
  return {
    severity: "note",
    message: `${statedWords(connection)} is ${levelWords(level)} to ${readerWords(connection)}, and ${readings2}: the project has both. Write \`${fullWords(connection)}\`, or say elsewhere which of them reads it.`
  };
}

// src/postgres/certificates/chain.ts
var LONGEST = 10;
function leadsToRoot(certificate, sent, roots) {
  const seen = /* @__PURE__ */ new Set();
  let reached = [certificate];
  for (let step = 0; step < LONGEST && reached.length > 0; step += 1) {
    for (const one of reached) seen.add(one.fingerprint);
    if (reached.some((one) => roots.some((root) => root.fingerprint === one.fingerprint || isIssuedBy(one, root))))
      return true;
    const before = reached;
    reached = sent.filter((next) => !seen.has(next.fingerprint) && before.some((one) => isIssuedBy(one, next)));
  }
  return false;
}

// src/rules/client-tls-root.ts
var clientTlsRoot = defineRule({
  id: "client-tls-root",
  title: "A root certificate to verify with",
  severity: "warning",
  grades: "A warning where the driver is known to need a root certificate, or has one that the server\u2019s certificate does not lead to; a note where the string does not say which driver reads it.",
  controls: [],
  schema: { type: "object", additionalProperties: false, properties: {} },
  defaults: {},
  why: `libpq and pgjdbc verify against a root certificate and know no other than the one they are given: without \`sslrootcert\` they look for
\`~/.postgresql/root.crt\` and fail where it is not there (\`root certificate file \u2026 does not exist\`)
([32.19.1 Client Verification of Server Certificates](https://www.postgresql.org/docs/current/libpq-ssl.html#LIBQ-SSL-CERTIFICATES)). The
usual way out is to weaken \`sslmode\` again. Since 16 \`sslrootcert=system\` uses the authorities that the system trusts.

Where the root certificate and that of the server are both in the repository, it is checked that the one has signed the other: after an
authority was made anew, one of them is easily forgotten.

\`sslmode=require\` with a root certificate behaves as \`verify-ca\`, for old times' sake, and only in libpq: say what is meant.`,
  mend: "Name the certificate of the authority that signed the server\u2019s: `sslrootcert=/path/to/ca.pem`, or `sslrootcert=system` with libpq 16 and newer. Write `verify-full` (or `verify-ca`) instead of `require`.",
  unknown: "A templated mode is not judged; nor are drivers that verify against the system\u2019s authorities (Npgsql, Go, Node).",
  bad: [
    {
      title: "Verify, but with what?",
      files: {
        ".env": `A_URL=postgresql+psycopg2://app@db.acme-shop.io/shop?sslmode=verify-full # warning
B_URL=postgres://app@db.acme-shop.io/shop?sslmode=verify-full # note
`
      }
    },
    {
      title: "The root of another authority",
      files: {
        "compose.yaml": `services:
  db:
    image: postgres:16
    command: postgres -c ssl=on -c ssl_cert_file=/tls/server.crt -c ssl_key_file=/run/secrets/server.key
    volumes:
      - ./tls:/tls:ro
  app:
    image: acme/app
    environment:
      DATABASE_URL: postgres://app@db/shop?sslmode=verify-full&sslrootcert=/tls/ca.crt # warning
    volumes:
      - ./tls:/tls:ro
`,
        "tls/server.crt": RIGHT,
        "tls/ca.crt": AUTHORITY
      }
    },
    {
      title: "Require that means verify-ca",
      files: { ".env": "DATABASE_URL=postgres://app@db.acme-shop.io/shop?sslmode=require&sslrootcert=ca.pem # note\n" }
    }
  ],
  good: [
    {
      title: "A root certificate, or the system\u2019s",
      files: {
        ".env": `A_URL=postgres://app@db.acme-shop.io/shop?sslmode=verify-full&sslrootcert=/etc/ssl/db-ca.pem
B_URL=postgres://app@db.acme-shop.io/shop?sslrootcert=system&sslmode=verify-full
`
      }
    },
    {
      title: "Nothing is verified, or another driver does",
      files: {
        ".env": "A_URL=postgres://app@db/shop?sslmode=require\n",
        "appsettings.json": '{ "Shop": "Host=db.acme-shop.io;Username=app;Database=shop;SSL Mode=VerifyFull" }\n'
      }
    }
  ],
  check: (model) => worstOf([...model.clients.flatMap(judge13), ...certificateUses(model).flatMap((use) => judgeChain(use, model))])
});
function judgeChain(use, model) {
  const { client, role, certain } = use;
  if (role !== "root" || !certain || client === null || client.server === null || !verifiesChain(client)) return [];
  const shown = shownBy(model, client.server);
  if (shown === null) return [];
  const [first, ...sent] = shown.held.map(({ content }) => content);
  const roots = use.held.map(({ content }) => content);
  if (first === void 0 || leadsToRoot(first, sent, roots)) return [];
  return [
    {
      severity: "warning",
      message: `\`${use.parameter}\` names ${pathWords(use.file)}, but no certificate in it has signed ${pathWords(shown.file)}, which the server shows: the client refuses to connect. Name the root of the authority that signed it.`,
      origin: use.place,
      related: relatedTo(shown, "the certificate of the server"),
      subject: `${connectionSubject(client.connection)} ${pathWords(use.file)}`,
      major: client.server.major
    }
  ];
}
function judge13({ connection, server, zone }) {
  const { driver, parameters, unknown, error } = connection;
  const libpq = isLibpq(driver);
  const mode = Object.hasOwn(parameters, "sslmode") ? parameters.sslmode : void 0;
  if (error !== null || zone === "socket" || mode === void 0 || unknown.includes("sslmode")) return [];
  if (!libpq && driver !== "pgjdbc") return [];
  const rooted = Object.hasOwn(parameters, "sslrootcert") && parameters.sslrootcert !== "";
  const found = {
    origin: parameterPlace(connection, "sslmode"),
    subject: `${connectionSubject(connection)} ${mode}`,
    ...server === null ? {} : { major: server.major }
  };
  if (libpq && mode === "require" && rooted) {
    const message3 = "`sslmode=require` with `sslrootcert` means `verify-ca` to libpq and no check at all to other drivers. Write `verify-full`.";
    return [{ severity: "note", message: message3, ...found }];
  }
  const factory = Object.hasOwn(parameters, "sslfactory");
  if (mode !== "verify-ca" && mode !== "verify-full" || rooted || factory) return [];
  const message2 = driver === "libpq" ? `\`${mode}\` without \`sslrootcert\`: libpq needs ~/.postgresql/root.crt then and fails without it; other drivers use the system's authorities. Say which, for instance \`sslrootcert=system\`.` : `\`${mode}\` without \`sslrootcert\`: ${driver} needs ~/.postgresql/root.crt then and cannot connect without it. Name the root certificate.`;
  return [{ severity: driver === "libpq" ? "note" : "warning", message: message2, ...found }];
}

// src/access/openness.ts
var SITE_BITS = 80n;
var MAPPED = cidrSet(["::ffff:0:0/96"]);
var V4_WEIGHT = 1n << 32n;
var V6_WEIGHT = 1n << 48n;
function weigh(set) {
  const mapped = intersect(set, MAPPED).v6;
  return count(set.v4) + count(mapped) + count(subtract(set, MAPPED).v6.map(sites));
}
function isMapped(set) {
  return !isEmpty(set) && isEmpty(subtract(set, MAPPED));
}
function sites(interval) {
  return { first: interval.first >> SITE_BITS, last: interval.last >> SITE_BITS };
}
function openings(candidates2, openOf, whole, limit) {
  const groups = /* @__PURE__ */ new Map();
  for (const reach of candidates2) {
    const open = openOf(reach);
    for (const part of [
      { v4: open.v4, v6: [] },
      { v4: [], v6: open.v6 }
    ]) {
      if (isEmpty(part)) continue;
      const key = `${part.v4.length > 0 ? 4 : 6}
${grantsKey(reach)}`;
      const group = groups.get(key) ?? [];
      group.push({ reach, open: part });
      groups.set(key, group);
    }
  }
  return merge([...groups.values()].flatMap((pieces) => openingsOf(pieces, whole, limit)));
}
function openingsOf(pieces, whole, limit) {
  const alone2 = pieces.filter((piece) => saysEverything(piece) && weigh(piece.open) > limit);
  const rest = pieces.filter((piece) => !alone2.includes(piece));
  const single2 = alone2.flatMap((piece) => opening([piece], true));
  const together = union(rest.map((piece) => piece.open));
  if (weigh(together) <= limit) return single2;
  if (rest.length > 1 && coversFamily(together, whole)) return [...single2, ...opening(rest, true)];
  const wide = rest.filter((piece) => weigh(piece.open) > limit);
  if (wide.length > 0) return [...single2, ...wide.flatMap((piece) => opening([piece], false))];
  return [...single2, ...opening(rest, false)];
}
function saysEverything({ reach, open }) {
  const { address } = reach.record;
  if (address === null) return false;
  const bounds = addressBounds(address).must;
  const said = open.v4.length > 0 ? bounds.v4 : bounds.v6;
  return weigh(open.v4.length > 0 ? { v4: said, v6: [] } : { v4: [], v6: said }) >= (open.v4.length > 0 ? V4_WEIGHT : V6_WEIGHT);
}
function coversFamily(open, whole) {
  const family = open.v4.length > 0 ? { v4: whole.v4, v6: [] } : { v4: [], v6: whole.v6 };
  return isEmpty(subtract(family, open));
}
function opening(pieces, everything) {
  const [first, ...others] = pieces.map((piece) => piece.reach);
  if (first === void 0) return [];
  return [{ reaches: [first, ...others], addresses: union(pieces.map((piece) => piece.open)), everything }];
}
function merge(found) {
  const merged = /* @__PURE__ */ new Map();
  for (const next of found) {
    const key = next.reaches.map((reach) => reach.index).join();
    const known8 = merged.get(key);
    const addresses = known8 === void 0 ? next.addresses : union([known8.addresses, next.addresses]);
    merged.set(key, { reaches: next.reaches, addresses, everything: next.everything || known8?.everything === true });
  }
  return [...merged.values()].sort((a, b) => a.reaches[0].index - b.reaches[0].index);
}
function grantsKey(reach) {
  const databases = reach.record.databases.map(databaseKey).sort().join(",");
  return `${databases}
${reach.record.users.map(userKey).sort().join(",")}`;
}

// src/rules/support/open.ts
var MAX_PUBLIC_ADDRESSES = 65536;
function admitting2(hba) {
  return judged(hba, "record").filter(
    (reach) => !reach.shadowed && knows2(reach.record, "method") && reach.record.method !== "reject"
  );
}
function authenticating(hba) {
  return admitting2(hba).filter((reach) => reach.record.method !== "trust");
}
function openingsOf2(hba, allow, limit) {
  const allowed = cidrSet(allow);
  const whole = subtract(everyPublicAddress(hba.zones), allowed);
  return openings(
    admitting2(hba),
    (reach) => subtract(publicAddresses(reach, hba.zones), allowed),
    whole,
    BigInt(limit)
  );
}
var known7 = /* @__PURE__ */ new WeakMap();
function openReaches(hba) {
  const before = known7.get(hba);
  if (before !== void 0) return before;
  const open = new Set(openingsOf2(hba, [], MAX_PUBLIC_ADDRESSES).flatMap((opening2) => opening2.reaches));
  known7.set(hba, open);
  return open;
}

// src/rules/support/words.ts
var NAMED = 3;
function addressWords(address) {
  if (address === null) return "the local socket";
  switch (address.kind) {
    case "all":
      return "any address";
    case "samehost":
    case "samenet":
      return address.kind;
    case "range":
      return address.prefix === null ? `${address.address} ${address.mask}` : `${address.address}/${address.prefix}`;
    case "unknown":
      return address.text;
    default:
      return address.name;
  }
}
function leftWords(reach) {
  const written = addressWords(reach.record.address);
  const { address } = reach.record;
  if (!reach.listed || reach.shadowed || address === null) return written;
  const left2 = addressesOf2(reach);
  const said = addressBounds(address).may;
  const taken = subtract(said, left2);
  if (isEmpty(taken)) return written;
  const [rest, answered2] = [formatSet(left2, NAMED), formatSet(taken, NAMED)];
  if (rest.length > NAMED && answered2.length <= NAMED) {
    return `${written} (but for ${answered2.join(", ")}, which earlier records answer)`;
  }
  return `${rest.join(", ")} (what earlier records leave of ${written})`;
}
function addressCode(address) {
  return address?.kind === "all" ? "`all`" : `\`${addressWords(address)}\``;
}
function userWords2(users) {
  if (users.some((token) => !token.quoted && token.text === "all")) return "any user";
  const [only2, ...others] = users;
  if (only2 !== void 0 && others.length === 0 && !only2.quoted && /^\+[^/]/.test(only2.text)) {
    return `members of ${only2.text.slice(1)}`;
  }
  return `${users.length === 1 ? "user" : "users"} ${listWords2(users)}`;
}
function databaseWords2(databases) {
  const replication = databases.some((token) => !token.quoted && token.text === "replication");
  const others = databases.filter((token) => token.quoted || token.text !== "replication");
  const names = others.some((token) => !token.quoted && token.text === "all") ? "any database" : namedWords(others);
  if (!replication) return names;
  const copy = "physical replication (a copy of the whole cluster)";
  return others.length === 0 ? copy : `${names} and ${copy}`;
}
function namedWords(databases) {
  const [only2, ...others] = databases;
  if (only2 !== void 0 && others.length === 0 && !only2.quoted) {
    if (only2.text === "sameuser") return "the database of the user\u2019s own name";
    if (only2.text === "samerole" || only2.text === "samegroup") return "databases named like a role of the user";
  }
  return `${databases.length === 1 ? "database" : "databases"} ${listWords2(databases)}`;
}
function listWords2(tokens) {
  const named = tokens.slice(0, NAMED).map((token) => token.text === "" ? '""' : token.text);
  return tokens.length > NAMED ? `${named.join(", ")} and ${tokens.length - NAMED} more` : named.join(", ");
}
function subjectOf({ record, entry }) {
  return entry.implied === "by-environment" ? `image ${record.method}` : recordWords(record);
}
function recordWords(record) {
  const address = record.address === null ? "" : ` ${record.address.kind === "all" ? "all" : addressWords(record.address)}`;
  const lists = [record.databases, record.users].map((tokens) => tokens.map(tokenWords).join(","));
  return `${record.type} ${lists.join(" ")}${address} ${record.method}`;
}
function tokenWords(token) {
  return token.quoted ? `"${token.text}"` : token.text;
}
function placeWords2(fact, from) {
  return fact.file === from.file ? `line ${fact.line}` : `${fact.file}:${fact.line}`;
}
function idleWords({ lacksTls: lacksTls2 }) {
  return lacksTls2 ? "`ssl` is off, so it is in force as soon as that is turned on" : "earlier records take every attempt it describes, so it is in force as soon as one of them goes";
}
function shelterWords(server) {
  if (server.workload?.platform === "ci") return " It is there for one run, on the machine of that run.";
  if (server.exposure.kind === "containers")
    return " Its port is not published, so only containers of its networks get there today.";
  if (server.exposure.kind === "loopback-published")
    return " Its port is published on loopback only, so only this machine and containers get there today.";
  return "";
}

// src/rules/hba-broad-grant.ts
var hbaBroadGrant = defineRule({
  id: "hba-broad-grant",
  title: "No record for every database and every user from other machines",
  severity: "warning",
  grades: "A note for private networks, where `zones` asks for them, and for servers whose port is not published beyond the machine.",
  controls: [cis("5.4")],
  schema: {
    type: "object",
    additionalProperties: false,
    properties: {
      zones: {
        description: "From where a record for everything is a finding: `public` addresses, `private` networks.",
        type: "array",
        items: { enum: ["public", "private"] },
        uniqueItems: true
      }
    }
  },
  defaults: { zones: ["public"] },
  why: `\`all all\` lets every role, superusers included, try every database from the addresses of the record. A record that names the
application's role and database keeps a leaked password of another role useless from there
([20.1](https://www.postgresql.org/docs/current/auth-pg-hba-conf.html)).

A record that \`hba-open-network\` reports is not reported again.`,
  mend: "Name the databases and roles that clients of these addresses need; a group as `+group` does for many roles.",
  unknown: "Templated databases, users, methods or addresses are not judged; host names count as neither zone, samenet as private.",
  bad: [
    {
      title: "Everything to one partner",
      files: { "pg_hba.conf": "hostssl all all 198.51.100.7/32 scram-sha-256  # warning\n" }
    },
    {
      title: "Private networks too",
      options: { zones: ["public", "private"] },
      files: {
        "pg_hba.conf": `host all     all       127.0.0.1/32  scram-sha-256
host all     all       10.0.0.0/8    scram-sha-256  # note
host shop    all       10.0.0.0/8    scram-sha-256
host all,dev all,admin 10.1.0.0/16   reject
`
      }
    }
  ],
  good: [
    {
      title: "A role and its database",
      files: {
        "pg_hba.conf": `hostssl shop app     198.51.100.7/32 scram-sha-256
hostssl all  +audit  198.51.100.8/32 scram-sha-256
hostssl "all" all    198.51.100.9/32 scram-sha-256
`
      }
    },
    {
      title: "All of it at home",
      files: {
        "pg_hba.conf": "local all all peer\nhost all all 127.0.0.1/32 scram-sha-256\nhost all all 10.0.0.0/8 scram-sha-256\n"
      }
    }
  ],
  check: (model, options) => worstOf(hbaServers(model).flatMap((hba) => authenticating(hba).flatMap((reach) => judge14(hba, reach, options))))
});
function judge14(hba, reach, options) {
  const { record } = reach;
  const everything = (part) => databasesOf(reach, part).some(isAll) && usersOf(reach, part).some(isAll);
  if (!knows2(record, "databases") || !knows2(record, "users")) return [];
  if (!reach.parts.some(everything) || openReaches(hba).has(reach)) return [];
  const from = fromOf(reach, hba.zones, everything);
  if (from !== "public" && from !== "private" || !options.zones.includes(from)) return [];
  const attempt = from === "public" ? witness(reach, everyPublicAddress(hba.zones), everything) : null;
  return [
    {
      severity: from === "public" && reachableFromOutside(hba.server) ? "warning" : "note",
      message: `\`all all\` lets every role, superusers included, into every database from ${leftWords(reach)}.${shelterWords(hba.server)} Name the databases and users that clients there need.`,
      origin: placeIn(reach.entry.fact),
      subject: subjectOf(reach),
      major: hba.server.major,
      ...attempt === null ? {} : { witness: attempt }
    }
  ];
}

// src/rules/support/fixes.ts
function methodFix(fact, method) {
  const { file, record, fatal: fatal2, assembled } = fact;
  if (record === null || fatal2 || assembled === true || record.unknown.length > 0) return {};
  const edits = [{ file, ...record.methodPosition, newText: method }];
  return { fix: { description: `use ${method}`, edits, allows: "stronger" } };
}
function hostsslFix(fact) {
  const { file, line, column, record, fatal: fatal2, assembled } = fact;
  if (record === null || fatal2 || assembled === true || record.type !== "host" || record.unknown.includes("type"))
    return {};
  const place = { line, column, endLine: line, endColumn: column + record.type.length };
  return { fix: { description: "use hostssl", edits: [{ file, ...place, newText: "hostssl" }], allows: "plaintext" } };
}
function removalFix({ file, line, endLine, record, fatal: fatal2, root }) {
  if (record === null || fatal2 || root.includes("#")) return {};
  const place = { line, column: 1, endLine: endLine + 1, endColumn: 1 };
  return { fix: { description: "remove the record", edits: [{ file, ...place, newText: "" }], allows: "nothing" } };
}

// src/rules/hba-cleartext-password.ts
var CLEARTEXT = /* @__PURE__ */ new Set(["password", "ldap", "radius", "pam", "bsd"]);
var hbaCleartextPassword = defineRule({
  id: "hba-cleartext-password",
  title: "No password in clear on the wire",
  severity: "error",
  grades: "A warning for `password` behind TLS or an unpublished port, and for ldap, radius, pam and bsd without TLS; a note for `password` on loopback, the local socket, and records that no client reaches.",
  controls: [cis("5.4"), cis("6.8"), stig("CD16-00-003900")],
  schema: { type: "object", additionalProperties: false, properties: {} },
  defaults: {},
  why: `With \`password\` the client sends the password itself; without TLS whoever sees the packets has it, and with TLS the server's
memory and any impostor that the client did not verify still do. \`ldap\`, \`radius\`, \`pam\` and \`bsd\` ask the client for the
password in the same way ([20.5](https://www.postgresql.org/docs/current/auth-password.html),
[20.10 LDAP](https://www.postgresql.org/docs/current/auth-ldap.html)): they need an encrypted line. Whether a client may come
without TLS follows from the records in order: a \`hostnossl \u2026 reject\` above is honoured.`,
  mend: `Replace \`password\` by \`scram-sha-256\`. Put \`ldap\`, \`radius\`, \`pam\` and \`bsd\` on \`hostssl\` records.`,
  unknown: "A templated method, connection type or address is not judged beyond a note for `password`.",
  bad: [
    {
      title: "The password itself, over the network",
      files: {
        "pg_hba.conf": `host    all all 10.0.0.0/8      password  # error
hostssl all all 192.168.0.0/16  password  # warning
host    all all 127.0.0.1/32    password  # note
local   all all                 password  # note
`
      }
    },
    {
      title: "LDAP passwords without TLS",
      files: {
        "pg_hba.conf": `host all all 10.0.0.0/8 ldap ldapserver=ldap.example.com ldapprefix="cn=" ldaptls=1  # warning
hostnossl all all 192.168.0.0/16 pam  # warning
`
      }
    }
  ],
  good: [
    {
      title: "SCRAM never sends the password",
      files: { "pg_hba.conf": "host all all 10.0.0.0/8 scram-sha-256\n" }
    },
    {
      title: "LDAP behind TLS, PAM on loopback",
      files: {
        "pg_hba.conf": `hostssl all all 10.0.0.0/8 ldap ldapserver=ldap.example.com ldapprefix="cn=" ldaptls=1
host all all 127.0.0.1/32 pam
`
      }
    },
    {
      title: "Clients without TLS are turned away first",
      files: {
        "pg_hba.conf": `hostnossl all all all        reject
host      all all 10.0.0.0/8 pam
`
      }
    }
  ],
  check: (model) => worstOf(hbaServers(model).flatMap((hba) => judged(hba, "method").flatMap((reach) => judge15(hba, reach))))
});
function judge15(hba, reach) {
  const { record } = reach;
  if (!knows2(record, "method") || !CLEARTEXT.has(record.method)) return [];
  const plain2 = knows2(record, "type") && isRemote(fromOf(reach, hba.zones, unencrypted)) && reach.parts.some(unencrypted);
  if (record.method !== "password" && (!plain2 || reach.shadowed)) return [];
  const attempt = reach.listed && plain2 ? remoteWitness(hba, reach, unencrypted) : null;
  return [
    {
      severity: severityOf5(hba, reach, plain2),
      message: messageOf4(hba, reach, plain2),
      origin: methodPlace(reach),
      subject: subjectOf(reach),
      major: hba.server.major,
      ...record.method === "password" && reach.entry.implied === "no" ? methodFix(reach.entry.fact, "scram-sha-256") : {},
      ...attempt === null ? {} : { witness: attempt }
    }
  ];
}
function unencrypted(part) {
  return part.encryption === "none";
}
function severityOf5(hba, reach, plain2) {
  if (reach.shadowed || !isRemote(fromOf(reach, hba.zones))) return "note";
  return plain2 && reach.record.method === "password" && reachableFromOutside(hba.server) ? "error" : "warning";
}
function messageOf4(hba, reach, plain2) {
  const { record } = reach;
  const where = plain2 ? `, and clients from ${addressWords(record.address)} may send it without TLS` : "; who runs or poses as the server learns it";
  if (record.method === "password") {
    return `\`password\` makes clients send the password itself${where}.${plain2 ? shelterWords(hba.server) : ""} Use \`scram-sha-256\`, which never sends it.`;
  }
  return `\`${record.method}\` makes clients send the password itself${where}.${shelterWords(hba.server)} Use a \`hostssl\` record.`;
}

// src/rules/hba-client-cert.ts
var hbaClientCert = defineRule({
  id: "hba-client-cert",
  title: "Client certificates verify what they seem to",
  severity: "warning",
  grades: "A note for `clientcert=verify-ca` beside another method.",
  controls: [stig("CD16-00-004000")],
  schema: { type: "object", additionalProperties: false, properties: {} },
  defaults: {},
  why: `\`clientcert=verify-ca\` asks for a certificate of the authority, whoever's it is: one stolen laptop's certificate serves for every
role whose password is known. \`clientcert=verify-full\` compares its name with the role as well; the method \`cert\` does so by
itself ([20.12 Certificate Authentication](https://www.postgresql.org/docs/current/auth-cert.html),
[18.9.3 Using Client Certificates](https://www.postgresql.org/docs/current/ssl-tcp.html#SSL-CLIENT-CERTIFICATES)).
In PostgreSQL 13 \`clientcert=0\` and \`clientcert=no-verify\` load and ask for nothing.

Options that the version refuses (\`clientcert=1\` since 14, \`cert\` with \`clientcert=verify-ca\`, \`clientcert\` on \`host\`) are
\`hba-syntax\` findings. \`trust\` with a certificate is judged by \`hba-trust\`.`,
  mend: "Write `clientcert=verify-full`, and give each role a certificate in its name.",
  unknown: "A templated method or option is not judged.",
  bad: [
    {
      title: "Any certificate will do",
      files: { "pg_hba.conf": "hostssl all all 10.0.0.0/8 scram-sha-256 clientcert=verify-ca  # note\n" }
    },
    {
      title: "Options that ask for nothing",
      postgres: 13,
      files: {
        "pg_hba.conf": `hostssl all all 10.0.0.0/8     scram-sha-256 clientcert=no-verify  # warning
hostssl all all 192.168.0.0/16 scram-sha-256 clientcert=0          # warning
`
      }
    }
  ],
  good: [
    {
      title: "A certificate in the role\u2019s name",
      files: {
        "pg_hba.conf": `hostssl all all 10.0.0.0/8     cert
hostssl all all 192.168.0.0/16 scram-sha-256 clientcert=verify-full
`
      }
    },
    {
      title: "No certificate asked for, none expected",
      files: { "pg_hba.conf": "hostssl all all 10.0.0.0/8 scram-sha-256\n" }
    }
  ],
  check: (model) => worstOf(hbaServers(model).flatMap((hba) => authenticating(hba).flatMap((reach) => judge16(hba, reach))))
});
function judge16(hba, reach) {
  const { record } = reach;
  const weak = weakness(record);
  if (weak === null) return [];
  const option = record.options.findLast(({ name }) => name === "clientcert");
  return [
    {
      severity: weak.severity,
      message: weak.message,
      origin: placeIn(reach.entry.fact, option ?? null),
      subject: `${subjectOf(reach)} clientcert=${option?.value ?? ""}`,
      major: hba.server.major
    }
  ];
}
function weakness(record) {
  if (!knows2(record, "options") || record.method === "cert") return null;
  const value = record.options.findLast(({ name }) => name === "clientcert")?.value;
  if (value === "0" || value === "no-verify") {
    return {
      severity: "warning",
      message: `\`clientcert=${value}\` asks for no certificate at all. Write \`clientcert=verify-full\`, or leave the option out.`
    };
  }
  if (value !== "verify-ca" && value !== "1") return null;
  return {
    severity: "note",
    message: `\`clientcert=${value}\` takes any certificate of the authority: the name in it is not compared with the role. Write \`clientcert=verify-full\`.`
  };
}

// src/rules/hba-host-name.ts
var HOST_NAME = /^\.?[a-z0-9_-]+(\.[a-z0-9_-]+)*\.?$/i;
var hbaHostName = defineRule({
  id: "hba-host-name",
  title: "Addresses rather than host names",
  severity: "warning",
  grades: "A note for a real host name; a warning for text that was not meant as one.",
  controls: [],
  schema: {
    type: "object",
    additionalProperties: false,
    properties: {
      allow: {
        description: "Host names and `.suffixes` that records may name, in lower case.",
        type: "array",
        items: { type: "string" },
        uniqueItems: true
      }
    }
  },
  defaults: { allow: ["localhost"] },
  why: `For a host name the server looks up the client's address and then the name it found: who answers for the reverse zone and the
name decides who matches, and one failed look-up lets every record with a name below it fail as well, a \`reject\` included
([20.1](https://www.postgresql.org/docs/current/auth-pg-hba-conf.html)).

Whatever is neither an address nor one of the words \`all\`, \`samehost\` and \`samenet\` in lower case and without quotes is taken for
a host name: \`*\`, \`ALL\`, \`"all"\` and \`256.1.1.1\` load, and match nobody.`,
  mend: "Write the address range. If the name is meant and its DNS is trusted, list it in `allow`.",
  unknown: "A templated address is not judged.",
  bad: [
    {
      title: "Names that DNS decides on",
      files: {
        "pg_hba.conf": `hostssl shop app app.example.com scram-sha-256  # note
host    all  all .example.com    reject         # note
`
      }
    },
    {
      title: "Not meant as names",
      files: {
        "pg_hba.conf": `host all all *         scram-sha-256  # warning
host all all ALL       scram-sha-256  # warning
host all all 256.1.1.1 scram-sha-256  # warning
host all all "samenet" reject         # warning
`
      }
    }
  ],
  good: [
    {
      title: "Addresses and keywords",
      files: {
        "pg_hba.conf": `host all all localhost     scram-sha-256
host all all samenet       scram-sha-256
hostssl all all 10.0.0.0/8 scram-sha-256
host all all all           reject
`
      }
    },
    {
      title: "A name the policy knows",
      options: { allow: [".corp.example.com"] },
      files: { "pg_hba.conf": "hostssl all all .Corp.example.com scram-sha-256\n" }
    }
  ],
  check: (model, options) => worstOf(hbaServers(model).flatMap((hba) => judged(hba, "record").flatMap((reach) => judge17(hba, reach, options))))
});
function judge17(hba, reach, options) {
  const { record } = reach;
  const { address } = record;
  if (address === null || !knows2(record, "address") || address.kind !== "host" && address.kind !== "suffix")
    return [];
  if (options.allow.includes(address.name.toLowerCase())) return [];
  const mistaken = isMistaken(address.name);
  const name = address.name === "" ? '""' : address.name;
  return [
    {
      severity: mistaken ? "warning" : "note",
      message: mistaken ? `PostgreSQL takes \`${name}\` for a host name, so no client matches the record. Write a range such as \`10.0.0.0/8\`, or \`all\` in lower case and without quotes.` : `DNS decides who matches \`${name}\`: whoever answers for the name or the reverse zone, and nobody while a look-up fails. Write the address range.`,
      origin: addressPlace(reach),
      subject: subjectOf(reach),
      major: hba.server.major
    }
  ];
}
function isMistaken(name) {
  if (!HOST_NAME.test(name)) return true;
  return /^[\d.]+$/.test(name) || ["all", "samehost", "samenet"].includes(name.toLowerCase());
}

// src/rules/hba-ldap-plaintext.ts
var hbaLdapPlaintext = defineRule({
  id: "hba-ldap-plaintext",
  title: "TLS between PostgreSQL and the LDAP server",
  severity: "warning",
  controls: [],
  schema: { type: "object", additionalProperties: false, properties: {} },
  defaults: {},
  why: `With \`ldap\` PostgreSQL hands every user's password to the LDAP server. Without \`ldaptls=1\` or \`ldaps\` it does so in clear,
however well the client's own line is protected, and it believes whoever answers
([20.10 LDAP Authentication](https://www.postgresql.org/docs/current/auth-ldap.html)). Only \`ldaptls=1\` is on: \`ldaptls=true\` loads
and is off.`,
  mend: "Write `ldaptls=1`, or `ldapscheme=ldaps` (an `ldaps://` URL).",
  unknown: "Templated options are not judged.",
  bad: [
    {
      title: "Passwords in clear to the directory",
      files: {
        "pg_hba.conf": `hostssl all all 10.0.0.0/8     ldap ldapserver=ldap.example.com ldapprefix="cn="            # warning
hostssl all all 192.168.0.0/16 ldap ldapurl="ldap://ldap.example.com/dc=example?uid?sub"     # warning
`
      }
    },
    {
      title: "Only 1 means on",
      files: {
        "pg_hba.conf": 'hostssl all all 10.0.0.0/8 ldap ldapserver=ldap.example.com ldapprefix="cn=" ldaptls=on  # warning\n'
      }
    }
  ],
  good: [
    {
      title: "StartTLS and LDAPS",
      files: {
        "pg_hba.conf": `hostssl all all 10.0.0.0/8     ldap ldapserver=ldap.example.com ldapprefix="cn=" ldaptls=1
hostssl all all 192.168.0.0/16 ldap ldapserver=ldap.example.com ldapscheme=ldaps ldapprefix="cn="
hostssl all all fd00::/8       ldap ldapurl="ldaps://ldap.example.com/dc=example?uid?sub"
`
      }
    },
    {
      title: "A directory on the same machine",
      files: { "pg_hba.conf": 'hostssl all all 10.0.0.0/8 ldap ldapserver=localhost ldapprefix="cn="\n' }
    }
  ],
  check: (model) => worstOf(hbaServers(model).flatMap((hba) => judged(hba, "record").flatMap((reach) => judge18(hba, reach))))
});
function judge18(hba, reach) {
  const { record } = reach;
  if (reach.shadowed || record.method !== "ldap" || !knows2(record, "method") || !knows2(record, "options")) return [];
  const target = targetOf(record);
  if (target.startTls || target.scheme === "ldaps" || isLocal(target.hosts, hba.zones)) return [];
  const server = target.hosts.length === 0 ? "the LDAP server" : `the LDAP server ${target.hosts.join(", ")}`;
  const idle = target.idleTls === null ? "" : ` \`ldaptls=${target.idleTls}\` is off: only \`ldaptls=1\` is on.`;
  return [
    {
      severity: "warning",
      message: `PostgreSQL sends every password to ${server} in clear.${idle} Write \`ldaptls=1\` or \`ldapscheme=ldaps\`.`,
      origin: methodPlace(reach),
      subject: subjectOf(reach),
      major: hba.server.major
    }
  ];
}
function targetOf(record) {
  return record.options.reduce(withOption, { scheme: "ldap", hosts: [], startTls: false, idleTls: null });
}
function withOption(target, option) {
  const { value } = option;
  switch (option.name) {
    case "ldaptls":
      return { ...target, startTls: value === "1", idleTls: value === "1" || value === "0" ? null : value };
    case "ldapscheme":
      return { ...target, scheme: value };
    case "ldapserver":
      return { ...target, hosts: value.split(" ").filter((host) => host !== "") };
    case "ldapurl":
      return { ...target, ...urlTarget(value) };
    default:
      return target;
  }
}
function urlTarget(url) {
  const cut2 = url.indexOf("://");
  const rest = url.slice(cut2 + 3).split(/[/?]/, 1)[0] ?? "";
  const host = rest.startsWith("[") ? rest.slice(1).split("]", 1)[0] : rest.split(":", 1)[0];
  return {
    scheme: url.slice(0, Math.max(cut2, 0)).toLowerCase(),
    hosts: host === void 0 || host === "" ? [] : [host]
  };
}
function isLocal(hosts, zones) {
  return hosts.length > 0 && hosts.every((host) => isLoopback(host, zones));
}
function isLoopback(host, zones) {
  const address = parseAddress(host);
  return address === null ? host.toLowerCase() === "localhost" : contains(zones.loopback, address);
}

// src/rules/hba-method.ts
var METHODS2 = [
  "trust",
  "reject",
  "scram-sha-256",
  "md5",
  "password",
  "gss",
  "sspi",
  "ident",
  "peer",
  "ldap",
  "radius",
  "cert",
  "pam",
  "bsd",
  "oauth"
];
var ELSEWHERE2 = /* @__PURE__ */ new Set(["trust", "password"]);
var hbaMethod = defineRule({
  id: "hba-method",
  title: "Only allowed authentication methods",
  severity: "warning",
  grades: "A note on the local socket, for ident on loopback, and for records that no client reaches.",
  controls: [cis("5.3"), cis("5.4"), stig("CD16-00-000200"), stig("CD16-00-003900")],
  schema: {
    type: "object",
    additionalProperties: false,
    properties: {
      allow: {
        description: "Authentication methods that records may name. `reject` admits nobody and is always allowed.",
        type: "array",
        items: { enum: METHODS2 },
        uniqueItems: true
      },
      everyMethod: {
        description: "Judge `trust` and `password` here too; otherwise they are left to `hba-trust` and `hba-cleartext-password`.",
        type: "boolean"
      }
    }
  },
  defaults: {
    allow: ["scram-sha-256", "cert", "peer", "gss", "sspi", "ldap", "radius", "pam", "bsd", "oauth", "reject"],
    everyMethod: false
  },
  why: `\`md5\` is deprecated since PostgreSQL 18: what the server stores of an MD5 password is all one needs to log in, and its
challenge is short enough to be attacked offline. \`ident\` over TCP believes what the client's machine says of its users
([20.5 Password Authentication](https://www.postgresql.org/docs/current/auth-password.html),
[20.8 Ident Authentication](https://www.postgresql.org/docs/current/auth-ident.html)). Which other methods are right is the
policy's choice: \`allow\` lists them.

The rule judges what is written, in force or not: a record that earlier ones shadow is a note. \`ident\` on a \`local\` record
is \`peer\`, as in the server.`,
  mend: `From \`md5\`: set \`password_encryption = 'scram-sha-256'\` (the default since 14), have every role's password set anew, and
then write \`scram-sha-256\`; as long as the record says \`md5\`, roles with either kind of password log in. From \`ident\`: use
\`scram-sha-256\` or \`cert\`.`,
  unknown: "A templated method is not judged.",
  bad: [
    {
      title: "MD5 passwords",
      files: {
        "pg_hba.conf": `local   all all                   md5   # note
host    all all 127.0.0.1/32      md5   # warning
hostssl all app 10.0.0.0/8        md5   # warning
host    all app 192.168.0.0/16    ident # warning
`
      }
    },
    {
      title: "A policy of SCRAM and certificates only",
      options: { allow: ["scram-sha-256", "cert", "peer"], everyMethod: true },
      files: {
        "pg_hba.conf": `host    all app 10.0.0.0/8   ldap ldapserver=ldap.example.com ldapprefix="cn=" ldaptls=1  # warning
hostssl all web 10.0.0.0/8   password       # warning
hostssl all all 10.0.0.0/8   scram-sha-256
`
      }
    },
    {
      title: "Shadowed, and still there",
      files: {
        "pg_hba.conf": `host all all all         scram-sha-256
host all app 10.0.0.0/8  md5             # note
`
      }
    }
  ],
  good: [
    {
      title: "The methods of today",
      files: {
        "pg_hba.conf": `local   all         all               peer
local   all         app               ident
hostssl all         all 10.0.0.0/8    scram-sha-256
hostssl replication all 10.0.0.0/8    cert
host    all         all all           reject
`
      }
    },
    {
      title: "MD5 by choice of the policy",
      options: { allow: ["scram-sha-256", "md5"] },
      files: { "pg_hba.conf": "hostssl all legacy 10.1.2.0/24 md5\n" }
    }
  ],
  check: (model, options) => worstOf(hbaServers(model).flatMap((hba) => judged(hba, "method").flatMap((reach) => judge19(hba, reach, options))))
});
var SCRAM_INSTEAD = /* @__PURE__ */ new Set(["md5", "password"]);
function judge19(hba, reach, options) {
  const { record } = reach;
  const { method } = record;
  if (!knows2(record, "method") || method === "reject" || options.allow.includes(method)) return [];
  if (ELSEWHERE2.has(method) && !options.everyMethod) return [];
  const from = fromOf(reach, hba.zones);
  const mild = reach.shadowed || from === "socket" || method === "ident" && from === "loopback";
  const idle = reach.shadowed ? ` No client reaches the record today: ${reach.lacksTls ? "`ssl` is off" : "earlier ones take every attempt it describes"}.` : "";
  return [
    {
      severity: mild ? "note" : "warning",
      message: `${reasonOf(method)}${idle}`,
      origin: methodPlace(reach),
      subject: subjectOf(reach),
      major: hba.server.major,
      ...SCRAM_INSTEAD.has(method) && options.allow.includes("scram-sha-256") && reach.entry.implied === "no" ? methodFix(reach.entry.fact, "scram-sha-256") : {}
    }
  ];
}
function reasonOf(method) {
  if (method === "md5") {
    return "`md5` is deprecated: what the server stores of an MD5 password is enough to log in with. Set the passwords anew under `scram-sha-256` and use that method.";
  }
  if (method === "ident") {
    return "`ident` over TCP believes the client\u2019s machine when it names its user. Use `scram-sha-256` or `cert`.";
  }
  return `The method \`${method}\` is not among those the policy allows. Use one that is, or add it to \`allow\`.`;
}

// src/rules/hba-open-network.ts
var STRONG = /* @__PURE__ */ new Set(["gss", "sspi", "oauth"]);
var NAMED2 = 4;
var hbaOpenNetwork = defineRule({
  id: "hba-open-network",
  title: "Not open to the internet",
  severity: "error",
  grades: "A warning for gss, sspi and oauth, for v4-mapped addresses (under which IPv4 clients do not come), or where a template may ask for a certificate; a note where a client certificate is needed, where a template fills in the method, and for servers whose port is not published beyond the machine.",
  controls: [cis("5.4")],
  schema: {
    type: "object",
    additionalProperties: false,
    properties: {
      allow: {
        description: "CIDR ranges of public addresses that may be let in.",
        type: "array",
        items: { type: "string", pattern: "^[0-9A-Fa-f:.]+(/[0-9]{1,3})?$" }
      },
      maxPublicAddresses: {
        description: "How many public addresses beyond `allow` records of the same databases and users may let in together. IPv6 counts in /48 networks.",
        type: "integer",
        minimum: 0
      }
    }
  },
  defaults: { allow: [], maxPublicAddresses: MAX_PUBLIC_ADDRESSES },
  why: `A record that lets the internet try passwords is found within hours, and every password, every bug before authentication and
every connection slot is then within reach of strangers
([20.1 The pg_hba.conf File](https://www.postgresql.org/docs/current/auth-pg-hba-conf.html)).

Nothing is read as a string: the rule takes the set of addresses that records of the same databases and users admit, takes away
what earlier records (a \`reject\`, say) must answer, and counts what is public in the rest. So \`all\`, \`::/0\`, \`0.0.0.0 0.0.0.0\`,
\`::ffff:0:0/96\`, \`172.0.0.0/8\` (of which one sixteenth is private) and \`0.0.0.0/1\` with \`128.0.0.0/1\` are found. Loopback,
RFC 1918, RFC 6598, link-local, unique local and 0.0.0.0/8 addresses are not public, nor is what the policy's \`zones\` call private. Up
to \`maxPublicAddresses\` (a class B network by default) are taken for the organisation's own. \`trust\` records are left to
\`hba-trust\`.`,
  mend: `Name the networks that clients really come from. Where they come from anywhere, demand client certificates (\`hostssl \u2026 cert\`)
or put a VPN or a pooler before the server. If a firewall does the work, list what it lets through in \`allow\`.`,
  unknown: "Host names, samenet, samehost and templated addresses count as no public address; a record for every address with a templated method is a note.",
  bad: [
    {
      title: "Every spelling of everywhere",
      files: {
        "pg_hba.conf": `hostssl shop app 0.0.0.0/0        scram-sha-256  # error
hostssl shop app ::/0             scram-sha-256  # error
hostssl crm  app all              scram-sha-256  # error
hostssl hr   app 0.0.0.0 0.0.0.0  scram-sha-256  # error
`
      }
    },
    {
      title: "Everywhere in two halves",
      files: {
        "pg_hba.conf": `hostssl shop app 0.0.0.0/1    scram-sha-256  # error
hostssl shop app 128.0.0.0/1  scram-sha-256
`
      }
    },
    {
      title: "A private network with too short a prefix",
      files: { "pg_hba.conf": "hostssl shop app 172.0.0.0/8 md5  # error\n" }
    },
    {
      title: "IPv4 in IPv6 spelling",
      files: { "pg_hba.conf": "hostssl shop app ::ffff:0:0/96 scram-sha-256  # warning\n" }
    },
    {
      title: "Certificates are needed",
      files: { "pg_hba.conf": "hostssl all all 0.0.0.0/0 cert  # note\n" }
    },
    {
      title: "More than the policy allows",
      options: { allow: ["203.0.113.0/24"], maxPublicAddresses: 0 },
      files: {
        "pg_hba.conf": `hostssl shop app 203.0.113.0/24   scram-sha-256
hostssl shop app 198.51.100.7/32  scram-sha-256  # error
`
      }
    }
  ],
  good: [
    {
      title: "Private networks and one known address",
      files: {
        "pg_hba.conf": `hostssl all all 10.0.0.0/8       scram-sha-256
hostssl all all 172.16.0.0/12    scram-sha-256
hostssl all all fd00::/8         scram-sha-256
hostssl all all 198.51.100.7/32  scram-sha-256
`
      }
    },
    {
      title: "Strangers are rejected first",
      files: {
        "pg_hba.conf": `host all all 10.0.0.0/8 scram-sha-256
host all all all        reject
host all all 0.0.0.0/0  scram-sha-256
`
      }
    }
  ],
  check: (model, options) => worstOf(
    hbaServers(model).flatMap((hba) => [
      ...openingsOf2(hba, options.allow, options.maxPublicAddresses).flatMap((opening2) => judge20(hba, opening2)),
      ...options.allow.length === 0 ? judged(hba, "record").flatMap((reach) => judgeUnknown(hba, reach)) : []
    ])
  )
});
function judgeUnknown(hba, reach) {
  const { record, shadowed } = reach;
  if (shadowed || knows2(record, "method") || !isEveryAddress2(record) || certificateCheck(record) === "full") return [];
  return [
    {
      severity: "note",
      message: `\`${writtenAddress(reach)}\` opens ${databaseWords2(record.databases)} to the whole internet, unless \`${record.method}\` becomes \`reject\`.${shelterWords(hba.server)} Name the networks that clients come from.`,
      origin: addressPlace(reach),
      subject: subjectOf(reach),
      major: hba.server.major
    }
  ];
}
function isEveryAddress2(record) {
  const { address } = record;
  if (address === null || !knows2(record, "address")) return false;
  return address.kind === "all" || address.kind === "range" && address.prefix === 0;
}
function judge20(hba, opening2) {
  const [first, ...others] = opening2.reaches.filter((reach) => reach.record.method !== "trust");
  if (first === void 0) return [];
  const attempt = witness(first, opening2.addresses);
  const mapped = isMapped(opening2.addresses);
  const severities = [first, ...others].map((reach) => severityOf6(hba, reach, mapped));
  return [
    {
      severity: severities.includes("error") ? "error" : severities.includes("warning") ? "warning" : "note",
      message: messageOf5(hba, first, others, opening2),
      origin: addressPlace(first),
      related: others.map((reach) => related(reach)),
      subject: subjectOf(first),
      major: hba.server.major,
      ...attempt === null ? {} : { witness: attempt }
    }
  ];
}
function severityOf6(hba, reach, mapped) {
  const certificate = certificateCheck(reach.record);
  if (!reachableFromOutside(hba.server) || certificate === "full") return "note";
  if (certificate !== "none") return certificate === "ca" ? "note" : "warning";
  return STRONG.has(reach.record.method) || mapped ? "warning" : "error";
}
function related(reach) {
  return { ...addressPlace(reach), message: `${addressCode(reach.record.address)} is let in here` };
}
function messageOf5(hba, first, others, opening2) {
  const { record } = first;
  const opens = others.length === 0 ? "opens" : `and ${others.length} more ${others.length === 1 ? "record" : "records"} open`;
  if (isMapped(opening2.addresses)) {
    return `${addressCode(record.address)} is IPv4 space as IPv6 writes it, and opens ${databaseWords2(record.databases)} to whatever a translator hands on; PostgreSQL itself sees IPv4 clients under their IPv4 addresses. Name the networks that clients come from.`;
  }
  const to = opening2.everything ? "the whole internet" : sizeWords(opening2);
  return `\`${writtenAddress(first)}\` ${opens} ${databaseWords2(record.databases)} to ${to}: only ${barrierWords(record)} between a stranger and ${userWords2(record.users)}.${shelterWords(hba.server)} Name the networks that clients come from.`;
}
function barrierWords(record) {
  const certificate = record.method === "cert" ? "none" : certificateCheck(record);
  const both = certificate === "ca" || certificate === "full";
  return both ? `\`${record.method}\` and a client certificate stand` : `\`${record.method}\` stands`;
}
function writtenAddress({ record, entry: { fact } }) {
  return record.address?.kind === "range" ? addressWords(record.address) : fact.address ?? "";
}
function sizeWords(opening2) {
  const ranges = formatSet(opening2.addresses, NAMED2).join(", ");
  const v4 = count(opening2.addresses.v4);
  if (v4 === 0n) return `public addresses (${ranges})`;
  return `${v4.toLocaleString("en")} public ${v4 === 1n ? "address" : "addresses"} (${ranges})`;
}

// src/access/shadows.ts
var MOST = 64;
var PAIRS2 = 64;
var STEPS3 = 2e5;
var SERVER_STEPS2 = 9e5;
var FEW_STEPS4 = 150;
function shadowsOf(access) {
  const dead = access.records.filter(({ outline, match }) => outline.length === 0 && match.may.length > 0);
  if (dead.length === 0) return [];
  const takers = new Takers(access);
  return dead.map((record) => ({ record, whole: true, ...takers.covering(record) }));
}
function partialShadowsOf(access, of) {
  const alive = of.filter(({ outline }) => outline.length > 0);
  if (alive.length === 0) return [];
  const takers = new Takers(access);
  return alive.flatMap((record) => {
    const { by, complete } = takers.taking(record);
    return by.length === 0 ? [] : [{ record, whole: false, by, complete }];
  });
}
function firstOf(found) {
  return { by: found.slice(0, MOST), complete: found.length <= MOST };
}
var Takers = class {
  #access;
  #space;
  #first = /* @__PURE__ */ new Map();
  /** Those of few names, by pair of names, in order. */
  #pairs = /* @__PURE__ */ new Map();
  /** Of shape `both`, those that are not among the pairs. */
  #others = NOTHING;
  #end;
  constructor(access) {
    this.#access = access;
    this.#space = access.space;
    const { diagrams } = access.space;
    this.#end = diagrams.spent + SERVER_STEPS2;
    for (const record of access.records) {
      for (const term of record.match.must) {
        if (term.shape !== "both") this.#first.set(term.shape, this.#grown(this.#first.get(term.shape), record, term));
        else if (!this.#addPairs(record, term)) this.#others = this.#grown(this.#others, record, term);
      }
    }
  }
  #grown(before = NOTHING, { index }, { node }) {
    const { diagrams } = this.#space;
    return this.#spend(() => diagrams.first(before, diagrams.intersect(terminal(index + 1), node))) ?? before;
  }
  #addPairs(taker, { product }) {
    if (product === null) return false;
    if (pairCount(product) > PAIRS2) return false;
    const { databases, users, line } = product;
    for (const database of databases === "physical" ? [databases] : databases) {
      for (const user of users) {
        const key = this.#keyOf({ database, user });
        const list = this.#pairs.get(key);
        if (list === void 0) this.#pairs.set(key, [{ taker, line }]);
        else list.push({ taker, line });
      }
    }
    return true;
  }
  /** Of users that stand in files; physical replication comes before the databases. */
  #keyOf({ database, user }) {
    return (database === "physical" ? 0 : database + 1) * (this.#space.twin + 1) + user;
  }
  /** Puts the pairs and the others of shape `both` together: only records that name more than a pair ask for that. */
  #gather() {
    if (this.#first.has("both")) return;
    let all = NOTHING;
    for (const record of this.#access.records) {
      for (const term of record.match.must) if (term.shape === "both") all = this.#grown(all, record, term);
    }
    this.#first.set("both", all);
  }
  #spend(compute) {
    const { diagrams } = this.#space;
    return diagrams.within(diagrams.spent > this.#end ? FEW_STEPS4 : STEPS3, compute);
  }
  /** The records above that take something of a record, in order. */
  taking(record) {
    this.#gather();
    const found = this.#spend(() => this.#candidates(record, mustOf(this.#space, record.match.may), SHAPES));
    return found === null ? this.#takingPart(record) : firstOf(found);
  }
  /** As few records above as take all of it, in order. */
  covering(record) {
    const { may } = record.match;
    const pair = onlyPairOf(may);
    if (pair !== null) return this.#spend(() => this.#coveringPair(record, pair)) ?? this.#takingPart(record);
    const shapes = SHAPES.filter((layer) => may.some(({ shape }) => DECIDING[shape].includes(layer)));
    if (shapes.includes("both")) this.#gather();
    const found = this.#spend(() => {
      const set = mustOf(this.#space, may);
      return this.#covering(set, this.#candidates(record, set, shapes), ({ match }) => this.#common(set, match.must));
    });
    return found ?? this.#takingPart(record);
  }
  /** What terms take of a set. */
  #common(set, terms) {
    const { diagrams, twins } = this.#space;
    return terms.reduce((all, { shape, node }) => {
      const met = diagrams.intersect(set, node);
      return diagrams.first(all, shape === "same" ? diagrams.intersect(met, twins) : met);
    }, NOTHING);
  }
  #coveringPair(record, pair) {
    const { diagrams } = this.#space;
    return this.#covering(
      pair.line,
      this.#candidatesOfPair(record, pair),
      ({ match }) => match.must.reduce(
        (line, term) => diagrams.first(line, diagrams.intersect(pair.line, this.#lineOf(term, pair))),
        NOTHING
      )
    );
  }
  /** What a term has for a pair. */
  #lineOf({ shape, node, product }, pair) {
    if (product !== null) return holdsNames(product, pair) ? product.line : NOTHING;
    return shape === "same" && !this.#space.isTwins(pair) ? NOTHING : this.#space.lineOfPair(node, pair);
  }
  /** `within` is what a record takes of `set`. */
  #covering(set, candidates2, within) {
    const { diagrams } = this.#space;
    const { by, complete } = firstOf(candidates2);
    const sets = by.map((taker) => ({ taker, set: within(taker) }));
    const alone2 = sets.find((one) => diagrams.minus(set, one.set) === NOTHING);
    if (alone2 !== void 0) return { by: [alone2.taker], complete: true };
    const all = sets.reduce((union2, one) => diagrams.first(union2, one.set), NOTHING);
    return complete && diagrams.minus(set, all) === NOTHING ? { by: this.#needed(set, sets), complete } : { by, complete: false };
  }
  /** Drops what the others take too, the narrowest and last first. */
  #needed(set, sets) {
    const { diagrams } = this.#space;
    const order = [...sets].sort((a, b) => breadth(a.taker) - breadth(b.taker) || b.taker.index - a.taker.index);
    const after = [NOTHING];
    for (const one of [...order].reverse()) after.push(diagrams.first(after.at(-1) ?? NOTHING, one.set));
    const kept = [];
    let union2 = NOTHING;
    for (const [at, one] of order.entries()) {
      const others = diagrams.first(union2, after[order.length - 1 - at] ?? NOTHING);
      if (diagrams.minus(set, others) === NOTHING) continue;
      kept.push(one.taker);
      union2 = diagrams.first(union2, one.set);
    }
    return kept.sort((a, b) => a.index - b.index);
  }
  /** Those that take something of one pair of names of a record. */
  #takingPart(record) {
    const pair = this.#somePairOf(record);
    const found = pair === null ? null : this.#spend(() => this.#candidatesOfPair(record, pair));
    return { by: (found ?? []).slice(0, MOST), complete: false };
  }
  #somePairOf({ match }) {
    const [term] = match.may;
    if (term === void 0) return null;
    const { twin } = this.#space;
    if (term.shape !== "same") return this.#space.somePairOf(term.node);
    return { database: twin + 1, user: twin, line: this.#space.lineOf(term.node) };
  }
  #candidatesOfPair(record, pair) {
    const { diagrams } = this.#space;
    const indices = /* @__PURE__ */ new Set();
    for (const shape of SHAPES) {
      if (shape === "same" && !this.#space.isTwins(pair)) continue;
      const layer = shape === "both" ? this.#others : this.#first.get(shape) ?? NOTHING;
      this.#collect(diagrams.intersect(this.#space.lineOfPair(layer, pair), pair.line), record.index, indices);
    }
    let left2 = pair.line;
    const listed = pair.user < this.#space.twin ? this.#pairs.get(this.#keyOf(pair)) : void 0;
    for (const { taker, line } of listed ?? []) {
      if (taker.index >= record.index || left2 === NOTHING) break;
      const less = diagrams.minus(left2, line);
      if (less !== left2) indices.add(taker.index);
      left2 = less;
    }
    return this.#recordsAt(indices);
  }
  #candidates(record, set, shapes) {
    const { diagrams, twins } = this.#space;
    const indices = /* @__PURE__ */ new Set();
    for (const shape of shapes) {
      const first = this.#first.get(shape) ?? NOTHING;
      const met = diagrams.intersect(first, set);
      this.#collect(shape === "same" ? diagrams.intersect(met, twins) : met, record.index, indices);
    }
    return this.#recordsAt(indices);
  }
  #recordsAt(indices) {
    return [...indices].sort((a, b) => a - b).flatMap((index) => this.#access.records[index] ?? []);
  }
  #collect(node, before, indices) {
    const { diagrams } = this.#space;
    const seen = /* @__PURE__ */ new Set();
    const go = (at) => {
      if (seen.has(at)) return;
      seen.add(at);
      if (at < 0) {
        const index = terminalValue(at) - 1;
        if (index >= 0 && index < before) indices.add(index);
        return;
      }
      const level = diagrams.levelOf(at);
      go(diagrams.low(at, level));
      go(diagrams.high(at, level));
    };
    go(node);
  }
};
function onlyPairOf([term, ...others]) {
  const { product = null } = others.length === 0 ? term ?? {} : {};
  const names = product === null ? null : pairOf(product);
  return product === null || names === null ? null : { ...names, line: product.line };
}
function breadth({ match }) {
  return Math.max(...match.must.map(({ shape }) => shape === "all" ? 2 : shape === "both" ? 0 : 1), 0);
}

// src/rules/hba-order.ts
var hbaOrder = defineRule({
  id: "hba-order",
  title: "The narrower, stricter record stands first",
  severity: "warning",
  grades: "A warning for a `reject` that comes too late for some; a note for a method that asks for more.",
  controls: [],
  schema: { type: "object", additionalProperties: false, properties: {} },
  defaults: {},
  why: `The first record that matches decides. A record that singles out some users, databases or addresses to keep them out, or to ask
them for more, has to stand above the broader one that lets everybody in; below it, it only gets what that one leaves
([20.1 The pg_hba.conf File](https://www.postgresql.org/docs/current/auth-pg-hba-conf.html)).

Reported is a record of which an earlier one takes all attempts of some encryption: \`hostssl all all\` before
\`host all bob \u2026 reject\` lets bob in over TLS. A record that is left nothing at all is \`hba-unreachable\`'s; one that is as broad as
the earlier one (a closing \`reject\`) is as it should be.`,
  mend: "Move the narrower record above the broader one.",
  unknown: "Only attempts that the earlier record must take count; records with a templated method or options are not judged.",
  bad: [
    {
      title: "A role kept out, but not over TLS",
      files: {
        "pg_hba.conf": `hostssl all all 10.0.0.0/8  scram-sha-256
host    all bob all         scram-sha-256
host    all eve 10.0.0.0/8  reject         # warning
`
      }
    },
    {
      title: "A stronger method, but not over TLS",
      files: {
        "pg_hba.conf": `hostssl all all   10.0.0.0/8    md5
host    all admin 10.0.0.0/8    scram-sha-256  # note
`
      }
    }
  ],
  good: [
    {
      title: "From the particular to the general",
      files: {
        "pg_hba.conf": `host    all eve 10.0.0.0/8  reject
hostssl all all 10.0.0.0/8  scram-sha-256
host    all all 10.0.0.0/8  reject
`
      }
    },
    {
      title: "Local clients first, and the rest of the role\u2019s attempts after",
      files: {
        "pg_hba.conf": `host all all      127.0.0.1/32 scram-sha-256
host all postgres all          reject
host all all      10.0.0.0/8   scram-sha-256
`
      }
    }
  ],
  check: (model) => worstOf(hbaServers(model).flatMap((hba) => ofServer(hba)))
});
function ofServer(hba) {
  const { access } = hba;
  const restricting = access.records.filter((record) => record.entry.implied === "no" && isRestriction(record));
  return partialShadowsOf(access, restricting).flatMap(({ record, by }) => {
    const taker = by.find((earlier) => isMilder(earlier, record) && missedBy(hba, earlier, record) !== null);
    return taker === void 0 ? [] : [violationOf(hba, record, taker)];
  });
}
function isRestriction({ record, match }) {
  return strengthOf(record) !== null && match.must.length > 0 && record.type === "host";
}
function isMilder(earlier, later) {
  const [weak, strong] = [strengthOf(earlier.record), strengthOf(later.record)];
  return weak !== null && strong !== null && weak < strong && admits(earlier.record);
}
function missedBy({ access }, earlier, later) {
  const { space } = access;
  const { diagrams } = space;
  const found = diagrams.within(STEPS4, () => {
    const [wide, narrow] = [mustOf(space, earlier.match.must), mustOf(space, later.match.may)];
    const taken = diagrams.intersect(narrow, wide);
    const encrypted = space.encryptionsWith(wide);
    const asFar = diagrams.intersect(narrow, encrypted);
    if (taken === NOTHING || diagrams.minus(asFar, wide) !== NOTHING) return null;
    return diagrams.minus(wide, narrow) === NOTHING ? null : taken;
  });
  const region = found === null ? null : someRegionOf(space, found);
  const attempt = region === null ? null : sampleOf(region, space.spelt);
  return attempt === null ? null : attemptWords(attempt);
}
var STEPS4 = 1e5;
function violationOf(hba, record, taker) {
  const { fact } = taker.entry;
  const witness2 = missedBy(hba, taker, record);
  const what = admits(record.record) ? `asks for \`${record.record.method}\`` : "keeps out";
  return {
    severity: admits(record.record) ? "note" : "warning",
    message: `This record ${what} only what ${placeWords2(fact, record.entry.fact)} leaves it: the broader \`${taker.record.type}\` record there answers first, by \`${taker.record.method}\`. Move this one above it.`,
    origin: placeIn(record.entry.fact),
    related: [{ ...placeIn(fact), message: "answers first" }],
    subject: recordWords(record.record),
    major: hba.server.major,
    ...witness2 === null ? {} : { witness: `${witness2} -> ${fact.file}:${fact.line}, ${taker.record.method}` }
  };
}

// src/rules/hba-plaintext.ts
var ELSEWHERE3 = /* @__PURE__ */ new Set(["password", "ldap", "radius", "pam", "bsd"]);
var hbaPlaintext = defineRule({
  id: "hba-plaintext",
  title: "TLS for clients over the network",
  severity: "warning",
  grades: "A note for private networks, where `zones` asks for them.",
  controls: [cis("5.4"), cis("6.8"), stig("CD16-00-004900")],
  schema: {
    type: "object",
    additionalProperties: false,
    properties: {
      zones: {
        description: "Where clients have to use TLS: `public` addresses, `private` networks.",
        type: "array",
        items: { enum: ["public", "private"] },
        uniqueItems: true
      }
    }
  },
  defaults: { zones: ["public"] },
  why: `A \`host\` record matches clients with and without TLS. Whoever is on the way of one without sees and changes every query and
row, and can take the session over; many drivers do not use TLS unless told
([20.1](https://www.postgresql.org/docs/current/auth-pg-hba-conf.html),
[18.9 Secure TCP/IP Connections with SSL](https://www.postgresql.org/docs/current/ssl-tcp.html)).

A record is judged by what earlier records leave it: after \`hostnossl all all all reject\` a \`host\` record is as good as
\`hostssl\`. Loopback needs no TLS. Servers whose port is not published beyond the machine have no such clients. \`trust\`, \`password\`,
\`ldap\`, \`radius\`, \`pam\` and \`bsd\` are left to \`hba-trust\` and \`hba-cleartext-password\`.`,
  mend: `Write \`hostssl\` (and set \`ssl = on\`), or put \`hostnossl all all all reject\` above the records.`,
  unknown: "A templated type, method or address is not judged; host names count as neither public nor private, samenet as private.",
  bad: [
    {
      title: "TLS is optional",
      files: {
        "pg_hba.conf": `host      all app 198.51.100.0/24  scram-sha-256  # warning
hostnossl all app 203.0.113.7/32   scram-sha-256  # warning
`
      }
    },
    {
      title: "Private networks too",
      options: { zones: ["public", "private"] },
      files: {
        "pg_hba.conf": `host all all 127.0.0.1/32     scram-sha-256
host all all 10.0.0.0/8       scram-sha-256  # note
host all all 198.51.100.0/24  scram-sha-256  # warning
`
      }
    }
  ],
  good: [
    {
      title: "TLS is required",
      files: {
        "pg_hba.conf": `hostssl    all all 198.51.100.0/24  scram-sha-256
hostgssenc all all 203.0.113.0/24   gss
host       all all 10.0.0.0/8       scram-sha-256
host       all all 127.0.0.1/32     scram-sha-256
`
      }
    },
    {
      title: "Unencrypted clients are rejected first",
      files: {
        "pg_hba.conf": `hostnossl all all all              reject
host      all all 198.51.100.0/24  scram-sha-256
`
      }
    }
  ],
  check: (model, options) => worstOf(
    hbaServers(model).filter((hba) => reachableFromOutside(hba.server)).flatMap((hba) => authenticating(hba).flatMap((reach) => judge21(hba, reach, options)))
  )
});
function judge21(hba, reach, options) {
  const { record } = reach;
  if (!knows2(record, "type") || ELSEWHERE3.has(record.method) || !reach.parts.some(unencrypted2)) return [];
  const from = fromOf(reach, hba.zones, unencrypted2);
  if (from !== "public" && from !== "private" || !options.zones.includes(from)) return [];
  const attempt = from === "public" ? witness(reach, everyPublicAddress(hba.zones), unencrypted2) : null;
  const where = from === "private" ? ", a private network," : "";
  return [
    {
      severity: from === "public" ? "warning" : "note",
      message: `\`${record.type}\` lets clients from ${leftWords(reach)}${where} in without TLS: whoever is on the way reads and changes what they send. Use \`hostssl\`.`,
      origin: placeIn(reach.entry.fact),
      subject: subjectOf(reach),
      major: hba.server.major,
      ...reach.entry.implied === "no" ? hostsslFix(reach.entry.fact) : {},
      ...attempt === null ? {} : { witness: attempt }
    }
  ];
}
function unencrypted2(part) {
  return part.encryption === "none";
}

// src/rules/hba-reachable-size.ts
var PASSWORDS = /* @__PURE__ */ new Set(["password", "md5", "scram-sha-256", "ldap", "pam", "bsd", "radius"]);
var OWN_IPV6 = cidrSet(["fc00::/7", "fe80::/10"]);
var NAMED3 = 4;
var hbaReachableSize = defineRule({
  id: "hba-reachable-size",
  title: "Few addresses may try passwords",
  severity: "warning",
  grades: "A note for servers whose port is not published beyond the machine.",
  controls: [],
  schema: {
    type: "object",
    additionalProperties: false,
    properties: {
      max: {
        description: "From how many addresses beyond the machine passwords may be tried at one server. IPv6 counts in /48 networks, unique local and link-local ones not at all.",
        type: "integer",
        minimum: 0
      }
    }
  },
  defaults: { max: 18e6 },
  why: `Every address from which a password may be tried is one from which it can be guessed, or used once it is known elsewhere. The rule
counts them for a whole server: the union of what its records for password methods still answer after those above them
([20.1 The pg_hba.conf File](https://www.postgresql.org/docs/current/auth-pg-hba-conf.html)). By default all private IPv4 networks
together (17,891,328 addresses) pass; a policy that knows its networks says how large they are.

Records that \`hba-open-network\` reports, \`trust\`, and records that need a client certificate are left out.`,
  mend: "Name the networks that clients really come from, or raise `max` to what the networks of the organisation hold.",
  unknown: "Host names, samenet, samehost and templated addresses count as none; records with a templated method are not judged.",
  bad: [
    {
      title: "More than the policy allows, in two records",
      options: { max: 7e4 },
      files: {
        "pg_hba.conf": `hostssl shop app 10.1.0.0/16 scram-sha-256  # warning
hostssl crm  app 10.2.0.0/16 scram-sha-256
`
      }
    }
  ],
  good: [
    {
      title: "All private networks",
      files: {
        "pg_hba.conf": `hostssl all all 10.0.0.0/8     scram-sha-256
hostssl all all 172.16.0.0/12  scram-sha-256
hostssl all all 192.168.0.0/16 scram-sha-256
hostssl all all fd00::/8       scram-sha-256
`
      }
    },
    {
      title: "The same network twice, and most of it rejected first",
      options: { max: 256 },
      files: {
        "pg_hba.conf": `host    all  all 10.1.128.0/17  reject
host    all  all 10.1.64.0/18   reject
host    all  all 10.1.0.0/18    reject
hostssl shop app 10.1.0.0/16    scram-sha-256
hostssl shop app 10.2.3.0/24    scram-sha-256
hostssl crm  app 10.2.3.0/24    scram-sha-256
hostssl crm  app 10.3.0.0/16    cert
`
      }
    }
  ],
  check: (model, options) => worstOf(hbaServers(model).flatMap((hba) => ofServer2(hba, options)))
});
function ofServer2(hba, { max }) {
  const open = openReaches(hba);
  const counted = authenticating(hba).filter((reach) => asksPassword(reach) && !open.has(reach));
  const sets = counted.map((reach) => ({ reach, set: countedAddresses(hba, reach) }));
  const all = union(sets.map(({ set }) => set));
  const size = weigh(all);
  if (size <= BigInt(max)) return [];
  const order = sets.filter(({ set }) => weigh(set) > 0n).sort((a, b) => compare(weigh(b.set), weigh(a.set)));
  const [widest, ...others] = order.map(({ reach }) => reach);
  if (widest === void 0) return [];
  const witness2 = remoteWitness(hba, widest);
  return [
    {
      severity: reachableFromOutside(hba.server) ? "warning" : "note",
      message: `Passwords may be tried at this server from ${size.toLocaleString("en")} addresses (${formatSet(all, NAMED3).join(", ")}), where the policy allows ${max.toLocaleString("en")}; ${addressCode(widest.record.address)} is most of them.${shelterWords(hba.server)} Name the networks that clients really come from.`,
      origin: addressPlace(widest),
      related: others.slice(0, NAMED3).map((reach) => ({ ...addressPlace(reach), message: "adds to them" })),
      subject: subjectOf(widest),
      major: hba.server.major,
      ...witness2 === null ? {} : { witness: witness2 }
    }
  ];
}
function asksPassword({ record, listed }) {
  const certificate = certificateCheck(record);
  return listed && PASSWORDS.has(record.method) && knows2(record, "method") && certificate === "none";
}
function countedAddresses(hba, reach) {
  return subtract(
    beyondLoopback(
      addressesOf2(reach, ({ encryption }) => encryption !== "socket"),
      hba.zones
    ),
    OWN_IPV6
  );
}
function compare(a, b) {
  return a < b ? -1 : a > b ? 1 : 0;
}

// src/rules/hba-replication.ts
var hbaReplication = defineRule({
  id: "hba-replication",
  title: "Replication for named roles on known machines",
  severity: "warning",
  grades: "A note for private networks, where `zones` asks for them, for records that `hba-open-network` reports, and for servers whose port is not published beyond the machine.",
  controls: [cis("7.1")],
  schema: {
    type: "object",
    additionalProperties: false,
    properties: {
      zones: {
        description: "From where replication is a finding: `public` addresses, `private` networks.",
        type: "array",
        items: { enum: ["public", "private"] },
        uniqueItems: true
      },
      maxStandbyAddresses: {
        description: "Up to how many addresses a record may stand for when it names its users and asks for TLS. IPv6 counts in /48 networks.",
        type: "integer",
        minimum: 0
      }
    }
  },
  defaults: { zones: ["public"], maxStandbyAddresses: 256 },
  why: `A physical replication connection streams every byte of every database, password verifiers included; any role with \`REPLICATION\`
(and every superuser) may open one where a \`replication\` record lets it
([27.2.5.1 Replication Authentication](https://www.postgresql.org/docs/current/warm-standby.html#STREAMING-REPLICATION-AUTHENTICATION)).
So such a record should name the standby's role and address, and ask for TLS. \`all\` in the database column does not match physical
replication; only the word \`replication\`, without quotes, does. \`trust\` is left to \`hba-trust\`.`,
  mend: "Name the replication role and the standbys\u2019 addresses on a `hostssl replication` record.",
  unknown: "Templated databases, users, methods or addresses are not judged; host names count as neither zone, samenet as private.",
  bad: [
    {
      title: "Any role may copy the cluster",
      files: {
        "pg_hba.conf": `hostssl replication all        198.51.100.0/28 scram-sha-256  # warning
host    replication replicator 203.0.113.7/32  scram-sha-256  # warning
`
      }
    },
    {
      title: "From anywhere, which hba-open-network reports as an error",
      files: { "pg_hba.conf": "hostssl replication replicator 0.0.0.0/0 scram-sha-256  # note\n" }
    },
    {
      title: "Private networks too",
      options: { zones: ["public", "private"] },
      files: { "pg_hba.conf": "hostssl replication all 10.0.0.0/8 scram-sha-256  # note\n" }
    }
  ],
  good: [
    {
      title: "A standby by role and address, over TLS",
      files: {
        "pg_hba.conf": `local   replication all                        peer
host    replication all        127.0.0.1/32    scram-sha-256
host    replication all        10.0.0.0/8      scram-sha-256
hostssl replication replicator 198.51.100.7/32 scram-sha-256
`
      }
    },
    {
      title: "A database of that name",
      files: { "pg_hba.conf": 'hostssl "replication" all 198.51.100.0/28 scram-sha-256\n' }
    }
  ],
  check: (model, options) => worstOf(hbaServers(model).flatMap((hba) => authenticating(hba).flatMap((reach) => judge22(hba, reach, options))))
});
function judge22(hba, reach, options) {
  const { record } = reach;
  const replicates = (part) => databasesOf(reach, part).some(isReplication);
  if (!knows2(record, "databases") || !knows2(record, "users") || !reach.parts.some(replicates)) return [];
  const from = fromOf(reach, hba.zones, replicates);
  if (from !== "public" && from !== "private" || !options.zones.includes(from)) return [];
  const faults = faultsOf(hba, reach, replicates, options);
  if (faults.length === 0) return [];
  const loud = from === "public" && reachableFromOutside(hba.server) && !openReaches(hba).has(reach);
  const attempt = from === "public" ? witness(reach, everyPublicAddress(hba.zones), replicates) : null;
  return [
    {
      severity: loud ? "warning" : "note",
      message: `This record lets ${userWords2(record.users)} copy the whole cluster from ${leftWords(reach)}: it ${listOf(faults)}.${shelterWords(hba.server)} Name the standby\u2019s role and address on a \`hostssl\` record.`,
      origin: placeIn(reach.entry.fact),
      subject: subjectOf(reach),
      major: hba.server.major,
      ...attempt === null ? {} : { witness: attempt }
    }
  ];
}
function listOf(faults) {
  return faults.length < 3 ? faults.join(" and ") : `${faults.slice(0, -1).join(", ")} and ${faults.at(-1)}`;
}
function faultsOf(hba, reach, replicates, options) {
  if (certificateCheck(reach.record) === "full") return [];
  const faults = [];
  if (reach.record.users.some(isAll)) faults.push("names no role");
  if (reach.parts.some((part) => replicates(part) && part.encryption === "none")) faults.push("does not ask for TLS");
  const addresses = publicPart(addressesOf2(reach, replicates), hba.zones);
  if (weigh(addresses) > BigInt(options.maxStandbyAddresses)) faults.push("stands for a whole network");
  return faults;
}

// src/rules/hba-superuser-remote.ts
var hbaSuperuserRemote = defineRule({
  id: "hba-superuser-remote",
  title: "No superuser from other machines",
  severity: "warning",
  grades: "A note for private networks, host names, records that need a certificate in the superuser\u2019s name, and servers whose port is not published beyond the machine.",
  controls: [cis("5.4")],
  schema: {
    type: "object",
    additionalProperties: false,
    properties: {
      superusers: {
        description: "Names of roles that are superusers.",
        type: "array",
        items: { type: "string" },
        uniqueItems: true
      }
    }
  },
  defaults: { superusers: ["postgres"] },
  why: `A superuser passes every permission check and can run programs on the server's machine (\`COPY \u2026 TO PROGRAM\`). A record that lets
the superuser in from other machines makes one password the key to the machine
([21.2 Role Attributes](https://www.postgresql.org/docs/current/role-attributes.html)).

The rule looks at records that name a superuser: one of the option \`superusers\`, or the role that \`POSTGRES_USER\` has the
official image make one. \`all\` is left to \`hba-broad-grant\` and \`hba-open-network\`, \`trust\` to \`hba-trust\`. A \`reject\` for the superuser above is honoured.`,
  mend: "Let superusers in through the local socket (`local all postgres peer`), and give remote administrators roles of their own.",
  unknown: "Templated users, methods or addresses are not judged; which members a group (`+admins`) has, and whom a regular expression matches, is not looked into.",
  bad: [
    {
      title: "The superuser over the network",
      files: {
        "pg_hba.conf": `hostssl all postgres     198.51.100.0/24 scram-sha-256  # warning
hostssl all app,postgres 10.0.0.0/8      scram-sha-256  # note
hostssl all postgres     203.0.113.7/32  cert           # note
`
      }
    },
    {
      title: "The role of the image is a superuser",
      files: {
        "compose.yaml": `services:
  db:
    image: postgres:16
    environment: { POSTGRES_USER: shop, POSTGRES_PASSWORD_FILE: /run/secrets/db }
    volumes: ["./pg_hba.conf:/var/lib/postgresql/data/pg_hba.conf:ro"]
    ports: ["5432:5432"]
`,
        "pg_hba.conf": "hostssl shop shop 198.51.100.0/24 scram-sha-256  # warning\n"
      }
    },
    {
      title: "Superusers by other names",
      options: { superusers: ["postgres", "rdsadmin"] },
      files: { "pg_hba.conf": "hostssl all rdsadmin 198.51.100.0/24 scram-sha-256  # warning\n" }
    }
  ],
  good: [
    {
      title: "The superuser stays on the machine",
      files: {
        "pg_hba.conf": `local all postgres              peer
host  all postgres 127.0.0.1/32 scram-sha-256
hostssl all app    10.0.0.0/8   scram-sha-256
`
      }
    },
    {
      title: "Rejected before the list that names it",
      files: {
        "pg_hba.conf": `host all postgres     all        reject
host all app,postgres 10.0.0.0/8 scram-sha-256
`
      }
    }
  ],
  check: (model, options) => worstOf(
    hbaServers(model).flatMap(
      (hba) => authenticating(hba).flatMap((reach) => judge23(hba, reach, superusersOf(hba, options)))
    )
  )
});
function superusersOf({ server: { workload } }, { superusers }) {
  const owner = workload?.family === "official" ? workload.environment.POSTGRES_USER?.value : void 0;
  return new Set(owner ? [...superusers, owner] : superusers);
}
function judge23(hba, reach, superusers) {
  const { record } = reach;
  const named = (part) => usersOf(reach, part).some(({ text }) => superusers.has(text));
  const token = record.users.find(({ text }) => superusers.has(text));
  if (token === void 0 || !knows2(record, "users") || !reach.parts.some(named)) return [];
  const from = fromOf(reach, hba.zones, named);
  if (!isRemote(from)) return [];
  const attempt = reach.listed ? remoteWitness(hba, reach, named) : null;
  const loud = from === "public" && reachableFromOutside(hba.server) && certificateCheck(record) !== "full";
  return [
    {
      severity: loud ? "warning" : "note",
      message: `The superuser \`${token.text}\` may log in from ${leftWords(reach)}: ${keyWords(record)} away from every database and from programs on the machine.${shelterWords(hba.server)} Use a role with fewer rights there.`,
      origin: placeIn(reach.entry.fact, token),
      subject: subjectOf(reach),
      major: hba.server.major,
      ...attempt === null ? {} : { witness: attempt }
    }
  ];
}
function keyWords(record) {
  if (record.method === "cert") return "one certificate";
  const secret = record.method === "gss" || record.method === "sspi" ? "one Kerberos ticket" : "one password";
  const certificate = certificateCheck(record);
  return certificate === "full" || certificate === "ca" ? `one certificate and ${secret}` : secret;
}

// src/rules/support/ident.ts
function identMappings(model) {
  const owned = model.servers.flatMap((server) => server.ident.map((fact) => ({ fact, major: server.major })));
  const seen = new Set(owned.map(({ fact }) => fact));
  const loose = model.facts.flatMap(
    (fact) => fact.kind === "ident-mapping" && !seen.has(fact) ? [{ fact, major: model.major ?? DEFAULT_MAJOR }] : []
  );
  return [...owned, ...loose];
}

// src/rules/hba-syntax.ts
var IN_A_FILE = {
  subject: "this line",
  consequence: "The whole file does not load: at start the server refuses to run, on reload it silently keeps the old rules."
};
var OF_THE_IMAGE = {
  subject: "the record that the image makes of this value",
  consequence: "The server does not start."
};
var IN_A_MAP = {
  subject: "this line",
  consequence: "The file does not load: the server starts without any user name map, on reload it silently keeps the old ones."
};
var hbaSyntax = defineRule({
  id: "hba-syntax",
  title: "Every line loads",
  severity: "error",
  grades: "A warning for pg_ident.conf, without which the server starts, for records that load and can never match, and for a file without any record that no server of the repository is known to read.",
  controls: [],
  schema: { type: "object", additionalProperties: false, properties: {} },
  defaults: {},
  why: `One line that PostgreSQL refuses keeps the whole file from loading. At start the server refuses to run. On reload it keeps the old
rules and says so only in its log, so that a record which was meant to close something closes nothing
([20.1](https://www.postgresql.org/docs/current/auth-pg-hba-conf.html)). With a bad pg_ident.conf the server starts without
any map.

A pg_hba.conf without a single record is refused in the same way. A blank file, one that a template fills in, and one by the
name of a copy (\`pg_hba.conf.example\`) may be meant to get its records later: nothing is said of those unless a server of the
repository reads them as they are.

The message is the server's own, as \`pg_hba_file_rules\` or the log shows it. Bad lines that follow one another are one finding, at the first.`,
  mend: `Correct the lines, and look at \`SELECT * FROM pg_hba_file_rules WHERE error IS NOT NULL\` on a test server of the same version.
Text that is no record (SQL, say) belongs in another file. A server that nobody is to reach says \`local all all reject\`.`,
  unknown: "A file is not called empty while a template or an include that is not in the repository may bring records. Lines that a template fills in are not claimed to be in error, nor are lines that name a file which is not in the repository (see `policy-include`).",
  bad: [
    {
      title: "An address without a mask, a method that does not exist",
      files: {
        "pg_hba.conf": `host  all all 10.0.0.1      scram-sha-256  # error
local all all               peer
host  all all 10.0.0.0/8    scram          # error
`
      }
    },
    {
      title: "A block of something else is one finding",
      files: {
        "pg_hba.conf": `local all all peer
CREATE ROLE app LOGIN;  -- # error
GRANT ALL ON DATABASE shop TO app;

GRANT readers TO app;
host all all 127.0.0.1/32 scram-sha-256
`
      }
    },
    {
      title: "Ranges that no client comes from",
      files: {
        "pg_hba.conf": `host all all 0.0.0.0/32             scram-sha-256  # warning
host all all 10/8                   scram-sha-256  # warning
host all all ::ffff:10.0.0.0/104    scram-sha-256  # warning
`
      }
    },
    {
      title: "Every record commented out",
      files: {
        "pg_hba.conf": `# TYPE DATABASE USER ADDRESS METHOD  # warning
# local all all peer
# host  all all 10.0.0.0/8 scram-sha-256
`
      }
    },
    {
      title: "No record in the file that a server is given",
      files: {
        "compose.yaml": `services:
  db:
    image: postgres:17
    command: -c hba_file=/etc/pg_hba.conf
    volumes: ["./pg_hba.conf.example:/etc/pg_hba.conf:ro"]
`,
        "pg_hba.conf.example": ""
      },
      expect: [{ file: "pg_hba.conf.example", line: 1, severity: "error" }]
    },
    {
      title: "A map that does not load",
      files: { "pg_ident.conf": "staff alice  # warning\nstaff bob bob\n" }
    }
  ],
  good: [
    {
      title: "Odd, and accepted",
      files: {
        "pg_hba.conf": `local "all", postgres  all   peer
host  all  all  0/0          reject
host  all  all  10.0.0.0 255.255.255.0  scram-sha-256#no blank
`
      }
    },
    {
      title: "Names that are kept on the machine",
      files: { "pg_hba.conf": "local all @administrators peer\n" }
    },
    {
      title: "Files that get their records elsewhere",
      files: {
        "pg_hba.conf": "",
        "example/pg_hba.conf.example": "# TYPE DATABASE USER ADDRESS METHOD\n",
        "role/pg_hba.conf": "# {{ ansible_managed }}\n",
        "machine/pg_hba.conf": "# see the machine\ninclude_if_exists /etc/postgresql/records.conf\n"
      }
    },
    {
      title: "A map",
      files: { "pg_ident.conf": "staff /^(.*)@example\\.com$ \\1\n" }
    }
  ],
  check: (model) => worstOf([...recordProblems(model), ...emptyFiles(model), ...mappingProblems(model)])
});
function* recordProblems(model) {
  const zones = addressZones(model.zones);
  for (const server of model.servers) {
    const judged2 = imageFileIsRead(server) ? ["no", "by-environment"] : ["no"];
    const entries = (server.hba ?? []).filter(({ implied }) => judged2.includes(implied));
    const lines = entries.map(({ fact, implied }) => ({
      fact,
      major: server.major,
      bad: fact.fatal && !lacksFile(fact),
      ...implied === "no" ? IN_A_FILE : OF_THE_IMAGE
    }));
    yield* runs(lines, "error");
    for (const { fact, implied } of entries) {
      if (fact.record !== null && implied === "no" && isNowhere(fact.record, zones)) {
        yield violation(fact, server.major, "warning", nowhereMessage(fact.record), "matches no client");
      }
      if (fact.error === null || fact.fatal) continue;
      const message2 = `This record loads and can never match: ${fact.error}. Clients fall through to the records below it.`;
      yield violation(fact, server.major, "warning", message2);
    }
  }
}
var OWN_NAME2 = /(?:^|\/)[^/]*pg_?hba[^/]*\.conf$/i;
function* emptyFiles(model) {
  const read = new Map(model.servers.map((server) => [server.emptyHba, server.major]));
  for (const fact of model.facts) {
    if (fact.kind !== "empty-hba") continue;
    const isRead = read.has(fact);
    if (!isRead && (fact.blank || !OWN_NAME2.test(fact.file))) continue;
    const { file, line, column, endLine, endColumn } = fact;
    yield {
      severity: isRead ? "error" : "warning",
      message: `This file holds no record, and PostgreSQL refuses it: ${fact.error}. At start the server refuses to run, on reload it silently keeps the old rules.`,
      origin: { file, line, column, endLine, endColumn },
      subject: "contains no entries",
      major: read.get(fact) ?? model.major ?? DEFAULT_MAJOR
    };
  }
}
function mappingProblems(model) {
  const lines = identMappings(model).map((mapping) => ({
    ...mapping,
    bad: mapping.fact.error !== null && !lacksFile(mapping.fact),
    ...IN_A_MAP
  }));
  return runs(lines, "warning");
}
function imageFileIsRead(server) {
  return !server.settings.has("config_file") || settingsFile(server) !== null;
}
function lacksFile(fact) {
  const error = errorOf(fact) ?? "";
  if (/^could not open directory "[^"]*"$/.test(error)) return true;
  return error.startsWith("could not open ") && error.endsWith(": No such file or directory");
}
function isNowhere({ address, unknown }, zones) {
  if (address?.kind !== "range" || unknown.includes("address")) return false;
  const { may } = addressBounds(address);
  return isNobodys(may) || isMapped(may) && isEmpty(publicPart(may, zones));
}
function nowhereMessage({ address }) {
  const mapped = address?.kind === "range" && address.address.includes(":") && address.address !== "::";
  return mapped ? `${addressCode(address)} is IPv4 space as IPv6 writes it, and PostgreSQL sees IPv4 clients under their IPv4 addresses: this record matches nobody. Write the range in IPv4.` : `No client comes from ${addressCode(address)}, so this record matches nobody. Every address is \`0.0.0.0/0\`; a network is written with all its numbers, as in \`10.0.0.0/8\`.`;
}
function* runs(lines, severity) {
  let run = [];
  for (const line of lines) {
    if (run.length > 0 && (!line.bad || line.fact.file !== run[0]?.fact.file)) {
      yield* runViolation(run, severity);
      run = [];
    }
    if (line.bad) run.push(line);
  }
  yield* runViolation(run, severity);
}
function* runViolation(run, severity) {
  const first = run[0];
  if (first === void 0) return;
  const others = run.at(-1)?.fact.line === first.fact.line ? 0 : run.length - 1;
  const more = others === 0 ? "" : ` (and ${others} more ${others === 1 ? "line" : "lines"} up to line ${run.at(-1)?.fact.line})`;
  const error = errorOf(first.fact);
  const said = error === null ? "" : `: ${error}`;
  yield violation(
    first.fact,
    first.major,
    severity,
    `PostgreSQL refuses ${first.subject}${said}${more}. ${first.consequence}`
  );
}
function violation(fact, major, severity, message2, subject = errorOf(fact) ?? "refused") {
  const { file, line, column, endLine, endColumn, via } = fact;
  const place = { file, line, column, endLine, endColumn };
  const origin = via === void 0 ? place : { ...place, via };
  return { severity, message: message2, origin, subject, major };
}
function errorOf(fact) {
  return fact.error ?? (fact.kind === "hba-record" ? fact.logError ?? null : null);
}

// src/rules/hba-trust.ts
var hbaTrust = defineRule({
  id: "hba-trust",
  title: "No trust authentication",
  severity: "error",
  grades: "A warning where the port is not published beyond the machine, or a certificate of any name is needed; a note for loopback, the local socket, and `hostssl` records while `ssl` is off.",
  controls: [cis("5.3"), cis("5.4"), stig("CD16-00-000200")],
  schema: { type: "object", additionalProperties: false, properties: {} },
  defaults: {},
  why: `\`trust\` asks for nothing: whoever can open a connection that the record matches is the user they say they are, the
superuser included ([20.4 Trust Authentication](https://www.postgresql.org/docs/current/auth-trust.html)). Records are
judged in order: one that earlier records (a \`reject\`, say) take every attempt from is no exposure, and \`hba-unreachable\` reports it;
of one that keeps a part, the part is told.

Trust is one finding per record, but records that open the whole internet only together are one. \`hba-open-network\`, \`hba-plaintext\`, \`hba-broad-grant\`, \`hba-replication\` and
\`hba-superuser-remote\` stay silent on trust records: the cure is the same. \`trust\` with \`clientcert=verify-full\` is
certificate authentication by another name and is not reported.

The official image's \`POSTGRES_HOST_AUTH_METHOD=trust\` writes \`host all all all trust\`, Bitnami's \`ALLOW_EMPTY_PASSWORD\` the
like; the finding stands at the variable.`,
  mend: `Give the role a password and use \`scram-sha-256\`, over \`hostssl\` where the client is on another machine. For the local
socket use \`peer\`. In a compose file set \`POSTGRES_PASSWORD\` (from a secret) and drop \`POSTGRES_HOST_AUTH_METHOD\`.`,
  unknown: "A templated method is not judged; a trust record with a templated address is a note, because it is at least that wherever it leads.",
  bad: [
    {
      title: "Trust for a whole network",
      files: {
        "pg_hba.conf": `local   all  postgres                peer
host    all  all   10.0.0.0/8        trust   # error
hostssl all  app   0.0.0.0 0.0.0.0   trust   # error
`
      }
    },
    {
      title: "Half of the internet, written like loopback",
      files: { "pg_hba.conf": "host all all 127.0.0.0/1 trust   # error\n" }
    },
    {
      title: "Trust on one machine",
      files: {
        "pg_hba.conf": `local all all              trust   # note
host  all all 127.0.0.1/32 trust   # note
host  all all ::1/128      trust   # note
`
      }
    },
    {
      title: "The whole internet in two halves, which are one exposure",
      files: {
        "pg_hba.conf": `host    all all 0.0.0.0/1    trust  # error
host    all all 128.0.0.0/1  trust
hostssl all all 0.0.0.0/0    scram-sha-256
`
      }
    },
    {
      title: "Any certificate of the authority may claim any role",
      files: { "pg_hba.conf": "hostssl all all 10.0.0.0/8 trust clientcert=verify-ca   # warning\n" }
    },
    {
      title: "The image is told to trust",
      files: {
        "compose.yaml": `services:
  db:
    image: postgres:16
    environment:
      POSTGRES_HOST_AUTH_METHOD: trust # error
    ports: ["5432:5432"]
`
      }
    },
    {
      title: "The image is told to trust other containers",
      files: {
        "compose.yaml": `services:
  db:
    image: postgres:16
    environment:
      - POSTGRES_HOST_AUTH_METHOD=trust # warning
`
      }
    }
  ],
  good: [
    {
      title: "Never reached",
      files: {
        "pg_hba.conf": `host all all 10.0.0.0/9    reject
host all all 10.128.0.0/9  reject
host all all 10.0.0.0/8    trust
`
      }
    },
    {
      title: "Peer on the socket, passwords elsewhere",
      files: {
        "pg_hba.conf": `local   all all               peer
host    all all 127.0.0.1/32  scram-sha-256
hostssl all app 10.0.0.0/8    scram-sha-256
`
      }
    },
    {
      title: "A certificate in the role\u2019s name is needed",
      files: { "pg_hba.conf": "hostssl all all 10.0.0.0/8 trust clientcert=verify-full\n" },
      postgres: 16
    },
    {
      title: "A database of that name, in quotes or not",
      files: { "pg_hba.conf": 'local trust trust peer\nhost "trust" trust 10.0.0.0/8 scram-sha-256\n' }
    }
  ],
  check: (model) => worstOf(hbaServers(model).flatMap((hba) => ofServer3(hba)))
});
function ofServer3(hba) {
  const trusting = judged(hba, "method").filter(
    (reach) => asksNothing(reach) && (!reach.shadowed || reach.lacksTls || reach.entry.implied !== "no")
  );
  const open = (reach) => publicAddresses(reach, hba.zones);
  const alike = trusting.filter(({ entry, shadowed }) => !shadowed && entry.implied === "no");
  const together = openings(alike, open, everyPublicAddress(hba.zones), 0n).filter(
    ({ everything, reaches: reaches2 }) => everything && reaches2.length > 1
  );
  const others = new Set(together.flatMap(({ reaches: reaches2 }) => reaches2.slice(1)));
  return trusting.filter((reach) => !others.has(reach)).map(
    (reach) => violationOf2(hba, reach, together.find(({ reaches: reaches2 }) => reaches2[0] === reach)?.reaches.slice(1) ?? [])
  );
}
function asksNothing({ record }) {
  return knows2(record, "method") && record.method === "trust" && certificateCheck(record) !== "full";
}
function violationOf2(hba, reach, others) {
  const from = fromOf(reach, hba.zones);
  const attempt = remoteWitness(hba, reach) ?? witness(reach, EVERY_ADDRESS);
  return {
    severity: severityOf7(hba, reach, from),
    message: others.length === 0 ? messageOf6(hba, reach, from) : togetherWords(hba, reach, others),
    origin: methodPlace(reach),
    related: others.map((other) => ({
      ...methodPlace(other),
      message: `${addressCode(other.record.address)} is trusted here`
    })),
    subject: subjectOf(reach),
    major: hba.server.major,
    ...others.length === 0 && reach.entry.implied === "no" && from !== "socket" ? methodFix(reach.entry.fact, "scram-sha-256") : {},
    ...attempt === null || !(reach.listed || from === "socket") ? {} : { witness: attempt }
  };
}
function togetherWords(hba, { record }, others) {
  const networks = [...new Set(others.map((other) => addressCode(other.record.address)))];
  const named = networks.length > 3 ? `${networks.length} more networks` : networks.join(", ");
  return `\`trust\` for ${addressCode(record.address)} and ${named} is \`trust\` for the whole internet: whoever connects may log in as ${userWords2(record.users)} to ${databaseWords2(record.databases)} without a password.${shelterWords(hba.server)} Use \`scram-sha-256\` on a \`hostssl\` record.`;
}
function severityOf7(hba, reach, from) {
  if (reach.shadowed || !isRemote(from)) return "note";
  if (certificateCheck(reach.record) !== "none") return "warning";
  return reachableFromOutside(hba.server) ? "error" : "warning";
}
function messageOf6(hba, reach, from) {
  const { record, entry } = reach;
  const gain = `log in as ${userWords2(record.users)} to ${databaseWords2(record.databases)}`;
  if (entry.implied === "by-environment" && isRemote(from)) {
    const variable = hba.server.workload?.family === "bitnami" ? "ALLOW_EMPTY_PASSWORD" : "POSTGRES_HOST_AUTH_METHOD=trust";
    return `\`${variable}\` makes the image trust every connection: whoever reaches the port logs in as any user, superusers included, without a password.${shelterWords(hba.server)} Drop it and give a password from a secret.`;
  }
  if (reach.shadowed) {
    return `\`trust\` lets clients ${gain} without a password; ${idleWords(reach)}. Remove it.`;
  }
  if (from === "socket") {
    return `\`trust\` lets every account of the machine ${gain} without a password. Use \`peer\` or \`scram-sha-256\`.`;
  }
  if (from === "nobody") {
    return `\`trust\` lets whoever comes from ${addressCode(record.address)} ${gain} without a password: nobody, until the address is mended. Use \`scram-sha-256\`.`;
  }
  if (from === "loopback") {
    return `\`trust\` lets every process of the machine ${gain} without a password. Use \`scram-sha-256\`.`;
  }
  if (from === "unknown") {
    return `\`trust\` lets clients of ${addressWords(record.address)}, whatever that becomes, ${gain} without a password. Use \`scram-sha-256\`.`;
  }
  if (certificateCheck(record) === "ca") {
    return `\`trust\` with \`clientcert=verify-ca\` lets whoever holds any certificate of the authority ${gain}: the name in it is not compared with the role. Use the method \`cert\`, or \`clientcert=verify-full\`.`;
  }
  return `\`trust\` lets whoever connects from ${leftWords(reach)} ${gain} without a password.${shelterWords(hba.server)} Use \`scram-sha-256\` on a \`hostssl\` record.`;
}

// src/rules/hba-unreachable.ts
var NAMED4 = 3;
var hbaUnreachable = defineRule({
  id: "hba-unreachable",
  title: "No record that earlier ones leave nothing to answer",
  severity: "warning",
  grades: "A warning where a `reject`, or a method that asks for more than what is asked in its place, is never reached; a note where nothing would change without the record, or what it says is weaker.",
  controls: [],
  schema: { type: "object", additionalProperties: false, properties: {} },
  defaults: {},
  why: `The first record that matches an attempt decides it; there is no falling through to a better one
([20.1 The pg_hba.conf File](https://www.postgresql.org/docs/current/auth-pg-hba-conf.html)). A \`reject\`, or a record for one
role with a stronger method, that stands below a record which takes all its attempts does nothing, and the file reads as if it did.

The rule works with sets, not with lines: records that take a later one's attempts only together (\`0.0.0.0/1\` and \`128.0.0.0/1\`;
\`hostssl\` and \`hostnossl\`; one user each) are found and named, as few of them as will do. A \`trust\` record that is never reached is
reported here and not by \`hba-trust\`. Records that wait for \`ssl\` to be switched on are not meant.`,
  mend: "Move the record above those that are named, or remove it.",
  unknown: "A record counts as unreachable only where earlier ones must match every attempt it may match: host names, `samenet`, groups, regular expressions and templates above it take nothing, below nothing is assumed of them.",
  bad: [
    {
      title: "A reject below what it should keep out",
      files: {
        "pg_hba.conf": `hostssl all all  10.0.0.0/8    scram-sha-256
hostssl all all  10.66.0.0/16  reject         # warning
`
      }
    },
    {
      title: "Two halves and the whole",
      files: {
        "pg_hba.conf": `host    all all 0.0.0.0/1    trust
host    all all 128.0.0.0/1  trust
hostssl all all 0.0.0.0/0    scram-sha-256  # warning
`
      }
    },
    {
      title: "Written twice",
      files: {
        "pg_hba.conf": `host all all 127.0.0.1/32  scram-sha-256
host all app 127.0.0.1/32  scram-sha-256  # note
`
      }
    },
    {
      title: "Weaker, and not in force",
      files: {
        "pg_hba.conf": `host all all all         reject
host all all 10.0.0.0/8  trust   # note
`
      }
    }
  ],
  good: [
    {
      title: "From the particular to the general",
      files: {
        "pg_hba.conf": `hostssl all   all   10.66.0.0/16 reject
hostssl all   admin 10.0.0.0/8   cert
hostssl all   all   10.0.0.0/8   scram-sha-256
host    all   all   all          reject
`
      }
    },
    {
      title: "Something is left",
      files: {
        "pg_hba.conf": `host    all         +staff 10.0.0.0/8   scram-sha-256
host    all         all    samenet      scram-sha-256
host    all         bob    10.0.0.0/8   reject
hostssl all         all    0.0.0.0/0    scram-sha-256
host    all         all    0.0.0.0/0    reject
hostssl replication all    0.0.0.0/0    reject
`
      }
    }
  ],
  check: (model) => worstOf(
    hbaServers(model).flatMap(
      (hba) => shadowsOf(hba.access).filter(({ record }) => record.entry.implied === "no").map((shadow) => violationOf3(hba, shadow))
    )
  )
});
function violationOf3(hba, shadow) {
  const { record, by } = shadow;
  const loss = lossOf(shadow);
  return {
    severity: severityOf8(loss),
    message: messageOf7(shadow, loss),
    origin: placeIn(record.entry.fact),
    related: by.slice(0, NAMED4).map(({ entry }) => related2(placeIn(entry.fact))),
    subject: recordWords(record.record),
    major: hba.server.major,
    ...loss === "reject" ? {} : removalFix(record.entry.fact)
  };
}
function related2(place) {
  return { ...place, message: "takes its attempts" };
}
function severityOf8(loss) {
  return loss === "reject" || loss === "stricter" ? "warning" : "note";
}
function lossOf({ record: { record }, by, complete }) {
  const letting = by.filter((taker) => admits(taker.record));
  if (!admits(record)) return letting.length > 0 ? "reject" : complete ? "same" : "other";
  const own = strengthOf(record);
  const asked = by.map((taker) => strengthOf(taker.record));
  if (own === null || asked.includes(null) || by.length === 0) return "other";
  if (asked.some((rank3) => rank3 !== null && rank3 < own)) return "stricter";
  return complete && by.every((taker) => taker.record.method === record.method) ? "same" : "other";
}
function messageOf7(shadow, loss) {
  const { record: found, by, complete } = shadow;
  const { record, entry } = found;
  const takers = takerWords(shadow, entry.fact);
  const one = by.length === 1 && complete;
  const takes = `${one ? "takes" : "take"} every attempt that this record describes`;
  if (loss === "reject") {
    return `This \`reject\` keeps nobody out: ${takers} ${takes}. Move it above ${one ? "that record" : "those records"}.`;
  }
  if (loss === "stricter") {
    const methods = [...new Set(by.map((taker) => `\`${taker.record.method}\``))];
    return `\`${record.method}\` is never asked for: ${takers} ${takes}, and ${one ? "asks" : "ask"} for ${methods.join(" and ")}. Move this record above ${one ? "that one" : "those"}, or remove it.`;
  }
  if (loss === "same") return `${capital(takers)} ${takes}, with the same method. Remove it.`;
  return `${capital(takers)} ${takes}: it comes into force as soon as ${one ? "that one goes" : "one of them goes"}. Remove it.`;
}
function takerWords({ by, complete }, from) {
  if (by.length === 0) return "earlier records";
  const places = by.slice(0, NAMED4).map(({ entry }) => placeWords2(entry.fact, from));
  if (!complete) return `${places.join(", ")} and other records together`;
  const rest = by.length - places.length;
  if (rest > 0) return `${places.join(", ")} and ${rest} more ${rest === 1 ? "record" : "records"} together`;
  return places.length === 1 ? places.join() : `${places.slice(0, -1).join(", ")} and ${places.at(-1)} together`;
}
function capital(text) {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

// src/rules/ident-map-broad.ts
var PATTERNS_SINCE = 16;
var identMapBroad = defineRule({
  id: "ident-map-broad",
  title: "User name maps give no more than meant",
  severity: "error",
  grades: "An error where any system user becomes any role or a superuser; a warning where any system user becomes another role, one user any role, or an expression has open ends.",
  controls: [stig("CD16-00-004200")],
  schema: {
    type: "object",
    additionalProperties: false,
    properties: {
      superusers: {
        description: "Names of roles that are superusers.",
        type: "array",
        items: { type: "string" },
        uniqueItems: true
      },
      administrators: {
        description: "System users who own the machine or the cluster anyway: they may be mapped to any role.",
        type: "array",
        items: { type: "string" },
        uniqueItems: true
      }
    }
  },
  defaults: { superusers: ["postgres"], administrators: ["root", "postgres"] },
  why: `A line of pg_ident.conf says which roles a system user, a certificate's name or a Kerberos principal may be. A regular expression
matches anywhere in the name unless \`^\` and \`$\` tie it down: \`/(.*)@example\\.com\` also takes
\`eve@example.com.attacker.org\`, and \`\\1\` then hands out the role before the \`@\`. Since PostgreSQL 16 the last column may be
\`all\`, \`+group\` or an expression too ([20.2 User Name Maps](https://www.postgresql.org/docs/current/auth-username-maps.html)).`,
  mend: "Name the users; tie expressions down with `^` and `$`; map to the roles they need, and superusers only from named users.",
  unknown: "Templated lines are not judged. Expressions are not evaluated: only those that plainly match every name (`/`, `/.*`, `/^(.*)$`) count as any user.",
  bad: [
    {
      title: "Anybody is the superuser",
      files: {
        "pg_ident.conf": `staff  /.*          postgres  # error
staff  /^(.*)$      all       # error
staff  /^.+$        app       # warning
staff  alice        all       # warning
`
      }
    },
    {
      title: "Open ends",
      files: {
        "pg_ident.conf": `sso  /(.*)@example\\.com   \\1       # warning
sso  /^(.*)@example\\.com  \\1       # warning
sso  bob                   /app     # warning
sso  /admin                postgres # warning
`
      }
    }
  ],
  good: [
    {
      title: "Named users and expressions tied down",
      files: {
        "pg_ident.conf": `staff  alice                     alice
staff  root                      postgres
staff  postgres                  all
sso    /^([a-z]+)@example\\.com$  \\1
sso    carol                     /^app_[a-z]+$
sso    /^(.*)$                   \\1
`
      }
    },
    {
      title: "Before 16 these are names of roles",
      postgres: 15,
      files: { "pg_ident.conf": "staff alice all\nstaff bob /app\n" }
    }
  ],
  check: (model, options) => worstOf(identMappings(model).flatMap(({ fact, major }) => judge24(fact, major, options)))
});
function judge24(fact, major, options) {
  if (fact.tokens === null || fact.unknown || fact.error !== null) return [];
  const { map, system, database } = fact.tokens;
  const verdict = verdictOf(system.text, databaseUser(database, system.text, major, options), options);
  if (verdict === null) return [];
  const { file, line, column, endLine, endColumn, via } = fact;
  const place = { file, line, column, endLine, endColumn };
  return [
    {
      ...verdict,
      origin: via === void 0 ? place : { ...place, via },
      subject: `${map.text} ${system.text} ${database.text}`,
      major
    }
  ];
}
function databaseUser(token, system, major, options) {
  const { text, quoted: quoted3 } = token;
  if (major >= PATTERNS_SINCE) {
    if (!quoted3 && text === "all") return { kind: "any" };
    if (text.startsWith("/")) {
      return matchesAnything(text) ? { kind: "any" } : { kind: "pattern", anchored: isAnchored(text) };
    }
    if (!quoted3 && text.startsWith("+"))
      return { kind: "role", words: `members of ${text.slice(1)}`, superuser: false };
  }
  if (system.startsWith("/") && text.includes("\\1")) return { kind: "captured" };
  return { kind: "role", words: text, superuser: options.superusers.includes(text) };
}
function verdictOf(system, user, options) {
  if (!system.startsWith("/")) return namedVerdict(system, user, options);
  const anyone = matchesAnything(system);
  if (user.kind === "captured") return anyone || isAnchored(system) ? null : openEnds(system, "the role it captures");
  if (anyone) return anyoneVerdict(user);
  if (!isAnchored(system)) return openEnds(system, wordsOf3(user));
  return user.kind === "any" ? anyRole(`whoever matches \`${system}\``) : openPattern(user);
}
function namedVerdict(system, user, options) {
  if (options.administrators.includes(system)) return null;
  return user.kind === "any" ? anyRole(`the system user \`${system}\``) : openPattern(user);
}
function anyoneVerdict(user) {
  const severe = user.kind === "any" || user.kind === "role" && user.superuser;
  return {
    severity: severe ? "error" : "warning",
    message: `This map lets every system user log in as ${wordsOf3(user)}. Name the users who may.`
  };
}
function anyRole(who) {
  return {
    severity: "warning",
    message: `This map lets ${who} log in as any role, superusers included. Name the roles.`
  };
}
function openEnds(system, role) {
  return {
    severity: "warning",
    message: `\`${system}\` matches anywhere in the name, so longer names that contain a match become ${role} too. Tie it down with \`^\` and \`$\`.`
  };
}
function openPattern(user) {
  if (user.kind !== "pattern" || user.anchored) return null;
  return {
    severity: "warning",
    message: "The expression for the role matches anywhere in its name, so roles with longer names are open too. Tie it down with `^` and `$`."
  };
}
function wordsOf3(user) {
  if (user.kind === "any") return "any role, superusers included";
  if (user.kind === "role") return user.superuser ? `the superuser ${user.words}` : user.words;
  return user.kind === "pattern" ? "every role that the expression matches" : "the role it captures";
}
function matchesAnything(expression) {
  return /^\/(\^|\$|\^?\(?\.[*+]\)?\$?)?$/.test(expression);
}
function isAnchored(expression) {
  return expression.startsWith("/^") && expression.endsWith("$") && !expression.endsWith("\\$") && !hasAlternatives(expression);
}
function hasAlternatives(expression) {
  let depth = 0;
  let inBrackets = false;
  for (let at = 0; at < expression.length; at += 1) {
    const character = expression[at];
    if (character === "\\") at += 1;
    else if (inBrackets) inBrackets = character !== "]";
    else if (character === "[") inBrackets = true;
    else if (character === "(") depth += 1;
    else if (character === ")") depth -= 1;
    else if (character === "|" && depth === 0) return true;
  }
  return false;
}

// src/rules/policy-change.ts
var policyChange = defineRule({
  id: "policy-change",
  title: "A change does not relax the policy that judges it",
  severity: "warning",
  grades: "A note where the policy is only different: other options, zones or PostgreSQL version.",
  controls: [],
  schema: { type: "object", additionalProperties: false, properties: {} },
  defaults: {},
  why: `A pull request is judged by the policy of the branch it is to be merged into, so that it cannot relax the policy that gates
it. Once it is merged its own policy holds for everything after it. What the change does to it is therefore said in the pull
request: rules that are off or milder, files that are not read any more, findings that are waived, accepted in the baseline, or
suppressed by a new comment. What is stricter than before needs nobody's leave and is not listed.`,
  mend: `Have those who own the policy agree, for example through a line for the policy file in \`CODEOWNERS\`; or take the relaxation
back and mend what it was to hide. To have such changes block until somebody decides, set \`policy-change: error\`.`,
  unknown: "Other options of a rule may ask for more or for less: they are told as they are, as a note.",
  bad: [
    {
      title: "Milder rules, fewer files, a waiver",
      files: {
        "base/pgmoat.yaml": "extends: recommended\n",
        "pgmoat.yaml": `extends: recommended
rules:
  hba-trust: note
  server-max-connections: [warning, { max: 5000 }]
ignore: ["legacy/**"]
overrides:
  - files: ["prod/**"]
    rules:
      hba-open-network: off
waivers:
  - { path: "db/pg_hba.conf", rule: hba-method, reason: until the driver is new }
`
      },
      expect: [
        { file: "pgmoat.yaml", line: 3, severity: "warning" },
        { file: "pgmoat.yaml", line: 4, severity: "note" },
        { file: "pgmoat.yaml", line: 5, severity: "warning" },
        { file: "pgmoat.yaml", line: 9, severity: "warning" },
        { file: "pgmoat.yaml", line: 11, severity: "warning" }
      ]
    },
    {
      title: "A comment that accepts what the change brings",
      files: {
        "base/pg_hba.conf": "local all all peer\n",
        "pg_hba.conf": `local all all peer
# pgmoat-ignore hba-trust -- only for the move
host all all 10.0.0.7/32 trust
`
      },
      expect: [{ file: "pg_hba.conf", line: 2, severity: "warning" }]
    }
  ],
  good: [
    {
      title: "Stricter than before",
      files: {
        "base/pgmoat.yaml": "rules: { hba-method: warning }\n",
        "pgmoat.yaml": "rules: { hba-method: error, server-logging: error }\n"
      }
    }
  ],
  check: () => []
});

// src/rules/policy-include.ts
var policyInclude = defineRule({
  id: "policy-include",
  title: "Included files that were not read",
  severity: "warning",
  grades: "A note for absolute paths, which lead to the machine that the configuration is made for, and for files that are not there.",
  controls: [],
  schema: { type: "object", additionalProperties: false, properties: {} },
  defaults: {},
  why: `What stands in a file that was not read was not judged: it may open what the files around it close. Nothing outside of the scanned
directory is ever opened, also not through links and \`..\`: a pull request could otherwise have the tool read what it pleases.`,
  mend: "Keep the included file in the repository, or scan from a directory that holds it.",
  unknown: "Includes whose path a template fills in are passed over.",
  bad: [
    {
      title: "Out of the repository",
      files: { "postgresql.conf": "include '../../shared/postgresql.conf' # warning\n" }
    },
    {
      title: "A path of the machine",
      files: { "postgresql.conf": "include_if_exists '/etc/postgresql/extra.conf' # note\n" }
    }
  ],
  good: [
    {
      title: "In the repository",
      files: { "postgresql.conf": "include 'extra.conf'\n", "extra.conf": "port = 5433\n" }
    },
    {
      title: "May be missing",
      files: { "postgresql.conf": "include_if_exists 'local.conf'\nport = 5432\n" }
    }
  ],
  check: (model) => worstOf(model.facts.flatMap((fact) => fact.kind === "include" ? [judge25(fact)] : []))
});
var MISSING = " Where the server does not have it either, the file with this line does not load.";
function judge25(fact) {
  const absolute = /^(?:[/~]|[A-Za-z]:[\\/])/.test(fact.target);
  const mild = fact.status === "missing" || fact.status === "outside-root" && absolute;
  const target = fact.target.length > 120 ? `${fact.target.slice(0, 120)}\u2026` : fact.target;
  return {
    severity: mild ? "note" : "warning",
    message: `\`${target}\` ${reason(fact, absolute)}: what it says was not judged.${fact.status === "missing" && fact.directive !== "volumes" ? MISSING : ""}`,
    origin: placeOf5(fact),
    subject: `${fact.directive} ${fact.target}`
  };
}
function reason({ status }, absolute) {
  switch (status) {
    case "outside-root":
      return absolute ? "is a path of the machine, not of the repository" : "leads out of the scanned directory and was not opened";
    case "missing":
      return "is not in the repository";
    case "unreadable":
      return "cannot be read";
    default:
      return "is included more deeply, or more often, than is followed";
  }
}

// src/rules/policy-suppression.ts
var policySuppression = defineRule({
  id: "policy-suppression",
  title: "Suppressions say what and why, and are still needed",
  severity: "warning",
  grades: "A note for a suppression that suppresses nothing any more.",
  controls: [],
  schema: { type: "object", additionalProperties: false, properties: {} },
  defaults: {},
  why: `A suppression is a decision that somebody has to be able to check later: it names the rule and gives a reason, and a date where the
reason ends some day. One that is misspelt suppresses nothing while its author believes it does; one that is left over hides
the next finding on its line. So each of these is a finding of its own, and every suppressed finding is listed with its reason in
the report.

A comment that begins with \`pgmoat-ignore\` means the line it stands on or, alone on a line, the next one that is neither blank nor
such a comment. \`pgmoat-ignore-file\` means the whole file: for findings about what is not there. Files without
comments (JSON) are waived in the policy, under \`waivers\`.

An organisation's policy (\`--organisation-policy\`) may lock rules: comments, waivers, milder severities and other options of
the repository then do nothing for them, and each is told here.`,
  mend: `Write \`pgmoat-ignore RULE[,RULE] [until=YYYY-MM-DD] -- reason\` in a comment of the file's own language; in XML, where comments may
not hold \`--\`, write \`-\` in its place. Remove suppressions that are not needed any more. What ended on its date needs a new decision:
mend the finding, or give a new date and reason. Where the policy forbids suppressing a rule (\`suppressions.forbid\`), only the policy can change that;
where the organisation's policy locks it, only its owners can.`,
  unknown: "Only suppressions of rules that are on for their file are called unused.",
  bad: [
    {
      title: "No reason, no such rule, no such day, not needed",
      files: {
        "pg_hba.conf": `local all all peer  # pgmoat-ignore hba-trust
# pgmoat-ignore hba-trusst -- loopback only
host  all all 127.0.0.1/32 scram-sha-256
# pgmoat-ignore hba-trust until=2099-02-30 -- loopback only
host  all all ::1/128      scram-sha-256
# pgmoat-ignore hba-trust -- loopback only
host  all all 10.0.0.7/32  scram-sha-256
`
      },
      expect: [
        { file: "pg_hba.conf", line: 1, severity: "warning" },
        { file: "pg_hba.conf", line: 2, severity: "warning" },
        { file: "pg_hba.conf", line: 4, severity: "warning" },
        { file: "pg_hba.conf", line: 6, severity: "note" }
      ]
    },
    {
      title: "Ended",
      files: {
        "pg_hba.conf": `# pgmoat-ignore hba-trust until=2020-12-31 -- until the old host is gone, SEC-12
host all all 10.0.0.7/32 trust
`
      },
      expect: [{ file: "pg_hba.conf", line: 1, severity: "warning" }]
    }
  ],
  good: [
    {
      title: "A rule, a reason, an end",
      files: {
        "pg_hba.conf": `# pgmoat-ignore hba-trust until=2099-12-31 -- until the old host is gone, SEC-12
host  all all 10.0.0.7/32 trust
local all all trust  # pgmoat-ignore hba-trust -- the image's own health check, nobody else is in there
`
      }
    }
  ],
  check: () => []
});

// src/rules/support-server/poolers.ts
function poolersOf(model) {
  const workloads = model.facts.filter((fact) => fact.kind === "workload");
  return model.facts.flatMap((fact) => {
    if (fact.kind !== "pooler") return [];
    const workload = workloads.find((one) => one.id === fact.workload) ?? workloads.find((one) => mounts(one, fact.file)) ?? null;
    return [{ fact, workload, reach: reachOf2(fact, workload, model) }];
  });
}
function mounts(workload, file) {
  return workload.role !== "server" && workload.mounts.some(
    ({ source }) => source !== null && source !== "" && (source === file || file.startsWith(`${source}/`))
  );
}
function reachOf2(fact, workload, model) {
  if (listensOn(fact) === "loopback") return "loopback";
  if (workload === null || workload.hostNetwork) return "network";
  const port = settingOf2(fact, "listen_port");
  const reaches2 = workload.ports.map(({ hostAddress, target }) => {
    if (port !== null && /^\d+$/.test(port) && Number(port) !== target) return null;
    const zone = hostAddress === "" ? "public" : zoneOf(hostAddress, model.zones ?? {});
    return zone === "unknown" ? "network" : zone === "loopback" ? "loopback" : "published";
  });
  for (const reach of ["published", "network", "loopback"]) if (reaches2.includes(reach)) return reach;
  return "containers";
}
function settingOf2(fact, name) {
  const setting = Object.hasOwn(fact.settings, name) ? fact.settings[name] : void 0;
  return setting === void 0 || setting.unknown ? null : setting.value;
}
function listensOn(fact) {
  const setting = Object.hasOwn(fact.settings, "listen_addr") ? fact.settings.listen_addr : void 0;
  if (setting === void 0) return fact.workload === void 0 ? "loopback" : "unknown";
  if (setting.unknown) return "unknown";
  const addresses = setting.value.split(",").map((word) => word.trim());
  if (addresses.some((address) => address === "*" || address === "0.0.0.0" || address === "::")) return "everything";
  const local = addresses.every(
    (address) => address === "" || address === "localhost" || address === "::1" || /^127(?:\.\d{1,3}){3}$/.test(address)
  );
  return local ? "loopback" : "some";
}
function poolerSubject({ fact }, setting) {
  return `${fact.software} ${fact.workload ?? ""} ${setting}`;
}

// src/rules/pooler-auth.ts
var poolerAuth = defineRule({
  id: "pooler-auth",
  title: "How clients of a pooler prove who they are",
  severity: "error",
  grades: "A warning where only containers get there; a note where only this machine does, and for `md5`.",
  controls: [],
  schema: { type: "object", additionalProperties: false, properties: {} },
  defaults: {},
  why: `A pooler logs in to PostgreSQL with passwords of its own: what it lets in is in, whatever \`pg_hba.conf\` says. \`auth_type = any\` takes no
password and ignores the user's name, \`trust\` takes no password, \`plain\` has the password sent in the clear, \`md5\` in a form that
is itself a password ([PgBouncer: auth_type](https://www.pgbouncer.org/config.html#auth_type)).`,
  mend: "Set `auth_type = scram-sha-256` (or `cert`, or `hba` with an `auth_hba_file`), and have SCRAM secrets in `auth_file` or through `auth_query`.",
  unknown: "A templated value is not judged; nor is what `hba` leaves to its file. Nothing stated is `md5`, which takes SCRAM secrets too, and is fine.",
  bad: [
    {
      title: "No password at all",
      files: { "pgbouncer.ini": "[databases]\nshop = host=db\n\n[pgbouncer]\nlisten_addr = *\nauth_type = any\n" },
      expect: [{ file: "pgbouncer.ini", line: 6, severity: "error" }]
    },
    {
      title: "Between containers, and in the clear",
      files: {
        "compose.yaml": `services:
  db:
    image: postgres:17
  pgbouncer:
    image: edoburu/pgbouncer:v1.23.1-p3
    environment:
      DB_HOST: db
      AUTH_TYPE: trust # warning
`,
        "pgbouncer.ini": "[databases]\nshop = host=db\n\n[pgbouncer]\nlisten_addr = 10.0.0.5\nauth_type = plain\n"
      },
      expect: [{ file: "pgbouncer.ini", line: 6, severity: "error" }]
    }
  ],
  good: [
    {
      title: "SCRAM",
      files: {
        "pgbouncer.ini": "[databases]\nshop = host=db\n\n[pgbouncer]\nlisten_addr = *\nauth_type = scram-sha-256\n"
      }
    },
    {
      title: "Records of its own",
      files: {
        "pgbouncer.ini": "[databases]\nshop = host=db\n\n[pgbouncer]\nlisten_addr = *\nauth_type = hba\nauth_hba_file = /etc/pgbouncer/pg_hba.conf\n"
      }
    }
  ],
  check: (model) => worstOf(poolersOf(model).flatMap(judge26))
});
var WHY = {
  any: "takes no password and ignores who the client says it is",
  trust: "takes no password: whoever gets there is the user they name",
  plain: "has clients send their password in the clear",
  md5: "still takes md5 for users without a SCRAM secret: what is stolen from the file is as good as the password"
};
function judge26(pooler) {
  const { fact, reach } = pooler;
  const type = settingOf2(fact, "auth_type")?.toLowerCase();
  const place = fact.settings.auth_type;
  if (type === void 0 || place === void 0 || !Object.hasOwn(WHY, type)) return [];
  return [
    {
      severity: severityOf9(type, reach),
      message: `\`auth_type = ${type}\` ${WHY[type]}. What the pooler lets in is logged in to PostgreSQL. Use \`scram-sha-256\`.`,
      origin: placeOf5(place),
      subject: poolerSubject(pooler, `auth_type = ${type}`)
    }
  ];
}
function severityOf9(type, reach) {
  if (reach === "loopback" || type === "md5") return "note";
  return reach === "containers" ? "warning" : "error";
}

// src/rules/pooler-listen.ts
var poolerListen = defineRule({
  id: "pooler-listen",
  title: "Poolers that listen on every address",
  severity: "warning",
  grades: "A note where clients have to authenticate.",
  controls: [],
  schema: { type: "object", additionalProperties: false, properties: {} },
  defaults: {},
  why: `\`listen_addr = *\` opens the pooler's port on every interface of the machine, also on those that are added later
([PgBouncer: listen_addr](https://www.pgbouncer.org/config.html#listen_addr)). In a container the published ports decide who gets there,
so this is a note; with \`auth_type = any\` or \`trust\` nothing else stands between a stranger and the databases.`,
  mend: "Name the address that clients use, or `127.0.0.1` where the pooler runs beside them.",
  unknown: "A templated value is not judged; nor is what an image listens on by default.",
  bad: [
    {
      title: "Every address",
      files: {
        "pgbouncer.ini": "[databases]\nshop = host=db\n\n[pgbouncer]\nlisten_addr = *\nauth_type = scram-sha-256\n"
      },
      expect: [{ file: "pgbouncer.ini", line: 5, severity: "note" }]
    },
    {
      title: "Every address, no password",
      files: {
        "pgbouncer.ini": "[databases]\nshop = host=db\n\n[pgbouncer]\nlisten_addr = 0.0.0.0\nauth_type = trust\n"
      },
      expect: [{ file: "pgbouncer.ini", line: 5, severity: "warning" }]
    }
  ],
  good: [
    {
      title: "This machine",
      files: {
        "pgbouncer.ini": "[databases]\nshop = host=db\n\n[pgbouncer]\nlisten_addr = 127.0.0.1\nauth_type = trust\n"
      }
    },
    {
      title: "The local socket only",
      files: { "pgbouncer.ini": "[databases]\nshop = host=db\n\n[pgbouncer]\nauth_type = scram-sha-256\n" }
    }
  ],
  check: (model) => worstOf(poolersOf(model).flatMap(judge27))
});
function judge27(pooler) {
  const { fact, reach } = pooler;
  const place = fact.settings.listen_addr;
  if (place === void 0 || listensOn(fact) !== "everything") return [];
  const type = settingOf2(fact, "auth_type")?.toLowerCase();
  const open = (type === "any" || type === "trust") && reach !== "loopback" && reach !== "containers";
  const more = open ? ` With \`auth_type = ${type}\` whoever reaches the port is in.` : "";
  return [
    {
      severity: open ? "warning" : "note",
      message: `\`listen_addr = ${place.value.trim()}\` opens the pooler's port on every interface of the machine.${more} Name the address that clients use.`,
      origin: placeOf5(place),
      subject: poolerSubject(pooler, "listen_addr everything")
    }
  ];
}

// src/rules/pooler-tls.ts
var poolerTls = defineRule({
  id: "pooler-tls",
  title: "TLS between clients and pooler",
  severity: "warning",
  grades: "A note unless the port is published beyond the machine.",
  controls: [],
  schema: { type: "object", additionalProperties: false, properties: {} },
  defaults: {},
  why: `A pooler has two lines, and each has TLS settings of its own. \`client_tls_sslmode\`, towards the clients, is \`disable\` unless set;
\`allow\` and \`prefer\` take clients without TLS as well
([PgBouncer: TLS settings](https://www.pgbouncer.org/config.html#tls-settings)). A protected line from the pooler to PostgreSQL
does not help the other one.`,
  mend: "Set `client_tls_sslmode = require` with `client_tls_key_file` and `client_tls_cert_file`, or have the pooler listen on loopback beside its clients.",
  unknown: "A templated mode or address is not judged; nor is what an image does by default.",
  bad: [
    {
      title: "None",
      files: { "pgbouncer.ini": "[databases]\nshop = host=db\n\n[pgbouncer]\nlisten_addr = 10.0.0.5\n" },
      expect: [{ file: "pgbouncer.ini", line: 4, severity: "note" }]
    },
    {
      title: "As the client likes",
      files: {
        "pgbouncer.ini": "[databases]\nshop = host=db\n\n[pgbouncer]\nlisten_addr = *\nclient_tls_sslmode = prefer\n"
      },
      expect: [{ file: "pgbouncer.ini", line: 6, severity: "note" }]
    }
  ],
  good: [
    {
      title: "Required",
      files: {
        "pgbouncer.ini": "[databases]\nshop = host=db\n\n[pgbouncer]\nlisten_addr = *\nclient_tls_sslmode = require\n"
      }
    },
    {
      title: "Beside its clients",
      files: { "pgbouncer.ini": "[databases]\nshop = host=db\n\n[pgbouncer]\nlisten_addr = localhost\n" }
    }
  ],
  check: (model) => worstOf(poolersOf(model).flatMap(judge28))
});
function judge28(pooler) {
  const { fact, reach } = pooler;
  const listens = listensOn(fact);
  if (reach === "loopback" || reach === "containers" || listens === "loopback" || listens === "unknown") return [];
  const severity = reach === "published" ? "warning" : "note";
  const setting = Object.hasOwn(fact.settings, "client_tls_sslmode") ? fact.settings.client_tls_sslmode : void 0;
  if (setting === void 0) {
    return [
      {
        severity,
        message: "Nothing sets `client_tls_sslmode`: clients of the pooler send passwords and rows in the clear. Set it to `require`.",
        origin: placeOf5(fact),
        subject: poolerSubject(pooler, "client_tls_sslmode is not set")
      }
    ];
  }
  const mode = setting.value.trim().toLowerCase();
  if (setting.unknown || mode !== "disable" && mode !== "allow" && mode !== "prefer") return [];
  const what = mode === "disable" ? "sends passwords and rows in the clear" : "leaves it to the client whether there is TLS";
  return [
    {
      severity,
      message: `\`client_tls_sslmode = ${mode}\` ${what} between clients and pooler. Set it to \`require\`.`,
      origin: placeOf5(setting),
      subject: poolerSubject(pooler, `client_tls_sslmode = ${mode}`)
    }
  ];
}

// src/rules/server-authentication-timeout.ts
var serverAuthenticationTimeout = defineRule({
  id: "server-authentication-timeout",
  title: "Time to authenticate",
  severity: "warning",
  controls: [cis("6.4")],
  schema: {
    type: "object",
    additionalProperties: false,
    properties: {
      max: { description: "The most seconds that a client may take.", type: "integer", minimum: 1, maximum: 600 }
    }
  },
  defaults: { max: 60 },
  why: `A client that has connected and does not authenticate holds a slot until \`authentication_timeout\` is over
([19.3.2 Authentication](https://www.postgresql.org/docs/current/runtime-config-connection.html#GUC-AUTHENTICATION-TIMEOUT)): anybody who
reaches the port can take all slots that way, without a password. The longer the time, the fewer attempts it needs.`,
  mend: "Leave the default of one minute, or set less.",
  unknown: "A templated value is not judged.",
  bad: [
    { title: "Five minutes", files: { "postgresql.conf": "authentication_timeout = 5min # warning\n" } },
    {
      title: "More than the policy allows",
      options: { max: 20 },
      files: { "postgresql.conf": "authentication_timeout = 30 # warning\n" }
    }
  ],
  good: [
    { title: "The default", files: { "postgresql.conf": "authentication_timeout = '1min'\n" } },
    { title: "Less", files: { "postgresql.conf": "authentication_timeout = 15s\n" } }
  ],
  check: (model, options) => worstOf(model.servers.flatMap((server) => judge29(server, options)))
});
function judge29(server, { max }) {
  const setting = stated(server, "authentication_timeout");
  if (setting === null || setting.value.type !== "integer" || setting.value.value <= max) return [];
  return [
    {
      severity: "warning",
      message: `\`authentication_timeout\` is ${setting.value.value} s: whoever reaches the port can hold a connection so long without a password, and take all of them. Allow ${max} s at most.`,
      origin: valuePlace(setting.fact),
      subject: assignmentWords(setting),
      major: server.major
    }
  ];
}

// src/rules/support-server/keys.ts
var OWN_NAMES = /* @__PURE__ */ new Set(["server.key", "root.key", "postgresql.key", "postgres.key"]);
var POOLER_KEYS = ["client_tls_key_file", "server_tls_key_file"];
function keyUses(model) {
  const namings = [...settingNamings(model), ...poolerNamings(model)];
  const mounts2 = model.facts.flatMap(
    (fact) => fact.kind === "workload" && fact.role !== "client" ? fact.mounts.flatMap(
      (mount) => mount.source === null || mount.source === "" ? [] : [{ mount, fact, source: mount.source }]
    ) : []
  );
  const directories = configurationDirectories(model);
  const ofClients = clientKeys(model);
  return (path) => {
    const client = ofClients.get(path);
    if (client !== void 0) return client;
    const mounted = mounts2.find(({ source }) => path === source || path.startsWith(`${source}/`));
    if (mounted !== void 0) {
      return {
        owner: "server",
        words: `it is mounted into the container of ${mounted.fact.name}`,
        place: placeOf5(mounted.mount)
      };
    }
    const named = namings.find(({ name, directory }) => name === baseName2(path) && path.startsWith(directory));
    if (named !== void 0) return { owner: "server", words: named.words, place: named.place };
    if (!OWN_NAMES.has(baseName2(path)) || !directories.has(directoryOf2(path))) return null;
    return {
      owner: "server",
      words: `it stands beside the configuration of PostgreSQL under the name that is used by default`,
      place: null
    };
  };
}
function clientKeys(model) {
  const paths = new Set(model.facts.flatMap((fact) => fact.kind === "key" ? [fact.file] : []));
  const uses = /* @__PURE__ */ new Map();
  for (const { connection, workload } of paths.size === 0 ? [] : model.clients) {
    for (const [parameter, value] of Object.entries(connection.parameters)) {
      const read = /\.key$/.test(parameter) ? fileOfWord(value) : null;
      const stated2 = parameter === "sslkey" && !connection.unknown.includes(parameter);
      const name = read ?? (stated2 ? value : null);
      const found = name === null ? null : namedFile(name, { file: connection.file, workload, upwards: true }, (path) => paths.has(path));
      if (found === null) continue;
      const place = parameterPlace(connection, parameter);
      uses.set(found.path, { owner: "client", words: `\`${parameter}\` names it`, place });
    }
  }
  return uses;
}
function settingNamings(model) {
  return model.servers.flatMap((server) => {
    const setting = server.settings.get("ssl_key_file");
    if (setting === void 0 || setting.fact === null || setting.value.type !== "string") return [];
    const directory = directoryOf2(setting.fact.file);
    const place = valuePlace(setting.fact);
    return [{ name: baseName2(setting.value.value), directory, place, words: "`ssl_key_file` names it" }];
  });
}
function poolerNamings(model) {
  return model.facts.flatMap((fact) => {
    if (fact.kind !== "pooler") return [];
    return POOLER_KEYS.flatMap((key) => {
      const setting = Object.hasOwn(fact.settings, key) ? fact.settings[key] : void 0;
      if (setting === void 0 || setting.unknown || setting.value === "") return [];
      const directory = directoryOf2(setting.file);
      return [
        {
          name: baseName2(setting.value),
          directory,
          place: placeOf5(setting),
          words: `\`${key}\` of PgBouncer names it`
        }
      ];
    });
  });
}
function configurationDirectories(model) {
  const directories = /* @__PURE__ */ new Set();
  for (const fact of model.facts) {
    if (fact.kind === "hba-record" || fact.kind === "setting" && fact.workload === void 0) {
      directories.add(directoryOf2(fact.file));
    }
  }
  return directories;
}
function baseName2(path) {
  return path.slice(path.lastIndexOf("/") + 1);
}
function directoryOf2(path) {
  return path.slice(0, path.lastIndexOf("/") + 1);
}

// src/rules/server-key-in-repository.ts
var KEY = [
  ["-----BEGIN", "PRIVATE KEY-----"].join(" "),
  "MC4CAQAwBQYDK2VwBCIEIexampleExampleEXAMPLEexample0123456789abcdef",
  ["-----END", "PRIVATE KEY-----"].join(" "),
  ""
].join("\n");
var ENCRYPTED = KEY.replaceAll("PRIVATE", "ENCRYPTED PRIVATE");
var serverKeyInRepository = defineRule({
  id: "server-key-in-repository",
  title: "No private keys of servers and clients in the repository",
  severity: "error",
  grades: "A note for a key that is protected by a passphrase.",
  controls: [stig("CD16-00-004100")],
  schema: { type: "object", additionalProperties: false, properties: {} },
  defaults: {},
  why: `Who has the private key can pretend to be the server (or, with a client's key, be the user of a \`cert\` record)
([18.9.4 SSL Server File Usage](https://www.postgresql.org/docs/current/ssl-tcp.html#SSL-SERVER-FILES)): \`sslmode=verify-full\` on all
clients is then worth nothing. A key that was committed stays in the history.

Reported are keys that PostgreSQL, PgBouncer or a client (\`sslkey\`) is told to use, that are mounted into the server's container, or
that bear PostgreSQL's own names beside its configuration, and those in a Secret of Kubernetes with PostgreSQL in its name, also in
Base64, which hides nothing. Certificates are no secret.`,
  mend: "Take the key out of the repository, make a new one with a new certificate, and hand it to the server as a secret.",
  unknown: "Keys that nothing ties to PostgreSQL are not reported; a templated path ties none.",
  bad: [
    {
      title: "The settings name it",
      files: {
        "db/postgresql.conf": "ssl = on\nssl_key_file = '/etc/ssl/db.key'\n",
        "db/tls/db.key": KEY
      },
      expect: [{ file: "db/tls/db.key", line: 1, severity: "error" }]
    },
    {
      title: "It is mounted into the container",
      files: {
        "compose.yaml": `services:
  db:
    image: postgres:16
    volumes:
      - ./certs/db.pem:/etc/ssl/private/db.pem:ro
`,
        "certs/db.pem": KEY
      },
      expect: [{ file: "certs/db.pem", line: 1, severity: "error" }]
    },
    {
      title: "PostgreSQL\u2019s own name beside its configuration",
      files: { "postgres/pg_hba.conf": "hostssl all all 10.0.0.0/8 scram-sha-256\n", "postgres/server.key": KEY },
      expect: [{ file: "postgres/server.key", line: 1, severity: "error" }]
    },
    {
      title: "A client\u2019s, and one with a passphrase",
      files: {
        ".env": "DATABASE_URL=postgres://app@db.acme-shop.io/shop?sslmode=verify-full&sslcert=tls/app.crt&sslkey=tls/app.key\n",
        "tls/app.key": KEY,
        "db/postgresql.conf": "ssl = on\nssl_key_file = 'server.key'\n",
        "db/server.key": ENCRYPTED
      },
      expect: [
        { file: "db/server.key", line: 1, severity: "note" },
        { file: "tls/app.key", line: 1, severity: "error" }
      ]
    },
    {
      title: "In a Secret",
      files: {
        "deploy/postgres-tls.yaml": `apiVersion: v1
kind: Secret
metadata:
  name: postgres-tls
stringData:
  tls.key: |
${KEY.replace(/^(?=.)/gm, "    ")}`
      },
      expect: [{ file: "deploy/postgres-tls.yaml", line: 7, severity: "error" }]
    }
  ],
  good: [
    {
      title: "In a Secret of something else",
      files: {
        "deploy/web.yaml": `apiVersion: v1
kind: Secret
metadata:
  name: shop-web-tls
  labels: { database: postgres }
data:
  tls.key: ${Buffer.from(KEY).toString("base64")}
`
      }
    },
    {
      title: "The key of a web server",
      files: { "db/postgresql.conf": "ssl = on\nssl_key_file = 'server.key'\n", "web/tls/server.key": KEY }
    }
  ],
  check: (model) => worstOf(judgeAll(model))
});
function judgeAll(model) {
  const uses = keyUses(model);
  return model.facts.flatMap((fact) => fact.kind === "key" ? judge30(fact, uses) : []);
}
function judge30(fact, uses) {
  const use = fact.store === void 0 ? uses(fact.file) : storeUse(fact.store);
  if (use === null) return [];
  const gain = use.owner === "server" ? "pretend to be the server" : "log in as this client where a record asks for a certificate";
  return [
    {
      severity: fact.encrypted ? "note" : "error",
      message: fact.encrypted ? `This private key is in the repository, and ${use.words}: only its passphrase, which can be tried at leisure, keeps who reads it from using it. Keep it elsewhere.` : `This private key is in the repository without a passphrase, and ${use.words}. Who reads it can ${gain}: make a new one and keep it elsewhere.`,
      origin: placeOf5(fact),
      related: use.place === null ? [] : [{ ...use.place, message: "used here" }],
      subject: `private key ${fact.file}${fact.store === void 0 ? "" : ` ${fact.store.name} ${fact.store.key}`}`
    }
  ];
}
function storeUse(store) {
  const owner = storeOwner(store);
  return owner === null ? null : { owner, words: `${storeWords(store)}, PostgreSQL\u2019s by its name, holds it`, place: null };
}

// src/rules/server-listen.ts
var serverListen = defineRule({
  id: "server-listen",
  title: "Listening on every address",
  severity: "note",
  controls: [cis("5.2"), stig("CD16-00-003500")],
  schema: {
    type: "object",
    additionalProperties: false,
    properties: {
      allow: {
        description: "Addresses that are fine although they mean every one of the machine: `*`, `0.0.0.0`, `::`.",
        type: "array",
        items: { enum: ["*", "0.0.0.0", "::"] },
        uniqueItems: true
      }
    }
  },
  defaults: { allow: [] },
  why: `\`listen_addresses = '*'\` opens the port on every interface of the machine, also on those that are added later
([19.3.1 Connection Settings](https://www.postgresql.org/docs/current/runtime-config-connection.html#GUC-LISTEN-ADDRESSES)). What
then keeps strangers out is \`pg_hba.conf\` and the network. In a container it is usual and what the images do by default: the
published ports decide there. So this is a note; the HBA rules and \`server-published-port\` speak of what comes of it.`,
  mend: "Name the addresses that clients use: `listen_addresses = 'localhost, 10.0.0.5'`.",
  unknown: "A templated value is not judged; nor is the default of an image.",
  bad: [
    {
      title: "Every address",
      files: { "postgresql.conf": "listen_addresses = '*' # note\n" }
    },
    {
      title: "The same in other words",
      files: {
        "a/postgresql.conf": "listen_addresses = '0.0.0.0' # note\n",
        "b/postgresql.conf": "listen_addresses = 'localhost, ::' # note\n",
        "compose.yaml": `services:
  db:
    image: postgres:16
    command: ["-c", "listen_addresses=*"] # note
`
      }
    }
  ],
  good: [
    { title: "Chosen addresses", files: { "postgresql.conf": "listen_addresses = 'localhost, 10.0.0.5'\n" } },
    { title: "The local socket only", files: { "postgresql.conf": "listen_addresses = ''\n" } },
    {
      title: "Allowed by the policy",
      options: { allow: ["*"] },
      files: { "postgresql.conf": "listen_addresses = '*'\n" }
    },
    { title: "The default of the image", files: { "compose.yaml": "services:\n  db:\n    image: postgres:16\n" } }
  ],
  check: (model, options) => worstOf(model.servers.flatMap((server) => judge31(server, options)))
});
function judge31(server, { allow }) {
  const setting = stated(server, "listen_addresses");
  if (setting === null || setting.value.type !== "string") return [];
  const every = listenAddresses(setting.value.value).find(
    (address) => isEveryAddress(address) && !allow.includes(address)
  );
  if (every === void 0) return [];
  const container = server.workload === null ? "" : " In a container the published ports decide who gets there.";
  return [
    {
      severity: "note",
      message: `\`${every}\` in \`listen_addresses\` opens the port on every interface of the machine, also on later ones. Name the addresses that clients use.${container}`,
      origin: valuePlace(setting.fact),
      subject: assignmentWords(setting),
      major: server.major
    }
  ];
}

// src/rules/server-logging.ts
var NAMES = ["log_connections", "log_disconnections"];
var serverLogging = defineRule({
  id: "server-logging",
  title: "Connections are logged",
  severity: "warning",
  grades: "A note unless `require` is set.",
  controls: [cis("3.1.20"), cis("3.1.21"), cis("6.2"), stig("CD16-00-011200")],
  schema: {
    type: "object",
    additionalProperties: false,
    properties: {
      require: {
        description: "Both have to be on; a settings file that does not mention them is a finding, too.",
        type: "boolean"
      }
    }
  },
  defaults: { require: false },
  why: `\`log_connections\` and \`log_disconnections\` say who was connected, from where and for how long
([19.8.3 What to Log](https://www.postgresql.org/docs/current/runtime-config-logging.html#RUNTIME-CONFIG-LOGGING-WHAT)): the first thing
one asks after a leak, and benchmarks ask for it. Both are off by default. Since 18 \`log_connections\` is a list
(\`receipt\`, \`authentication\`, \`authorization\`, \`setup_durations\`, \`all\`); \`on\` still works.`,
  mend: "Set `log_connections = on` (or `all` from 18 on) and `log_disconnections = on`. Behind a pooler they cost little.",
  unknown: "A templated value is not judged.",
  bad: [
    {
      title: "Switched off",
      files: { "postgresql.conf": "log_connections = off # note\nlog_disconnections = no # note\n" }
    },
    {
      title: "Required, and one is missing",
      options: { require: true },
      files: {
        "postgresql.conf": `port = 5432 # warning
log_connections = on
`
      }
    },
    {
      title: "An empty list",
      postgres: 18,
      options: { require: true },
      files: { "postgresql.conf": "log_connections = '' # warning\nlog_disconnections = on\n" }
    }
  ],
  good: [
    {
      title: "Both are on",
      options: { require: true },
      files: { "postgresql.conf": "log_connections = yes\nlog_disconnections = on\n" }
    },
    {
      title: "All aspects of a connection",
      postgres: 18,
      options: { require: true },
      files: { "postgresql.conf": "log_connections = 'all'\nlog_disconnections = on\n" }
    },
    { title: "Not mentioned", files: { "postgresql.conf": "port = 5432\n" } }
  ],
  check: (model, options) => worstOf(model.servers.flatMap((server) => NAMES.flatMap((name) => judge32(server, name, options))))
});
function judge32(server, name, options) {
  const severity = options.require ? "warning" : "note";
  const setting = stated(server, name);
  const what = "nobody can tell later who was connected and from where";
  if (setting !== null) {
    if (!isOff(setting.value)) return [];
    const message3 = `\`${name}\` is off: ${what}. Turn it on.`;
    return [
      { severity, message: message3, origin: valuePlace(setting.fact), subject: assignmentWords(setting), major: server.major }
    ];
  }
  const file = settingsFile(server);
  if (!options.require || file === null || isFragment(server)) return [];
  const message2 = `Nothing in the repository sets \`${name}\`, which is off by default: ${what}. Turn it on.`;
  return [{ severity, message: message2, origin: topOf(file), subject: `${name} is not set`, major: server.major }];
}
function isOff(value) {
  if (value.type === "bool") return !value.value;
  return value.type === "string" && /^\s*(?:off|false|no|0)?\s*$/i.test(value.value);
}

// src/rules/server-max-connections.ts
var serverMaxConnections = defineRule({
  id: "server-max-connections",
  title: "max_connections within its band",
  severity: "warning",
  controls: [cis("6.3"), stig("CD16-00-000100")],
  schema: {
    type: "object",
    additionalProperties: false,
    properties: {
      min: { description: "The fewest connections that are enough.", type: "integer", minimum: 1, maximum: 262143 },
      max: {
        description: "The most connections that the server is made for.",
        type: "integer",
        minimum: 1,
        maximum: 262143
      }
    }
  },
  defaults: { min: 5, max: 500 },
  why: `Each connection is a process with its own memory (\`work_mem\` several times over), and every snapshot looks at all of them
([19.3.1 Connection Settings](https://www.postgresql.org/docs/current/runtime-config-connection.html#GUC-MAX-CONNECTIONS)). Thousands
of connections let a burst of clients bring the server down where a pooler would have made them wait; too few, and clients get
\`sorry, too many clients already\`. The band is what the team has agreed on; a changed value outside of it should be talked about.`,
  mend: "Keep `max_connections` within the band and put a pooler (PgBouncer, or the pool of the application) before the server; or widen the band in the policy, where the change is seen.",
  unknown: "A templated value is not judged; the default (100) is taken as agreed.",
  bad: [
    { title: "Too many", files: { "postgresql.conf": "max_connections = 2000 # warning\n" } },
    {
      title: "A band of one\u2019s own, and a command line",
      options: { min: 20, max: 300 },
      files: {
        "compose.yaml": `services:
  db:
    image: postgres:16
    command: postgres -N 10 # warning
  big:
    image: postgres:16
    command: ["postgres", "--max-connections=400"] # warning
`
      }
    }
  ],
  good: [
    { title: "Within the band", files: { "postgresql.conf": "max_connections = 200\n" } },
    {
      title: "A later line wins",
      files: { "postgresql.conf": "max_connections = 5000\nmax_connections = 100\n" }
    },
    { title: "Filled in elsewhere", files: { "postgresql.conf.j2": "max_connections = {{ pg_max_connections }}\n" } }
  ],
  check: (model, options) => worstOf(model.servers.flatMap((server) => judge33(server, options)))
});
function judge33(server, { min, max }) {
  const setting = stated(server, "max_connections");
  if (setting === null || setting.value.type !== "integer") return [];
  const { value } = setting.value;
  if (value >= min && value <= max) return [];
  const why = value > max ? `each is a process with its own memory. Put a pooler before the server, or agree on more than ${max} in the policy.` : `clients soon get "sorry, too many clients already". Set at least ${min}.`;
  return [
    {
      severity: "warning",
      message: `\`max_connections\` is ${value}, outside of ${min} to ${max}: ${why}`,
      origin: valuePlace(setting.fact),
      subject: assignmentWords(setting),
      major: server.major
    }
  ];
}

// src/rules/server-password.ts
var serverPassword = defineRule({
  id: "server-password",
  title: "No passwords of roles in the repository",
  severity: "warning",
  grades: "A note for well-known passwords where the port is not published to others, and for defaults of variables.",
  controls: [],
  schema: { type: "object", additionalProperties: false, properties: {} },
  defaults: {},
  why: `The image makes the superuser with this password on its first start
([Docker: postgres](https://hub.docker.com/_/postgres)); changing the file later does not change the role. Whoever reads the
repository, now or in its history, has it, wherever the same file is deployed. A password that everybody tries first (\`postgres\`,
\`secret\`) protects nothing once others reach the port; on a developer's own machine that does not matter, so it is a note there.`,
  mend: `Use \`POSTGRES_PASSWORD_FILE: /run/secrets/\u2026\` with a compose secret, or \`\${POSTGRES_PASSWORD:?set it}\` filled in from outside the
repository. Change a real password that has been committed.`,
  unknown: "A variable without a default is not judged; text that asks its reader for a password is a note where the server would take it.",
  bad: [
    {
      title: "A real looking password, and the port is published",
      files: {
        "compose.yaml": `services:
  db:
    image: postgres:16
    environment:
      POSTGRES_PASSWORD: kuG4-Wedo-93tz # warning
    ports: ["5432:5432"]
`
      }
    },
    {
      title: "Between containers",
      files: {
        "compose.yaml": `services:
  db:
    image: bitnami/postgresql:16
    environment:
      - POSTGRESQL_PASSWORD=kuG4-Wedo-93tz # warning
`
      }
    },
    {
      title: "Passwords that everybody knows",
      files: {
        "compose.yaml": `services:
  local:
    image: postgres:16
    environment:
      POSTGRES_PASSWORD: postgres # note
    ports: ["127.0.0.1:5432:5432"]
  open:
    image: postgres:16
    environment:
      POSTGRES_PASSWORD: secret # warning
    ports: ["5433:5432"]
`
      }
    },
    {
      title: "Roles that Patroni makes",
      files: {
        "patroni.yml": `scope: shop
etcd3: { hosts: "10.0.0.5:2379" }
bootstrap:
  users:
    admin:
      password: admin # note
postgresql:
  data_dir: /data
  authentication:
    superuser:
      username: postgres
      password: kuG4-Wedo-93tz # warning
    replication:
      username: rep
      password: \${REPLICATION_PASSWORD}
`
      }
    },
    {
      title: "The default of a variable",
      files: {
        "compose.yaml": `services:
  db:
    image: postgres:16
    environment:
      POSTGRES_PASSWORD: \${DB_PASSWORD:-kuG4-Wedo-93tz} # note
`
      }
    }
  ],
  good: [
    {
      title: "From a secret, and from outside",
      files: {
        "compose.yaml": `services:
  db:
    image: postgres:16
    environment:
      POSTGRES_PASSWORD_FILE: /run/secrets/db
  other:
    image: postgres:16
    environment:
      POSTGRES_PASSWORD: \${DB_PASSWORD:?}
`
      }
    },
    {
      title: "The password of another product",
      files: {
        "compose.yaml": `services:
  db:
    image: mysql:8
    environment:
      MYSQL_ROOT_PASSWORD: kuG4-Wedo-93tz
`
      }
    }
  ],
  check: (model) => worstOf(judgeAll2(model))
});
function judgeAll2(model) {
  const servers = new Map(
    model.servers.flatMap((server) => server.workload === null ? [] : [[server.workload.id, server]])
  );
  return model.facts.flatMap((fact) => {
    if (fact.kind === "role-password") return judgeRole(fact);
    if (fact.kind !== "workload") return [];
    const server = servers.get(fact.id) ?? null;
    return Object.entries(fact.environment).flatMap(([name, value]) => judge34(fact, server, name, value));
  });
}
function judge34(workload, server, name, value) {
  if (value.password === null || name.startsWith("PG")) return [];
  const published2 = server?.exposure.kind === "published";
  const severity = severityOf10(value.password, published2, workload.role === "server");
  if (severity === null) return [];
  return [
    {
      severity,
      message: messageOf8(name, value.password, published2),
      origin: placeOf5(value),
      // A file that several services are given is judged once, by the most exposed of them.
      subject: value.file === workload.file ? `${workload.name} ${name}` : name,
      ...server === null ? {} : { major: server.major }
    }
  ];
}
function judgeRole({ name, password, ...origin }) {
  const severity = severityOf10(password, false, true);
  if (severity === null) return [];
  return [{ severity, message: roleMessage(name, password), origin: placeOf5(origin), subject: name }];
}
function roleMessage(name, { strength }) {
  switch (strength) {
    case "literal":
      return `\`${name}\` is the password of a role, and in the repository: everybody who reads it, now or in its history, has it. Take it from a secret or from a variable that is set outside.`;
    case "default":
      return `\`${name}\` has a default password: wherever nobody sets the variable, the one in the repository works. Leave it out.`;
    default:
      return `\`${name}\` is a password that everybody tries first: fine on a developer's own machine, nowhere else.`;
  }
}
function severityOf10({ strength, wellKnown }, published2, serves) {
  switch (strength) {
    case "literal":
      return serves ? "warning" : "note";
    case "well-known":
      return published2 ? "warning" : "note";
    case "default":
      return "note";
    case "placeholder":
      return wellKnown ? "note" : null;
    default:
      return null;
  }
}
function messageOf8(name, { strength }, published2) {
  const where = published2 ? " The port is published, so anyone who gets there can use it." : "";
  const mend = "Use a secret (`_FILE`) or a variable from outside the repository.";
  switch (strength) {
    case "literal":
      return `\`${name}\` is a password in the repository: everybody who reads it, now or in its history, has it.${where} ${mend}`;
    case "default":
      return `\`${name}\` has a default password: wherever nobody sets the variable, the one in the repository works. Leave it out (\`\${VARIABLE:?}\`).`;
    default:
      return published2 ? `\`${name}\` is a password that everybody tries first.${where} ${mend}` : `\`${name}\` is a password that everybody tries first: fine on a developer's own machine, nowhere else.`;
  }
}

// src/rules/server-password-encryption.ts
var serverPasswordEncryption = defineRule({
  id: "server-password-encryption",
  title: "Passwords stored as SCRAM secrets",
  severity: "warning",
  grades: "A note where md5 is the default of an old version and nothing sets the parameter.",
  controls: [stig("CD16-00-003800")],
  schema: { type: "object", additionalProperties: false, properties: {} },
  defaults: {},
  why: `\`password_encryption\` decides how the server stores passwords that are set from now on
([19.3.2 Authentication](https://www.postgresql.org/docs/current/runtime-config-connection.html#RUNTIME-CONFIG-CONNECTION-AUTHENTICATION)).
An md5 hash is all one needs to log in: who reads it from a backup or a replica needs no password. A role with an md5
hash cannot use \`scram-sha-256\` records, and md5 is deprecated since 18. The default is \`scram-sha-256\` since 14; it was \`md5\` before.`,
  mend: "Drop the setting (14 and newer) or set `password_encryption = scram-sha-256`, then set the passwords of all roles again.",
  unknown: "A templated value is not judged.",
  bad: [
    { title: "md5 is asked for", files: { "postgresql.conf": "password_encryption = md5 # warning\n" } },
    {
      title: "md5 on the command line",
      files: {
        "compose.yaml": `services:
  db:
    image: postgres:16
    command: -c password_encryption=md5 # warning
`
      }
    },
    {
      title: "md5 by default",
      files: {
        "compose.yaml": `services:
  db:
    image: postgres:13 # note
`
      }
    }
  ],
  good: [
    {
      title: "SCRAM",
      postgres: 13,
      files: { "postgresql.conf": "password_encryption = 'scram-sha-256'\n" }
    },
    {
      title: "SCRAM, because initdb is told of it",
      files: {
        "compose.yaml": `services:
  db:
    image: postgres:13
    environment:
      POSTGRES_INITDB_ARGS: --auth-host=scram-sha-256
`
      }
    },
    {
      title: "The default of a version of today",
      files: { "postgresql.conf": "#password_encryption = md5\nport = 5432\n" }
    }
  ],
  check: (model) => worstOf(model.servers.flatMap(judge35))
});
function judge35(server) {
  const { major } = server;
  const setting = stated(server, "password_encryption");
  if (setting !== null) {
    if (setting.value.type !== "enum" || setting.value.value !== "md5") return [];
    return [
      {
        severity: "warning",
        message: "`password_encryption` is md5: whoever sees a stored hash can log in with it. Use `scram-sha-256` and set the passwords again.",
        origin: valuePlace(setting.fact),
        subject: assignmentWords(setting),
        major
      }
    ];
  }
  if (major >= 14 || server.majorFrom === "default" || server.settings.has("password_encryption")) return [];
  const { workload } = server;
  const file = settingsFile(server);
  if (workload === null ? file === null || isFragment(server) : workload.family !== "official") return [];
  return [
    {
      severity: "note",
      message: `Up to version 13 PostgreSQL stores passwords as md5 hashes by default: whoever sees one can log in with it. Set \`password_encryption = scram-sha-256\`.`,
      origin: workload === null ? topOf(file ?? "") : placeOf5(workload, workload.imagePosition),
      subject: `${server.id} password_encryption by default`,
      major
    }
  ];
}

// src/rules/server-published-port.ts
var serverPublishedPort = defineRule({
  id: "server-published-port",
  title: "Published ports",
  severity: "warning",
  grades: "A note where the port of the host is chosen at random, is filled in elsewhere, or is the host\u2019s own network, and for the ports of poolers.",
  controls: [stig("CD16-00-003500")],
  schema: { type: "object", additionalProperties: false, properties: {} },
  defaults: {},
  why: `\`ports: "5432:5432"\` opens the port on every address of the machine, not on loopback alone
([Compose: ports](https://docs.docker.com/reference/compose-file/services/#ports)). Docker writes its own firewall rules before those of
\`ufw\` and \`firewalld\`, so a host firewall that seems closed does not stop it. The official image's \`pg_hba.conf\` takes
every address. Containers of the same project reach each other without a published port.

In a cloud the same is said by security groups, firewalls and authorised networks that let all addresses reach port 5432.`,
  mend: 'Drop `ports:` where only containers connect; for tools on the same machine write `"127.0.0.1:5432:5432"`. In a cloud name the networks of the clients.',
  unknown: "Where a template fills in the address nothing is said; where it fills in the port alone the address is every one.",
  bad: [
    {
      title: "Every address of the machine",
      files: {
        "compose.yaml": `services:
  db:
    image: postgres:16
    ports:
      - "5432:5432" # warning
      - "0.0.0.0:5433:5432" # warning
`
      }
    },
    {
      title: "A public address, and any port of the machine",
      files: {
        "compose.yaml": `services:
  db:
    image: postgres:16
    ports:
      - "203.0.113.7:5432:5432" # warning
      - 5432 # note
`
      }
    },
    {
      title: "A pooler before it",
      files: {
        "compose.yaml": `services:
  pool:
    image: edoburu/pgbouncer:v1.24
    ports:
      - "6432:5432" # note
`
      }
    },
    {
      title: "A security group and an authorised network for everybody",
      files: {
        "main.tf": `resource "aws_security_group" "db" {
  ingress {
    from_port   = 5432
    to_port     = 5432
    protocol    = "tcp"
    cidr_blocks = ["0.0.0.0/0"] # warning
  }
}

resource "google_sql_database_instance" "main" {
  database_version = "POSTGRES_16"
  settings {
    ip_configuration {
      authorized_networks {
        value = "0.0.0.0/0" # warning
      }
    }
  }
}
`
      }
    },
    {
      title: "A service of Kubernetes on every node",
      files: {
        "db.yaml": `kind: Pod
metadata: { name: db, labels: { app: db } }
spec: { containers: [{ name: postgres, image: "postgres:16" }] }
---
kind: Service
metadata: { name: db }
spec:
  type: NodePort
  selector: { app: db }
  ports:
    - port: 5432 # warning
`
      }
    }
  ],
  good: [
    {
      title: "A service of Kubernetes that only the cluster reaches",
      files: {
        "db.yaml": `kind: Pod
metadata: { name: db, labels: { app: db } }
spec: { containers: [{ name: postgres, image: "postgres:16" }] }
---
kind: Service
metadata: { name: db }
spec:
  selector: { app: db }
  ports: [{ port: 5432 }]
`
      }
    },
    {
      title: "Loopback",
      files: {
        "compose.yaml": `services:
  db:
    image: postgres:16
    ports:
      - "127.0.0.1:5432:5432"
      - "[::1]:5432:5432"
`
      }
    },
    {
      title: "Not published, or not PostgreSQL\u2019s port",
      files: {
        "compose.yaml": `services:
  db:
    image: postgres:16
    expose: ["5432"]
    ports: ["9187:9187"]
  web:
    image: registry.example/web
    ports: ["80:8080"]
`
      }
    },
    {
      title: "A server without a public address, and a network of one\u2019s own",
      files: {
        "main.tf": `resource "aws_security_group" "db" {
  ingress {
    from_port   = 5432
    to_port     = 5432
    protocol    = "tcp"
    cidr_blocks = ["0.0.0.0/0"]
  }
}

resource "aws_db_instance" "main" {
  engine                 = "postgres"
  publicly_accessible    = false
  vpc_security_group_ids = [aws_security_group.db.id]
}

resource "aws_vpc_security_group_ingress_rule" "app" {
  security_group_id = var.group
  from_port         = 5432
  to_port           = 5432
  ip_protocol       = "tcp"
  cidr_ipv4         = "10.0.0.0/16"
}
`
      }
    },
    {
      title: "The address is filled in elsewhere",
      files: {
        "compose.yaml": `services:
  db:
    image: postgres:16
    ports:
      - "\${BIND_ADDRESS}:5432:5432"
`
      }
    }
  ],
  check: (model) => worstOf([
    ...model.servers.flatMap((server) => judge36(model, server)),
    ...model.facts.flatMap(
      (fact) => fact.kind === "workload" && fact.role === "pooler" ? ofPooler(model, fact) : []
    )
  ])
});
var POOLER_PORTS = /* @__PURE__ */ new Set([5432, 6432, 6433, 9999]);
function ofPooler(model, workload) {
  return workload.ports.flatMap((port) => {
    const zone = port.hostAddress === "" ? "public" : zoneOf(port.hostAddress, model.zones ?? {});
    if (zone !== "public" || !POOLER_PORTS.has(port.target)) return [];
    return [
      {
        severity: "note",
        message: `The pooler's port is open on every address of the machine: behind it is PostgreSQL. Bind it to 127.0.0.1, or drop \`ports:\` where only containers connect.`,
        origin: placeOf5(port),
        subject: `${workload.name} ${port.hostAddress}:${port.published}:${port.target}`
      }
    ];
  });
}
function judge36(model, server) {
  const { workload } = server;
  if (workload === null || workload.platform === "ci") return [];
  if (workload.hostNetwork) {
    return [
      {
        severity: "note",
        message: `\`${workload.platform === "docker" ? "--network host" : "network_mode: host"}\` makes the port of ${workload.name} a port of the machine, on every address that the server listens on.`,
        origin: placeOf5(workload),
        subject: `${workload.name} host network`,
        major: server.major
      }
    ];
  }
  const target = portOf(server.settings);
  return workload.ports.flatMap((port) => port.target === target ? published(model, server, port) : []);
}
function published(model, server, port) {
  const zone = port.hostAddress === "" ? "public" : zoneOf(port.hostAddress, model.zones ?? {});
  if (zone !== "public") return [];
  const certain = /^\d+(?:-\d+)?$/.test(port.published) && Number(port.published) !== 0;
  const where = port.hostAddress === "" ? "every address of the machine" : `the public address ${port.hostAddress}`;
  if (server.workload?.platform === "kubernetes") {
    return [
      {
        severity: "warning",
        message: `This service brings PostgreSQL's port out of the cluster, by way of its nodes or of a load balancer. Make it \`ClusterIP\`, or name who may come (\`loadBalancerSourceRanges\`).`,
        origin: placeOf5(port),
        subject: `${server.workload.name} ${port.published}:${port.target}`,
        major: server.major
      }
    ];
  }
  if (server.workload?.platform === "cloud") {
    return [
      {
        severity: "warning",
        message: `These addresses are most of the internet, and this opens PostgreSQL's port ${port.published} to them: whoever comes has only the server's own checks before them. Name the networks of the clients, or the group that they are in.`,
        origin: placeOf5(port),
        subject: `${server.workload.name} ${port.published}:${port.target}`,
        major: server.major
      }
    ];
  }
  const option = server.workload?.platform === "docker" ? "-p" : "ports:";
  const number = certain ? `Port ${port.published}` : "A port";
  return [
    {
      severity: certain ? "warning" : "note",
      message: `${number} on ${where} leads to PostgreSQL, and Docker's rules come before the host's firewall. Bind it to 127.0.0.1, or drop \`${option}\` where only containers connect.`,
      origin: placeOf5(port),
      subject: `${server.workload?.name ?? ""} ${port.hostAddress}:${port.published}:${port.target}`,
      major: server.major
    }
  ];
}

// src/rules/server-reserved-connections.ts
var serverReservedConnections = defineRule({
  id: "server-reserved-connections",
  title: "Connections kept for superusers",
  severity: "error",
  grades: "A warning where none is kept; an error where so many are that the server does not start.",
  controls: [cis("6.3")],
  schema: { type: "object", additionalProperties: false, properties: {} },
  defaults: {},
  why: `\`superuser_reserved_connections\` (3 by default) are the slots through which an administrator still gets in when the
application has taken all others
([19.3.1 Connection Settings](https://www.postgresql.org/docs/current/runtime-config-connection.html#GUC-SUPERUSER-RESERVED-CONNECTIONS)).
With 0 the only way left is to stop clients from outside. Together with \`reserved_connections\` (16 and newer) they have to be
fewer than \`max_connections\`: the server refuses to start otherwise.`,
  mend: "Leave `superuser_reserved_connections` at 3 and `max_connections` well above it.",
  unknown: "Where one of the numbers is templated the sum is not judged.",
  bad: [
    { title: "None is kept", files: { "postgresql.conf": "superuser_reserved_connections = 0 # warning\n" } },
    {
      title: "The server does not start",
      postgres: 15,
      files: { "postgresql.conf": "max_connections = 3 # error\n" }
    },
    {
      title: "The server does not start: both kinds",
      postgres: 16,
      files: {
        "postgresql.conf": "max_connections = 20\nreserved_connections = 15\nsuperuser_reserved_connections = 5 # error\n"
      }
    }
  ],
  good: [
    {
      title: "Some of many",
      postgres: 16,
      files: {
        "postgresql.conf": "max_connections = 100\nreserved_connections = 5\nsuperuser_reserved_connections = 3\n"
      }
    },
    { title: "The defaults", files: { "postgresql.conf": "max_connections = 100\n" } }
  ],
  check: (model) => worstOf(model.servers.flatMap(judge37))
});
function judge37(server) {
  const { major } = server;
  const reserved = stated(server, "superuser_reserved_connections");
  const last = reserved ?? stated(server, "reserved_connections") ?? stated(server, "max_connections");
  if (last === null) return [];
  const most = numberOf(server, "max_connections");
  const superuser = numberOf(server, "superuser_reserved_connections");
  const others = major >= 16 ? numberOf(server, "reserved_connections") : 0;
  const found = { origin: valuePlace(last.fact), subject: assignmentWords(last), major };
  const complete = !isFragment(server) || reserved !== null && stated(server, "max_connections") !== null;
  if (complete && most !== null && superuser !== null && others !== null && superuser + others >= most) {
    const message3 = `The server refuses to start: \`${fatal(major, superuser, others, most)}\`. Keep fewer connections, or allow more.`;
    return [{ severity: "error", message: message3, ...found }];
  }
  if (reserved === null || superuser !== 0) return [];
  const message2 = "`superuser_reserved_connections` is 0: when clients have taken every slot, no administrator gets in to help. Keep the default, 3.";
  return [{ severity: "warning", message: message2, ...found }];
}
function fatal(major, superuser, reserved, most) {
  const name = (word) => major >= 17 ? `"${word}"` : word;
  const sum = major >= 16 ? ` plus ${name("reserved_connections")} (${reserved})` : "";
  return `${name("superuser_reserved_connections")} (${superuser})${sum} must be less than ${name("max_connections")} (${most})`;
}

// src/rules/server-setting.ts
var serverSetting = defineRule({
  id: "server-setting",
  title: "Settings the server accepts",
  severity: "error",
  grades: "Where the version is only assumed, a warning for names that no known version has, and a note for what only some versions refuse; a note for includes of files that are not in the repository.",
  controls: [],
  schema: { type: "object", additionalProperties: false, properties: {} },
  defaults: {},
  why: `One line that the server does not understand keeps it from starting: \`configuration file contains errors\`. On a reload it keeps
everything in the file from taking effect, so that the server goes on with settings that no longer stand there
([19.1.2 Parameter Interaction via the Configuration File](https://www.postgresql.org/docs/current/config-setting.html#CONFIG-SETTING-CONFIGURATION-FILE)).
Names, values and units are read as the server of the version at hand reads them: that of the image's tag or of the policy, else the newest.`,
  mend: "Correct the name or value. For a parameter that was removed use its successor, or drop the line.",
  unknown: "A templated value is not judged; names with a dot belong to extensions and are accepted.",
  bad: [
    {
      title: "A misspelt name",
      postgres: 16,
      files: { "postgresql.conf": "max_conections = 100 # error\n" }
    },
    {
      title: "Values that are none",
      postgres: 16,
      files: {
        "postgresql.conf": `ssl = maybe # error
max_connections = 100MB # error
password_encryption = sha256 # error
port = 70000 # error
`
      }
    },
    {
      title: "Removed long ago, version not known",
      files: { "postgresql.conf": "checkpoint_segments = 32 # warning\n" }
    },
    {
      title: "Removed from some versions, version not known",
      files: { "postgresql.conf": "vacuum_defer_cleanup_age = 0 # note\n" }
    },
    {
      title: "Included, but only on the machine of the server",
      files: { "postgresql.conf": "port = 5432\ninclude_dir = 'conf.d' # note\n" }
    },
    {
      title: "Not a line of this format",
      postgres: 16,
      files: { "postgresql.conf": "max_connections = = 100 # error\n" }
    }
  ],
  good: [
    {
      title: "Names in any case, values in any spelling",
      files: {
        "postgresql.conf": `MAX_CONNECTIONS 100
ssl = 'yes'
authentication_timeout = 1min
shared_buffers = 128MB
cron.database_name = 'shop'
`
      }
    },
    {
      title: "Known to this version",
      postgres: 15,
      files: { "postgresql.conf": "vacuum_defer_cleanup_age = 0\n" }
    },
    { title: "Filled in elsewhere", files: { "postgresql.conf.j2": "max_connections = {{ max_connections }}\n" } }
  ],
  check: (model) => worstOf(readings(model).flatMap(judge38))
});
function readings(model) {
  const seen = /* @__PURE__ */ new Set();
  const owned = model.servers.flatMap(
    (server) => server.settingFacts.map((fact) => {
      seen.add(fact);
      return { fact, major: server.major, certain: server.majorFrom !== "default" };
    })
  );
  const loose = model.facts.flatMap(
    (fact) => fact.kind === "setting" && !seen.has(fact) ? [{ fact, major: DEFAULT_MAJOR, certain: false }] : []
  );
  return [...owned, ...loose];
}
function judge38(reading) {
  const { fact, major } = reading;
  const name = fact.name ?? "";
  const found = { subject: `${name.toLowerCase()} ${fact.problem ?? ""}`, major };
  switch (fact.problem) {
    case null:
      return [];
    case "syntax":
    case "include":
      if (fact.problem === "include" && fact.error?.startsWith("could not open")) return [missingInclude(fact, found)];
      return [
        {
          severity: "error",
          message: `The server cannot read this line: ${quoted2(lineError(fact))}. ${outcomeOf(fact)}`,
          origin: placeOf5(fact),
          ...found
        }
      ];
    case "invalid-value":
      return [{ ...invalidValue(reading, name), origin: valuePlace(fact), ...found }];
    default:
      return [{ ...strangeName(reading, name), origin: placeOf5(fact, fact.namePosition), ...found }];
  }
}
function outcomeOf({ source }) {
  if (source === "command-line") return "It does not start with such a command line.";
  return "It does not start with such a file, and a reload leaves everything as it was: no other line counts until this one is mended.";
}
function lineError(fact) {
  return (fact.problem === "include" ? fact.detail : null) ?? fact.error ?? "syntax error";
}
function quoted2(text) {
  return text.includes("`") ? `"${text}"` : `\`${text.replace(/\.$/, "")}\``;
}
function missingInclude(fact, found) {
  const message2 = "What this line includes is not in the repository. Where the server does not have it either, it does not start.";
  return { severity: "note", message: message2, origin: placeOf5(fact), ...found };
}
function invalidValue({ fact, major, certain }, name) {
  const everywhere = certain || MAJORS.every((one) => {
    const parameter = parameterOf(name, one);
    return parameter === null || !parseSetting(parameter, fact.value ?? "", one).ok;
  });
  return {
    severity: everywhere ? "error" : "note",
    message: `The server of PostgreSQL ${major} refuses this value: ${quoted2(fact.detail ?? fact.error ?? "")}. It does not start with it.`
  };
}
function strangeName({ fact, major, certain }, name) {
  if (fact.source === "command-line" && /^include(?:_dir|_if_exists)?$/i.test(name)) {
    const message2 = `\`${name}\` is a line of the configuration file, not a parameter: with it on the command line the server does not start. Include the file in postgresql.conf.`;
    return { severity: "error", message: message2 };
  }
  const { removedIn, addedIn, replacement, nearest: nearest3 } = unknownName(name, major);
  const never = MAJORS.every((one) => parameterOf(name, one) === null);
  const severity = certain ? "error" : never ? "warning" : "note";
  const tail = severity === "note" ? ` An older or newer server knows it: say the version in the policy (\`postgres:\`).` : "";
  const stop = "the server does not start with it.";
  if (removedIn !== void 0) {
    const instead = replacement === void 0 ? "Drop it." : `Use \`${replacement}\`.`;
    return { severity, message: `PostgreSQL ${removedIn} removed \`${name}\`: ${stop} ${instead}${tail}` };
  }
  if (addedIn !== void 0 || lifeOf(name) !== null) {
    const since = addedIn === void 0 ? "" : `, it came with ${addedIn}`;
    return { severity, message: `PostgreSQL ${major} does not know \`${name}\`${since}: ${stop}${tail}` };
  }
  const meant = nearest3 === void 0 ? "Correct or drop it." : `Did you mean \`${nearest3}\`?`;
  return { severity, message: `There is no parameter \`${name}\`: ${stop} ${meant}${tail}` };
}

// src/rules/server-tls.ts
var MAX_RELATED = 5;
var serverTls = defineRule({
  id: "server-tls",
  title: "TLS is on where something relies on it",
  severity: "warning",
  grades: "A note where nothing in the repository asks for TLS but the server listens beyond this machine.",
  controls: [cis("6.8"), stig("CD16-00-004900")],
  schema: { type: "object", additionalProperties: false, properties: {} },
  defaults: {},
  why: `With \`ssl = off\`, the default, the server answers every request for TLS with no
([18.9 Secure TCP/IP Connections with SSL](https://www.postgresql.org/docs/current/ssl-tcp.html)). \`hostssl\` records then never match, so
clients that were meant to get in are refused, and clients that insist on TLS (\`sslmode=require\` and above) fail with
\`server does not support SSL, but SSL was required\`. All others send passwords and rows in the clear.

\`ssl = on\` without \`ssl_cert_file\` is fine here: \`server.crt\` and \`server.key\` of the data directory are used.`,
  mend: `Set \`ssl = on\` and give the server a certificate (\`ssl_cert_file\`, \`ssl_key_file\`). If TLS really is not wanted, do not
write \`hostssl\` records or \`sslmode=require\` for this server.`,
  unknown: "A templated value is not judged; a missing one only where no file that was not read, script or unknown image may set it.",
  bad: [
    {
      title: "Records for TLS clients, and no TLS",
      files: {
        "postgresql.conf": `listen_addresses = '10.0.0.5'
ssl = off # warning
`,
        "pg_hba.conf": "hostssl all all 10.0.0.0/8 scram-sha-256\n"
      }
    },
    {
      title: "The same by default",
      files: {
        "postgresql.conf": "listen_addresses = '10.0.0.5'\n",
        "pg_hba.conf": `local   all all             peer
hostssl all all 10.0.0.0/8  scram-sha-256 # warning
hostssl all app 10.1.0.0/16 cert
`
      }
    },
    {
      title: "A client that insists on TLS",
      files: {
        "compose.yaml": `services:
  db:
    image: postgres:16
    command: ["postgres", "-c", "ssl=off"] # warning
    environment:
      POSTGRES_PASSWORD_FILE: /run/secrets/db
  web:
    image: registry.example/web
    environment:
      DATABASE_URL: postgres://app@db/shop?sslmode=require
`
      }
    },
    {
      title: "Open to a network without TLS",
      files: { "postgresql.conf": "listen_addresses = '*'\nssl = off # note\n" }
    }
  ],
  good: [
    {
      title: "TLS with the certificate of the data directory",
      files: {
        "postgresql.conf": "listen_addresses = '*'\nssl = on\n",
        "pg_hba.conf": "hostssl all all 10.0.0.0/8 scram-sha-256\n"
      }
    },
    {
      title: "A server for this machine only",
      files: { "postgresql.conf": "listen_addresses = 'localhost'\nssl = off\n" }
    },
    {
      title: "Records for TLS clients of a server whose settings are elsewhere",
      files: { "pg_hba.conf": "hostssl all all 10.0.0.0/8 scram-sha-256\n" }
    },
    {
      title: "The template decides",
      files: {
        "postgresql.conf.j2": "listen_addresses = '10.0.0.5'\nssl = {{ pg_ssl }}\n",
        "pg_hba.conf": "hostssl all all 10.0.0.0/8 scram-sha-256\n"
      }
    }
  ],
  check: (model) => worstOf(model.servers.flatMap((server) => judge39(model, server)))
});
function judge39(model, server) {
  const setting = stated(server, "ssl");
  const relying = { records: tlsRecords(server), clients: tlsClients(model, server) };
  if (setting !== null) {
    return setting.value.type === "bool" && !setting.value.value ? explicitlyOff(server, setting, relying) : [];
  }
  return defaultsHold(model, server) ? offByDefault(server, relying) : [];
}
function tlsRecords(server) {
  return (server.hba ?? []).flatMap(({ fact, implied }) => {
    const { record } = fact;
    if (implied !== "no" || record === null || record.type !== "hostssl") return [];
    return record.method === "reject" || record.unknown.includes("type") ? [] : [fact];
  });
}
function tlsClients(model, server) {
  return clientsOf(model, server).filter(({ level }) => level === "encrypted" || level === "ca" || level === "full");
}
function explicitlyOff(server, setting, { records, clients }) {
  const found = (severity, message2, related3 = []) => [
    {
      severity,
      message: message2,
      origin: valuePlace(setting.fact),
      related: related3,
      subject: assignmentWords(setting),
      major: server.major
    }
  ];
  if (records.length > 0) {
    const which = records.length === 1 ? "A hostssl record" : `${records.length} hostssl records`;
    return found(
      "warning",
      `\`ssl\` is off. ${which} can never match then, so nobody gets in that way. Turn it on.`,
      records.slice(0, MAX_RELATED).map((fact) => ({ ...placeOf5(fact), message: "this record matches TLS clients only" }))
    );
  }
  if (clients.length > 0) {
    return found(
      "warning",
      "`ssl` is off, and a client of this server insists on TLS: it cannot connect. Turn it on.",
      clients.slice(0, MAX_RELATED).map(({ connection }) => ({
        ...parameterPlace(connection, "sslmode", "ssl"),
        message: "this client accepts no connection without TLS"
      }))
    );
  }
  if (server.exposure.kind === "published") {
    return found(
      "warning",
      "`ssl` is off on a server whose port is published: passwords and rows cross the network in the clear. Turn it on."
    );
  }
  return server.exposure.kind === "network" && listensBeyond(server) ? found(
    "note",
    "`ssl` is off on a server that listens beyond this machine: what clients send can be read and changed on the way."
  ) : [];
}
function offByDefault(server, { records, clients }) {
  const { major } = server;
  const [first, ...others] = records;
  if (first?.record) {
    return [
      {
        severity: "warning",
        message: `This record matches TLS clients only, but \`ssl\` is off: nothing in ${placeOfSettings(server)} sets it. Nobody gets in by this record; set \`ssl = on\`.`,
        origin: placeOf5(first),
        related: others.slice(0, MAX_RELATED).map((fact) => ({ ...placeOf5(fact), message: "nor does this record ever match" })),
        subject: "ssl is off by default",
        major
      }
    ];
  }
  const [client] = clients;
  if (client !== void 0) {
    return [
      {
        severity: "warning",
        message: `This client insists on TLS, but ${targetWords(client.connection)} (${server.label}) has \`ssl\` off, the default: it cannot connect. Set \`ssl = on\` there.`,
        origin: parameterPlace(client.connection, "sslmode", "ssl"),
        subject: connectionSubject(client.connection),
        major
      }
    ];
  }
  const file = settingsFile(server);
  if (file === null || server.exposure.kind !== "network" || !listensBeyond(server)) return [];
  return [
    {
      severity: "note",
      message: "Nothing sets `ssl`, so it is off, on a server that listens beyond this machine: what clients send can be read and changed on the way.",
      origin: topOf(file),
      subject: "ssl is off by default",
      major
    }
  ];
}
function placeOfSettings(server) {
  return server.workload === null ? settingsFile(server) ?? server.label : server.label;
}
function listensBeyond(server) {
  const listen = stated(server, "listen_addresses");
  if (listen === null || listen.value.type !== "string") return false;
  return listenAddresses(listen.value.value).some((address) => !isLoopbackAddress(address));
}

// src/rules/support-server/ciphers.ts
var CIPHER_FAMILIES = [
  "NULL",
  "aNULL",
  "EXPORT",
  "LOW",
  "DES",
  "3DES",
  "RC2",
  "RC4",
  "IDEA",
  "SEED",
  "MD5"
];
var WORDS = {
  NULL: "NULL",
  eNULL: "NULL",
  COMPLEMENTOFALL: "NULL",
  aNULL: "aNULL",
  ADH: "aNULL",
  AECDH: "aNULL",
  COMPLEMENTOFDEFAULT: "aNULL",
  EXP: "EXPORT",
  EXPORT: "EXPORT",
  EXPORT40: "EXPORT",
  EXPORT56: "EXPORT",
  LOW: "LOW",
  DES: "DES",
  "3DES": "3DES",
  RC2: "RC2",
  RC4: "RC4",
  IDEA: "IDEA",
  SEED: "SEED",
  MD5: "MD5"
};
var TLS13 = new Set(
  "TLS_AES_256_GCM_SHA384 TLS_CHACHA20_POLY1305_SHA256 TLS_AES_128_GCM_SHA256 TLS_AES_128_CCM_SHA256 TLS_AES_128_CCM_8_SHA256 TLS_SHA256_SHA256 TLS_SHA384_SHA384".split(
    " "
  )
);
function readCiphers(text) {
  const enabled = [];
  const weak = /* @__PURE__ */ new Set();
  const killed = /* @__PURE__ */ new Set();
  for (const word of text.split(/[:,; ]+/)) {
    if (word === "" || word.startsWith("@") || word.startsWith("+")) continue;
    const name = word.slice(1);
    if (word.startsWith("!")) {
      killed.add(name);
      const family = familyOf(name);
      if (family !== null && name !== "ADH" && name !== "AECDH") killed.add(family);
    } else if (word.startsWith("-")) {
      const family = familyOf(name);
      if (family !== null) weak.delete(family);
    } else {
      enabled.push(word);
      for (const family of familiesIn(word)) weak.add(family);
    }
  }
  if (killed.has("ADH") && killed.has("AECDH")) killed.add("aNULL");
  return {
    enabled,
    tls13: enabled.filter((word) => TLS13.has(word)),
    weak: CIPHER_FAMILIES.filter((family) => weak.has(family) && !killed.has(family))
  };
}
function readCipherSuites(text) {
  return text.split(":").filter((word) => TLS13.has(word.trim()));
}
function familyOf(word) {
  return Object.hasOwn(WORDS, word) ? WORDS[word] ?? null : null;
}
function familiesIn(word) {
  if (word === "ALL") return ["aNULL"];
  const families = word.split("+").flatMap((part) => familyOf(part) ?? []);
  if (families.length > 0 || !word.includes("-")) return families;
  if (word.includes("DES-CBC3")) return ["3DES"];
  return word.split("-").flatMap((part) => familyOf(part) ?? []);
}

// src/rules/server-tls-ciphers.ts
var serverTlsCiphers = defineRule({
  id: "server-tls-ciphers",
  title: "Ciphers that protect",
  severity: "error",
  grades: "An error where no usable cipher is left, so that the server does not start; a warning for weak ciphers; a note for names that have no effect, and while `ssl` is off.",
  controls: [cis("6.10")],
  schema: {
    type: "object",
    additionalProperties: false,
    properties: {
      forbid: {
        description: "Families of ciphers that may not be allowed.",
        type: "array",
        items: { enum: CIPHER_FAMILIES },
        uniqueItems: true
      }
    }
  },
  defaults: { forbid: ["NULL", "aNULL", "EXPORT", "LOW", "DES", "RC2", "RC4", "MD5"] },
  why: `\`ssl_ciphers\` is a list in OpenSSL's language for TLS 1.2 and older
([19.3.3 SSL](https://www.postgresql.org/docs/current/runtime-config-connection.html#RUNTIME-CONFIG-CONNECTION-SSL)). \`NULL\` ciphers do not
encrypt, \`aNULL\` ones do not prove who the server is, the others named here can be broken. \`!RC4\` takes a family out for good and is
right; \`ALL\` without \`!aNULL\` brings the anonymous ones in.

Names of TLS 1.3 (\`TLS_AES_256_GCM_SHA384\`) do not belong there. A list that has nothing else, as one reads in
hardening guides, leaves no cipher: the server refuses to start with \`no valid ciphers available\`. They go into
\`ssl_tls13_ciphers\` (18 and newer), joined by colons, not commas.`,
  mend: "Drop `ssl_ciphers`: the default, `HIGH:MEDIUM:+3DES:!aNULL`, is sound with the OpenSSL of today. Or name strong suites only, such as `ECDHE-ECDSA-AES256-GCM-SHA384:ECDHE-RSA-AES256-GCM-SHA384`.",
  unknown: "A templated list is not judged; names that are in none of the families are taken as they are.",
  bad: [
    {
      title: "Weak families",
      files: { "postgresql.conf": "ssl = on\nssl_ciphers = 'HIGH:LOW:RC4-SHA:!aNULL' # warning\n" }
    },
    { title: "Everything", files: { "postgresql.conf": "ssl = on\nssl_ciphers = 'ALL' # warning\n" } },
    {
      title: "Names of TLS 1.3 alone",
      files: { "postgresql.conf": "ssl = on\nssl_ciphers = 'TLS_AES_256_GCM_SHA384,TLS_AES_128_GCM_SHA256' # error\n" }
    },
    {
      title: "Commas between the suites of TLS 1.3",
      postgres: 18,
      files: {
        "postgresql.conf": "ssl = on\nssl_tls13_ciphers = 'TLS_AES_256_GCM_SHA384,TLS_AES_128_GCM_SHA256' # error\n"
      }
    }
  ],
  good: [
    {
      title: "Families are taken out",
      files: { "postgresql.conf": "ssl = on\nssl_ciphers = 'ALL:!aNULL:!eNULL:!EXPORT:!LOW:!RC4:!MD5:!DES'\n" }
    },
    {
      title: "Strong suites",
      postgres: 18,
      files: {
        "postgresql.conf": `ssl = on
ssl_ciphers = 'ECDHE-ECDSA-AES256-GCM-SHA384:ECDHE-RSA-AES256-GCM-SHA384'
ssl_tls13_ciphers = 'TLS_AES_256_GCM_SHA384:TLS_AES_128_GCM_SHA256'
`
      }
    }
  ],
  check: (model, options) => worstOf(model.servers.flatMap((server) => judge40(server, options)))
});
function judge40(server, { forbid }) {
  const ssl = settingOf(server.settings, "ssl", server.major);
  const off = ssl.type === "bool" && !ssl.value;
  const violations = [];
  const add2 = (name, severity, message2) => {
    const setting = stated(server, name);
    if (setting === null) return;
    violations.push({
      severity: off ? "note" : severity,
      message: message2,
      origin: valuePlace(setting.fact),
      subject: assignmentWords(setting),
      major: server.major
    });
  };
  const list = stated(server, "ssl_ciphers")?.value;
  if (list?.type === "string") {
    const read = readCiphers(list.value);
    const weak = read.weak.filter((family) => forbid.includes(family));
    if (read.enabled.length > 0 && read.enabled.length === read.tls13.length) {
      const where = server.major >= 18 ? " Put them into `ssl_tls13_ciphers`." : " TLS 1.3 needs no list.";
      add2(
        "ssl_ciphers",
        "error",
        `\`ssl_ciphers\` names suites of TLS 1.3 only, which it does not take: the server refuses to start ("no valid ciphers available").${where}`
      );
    } else if (weak.length > 0) {
      const how = weak.map((family) => `\`!${family}\``).join(", ");
      add2(
        "ssl_ciphers",
        "warning",
        `\`ssl_ciphers\` lets in weak ciphers (${weak.join(", ")}). Take these families out (${how}), or drop the setting for the sound default.`
      );
    } else if (read.tls13.length > 0) {
      add2("ssl_ciphers", "note", `\`${read.tls13[0]}\` is a suite of TLS 1.3: it has no effect in \`ssl_ciphers\`.`);
    }
  }
  const suites = stated(server, "ssl_tls13_ciphers")?.value;
  if (suites?.type === "string" && suites.value.trim() !== "" && readCipherSuites(suites.value).length === 0) {
    const commas = /[,; ]/.test(suites.value.trim()) ? " Join them by colons." : "";
    add2(
      "ssl_tls13_ciphers",
      "error",
      `\`ssl_tls13_ciphers\` holds no suite of TLS 1.3: the server refuses to start ("no valid ciphers available").${commas}`
    );
  }
  return violations;
}

// src/rules/server-tls-version.ts
var VERSIONS = ["TLSv1", "TLSv1.1", "TLSv1.2", "TLSv1.3"];
var serverTlsVersion = defineRule({
  id: "server-tls-version",
  title: "Oldest TLS version",
  severity: "error",
  grades: "An error where the range is empty, so that the server does not start; a warning for versions that are too old; a note while `ssl` is off.",
  controls: [cis("6.9")],
  schema: {
    type: "object",
    additionalProperties: false,
    properties: { min: { description: "The oldest version that clients may use.", enum: VERSIONS } }
  },
  defaults: { min: "TLSv1.2" },
  why: `TLS 1.0 and 1.1 are deprecated ([RFC 8996](https://www.rfc-editor.org/rfc/rfc8996)): they rest on MD5 and SHA-1 and have no
modern ciphers. PostgreSQL's own default is TLSv1.2
([19.3.3 SSL](https://www.postgresql.org/docs/current/runtime-config-connection.html#RUNTIME-CONFIG-CONNECTION-SSL)). A maximum
below the minimum keeps a server with \`ssl = on\` from starting.`,
  mend: "Drop `ssl_min_protocol_version` (its default is TLSv1.2) or set it to `TLSv1.2` or `TLSv1.3`, and leave `ssl_max_protocol_version` empty.",
  unknown: "A templated version is not judged.",
  bad: [
    {
      title: "Versions that are too old",
      files: { "postgresql.conf": "ssl = on\nssl_min_protocol_version = 'TLSv1' # warning\n" }
    },
    {
      title: "New versions are switched off",
      files: {
        "postgresql.conf": `ssl = on
ssl_min_protocol_version = 'TLSv1' # warning
ssl_max_protocol_version = 'TLSv1.1' # warning
`
      }
    },
    {
      title: "An empty range",
      files: { "postgresql.conf": "ssl = on\nssl_max_protocol_version = 'TLSv1.1' # error\n" }
    },
    {
      title: "TLS 1.3 is asked for",
      options: { min: "TLSv1.3" },
      files: { "postgresql.conf": "ssl = on # warning\n" }
    }
  ],
  good: [
    { title: "The default", files: { "postgresql.conf": "ssl = on\n" } },
    {
      title: "TLS 1.3 only",
      files: { "postgresql.conf": "ssl = on\nssl_min_protocol_version = 'TLSv1.3'\nssl_max_protocol_version = ''\n" }
    }
  ],
  check: (model, options) => worstOf(model.servers.flatMap((server) => judge41(server, options)))
});
function judge41(server, { min }) {
  const ssl = settingOf(server.settings, "ssl", server.major);
  const off = ssl.type === "bool" && !ssl.value;
  const wanted2 = VERSIONS.indexOf(min);
  const low = stated(server, "ssl_min_protocol_version");
  const high = stated(server, "ssl_max_protocol_version");
  const lowest = versionOf(server, "ssl_min_protocol_version");
  const highest = versionOf(server, "ssl_max_protocol_version");
  const found = (severity, message2, setting) => ({
    severity: off ? "note" : severity,
    message: message2,
    origin: valuePlace(setting.fact),
    subject: assignmentWords(setting),
    major: server.major
  });
  const violations = [];
  if (low !== null && lowest !== null && lowest < wanted2) {
    violations.push(
      found(
        "warning",
        `\`ssl_min_protocol_version\` is ${VERSIONS[lowest]}: clients may use versions of TLS that are broken. Set it to \`${min}\`.`,
        low
      )
    );
  }
  if (high !== null && highest !== null && highest >= 0) {
    if (lowest !== null && lowest > highest) {
      const message2 = `\`ssl_max_protocol_version\` is ${VERSIONS[highest]}, below the minimum (${VERSIONS[lowest]}): the server does not start with \`ssl = on\` ("could not set SSL protocol version range").`;
      violations.push(found("error", message2, high));
    } else if (highest < wanted2) {
      violations.push(
        found(
          "warning",
          `\`ssl_max_protocol_version\` is ${VERSIONS[highest]}: nothing newer can be used. Leave it empty.`,
          high
        )
      );
    }
  }
  const on = stated(server, "ssl");
  if (low === null && lowest !== null && lowest < wanted2 && on !== null && !off && ssl.type === "bool") {
    violations.push(
      found(
        "warning",
        `Nothing sets \`ssl_min_protocol_version\`, so clients may use ${VERSIONS[lowest] ?? "any version"}. Set it to \`${min}\`.`,
        on
      )
    );
  }
  return violations;
}
function versionOf(server, name) {
  const value = settingOf(server.settings, name, server.major);
  if (value.type !== "enum") return null;
  const known8 = VERSIONS;
  return known8.indexOf(value.value);
}

// src/rules/index.ts
var RULES = [
  accessExpectation,
  certificateExpired,
  certificateName,
  certificateWeak,
  clientInvalid,
  clientParameter,
  clientPassword,
  clientPlaintextFallback,
  clientPool,
  clientSuperuser,
  clientTls,
  clientTlsMeaning,
  clientTlsRoot,
  hbaBroadGrant,
  hbaCleartextPassword,
  hbaClientCert,
  hbaHostName,
  hbaLdapPlaintext,
  hbaMethod,
  hbaOpenNetwork,
  hbaOrder,
  hbaPlaintext,
  hbaReachableSize,
  hbaReplication,
  hbaSuperuserRemote,
  hbaSyntax,
  hbaTrust,
  hbaUnreachable,
  identMapBroad,
  policyChange,
  policyInclude,
  policySuppression,
  poolerAuth,
  poolerListen,
  poolerTls,
  serverAuthenticationTimeout,
  serverKeyInRepository,
  serverListen,
  serverLogging,
  serverMaxConnections,
  serverPassword,
  serverPasswordEncryption,
  serverPublishedPort,
  serverReservedConnections,
  serverSetting,
  serverTls,
  serverTlsCiphers,
  serverTlsVersion
];

// src/tree.ts
function memoryTree(files) {
  const directories = /* @__PURE__ */ new Map();
  for (const path of Object.keys(files)) {
    const cut2 = path.lastIndexOf("/");
    const directory = cut2 < 0 ? "" : path.slice(0, cut2);
    const names = directories.get(directory) ?? [];
    names.push(path.slice(cut2 + 1));
    directories.set(directory, names);
  }
  function read(path) {
    const text = Object.hasOwn(files, path) ? files[path] : void 0;
    if (text !== void 0) return { status: "read", path, text };
    return directories.has(path) ? { status: "directory", path } : { status: "missing" };
  }
  return {
    paths: Object.keys(files).sort(),
    has: (path) => Object.hasOwn(files, path),
    read,
    readIf(path, needles) {
      const result = read(path);
      if (result.status !== "read" || needles.some((needle) => result.text.includes(needle))) return result;
      return { status: "no-match" };
    },
    list: (path) => directories.get(path) ?? null
  };
}
function renamedTree(tree, renames) {
  if (renames.size === 0) return tree;
  const originals = new Map([...renames].map(([from, to]) => [to, from]));
  const original = (path) => originals.get(path) ?? (renames.has(path) ? null : path);
  const renamed = (read) => {
    if (!("path" in read) || typeof read.path !== "string") return read;
    return { ...read, path: renames.get(read.path) ?? read.path };
  };
  return {
    ...tree,
    paths: [...new Set(tree.paths.map((path) => renames.get(path) ?? path))].sort(),
    has(path) {
      const name = original(path);
      return name !== null && tree.has(name);
    },
    read(path, by) {
      const name = original(path);
      return name === null ? { status: "missing" } : renamed(tree.read(name, by));
    },
    readIf(path, needles) {
      const name = original(path);
      return name === null ? { status: "missing" } : renamed(tree.readIf(name, needles));
    },
    list(path) {
      const prefix = path === "" ? "" : `${path}/`;
      const within = (name) => name.startsWith(prefix) && !name.slice(prefix.length).includes("/");
      const arrived = [...originals.keys()].filter(within).map((name) => name.slice(prefix.length));
      const names = tree.list(path)?.filter((name) => !renames.has(prefix + name) && !arrived.includes(name));
      return names === void 0 && arrived.length === 0 ? null : [...names ?? [], ...arrived];
    }
  };
}

// src/fixes.ts
var SOME_FIXES = 20;
function proveFixes(findings, context, most) {
  let left2 = most;
  const small = /* @__PURE__ */ new Map();
  const isSmall = (file) => {
    const known8 = small.get(file) ?? sizeOf(textsAround(file, context)) <= MOST_CHARACTERS;
    small.set(file, known8);
    return known8;
  };
  return findings.map((finding) => {
    if (finding.proposal === void 0 || finding.fix !== null || left2 <= 0 || !isSmall(finding.file)) return finding;
    left2 -= 1;
    const proof = prove(finding, finding.proposal, context);
    return proof === null ? finding : { ...finding, fix: proof.fix };
  });
}
var MOST_CHARACTERS = 4e4;
function sizeOf(texts) {
  return Object.values(texts).reduce((size, text) => size + text.length, 0);
}
function prove(finding, proposal, context) {
  const [file, ...others] = new Set(proposal.edits.map((edit) => edit.file));
  const source = file === void 0 ? void 0 : context.texts.get(file);
  if (source === void 0 || others.length > 0) return null;
  const texts = textsAround(source.path, context);
  const text = applied(source.text, proposal.edits);
  const before = state(texts, finding.rule, context);
  const after = state({ ...texts, [source.path]: text }, finding.rule, context);
  const same = ({ fingerprint: fingerprint2 }) => fingerprint2 === finding.fingerprint;
  if (after.findings.filter(same).length >= before.findings.filter(same).length) return null;
  if (after.refused > before.refused) return null;
  const difference = accessDifference(before.model, after.model);
  const safe = isAllowed(difference, proposal, finding);
  return { text, fix: { ...proposal, safe, effects: accessSentences(difference) } };
}
function textsAround(file, { model, texts }) {
  const files = /* @__PURE__ */ new Set([file]);
  for (const { hba, ident, settingFacts, workload } of model.servers) {
    const facts = [...(hba ?? []).map(({ fact }) => fact), ...ident, ...settingFacts, ...workload ? [workload] : []];
    const own = new Set(facts.flatMap((fact) => [fact.file, ...(fact.via ?? []).map((origin) => origin.file)]));
    if (own.has(file)) for (const path of own) files.add(path);
  }
  const found = {};
  for (const path of [...files].sort(compareText)) {
    const text = texts.get(path)?.text;
    if (text !== void 0) found[path] = text;
  }
  return found;
}
function state(texts, rule, { policy, policyPath, model, readers }) {
  const { facts } = collectBy(readers, memoryTree(texts), { major: policy.major, ignored: () => false, as: null });
  const built = {
    ...buildModel(facts, { major: policy.major, zones: policy.zones }),
    ...model.memberships === void 0 ? {} : { memberships: model.memberships },
    ...model.expectations === void 0 ? {} : { expectations: model.expectations },
    ...model.today === void 0 ? {} : { today: model.today }
  };
  const rules = RULES.filter(({ id }) => id === rule);
  const refused = facts.filter((fact) => fact.kind === "hba-record" && fact.fatal).length;
  return { model: built, findings: judge(built, policy, rules, policyPath), refused };
}
function isAllowed({ gained, lost, changed, rough }, { allows }, { file, line }) {
  if (gained.length > 0 || rough.length > 0) return false;
  const own = [...lost, ...changed].every(({ before }) => before?.file === file && before.line === line);
  if (!own) return false;
  switch (allows) {
    case "nothing":
      return lost.length + changed.length === 0;
    case "stronger":
      return lost.length === 0 && changed.every(({ text }) => text.startsWith("Stronger"));
    case "plaintext":
      return changed.length === 0 && lost.every(({ encryption }) => encryption.every((one) => one === "none"));
  }
}
function applied(text, edits) {
  const index = new LineIndex(text);
  const offset = (line, column) => Math.min(index.startOf(line) + column - 1, text.length);
  let result = text;
  const spans = edits.map((edit) => ({
    start: offset(edit.line, edit.column),
    end: offset(edit.endLine, edit.endColumn),
    newText: edit.newText
  }));
  for (const { start, end, newText } of spans.sort((a, b) => b.start - a.start)) {
    result = result.slice(0, start) + newText + result.slice(end);
  }
  return result;
}
var MOST_PER_FILE = 200;
var MOST_READ_PER_FILE = 12e6;
var READS = 3;
function applySafeFixes(findings, context) {
  const wanted2 = new Set(findings.map(({ fingerprint: fingerprint2 }) => fingerprint2));
  const files = [...new Set(findings.filter(({ proposal }) => proposal !== void 0).map(({ file }) => file))];
  const texts = /* @__PURE__ */ new Map();
  const done = [];
  const unfinished = [];
  for (const file of files.sort(compareText)) {
    const failed = /* @__PURE__ */ new Set();
    const most = Math.min(
      MOST_PER_FILE,
      Math.ceil(MOST_READ_PER_FILE / (READS * sizeOf(textsAround(file, context)) + 1))
    );
    let current = overlaid(context, texts);
    let found = candidates(file, current);
    for (let tries = 0; ; tries += 1) {
      const next = found.find(
        ({ fingerprint: fingerprint2, line }) => wanted2.has(fingerprint2) && !failed.has(`${fingerprint2} ${line}`)
      );
      if (next?.proposal === void 0) break;
      if (tries === most) {
        unfinished.push(file);
        break;
      }
      const proof = prove(next, next.proposal, current);
      if (proof?.fix.safe === true) {
        texts.set(file, proof.text);
        done.push({ finding: next, fix: proof.fix });
        current = overlaid(context, texts);
        found = candidates(file, current);
      } else failed.add(`${next.fingerprint} ${next.line}`);
    }
  }
  return { texts, applied: done, unfinished };
}
function overlaid(context, texts) {
  if (texts.size === 0) return context;
  const all = new Map(context.texts);
  for (const [path, text] of texts) {
    const source = all.get(path);
    if (source !== void 0) all.set(path, { ...source, text });
  }
  return { ...context, texts: all };
}
function candidates(file, context) {
  const { facts } = collectBy(context.readers, memoryTree(textsAround(file, context)), {
    ...{ major: context.policy.major, ignored: () => false, as: null }
  });
  const model = buildModel(facts, { major: context.policy.major, zones: context.policy.zones });
  return judge(model, context.policy, RULES, context.policyPath).filter(
    (finding) => finding.file === file && finding.proposal !== void 0
  );
}

// src/policy/comment-styles.ts
function string(quote, form = {}) {
  return { open: quote, close: quote, escapes: true, multiline: false, at: "anywhere", ...form };
}
var C_BLOCK = { open: "/*", close: "*/" };
var HASH = { open: "#", place: "anywhere" };
var SPACED_HASH = { open: "#", place: "spaced" };
var SLASHES = { open: "//", place: "anywhere" };
var DOUBLE = string('"');
var SINGLE = string("'");
var TRIPLE = [string('"""', { multiline: true }), string("'''", { multiline: true })];
var BACKTICK = string("`", { multiline: true });
function style(lines, blocks, strings) {
  return { lines, blocks, strings };
}
var HBA = style([HASH], [], [string('"', { escapes: false })]);
var CONF = style([HASH], [], [SINGLE]);
var VALUE_QUOTES = [string('"', { at: "value" }), string("'", { at: "value", escapes: false })];
var YAML = style([SPACED_HASH], [], VALUE_QUOTES);
var ENV = style([SPACED_HASH], [], VALUE_QUOTES);
var SHELL = style([SPACED_HASH], [], [DOUBLE, string("'", { escapes: false })]);
var INI = style(
  [
    { open: ";", place: "spaced" },
    { open: "#", place: "spaced" }
  ],
  [],
  VALUE_QUOTES
);
var PGBOUNCER = style(
  [
    { open: ";", place: "line-start" },
    { open: "#", place: "line-start" }
  ],
  [],
  []
);
var PROPERTIES = style(
  [
    { open: "#", place: "line-start" },
    { open: "!", place: "line-start" }
  ],
  [],
  []
);
var TOML = style(
  [HASH],
  [],
  [TRIPLE[0] ?? DOUBLE, string("'''", { multiline: true, escapes: false }), DOUBLE, string("'", { escapes: false })]
);
var XML = style([], [{ open: "<!--", close: "-->" }], []);
var PYTHON = style([HASH], [], [...TRIPLE, DOUBLE, SINGLE]);
var C_LIKE = style([SLASHES], [C_BLOCK], [string('"""', { multiline: true }), DOUBLE, SINGLE]);
var SCRIPT = style([SLASHES], [C_BLOCK], [DOUBLE, SINGLE, BACKTICK]);
var RUST = style([SLASHES], [C_BLOCK], [DOUBLE]);
var PHP = style([SLASHES, SPACED_HASH], [C_BLOCK], [DOUBLE, SINGLE]);
var HCL = style([SPACED_HASH, SLASHES], [C_BLOCK], [DOUBLE]);
var SQL = style([{ open: "--", place: "anywhere" }], [C_BLOCK], [string("'", { escapes: false, multiline: true })]);
var DASHES = style([{ open: "--", place: "anywhere" }], [], [DOUBLE, SINGLE]);
var MARKUP_AND_SCRIPT = style(SCRIPT.lines, [C_BLOCK, ...XML.blocks], SCRIPT.strings);
var CLOJURE = style([{ open: ";", place: "anywhere" }], [], [string('"', { multiline: true })]);
var NONE = style([], [], []);
var BY_KIND = {
  pg_hba: HBA,
  pg_ident: HBA,
  postgresql_conf: CONF,
  pgbouncer: PGBOUNCER,
  compose: YAML,
  yaml: YAML,
  env: ENV,
  toml: TOML,
  ini: INI,
  properties: PROPERTIES,
  xml: XML,
  shell: SHELL,
  dockerfile: SHELL
};
function extensions(names, form) {
  return names.split(" ").map((name) => [name, form]);
}
var BY_EXTENSION = new Map([
  ...extensions("json", NONE),
  ...extensions("jsonc json5 js cjs mjs jsx ts cts mts tsx go", SCRIPT),
  ...extensions("java kt kts scala groovy gradle cs fs swift dart c cc cpp cxx h hpp m prisma proto", C_LIKE),
  ...extensions("rs", RUST),
  ...extensions("php", PHP),
  ...extensions("tf tfvars hcl", HCL),
  ...extensions("sql psql pgsql", SQL),
  ...extensions("lua hs elm", DASHES),
  ...extensions("xml xhtml html htm md markdown svg config csproj", XML),
  ...extensions("vue svelte astro", MARKUP_AND_SCRIPT),
  ...extensions("py pyi", PYTHON),
  ...extensions("ex exs", PYTHON),
  ...extensions("clj cljs edn lisp", CLOJURE),
  ...extensions("yaml yml", YAML),
  ...extensions("toml", TOML),
  ...extensions("ini cfg", INI),
  ...extensions("properties", PROPERTIES)
]);
function commentStyleOf(path, kind) {
  const sure = Object.hasOwn(BY_KIND, kind) ? BY_KIND[kind] : void 0;
  if (sure !== void 0) return sure;
  const name = path.slice(path.lastIndexOf("/") + 1).toLowerCase();
  const extension = name.slice(name.lastIndexOf(".") + 1);
  if (kind === "json") return extension === "jsonc" || extension === "json5" ? SCRIPT : NONE;
  return BY_EXTENSION.get(extension) ?? SHELL;
}

// src/policy/comments.ts
var BEFORE_VALUE = /* @__PURE__ */ new Set([":", "=", "-", "[", "{", ",", "(", "?"]);
function scanComments(text, style2) {
  const comments = [];
  const first = firstCharacters(style2);
  const neverClosed = /* @__PURE__ */ new Set();
  let at = 0;
  let lineStart = 0;
  let lineIsBlank = true;
  function skipTo(end) {
    const newline = text.slice(at, end).lastIndexOf("\n");
    if (newline >= 0) lineStart = at + newline + 1;
    lineIsBlank = newline >= 0 && end === lineStart;
    at = end;
  }
  while (at < text.length) {
    const character = text.charAt(at);
    if (!first.has(character)) {
      at++;
      if (character === "\n") {
        lineStart = at;
        lineIsBlank = true;
      } else if (!isBlank(character)) lineIsBlank = false;
      continue;
    }
    const comment = blockCommentAt(text, at, style2) ?? lineCommentAt(text, at, lineIsBlank, style2);
    if (comment !== null) {
      comments.push(comment);
      skipTo(comment.end);
      continue;
    }
    const string2 = style2.strings.find(
      (form) => text.startsWith(form.open, at) && !neverClosed.has(form) && isValueStart(text, at, lineStart, form)
    );
    const end = string2 === void 0 ? null : endOfString(text, at + string2.open.length, string2);
    if (string2 !== void 0 && end === null) neverClosed.add(string2);
    skipTo(end ?? at + 1);
  }
  return comments;
}
function firstCharacters({ lines, blocks, strings }) {
  return new Set([...lines, ...blocks, ...strings].map(({ open }) => open.charAt(0)));
}
function isPlace(text, at, lineIsBlank, { place }) {
  if (place === "anywhere" || lineIsBlank) return true;
  return place === "spaced" && isBlank(text.charAt(at - 1));
}
function isValueStart(text, at, lineStart, form) {
  if (form.at === "anywhere") return true;
  let before = at - 1;
  while (before >= lineStart && isBlank(text.charAt(before))) before--;
  return before < lineStart || BEFORE_VALUE.has(text.charAt(before));
}
function isBlank(character) {
  return character === " " || character === "	" || character === "\r";
}
function blockCommentAt(text, start, style2) {
  const form = style2.blocks.find(({ open }) => text.startsWith(open, start));
  if (form === void 0) return null;
  const textStart = start + form.open.length;
  const closed = text.indexOf(form.close, textStart);
  const textEnd = closed < 0 ? text.length : closed;
  const end = closed < 0 ? text.length : closed + form.close.length;
  return { start, end, text: text.slice(textStart, textEnd), textStart };
}
function lineCommentAt(text, start, lineIsBlank, style2) {
  const form = style2.lines.find((line) => text.startsWith(line.open, start) && isPlace(text, start, lineIsBlank, line));
  if (form === void 0) return null;
  const newline = text.indexOf("\n", start);
  const end = newline < 0 ? text.length : newline;
  const textStart = start + form.open.length;
  return { start, end, text: text.slice(textStart, end), textStart };
}
function endOfString(text, from, { close, escapes, multiline }) {
  const last = close.charAt(0);
  for (let at = from; at < text.length; at++) {
    const character = text.charAt(at);
    if (character === "\n" && !multiline) return at;
    if (character === "\\" && escapes && !(text.charAt(at + 1) === "\n" && !multiline)) at++;
    else if (character === last && text.startsWith(close, at)) return at + close.length;
  }
  return multiline ? null : text.length;
}

// src/policy/directives.ts
var DIRECTIVE = "pgmoat-ignore";
var SYNTAX = 'write "pgmoat-ignore RULE[,RULE] [until=YYYY-MM-DD] -- reason"';
var SEPARATORS = /* @__PURE__ */ new Set(["--", "-", "\u2013", "\u2014"]);
var BEFORE_DIRECTIVE = ["#", ";", "*", "!", "//", "--"];
function parseDirectives(file, kind, text, isRule, ruleIds) {
  if (!text.includes(DIRECTIVE)) return { directives: [], problems: [] };
  const lines = text.split("\n");
  const found = findWords(text, lines, scanComments(text, commentStyleOf(file, kind)));
  const targets = targetsOf(found, lines);
  const directives = [];
  const problems = [];
  for (const [index, { position, body }] of found.entries()) {
    const parsed = parseBody(body, isRule, ruleIds);
    if ("problem" in parsed) {
      problems.push({ file, ...position, ...parsed, subject: body.trim().replace(/\s+/g, " ") });
    } else {
      directives.push({
        file,
        ...position,
        ...parsed,
        target: parsed.scope === "file" ? null : targets[index] ?? null
      });
    }
  }
  return { directives, problems };
}
function findWords(text, lines, comments) {
  const found = [];
  let line = 1;
  let lineStart = 0;
  let newline = text.indexOf("\n");
  for (const comment of comments) {
    if (!comment.text.includes(DIRECTIVE)) continue;
    while (newline >= 0 && newline < comment.start) {
      line++;
      lineStart = newline + 1;
      newline = text.indexOf("\n", lineStart);
    }
    const rows = comment.text.split("\n");
    const lastLine = line + rows.length - 1;
    const lastStart = rows.length === 1 ? lineStart : comment.textStart + comment.text.lastIndexOf("\n") + 1;
    const before = text.slice(lineStart, comment.start);
    const after = (lines[lastLine - 1] ?? "").slice(comment.end - lastStart);
    const alone2 = before.trim() === "" && after.trim() === "";
    for (const [index, row] of rows.entries()) {
      const at = row.indexOf(DIRECTIVE);
      if (at < 0 || !mayPrecede(row.slice(0, at).trim())) continue;
      const body = row.slice(at).trimEnd();
      if (/^pgmoat-ignore[A-Za-z0-9_]/.test(body)) continue;
      const column = at + 1 + (index === 0 ? comment.textStart - lineStart : 0);
      const here = line + index;
      const position = { line: here, column, endLine: here, endColumn: column + body.length };
      found.push({ position, body, aloneUntil: alone2 ? lastLine : null });
    }
  }
  return found;
}
function mayPrecede(before) {
  return before === "" || BEFORE_DIRECTIVE.some((opener) => before.endsWith(opener));
}
function targetsOf(found, lines) {
  const byLine = /* @__PURE__ */ new Map();
  const targets = [];
  for (const { position, aloneUntil } of found.toReversed()) {
    let target = position.line;
    if (aloneUntil !== null) {
      let next = aloneUntil + 1;
      while (next <= lines.length && !byLine.has(next) && (lines[next - 1] ?? "").trim() === "") next++;
      target = byLine.get(next) ?? (next <= lines.length && !byLine.has(next) ? next : null);
      byLine.set(position.line, target);
    }
    targets.push(target);
  }
  return targets.reverse();
}
function parseBody(body, isRule, ruleIds) {
  const words = body.split(/\s+/);
  const keyword = words[0] ?? "";
  if (keyword !== DIRECTIVE && keyword !== `${DIRECTIVE}-file`) {
    const said = JSON.stringify(keyword);
    return {
      problem: "malformed",
      message: `${said} is no directive, so nothing is suppressed: pgmoat-ignore means the line it stands on or the next one, pgmoat-ignore-file the whole file; ${SYNTAX}.`
    };
  }
  const scope = keyword === DIRECTIVE ? "line" : "file";
  const separator = words.findIndex((word) => SEPARATORS.has(word));
  const reason2 = separator < 0 ? "" : words.slice(separator + 1).join(" ").trim();
  if (reason2 === "") {
    return { problem: "malformed", message: `The suppression gives no reason, so it does not count; ${SYNTAX}.` };
  }
  const rules = [];
  let until = null;
  for (const word of words.slice(1, separator).flatMap((part) => part.split(",")).filter(Boolean)) {
    if (word.startsWith("until=")) {
      until = word.slice("until=".length);
      if (!isDay(until)) return badDate(until);
    } else if (isRule(word)) rules.push(word);
    else return unknownRule(word, ruleIds);
  }
  if (rules.length > 0) return { scope, rules: [...new Set(rules)], reason: reason2, until };
  return { problem: "malformed", message: `The suppression names no rule, so it does not count; ${SYNTAX}.` };
}
function badDate(until) {
  const message2 = `${JSON.stringify(until)} is not a day of the calendar, so the suppression does not count; write until=YYYY-MM-DD.`;
  return { problem: "bad-date", message: message2 };
}
function unknownRule(word, ruleIds) {
  const suggestion = nearest(word, ruleIds);
  const meant = suggestion === null ? "" : ` Did you mean ${suggestion}?`;
  const message2 = `There is no rule ${JSON.stringify(word)}, so the suppression does not count.${meant}`;
  return { problem: "unknown-rule", message: message2 };
}

// src/policy/suppressions.ts
function applySuppressions(input) {
  const problems = input.directiveProblems.map(malformed);
  const used = /* @__PURE__ */ new Set();
  const { byLine, byFile } = indexed(input.directives.filter((directive) => !isExpired(directive, input.today)));
  const waivers = input.waivers.filter((waiver) => !isExpired(waiver, input.today));
  const findings = [];
  const suppressed = [];
  for (const finding of input.findings) {
    const directives = directivesFor(finding, byLine, byFile);
    const accepted = waivers.filter(
      (waiver2) => waiver2.rule === finding.rule && matchesAny(pathGlobs(waiver2), input.policyPath(finding.file, waiver2))
    );
    for (const directive2 of directives) used.add(useOf2(directive2, finding.rule));
    for (const waiver2 of accepted) used.add(waiverUse(input.waivers, waiver2));
    const isLocked = input.locked.has(finding.rule);
    const directive = isLocked ? void 0 : directives[0];
    const waiver = accepted.find(({ origin }) => !isLocked || origin === null);
    if (input.unsuppressable.has(finding.rule) || directive === void 0 && waiver === void 0) {
      findings.push(finding);
    } else if (directive !== void 0) {
      const { reason: reason2, until } = directive;
      suppressed.push({ ...finding, suppression: { kind: "comment", reason: reason2, until, origin: originOf(directive) } });
    } else if (waiver !== void 0) {
      const { reason: reason2, until, origin } = waiver;
      suppressed.push({ ...finding, suppression: { kind: "waiver", reason: reason2, until, origin } });
    }
  }
  for (const directive of input.directives)
    for (const one of directiveProblems(directive, used, input)) problems.push(one);
  for (const waiver of input.waivers) for (const one of waiverProblems(waiver, used, input)) problems.push(one);
  return { findings, suppressed, problems };
}
function malformed({ message: message2, subject, ...place }) {
  return { severity: "warning", message: message2, origin: originOf(place), subject };
}
function isExpired({ until }, today) {
  return until !== null && until < today;
}
function indexed(directives) {
  const byLine = /* @__PURE__ */ new Map();
  const byFile = /* @__PURE__ */ new Map();
  for (const directive of directives) {
    const [map, key] = directive.scope === "file" ? [byFile, directive.file] : [byLine, lineKey(directive.file, directive.target ?? 0)];
    const list = map.get(key) ?? [];
    list.push(directive);
    map.set(key, list);
  }
  return { byLine, byFile };
}
function lineKey(file, line) {
  return `${file}\0${line}`;
}
function directivesFor(finding, byLine, byFile) {
  const candidates2 = [];
  if (byLine.size > 0) {
    const last = finding.endColumn <= 1 ? Math.max(finding.line, finding.endLine - 1) : finding.endLine;
    for (let line = finding.line; line <= last; line++) {
      for (const one of byLine.get(lineKey(finding.file, line)) ?? []) candidates2.push(one);
    }
  }
  for (const one of byFile.get(finding.file) ?? []) candidates2.push(one);
  return candidates2.filter(({ rules }) => rules.includes(finding.rule));
}
var globsOfWaivers = /* @__PURE__ */ new WeakMap();
function pathGlobs(waiver) {
  const globs = globsOfWaivers.get(waiver) ?? [waiver.path];
  globsOfWaivers.set(waiver, globs);
  return globs;
}
function useOf2({ file, line, column }, rule) {
  return `${file}\0${line}\0${column}\0${rule}`;
}
function waiverUse(waivers, waiver) {
  return `waiver\0${waivers.indexOf(waiver)}`;
}
function originOf({ file, line, column, endLine, endColumn }) {
  return { file, line, column, endLine, endColumn };
}
function* directiveProblems(directive, used, { unsuppressable, locked, today, judged: judged2 }) {
  const origin = originOf(directive);
  const where = directive.scope === "file" ? "in this file" : "on the line it means";
  for (const rule of directive.rules) {
    if (locked.has(rule)) {
      const message2 = `The organisation's policy locks ${rule}, so this comment does nothing; mend the finding, or have the owners of that policy decide.`;
      yield { severity: "warning", message: message2, origin, subject: `locked ${rule}` };
    } else if (unsuppressable.has(rule)) {
      const message2 = `The policy forbids suppressing ${rule}, so this comment does nothing; mend the finding, or change the policy.`;
      yield { severity: "warning", message: message2, origin, subject: `forbidden ${rule}` };
    } else if (isExpired(directive, today)) {
      const message2 = `The suppression of ${rule} ended on ${directive.until}; mend the finding, or give it a new reason and date.`;
      yield { severity: "warning", message: message2, origin, subject: `expired ${rule} ${directive.until}` };
    } else if (!used.has(useOf2(directive, rule)) && judged2(rule, directive.file)) {
      const message2 = `There is no finding of ${rule} ${where}, so the suppression is not needed; remove it before it hides a new one.`;
      yield { severity: "note", message: message2, origin, subject: `unused ${rule}` };
    }
  }
}
function* waiverProblems(waiver, used, { waivers, unsuppressable, locked, today, judged: judged2 }) {
  const { origin, rule, path } = waiver;
  if (origin === null) return;
  if (locked.has(rule)) return;
  if (unsuppressable.has(rule)) {
    const message2 = `The policy forbids suppressing ${rule}, so this waiver does nothing; remove it, or take the rule out of suppressions.forbid.`;
    yield { severity: "warning", message: message2, origin, subject: `forbidden waiver ${rule} ${path}` };
  } else if (isExpired(waiver, today)) {
    const message2 = `The waiver of ${rule} for ${path} ended on ${waiver.until}; mend the finding, or give it a new reason and date.`;
    yield { severity: "warning", message: message2, origin, subject: `expired waiver ${rule} ${path} ${waiver.until}` };
  } else if (!used.has(waiverUse(waivers, waiver)) && judged2(rule, null)) {
    const message2 = `There is no finding of ${rule} in ${path}, so the waiver is not needed; remove it before it hides a new one.`;
    yield { severity: "note", message: message2, origin, subject: `unused waiver ${rule} ${path}` };
  }
}

// src/settle.ts
var NOTHING_LOCKED = /* @__PURE__ */ new Set();
function settle(all, collection, options) {
  const { policy, policyPath } = options;
  const refused = policy.refused.flatMap((problem) => problemFinding(problem, options));
  if (!options.suppress) {
    return { findings: sortFindings([...all, ...refused]), suppressed: [], idle: { gone: [], forbidden: [] } };
  }
  const known8 = new Set(RULES.map(({ id }) => id));
  const parsed = [...collection.texts.values()].map(
    ({ path, kind, text }) => parseDirectives(path, kind, text, (id) => known8.has(id), [...known8])
  );
  const locked = policy.lock?.rules ?? NOTHING_LOCKED;
  const settled2 = applySuppressions({
    findings: all,
    directives: parsed.flatMap(({ directives }) => directives),
    directiveProblems: parsed.flatMap(({ problems }) => problems),
    waivers: policy.waivers,
    unsuppressable: policy.unsuppressable,
    locked,
    today: options.today,
    policyPath: (path, { origin }) => (origin === null ? policy.lock?.prefix ?? "" : "") + policyPath(path),
    judged: (rule, path) => path === null ? options.whole : isOn(policy, rule, policyPath(path))
  });
  const baseline = applyBaseline(settled2.findings, options.baseline, /* @__PURE__ */ new Set([...policy.unsuppressable, ...locked]));
  return {
    findings: sortFindings([
      ...baseline.findings,
      ...settled2.problems.flatMap((problem) => problemFinding(problem, options)),
      ...refused
    ]),
    suppressed: sortFindings([...settled2.suppressed, ...baseline.suppressed]),
    idle: { gone: options.whole ? baseline.stale : [], forbidden: baseline.refused }
  };
}
function isOn(policy, rule, path) {
  return ruleSettingFor(policy, rule, path).severity !== "off";
}
function problemFinding(problem, { policy, policyPath }) {
  const configured = ruleSettingFor(policy, policySuppression.id, policyPath(problem.origin.file)).severity;
  const severity = gradedSeverity(policySuppression.severity, configured, problem.severity);
  return severity === "off" ? [] : [findingOf(policySuppression, problem, severity, policy)];
}

// src/check-collection.ts
function readingBy({ policy, policyPath, as, onProgress }) {
  return {
    major: policy.major,
    ignored: (path) => matchesAny(policy.ignore, policyPath(path)),
    as,
    ...onProgress === void 0 ? {} : { onProgress }
  };
}
function lockedReadingBy({ policy, policyPath, as }) {
  const { lock } = policy;
  if (lock === null) return null;
  const isSame = lock.prefix === "" && JSON.stringify(lock.policy.ignore) === JSON.stringify(policy.ignore);
  if (isSame) return null;
  const ignored = (path) => matchesAny(lock.policy.ignore, lock.prefix + policyPath(path));
  return { major: policy.major, ignored, as };
}
function checkCollection(collection, options) {
  const { policy, policyPath } = options;
  const { lock } = policy;
  const model = modelOf(collection, policy, options);
  const open = lock === null ? RULES : RULES.filter(({ id }) => !lock.rules.has(id));
  const more = options.locked ?? collection;
  const held = lock === null ? [] : lockedFindings(more, lock, options);
  const all = sortFindings([...judge(model, policy, open, policyPath), ...held]);
  const { findings: settled2, suppressed, idle } = settle(all, collection, options);
  const proving = { model, policy, policyPath, texts: collection.texts, readers: collection.readers };
  const findings = proveFixes(settled2, proving, options.as === null ? options.fixes ?? SOME_FIXES : 0);
  const count2 = (severity) => findings.filter((f) => f.severity === severity).length;
  const [error, warning, note] = SEVERITIES.map(count2);
  return {
    report: {
      tool: { name: "pgmoat", version: VERSION },
      policy: { sources: policy.sources, ...lock === null ? {} : { locked: [...lock.rules].sort() } },
      findings,
      suppressed,
      skipped: collection.skipped,
      summary: {
        files: collection.texts.size,
        facts: collection.facts.length,
        error: error ?? 0,
        warning: warning ?? 0,
        note: note ?? 0
      },
      rules: enabledRules(policy, RULES)
    },
    // With the files that only locked rules look at: their lines are shown, and their passwords masked.
    collection: more,
    model,
    idle
  };
}
function modelOf({ facts }, { zones, memberships }, { policy, policyPath, today }) {
  return {
    ...buildModel(facts, { major: policy.major, zones }),
    memberships,
    today,
    expectations: policy.expectations.map(({ server, ...expectation }) => {
      const globs = server === null ? null : [server];
      const prefix = expectation.origin === null ? policy.lock?.prefix ?? "" : "";
      return { ...expectation, covers: (file) => globs === null || matchesAny(globs, prefix + policyPath(file)) };
    })
  };
}
function lockedFindings(collection, lock, options) {
  const { policy, policyPath } = options;
  const rules = RULES.filter(({ id }) => lock.rules.has(id));
  return judge(modelOf(collection, lock.policy, options), policy, rules, policyPath).filter(({ rule, file }) => {
    const isOwn = ruleSettingFor(lock.policy, rule, lock.prefix + policyPath(file)).severity === "off";
    return !isOwn || !matchesAny(policy.ignore, policyPath(file));
  });
}

export {
  compareText,
  writeBaseline,
  parseBaseline,
  parseAddress,
  union,
  intersect,
  subtract,
  isEmpty,
  count,
  formatSet,
  isMemberOf,
  matchPattern,
  accessOf,
  roughSet,
  widestRegionsOf,
  partitionOf,
  addressZones,
  sideOf2 as sideOf,
  certificateCheck,
  accessDifference,
  accessSentences,
  buildModel,
  PROGRAM_NEEDLES,
  OpenedFiles,
  Collector,
  ruleSettingFor,
  gradedSeverity,
  findingOf,
  sortFindings,
  policyChange,
  RULES,
  memoryTree,
  renamedTree,
  SOME_FIXES,
  proveFixes,
  applySafeFixes,
  readingBy,
  lockedReadingBy,
  checkCollection
};
