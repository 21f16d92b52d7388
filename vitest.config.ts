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

export default defineConfig({
  test: { include: ["test/**/*.test.ts"], testTimeout: 60_000, reporters: ["default", "./test/closing-line.ts"] },
});
