#!/usr/bin/env node
import { setFlagsFromString } from "node:v8";
import { compileCache } from "./compile-cache.ts";
import { runKept } from "./kept-program.ts";

// V8 makes bytecode of a pattern when it first runs, and machine code when it runs again: hundreds of them do within a tenth of
// a second, and making machine code at once takes a tenth less of a short run.
setFlagsFromString("--no-regexp-tier-up");
// The young generation begins with a megabyte, and every time it is full costs a tenth of a short run.
setFlagsFromString("--semi-space-growth-factor=16");
// Bundled by itself, before the program: what it was compiled to is found, or Node compiles it.
const folder = compileCache();
if (folder) runKept(__dirname, "cli/main.js", folder, require);
else import("./main.ts");
