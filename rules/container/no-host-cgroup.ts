import { certainly, defineRule, lastOption, name, quote, told, unsure, writes } from "../../src/rule.ts";

export default defineRule({
  id: "no-host-cgroup",
  on: "container",
  severity: "medium",
  profile: "recommended",
  summary: "Keep the container in its own read-only cgroup tree.",
  why: "In the host's cgroup namespace a container can see every other container and its limits. If the tree is writable, it can lift its own limits, freeze its neighbours and, on older kernels, run programs on the host.",
  standards: ["CIS-5.25"],
  references: { "Compose: cgroup": "https://docs.docker.com/reference/compose-file/services/#cgroup" },
  examples: [
    {
      file: "compose.yaml",
      bad: "services:\n  a:\n    image: example/a:1.0\n    cgroup: [|host|]\n  b:\n    image: example/b:1.0\n    security_opt: [[|writable-cgroups=true|]]\n  c:\n    image: example/c:1.0\n    cgroup_parent: [|machine.slice|]\n",
      good: "services:\n  a:\n    image: example/a:1.0\n    cgroup: private\n  b:\n    image: example/b:1.0\n  c:\n    image: example/c:1.0\n",
    },
  ],
  *check(container) {
    const { host } = container;
    if (certainly(host.cgroupnsMode, (mode) => mode === "host"))
      yield {
        at: host.cgroupnsMode,
        message: `${name(container)} can see the cgroups of the whole host`,
        fix: unsure("it reads no cgroup of another container", { set: "cgroupnsMode", to: "private" }),
      };
    const writable = lastOption(host, "writable-cgroups");
    if (writable && /^(?:1|t|true)$/i.test(writable.option.value))
      yield {
        at: writable.at,
        message: `${name(container)} can write to its cgroups and lift its own limits`,
        ...(writable.at.state === "written"
          ? { fix: unsure("it creates no cgroups", { remove: "securityOpt", items: [writable.at.value] }) }
          : {}),
      };
    if (writes(host.cgroupParent, (parent) => parent !== ""))
      yield {
        at: host.cgroupParent,
        severity: "info",
        ...told(`${name(container)} runs under ${quote(host.cgroupParent.value)}`, { label: `its limits are those of that cgroup` }),
        fix: unsure("nothing limits it but that cgroup", { unset: "cgroupParent" }),
      };
  },
});
