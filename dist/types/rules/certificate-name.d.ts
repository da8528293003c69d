import { type Rule } from './rule.ts';
export declare const certificateName: Rule;
