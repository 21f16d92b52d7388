import { type Frontend, lineComments, type Reader } from "../../src/frontends/frontend.ts";
import type { Document, Lookup } from "../../src/model/document.ts";
import type { HostConfig } from "../../src/model/host-config.ts";
import type { ImageConfig } from "../../src/model/image-config.ts";
import { byDefault, unknown, written } from "../../src/model/setting.ts";
import type { Container } from "../../src/model/workload.ts";
import { hashComments } from "../../src/syntax/ignore-comment.ts";
import { parseImageReference } from "../../src/syntax/image-reference.ts";
import type { Source } from "../../src/text/source.ts";
import type { Span } from "../../src/text/span.ts";

/** A made-up format: a line such as `box web nginx:1.29 privileged` starts a container. */
interface ToyDocument extends Document {
  readonly boxes: readonly { readonly name: string; readonly image: string; readonly words: readonly string[]; readonly span: Span }[];
}

function read(source: Source): ToyDocument {
  const boxes = [...source.text.matchAll(/^box (\S+) (\S+)(.*)$/gm)].map(([line, name = "", image = "", rest = ""], at, all) => {
    const start = all[at]?.index ?? 0;
    return { name, image, words: rest.split(" ").filter(Boolean), span: { file: source.path, start, end: start + line.length } };
  });
  return { dialect: "toy", source, faults: [], suppressions: hashComments(source), boxes };
}

/** What an engine does when nobody says anything. */
function nothingSaid(at: Span): HostConfig {
  const list = byDefault([], at);
  const text = byDefault("", at);
  const number = byDefault(0, at);
  const flag = byDefault(false, at);
  return {
    ...{ privileged: flag, capAdd: list, capDrop: list, securityOpt: list, readonlyRootfs: flag, mounts: list, tmpfs: list },
    ...{ volumesFrom: list, devices: list, deviceCgroupRules: list, networkMode: text, networks: list, portBindings: list },
    ...{ extraHosts: list, dns: list, links: list, externalLinks: list, pidMode: text, ipcMode: text, utsMode: text },
    ...{ usernsMode: text, cgroupnsMode: text, cgroupParent: text, groupAdd: list, sysctls: list, ulimits: list, memory: number },
    ...{
      memoryReservation: number,
      memorySwap: number,
      memorySwappiness: number,
      cpus: number,
      cpuQuota: number,
      cpuPeriod: number,
      cpusetCpus: text,
    },
    ...{ cpuShares: number, pidsLimit: number, shmSize: number, oomKillDisable: flag, oomScoreAdj: number, restartRetries: number },
    ...{ restartPolicy: byDefault("no", at), logDriver: text, logOptions: list, runtime: text, isolation: text, init: flag },
    useApiSocket: flag,
  };
}

function lower({ boxes, source }: ToyDocument): Container[] {
  return boxes.map(({ name, image: text, words, span }) => {
    const image: ImageConfig = {
      ...{ ref: written(parseImageReference(text), span), user: unknown("image", "", span), env: byDefault([], span) },
      ...{ exposedPorts: byDefault([], span), entrypoint: byDefault(null, span), cmd: byDefault(null, span) },
      ...{ healthcheck: byDefault(null, span), labels: byDefault([], span), volumes: byDefault([], span) },
      ...{ workingDir: byDefault("", span), stopSignal: byDefault("", span) },
    };
    return {
      ...{ path: ["boxes", name], dialect: "toy", span, ships: true, image, references: [{ role: "image", ref: image.ref as never }] },
      ...{ windows: false, hooks: [], stack: false, development: false, project: source.path },
      host: { ...nothingSaid(span), privileged: words.includes("privileged") ? written(true, span) : byDefault(false, span) },
    } as Container;
  });
}

const reader: Reader<ToyDocument, ToyDocument> = {
  read,
  comments: lineComments,
  workloads: lower,
  references: ({ fresh }: { readonly fresh: readonly Source[] }, _: Lookup) =>
    fresh.flatMap(({ text }) => [...text.matchAll(/^env (\S+)$/gm)].map(([, path = ""]) => ({ path, role: "text" as const }))),
  anchors:
    ({ boxes }) =>
    (offset) => {
      const inside = boxes.find(({ span }) => span.start <= offset && offset <= span.end);
      return inside ? `box ${inside.name}` : "";
    },
};

/** The front-end of it: all a new format needs. */
export const toy: Frontend = {
  dialect: "toy",
  part: "starts",
  noun: "a toy",
  usualName: "boxes.toy",
  language: "text",
  names: /\.toy$/,
  claims: (path, head) => path.endsWith(".toy") && head !== undefined && /^box /m.test(head),
  label: ({ path: [, name = ""] }) => `box ${name}`,
  spell: (change) => `write ${JSON.stringify(change)}`,
  load: () => reader,
};
