import type { Severity } from '../findings.ts';

/** Colours of the text report, or none. */
export interface Style {
  readonly strong: (text: string) => string;
  readonly faint: (text: string) => string;
  readonly frame: (text: string) => string;
  readonly severity: (severity: Severity, text: string) => string;
}

const SEVERITY_CODES: Readonly<Record<Severity, string>> = { error: '1;31', warning: '1;33', note: '1;36' };

/** SGR sequences (ECMA-48, 8.3.117) when enabled; the text itself otherwise. */
export function styleFor(enabled: boolean): Style {
  const paint = (code: string, text: string): string => (enabled && text !== '' ? `\x1b[${code}m${text}\x1b[0m` : text);
  return {
    strong: (text) => paint('1', text),
    faint: (text) => paint('2', text),
    frame: (text) => paint('34', text),
    severity: (severity, text) => paint(SEVERITY_CODES[severity], text),
  };
}
