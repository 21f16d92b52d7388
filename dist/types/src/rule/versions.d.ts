import type { ShellWord } from "../model/script.js";
import type { PackageCommand } from "../syntax/shell/packages.js";
/** What an install, a download or a run takes in the version that is newest at that minute. */
export declare function looseIn(command: PackageCommand): readonly ShellWord[];
/** The repository that cargo builds an install from, when nothing says which commit. */
export declare function looseSource({ manager, action, args }: PackageCommand): ShellWord | undefined;
/** Whether `git clone` at this branch or tag takes whatever was pushed last. */
export declare const isMovingBranch: (name: string) => boolean;
