import {
  type Copy,
  type DockerfileDocument,
  defineRule,
  HOLE,
  type Instruction,
  knownValue,
  linesBefore,
  normalPath,
  type Problem,
  quote,
  type Stage,
  shippedLayers,
  told,
  workloadOf,
} from "../../src/rule.ts";

const system = /^\/(?:etc|proc|sys|dev|boot|bin|sbin|usr\/s?bin|lib|lib64)(?:\/|$)/;
/** Images whose working directory is something else than /, by name. */
const elsewhere =
  /^(?:golang|php|composer|gradle|oven\/bun|tomcat|jetty|ghost|wordpress|nextcloud|drupal|joomla|httpd|redis|valkey|postgres|neo4j|solr|kong|cassandra|elasticsearch|kibana|logstash)$/;

export default defineRule({
  id: "app-workdir",
  on: "dockerfile",
  severity: "low",
  profile: "strict",
  summary: "Work in a directory for the application, not in / or a system directory.",
  why: "Without WORKDIR, files land in / among the system's files, which they can replace, and only root may write there. A working directory inside /proc, /sys or /etc puts the service's files, and anyone who may write them, next to the machine's settings; /proc/self/fd has led out of the container before.",
  standards: [],
  references: {
    WORKDIR: "https://docs.docker.com/reference/dockerfile/#workdir",
    "CVE-2024-21626": "https://nvd.nist.gov/vuln/detail/CVE-2024-21626",
  },
  examples: [
    {
      file: "Dockerfile",
      bad: "FROM node:22.12\nCOPY package.json [|./|]\nRUN npm ci\n",
      good: "FROM node:22.12\nWORKDIR /app\nCOPY package.json ./\nRUN npm ci\n",
    },
    {
      file: "Dockerfile",
      bad: "FROM node:22.12\nCOPY package.json [|./|]\nRUN npm ci\n",
      good: "FROM node:22.12\nWORKDIR /app\nCOPY package.json ./\nCOPY b.conf /etc/\n",
    },
    { file: "Dockerfile", bad: 'FROM alpine:3.21\nWORKDIR [|"/proc/self/fd/8"|]\n', good: 'FROM alpine:3.21\nWORKDIR "/srv/app"\n' },
    {
      file: "Dockerfile",
      bad: "FROM debian:12.11\nWORKDIR /srv/..\nCOPY feed [|./|]\n",
      good: "FROM debian:12.11\nWORKDIR /srv/feed\nCOPY feed ./\n",
    },
  ],
  *check(document, project) {
    const shipped = shippedLayers(document, project);
    for (const stage of document.stages) {
      const workdir = stage.workdir;
      const path = placeOf(workdir);
      if (workdir && path && system.test(path)) {
        yield {
          at: workdir,
          severity: path.startsWith("/proc") || path.startsWith("/sys") ? "medium" : "low",
          message: `the working directory is ${quote(path)}, a system directory`,
        };
        continue;
      }
      if (!shipped.has(stage) || stage.windows || isEmpty(stage)) continue;
      const startsThere = startsAtRoot(stage, workloadOf(stage, project)?.base?.name);
      const copy = stage.copies.find((each) => (each.workdir ? placeOf(each.workdir) === "/" : startsThere) && isRelative(each));
      if (copy)
        yield {
          at: copy.destination,
          ...told(`${copy.workdir ? "WORKDIR is /" : "no WORKDIR is set"}, so this lands in / among the system's files`, {
            help: `add WORKDIR /app before it`,
            joint: ": ",
          }),
          ...(copy.workdir ? { related: [{ span: copy.workdir.span, message: "the working directory becomes / here" }] } : {}),
          ...moved(document, stage, copy),
        };
    }
  },
});

/** A path at the root, outside the folders of the system. */
const atRoot = /(?:^|[\s"'=:])\/(?!(?:usr|bin|sbin|etc|opt|var|tmp|dev|proc|lib|root|home|run|srv|mnt)(?:\/|\b))[\w.-]/;

/** A folder of its own, where nothing names the files by the place they have now. */
function moved(document: DockerfileDocument, { cmd, entrypoint, healthcheck, instructions }: Stage, copy: Copy): Pick<Problem, "fix"> {
  const behind = instructions.filter(({ span }) => span.start > copy.instruction.span.start);
  const files = copy.sources.map((source) => (knownValue(source) ?? HOLE).split("/").findLast(Boolean) ?? HOLE);
  const isPlain = files.every((file) => /^[\w.-]+$/.test(file) && file !== "." && file !== "..");
  const names = ({ logical: { text } }: Instruction): boolean =>
    isPlain ? files.some((file) => text.includes(`/${file}`)) : atRoot.test(text);
  const isNamed = [...behind, cmd, entrypoint, healthcheck].some((each) => each && names(each));
  if (isNamed || copy.workdir?.state === "written") return {};
  return {
    fix: {
      safety: "unsafe",
      title: "add WORKDIR /app before it, and check what expects the files in /",
      edits: () => linesBefore(document, copy.instruction, "WORKDIR /app"),
    },
  };
}

/** Where a WORKDIR leads: `/srv/..` and `//` are the root. */
function placeOf(workdir: Stage["workdir"]): string | undefined {
  const path = workdir && knownValue(workdir);
  return path === undefined ? undefined : normalPath(path);
}

function isRelative({ destination }: Copy): boolean {
  const path = knownValue(destination) ?? "/";
  return !path.startsWith("/") && !path.includes(HOLE);
}

/** An image that starts with nothing has no files of the system. */
const isEmpty = ({ origin }: Stage): boolean => "image" in origin && origin.image.state !== "unknown" && origin.image.value === "scratch";

/** The stage starts from an image that is known to start in /. */
const startsAtRoot = ({ origin }: Stage, base: string | undefined): boolean =>
  "image" in origin && base !== undefined && !base.includes("/") && !elsewhere.test(base);
