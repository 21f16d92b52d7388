import type { ShellCommand, ShellWord } from "../model/script.ts";
import { HOLE } from "../syntax/image-reference.ts";
import type { PackageCommand } from "../syntax/shell/packages.ts";
import { oncePer } from "../text/once-per.ts";
import { lastPart } from "../text/path.ts";
import { hostOf, isOwnHost } from "./addresses.ts";
import { downloadOf } from "./downloads.ts";
import type { Ran } from "./stages.ts";
import { isVerified } from "./verified-before.ts";

/** Options that name a list of what to install: requirements and constraints of pip and uv, an environment of conda. */
const lists: Partial<Record<PackageCommand["manager"], RegExp>> = {
  pip: /^(?:-r|--requirement|-c|--constraint)$/,
  uv: /^(?:-r|--requirements?|-c|--constraint)$/,
  conda: /^(?:-f|--file)$/,
};

/**
 * The address of a list of packages whose content can be another one tomorrow: neither a commit nor a version is in it. The install is
 * given it as an option, as what it reads or is written from, or as a file that was saved before and that nobody has compared.
 */
export function movingList(
  { manager, args, action }: PackageCommand,
  ran: Pick<Ran, "command" | "commands" | "at">,
): ShellWord | undefined {
  const { command, commands, at } = ran;
  const named = args.options.flatMap(({ name, value }) => (value && lists[manager]?.test(name) ? [value] : []));
  const direct = named.find(({ text }) => isMoving(text));
  if (direct || action !== "install") return direct;
  const isFed =
    named.some(({ text }) => /^(?:-|\/dev\/(?:stdin|fd\/0))$/.test(text)) || command.wrappers.some(({ name }) => name === "xargs");
  const given = [...(isFed ? command.readsFrom : []), ...command.takes].flatMap((each) => downloadOf(each)?.urls ?? []);
  const saved = (named.length > 0 ? savedIn(commands) : []).filter(
    ({ file, place }) => place < at && named.some((list) => lastPart(list.text) === lastPart(file.text)),
  );
  const isCompared = saved.length > 0 && isVerified(named, ran, new Set(saved.map(({ file }) => lastPart(file.text))));
  return [...given, ...(isCompared ? [] : saved.map(({ url }) => url))].find(({ text }) => isMoving(text));
}

/** What the commands of a RUN download into files, and which of them does. */
const savedIn = oncePer((commands: readonly ShellCommand[]) =>
  commands.flatMap((each, place) => (downloadOf(each)?.saved ?? []).map(({ url, file }) => ({ url, file, place }))),
);

function isMoving(url: string): boolean {
  const host = /^https?:/i.test(url) ? hostOf(url) : undefined;
  if (!host || url.includes(HOLE) || isOwnHost(host)) return false;
  return !url.split(/[/?#&=@:]/).some((part) => /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/i.test(part) || /^v?\d+\.\d\w*(?:[.-]\w+)*$/.test(part));
}
