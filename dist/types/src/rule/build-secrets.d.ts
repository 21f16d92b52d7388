import type { DockerfileDocument } from "../frontends/dockerfile/document.js";
import type { Instruction } from "../frontends/dockerfile/instruction.js";
import { type Assignment } from "../frontends/dockerfile/stage.js";
import type { Project } from "../link/project.js";
import type { ShellCommand } from "../model/script.js";
import type { SecretUse } from "../secrets/text.js";
import type { Edit } from "../text/edit.js";
import type { CopiedSecret } from "./copied-secrets.js";
/** How a build is given a secret that is in a variable of whoever builds. */
export declare const passedAs: (name: string) => string;
/**
 * Puts secrets into variables of a RUN by mounts: `env=` came with docker/dockerfile 1.10 (its release notes); where the file asks for an
 * older one, the command reads the mounted files. `undefined` where no shell could.
 */
export declare function mountedIn(document: DockerfileDocument, run: Instruction, name: string): readonly Edit[] | undefined;
/**
 * Takes a build argument away, with the variable of the same name that keeps it, and mounts it in every RUN that names it; where none does,
 * in those that fetch packages or repositories. `undefined` where something else needs it.
 */
export declare function mountedForArgument(document: DockerfileDocument, project: Project, name: string, uses: readonly Assignment[]): readonly Edit[] | undefined;
/** The same for an argument that the one service passes which builds from a file, by its path. */
export declare function mountedForService(path: string, project: Project, name: string): readonly Edit[] | undefined;
/** The variable that a credential in a command is to come from; `undefined` where what the command writes would keep it. */
export declare function variableFor({ span, value, secret }: SecretUse, command: ShellCommand): string | undefined;
/** Has a command take a credential from a variable that a mount brings. */
export declare function mountedForCommand(document: DockerfileDocument, run: Instruction, use: SecretUse, command: ShellCommand): readonly Edit[] | undefined;
/**
 * Takes a file out of COPY, and mounts it where it lay in the RUNs behind that fetch or publish something. `undefined` where nothing does, or
 * an account other than root would have to read it: the file of a mount is root's.
 */
export declare function mountedForFile(document: DockerfileDocument, project: Project, { copy, source, stage }: CopiedSecret, id: string): readonly Edit[] | undefined;
