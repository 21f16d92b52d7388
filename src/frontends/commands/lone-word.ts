import { HOLE } from "../../syntax/image-reference.ts";
import type { Said } from "./said.ts";

/** What a word may be of which nothing is known before it runs, where flags or the first operand may stand. */
export type LoneWord =
  /** Flags, none or several; the words that they may be, where it says so: `${DEBUG:+--privileged}`. */
  | { readonly is: "flags"; readonly words?: readonly string[] }
  /** The first operand: the image. */
  | { readonly is: "operand" }
  /** Either. */
  | { readonly is: "unclear" }
  /** Nothing at all: a comment in a line that goes on. */
  | { readonly is: "nothing" };

const inFlags =
  /(?:^|_)(?:OPT|ARG|ARGUMENT|FLAG|PARAM|PARAMETER|OPTION|SWITCH|EXTRA|ADDITIONAL|VOL|VOLUME|MOUNT|ENV|ENVFILE|PORT|LINK|GPU|DEVICE|LABEL|LIMIT|NET|NETWORK|USER|TTY|INTERACTIVE|IT|DETACH|DAEMON|RM|PRIVILEGED|SECURITY|CAP|RESTART|PLATFORM|HOST|DNS|PROXY|CREDENTIAL|RESOURCE|VAR)S?(?:_|$)|(?:OPTS|ARGS|FLAGS|PARAMS|OPTIONS)$/i;
const inImage = /IMAGE|(?:^|_)(?:IMG|TAG|REPO|REPOSITORY|CONTAINER|NAME|BASE|SERVICE|TARGET|DISTRO|OS|APP|REF)(?:_|$)|(?:IMG|TAG)$/i;

/** `next`: the word behind it. */
export function loneWord(word: Said, raw: string, next: string | undefined): LoneWord {
  if (/^(?:`#[^`]*`|\$\(#[^)]*\))$/.test(raw)) return { is: "nothing" };
  const words = wordsMaybe(word, raw);
  if (words) return { is: "flags", words };
  // A function of make that answers flags: `$(if $(TTY),-it)`.
  if (/^\$\((?!shell\b).*[\s,]--?[A-Za-z]|^\$\(shell\b.*\becho\s+["']?--?[A-Za-z]/s.test(raw) && !word.takes) return { is: "flags" };
  const name = word.holes?.find(Boolean) ?? nameIn(raw);
  const isQuoted = /^"/.test(raw) && !/[@*]\]?\}?"$/.test(raw);
  // The arguments of the script itself may be anything.
  if (name === "@" || name === "*") return { is: "unclear" };
  // What an engine prints is an image that it built or looked for.
  if (next === undefined || word.takes?.some(({ name: program }) => /^(?:docker|podman|nerdctl|buildah)$/.test(program)))
    return { is: "operand" };
  const spelled = name.replace(/([a-z\d])([A-Z])/g, "$1_$2").replace(/[-.]/g, "_");
  if (inFlags.test(spelled) && !/(?:^|_)(?:IMAGE|IMG)$/i.test(spelled)) return { is: "flags" };
  if (isQuoted || inImage.test(spelled)) return { is: "operand" };
  return { is: next.startsWith("-") ? "flags" : "unclear" };
}

/** The variable that a word begins with: `${X:-y}`, `$(X)` of a Makefile, `{{X}}`, `${{ inputs.x }}`. */
const nameIn = (raw: string): string =>
  /^["']?(?:\$\{\{\s*(?:[\w-]+\.)*|\{\{\s*|\$[({]?)([\w-]+|[@*])\s*(?:\}|\)|\[|:|-|=|"|'|$)/.exec(raw)?.[1] ?? "";

/**
 * The words that it comes to where it comes to anything: what stands behind `:+` of a variable, or what a test prints:
 * `$(test -t 0 && echo -it)`.
 */
function wordsMaybe({ takes = [] }: Said, raw: string): string[] | undefined {
  const operand = /^"?\$\{\w+:?[+-](["']?)(-[^{}"'`$]*)\1\}"?$/.exec(raw)?.[2];
  if (operand) return operand.split(/\s+/).filter(Boolean);
  const printed = takes.filter(({ name }) => name === "echo" || name === "printf");
  if (printed.length === 0 || !takes.every(({ name }) => /^(?:echo|printf|test|\[|tty|true|:|command|which|uname)$/.test(name)))
    return undefined;
  const words = printed.flatMap((command) => command.words.slice(1).flatMap(({ text }) => text.split(/\s+/).filter(Boolean)));
  return words.length > 0 && words.every((word) => !word.includes(HOLE)) && words[0]?.startsWith("-") ? words : undefined;
}
