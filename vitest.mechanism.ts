import { defineConfig } from "vitest/config";
import { mechanisms } from "./build/mechanisms.ts";
import { spawning } from "./vitest.config.ts";

// The tests of one mechanism, for `npm run mutate`: those that start no process.
const { tests = [] } = mechanisms[process.env["SEAWORTHY_MECHANISM"] ?? ""] ?? {};
export default defineConfig({
  test: {
    include: [...tests],
    exclude: [...spawning],
    isolate: false,
    // What counts which test reaches which fault lies below node_modules, too, and has to begin anew with every file of tests.
    server: { deps: { inline: [/stryker-setup/] } },
  },
});
