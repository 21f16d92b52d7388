import type { ImageReference } from "../model/image-reference.ts";
import type { Ending, Redirect } from "../model/script.ts";
import { fits } from "../text/pattern.ts";
import { familiarName } from "./familiar-name.ts";
import { tagOf } from "./tags.ts";

/** How a shell that is given `-c TEXT` comes to the end of the text: whether it runs the last command in its own place, as `exec` does. */
export interface ShellKind {
  /** The endings it takes. */
  readonly takes: readonly Ending["by"][];
  /** It does so for a command with redirections, too. */
  readonly redirected: boolean;
  /** It does so when a line feed follows, too. */
  readonly newline: boolean;
}

const none: ShellKind = { takes: [], redirected: false, newline: false };
const bash = (...takes: Ending["by"][]): ShellKind => ({ takes, redirected: false, newline: true });

/**
 * Read from /proc/PID/cmdline of `SHELL -c TEXT` with fifty texts: dash 0.5.11 and 0.5.12 of Debian, busybox 1.30, 1.35, 1.37 and 1.38, bash
 * 4.4, 5.0, 5.1 and 5.2, zsh 5.8 and 5.9. Older ones by their source: should_suppress_fork of bash, evalstring of busybox ash. None of them does
 * so with a trap, before a pipe or a loop, or for `eval`, a function and its own builtins.
 */
const kinds = {
  // Debian and Ubuntu build dash without what upstream has (changelog of dash 0.5.7).
  dash: none,
  ash: { takes: ["line", "chain", "list", "block"], redirected: true, newline: false },
  "ash 1.27": none,
  zsh: { takes: ["line", "chain", "list", "block"], redirected: true, newline: true },
  "bash 4.3": bash("line"),
  "bash 4.4": bash("line", "chain"),
  bash: bash("line", "chain", "list"),
} satisfies Record<string, ShellKind>;

type Kind = keyof typeof kinds;

/** What /bin/sh is, by the package manager of the distribution. */
const shByManager: Readonly<Record<string, Kind>> = {
  apt: "dash",
  apk: "ash",
  dnf: "bash",
  microdnf: "bash",
  yum: "bash",
  tdnf: "bash",
  zypper: "bash",
  pacman: "bash",
};

/** The same for images without one, and of what a name or a tag tells of an image nobody looked into; the first row that fits wins. */
const shByName: readonly (readonly [names: string, tags: string, sh: Kind])[] = [
  // hub.docker.com/_/busybox, quay.io/prometheus/busybox, the debug images of distroless, wolfi-base
  ["busybox prom/* gcr.io/distroless/* cgr.dev/chainguard/*", "*", "ash"],
  ["*", "*alpine*", "ash"],
  ["*alpine*", "*", "ash"],
  ["*", "*debian* *ubuntu* *jessie* *stretch* *buster* *bullseye* *bookworm* *trixie* *bionic* *focal* *jammy* *noble*", "dash"],
  ["*/debian* *ubuntu*", "*", "dash"],
  ["*", "*fedora* *centos* *almalinux* *rockylinux* *amazonlinux* *ubi8* *ubi9* *ubi10*", "bash"],
  ["*/ubi7* */ubi8* */ubi9* */ubi10* */fedora* */centos*", "*", "bash"],
];

/**
 * Releases whose shells are older than bash 5.1 and busybox 1.28, which those have that are supported today (from the package lists of the
 * distributions: Debian 11, Ubuntu 22.04, Fedora 34, RHEL 9, Amazon Linux 2023, Alpine 3.8 for busybox and 3.13 for bash were the first).
 */
const older: readonly (readonly [names: string, tags: string, shell: Kind])[] = [
  ["*", "*alpine3.1 *alpine3.2 *alpine3.3 *alpine3.4 *alpine3.5 *alpine3.6 *alpine3.7", "ash 1.27"],
  ["alpine */alpine", "2.* 3.1 3.1.* 3.2 3.2.* 3.3 3.3.* 3.4 3.4.* 3.5 3.5.* 3.6 3.6.* 3.7 3.7.*", "ash 1.27"],
  ["busybox", "1.1* 1.20* 1.21* 1.22* 1.23* 1.24* 1.25* 1.26* 1.27*", "ash 1.27"],
  ["*", "*jessie* *trusty* *xenial* *centos7* *ubi7* *amazonlinux2 *al2", "bash 4.3"],
  ["debian */debian", "7* 8* wheezy*", "bash 4.3"],
  ["ubuntu */ubuntu", "12.04* 14.04* 16.04*", "bash 4.3"],
  ["centos */centos", "5* 6* 7*", "bash 4.3"],
  ["oraclelinux", "6* 7*", "bash 4.3"],
  ["amazonlinux public.ecr.aws/amazonlinux/amazonlinux", "1 1-* 2 2.0* 2-* 2017* 2018*", "bash 4.3"],
  ["*/ubi7* */ubi7/*", "*", "bash 4.3"],
  ["*", "*stretch* *buster* *bionic* *focal* *ubuntu18.04* *ubuntu20.04* *ubi8* *centos8* *rockylinux8* *almalinux8*", "bash 4.4"],
  ["debian */debian", "9* 10*", "bash 4.4"],
  ["ubuntu */ubuntu", "18.04* 20.04*", "bash 4.4"],
  ["rockylinux */rockylinux almalinux */almalinux oraclelinux centos", "8*", "bash 4.4"],
  ["*/centos", "stream8*", "bash 4.4"],
  ["*/ubi8* */ubi8/*", "*", "bash 4.4"],
  ["fedora */fedora", "2* 30 31 32 33", "bash 4.4"],
  ["opensuse/leap", "42* 15*", "bash 4.4"],
  ["registry.suse.com/*", "15*", "bash 4.4"],
];

/** Distributions whose tag tells the release: of another image, a tag tells that of what it holds. */
const dated =
  /(?:^|\/)(?:debian|ubuntu|rockylinux|almalinux|oraclelinux|centos|fedora|amazonlinux|archlinux|leap|tumbleweed|ubi\d+(?:[-/][\w-]+)?)$/;

/** What the program of a name may be in an image: what all of them do that it can be, and what one of them does. */
export interface Shell {
  readonly least: ShellKind;
  readonly most: ShellKind;
}

/** Which shell an image calls by a name, as far as anybody knows; the package manager is that of what the image holds. */
export function shellOf(program: string, image: ImageReference | undefined, packageManager: string | undefined): Shell {
  const name = (image && familiarName(image)) ?? "";
  const tag = image ? tagOf(image) : "latest";
  const find = (rows: typeof older, wanted: RegExp): Kind | undefined =>
    rows.find(([names, tags, kind]) => wanted.test(kind) && fitsAny(name, names) && fitsAny(tag ?? "", tags))?.[2];
  const sh = shByManager[packageManager ?? ""] ?? find(shByName, /^/);
  const own = program === "sh" ? sh : program;
  if (own === "bash") {
    const known = find(older, /^bash/) ?? (tag !== null && (sh !== "bash" || dated.test(name)) ? "bash" : undefined);
    return known && sh ? certain(known) : { least: kinds["bash 4.4"], most: kinds.bash };
  }
  if (own === "ash") return certain(find(older, /^ash/) ?? "ash");
  // Elsewhere dash does what ash does, which comes from it.
  if (own === "dash" && sh) return certain(sh === "dash" ? "dash" : "ash");
  return own === "zsh" ? certain("zsh") : { least: none, most: kinds.zsh };
}

const certain = (kind: Kind): Shell => ({ least: kinds[kind], most: kinds[kind] });

const fitsAny = (text: string, patterns: string): boolean => patterns.split(" ").some((pattern) => fits(text, pattern));

/** Whether a shell becomes a command when it comes to the end of its text. */
export const becomes = ({ takes, redirected, newline }: ShellKind, ends: Ending, redirects: readonly Redirect[]): boolean =>
  takes.includes(ends.by) && (newline || !ends.newline) && (redirected ? !redirects.some(isHeredoc) : redirects.length === 0);

const isHeredoc = ({ operator }: Redirect): boolean => operator.startsWith("<<");

/** What a shell does itself, without another program (POSIX, and bash's builtins). */
export const shellBuiltins: ReadonlySet<string> = new Set(
  ": . alias bg break cd command continue declare echo eval exit export false fg getopts hash jobs let local printf pwd read readonly return set shift source test times trap true type typeset ulimit umask unalias unset wait [ [[".split(
    " ",
  ),
);
