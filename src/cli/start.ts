#!/usr/bin/env node
import { setFlagsFromString } from "node:v8";
import { compileCache } from "./compile-cache.ts";
import { engineFlags } from "./engine.ts";
import { runKept } from "./kept-program.ts";

for (const flag of engineFlags(process.versions.v8)) setFlagsFromString(flag);
// Bundled by itself, before the program: what it was compiled to is found, or Node compiles it.
const folder = compileCache();
if (folder) runKept(__dirname, "cli/main.js", folder, require);
else import("./main.ts");
