/** The readers of kernel profiles: loaded only when there is one to read. */
export { isFragment, readAppArmor } from "./apparmor/document.ts";
export { PolicyLibrary, policyReferences } from "./apparmor/library.ts";
export { readSeccomp } from "./seccomp/document.ts";
