/** Every zone: a line for each area, its places after it. */
export declare const TIME_ZONES: string;
