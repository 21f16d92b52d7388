import { certainly, defineRule, isPrivileged, name, unsure } from "../../src/rule.ts";

export default defineRule({
  id: "no-host-userns",
  on: "container",
  severity: "medium",
  profile: "recommended",
  summary: "Do not opt out of user-namespace remapping.",
  why: "An engine that remaps users makes root in a container a nobody on the host. This setting takes the container out of it: whoever breaks out of it is root outside, too. On an engine without remapping it changes nothing yet.",
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
        message: `${name(container)} opts out of user-namespace remapping: its root is the host's root`,
        fix: unsure("the users of the remapping may open what it mounts", { unset: "usernsMode" }),
      };
  },
});
