/** Everything a rule file may import, besides `src/knowledge`. */
export { exampleEnvironments, variableUses } from "./frontends/compose/variables.js";
export type { DockerfileDocument } from "./frontends/dockerfile/document.js";
export type { Instruction } from "./frontends/dockerfile/instruction.js";
export { chainOf, stageLabel } from "./frontends/dockerfile/lower.js";
export { type Copy, neededBy, type Stage, sourcesOf } from "./frontends/dockerfile/stages.js";
export type { Project } from "./link/project.js";
export type { Severity } from "./model/finding.js";
export type { Command } from "./model/image-config.js";
export type { Setting } from "./model/setting.js";
export type { Container, Workload } from "./model/workload.js";
export { type AnyRule, defineRule, unsafe } from "./rule/define.js";
export { isOnEveryInterface, isPrivileged, normalPath } from "./rule/host.js";
export { name, quote } from "./rule/name.js";
export { certainly, certainlyLacks, itemsOf, knownValue, writes } from "./rule/predicates.js";
export { namesSecret, type Secret, secretIn } from "./rule/secrets.js";
export { lastOption, parseBool, readSecurityOption } from "./rule/security-opt.js";
export { readDockerignore } from "./syntax/dockerignore.js";
export type { Span } from "./text/span.js";
