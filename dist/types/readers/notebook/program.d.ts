/** The program that strings of JSON hold, each character with where it stands in the file. */
export declare class Program {
    #private;
    get text(): string;
    /** Takes up the text between two offsets, within the quotes of a string of JSON. */
    add(file: string, start: number, end: number): void;
    /** Ends the line, or the cell. */
    end(): void;
    /** The offset in the file of one in the program, or of the end of what is before it. */
    placeOf(offset: number, end: boolean): number;
}
