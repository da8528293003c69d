import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);

// src/policy/errors.ts
var PolicyError = class extends Error {
  name = "PolicyError";
  file;
  line;
  column;
  key;
  value;
  expected;
  suggestion;
  constructor(place, details) {
    const at = place.line === 0 ? `${oneLine(place.file)}: ` : `${oneLine(place.file)}:${place.line}:${place.column}: `;
    const key = place.key === "" ? "" : `${oneLine(place.key)}: `;
    const expected = details.expected ? `; expected ${details.expected}` : "";
    const suggestion = details.suggestion ? `; did you mean "${details.suggestion}"?` : "";
    super(at + key + oneLine(details.problem) + expected + suggestion);
    this.file = place.file;
    this.line = place.line;
    this.column = place.column;
    this.key = place.key;
    this.value = details.value ?? null;
    this.expected = details.expected ?? null;
    this.suggestion = details.suggestion ?? null;
  }
};
function oneLine(text) {
  return text.replace(/[\p{Cc}\u2028\u2029]+/gu, " ");
}

// src/policy/nearest.ts
var LONGEST = 64;
function nearest(word, candidates) {
  if (word.length > LONGEST) return null;
  const wanted = normal(word);
  let best = null;
  let bestDistance = Math.max(1, Math.floor(word.length / 3)) + 1;
  for (const candidate of candidates) {
    if (Math.abs(candidate.length - word.length) >= bestDistance) continue;
    const distance = editDistance(wanted, normal(candidate));
    if (distance >= bestDistance) continue;
    best = candidate;
    bestDistance = distance;
  }
  return best;
}
function normal(word) {
  return word.toLowerCase().replaceAll("_", "-");
}
function editDistance(a, b) {
  let beforeLast = [];
  let last = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row++) {
    const current = [row];
    for (let column = 1; column <= b.length; column++) {
      const same = a[row - 1] === b[column - 1];
      let cost = Math.min(
        (last[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
        (last[column - 1] ?? 0) + (same ? 0 : 1)
      );
      const swapped = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      if (swapped) cost = Math.min(cost, (beforeLast[column - 2] ?? 0) + 1);
      current.push(cost);
    }
    beforeLast = last;
    last = current;
  }
  return last[b.length] ?? 0;
}

export {
  PolicyError,
  nearest
};
