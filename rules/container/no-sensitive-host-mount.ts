import { credentialPath } from "../../src/knowledge/credential-paths.ts";
import { type HostPath, isSystemPath, sensitiveHostPath, sensitiveWindowsPath } from "../../src/knowledge/host-paths.ts";
import {
  certainly,
  defineRule,
  itemsOf,
  knownValue,
  name,
  normalPath,
  quote,
  socketOf,
  told,
  unsure,
  writtenSource,
} from "../../src/rule.ts";

export default defineRule({
  id: "no-sensitive-host-mount",
  on: "container",
  severity: "high",
  profile: "recommended",
  summary: "Do not mount sensitive host paths.",
  why: "A mounted folder of the host bypasses the container's isolation: with /etc an intruder reads password hashes or adds an account, with the engine's data root they change other containers' images, with / they control the host. A read-only mount still exposes keys and secrets.",
  instead:
    "Mount the one file or folder that is needed instead of what is around it, read-only. For the time zone and account names, `/etc/localtime` and a copy of `/etc/passwd` are enough; for metrics let an exporter on the host answer; for backups copy data from the volume, not from the engine's folder.",
  standards: ["CIS-5.6", "OWASP-8", "NIST-4.5.5", "PSS-B", "CWE-668"],
  references: { "Bind mounts": "https://docs.docker.com/engine/storage/bind-mounts/" },
  help: "mount only the file or folder it needs, with `:ro`, or use a named volume",
  examples: [
    {
      file: "compose.yaml",
      bad: "services:\n  backup:\n    image: example/backup:3.2\n    volumes:\n      - [|/etc:/backup/etc:ro|]\n      - [|type: bind\n        source: /etc/systemd/system\n        target: /units|]\n",
      good: "services:\n  backup:\n    image: example/backup:3.2\n    volumes:\n      - /etc/localtime:/etc/localtime:ro\n      - /etc/passwd:/etc/passwd:ro\n      - /srv/app:/data\n      - ./etc:/etc/app\n",
    },
    {
      file: "compose.yaml",
      bad: "services:\n  db:\n    image: postgres:17.2\n    volumes: [data:/var/lib/postgresql/data]\nvolumes:\n  data:\n    driver_opts:\n      type: none\n      o: bind\n      device: [|/var/lib/docker/volumes/other/_data|]\n",
      good: "services:\n  db:\n    image: postgres:17.2\n    volumes: [data:/var/lib/postgresql/data]\nvolumes:\n  data:\n    driver_opts:\n      type: none\n      o: bind\n      device: /var/lib/mysql\n",
    },
    {
      file: "compose.yaml",
      bad: "services:\n  units:\n    image: example/units:1.0\n    volumes:\n      - [|/etc/systemd/system:/units|]\n",
      good: "services:\n  units:\n    image: example/units:1.0\n    volumes:\n      - /etc/systemd/system:/units:ro\n",
    },
  ],
  *check(container) {
    for (const mount of itemsOf(container.host.mounts, ({ type }) => type === "bind")) {
      const { source, readOnly, relabel, through } = mount.value;
      const spelled = writtenSource(mount.value)?.replace(/\/$/, "");
      const written = source && (knownValue(source) ?? (spelled === "~" ? spelled : undefined));
      // What no-docker-socket and no-credential-mount report is one finding, theirs.
      if (!written || socketOf(container, mount.value)?.opens || credentialPath(written)) continue;
      const relabels = relabel !== undefined && isSystemPath(normalPath(written));
      const facts = factsOf(written);
      // The worse half needs certainty: what a variable decides counts as read-only.
      const severity = (certainly(readOnly, (yes) => !yes) ? facts?.writable : facts?.readOnly) ?? (relabels ? "high" : undefined);
      if (!severity) continue;
      const related = through ? [{ span: through, message: "mounted here" }] : [];
      const labelled = relabel ? `, and :${relabel} changes the security labels on the host` : "";
      // Read-only is enough where only writing does harm.
      const isMended = facts !== undefined && facts.readOnly === undefined && !relabels;
      yield {
        at: mount,
        severity: relabels && severity === "medium" ? "high" : severity,
        related,
        ...told(`${name(container)} mounts ${quote(written)} of the host`, {
          label: `${facts?.gain ?? "a part of the system"}${labelled}`,
        }),
        ...(isMended ? { fix: unsure("it writes nothing there", { mount: through ?? mount.span, to: "read-only" }) } : {}),
      };
    }
  },
});

function factsOf(source: string): HostPath | undefined {
  if (/^~\/?$/.test(source)) return { readOnly: "high", writable: "high", gain: "the user's files and keys" };
  // Nothing lies that deep: what climbs further ends at the root.
  const climbed =
    /^(?:\.\.\/){6,}(?!\.\.\/)(?:\.\.$)?([\s\S]*)$/.exec(source)?.[1] ?? (/^(?:\.\.\/){6,}\.\.$/.test(source) ? "" : undefined);
  return sensitiveWindowsPath(source) ?? sensitiveHostPath(normalPath(climbed === undefined ? source : `/${climbed}`));
}
