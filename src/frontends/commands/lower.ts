import { baseFacts } from "../../knowledge/base-images.ts";
import { isDevelopmentPath } from "../../knowledge/development.ts";
import { imageContents } from "../../knowledge/image-contents.ts";
import type { HostConfig } from "../../model/host-config.ts";
import { unknown } from "../../model/setting.ts";
import type { Container } from "../../model/workload.ts";
import { isOnWindows, withWindows } from "../../syntax/engine/windows.ts";
import { HOLE } from "../../syntax/image-reference.ts";
import type { Around } from "../frontend.ts";
import { type Build, buildsIn, builtAs } from "./builds.ts";
import type { CommandLine } from "./command-line.ts";
import { madeBy, type Networks, type Volumes } from "./declared.ts";
import type { CommandsDocument } from "./document.ts";
import { changed, hostConfigOf } from "./host-config.ts";
import { imageConfigOf, imageNamed } from "./image-config.ts";
import { Line } from "./line.ts";
import { imageOf, nameOf, startsOne } from "./names.ts";
import { commandLines } from "./read-lines.ts";
import { saidIn } from "./said.ts";
import { GivenFiles } from "./variables.ts";

/** The containers that the commands of a file start, each with the line that does. What a built image decides is still unknown: linking fills it in. */
export function lowerCommands(document: CommandsDocument, around: Around): Container[] {
  const lines = commandLines(document);
  const shared: Shared = {
    document,
    around,
    builds: buildsIn(lines, document.source),
    networks: madeBy("network create", lines, document),
    volumes: madeBy("volume create", lines, document),
    updates: lines.filter(({ call }) => call.verb === "update"),
    files: new GivenFiles(around),
  };
  const paths = new Map<string, number>();
  const containers = linesThatStart(document).map((line) => {
    const name = nameOf(line, document.source);
    const count = (paths.get(name) ?? 0) + 1;
    paths.set(name, count);
    return lowerLine(line, ["containers", name, ...(count > 1 ? [String(count)] : [])], shared);
  });
  return withWindows(containers);
}

/** The lines that start containers: those that come to one each, in the same order. */
export const linesThatStart = (document: CommandsDocument): readonly CommandLine[] =>
  commandLines(document).filter((line) => startsOne(line, document.source));

/** What the containers of a file share. */
interface Shared {
  readonly document: CommandsDocument;
  readonly around: Around;
  readonly builds: readonly Build[];
  readonly networks: Networks;
  readonly volumes: Volumes;
  readonly updates: readonly CommandLine[];
  readonly files: GivenFiles;
}

function lowerLine(command: CommandLine, path: readonly string[], shared: Shared): Container {
  const { around, files, builds } = shared;
  const { source } = shared.document;
  const line = new Line(command);
  const said = imageOf(command, source);
  const build = said && builtAs(said, builds, around);
  const ref = said ? imageNamed(said) : unknown("variable", "", line.at);
  const own = build ? null : ref;
  const base = own && own.state !== "unknown" ? baseFacts(own.value, around.images) : undefined;
  const contents = own && own.state !== "unknown" ? imageContents(own.value) : undefined;
  const args = command.operands.slice(1).map((word) => saidIn(word, source));
  const name = line.last("name")?.text ?? "";
  const host = updated(hostConfigOf(line, shared), name, shared);
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
    hooks: [],
    stack: command.call.verb === "service create",
    ...(isJob(line) ? { job: true as const } : {}),
    development: isDevelopmentPath(source.path),
    project: source.path,
  };
}

/** Who starts it waits for its end, or it is gone then. */
const isJob = (line: Line): boolean => line.mayBe("rm") || (!line.mayBe("detach") && (line.mayBe("interactive") || line.mayBe("tty")));

/** What `docker update` makes of a container later, which is known by its name. */
function updated(host: HostConfig, name: string, { updates, document: { source } }: Shared): HostConfig {
  if (name === "" || name.includes(HOLE)) return host;
  const own = updates.filter(({ operands }) => operands.some((operand) => saidIn(operand, source).text === name));
  if (own.length === 0) return host;
  const then = { ...host };
  for (const update of own) changed(then, new Line(update));
  return then;
}
