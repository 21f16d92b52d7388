import { describe, expect, it } from "vitest";
import { largestFor, megabytes } from "../../src/disk/sizes.ts";

describe("how much of a file is read", () => {
  it.each<readonly [path: string, want: string]>([
    ["compose.yaml", "8 MB"],
    ["a/docker-compose.YML", "8 MB"],
    ["seccomp.json", "8 MB"],
    ["devcontainer.jsonc", "8 MB"],
    [".seaworthy-baseline.json", "8 MB"],
    ["package-lock.json", "8 MB"],
    ["yarn.lock", "8 MB"],
    ["report.sarif", "8 MB"],
    ["Dockerfile", "64 MB"],
    ["yaml", "64 MB"],
    ["json/Dockerfile", "64 MB"],
    [".env", "8 MB"],
    ["a/.env.production", "8 MB"],
    ["a/app.ENV", "8 MB"],
    [".env/Dockerfile", "64 MB"],
    ["a/.dockerignore", "2 MB"],
    ["web.Dockerfile.dockerignore", "2 MB"],
    [".containerignore", "2 MB"],
  ])("%s: %s", (path, want) => expect(megabytes(largestFor(path))).toBe(want));

  it.each<readonly [bytes: number, want: string]>([
    [8 * 1024 * 1024 + 1, "8.1 MB"],
    [1, "0.1 MB"],
    [33 * 1024 * 1024, "33 MB"],
  ])("%d: %s", (bytes, want) => expect(megabytes(bytes)).toBe(want));
});
