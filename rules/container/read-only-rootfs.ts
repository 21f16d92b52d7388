import {
  besideMounts,
  type Container,
  certainly,
  copiedIntoContainer,
  defineRule,
  isUnknownStart,
  likelyNeedsOf,
  missingTmpfs,
  missingVolumes,
  name,
  quote,
  told,
  unsafe,
  writtenAtStart,
} from "../../src/rule.ts";

export default defineRule({
  id: "read-only-rootfs",
  on: "container",
  severity: "low",
  profile: "recommended",
  summary: "Mount the container's root filesystem read-only.",
  why: "An intruder who can write to the root filesystem can replace programs and install tools that stay until the container is recreated. With a read-only one they can write only to the volumes and tmpfs mounts you name.",
  standards: ["CIS-5.13", "OWASP-8", "NIST-4.4.4"],
  references: { "Compose: read_only": "https://docs.docker.com/reference/compose-file/services/#read_only" },
  examples: [
    {
      file: "compose.yaml",
      bad: "services:\n  [|cache|]:\n    image: memcached:1.6\n",
      good: "services:\n  cache:\n    image: memcached:1.6\n    read_only: true\n",
    },
    {
      file: "compose.yaml",
      bad: "services:\n  web:\n    image: caddy:2.10\n    read_only: [|false|]\n",
      good: "services:\n  web:\n    image: caddy:2.10\n    read_only: true\n    tmpfs: [/tmp]\n",
    },
  ],
  *check(container, project) {
    const { readonlyRootfs } = container.host;
    if (container.windows || !certainly(readonlyRootfs, (value) => !value)) return;
    const needs = likelyNeedsOf(container);
    const kept = missingVolumes(container, needs ?? {});
    const items = missingTmpfs(container, needs ?? anyProgram);
    const headline = `${name(container)} can write to its own programs`;
    const [secret] = copiedIntoContainer(container, project);
    const first = kept.length
      ? `; add a volume for what its image writes to ${kept.join(" and ")} first`
      : secret && `; docker compose puts only secrets from files into a read-only root, and ${quote(secret)} comes from a variable`;
    yield {
      at: readonlyRootfs,
      ...told(headline, { aside: ` and configuration${first ?? ""}` }),
      ...(first || isUnknownStart(container, project) || writesBeside(container, writtenAtStart(container, project), items)
        ? {}
        : { fix: unsafe({ set: "readonlyRootfs", to: true }, ...(items.length ? [{ add: "tmpfs", items } as const] : [])) }),
    };
  },
});

/** Whether a start writes where nothing is mounted, nor will be: such a file takes a mount that somebody thinks about. */
const writesBeside = (container: Container, paths: readonly string[], added: readonly { readonly target: string }[]): boolean =>
  besideMounts(container, paths).some((path) => !added.some((each) => path.startsWith(`${each.target}/`)));

/** What hardly any program does without. */
const anyProgram = { writes: [{ target: "/tmp", options: [] }] };
