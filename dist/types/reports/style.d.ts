import type { Severity } from '../findings.ts';
/** Colours of the text report, or none. */
export interface Style {
    readonly strong: (text: string) => string;
    readonly faint: (text: string) => string;
    readonly frame: (text: string) => string;
    readonly severity: (severity: Severity, text: string) => string;
}
/** SGR sequences (ECMA-48, 8.3.117) when enabled; the text itself otherwise. */
export declare function styleFor(enabled: boolean): Style;
