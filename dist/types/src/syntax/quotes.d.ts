/** Whether a quote of the shell is open after what was read, and where it was opened. */
export declare class Quotes {
    #private;
    open: string;
    /** The place of the last quote that was opened, in all that was read. */
    at: number;
    read(text: string): void;
}
