import { execFile } from "node:child_process";
import { statSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { build } from "esbuild";
import { describe, expect, it } from "vitest";
import { standIns } from "../../build/stand-ins.ts";
import { root, temporary } from "../bundled.ts";
import { image, registry, serve } from "./server.ts";

const { manifest } = image();

describe("the bundle of what asks registries", () => {
  const file = join(temporary("distribution"), "registry.cjs");
  const bundle = () =>
    build({
      ...{ absWorkingDir: root, entryPoints: ["src/distribution/registry.ts"], outfile: file, alias: { ...standIns } },
      ...{ bundle: true, minify: true, platform: "node", format: "cjs", logLevel: "error" },
    });
  const run = (code: string, env: Record<string, string>) =>
    promisify(execFile)(process.execPath, ["-e", code], { env: { ...process.env, DEBUG: "*", ...env }, encoding: "utf8" });

  it("is small, asks through a proxy, and tells nobody the password of it", async () => {
    await bundle();
    expect(statSync(file).size).toBeLessThan(60_000);
    const store = registry({ "1": manifest });
    const { host, seen } = await serve((each, response) => store({ ...each, path: new URL(each.path).pathname }, response));
    const options = `{ plainHttp: ["registry.test"], pause: 1, environment: { HTTP_PROXY: "http://sailor:hunter2@${host}" } }`;
    const code = `require(${JSON.stringify(file)}).connect(${options}).resolve({ registry: "registry.test", repository: "team/app", tag: "1" }).then(console.log)`;
    const { stdout, stderr } = await run(code, {});
    expect(seen.map(({ path }) => path)).toContain("http://registry.test/v2/team/app/manifests/1");
    expect(stdout + stderr).not.toContain("hunter2");
    expect(stdout).toContain(manifest.digest);
  });

  it("ends the program when there is nothing more to ask", async () => {
    await bundle();
    const { host } = await serve(registry({ "1": manifest }));
    const begin = performance.now();
    await run(
      `require(${JSON.stringify(file)}).connect({ plainHttp: ["${host}"] }).tags({ registry: "${host}", repository: "team/app" })`,
      {},
    );
    expect(performance.now() - begin).toBeLessThan(4000);
  });
});
