import type { Around, BuildArguments } from "../frontends/frontend.ts";
import { readerOf } from "../frontends/registry.ts";
import type { Document } from "../model/document.ts";
import type { BuildLink, ImageConfig } from "../model/image-config.ts";
import { type Hop, isSaid, type ListSetting, type Setting, written } from "../model/setting.ts";
import type { Container, Workload } from "../model/workload.ts";

/** Answers how a container is joined with the stage it is built from: what the container leaves unsaid, the image decides. */
export function joinBuild(documents: readonly Document[], around: Around): (container: Container) => Container {
  const keyOf = (path: string, inline: number | undefined): string => `${path}\0${inline ?? ""}`;
  const byPlace = new Map(documents.map((document) => [keyOf(document.source.path, document.inline), document]));
  const known = new Map<string, Workload | undefined>();
  return (container) => {
    const { build } = container;
    const document = build?.dockerfile ? byPlace.get(keyOf(build.dockerfile, build.inline)) : undefined;
    if (!build || !document || document.skipped || build.target?.state === "unknown") return container;
    const target = build.target?.value;
    const args = argsOf(build);
    const key = JSON.stringify([build.dockerfile, build.inline ?? null, target ?? null]);
    const stage = args.size === 0 && known.has(key) ? known.get(key) : readerOf(document.dialect).build?.(document, target, args, around);
    if (args.size === 0) known.set(key, stage);
    return stage ? joined(container, build, stage) : container;
  };
}

function joined(container: Container, build: BuildLink, stage: Workload): Container {
  const hop: Hop = { how: "built-from", span: build.at.span };
  const { image } = container;
  const either = <T>(own: Setting<T>, built: Setting<T>): Setting<T> => (isSaid(own) ? own : through(built, hop));
  return {
    ...container,
    ...baseOf(stage),
    windows: container.windows || stage.windows,
    build: { ...build, stage: stage.path },
    image: {
      ref: stage.image.ref,
      user: either(image.user, stage.image.user),
      env: both(stage.image.env, image.env, hop),
      labels: both(stage.image.labels, image.labels, hop),
      exposedPorts: throughAll(stage.image.exposedPorts, hop),
      volumes: throughAll(stage.image.volumes, hop),
      entrypoint: either(image.entrypoint, stage.image.entrypoint),
      cmd: startsOtherwise(image) ? image.cmd : either(image.cmd, stage.image.cmd),
      healthcheck: either(image.healthcheck, stage.image.healthcheck),
      workingDir: either(image.workingDir, stage.image.workingDir),
      stopSignal: either(image.stopSignal, stage.image.stopSignal),
    },
  };
}

/** An entrypoint of the service does away with the image's command; an empty one does not (moby's daemon, merging configs). */
const startsOtherwise = ({ entrypoint }: ImageConfig): boolean =>
  isSaid(entrypoint) && !(entrypoint.state === "written" && entrypoint.value === null);

const baseOf = ({ base, contents, added }: Workload): Pick<Workload, "base" | "contents" | "added"> => ({
  ...(base === undefined ? {} : { base }),
  ...(contents === undefined ? {} : { contents }),
  ...(added ? { added } : {}),
});

const through = <T>(setting: Setting<T>, hop: Hop): Setting<T> => ({ ...setting, via: [hop, ...(setting.via ?? [])] });

const throughAll = <T>(list: ListSetting<T>, hop: Hop): ListSetting<T> => {
  const passed = through(list, hop);
  return passed.state === "unknown" ? passed : { ...passed, value: passed.value.map((item) => through(item, hop)) };
};

/** What the image sets, then what the service sets. */
function both<T>(built: ListSetting<T>, own: ListSetting<T>, hop: Hop): ListSetting<T> {
  if (built.state === "unknown" || own.state === "unknown") return own;
  return written([...built.value.map((item) => through(item, hop)), ...own.value], own.span, own.via);
}

function argsOf({ args }: BuildLink): BuildArguments {
  const given = new Map<string, { value: string | null; span: Setting<unknown>["span"] }>();
  if (args.state === "unknown") return given;
  for (const arg of args.value) {
    if (arg.state === "unknown") continue;
    const { name, value } = arg.value;
    given.set(name, { value: value && value.state !== "unknown" ? value.value : null, span: arg.span });
  }
  return given;
}
