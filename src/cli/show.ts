import { relative, resolve } from "node:path";
import { discover } from "../discover/discover.ts";
import { dialectOf } from "../frontends/claim.ts";
import { type DockerfileDocument, readDockerfile } from "../frontends/dockerfile/document.ts";
import type { Instruction } from "../frontends/dockerfile/instruction.ts";
import { lowerTarget, stageLabel } from "../frontends/dockerfile/lower.ts";
import type { Stage } from "../frontends/dockerfile/stage.ts";
import { type Judged, projects } from "../link/projects.ts";
import type { Command } from "../model/image-config.ts";
import type { ImageContents } from "../model/image-contents.ts";
import type { Setting } from "../model/setting.ts";
import type { Container, OwnImage, Workload } from "../model/workload.ts";
import { harmless, harmlessJson, harmlessLine } from "../report/escape.ts";
import type { AnyRule } from "../rule/define.ts";
import { secretPlaces } from "../rule/secret-places.ts";
import { secretsInCommand } from "../secrets/commands.ts";
import { dataWithoutSecrets, withoutSecrets } from "../secrets/known.ts";
import { redact } from "../secrets/redact.ts";
import { secretIn } from "../secrets/values.ts";
import type { Source } from "../text/source.ts";
import type { Span } from "../text/span.ts";
import { type Arguments, oneOf, UsageError } from "./args.ts";
import { exit, type Streams, tell, today } from "./check.ts";
import { composeFiles, dialects } from "./gather.ts";
import { settle } from "./settings.ts";
import { showProject } from "./show-project.ts";
import { styleFor } from "./style.ts";

/** One value of a workload as shown: what it is, how sure we are, and where it is written. */
interface Shown {
  readonly key: string;
  readonly state: Setting<unknown>["state"];
  readonly value: unknown;
  readonly at: string;
  readonly via: readonly string[];
}

/** `seaworthy show`: the container that would really start, and where each value comes from. */
export async function showCommand(args: Arguments, all: readonly AnyRule[], { out, err }: Streams): Promise<number> {
  const { paths, values } = args;
  const { policyFolders, target, images } = await settle(args, all, { cwd: process.cwd(), today: today() });
  const as = oneOf("--as", values.as, ["instructions", "compose"] as const);
  const format = oneOf("--format", values.format?.[0], ["text", "json"] as const) ?? "text";
  const type = oneOf("--type", values.type, dialects);
  const style = styleFor(oneOf("--color", values.color, ["auto", "always", "never"] as const) ?? "auto");
  const together = as === "compose" && paths.length > 1 ? paths : composeFiles(paths, values);
  const [path] = together ?? paths;
  if (!path || (!together && paths.length > 1))
    throw new UsageError("show wants one path, seaworthy show compose.yaml, or the files of one project: show -f a.yaml -f b.yaml");
  const discovery = await discover({
    cwd: process.cwd(),
    paths: together ?? [path],
    type: together || as === "compose" ? "compose" : as ? "dockerfile" : type,
    gitignore: true,
    together: together !== undefined || as === "compose",
    policyFolders,
  });
  const { found, failures, notices } = discovery;
  const surroundings = { ...discovery.surroundings, images };
  tell([...failures, ...notices], err);
  if (failures.length) return exit.failed;
  const against = oneOf("--against", values.against, ["default"] as const) !== undefined;
  const named = found.find(({ source, beside }) => !beside && source.path === relative(process.cwd(), resolve(path)));
  if (against && named?.kind !== "seccomp") throw new UsageError(`--against compares a seccomp profile, and ${path} is none`);
  if (named?.kind === "seccomp") {
    const { readSeccomp } = await import("../frontends/kernel.ts");
    return (await import("./show-seccomp.ts")).showSeccomp(readSeccomp(named.source, target), { format, against, style }, { out, err });
  }
  if (named?.kind === "apparmor") {
    const { PolicyLibrary, readAppArmor } = await import("../frontends/kernel.ts");
    const sourceAt = (each: string) => found.find(({ source }) => source.path === each)?.source;
    const files = {
      folders: surroundings.policyFolders ?? [],
      source: sourceAt,
      files: (folder: string) => surroundings.policies?.get(folder),
    };
    return (await import("./show-apparmor.ts")).showAppArmor(
      readAppArmor(named.source, new PolicyLibrary(files)),
      { format, style },
      { out, err },
    );
  }
  const judged = found.filter((file): file is typeof file & Judged => file.kind === "dockerfile" || file.kind === "compose");
  if (judged.length === 0) return exit.nothing;
  if (as === "compose") return showProject(found, surroundings, format, { out, err });
  if (as && dialectOf(path) === "compose") throw new UsageError(`${path} is a Compose file: --as instructions shows Dockerfiles`);
  const sources = new Map(found.map(({ source }) => [source.path, source]));
  const shown: { workload: Workload; values: Shown[] }[] = [];
  const secrets = new Set<string>();
  for await (const project of projects(found, judged, raise, surroundings)) {
    const { containers, stages, dockerfiles } = project;
    for (const value of secretPlaces(project).values) secrets.add(value);
    const built = new Set(
      containers.flatMap(({ build }) => (build?.stage && build.dockerfile ? [`${build.dockerfile}\0${build.stage.join("\0")}`] : [])),
    );
    const isBuilt = ({ span, path: id }: Workload): boolean => built.has(`${span.file}\0${id.join("\0")}`);
    // Of a project, what starts; of a Dockerfile by itself, every stage as it would be if it were asked for.
    const others = containers.length
      ? stages.filter((stage) => stage.ships && !isBuilt(stage))
      : dockerfiles.flatMap((document) => document.stages.flatMap((stage) => wholeStage(document, stage, stages, images) ?? []));
    for (const workload of [...containers, ...others]) shown.push({ workload, values: valuesOf(workload, sources) });
  }
  // Only what the user wrote is masked, never our own words.
  const masked = shown.map(({ workload, values: list }) => ({
    workload,
    values: list.map((each) => ({ ...each, value: dataWithoutSecrets(each.value, secrets) })),
  }));
  const text = as
    ? `${JSON.stringify(
        judged.flatMap(({ source }) => instructionsOf(source)),
        null,
        2,
      )}\n`
    : format === "json"
      ? harmlessJson(masked.map(({ workload, values: list }) => jsonOf(workload, list, sources)))
      : masked.map(({ workload, values: list }) => textOf(workload, list, sources, style)).join("\n");
  out(as ? withoutSecrets(text, secrets) : text);
  return exit.clean;
}

/** A stage with all it inherits, and whether it is the one that ships. */
function wholeStage(
  document: DockerfileDocument,
  stage: Stage,
  lowered: readonly Workload[],
  images: readonly OwnImage[],
): Workload | undefined {
  const whole = lowerTarget(document, stageLabel(stage), new Map(), images);
  const own = lowered.find(({ span }) => span.file === document.source.path && span.start === stage.base.span.start);
  return whole && { ...whole, ships: own?.ships === true };
}

function raise(path: string, error: unknown): never {
  throw new Error(`${path} could not be read`, { cause: error });
}

function instructionsOf(source: Source): object[] {
  const shown = ({ keyword, flags, args, span }: Instruction) => ({
    keyword: harmless(keyword),
    flags: flags.map(({ value }) => harmless(value)),
    args: args.map(({ value }) => harmless(value)).map((text, at, all) => maskedArgument(keyword, text, at, all)),
    line: source.position(span.start).line,
    endLine: source.position(Math.max(span.start, span.end - 1)).line,
  });
  return readDockerfile(source).instructions.map(shown);
}

/** The old `ENV name value` has its name and its value in words of their own. */
const maskedArgument = (keyword: string, text: string, at: number, all: readonly string[]): string =>
  at > 0 && keyword === "ENV" && !all[0]?.includes("=") && secretIn(all[0] ?? "", text, true) ? text.replace(/\S/g, "*") : text;

const placeOf = (span: Span, sources: ReadonlyMap<string, Source>): string => {
  const position = sources.get(span.file)?.position(span.start);
  return harmlessLine(position ? `${span.file}:${position.line}:${position.column}` : span.file);
};

/** Every setting of the image and, for containers, of the host config; lists item by item. */
function valuesOf(workload: Workload, sources: ReadonlyMap<string, Source>): Shown[] {
  const host = "host" in workload ? (workload as Container).host : {};
  const shown: Shown[] = [];
  const add = (key: string, setting: Setting<unknown>): void => {
    if (setting.state !== "unknown" && Array.isArray(setting.value) && setting.value.length > 0) {
      for (const item of setting.value as Setting<unknown>[]) add(key, item);
      return;
    }
    const via = (setting.via ?? []).map(({ how, span }) => `${how} ${placeOf(span, sources)}`);
    shown.push({
      key,
      state: setting.state,
      value: setting.state === "unknown" ? null : plain(setting.value),
      at: placeOf(setting.span, sources),
      via,
    });
  };
  for (const [key, setting] of Object.entries({ ...workload.image, ...host })) if (setting) add(key, setting as Setting<unknown>);
  return shown;
}

/** A value in a few words, secrets masked. */
function plain(value: unknown): unknown {
  if (typeof value === "string") return harmless(value);
  if (value === null || typeof value !== "object") return value;
  if (Array.isArray(value)) return value.map(plain);
  const each = value as Readonly<Record<string, unknown>>;
  if ("literal" in each && "name" in each) {
    const text = settingText(each["value"]);
    return harmless(`${String(each["name"])}=${secretIn(String(each["name"]), String(each["literal"])) ? text.replace(/\S/g, "*") : text}`);
  }
  if ("text" in each && "path" in each) return harmless(String(each["text"]));
  if ("form" in each) return `${each["form"] === "shell" ? "sh: " : ""}${harmless(wordsOf(each as unknown as Command).join(" "))}`;
  return Object.fromEntries(
    Object.entries(each)
      .filter(([key]) => key !== "through")
      .map(([key, inner]) => [key, isSetting(inner) ? plain(inner.state === "unknown" ? null : inner.value) : plain(inner)]),
  );
}

/** The words of a command, those that carry a credential masked. */
function wordsOf({ words, script }: Command): string[] {
  const secrets = (script?.commands ?? []).flatMap((command) => [...secretsInCommand(command)].map(({ span }) => span));
  return words.map((word) => {
    const text = settingText(word);
    const secret = secrets.some(({ start, end }) => start < word.span.end && word.span.start < end);
    return secret ? text.replace(/\S/g, "*") : redact(text);
  });
}

const isSetting = (value: unknown): value is Setting<unknown> =>
  typeof value === "object" && value !== null && "state" in value && "span" in value;

const settingText = (value: unknown): string => (isSetting(value) ? (value.state === "unknown" ? "?" : String(value.value)) : "");

const jsonOf = (
  { path, dialect, ships, span, contents }: Workload,
  values: readonly Shown[],
  sources: ReadonlyMap<string, Source>,
): object => ({
  path,
  dialect,
  ships,
  at: placeOf(span, sources),
  ...(contents === undefined ? {} : { base: contents }),
  settings: values,
});

function textOf(
  { path, span, ships, contents }: Workload,
  values: readonly Shown[],
  sources: ReadonlyMap<string, Source>,
  style: ReturnType<typeof styleFor>,
): string {
  const isEmpty = (value: unknown): boolean => value === "" || value === 0 || value === false || value === null;
  const isNothing = (value: unknown): boolean => Array.isArray(value) && value.length === 0;
  const said = values.filter(({ state, value }) => !isNothing(value) && (state !== "default" || !isEmpty(value)));
  const silent = [...new Set(values.filter((each) => !said.includes(each)).map(({ key }) => key))];
  const widest = Math.max(...said.map(({ key }) => key.length), 0);
  const lines = said.map(({ key, state, value, at, via }) => {
    const text = state === "unknown" ? "unknown" : value === null ? "none" : inWords(key, value);
    const origin = state === "default" ? `by default, ${at}` : at;
    return `  ${key.padEnd(widest)}  ${style("bold", text)}  ${style("dim", [origin, ...via].join(" <- "))}`;
  });
  if (contents) lines.push(`  ${"base".padEnd(widest)}  ${style("dim", inBase(contents))}`);
  const rest = silent.length ? [`  ${style("dim", `left unsaid: ${silent.join(", ")}`)}`] : [];
  return `${[style("bold", `${harmlessLine(path.join(" "))}${path[0] === "stages" ? (ships ? ", ships" : ", builds only") : ""}  ${placeOf(span, sources)}`), ...lines, ...rest].map(oneLine).join("\n")}\n`;
}

/** What is known of the image underneath. */
function inBase({ shell, packageManager, has, lacks }: ImageContents): string {
  const parts = [
    shell === undefined ? "" : shell ? "has a shell" : "has no shell",
    packageManager === undefined ? "" : packageManager === "none" ? "no package manager" : packageManager,
    has.length ? `has ${has.join(", ")}` : "",
    lacks.length ? `lacks ${lacks.join(", ")}` : "",
  ];
  return parts.filter(Boolean).join("; ");
}

type Fields = Readonly<Record<string, unknown>>;

const range = (value: unknown): string => {
  const { from, to } = (value ?? {}) as Fields;
  return from === undefined ? "any" : from === to ? String(from) : `${from}-${to}`;
};

/** A value as people write it: ports and mounts in their short form. */
function inWords(key: string, value: unknown): string {
  if (typeof value !== "object") return String(value);
  const each = value as Fields;
  if (key === "portBindings")
    return `${each["hostIp"] === "" ? "*" : (each["hostIp"] ?? "?")}:${range(each["hostPort"])}:${range(each["containerPort"])}/${each["protocol"]}`;
  if (key === "exposedPorts") return `${range(each)}/${each["protocol"]}`;
  if (key === "mounts")
    return `${each["type"]} ${each["source"] ?? "?"} at ${each["target"] ?? "?"}${each["readOnly"] ? ", read-only" : ""}`;
  if (key === "healthcheck") return each["test"] === null ? "none" : String(each["test"]);
  if (key === "networks")
    return `${each["name"]}${each["internal"] === true ? ", internal" : ""}${each["external"] === true ? ", external" : ""}`;
  return JSON.stringify(value);
}

const oneLine = (text: string): string => text.replace(/[\r\n]+/g, " ");
