import { asksForHost } from "../../src/knowledge/asked-of-host.ts";
import { type Container, certainly, defineRule, name, told, unsafe } from "../../src/rule.ts";

export default defineRule({
  id: "no-privileged",
  on: "container",
  severity: "critical",
  profile: "recommended",
  summary: "Do not run containers in privileged mode.",
  why: "A privileged container has every capability, every device of the host, and neither seccomp nor AppArmor. Anyone who controls a process in it can mount the host's disk and become root on the host: one command, no exploit.",
  standards: ["CIS-5.5", "OWASP-3", "NIST-4.4.3", "PSS-B", "CWE-250"],
  references: { "Privileged containers": "https://docs.docker.com/reference/cli/docker/container/run/#privileged" },
  help: "give it only the capabilities and devices it needs, or run it on a host of its own",
  examples: [
    {
      file: "compose.yaml",
      bad: "services:\n  app:\n    image: example/app:1.0\n    privileged: [|true|]\n",
      good: "services:\n  app:\n    image: example/app:1.0\n",
    },
    {
      file: "compose.yaml",
      bad: "x-base: &base\n  privileged: [|yes|]\nservices:\n  a:\n    <<: *base\n    image: example/a:1.0\n",
      good: "x-base: &base\n  privileged: yes\nservices:\n  a:\n    <<: *base\n    privileged: false\n    image: example/a:1.0\n",
    },
  ],
  *check(container) {
    const { privileged } = container.host;
    if (certainly(privileged, (value) => value))
      yield {
        at: privileged,
        ...told(`${name(container)} is privileged`, { label: `root in it is root on the host${unlessRootless(container)}` }),
        ...(asksForHost(container.image, "privileged") ? {} : { fix: unsafe({ unset: "privileged" }) }),
      };
  },
});

/** Podman that no root started gives no more than its user has. */
const unlessRootless = ({ engine }: Container): string =>
  engine === "podman" ? ", unless Podman runs rootless: then it can do what that user can" : "";
