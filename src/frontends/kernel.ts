/** The readers of kernel profiles: loaded only when there is one to read. */
export { readAppArmor } from "./apparmor/document.ts";
export { includeFolders, type PolicyFiles, PolicyLibrary, policyReferences } from "./apparmor/library.ts";
export { readSeccomp } from "./seccomp/document.ts";
