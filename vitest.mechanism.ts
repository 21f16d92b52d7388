import { defineConfig } from "vitest/config";
import { mechanisms } from "./build/mechanisms.ts";
import { spawning } from "./vitest.config.ts";

// The tests of one mechanism, for `npm run mutate`: those that start no process. Each file stands alone: Stryker's own setup is
// loaded once otherwise, and what the tests of every further file reach is not noted.
const { tests = [] } = mechanisms[process.env["SEAWORTHY_MECHANISM"] ?? ""] ?? {};
export default defineConfig({ test: { include: [...tests], exclude: [...spawning] } });
