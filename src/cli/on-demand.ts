// What a plain check does without, behind one dynamic import: see commands/others.ts.

export { accessDifference, accessSentences } from '../access-change.ts';
export { accessReport } from '../access-view.ts';
export { changeReport, checkChange, renamesOf, repositoryReport } from '../check-change.ts';
export { applySafeFixes } from '../fixes.ts';
