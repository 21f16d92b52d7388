#!/usr/bin/env node
import { compileCache } from "./compile-cache.ts";
import { runKept } from "./kept-program.ts";

// Bundled by itself, before the program: what it was compiled to is found, or Node compiles it.
const folder = compileCache();
if (folder) runKept(__dirname, "cli/main.js", folder, require);
else import("./main.ts");
