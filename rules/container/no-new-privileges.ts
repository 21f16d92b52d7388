import {
  type Container,
  certainlyLacks,
  defineRule,
  extendedBy,
  forbidsNewPrivileges,
  lastOption,
  name,
  parseBool,
  told,
  unsafe,
} from "../../src/rule.ts";

export default defineRule({
  id: "no-new-privileges",
  on: "container",
  severity: "medium",
  profile: "recommended",
  summary: "Prevent processes from gaining privileges after start.",
  why: "A setuid program such as su, sudo or mount in the image turns an ordinary user back into root. With no-new-privileges the kernel ignores setuid bits and file capabilities, so an intruder who gets in as an unprivileged user stays one.",
  standards: ["CIS-5.26", "OWASP-4", "PSS-R", "CWE-250"],
  references: { "no_new_privs in the kernel": "https://docs.kernel.org/userspace-api/no_new_privs.html" },
  examples: [
    {
      file: "compose.yaml",
      bad: "services:\n  [|web|]:\n    image: caddy:2.10\n",
      good: "services:\n  web:\n    image: caddy:2.10\n    security_opt: [no-new-privileges=true]\n",
    },
    {
      file: "compose.yaml",
      bad: "services:\n  web:\n    image: caddy:2.10\n    security_opt:\n      - no-new-privileges\n      - [|no-new-privileges:false|]\n",
      good: "services:\n  web:\n    image: caddy:2.10\n    security_opt:\n      - no-new-privileges\n",
    },
  ],
  *check(container, project) {
    const { host, windows } = container;
    if (windows) return;
    const last = lastOption(host, "no-new-privileges");
    if (last ? last.option.fault || parseBool(last.option.value) : !certainlyLacks(host.securityOpt, () => false)) return;
    if (!last && forbidsNewPrivileges(project)) return;
    const item = "no-new-privileges=true";
    // It is mended with the service it extends, whose options are added to its own.
    const isInherited = !last && extendedBy(container, project.containers).some(lacksIt);
    // Two entries that say the opposite help nobody: the one that is written changes.
    const fix =
      last?.at.state === "written"
        ? unsafe({ replace: "securityOpt", item: last.at.value, by: item })
        : unsafe({ add: "securityOpt", items: [item] });
    yield {
      at: last?.at ?? { span: container.span, state: "default" },
      ...told(`processes of ${name(container)} can gain privileges`, { aside: `, for example through setuid programs${swarm(container)}` }),
      label: container.stack ? "a stack cannot change this, because Swarm ignores security_opt" : "setuid programs work in it",
      ...(isInherited ? {} : { fix }),
    };
  },
});

const lacksIt = ({ host }: Container): boolean => !lastOption(host, "no-new-privileges") && certainlyLacks(host.securityOpt, () => false);

const swarm = ({ stack }: Container): string => (stack ? "; a stack cannot change this, because Swarm ignores security_opt" : "");
