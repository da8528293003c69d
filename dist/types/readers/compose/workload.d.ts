import type { Fact } from '../../facts.ts';
import type { ReadContext } from '../reader.ts';
import { type Service } from './project.ts';
/** Facts of one service: the workload when it has to do with PostgreSQL, and what its command line and environment say. */
export declare function serviceFacts(service: Service, context: ReadContext): Fact[];
