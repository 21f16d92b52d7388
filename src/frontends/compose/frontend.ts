export { assemble, outline } from "./assemble.ts";
export { canonical } from "./canonical.ts";
export { inlineDockerfiles } from "./inline.ts";
export { lowerCompose } from "./lower.ts";
export { readCompose } from "./parse.ts";
export { plainOf } from "./plain.ts";
export { planProjects } from "./plan.ts";
export type { ComposeProject } from "./project.ts";
export { composeReferences } from "./references.ts";
