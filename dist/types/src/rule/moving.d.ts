import type { ShellWord } from "../model/script.js";
import type { PackageCommand } from "../syntax/shell/packages.js";
import type { Ran } from "./stages.js";
/**
 * The address of a list of packages whose content can be another one tomorrow: neither a commit nor a version is in it. The install is
 * given it as an option, as what it reads or is written from, or as a file that was saved before and that nobody has compared.
 */
export declare function movingList({ manager, args, action }: PackageCommand, ran: Pick<Ran, "command" | "commands" | "at">): ShellWord | undefined;
