import { describe, expect, it } from "vitest";
import { commit, folder, put, run, runIn } from "./command.ts";

const web = "services:\n  web:\n    image: example/web:1.0\n    privileged: true\n    pid: host\n";
const files = { "compose.yaml": web };

interface Control {
  readonly number: string;
  readonly verdict: string;
  readonly why: string | null;
  readonly suppressed: number;
  readonly findings: readonly { readonly rule: string; readonly path: string; readonly line: number }[];
}
/** The controls of the first standard of a JSON report, by number. */
function controlsIn(stdout: string): Readonly<Record<string, Control>> {
  const [{ sections }] = JSON.parse(stdout).compliance;
  const all: Control[] = sections.flatMap(({ controls }: { controls: Control[] }) => controls);
  return Object.fromEntries(all.map((each) => [each.number, each]));
}
const json = (args: readonly string[], given: Readonly<Record<string, string>> = files) =>
  controlsIn(run(["--compliance", "cis-docker", "--format", "json", ...args], given).stdout);

describe("--compliance", () => {
  it("tells people what each control comes to, worst first, on lines that fit, and exits as ever", () => {
    const cwd = folder(files);
    const { status, stdout } = runIn(cwd, ["--compliance", "cis-docker"], undefined, { COLUMNS: "80" });
    expect(status).toBe(1);
    const told = stdout.slice(stdout.indexOf("CIS Docker Benchmark 1.6: "));
    expect(told).toMatch(
      /^CIS Docker Benchmark 1\.6: \d+ of 117 controls can be checked from files; here \d+\n {2}pass, \d+ fail, \d+ not certain, \d+ do not apply\.\n\n5 Containers\n {2}fail 5/,
    );
    expect(told).toContain("\n  fail 5.5   Run containers unprivileged\n             no-privileged: compose.yaml:4:");
    expect(told).toContain("\n  n/a  4.9   Use COPY where ADD is not needed (there is no Dockerfile here)\n");
    expect(told).toContain("\n  -    20 controls cannot be checked from files: the state of a host");
    for (const line of told.split("\n")) expect(line.length).toBeLessThanOrEqual(80);
    expect(runIn(cwd, ["--compliance", "cis-docker", "--exit-zero"]).status).toBe(0);
    expect(runIn(cwd, ["--compliance", "cis-docker", "--all"]).stdout).toContain(
      "  -    1.1.4   Audit access to /run/containerd (the state",
    );
  });

  it("lets nothing pass that a privileged container undoes", () => {
    const controls = json([]);
    for (const number of ["5.2", "5.3", "5.4", "5.18", "5.22", "5.31"]) expect(controls[number]?.verdict, number).toBe("fail");
    expect(controls["5.10"]?.verdict).toBe("pass");
    const { stdout } = run(["--compliance", "pss-restricted", "--format", "json"], files);
    for (const number of ["capabilities", "seccomp", "apparmor", "proc-mount", "capabilities-dropped", "seccomp-set"])
      expect(controlsIn(stdout)[number]?.verdict, number).toBe("fail");
  });

  it("tells the same whatever is shown", () => {
    const all = json([]);
    expect([all["5.5"]?.verdict, all["5.16"]?.verdict, all["5.10"]?.verdict, all["5.29"]?.verdict]).toEqual([
      "fail",
      "fail",
      "pass",
      "fail",
    ]);
    for (const args of [
      ["--profile", "strict"],
      ["--min-severity", "critical"],
      ["--min-confidence", "high"],
      ["--fail-on", "never"],
    ])
      expect(json(args)).toEqual(all);
  });

  it("shows no more findings than without it", () => {
    const findings = (args: readonly string[]) => {
      const { findings: shown, summary } = JSON.parse(run([...args, "--format", "json"], files).stdout);
      return [shown, summary];
    };
    expect(findings(["--compliance", "cis-docker"])).toEqual(findings([]));
  });

  it("lets no control pass whose rules did not run", () => {
    expect(json(["--skip", "no-host-ipc"])["5.17"]).toMatchObject({ verdict: "unsure", why: "no-host-ipc did not run" });
    expect(json(["--rule", "no-host-ipc=off"])["5.17"]).toMatchObject({ verdict: "unsure", why: "no-host-ipc did not run" });
    expect(json(["--only", "no-privileged"])["5.5"]?.verdict).toBe("fail");
    const off = "overrides:\n  - files: [other.yaml]\n    rules: { no-host-ipc: off }\n";
    expect(json([], { ...files, "seaworthy.yaml": off })["5.17"]).toMatchObject({
      verdict: "unsure",
      why: "no-host-ipc did not run everywhere",
    });
  });

  it("lets none pass beside a file that was not read, and is not put off by one with nothing in it", () => {
    expect(json([], { ...files, "b/compose.yaml": "services:\n  {{ name }}:\n    image: x\n" })["5.17"]).toMatchObject({
      ...{ verdict: "unsure", why: "1 file could not be checked" },
    });
    expect(json([], { ...files, "b/compose.yaml": "volumes: {}\nx-a: 1\n", "seccomp.json": '{"a": 1}' })["5.17"]?.verdict).toBe("pass");
  });

  it("mentions what comments ignore, and does not fail for it", () => {
    const ignored = web.replace("    privileged", "    # seaworthy: ignore[no-privileged] a lab\n    privileged");
    expect(json([], { "compose.yaml": ignored })["5.5"]).toMatchObject({ verdict: "pass", suppressed: 1, findings: [] });
  });

  it("says what does not apply: a Dockerfile starts no container, and a container has no Dockerfile", () => {
    const image = json([], { Dockerfile: "FROM debian:12.9\nUSER 10001\n" });
    expect(image["5.5"]).toMatchObject({ verdict: "not-applicable", why: "nothing here starts a container" });
    expect([image["4.1"]?.verdict, image["4.9"]?.verdict]).toEqual(["pass", "pass"]);
    expect(json([])["4.9"]).toMatchObject({ verdict: "not-applicable", why: "there is no Dockerfile here" });
  });

  it("knows that a whole host that is mounted is more than its socket", () => {
    const mounting = (source: string) =>
      json([], { "compose.yaml": `services:\n  a:\n    image: example/a:1.0\n    volumes: ["${source}:/host"]\n` });
    expect(["5.32", "5.6"].map((number) => mounting("/")[number]?.verdict)).toEqual(["fail", "fail"]);
    expect(["5.32", "5.6"].map((number) => mounting("/var/run/docker.sock")[number]?.verdict)).toEqual(["fail", "pass"]);
  });

  it("judges an engine by its daemon.json, control by control", () => {
    const open =
      '{ "hosts": ["tcp://0.0.0.0:2375"], "icc": false, "userns-remap": "default", "no-new-privileges": true, "iptables": false, "experimental": true }';
    const verdicts = (given: Readonly<Record<string, string>>): unknown[] => {
      const controls = json([], { ...files, ...given });
      return ["2.2", "2.3", "2.4", "2.5", "2.7", "2.9", "2.14", "2.15", "2.18"].map((number) => controls[number]?.verdict);
    };
    const [na, un] = ["not-applicable", "unseen"];
    expect(verdicts({ "daemon.json": open })).toEqual(["pass", un, "fail", "pass", "fail", "pass", "pass", "fail", "fail"]);
    expect(verdicts({})).toEqual([na, un, na, na, na, na, na, na, na]);
    // What an engine prints of itself does not name every setting: it breaks controls, and keeps none.
    const info =
      '{ "DockerRootDir": "/var/lib/docker", "ServerVersion": "28.5.2", "OSType": "linux", "LiveRestoreEnabled": false, "SecurityOptions": ["name=seccomp,profile=builtin"] }';
    expect(verdicts({ "info.json": info })).toEqual([na, un, na, na, na, "fail", "fail", "fail", na]);
  });

  it("tells of what is there, and not only of what is new", () => {
    const cwd = folder(files);
    commit(cwd);
    put(cwd, { "compose.yaml": `${web}    ipc: host\n` });
    commit(cwd, "more");
    const { stdout } = runIn(cwd, ["--since", "HEAD~1", "--compliance", "cis-docker", "--format", "json"]);
    const controls = controlsIn(stdout);
    expect([controls["5.5"]?.verdict, controls["5.17"]?.verdict]).toEqual(["fail", "fail"]);
    expect(JSON.parse(stdout).summary.existing).toBeGreaterThan(0);
  });

  it("takes several standards, in Markdown too", () => {
    const { stdout } = run(["--compliance", "owasp-docker,pss-baseline", "--compliance", "pss-restricted", "--format", "markdown"], files);
    expect(stdout.match(/^### .*controls can be checked/gm)).toHaveLength(3);
    expect(stdout).toContain("| fail | privileged | Run containers unprivileged | no&#45;privileged: compose.yaml:4:");
  });

  it.each<[string[], string]>([
    [["--compliance", "cis"], "--compliance takes cis-docker, nist-800-190, owasp-docker, pss-baseline, pss-restricted, not"],
    [
      ["--compliance", "cis-docker", "--format", "sarif"],
      "--compliance is told in the formats text, json, markdown, html: add one with --format or --output",
    ],
  ])("%j is refused", (args, says) => {
    const { status, stderr } = run(args, files);
    expect([status, stderr]).toEqual([2, expect.stringContaining(says)]);
  });
});
