import type { Source } from "../../text/source.ts";
import { textsOfAzure, textsOfBitbucket, textsOfCircleci, textsOfWoodpecker } from "./ci.ts";
import { textsOfCrontab } from "./crontab.ts";
import type { Filling } from "./filling.ts";
import { textsOfGitlab } from "./gitlab.ts";
import type { Host, HostKind } from "./hosts.ts";
import { textsOfJenkinsfile } from "./jenkinsfile.ts";
import { textsOfJustfile } from "./justfile.ts";
import { textsOfMakefile } from "./makefile.ts";
import { textsOfMarkdown } from "./markdown.ts";
import { textsOfPackage } from "./package-json.ts";
import { textsOfShellFile } from "./shell-file.ts";
import type { ShellText } from "./shell-text.ts";
import { textsOfUnit } from "./systemd.ts";
import { textsOfWorkflow } from "./workflow.ts";

/** How the scripts of each kind of file are found, in the order they are written. Never throws on what is written there. */
const readers: Readonly<Record<HostKind, (source: Source, filling: Filling) => readonly ShellText[]>> = {
  shell: textsOfShellFile,
  makefile: textsOfMakefile,
  justfile: textsOfJustfile,
  workflow: textsOfWorkflow,
  gitlab: textsOfGitlab,
  azure: textsOfAzure,
  bitbucket: textsOfBitbucket,
  circleci: textsOfCircleci,
  woodpecker: textsOfWoodpecker,
  jenkinsfile: textsOfJenkinsfile,
  systemd: textsOfUnit,
  package: textsOfPackage,
  crontab: textsOfCrontab,
  markdown: textsOfMarkdown,
};

/** The scripts in a file. `filling`: takes in what constants of the file come to in them. */
export const shellTextsIn = (source: Source, { kind }: Host, filling: Filling): readonly ShellText[] => readers[kind](source, filling);
