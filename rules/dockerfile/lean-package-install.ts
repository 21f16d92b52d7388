import { needsRecommended } from "../../src/knowledge/system-packages.ts";
import {
  chainOf,
  commandAtEnd,
  type DockerfileDocument,
  defineRule,
  type Edit,
  leftBy,
  type Managed,
  Memory,
  optionOf,
  type PackageCommand,
  type Place,
  placesOf,
  type Run,
  ranBefore,
  runsOf,
  type ShellCommand,
  type Stage,
  upTo,
} from "../../src/rule.ts";

export default defineRule({
  id: "lean-package-install",
  on: "dockerfile",
  severity: "low",
  profile: "strict",
  summary: "Install only needed packages and leave no package lists behind.",
  why: "Recommended packages are software that no one asked for, each with its own vulnerabilities and updates. Package lists and caches are useless at run time: they make the image larger and tell an intruder which old versions are in it.",
  standards: ["CIS-4.3"],
  references: { "apt-get": "https://docs.docker.com/build/building/best-practices/#apt-get" },
  examples: [
    {
      file: "Dockerfile",
      bad: "FROM debian:12.9\n[|RUN|] apt-get update && apt-get install -y nginx\n",
      good: "FROM debian:12.9\nRUN apt-get update && apt-get install -y --no-install-recommends nginx && rm -rf /var/lib/apt/lists/*\n",
    },
    {
      file: "Dockerfile",
      bad: "FROM alpine:3.21\n[|RUN|] apk add nginx\n[|RUN|] pip install flask\n",
      good: "FROM alpine:3.21\nRUN apk add --no-cache nginx && pip install --no-cache-dir flask\nRUN --mount=type=cache,target=/var/cache/apk apk add git\n",
    },
    {
      file: "Dockerfile",
      bad: "FROM fedora:44\n[|RUN|] dnf install -y nginx\n",
      good: "FROM fedora:44\nRUN dnf install -y nginx && dnf clean all\n",
    },
  ],
  *check(document, project) {
    for (const run of runsOf(document, project)) {
      if (run.managed.length === 0) continue;
      // A stage without a name that nothing takes from is a Dockerfile of its own, pasted above another: whether it cleans is looked at, not how well.
      const isPasted = !run.ships && run.alone && !run.stage.name;
      if (isPasted ? run.managed.some(({ call }) => call.action === "clean") : !run.ships) continue;
      const missing = new Map<string, Managed[]>();
      const miss = (what: string | undefined, managed: Managed): void => {
        if (what) missing.set(what, [...(missing.get(what) ?? []), managed]);
      };
      for (const managed of run.managed) {
        const { ran, call } = managed;
        if (takesRecommended(call, ran)) miss(recommended, managed);
        miss(leftBy(call, ran.command, run), managed);
      }
      if (missing.size === 0) continue;
      const advice = [...missing.keys()].join("; ");
      yield {
        at: { span: run.instruction.keywordSpan },
        message: `this RUN leaves more in the image than needed: ${advice}`,
        fix: {
          safety: "unsafe",
          title: `${advice}${missing.has(recommended) ? "; add the recommended packages that are needed by name" : ""}`,
          edits: () => leaner(document, run, missing),
        },
      };
    }
  },
});

/** Options behind the verb of each install, and what cleans up at the end. */
function leaner(
  document: DockerfileDocument,
  { instruction }: Run,
  missing: ReadonlyMap<string, readonly Managed[]>,
): readonly Edit[] | undefined {
  const edits: Edit[] = [];
  const last: string[] = [];
  for (const [advice, managed] of missing) {
    const [, does, what = ""] = /^(add|remove|end with) (.+)$/.exec(advice) ?? [];
    if (does === "remove") last.push(`rm -rf ${what}`);
    else if (does === "end with") last.push(what);
    else
      for (const { call, ran } of managed) {
        const { words } = ran.command;
        const verb = call.verb ? words.indexOf(call.verb) : 0;
        const next = words.findIndex(({ text }, at) => at > verb && !/^(?:-[yq]+|--yes|--assume-yes|--quiet)$/.test(text));
        const after = words[(next < 0 ? words.length : next) - 1]?.span;
        if (!after || ran.instruction.json) return undefined;
        edits.push({
          span: { ...after, start: after.end },
          text: ` ${[what, ...(advice === recommended ? stillNeeded(call) : [])].join(" ")}`,
        });
      }
  }
  const cleaned = last.length > 0 ? commandAtEnd(document, instruction, last.join(" && ")) : [];
  return cleaned && [...edits, ...cleaned];
}

/** What an install brings only because something recommends it, and what it installs does not work without. */
function stillNeeded({ packages }: PackageCommand): string[] {
  const names = new Set(packages.map(({ text }) => upTo(text, /[=/:]/)));
  const needed = new Set([...names].flatMap((each) => (Object.hasOwn(needsRecommended, each) ? (needsRecommended[each] ?? []) : [])));
  return [...needed].filter((each) => !names.has(each));
}

const recommended = "add --no-install-recommends";

const off = /Install-Recommends["'\s=]*(?:0|false|no|off)/i;

/** apt installs what packages recommend, unless an option or its configuration says otherwise. */
function takesRecommended({ manager, does, args }: PackageCommand, place: Place): boolean {
  if (manager !== "apt" || does !== "install" || optionOf(args, "--no-install-recommends", "--without-recommends", "--only-upgrade"))
    return false;
  if ([...args.operands, ...args.options.flatMap(({ value }) => value ?? [])].some(({ text }) => off.test(text))) return false;
  return !ranBefore(place, configures) && !hasOwnConfiguration(place.stage);
}

const known = new Memory<Stage, boolean>();

/** A file that is copied there may say so, too. Looked for once in a stage, whatever it installs. */
function hasOwnConfiguration(stage: Stage): boolean {
  const found =
    known.get(stage) ??
    chainOf(stage)
      .flatMap(({ copies }) => copies)
      .some((copy) => placesOf(copy)?.some(({ path }) => path.startsWith("/etc/apt/apt.conf")));
  known.set(stage, found);
  return found;
}

const configures = ({ words, redirects }: ShellCommand): boolean =>
  [...words, ...redirects.map(({ target }) => target)].some(({ text }) => off.test(text));
