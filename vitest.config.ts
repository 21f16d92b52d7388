import { defineConfig } from "vitest/config";

/** Tests that start processes: the command, the bundle, git, another project's parser. */
export const spawning: readonly string[] = [
  "test/action/action.test.ts",
  "test/bundle.test.ts",
  "test/cli/*.test.ts",
  "test/disk/write.test.ts",
  "test/distribution/credentials/helper.test.ts",
  "test/distribution/debian-registry.test.ts",
  "test/distribution/proxies.test.ts",
  "test/frontends/seccomp-libseccomp.test.ts",
  "test/fuzz.test.ts",
  "test/install.test.ts",
  "test/readme.test.ts",
  "test/report/hostile.test.ts",
  "test/safety.test.ts",
];

/** Tests that compare what this process spends: another file's garbage, collected meanwhile, would count as theirs. */
const measuring: readonly string[] = ["test/**/*growth.test.ts"];

/** Tests that open connections, all of them to this machine; the others run where a socket throws. */
export const networked: readonly string[] = [
  "test/action/{action,post}.test.ts",
  "test/cli/pin-registry.test.ts",
  "test/distribution/**/*.test.ts",
];

const testTimeout = 60_000;
const offline = { isolate: false, setupFiles: ["./test/offline.ts"], testTimeout };

export default defineConfig({
  test: {
    maxWorkers: "100%",
    reporters: ["default", "./test/closing-line.ts"],
    projects: [
      { test: { name: "tests", include: ["test/**/*.test.ts"], exclude: [...measuring, ...networked], ...offline } },
      { test: { name: "network", include: [...networked], isolate: false, testTimeout } },
      { test: { name: "measuring", include: [...measuring], isolate: true, testTimeout } },
    ],
  },
});
