/** Everything a rule file may import, besides `src/knowledge`. */
export { exampleEnvironments, variableUses } from "./frontends/compose/variables.ts";
export type { DockerfileDocument } from "./frontends/dockerfile/document.ts";
export type { Instruction } from "./frontends/dockerfile/instruction.ts";
export { chainOf, stageLabel } from "./frontends/dockerfile/lower.ts";
export { type Copy, neededBy, type Stage, sourcesOf } from "./frontends/dockerfile/stages.ts";
export type { Project } from "./link/project.ts";
export type { Severity } from "./model/finding.ts";
export type { Command } from "./model/image-config.ts";
export type { Setting } from "./model/setting.ts";
export type { Container, Workload } from "./model/workload.ts";
export { type AnyRule, defineRule, unsafe } from "./rule/define.ts";
export { isOnEveryInterface, isPrivileged, normalPath } from "./rule/host.ts";
export { name, quote } from "./rule/name.ts";
export { certainly, certainlyLacks, itemsOf, knownValue, writes } from "./rule/predicates.ts";
export { namesSecret, type Secret, secretIn } from "./rule/secrets.ts";
export { lastOption, parseBool, readSecurityOption } from "./rule/security-opt.ts";
export { readDockerignore } from "./syntax/dockerignore.ts";
export type { Span } from "./text/span.ts";
