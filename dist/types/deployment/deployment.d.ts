import type { Fact } from '../facts.ts';
import type { Model } from './model.ts';
import { type ServerOptions } from './servers.ts';
/** Facts to the servers they make up and the clients that connect to them. */
export declare function buildModel(facts: readonly Fact[], options: ServerOptions): Model;
