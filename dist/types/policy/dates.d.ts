/** Whether a text is a day of the calendar as `YYYY-MM-DD`; days in this form compare as strings do. */
export declare function isDay(text: string): boolean;
