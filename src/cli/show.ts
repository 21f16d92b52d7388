import { relative, resolve } from "node:path";
import { discover, type Found } from "../discover/discover.ts";
import type { Frontend, Shown } from "../frontends/frontend.ts";
import { dialectOf, dialects, frontendOf, frontends, loadReader, readerOf, starting } from "../frontends/registry.ts";
import { aroundFrom, type Surroundings } from "../link/around.ts";
import type { Project } from "../link/project.ts";
import { type Judged, projects } from "../link/projects.ts";
import { shelfOver } from "../link/shelf.ts";
import { documentsIn } from "../model/document.ts";
import type { Command } from "../model/image-config.ts";
import type { ImageContents } from "../model/image-contents.ts";
import type { Reason, Setting } from "../model/setting.ts";
import { type Container, type Dialect, isContainer, type Workload } from "../model/workload.ts";
import type { AnyRule } from "../rule/define.ts";
import { secretPlaces } from "../rule/secret-places.ts";
import { secretsInCommand } from "../secrets/commands.ts";
import { harmless, harmlessJson, harmlessLine } from "../secrets/harmless.ts";
import { dataWithoutSecrets } from "../secrets/known.ts";
import { redact } from "../secrets/redact.ts";
import { secretIn } from "../secrets/values.ts";
import type { Arguments } from "../session/arguments.ts";
import { exit } from "../session/exit.ts";
import { composeFiles } from "../session/gather.ts";
import { printNotices } from "../session/outputs.ts";
import { settle, today } from "../session/settings.ts";
import { oneOf, UsageError } from "../session/usage.ts";
import type { Source } from "../text/source.ts";
import type { Span } from "../text/span.ts";
import type { Style } from "../text/style.ts";
import type { Streams } from "./streams.ts";
import { styleFor } from "./style.ts";

/** One value of a workload as shown: what it is, how sure we are, and where it is written. */
interface Line {
  readonly key: string;
  readonly state: Setting<unknown>["state"];
  /** Why nobody can know it. */
  readonly reason?: Reason;
  readonly value: unknown;
  readonly at: string;
  readonly via: readonly string[];
}

/** Why a value is not known, in words. */
const inWordsOf: Readonly<Record<Reason, string>> = {
  variable: "a variable has no value here",
  malformed: "what is written is no such value",
  large: "it comes to more than is looked at",
  image: "the image decides, and is not known here",
  elsewhere: "another file may say it",
  external: "it is declared outside of the project",
};

/** `seaworthy show`: the container that would really start, and where each value comes from. */
export async function showCommand(args: Arguments, all: readonly AnyRule[], { out, err }: Streams): Promise<number> {
  const { includeFolders, target, images } = await settle(args, all, { cwd: process.cwd(), today: today() });
  const asked = readRequest(args);
  const { path, view, format, style, against } = asked;
  const discovery = await discover({
    cwd: process.cwd(),
    paths: asked.paths,
    type: asked.type,
    gitignore: true,
    isTogether: asked.isTogether,
    includeFolders,
  });
  const { found, failures, notices } = discovery;
  const surroundings = { ...discovery.surroundings, images, target };
  printNotices([...failures, ...notices], err);
  if (failures.length) return exit.failed;
  const print = ({ text, complaints, isRefused }: Shown): number => {
    for (const complaint of complaints) err(`seaworthy: ${complaint}\n`);
    out(text);
    return isRefused ? exit.failed : exit.clean;
  };
  const byPath = new Map(found.map((each) => [each.source.path, each]));
  const around = aroundFrom((each) => byPath.get(each)?.source, raise, surroundings);
  const options = { json: format === "json", against, style, secrets: new Set<string>(), resolve };
  const named = found.find(({ source, isSupporting }) => !isSupporting && source.path === relative(process.cwd(), resolve(path)));
  const frontend = named?.kind === undefined ? undefined : frontendOf(named.kind);
  const comparing = frontends.find(({ compares }) => compares);
  if (against && !frontend?.compares) throw new UsageError(`--against compares ${comparing?.noun}, and ${path} is none`);
  const reader = frontend && (await loadReader(frontend));
  if (named && reader?.show) return print(await reader.show(named.source, around, options));
  const judged = found.filter((file): file is typeof file & Judged => file.kind !== undefined && hasWorkloads(file.kind));
  if (judged.length === 0) return exit.nothing;
  const claimed = frontends.find(({ dialect }) => dialect === dialectOf(path));
  if (view && claimed && claimed !== view)
    throw new UsageError(`${path} is ${claimed.noun}: --as ${view.view} shows what is in ${view.noun}`);
  const { shown, secrets } = await workloadsOf(found, judged, surroundings);
  if (view) {
    const viewer = await loadReader(view);
    const own = found.flatMap(({ kind, isSupporting, source }) => (kind === view.dialect && !isSupporting ? [source] : []));
    const shelf = shelfOver(view.dialect, { judged: own, inputAt: (each) => byPath.get(each) }, around);
    return print((await viewer.showAs?.(shelf, around, { ...options, secrets })) ?? { text: "", complaints: [], isRefused: true });
  }
  // Only what the user wrote is masked, never our own words.
  const sources = new Map(found.map(({ source }) => [source.path, source]));
  const masked = shown.map((workload) => ({
    workload,
    values: valuesOf(workload, sources).map((each) => ({ ...each, value: dataWithoutSecrets(each.value, secrets) })),
  }));
  out(
    format === "json"
      ? harmlessJson(masked.map(({ workload, values: list }) => jsonOf(workload, list, sources)))
      : masked.map(({ workload, values: list }) => textOf(workload, list, sources, style)).join("\n"),
  );
  return exit.clean;
}

/** What is to be shown, and how. */
interface Request {
  /** The first of the paths. */
  readonly path: string;
  readonly paths: readonly string[];
  readonly isTogether: boolean;
  readonly type: Dialect | undefined;
  /** The front-end whose own view is asked for. */
  readonly view: Frontend | undefined;
  readonly format: "text" | "json";
  readonly against: boolean;
  readonly style: Style;
}

function readRequest({ paths, values }: Arguments): Request {
  const views = frontends.flatMap(({ view }) => view ?? []);
  const as = oneOf("--as", values.as, views);
  const view = frontends.find((each) => as !== undefined && each.view === as);
  const format = oneOf("--format", values.format?.[0], ["text", "json"] as const) ?? "text";
  const type = oneOf("--type", values.type, dialects());
  const style = styleFor(oneOf("--color", values.color, ["auto", "always", "never"] as const) ?? "auto");
  const isProject = view?.part === "starts";
  const together = isProject && paths.length > 1 ? paths : composeFiles(paths, values);
  const [path] = together ?? paths;
  if (!path || (!together && paths.length > 1))
    throw new UsageError("show wants one path, seaworthy show compose.yaml, or the files of one project: show -f a.yaml -f b.yaml");
  return {
    path,
    paths: together ?? [path],
    isTogether: together !== undefined || isProject,
    type: together ? starting().dialect : (view?.dialect ?? type),
    view,
    format,
    against: oneOf("--against", values.against, ["default"] as const) !== undefined,
    style,
  };
}

/** Whether files of a format describe stages or containers. */
const hasWorkloads = (kind: Dialect): boolean => frontendOf(kind)?.part === "starts" || frontendOf(kind)?.part === "builds";

/** Of a project, what starts; of a file that says how to build by itself, every stage as it would be if it were asked for. */
async function workloadsOf(
  found: readonly Found[],
  judged: readonly Judged[],
  surroundings: Surroundings,
): Promise<{ readonly shown: readonly Workload[]; readonly secrets: ReadonlySet<string> }> {
  const shown: Workload[] = [];
  const secrets = new Set<string>();
  for await (const project of projects(found, judged, raise, surroundings)) {
    const { containers, stages } = project;
    for (const value of secretPlaces(project).values) secrets.add(value);
    const built = new Set(
      containers.flatMap(({ build }) => (build?.stage && build.dockerfile ? [`${build.dockerfile}\0${build.stage.join("\0")}`] : [])),
    );
    const isBuilt = ({ span, path: id }: Workload): boolean => built.has(`${span.file}\0${id.join("\0")}`);
    shown.push(
      ...containers,
      ...(containers.length
        ? stages.filter((stage) => stage.ships && !isBuilt(stage))
        : stages.flatMap((stage) => wholeStage(stage, project) ?? [])),
    );
  }
  return { shown, secrets };
}

/** A stage with all it inherits, and whether it is the one that ships. */
function wholeStage(stage: Workload, { documents, lookup }: Project): Workload | undefined {
  const document = [...documents.values()]
    .flat()
    .flatMap(documentsIn)
    .find(({ source }) => source.path === stage.span.file);
  const whole = document && readerOf(document.dialect).build?.(document, stage.path[1], new Map(), lookup);
  return whole && { ...whole, ships: stage.ships };
}

function raise(path: string, error: unknown): never {
  throw new Error(`${path} could not be read`, { cause: error });
}

const placeOf = (span: Span, sources: ReadonlyMap<string, Source>): string => {
  const position = sources.get(span.file)?.position(span.start);
  return harmlessLine(position ? `${span.file}:${position.line}:${position.column}` : span.file);
};

/** Every setting of the image and, for containers, of the host config; lists item by item. */
function valuesOf(workload: Workload, sources: ReadonlyMap<string, Source>): Line[] {
  const host = "host" in workload ? (workload as Container).host : {};
  const shown: Line[] = [];
  const add = (key: string, setting: Setting<unknown>): void => {
    if (setting.state !== "unknown" && Array.isArray(setting.value) && setting.value.length > 0) {
      for (const item of setting.value as Setting<unknown>[]) add(key, item);
      return;
    }
    const via = (setting.via ?? []).map(({ how, span }) => `${how} ${placeOf(span, sources)}`);
    shown.push({
      key,
      state: setting.state,
      ...(setting.state === "unknown" ? { reason: setting.reason } : {}),
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
  values: readonly Line[],
  sources: ReadonlyMap<string, Source>,
): object => ({
  path,
  dialect,
  ships,
  at: placeOf(span, sources),
  ...(contents === undefined ? {} : { base: contents }),
  settings: values,
});

function textOf(workload: Workload, values: readonly Line[], sources: ReadonlyMap<string, Source>, style: Style): string {
  const { path, span, ships, contents } = workload;
  const isEmpty = (value: unknown): boolean => value === "" || value === 0 || value === false || value === null;
  const isNothing = (value: unknown): boolean => Array.isArray(value) && value.length === 0;
  const said = values.filter(({ state, value }) => !isNothing(value) && (state !== "default" || !isEmpty(value)));
  const silent = [...new Set(values.filter((each) => !said.includes(each)).map(({ key }) => key))];
  const widest = Math.max(...said.map(({ key }) => key.length), 0);
  const lines = said.map(({ key, state, reason, value, at, via }) => {
    const text = reason ? `unknown: ${inWordsOf[reason]}` : value === null ? "none" : inWords(key, value);
    const origin = state === "default" ? `by default, ${at}` : at;
    return `  ${key.padEnd(widest)}  ${style("bold", text)}  ${style("dim", [origin, ...via].join(" <- "))}`;
  });
  if (contents) lines.push(`  ${"base".padEnd(widest)}  ${style("dim", inBase(contents))}`);
  const rest = silent.length ? [`  ${style("dim", `left unsaid: ${silent.join(", ")}`)}`] : [];
  return `${[style("bold", `${harmlessLine(path.join(" "))}${isContainer(workload) ? "" : ships ? ", ships" : ", builds only"}  ${placeOf(span, sources)}`), ...lines, ...rest].map(oneLine).join("\n")}\n`;
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
    return `${each["type"]} ${each["source"] ?? "?"} at ${each["target"] ?? "?"}${each["readOnly"] === null ? ", read-only or not" : each["readOnly"] ? ", read-only" : ""}`;
  if (key === "healthcheck") return each["test"] === null ? "none" : String(each["test"]);
  if (key === "networks")
    return `${each["name"]}${each["internal"] === true ? ", internal" : ""}${each["external"] === true ? ", external" : ""}`;
  return JSON.stringify(value);
}

const oneLine = (text: string): string => text.replace(/[\r\n]+/g, " ");
