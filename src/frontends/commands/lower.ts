import { baseFacts } from "../../knowledge/base-images.ts";
import { isDevelopmentPath } from "../../knowledge/development.ts";
import { imageContents } from "../../knowledge/image-contents.ts";
import type { HostConfig } from "../../model/host-config.ts";
import type { ImageReference } from "../../model/image-reference.ts";
import { type Setting, unknown } from "../../model/setting.ts";
import type { Container } from "../../model/workload.ts";
import { nothingSaid } from "../../syntax/engine/nothing-said.ts";
import { isOnWindows, withWindows } from "../../syntax/engine/windows.ts";
import { HOLE } from "../../syntax/image-reference.ts";
import { profileFile } from "../../syntax/security-opt.ts";
import { joinPath } from "../../text/path.ts";
import type { Around } from "../frontend.ts";
import { type Afterwards, afterwardsIn } from "./afterwards.ts";
import { Builds } from "./builds.ts";
import type { CommandLine } from "./command-line.ts";
import { madeBy, type Networks, type Volumes } from "./declared.ts";
import type { CommandsDocument } from "./document.ts";
import { type Exec, execsIn } from "./execs.ts";
import { fromHere } from "./here.ts";
import { changed, hostConfigOf } from "./host-config.ts";
import { imageConfigOf, imageNamed } from "./image-config.ts";
import { Line } from "./line.ts";
import { counted, imageOf, nameKey, nameShown, startedIn } from "./names.ts";
import { commandLines } from "./read-lines.ts";
import { type Said, saidIn } from "./said.ts";
import { GivenFiles } from "./variables.ts";

/** The containers that the commands of a file start, each with the line that does. What a built image decides is still unknown: linking fills it in. */
export function lowerCommands(document: CommandsDocument, around: Around): Container[] {
  const lines = commandLines(document);
  const execs = execsIn(document);
  const shared: Shared = {
    document,
    around,
    builds: new Builds(document),
    networks: madeBy("network create", lines, document),
    volumes: madeBy("volume create", lines, document),
    files: new GivenFiles(around),
    execs,
    afterwards: afterwardsIn(document, execs),
  };
  return [...withWindows(startedIn(document).map(({ line, path }) => lowerLine(line, path, shared))), ...executedElsewhere(shared)];
}

/** What the containers of a file share. */
interface Shared {
  readonly document: CommandsDocument;
  readonly around: Around;
  readonly builds: Builds;
  readonly networks: Networks;
  readonly volumes: Volumes;
  readonly files: GivenFiles;
  readonly execs: readonly Exec[];
  readonly afterwards: ReadonlyMap<CommandLine, Afterwards>;
}

function lowerLine(command: CommandLine, path: readonly string[], shared: Shared): Container {
  const { around, files, builds } = shared;
  const { source } = shared.document;
  const line = new Line(command);
  const said = imageOf(command, source);
  const build = said && builds.linkTo(said, around);
  const ref = refOf(line, said);
  const own = build ? null : ref;
  const base = own && own.state !== "unknown" ? baseFacts(own.value, around.images) : undefined;
  const contents = own && own.state !== "unknown" ? imageContents(own.value) : undefined;
  const args = command.operands.slice(1).map((word) => saidIn(word, source));
  const name = line.last("name")?.text ?? "";
  const { updates = [], hooks = [] } = shared.afterwards.get(command) ?? {};
  const host = updated(hostConfigOf(line, shared), updates);
  const image = imageConfigOf(line, own, args, { base, contents }, files);
  return {
    path,
    dialect: "commands",
    span: line.at,
    ships: true,
    image,
    ...(base ? { base } : {}),
    ...(contents ? { contents } : {}),
    references: own ? [{ role: "image", ref: own }] : [],
    ...(build ? { build } : {}),
    windows: isOnWindows(line.last("platform")?.text ?? "", image, host),
    ...(name !== "" && !name.includes(HOLE) ? { containerName: name } : {}),
    host,
    hooks,
    stack: command.call.verb === "service create",
    ...engineOf(command),
    ...(isJob(line) ? { job: true as const } : {}),
    ...(command.call.job?.isDisposable ? { disposable: true as const } : {}),
    development: command.call.job !== undefined || isDevelopmentPath(source.path),
    project: source.path,
    ...folderOf(command, around),
  };
}

/** The image of a line; with `--rootfs` a folder stands in its place. */
function refOf(line: Line, said: Said | undefined): Setting<ImageReference> {
  if (!said) return unknown("variable", "", line.at);
  return line.mayBe("rootfs") ? unknown("external", said.shown, said.span) : imageNamed(said, line.command.call.engine);
}

/**
 * Containers that something is executed in and that are started elsewhere: all else of them is unknown here. Those of which nobody can know
 * what they are called are one each.
 */
function executedElsewhere({ execs, document: { source } }: Shared): Container[] {
  const byName = new Map<string | Exec, [Exec, ...Exec[]]>();
  for (const exec of execs) {
    if (!exec.isElsewhere) continue;
    const key = nameKey(exec.container) || exec;
    const known = byName.get(key);
    if (known) known.push(exec);
    else byName.set(key, [exec]);
  }
  const pathOf = counted();
  return [...byName.values()].map((all): Container => {
    const [{ container, hook }] = all;
    const unsaid = (): Setting<never> => unknown("elsewhere", "", hook.span);
    return {
      path: pathOf("containers", nameShown(container)),
      dialect: "commands",
      span: hook.span,
      ships: true,
      image: {
        ref: unsaid(),
        ...{ user: unsaid(), env: unsaid(), exposedPorts: unsaid(), entrypoint: unsaid(), cmd: unsaid(), healthcheck: unsaid() },
        ...{ labels: unsaid(), volumes: unsaid(), workingDir: unsaid(), stopSignal: unsaid() },
      },
      references: [],
      windows: false,
      host: nothingSaid(unsaid),
      hooks: all.map((each) => each.hook),
      stack: false,
      development: isDevelopmentPath(source.path),
      project: source.path,
    };
  });
}

const engineOf = ({ call: { engine } }: CommandLine): Pick<Container, "engine"> =>
  engine === "docker" ? {} : { engine: engine === "podman" ? engine : "containerd" };

/** The folder that paths of a line start from: the only one that it may run in, else the first that has something which it names. */
function folderOf({ call: { folders }, given }: CommandLine, { source, below }: Around): Pick<Container, "folder"> {
  const paths = given.flatMap(({ flag: { name }, value }) => {
    const path = /^(?:env-file|label-file|volume)$/.test(name)
      ? /^[^:]*/.exec(fromHere(value) ?? value.text)?.[0]
      : profileFile(value.text);
    return path && /^[\w.]/.test(path) && !path.includes(HOLE) && (name !== "volume" || path.startsWith(".")) ? [path] : [];
  });
  const isThere = (path: string): boolean => source(path) !== undefined || (below?.(path).length ?? 0) > 0;
  const folder = folders.length === 1 ? folders[0] : folders.find((each) => paths.some((path) => isThere(joinPath(each, path))));
  return folder === undefined ? {} : { folder };
}

/** Who starts it waits for its end, or it is gone then. */
const isJob = (line: Line): boolean =>
  line.command.call.job !== undefined || line.mayBe("rm") || (!line.mayBe("detach") && (line.mayBe("interactive") || line.mayBe("tty")));

/** A host config as `docker update` leaves it. */
function updated(host: HostConfig, updates: readonly CommandLine[]): HostConfig {
  if (updates.length === 0) return host;
  const then = { ...host };
  for (const update of updates) changed(then, new Line(update));
  return then;
}
