import { controlSockets, isSocketFolder, isSocketProxy, sensitiveHostPath } from "../../src/knowledge/host-paths.ts";
import {
  certainly,
  defineRule,
  itemsOf,
  knownValue,
  name,
  normalPath,
  quote,
  type Severity,
  socketOf,
  told,
  unsure,
  withoutSlash,
  writtenSource,
} from "../../src/rule.ts";

/** What a socket by itself breaks. */
const ofSocket = ["CIS-5.32", "OWASP-1", "NIST-4.4.3", "PSS-B", "CWE-250"];

export default defineRule({
  id: "no-docker-socket",
  on: "container",
  severity: "critical",
  otherwise: {
    high: "a socket proxy holds the socket, the engine runs without root, or it is not certain what is mounted",
    low: "the container's user cannot open it",
  },
  profile: "recommended",
  summary: "Do not give a container a container-engine control socket.",
  why: "The engine obeys every request that comes through its socket, without a password: an intruder can start a second container that mounts the host's disk as root. Mounting the socket read-only changes nothing, because requests still pass.",
  instead:
    "Put a socket proxy between the engine and the container, let it expose only the sections the container needs, and keep `POST` off. Or run the engine rootless, so that the socket gives no more than the rights of one account, or have the container use the engine's API over TLS with a client certificate (`docker context`). `:ro` does not help: requests pass a read-only socket.",
  standards: [...ofSocket, "CIS-5.6", "OWASP-8", "NIST-4.5.5"],
  references: { "Protect the Docker daemon socket": "https://docs.docker.com/engine/security/protect-access/" },
  help: "remove it, and set `DOCKER_HOST=tcp://socket-proxy:2375` with a socket proxy that shows only the sections the container needs",
  examples: [
    {
      file: "compose.yaml",
      bad: "services:\n  ui:\n    image: example/ui:1.0\n    volumes:\n      - [|/var/run/docker.sock:/var/run/docker.sock:ro|]\n",
      good: "services:\n  ui:\n    image: example/ui:1.0\n    volumes:\n      - /var/run/docker.sock\n      - /run/dbus:/run/dbus\n",
    },
    {
      file: "compose.yaml",
      bad: "services:\n  ui:\n    image: example/ui:1.0\n    use_api_socket: [|true|]\n",
      good: "services:\n  ui:\n    image: example/ui:1.0\n    use_api_socket: false\n",
    },
  ],
  *check(container) {
    const { host, references } = container;
    if (certainly(host.useApiSocket, (value) => value))
      yield {
        at: host.useApiSocket,
        standards: ofSocket,
        message: `${name(container)} gets the engine's socket and your registry credentials`,
      };
    const proxy = references.some(({ ref }) => ref.state !== "unknown" && isSocketProxy(ref.value.path ?? ""));
    for (const mount of itemsOf(host.mounts, ({ type }) => type === "bind" || type === "npipe" || type === "unknown")) {
      if (!mount.value.source || !knownValue(mount.value.source)) {
        // The variable's value is unknown, where it ends or is mounted is not.
        const places = [writtenSource(mount.value) ?? "", knownValue(mount.value.target) ?? ""];
        const found = places.map((place) => controlSockets.find(({ path }) => path.test(place))?.what).find(Boolean);
        const socket = found ?? (isSocketFolder(withoutSlash(places[0] ?? "")) ? "the Docker engine" : undefined);
        if (mount.value.source && socket)
          yield {
            at: mount,
            severity: "high",
            standards: ofSocket,
            confidence: "medium",
            ...told(`${name(container)} gets what looks like the control socket of ${socket}`, {
              label: "it can start containers as root",
              joint: ", through which ",
            }),
          };
        continue;
      }
      const socket = socketOf(container, mount.value);
      // What may not be opened can still be read: no-sensitive-host-mount says so.
      if (!socket || (!socket.opens && sensitiveHostPath(normalPath(socket.source)))) continue;
      const { source, what, rootless, opens } = socket;
      const related = mount.value.through ? [{ span: mount.value.through, message: "mounted here" }] : [];
      if (!opens) {
        yield {
          at: mount,
          severity: "low",
          standards: ofSocket,
          related,
          message: `${name(container)} mounts ${quote(source)}, which its user ${quote(knownValue(container.image.user) ?? "")} cannot open: remove the mount, or use a socket proxy if it needs the engine`,
          fix: unsure("it works without the engine", { remove: "mounts", items: [mount.value] }),
        };
        continue;
      }
      const gain = what ? undefined : sensitiveHostPath(normalPath(source))?.gain;
      const does = `${name(container)} ${what ? `controls ${what}` : `reaches the engine's socket inside ${quote(source)}`}`;
      const how = { aside: what ? ` through ${quote(source)}` : gain ? ` (${gain})` : "" };
      const severity: Severity = proxy || rootless ? "high" : "critical";
      yield {
        at: mount,
        severity,
        // A folder that holds more than the socket is told here alone.
        ...(gain ? {} : { standards: ofSocket }),
        related,
        ...(proxy
          ? {
              ...told(does, how, { aside: "; let the proxy allow only the calls its clients need" }),
              label: "the proxy itself keeps full control of the engine",
              help: "keep its `POST` off, show only the sections its clients need, and share an internal network with them alone; what stays is this container itself: ignore it with that reason",
            }
          : told(does, how, {
              label: rootless
                ? "this grants everything its user can do on the host"
                : "this is equivalent to root on the host, even when mounted read-only",
            })),
      };
    }
  },
});
