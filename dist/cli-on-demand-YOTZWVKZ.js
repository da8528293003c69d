import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  PROOFS,
  ZONES
} from "./cli-chunk-BEJAYQ7T.js";
import {
  SOME_FIXES,
  accessDifference,
  accessOf,
  accessSentences,
  addressZones,
  applySafeFixes,
  buildModel,
  certificateCheck,
  checkCollection,
  compareText,
  count,
  findingOf,
  formatSet,
  gradedSeverity,
  intersect,
  isEmpty,
  partitionOf,
  policyChange,
  proveFixes,
  roughSet,
  ruleSettingFor,
  sideOf,
  sortFindings,
  subtract,
  union,
  widestRegionsOf
} from "./cli-chunk-S67K22IZ.js";
import "./cli-chunk-BAYGPS22.js";
import {
  SEVERITIES
} from "./cli-chunk-B22XC3LR.js";
import "./cli-chunk-KU5RNSRY.js";
import "./cli-chunk-LAKMBNSV.js";
import "./cli-chunk-QIP2UITV.js";
import "./cli-chunk-HHVD5XYL.js";
import "./cli-chunk-MQ3GVKY5.js";

// src/access-rows.ts
var MAX_RANGES = 8;
var MAX_NAMES = 6;
function isSure({ answers, exact }) {
  return exact && answers.possible.length === 0;
}
function addRow(answered, zones, rows) {
  const { region, answers } = answered;
  if (answers.certain === null || !isSure(answered) || answers.certain.record.method === "reject") return;
  const { record, index } = answers.certain;
  const databases = databaseWords(region, record);
  const users = databases === OWN_DATABASE ? "" : region.users.key;
  for (const [zone, addresses] of partsByZone(region, zones)) {
    for (const encryption of region.encryptions) {
      const proof = proofOf(record, encryption);
      const key = JSON.stringify([zone, users, databases, index, proof, addressKey(addresses)]);
      const row = rows.get(key);
      if (row !== void 0) {
        row.encryptions.add(encryption);
        if (!row.userSets.includes(region.users)) row.userSets.push(region.users);
      } else {
        rows.set(key, {
          ...{ zone, databases, proof, addresses, words: null, userSets: [region.users] },
          ...{ encryptions: /* @__PURE__ */ new Set([encryption]), certain: true, ...wordsOf(answers.certain) }
        });
      }
    }
  }
}
function wordsOf({ record, entry, index }) {
  return {
    method: record.unknown.includes("method") ? `${record.method} (filled in elsewhere)` : record.method,
    record: { file: entry.fact.file, line: entry.fact.line },
    order: index
  };
}
var Doubts = class {
  #zones;
  /** By record, zone and encryption. */
  #found = /* @__PURE__ */ new Map();
  #parts = null;
  constructor(zones) {
    this.#zones = zones;
  }
  add(record, region) {
    if (record.record.method === "reject") return;
    if (this.#parts?.region !== region) this.#parts = { region, byZone: partsByZone(region, this.#zones) };
    for (const [zone, addresses] of this.#parts.byZone) {
      for (const encryption of region.encryptions) {
        const key = `${record.index} ${zone} ${encryption}`;
        const found = this.#found.get(key) ?? { record, zone, encryption, sets: /* @__PURE__ */ new Set() };
        if (addresses !== null) found.sets.add(addresses);
        this.#found.set(key, found);
      }
    }
  }
  /** Encryptions under which the same addresses ask for the same are one row. */
  rows() {
    const rows = /* @__PURE__ */ new Map();
    for (const { record, zone, encryption, sets } of this.#found.values()) {
      const addresses = zone === "socket" ? null : union(sets);
      const proof = proofOf(record.record, encryption);
      const key = JSON.stringify([record.index, zone, proof, addressKey(addresses)]);
      const row = rows.get(key);
      if (row !== void 0) row.encryptions.add(encryption);
      else {
        rows.set(key, {
          ...{ zone, proof, addresses, userSets: [], encryptions: /* @__PURE__ */ new Set([encryption]), certain: false },
          ...{ databases: said(record.record.databases, "database"), words: said(record.record.users, "user") },
          ...wordsOf(record)
        });
      }
    }
    return rows.values();
  }
};
function addressKey(addresses) {
  return addresses === null ? "" : formatSet(addresses, MAX_RANGES).join(" ") + String(countOf(addresses));
}
function countOf(addresses) {
  return count(addresses.v4) + count(addresses.v6);
}
function partsByZone(region, zones) {
  const { addresses } = region;
  if (addresses === null) return [["socket", null]];
  const parts = [
    ["loopback", intersect(addresses, zones.loopback)],
    ["private", intersect(addresses, zones.private)],
    ["public", subtract(addresses, zones.sheltered)]
  ];
  return parts.filter(([, set]) => !isEmpty(set));
}
function byPlace(a, b) {
  return ZONES.indexOf(a.zone) - ZONES.indexOf(b.zone) || PROOFS.indexOf(a.proof) - PROOFS.indexOf(b.proof) || a.order - b.order || compareText(a.databases, b.databases);
}
var ENCRYPTIONS = ["socket", "none", "tls", "gss"];
function finished({ order: _, addresses, encryptions, userSets, words, ...row }) {
  return {
    ...row,
    users: words ?? nameWords(userSets, "user"),
    encryptions: ENCRYPTIONS.filter((encryption) => encryptions.has(encryption)),
    addresses: addresses === null ? null : String(countOf(addresses)),
    ranges: addresses === null ? [] : formatSet(addresses, MAX_RANGES)
  };
}
function nameWords(sets, noun) {
  const listed = [...new Set(sets.flatMap((set) => set.kind === "only" ? set.names : []))];
  const except = sets.find(({ kind }) => kind === "except");
  if (except === void 0) return shortened(listed);
  const left = except.names.filter((name) => !listed.includes(name));
  return left.length === 0 ? `any ${noun}` : `any ${noun} but ${shortened(left)}`;
}
function said(tokens, noun) {
  if (tokens.some(({ text, quoted }) => text === "all" && !quoted)) return `any ${noun}`;
  return shortened(tokens.map(({ text }) => text));
}
function shortened(names) {
  const more = names.length - MAX_NAMES;
  return names.slice(0, MAX_NAMES).join(", ") + (more > 0 ? ` and ${more} more` : "");
}
var OWN_DATABASE = "the database of the user's own name";
function databaseWords({ databases, users, pairs }, record) {
  if (databases === "physical") return "physical replication";
  const own = record.databases.some(({ text, quoted }) => text === "sameuser" && !quoted);
  const single = databases.kind === "only" && databases.count === 1 && users.key === databases.key;
  if (pairs === "same" || own && single) return OWN_DATABASE;
  const words = nameWords([databases], "database");
  return pairs === "different" ? `${words}, not the one of the user's own name` : words;
}
function proofOf(record, encryption) {
  const proof = methodProof(record.method, encryption);
  return certificateCheck(record) === "full" ? "certificate" : proof;
}
function methodProof(method, encryption) {
  switch (method) {
    case "trust":
      return "nothing";
    case "ident":
      return "claimed";
    // These send the password as it is: what protects it is the line alone.
    case "password":
    case "ldap":
    case "radius":
    case "pam":
    case "bsd":
      return encryption === "none" ? "cleartext" : method === "password" ? "cleartext" : "external";
    case "md5":
      return "md5";
    case "scram-sha-256":
      return "scram";
    case "cert":
      return "certificate";
    default:
      return "external";
  }
}

// src/access-view.ts
function accessReport(facts, options) {
  const { memberships = {} } = options;
  const model = { ...buildModel(facts, options), memberships };
  const zones = addressZones(model.zones);
  const servers = [];
  const unknown = [];
  for (const server of model.servers) {
    const side = sideOf(model, server);
    if (side === null || side.hba.length === 0) unknown.push(server.label);
    else servers.push(serverAccess(server, side, zones));
  }
  return { servers, unknown };
}
function serverAccess(server, side, zones) {
  const { id, label, major } = server;
  const access = accessOf(side);
  const partition = partitionOf(access);
  const rows = /* @__PURE__ */ new Map();
  const doubts = new Doubts(zones);
  for (const region of partition.regions) {
    addRow(region, zones, rows);
    if (region.exact) for (const record of region.answers.possible) doubts.add(record, region.region);
    const { certain } = region.answers;
    if (certain !== null && !isSure(region)) doubts.add(certain, region.region);
  }
  if (!partition.exact) {
    for (const record of access.records.filter(({ match }) => !match.certain)) {
      for (const region of widestRegionsOf(access.space, roughSet(access, record))) doubts.add(record, region);
    }
  }
  return {
    ...{ id, label, postgres: major, reachable: reachableWords(server), exact: partition.exact },
    rows: [...rows.values(), ...doubts.rows()].sort(byPlace).map(finished),
    notes: notesOn(server, side.options.tls)
  };
}
function reachableWords({ exposure, workload }) {
  if (workload?.platform === "ci") return "it is there for one run of continuous integration";
  switch (exposure.kind) {
    case "published": {
      const { hostAddress, published } = exposure.port;
      return `port ${published} is published on ${hostAddress === "" ? "every address of its host" : hostAddress}`;
    }
    case "loopback-published":
      return `port ${exposure.port.published} is published on ${exposure.port.hostAddress}: its host alone reaches it`;
    case "containers":
      return "the port is not published: other containers of its networks reach it";
    case "network":
      return "whatever the network lets through reaches it";
  }
}
function notesOn(server, tls) {
  const notes = [];
  const broken = (server.hba ?? []).find(({ fact }) => fact.fatal);
  if (broken !== void 0) {
    const { file, line, error, logError } = broken.fact;
    notes.push(
      `${file}:${line} is in error (${error ?? logError ?? "see the log"}): the server does not start with this file, and on a reload keeps the records it had. Below is what the other records would let in.`
    );
  }
  if (!tls) notes.push("ssl is off: no attempt uses TLS, and hostssl records match nothing.");
  return notes;
}

// src/changes.ts
function touches(change, line, endLine) {
  if (change === void 0 || change.status === "deleted") return false;
  if (change.status === "added") return true;
  return change.hunks.some(({ new: { start, count: count2 } }) => count2 > 0 && start <= endLine && line < start + count2);
}

// src/compare.ts
function changesByPath(changes) {
  const byPath = /* @__PURE__ */ new Map();
  for (const change of changes) if (change.status !== "deleted") byPath.set(change.path, change);
  return byPath;
}
function compareFindings(base, head, changes) {
  const before = groupByFingerprint(base);
  const brought = /* @__PURE__ */ new Set();
  const matched = /* @__PURE__ */ new Set();
  for (const [fingerprint, group] of groupByFingerprint(head)) {
    const left = [...before.get(fingerprint) ?? []].sort(bySeverity);
    const byAge = [...group].sort(
      (a, b) => Number(isTouched(a, changes)) - Number(isTouched(b, changes)) || bySeverity(a, b)
    );
    for (const finding of byAge) {
      const same = left.findIndex((old) => rank(old) <= rank(finding));
      if (same < 0) brought.add(finding);
      else for (const old of left.splice(same, 1)) matched.add(old);
    }
  }
  return {
    new: head.filter((finding) => brought.has(finding)),
    fixed: base.filter((finding) => !matched.has(finding) && !isWorsened(finding, brought)),
    kept: head.filter((finding) => !brought.has(finding))
  };
}
function isWorsened(old, brought) {
  for (const finding of brought) if (finding.fingerprint === old.fingerprint) return true;
  return false;
}
function groupByFingerprint(findings) {
  const groups = /* @__PURE__ */ new Map();
  for (const finding of findings) {
    const group = groups.get(finding.fingerprint);
    if (group === void 0) groups.set(finding.fingerprint, [finding]);
    else group.push(finding);
  }
  return groups;
}
function rank({ severity }) {
  return SEVERITIES.indexOf(severity);
}
function bySeverity(a, b) {
  return rank(a) - rank(b);
}
function isTouched({ file, line, endLine }, changes) {
  return touches(changes.get(file), line, endLine);
}
function anchored(finding, changes, companions2) {
  if (isTouched(finding, changes)) return finding;
  const named = [...finding.related, ...finding.via ?? []].find((origin) => isTouched(origin, changes));
  const place = named ?? nearestChange(finding, changes) ?? firstChange(companions2, changes);
  if (place === null) return finding;
  const { file, line, column, endLine, endColumn } = finding;
  const victim = { file, line, column, endLine, endColumn, message: "what the change affects" };
  const { via: _, ...rest } = finding;
  return { ...rest, ...placeOf(place), related: [victim, ...finding.related] };
}
function placeOf({ file, line, column, endLine, endColumn }) {
  return { file, line, column, endLine, endColumn };
}
function lineOf(file, line) {
  return { file, line, column: 1, endLine: line, endColumn: 1 };
}
function nearestChange({ file, line }, changes) {
  const change = changes.get(file);
  if (change?.status !== "modified" || change.hunks.length === 0) return null;
  const ends = change.hunks.map(({ new: { start, count: count2 } }) => count2 === 0 ? start + 1 : start + count2 - 1);
  const above = ends.filter((end) => end <= line);
  return lineOf(file, above.length > 0 ? greatest(above) : least(starts(change)));
}
function starts(change) {
  return change.hunks.map(({ new: { start, count: count2 } }) => count2 === 0 ? start + 1 : start);
}
function greatest(numbers) {
  return numbers.reduce((a, b) => Math.max(a, b));
}
function least(numbers) {
  return numbers.reduce((a, b) => Math.min(a, b));
}
function firstChange(files, changes) {
  for (const file of files) {
    const change = changes.get(file);
    if (change === void 0 || change.status === "deleted") continue;
    if (change.status === "added") return lineOf(file, 1);
    if (change.hunks.length > 0) return lineOf(file, least(starts(change)));
  }
  return null;
}

// src/check-change.ts
function renamesOf(changes) {
  const renames = /* @__PURE__ */ new Map();
  for (const change of changes) {
    if (change.status === "modified" && change.path !== change.oldPath) renames.set(change.oldPath, change.path);
  }
  return renames;
}
function checkChange(after, options) {
  const byPath = changesByPath(options.changes);
  const { locked: _, baseLocked, ...judging } = options;
  const refused = options.refusedAfter ?? options.policy.refused;
  const head = checkCollection(after, { ...options, policy: { ...options.policy, refused } });
  const base = checkCollection(options.base, {
    ...judging,
    fixes: 0,
    ...baseLocked === void 0 ? {} : { locked: baseLocked }
  });
  const comparison = compareFindings(base.report.findings, head.report.findings, byPath);
  const proving = {
    model: head.model,
    policy: options.policy,
    policyPath: options.policyPath,
    texts: head.collection.texts,
    readers: head.collection.readers
  };
  const brought = proveFixes(comparison.new, proving, options.as === null ? SOME_FIXES : 0);
  const policy = policyFindings(head, base, options);
  return {
    ...{ head, base, policy },
    comparison: {
      ...comparison,
      new: sortFindings(
        brought.map((finding) => anchored(finding, byPath, companions(head.model, finding.file, byPath)))
      )
    }
  };
}
function changeReport({ head, comparison, policy }) {
  return withFindings(head.report, [...comparison.new, ...policy]);
}
function repositoryReport({ head, policy }) {
  return policy.length === 0 ? head.report : withFindings(head.report, [...head.report.findings, ...policy]);
}
function withFindings(report, all) {
  const findings = sortFindings(all);
  const count2 = (severity) => findings.filter((f) => f.severity === severity).length;
  const summary = { ...report.summary, error: count2("error"), warning: count2("warning"), note: count2("note") };
  return { ...report, findings, summary };
}
function companions(model, file, changes) {
  const found = /* @__PURE__ */ new Set();
  for (const { hba, ident, settingFacts, workload } of model.servers) {
    const facts = [...(hba ?? []).map(({ fact }) => fact), ...ident, ...settingFacts, ...workload ? [workload] : []];
    const files = new Set(facts.flatMap((fact) => [fact.file, ...(fact.via ?? []).map((origin) => origin.file)]));
    if (!files.has(file)) continue;
    for (const other of files) if (other !== file && changes.has(other)) found.add(other);
  }
  return [...found].sort(compareText);
}
function policyFindings(head, base, options) {
  const violations = [...options.policyViolations, ...addedSuppressions(head, base, options)];
  return sortFindings(
    violations.flatMap((violation) => {
      const path = options.policyPath(violation.origin.file);
      const configured = ruleSettingFor(options.policy, policyChange.id, path).severity;
      const severity = gradedSeverity(policyChange.severity, configured, violation.severity);
      return severity === "off" ? [] : [findingOf(policyChange, violation, severity, options.policy)];
    })
  );
}
function addedSuppressions(head, base, options) {
  const known = new Set(base.report.suppressed.filter(byComment).map(({ fingerprint }) => fingerprint));
  const byPath = changesByPath(options.changes);
  return head.report.suppressed.filter(byComment).flatMap((finding) => {
    const { origin, reason } = finding.suppression;
    if (origin === null || known.has(finding.fingerprint)) return [];
    const isNew = touches(byPath.get(origin.file), origin.line, origin.endLine);
    const what = isNew ? "a comment that this change adds" : "a comment that was there before this change";
    return [
      {
        severity: "warning",
        message: `${finding.rule} is suppressed by ${what} (${reason}), and the finding is one that the base does not accept. Have somebody who may decide so agree.`,
        origin,
        related: [{ ...placeOf2(finding), message: "what it suppresses" }],
        subject: `suppressed ${finding.rule} ${finding.fingerprint}`
      }
    ];
  });
}
function byComment({ suppression }) {
  return suppression.kind === "comment";
}
function placeOf2({ file, line, column, endLine, endColumn }) {
  return { file, line, column, endLine, endColumn };
}
export {
  accessDifference,
  accessReport,
  accessSentences,
  applySafeFixes,
  changeReport,
  checkChange,
  renamesOf,
  repositoryReport
};
