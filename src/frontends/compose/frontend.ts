export { assemble, outline } from "./assemble.ts";
export { canonical } from "./canonical.ts";
export { inlineDockerfiles } from "./inline.ts";
export { composeReferences, lowerCompose } from "./lower.ts";
export { readCompose } from "./parse.ts";
export { plainOf } from "./plain.ts";
export { planProjects } from "./plan.ts";
export type { ComposeProject } from "./project.ts";
