import { certainly, defineRule, isPrivileged, name, told, unsure } from "../../src/rule.ts";

export default defineRule({
  id: "no-host-userns",
  on: "container",
  severity: "medium",
  profile: "recommended",
  summary: "Do not opt out of user-namespace remapping.",
  why: "With remapping, root in a container is an unprivileged account on the host. This setting turns that off for the container: an attacker who breaks out is root on the host. On an engine without remapping it changes nothing yet.",
  standards: ["CIS-5.31"],
  references: { "User-namespace remapping": "https://docs.docker.com/engine/security/userns-remap/" },
  examples: [
    {
      file: "compose.yaml",
      bad: "services:\n  app:\n    image: example/app:1.0\n    userns_mode: [|host|]\n",
      good: "services:\n  app:\n    image: example/app:1.0\n",
    },
  ],
  *check(container) {
    const { host } = container;
    // Engines that remap refuse privileged containers without it: no-privileged has spoken.
    if (!isPrivileged(host) && certainly(host.usernsMode, (mode) => mode === "host"))
      yield {
        at: host.usernsMode,
        ...told(`${name(container)} opts out of user-namespace remapping`, { label: `its root is the host's root` }),
        fix: unsure("the remapped users can access its mounts", { unset: "usernsMode" }),
      };
  },
});
