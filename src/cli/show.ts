import { relative, resolve } from "node:path";
import { discover, type Found } from "../discover/discover.ts";
import { isFolder } from "../disk/look.ts";
import type { Frontend, Shown } from "../frontends/frontend.ts";
import { dialectOf, dialects, frontendOf, frontends, loadReader, starting } from "../frontends/registry.ts";
import { aroundFrom, type Surroundings } from "../link/around.ts";
import { type Judged, projects } from "../link/projects.ts";
import { shelfOver } from "../link/shelf.ts";
import type { Dialect, Workload } from "../model/workload.ts";
import type { GivenRule } from "../rule/define.ts";
import { secretPlaces } from "../rule/secret-places.ts";
import { harmlessJson, harmlessLine, harmlessPath } from "../secrets/harmless.ts";
import { Mask, shownSource } from "../secrets/mask.ts";
import type { Arguments } from "../session/arguments.ts";
import { exit } from "../session/exit.ts";
import { composeFiles } from "../session/gather.ts";
import { printNotices } from "../session/outputs.ts";
import { settle, today } from "../session/settings.ts";
import { oneOf, UsageError } from "../session/usage.ts";
import { valuesOf } from "../session/workload-values.ts";
import { hasWorkloads, isWitness, workloadsOf } from "../session/workloads.ts";
import { joinWords } from "../text/join-words.ts";
import { printable, say } from "../text/printable.ts";
import type { Source } from "../text/source.ts";
import type { Span } from "../text/span.ts";
import type { Style } from "../text/style.ts";
import type { Streams } from "./streams.ts";
import { styleFor } from "./style.ts";
import { viewFormat } from "./view-format.ts";
import { jsonOf, textOf } from "./workload-view.ts";

/** `seaworthy show`: the container that would really start, and where each value comes from. */
export async function showCommand(args: Arguments, all: readonly GivenRule[], { out, err }: Streams): Promise<number> {
  const asked = readRequest(args);
  const { includeFolders, target, images, notices: unread } = await settle(args, all, { cwd: process.cwd(), today: today() });
  const { path, view, format, style, against } = asked;
  const discovery = await discover({
    cwd: process.cwd(),
    paths: asked.paths,
    type: asked.type,
    gitignore: true,
    isTogether: asked.isTogether,
    includeFolders,
    docs: args.values.docs === true,
  });
  const { found, failures, notices } = discovery;
  const surroundings = { ...discovery.surroundings, images, target };
  printNotices([...failures, ...unread, ...notices], err);
  if (failures.length) return exit.failed;
  const print = ({ text, complaints, isRefused }: Shown): number => {
    for (const complaint of complaints) err(say`seaworthy: ${harmlessLine(complaint)}\n`);
    out(text);
    return isRefused ? exit.failed : exit.clean;
  };
  const byPath = new Map(found.map((each) => [each.source.path, each]));
  const around = aroundFrom((each) => byPath.get(each)?.source, raise, surroundings);
  const options = { json: format === "json", against, style, mask: new Mask(), shown: shownSource, resolve };
  const named = found.find(({ source, isSupporting }) => !isSupporting && source.path === relative(process.cwd(), resolve(path)));
  const frontend = named?.kind === undefined ? undefined : frontendOf(named.kind);
  const comparing = frontends.find(({ compares }) => compares);
  if (against && !frontend?.compares) throw new UsageError(`--against compares ${comparing?.noun}, and ${path} is not one`);
  const reader = frontend && (await loadReader(frontend));
  if (named && reader?.show) return print(await reader.show(named.source, around, options));
  const judged = found.filter((file): file is typeof file & Judged => file.kind !== undefined && hasWorkloads(file.kind));
  if (judged.length === 0) {
    err(say`seaworthy: nothing to show in ${harmlessPath(path)}: no ${printable(joinWords(shownNouns(), "or"))} found\n`);
    return exit.nothing;
  }
  const claimed = frontends.find(({ dialect }) => dialect === dialectOf(path));
  if (view && claimed && claimed !== view)
    throw new UsageError(`${path} is ${claimed.noun}: --as ${view.view} shows what is in ${view.noun}`);
  const { shown, secrets, places } = await readAll(found, judged, surroundings);
  const mask = new Mask(secrets);
  if (view) {
    const viewer = await loadReader(view);
    const own = found.flatMap(({ kind, isSupporting, source }) => (kind === view.dialect && !isSupporting ? [source] : []));
    const shelf = shelfOver(view.dialect, { judged: own, inputAt: (each) => byPath.get(each) }, around);
    const known = { mask, shown: (source: Source) => shownSource(source, places.get(source.path)) };
    return print(
      (await viewer.showAs?.(shelf, around, { ...options, ...known })) ?? { text: printable(""), complaints: [], isRefused: true },
    );
  }
  const sources = new Map(found.map(({ source }) => [source.path, source]));
  const masked = shown.map((workload) => ({
    workload: { ...workload, path: workload.path.map((name) => mask.text(name)) },
    values: valuesOf(workload, sources, mask),
  }));
  out(
    format === "json"
      ? harmlessJson(masked.map(({ workload, values: list }) => jsonOf(workload, list, sources)))
      : printable(masked.map(({ workload, values: list }) => textOf(workload, list, sources, style)).join("\n")),
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

function readRequest(args: Arguments): Request {
  const { paths, values } = args;
  const view = frontends.find((each) => values.as !== undefined && each.view === values.as);
  if (view && values.format && args.origin("format") === "--format" && viewFormat(args) !== "json")
    throw new UsageError(`--as ${view.view} prints JSON, and no other format`);
  const type = oneOf("--type", values.type, dialects());
  const style = styleFor(values.color ?? "auto");
  const isProject = view?.part === "starts";
  const together = isProject && paths.length > 1 ? paths : composeFiles(paths, values);
  const [path] = together ?? paths;
  if (!path || (!together && paths.length > 1))
    throw new UsageError(
      "show needs one path, as in seaworthy show compose.yaml, or the files of one project, as in seaworthy show -f a.yaml -f b.yaml",
    );
  if (path === "-") throw new UsageError("show takes a file or a folder, and not standard input");
  return {
    path,
    paths: together ?? [path],
    // A folder is asked which project it has.
    isTogether: together !== undefined || (isProject && !isFolder(path)),
    type: together ? starting().dialect : (view?.dialect ?? type),
    view,
    format: view ? "json" : viewFormat(args),
    against: values.against !== undefined,
    style,
  };
}

/** What the files are called that describe stages or containers. */
const shownNouns = (): string[] => frontends.flatMap(({ dialect, noun }) => (hasWorkloads(dialect) ? [noun.replace(/^an? /, "")] : []));

/** What all projects of a run come to, and what of it must not be shown. */
async function readAll(
  found: readonly Found[],
  judged: readonly Judged[],
  surroundings: Surroundings,
): Promise<{
  readonly shown: readonly Workload[];
  readonly secrets: ReadonlySet<string>;
  readonly places: ReadonlyMap<string, readonly Span[]>;
}> {
  const shown: Workload[] = [];
  const secrets = new Set<string>();
  const places = new Map<string, Span[]>();
  for await (const project of projects(found, judged, raise, surroundings)) {
    if (isWitness(project)) continue;
    const known = secretPlaces(project);
    for (const value of known.values) secrets.add(value);
    for (const span of known.places) {
      const own = places.get(span.file);
      if (own) own.push(span);
      else places.set(span.file, [span]);
    }
    shown.push(...workloadsOf(project));
  }
  return { shown, secrets, places };
}

function raise(path: string, error: unknown): never {
  throw new Error(`${path} could not be read`, { cause: error });
}
