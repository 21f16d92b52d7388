import { defineConfig } from "vitest/config";

/** Tests that start processes: the command, the bundle, git, another project's parser. */
export const spawning: readonly string[] = [
  "test/action/action.test.ts",
  "test/bundle.test.ts",
  "test/cli/*.test.ts",
  "test/disk/write.test.ts",
  "test/frontends/seccomp-libseccomp.test.ts",
  "test/fuzz.test.ts",
  "test/install.test.ts",
  "test/readme.test.ts",
  "test/report/hostile.test.ts",
  "test/safety.test.ts",
];

/** Tests that compare what this process spends: another file's garbage, collected meanwhile, would count as theirs. */
const measuring: readonly string[] = ["test/**/*growth.test.ts"];

const testTimeout = 60_000;

export default defineConfig({
  test: {
    maxWorkers: "100%",
    reporters: ["default", "./test/closing-line.ts"],
    projects: [
      { test: { name: "tests", include: ["test/**/*.test.ts"], exclude: [...measuring], isolate: false, testTimeout } },
      { test: { name: "measuring", include: [...measuring], isolate: true, testTimeout } },
    ],
  },
});
