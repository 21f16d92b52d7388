import type { CommandLine, ShellWord } from "../../model/script.js";
/** Text that a command writes out, and the files it goes into. */
export interface Written {
    readonly texts: readonly ShellWord[];
    readonly files: readonly string[];
}
/** Programs that write out text. */
export declare const printers: ReadonlySet<string>;
/** What `echo`, `printf`, `cat <<EOF`, `tee` and `sed -i` write, through a pipe into `tee` too. */
export declare const writtenBy: (command: CommandLine) => Written;
