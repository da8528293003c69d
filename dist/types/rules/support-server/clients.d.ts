import type { Client, Model, Server } from '../../deployment/model.ts';
/** The clients that certainly talk to a server, sorted out once per model. */
export declare function clientsOf(model: Model, server: Server): readonly Client[];
