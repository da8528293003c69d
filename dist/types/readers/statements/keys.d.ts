import type { Keys } from './rule.ts';
/** The options of TypeORM's data sources. */
export declare const TYPEORM: Keys;
/** The options of Sequelize, those that only its command line reads included. */
export declare const SEQUELIZE: Keys;
