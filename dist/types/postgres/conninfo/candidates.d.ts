import type { ConnectionFact } from '../../facts.ts';
import type { DetectedSyntax } from './syntax.ts';
import type { ConnectionMeta, DriverCandidate } from './types.ts';
/**
 * One connection as each driver that may read it does, and of these readings the weakest. `read` is asked with null where
 * nothing more is known than the text itself says.
 */
export declare function chosenOf(meta: ConnectionMeta, detected: Pick<DetectedSyntax, 'driver' | 'assumed' | 'form'>, read: (driver: DriverCandidate | null) => ConnectionFact): ConnectionFact;
