import { allowList, defineRule, itemsOf, joinPath, knownValue, name, normalPath, number, quote, unsure } from "../../src/rule.ts";

export default defineRule({
  id: "allowed-host-config",
  on: "container",
  severity: "medium",
  profile: "strict",
  summary: "Keep mounts, runtimes, capabilities and limits inside your allow-lists.",
  why: "Every host folder, capability and unlimited resource helps an attacker escape a container or starve its neighbours. An allow-list makes each new one a deliberate decision.",
  instead: "Add what you intend to your list in `seaworthy.yaml`, with the reason beside it, or remove it from the service.",
  standards: [],
  references: { "Runtime privileges": "https://docs.docker.com/engine/containers/run/#runtime-privilege-and-linux-capabilities" },
  options: {
    mounts: allowList("Host folders that may be mounted, including everything below them; relative paths as the Compose file writes them."),
    runtimes: allowList("Container runtimes that may be chosen, such as runc or runsc."),
    capabilities: allowList("Capabilities that may be added, such as NET_BIND_SERVICE."),
    "max-memory": number("The highest memory limit, in megabytes; a container without a limit exceeds it.", null),
    "max-cpus": number("The highest CPU limit; a container without a limit exceeds it.", null),
  },
  examples: [
    {
      file: "compose.yaml",
      options: { mounts: ["/srv/data", "./config"], capabilities: ["NET_BIND_SERVICE"], runtimes: ["runc"] },
      bad: "services:\n  web:\n    image: nginx:1.29\n    runtime: [|nvidia|]\n    cap_add: [NET_BIND_SERVICE, [|NET_RAW|]]\n    volumes:\n      - [|/srv/data-old:/old|]\n      - [|/srv/data/../secret:/secret|]\n      - [|./config/../.env:/env|]\n",
      good: "services:\n  web:\n    image: nginx:1.29\n    runtime: runc\n    cap_add: [CAP_NET_BIND_SERVICE]\n    volumes:\n      - /srv/data/web:/data\n      - ./config/nginx.conf:/etc/nginx/nginx.conf\n      - ${DATA}:/more\n      - cache:/cache\nvolumes: {cache: {}}\n",
    },
    {
      file: "compose.yaml",
      options: { mounts: ["."] },
      bad: "services:\n  web:\n    image: nginx:1.29\n    volumes: [[|/etc:/x|], [|../up:/y|]]\n",
      good: "services:\n  web:\n    image: nginx:1.29\n    volumes: [./site:/x, .:/y]\n",
    },
    {
      file: "compose.yaml",
      options: { "max-memory": 512, "max-cpus": 1 },
      bad: "services:\n  [|web|]:\n    image: nginx:1.29\n    mem_limit: [|1g|]\n",
      good: "services:\n  web:\n    image: nginx:1.29\n    mem_limit: 512m\n    cpus: 0.5\n",
    },
  ],
  *check(container, _, options) {
    const { host } = container;
    const { mounts, runtimes, capabilities } = options;
    const allowedMounts = mounts?.map(place);
    for (const mount of itemsOf(host.mounts, ({ type, file }) => type === "bind" && !file)) {
      const source = mount.value.source && knownValue(mount.value.source);
      if (!allowedMounts || !source || allowedMounts.some((allowed) => isWithin(place(source), allowed))) continue;
      const related = mount.value.through ? [{ span: mount.value.through, message: "mounted here" }] : [];
      yield { at: mount, message: `${name(container)} mounts ${quote(source)}, which is not on the list of allowed mounts`, related };
    }
    const allowedCapabilities = capabilities?.map(bare);
    for (const added of itemsOf(host.capAdd))
      if (allowedCapabilities && !allowedCapabilities.includes(bare(added.value)))
        yield {
          at: added,
          message: `${name(container)} adds ${quote(added.value)}, which is not on the list of allowed capabilities`,
          fix: unsure("it works without it", { remove: "capAdd", items: [added.value] }),
        };
    if (runtimes && host.runtime.state === "written" && !runtimes.includes(host.runtime.value))
      yield {
        at: host.runtime,
        message: `${name(container)} uses the runtime ${quote(host.runtime.value)}, which is not on the list of allowed runtimes`,
      };
    for (const [what, limit, most, unit] of [
      [
        "memory",
        host.memory,
        options["max-memory"] && options["max-memory"] * 1024 * 1024,
        options["max-memory"] && `${options["max-memory"]} MB`,
      ],
      ["CPU", host.cpus, options["max-cpus"], options["max-cpus"]],
    ] as const)
      if (most !== null && limit.state !== "unknown" && (limit.value <= 0 || limit.value > most))
        yield {
          at: limit.state === "written" ? limit : container,
          fix: unsure("this limit is enough for it", { set: what === "memory" ? "memory" : "cpus", to: most }),
          message: `${name(container)} ${limit.value > 0 ? "has a" : "has no"} ${what} limit ${limit.value > 0 ? "above" : "and should have one of at most"} ${unit}`,
        };
  },
});

const bare = (capability: string): string => capability.toUpperCase().replace(/^CAP_/, "");

/** A path with `.` and `..` resolved; relative ones stay so. */
const place = (path: string): string => (path.startsWith("/") ? normalPath(path) : joinPath("", path));

/** By segments: `/srv/data` admits `/srv/data/web`, not `/srv/data-old`. */
const isWithin = (path: string, allowed: string): boolean =>
  // The project's own folder.
  allowed === ""
    ? !path.startsWith("/") && path.split("/")[0] !== ".."
    : path === allowed || path.startsWith(`${allowed === "/" ? "" : allowed}/`);
