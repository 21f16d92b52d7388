import { describe, expect, it } from "vitest";
import { rules } from "../../rules/index.ts";
import { lint } from "../../src/lint.ts";
import { Source } from "../../src/text/source.ts";

/** What is found in a service `a` of a file whose base is not here, as `rule text`; with an image, when it is given one. */
const found = async (body: string, image = ""): Promise<string[]> => {
  const lines = [image, ...body.split("\n")].filter(Boolean).map((line) => `    ${line}\n`);
  const text = `services:\n  a:\n${lines.join("")}`;
  const { findings } = await lint([{ source: new Source("compose.dev.yaml", text) }], { rules, profile: "strict" });
  return findings.map(({ rule, span }) => `${rule} ${text.slice(span.start, span.end)}`);
};

describe("half a service", () => {
  // What a file adds is in force whatever lies beneath it: Compose appends lists, and its scalars win.
  it.each<readonly [body: string, want: string]>([
    ["privileged: true", "no-privileged true"],
    ["security_opt: [seccomp=unconfined]", "no-unconfined-seccomp seccomp=unconfined"],
    ["security_opt: ['seccomp:unconfined']", "no-unconfined-seccomp 'seccomp:unconfined'"],
    ["security_opt: [apparmor=unconfined]", "no-unconfined-apparmor apparmor=unconfined"],
    ["security_opt: [no-new-privileges=false]", "no-new-privileges no-new-privileges=false"],
    ["security_opt: [no-new-privileges=true, 'no-new-privileges:0']", "no-new-privileges 'no-new-privileges:0'"],
    ["security_opt: ['${OPTION}', 'no-new-privileges:false']", "no-new-privileges 'no-new-privileges:false'"],
    ["security_opt: [label=disable]", "no-disabled-selinux label=disable"],
    ["security_opt: [systempaths=unconfined]", "no-unmasked-paths systempaths=unconfined"],
    ["ports: ['6379:6379']", "no-sensitive-port-published '6379:6379'"],
    ["ports: [{target: 5432, published: '15432'}]", "no-sensitive-port-published {target: 5432, published: '15432'}"],
    ["ports: [{target: 9229, published: 9229, mode: host}]", "no-sensitive-port-published {target: 9229, published: 9229, mode: host}"],
    ["restart: always", "restart-policy always"],
  ])("%s", async (body, want) => {
    expect(await found(body)).toContain(want);
    expect(await found(body, "image: example/app:1.0")).toContain(want);
  });

  it.each([
    "security_opt: [no-new-privileges=true]",
    "security_opt: [seccomp=unconfined, seccomp=./own.json]",
    "security_opt: [no-new-privileges=false, '${OPTION:?}']",
    "security_opt: [label=type:own_t]",
    "ports: [{target: 5432, published: '5432', host_ip: 127.0.0.1}]",
    "ports: ['127.0.0.1:6379:6379']",
    "user: app",
    "command: [serve]",
    "healthcheck: {interval: 5s}",
    "read_only: true",
    "cap_drop: [KILL]",
    "deploy: {resources: {limits: {memory: 1g}}}",
  ])("nothing of what %s leaves out is missing", async (body) => expect(await found(body)).toEqual([]));

  it("what is missing is missing once there is an image", async () =>
    expect(await found("command: [serve]", "image: example/app:1.0")).toEqual(
      expect.arrayContaining(["explicit-user a", "healthcheck-defined a", "cap-drop-all a", "no-new-privileges a"]),
    ));
});
