#!/usr/bin/env node
import { keepCompiled } from "./compile-cache.ts";

// Nothing else is loaded before Node knows where it keeps what it compiles.
keepCompiled();
import("./main.ts");
