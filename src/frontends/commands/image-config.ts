import type { Command, Healthcheck, ImageConfig } from "../../model/image-config.ts";
import type { ImageReference } from "../../model/image-reference.ts";
import { byDefault, type Setting, unknown, written } from "../../model/setting.ts";
import type { BaseFacts, Workload } from "../../model/workload.ts";
import { declared } from "../../syntax/declared.ts";
import { parseImageReference } from "../../syntax/image-reference.ts";
import { parseBool } from "../../syntax/security-opt.ts";
import type { Engine } from "./calls.ts";
import type { Line } from "./line.ts";
import { exposedBy } from "./ports.ts";
import { partOf, placeOf, type Said, settingOf, textOf } from "./said.ts";
import type { GivenFiles } from "./variables.ts";

/** What is known of the image that a line starts. */
export interface Known {
  readonly base?: BaseFacts | undefined;
  readonly contents?: Workload["contents"] | undefined;
}

/** Where images come from that no registry has, by the engine (containers-transports(5); nerdctl docs/ipfs.md). */
const elsewhere: Readonly<Record<Engine, RegExp | undefined>> = {
  docker: undefined,
  podman: /^(?:(?:dir|docker-archive|oci|oci-archive|ostree|sif):[./~]|(?:containers-storage|docker-daemon):)/,
  nerdctl: /^(?:ipfs|ipns|oci-archive|docker-archive):\/\//,
};

/** The image as it is named. Podman takes a registry's with its transport, too: `docker://`. */
export function imageNamed(said: Said, engine: Engine): Setting<ImageReference> {
  const transport = engine === "podman" && said.text.startsWith("docker://") ? "docker://".length : 0;
  const named = transport > 0 ? partOf(said, transport) : said;
  if (elsewhere[engine]?.test(named.text)) return unknown("external", named.shown, named.span);
  return written(parseImageReference(named.text, named.shown), named.span);
}

/** What an image is told to be, besides what it says itself (moby daemon/commit.go merges the two). */
export function imageConfigOf(
  line: Line,
  ref: Setting<ImageReference> | null,
  args: readonly Said[],
  { base, contents }: Known,
  files: GivenFiles,
): ImageConfig {
  const { entrypoint, cmd } = startOf(line, args);
  const known = <T>(flag: string, otherwise: T | undefined): Setting<T | string> => {
    const said = line.last(flag);
    // An empty text is none: the image decides.
    if (said && said.text !== "") return textOf(said);
    return otherwise === undefined ? line.ofImage() : line.unsaid(otherwise);
  };
  const unbuilt = line.command.open ? undefined : contents;
  return {
    ref,
    user: known("user", base?.user),
    env: files.variables(line, { one: "env", file: "env-file" }),
    exposedPorts: exposedBy(line),
    entrypoint: entrypoint ?? (line.command.open ? line.ofImage() : declared(unbuilt?.entrypoint, line.at)),
    cmd: cmd ?? (line.command.open ? line.ofImage() : declared(unbuilt?.cmd, line.at)),
    healthcheck: healthcheckOf(line) ?? (base && !base.healthcheck ? line.unsaid(null) : line.ofImage()),
    labels: files.variables(line, { one: "label", file: "label-file" }),
    volumes: byDefault([], line.at),
    workingDir: known<string>("workdir", undefined),
    stopSignal: line.setting("stop-signal", "", (text) => text),
  };
}

/** What starts: an entrypoint that is written puts the command of the image away, and an empty one leaves nothing but the arguments. */
function startOf(line: Line, args: readonly Said[]): { entrypoint?: Setting<Command | null>; cmd?: Setting<Command | null> } {
  const said = line.last("entrypoint");
  const entrypoint: Setting<Command | null> | undefined =
    said && written(said.text === "" ? null : { form: "exec", words: [textOf(said)] }, said.span);
  if (args.length > 0)
    return {
      ...(entrypoint ? { entrypoint } : {}),
      cmd: written({ form: "exec", words: args.map(textOf) }, placeOf(args)),
    };
  return entrypoint ? { entrypoint, cmd: written(null, entrypoint.span) } : {};
}

function healthcheckOf(line: Line): Setting<Healthcheck | null> | undefined {
  const off = line.last("no-healthcheck");
  if (off) {
    const isOff = settingOf(off, parseBool);
    if (isOff.state === "unknown") return isOff;
    if (isOff.value) return written({ test: null }, off.span);
  }
  const test = line.last("health-cmd");
  return test && test.text !== "" ? written({ test: { form: "shell", words: [textOf(test)] } }, test.span) : undefined;
}
