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
 * The findings as annotations, errors first. Where they are more than the runner keeps, each rule has its say on each file
 * before one speaks again, and the last says how many more there are.
 */
export declare function annotations(report: CheckReport, options: ReportOptions): Annotation[];
