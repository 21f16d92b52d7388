export { composeReferences, lowerCompose } from "./lower.ts";
export { readCompose } from "./parse.ts";
