import { hostDevices } from "../../src/knowledge/host-paths.ts";
import { certainly, defineRule, isPrivileged, itemsOf, knownValue, name, normalPath, quote, type Severity, told } from "../../src/rule.ts";

export default defineRule({
  id: "no-host-device",
  on: "container",
  severity: "high",
  profile: "recommended",
  summary: "Do not pass raw host devices into a container.",
  why: "A disk device gives access to every file of the host and bypasses all permissions: an intruder reads or changes them block by block. Memory devices give access to the kernel itself. A device is a piece of the host, not of the container.",
  instead:
    "Pass the one device that is needed, by a name that does not change (`/dev/serial/by-id/...`), and only to read (`:r`) where that is enough. To watch disks run the tool on the host and pass its report to the container; name a graphics card by CDI (`vendor.com/class=name`).",
  standards: ["CIS-5.18", "CWE-668"],
  references: { "Compose: devices": "https://docs.docker.com/reference/compose-file/services/#devices" },
  help: "remove the device, or pass only the one it needs, without write access (`/dev/NAME:/dev/NAME:r`)",
  examples: [
    {
      file: "compose.yaml",
      bad: "services:\n  probe:\n    image: example/probe:1.2\n    devices:\n      - [|/dev/sda:/dev/xvda:r|]\n      - [|//dev/./mem|]\n    device_cgroup_rules:\n      - [|a *:* rwm|]\n",
      good: "services:\n  probe:\n    image: example/probe:1.2\n    devices:\n      - vendor.com/class=gpu0\n",
    },
  ],
  *check(container) {
    const { host } = container;
    if (isPrivileged(host)) return;
    for (const device of itemsOf(host.devices)) {
      const source = knownValue(device.value.pathOnHost);
      const path = source && normalPath(source);
      const facts = path && hostDevices.find((each) => each.path.test(path));
      if (!facts) continue;
      const severity = certainly(device.value.cgroupPermissions, (letters) => letters.includes("w")) ? facts.writable : facts.readOnly;
      yield { at: device, severity, ...told(`${name(container)} gets ${quote(source)}`, { label: `${facts.gain}` }) };
    }
    for (const rule of itemsOf(host.deviceCgroupRules)) {
      const [kind = "", numbers = ""] = rule.value.trim().split(/\s+/);
      const all = kind === "a" || numbers === "*:*";
      const severity: Severity = all || (kind === "b" && numbers.endsWith(":*")) ? "high" : "info";
      yield {
        at: rule,
        severity,
        message: `${name(container)} may use ${all ? "every device" : severity === "high" ? "every disk of one kind" : "further devices"} of the host (${quote(rule.value)})`,
      };
    }
  },
});
