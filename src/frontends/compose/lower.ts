import { baseFacts } from "../../knowledge/base-images.ts";
import { isDevelopmentPath } from "../../knowledge/development.ts";
import { imageContents } from "../../knowledge/image-contents.ts";
import type { Lookup } from "../../model/document.ts";
import type { BuildLink, Command, Healthcheck, ImageConfig, ImageUse, Variable } from "../../model/image-config.ts";
import type { ImageReference } from "../../model/image-reference.ts";
import { byDefault, type ListSetting, type Setting, unknown, written } from "../../model/setting.ts";
import type { Container, Hook, OwnImage } from "../../model/workload.ts";
import { declared } from "../../syntax/declared.ts";
import { isOnWindows, withWindows } from "../../syntax/engine/windows.ts";
import { HOLE, parseImageReference } from "../../syntax/image-reference.ts";
import { isRemote } from "../../syntax/remote.ts";
import { Memory } from "../../text/memory.ts";
import { joinPath } from "../../text/path.ts";
import type { Span } from "../../text/span.ts";
import { GivenFiles } from "./env-files.ts";
import { lowerHost, type Service } from "./host.ts";
import { mapAt, textAt } from "./names.ts";
import type { ComposeProject } from "./project.ts";
import { type Field, fields, items, readBoolean, Values } from "./value.ts";

/** Every service that starts a container. What a built image decides is still unknown: linking fills it in. */
export function lowerCompose(project: ComposeProject, images?: readonly OwnImage[], lookup?: Lookup): Container[] {
  const stack = isStack(project);
  const files = new GivenFiles({ folder: project.folder, environment: project.environment, lookup, stack });
  const development = project.id.split("\0").some(isDevelopmentPath);
  return withWindows(servicesOf(project).map((service) => lowerService(service, { project, stack, development, images, files })));
}

const servicesKnown = new Memory<ComposeProject, readonly Service[]>();

/** Services that become containers: mappings, and not provided by somebody else. */
export function servicesOf(project: ComposeProject): readonly Service[] {
  const services = servicesKnown.get(project) ?? readServices(project);
  servicesKnown.set(project, services);
  return services;
}

function readServices({ root, fragments }: ComposeProject): Service[] {
  const [networks, volumes, secrets, configs] = ["networks", "volumes", "secrets", "configs"].map((key) => mapAt(root, key));
  const [whole, part] = [new Values(), new Values(false)];
  const declared = whole.field(root, "services");
  if (declared?.node.kind !== "map") return [];
  const services: Service[] = [];
  for (const [name, { node, via, at }] of fields(declared)) {
    if (node.kind !== "map" || node.entries.has("provider")) continue;
    const values = fragments.has(name) ? part : whole;
    const field = (key: string): Field | undefined => values.field(node, key, via);
    services.push({ name, map: node, at, values, field, networks, volumes, secrets, configs });
  }
  return services;
}

/** Keys `docker stack deploy` refuses (docker/cli compose types). */
const refusedByStacks = ["build", "volumes_from", "mem_limit", "memswap_limit", "cpu_quota", "cpu_shares", "cpuset"];
/** Keys below `deploy` that only Swarm heeds; docker compose heeds replicas, resources and restart_policy, too. */
const stackKeys = ["placement", "update_config", "rollback_config", "endpoint_mode"];

/** Clearly written for Swarm: deploy keys only it reads, and nothing it refuses. */
function isStack({ root, replaced }: ComposeProject): boolean {
  const node = root.entries.get("services")?.value;
  const maps = node?.kind === "map" ? [...node.entries.values()].flatMap(({ value }) => (value.kind === "map" ? [value] : [])) : [];
  const deploys = maps.some((map) => {
    const deploy = map.entries.get("deploy")?.value;
    return deploy?.kind === "map" && (stackKeys.some((key) => deploy.entries.has(key)) || textAt(deploy, "mode") === "global");
  });
  if (!deploys || maps.some((map) => refusedByStacks.some((key) => map.entries.has(key)))) return false;
  // `docker stack deploy` refuses extends as well; after merging only hops of it are left.
  return (
    !replaced.some(({ why }) => why === "extends") &&
    !maps.some(({ entries }) => [...entries.values()].some(({ via }) => via.some(({ how }) => how === "extends")))
  );
}

/** What the services of a project share. */
interface Shared extends Pick<Container, "stack" | "development"> {
  readonly project: ComposeProject;
  readonly images: readonly OwnImage[] | undefined;
  readonly files: GivenFiles;
}

function lowerService(service: Service, { project, stack, development, images, files }: Shared): Container {
  const { name, at, field, values } = service;
  const build = buildOf(service, project.folder);
  const named = imageOf(field("image"), values);
  const own = build ? null : named;
  const base = own && own.state !== "unknown" ? baseFacts(own.value, images) : undefined;
  const contents = own && own.state !== "unknown" ? imageContents(own.value) : undefined;
  const entrypoint = commandOf(field("entrypoint"), values);
  const command = commandOf(field("command"), values);
  // An entrypoint puts the image's command away; an empty one, or an empty command, does not (moby daemon/commit.go).
  const starts = startsSomething(entrypoint);
  const cmd = startsSomething(command) ?? (starts && values.nothing(starts));
  // An empty user is none: the image decides.
  const user = values.scalar(field("user"))?.text === "" ? undefined : field("user");
  const workingDir = field("working_dir");
  const none = values.unsaid<never[]>([], at);
  const image: ImageConfig = {
    ref: own,
    user: user || base ? values.setting(user, base ? base.user : "", at, asText) : values.ofImage(at),
    env: files.environment(service, variables(field("environment"), at, values)),
    exposedPorts: none,
    entrypoint: entrypoint ?? declared(contents?.entrypoint, at),
    cmd: cmd ?? declared(contents?.cmd, at),
    healthcheck: healthcheckOf(field("healthcheck"), values) ?? (base && !base.healthcheck ? values.unsaid(null, at) : values.ofImage(at)),
    labels: files.labels(service, variables(field("labels"), at, values)),
    volumes: none,
    workingDir: workingDir ? values.setting(workingDir, "", at, asText) : values.ofImage(at),
    stopSignal: values.setting(field("stop_signal"), "", at, asText),
  };
  const host = lowerHost(service);
  const containerName = values.scalar(field("container_name"))?.text;
  return {
    path: ["services", name],
    dialect: "compose",
    span: at,
    ships: true,
    image,
    ...(base ? { base } : {}),
    ...(contents ? { contents } : {}),
    references: referencesOf(service, own),
    ...(build ? { build } : {}),
    windows: isOnWindows(values.scalar(field("platform"))?.text ?? "", image, host),
    ...(containerName && !containerName.includes(HOLE) ? { containerName } : {}),
    host,
    hooks: hooksOf(service),
    stack,
    development,
    project: project.id,
    folder: project.folder,
  };
}

const asText = (text: string): string => text;

const hookKeys = ["pre_start", "post_start", "pre_stop", "develop"];

/** Commands that Compose executes around the container's life, and what `develop.watch` executes in it. */
function hooksOf({ map, field, values, at }: Service): Hook[] {
  if (!hookKeys.some((key) => map.entries.has(key))) return [];
  const hook = (when: Hook["when"], { node, via }: Field): Hook[] => {
    if (node.kind !== "map") return [];
    const inner = (key: string): Field | undefined => values.field(node, key, via);
    const command = commandOf(inner("command"), values) ?? byDefault(null, node.span);
    const user = values.setting(inner("user"), "", node.span, asText);
    const privileged = values.setting(inner("privileged"), false, node.span, readBoolean);
    const elsewhere = when === "pre_start" && inner("image") ? { elsewhere: true as const } : {};
    return [{ when, ...elsewhere, command, user, privileged, env: variables(inner("environment"), at, values), span: node.span }];
  };
  const listed = (["pre_start", "post_start", "pre_stop"] as const).flatMap((when) => {
    const list = field(when);
    return list ? items(list).flatMap((item) => hook(when, item)) : [];
  });
  const develop = field("develop");
  const watch = develop?.node.kind === "map" ? values.field(develop.node, "watch", develop.via) : undefined;
  const watched = (watch ? items(watch) : []).flatMap((item) => {
    const exec = item.node.kind === "map" ? values.field(item.node, "exec", item.via) : undefined;
    return exec ? hook("watch", exec) : [];
  });
  return [...listed, ...watched];
}

function imageOf(field: Field | undefined, values: Values): Setting<ImageReference> | null {
  const value = values.scalar(field);
  return value ? written(parseImageReference(value.text, value.raw), value.span, value.via) : null;
}

/** Images a service names: its own unless that only names what is built, images mounted, images used as contexts. */
function referencesOf({ field, values }: Service, own: Setting<ImageReference> | null): ImageUse[] {
  const uses: ImageUse[] = own ? [{ role: "image", ref: own }] : [];
  const hooks = field("pre_start");
  for (const hook of hooks ? items(hooks) : []) {
    const image = hook.node.kind === "map" ? imageOf(values.field(hook.node, "image", hook.via), values) : null;
    if (image) uses.push({ role: "image", ref: image });
  }
  const build = field("build");
  const contexts = build?.node.kind === "map" ? values.field(build.node, "additional_contexts", build.via) : undefined;
  if (contexts)
    for (const [, item] of fields(contexts)) {
      const value = values.scalar(item);
      const image = value && /^docker-image:\/\/(.*)$/.exec(value.text)?.[1];
      if (value && image) uses.push({ role: "additional-context", ref: written(parseImageReference(image, image), value.span, value.via) });
    }
  const volumes = field("volumes");
  for (const item of volumes ? items(volumes) : []) {
    if (item.node.kind !== "map" || values.scalar(values.field(item.node, "type"))?.text !== "image") continue;
    const image = imageOf(values.field(item.node, "source", item.via), values);
    if (image) uses.push({ role: "volume", ref: image });
  }
  return uses;
}

/** How a service builds its image, with the context as seen from where we stand; `undefined` where it builds none. */
export function buildOf({ field, values, at }: Service, folder: string): BuildLink | undefined {
  const build = field("build");
  if (!build) return undefined;
  const key = { value: "build", span: build.at };
  const image = imageOf(field("image"), values);
  const names = image && image.state !== "unknown" ? image.value : null;
  const inFolder = (text: string | undefined): string | null =>
    text === undefined || text.includes(HOLE) || isRemote(text) || text.startsWith("~") ? null : joinPath(folder, text);
  if (build.node.kind !== "map")
    return { context: null, dockerfile: null, target: null, args: byDefault([], at), contexts: [], at: key, names };
  const { node, via } = build;
  const inner = (name: string): Field | undefined => values.field(node, name, via);
  const context = inFolder(values.scalar(inner("context"))?.text ?? ".");
  const file = values.scalar(inner("dockerfile"))?.text ?? "Dockerfile";
  const inside = inner("dockerfile_inline");
  const dockerfile = inside ? inside.node.span.file : context === null || file.includes(HOLE) ? null : joinPath(context, file);
  const inline = inside ? { inline: inside.node.span.start } : {};
  const target = inner("target") ? values.setting(inner("target"), "", at, asText) : null;
  const more = variables(inner("additional_contexts"), at, values);
  const contexts = more.state === "unknown" ? [] : more.value.flatMap((each) => (each.state === "unknown" ? [] : [each.value.name]));
  return { context, dockerfile, ...inline, target, args: variables(inner("args"), at, values), contexts, at: key, names };
}

/** Variables by their names; one without a value is passed through. */
function variables(field: Field | undefined, at: Span, values: Values): ListSetting<Variable> {
  if (!field) return values.unsaid([], at);
  const { node, via } = field;
  if (node.kind !== "map") return values.gathered(field, []);
  return values.gathered(
    field,
    [...node.entries].map(([name, entry]) => {
      const inner = values.field(node, name, via);
      const value = inner ? values.setting(inner, "", inner.at, asText) : null;
      const span = { ...entry.key.span, end: Math.max(entry.key.span.end, inner?.node.span.end ?? 0) };
      return written({ name, value, literal: values.literal(inner) }, span, inner?.via ?? via);
    }),
  );
}

const startsSomething = (command: Setting<Command | null> | undefined): Setting<Command | null> | undefined =>
  command?.state === "written" && command.value ? command : undefined;

/** The arguments of a command. An empty list is `null`. */
export function commandOf(field: Field | undefined, values: Values): Setting<Command | null> | undefined {
  if (field?.node.kind !== "list") return undefined;
  const words = items(field).map((item) => values.setting(item, "", item.at, asText));
  return written(words.length ? { form: "exec", words } : null, field.node.span, field.via);
}

function healthcheckOf(field: Field | undefined, values: Values): Setting<Healthcheck | null> | undefined {
  if (field?.node.kind !== "map") return undefined;
  const { node, via } = field;
  const off = values.field(node, "disable", via);
  const isOff = values.setting(off, false, node.span, readBoolean);
  // Nobody knows whether there is a check.
  if (off && isOff.state === "unknown") return { ...isOff, span: off.at };
  if (off && isOff.state === "written" && isOff.value) return written({ test: null }, off.at, via);
  const test = values.field(node, "test", via);
  // An empty test leaves the image's (moby daemon/commit.go).
  if (!test || (test.node.kind === "list" && test.node.items.length === 0)) return undefined;
  if (test.node.kind !== "list") return undefined;
  const words = items(test).map((item) => values.setting(item, "", item.at, asText));
  const [first] = words;
  const kind = first?.state === "written" ? first.value : "";
  if (kind === "NONE") return written({ test: null }, test.node.span, test.via);
  // Compose refuses a list that begins otherwise.
  if (first?.state === "written" && !/^CMD(?:-SHELL)?$/.test(kind)) return unknown("malformed", "", test.at, test.via);
  return written({ test: { form: kind === "CMD-SHELL" ? "shell" : "exec", words: words.slice(1) } }, test.node.span, test.via);
}
