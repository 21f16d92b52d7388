import type { DockerfileDocument } from "../frontends/dockerfile/document.ts";
import type { BuildArgs } from "../frontends/dockerfile/evaluate.ts";
import { lowerTarget } from "../frontends/dockerfile/lower.ts";
import type { BuildLink } from "../model/image-config.ts";
import { type Hop, type ListSetting, type Setting, written } from "../model/setting.ts";
import type { Container, OwnImage, Workload } from "../model/workload.ts";

/** Joins a service with the stage it builds: what the service leaves unsaid, the image decides. */
export function joinBuild(
  container: Container,
  dockerfileAt: (path: string, inline: number | undefined) => DockerfileDocument | undefined,
  known: Map<string, Workload | undefined>,
  images: readonly OwnImage[] | undefined,
): Container {
  const { build } = container;
  const document = build?.dockerfile ? dockerfileAt(build.dockerfile, build.inline) : undefined;
  if (!build || !document || document.skipped || build.target?.state === "unknown") return container;
  const args = argsOf(build);
  const key = JSON.stringify([build.dockerfile, build.inline ?? null, build.target?.value ?? null]);
  const stage = args.size === 0 && known.has(key) ? known.get(key) : lowerTarget(document, build.target?.value, args, images);
  if (args.size === 0) known.set(key, stage);
  if (!stage) return container;
  const hop: Hop = { how: "built-from", span: build.at.span };
  const { image } = container;
  const either = <T>(own: Setting<T>, built: Setting<T>): Setting<T> =>
    own.state === "written" || (own.state === "unknown" && own.via) ? own : through(built, hop);
  return {
    ...container,
    ...baseOf(stage),
    windows: container.windows || stage.windows,
    dropsRoot: stage.dropsRoot && image.entrypoint.state !== "written" && image.user.state !== "written",
    build: { ...build, stage: stage.path },
    image: {
      ref: stage.image.ref,
      user: image.user.state === "written" ? image.user : isOwn(image.user, container) ? image.user : through(stage.image.user, hop),
      env: both(stage.image.env, image.env, hop),
      labels: both(stage.image.labels, image.labels, hop),
      exposedPorts: throughAll(stage.image.exposedPorts, hop),
      volumes: throughAll(stage.image.volumes, hop),
      entrypoint: either(image.entrypoint, stage.image.entrypoint),
      cmd: either(image.cmd, stage.image.cmd),
      healthcheck: either(image.healthcheck, stage.image.healthcheck),
      workingDir: either(image.workingDir, stage.image.workingDir),
      stopSignal: either(image.stopSignal, stage.image.stopSignal),
    },
  };
}

/** An unknown the service wrote itself, such as `user: ${UID}`, stands away from the service's key. */
const isOwn = (setting: Setting<unknown>, { span }: Container): boolean => setting.span.start !== span.start;

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

function argsOf({ args }: BuildLink): BuildArgs {
  const given = new Map<string, { value: string | null; span: Setting<unknown>["span"] }>();
  if (args.state === "unknown") return given;
  for (const arg of args.value) {
    if (arg.state === "unknown") continue;
    const { name, value } = arg.value;
    given.set(name, { value: value && value.state !== "unknown" ? value.value : null, span: arg.span });
  }
  return given;
}
