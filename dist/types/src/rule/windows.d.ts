import type { DockerfileDocument } from "../frontends/dockerfile/document.js";
import type { Project } from "../link/project.js";
import { type WindowsCommand } from "../syntax/windows.js";
import type { Span } from "../text/span.js";
/** The commands of cmd and PowerShell that one RUN runs, those inside others behind them. */
export interface WindowsRun {
    readonly commands: readonly WindowsCommand[];
    readonly ships: boolean;
}
/** Every RUN whose text cmd or PowerShell reads: by SHELL, by the base image, or because a shell starts PowerShell. */
export declare function windowsRunsOf(document: DockerfileDocument, project: Pick<Project, "containers">): readonly WindowsRun[];
/** A download of a script that runs as it comes, or that is saved and started. */
export interface WindowsDownload {
    readonly span: Span;
    readonly from: Span;
    readonly how: "piped" | "started" | "unpacked" | "saved";
    readonly url: string;
}
/** What a RUN of Windows downloads and uses; a file that something compares or that is only read is none. */
export declare function windowsDownloads({ commands }: WindowsRun): WindowsDownload[];
