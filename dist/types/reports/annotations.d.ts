import { type CheckReport } from '../findings.ts';
import type { ReportOptions } from './options.ts';
/** What the runner shows beside a line of a pull request. Columns are left out where it would refuse them. */
export interface Annotation {
    readonly level: 'error' | 'warning' | 'notice';
    readonly title: string;
    readonly message: string;
    readonly place: {
        readonly file: string;
        readonly line: number;
        readonly endLine: number;
        readonly columns: {
            readonly from: number;
            readonly to: number;
        } | null;
    } | null;
}
/**
 * The findings as annotations, errors first. What is found on the same lines is one annotation, of its worst severity, so that
 * a line with one cause speaks once. Where they are more than are kept of a level, each rule has its say on each file before
 * one speaks again, and the last says how many findings more there are.
 *
 * @param perLevel how many are kept of each level: by default what the runner keeps
 */
export declare function annotations(report: CheckReport, options: ReportOptions, perLevel?: number): Annotation[];
