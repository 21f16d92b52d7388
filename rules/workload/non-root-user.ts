import { isBasePath } from "../../src/knowledge/development.ts";
import { rootDroppers } from "../../src/knowledge/root-droppers.ts";
import { namesRootProgram } from "../../src/knowledge/root-programs.ts";
import { isRoot } from "../../src/knowledge/users.ts";
import {
  type Change,
  capabilitiesOfRoot,
  defineRule,
  type Fix,
  filesOf,
  isContainer,
  isInteractive,
  isPassed,
  isRootIn,
  isSaid,
  missingTmpfs,
  name,
  needsOf,
  type Project,
  quote,
  rootOf,
  rootsMounts,
  samePlace,
  startTexts,
  unsafe,
  unsetArgument,
  type Workload,
  writtenAtStart,
} from "../../src/rule.ts";

export default defineRule({
  id: "non-root-user",
  on: "workload",
  severity: "high",
  profile: "recommended",
  summary: "Run as a user other than root.",
  why: "Root in a container is root on the host as far as the kernel is concerned, held back only by namespaces and capabilities. Every hole in those, every careless mount, every writable file inside is worth far more to an intruder who arrives as root.",
  standards: ["CIS-4.1", "OWASP-2", "PSS-R", "CWE-250"],
  references: { USER: "https://docs.docker.com/reference/dockerfile/#user" },
  examples: [
    {
      file: "Dockerfile",
      bad: 'FROM debian:12.9\nUSER app\nRUN true\nUSER [|0:0|]\nCMD ["app"]\n',
      good: 'FROM debian:12.9\nUSER root\nRUN true\nUSER 10001\nCMD ["app"]\n',
    },
    {
      file: "Dockerfile",
      bad: 'FROM [|node:22.12|]\nCMD ["node", "app.js"]\n',
      good: 'FROM node:22.12\nUSER node\nCMD ["node", "app.js"]\n',
    },
    {
      file: "compose.yaml",
      bad: "services:\n  app:\n    image: example/app:1.0\n    user: [|root|]\n",
      good: 'services:\n  app:\n    image: example/app:1.0\n    user: "1000:0"\n  db:\n    image: postgres:17.2\n',
    },
    {
      file: "Dockerfile",
      bad: 'FROM [|debian:12.9|]\nCOPY start.sh /\nENTRYPOINT ["/start.sh"]\nCMD ["app"]\n',
      with: { "start.sh": '#!/bin/sh\nset -e\ngosu app prepare\nexec "$@"\n' },
      good: 'FROM debian:12.9\nCOPY <<EOF /start.sh\n#!/bin/sh\nexec gosu app "\\$@"\nEOF\nENTRYPOINT ["/start.sh"]\nCMD ["app"]\n',
    },
  ],
  *check(workload, project) {
    const { image, ships, windows, base } = workload;
    const { user } = image;
    if (!ships || windows || user.state === "unknown" || !isRootIn(workload)(user.value)) return;
    const root = rootOf(workload, project);
    const argument = unsetArgument(user, project);
    if (root === "dropped" || (argument && isPassed(argument, workload, project))) return;
    const asked = user.state === "written";
    // Where nothing is written that starts, those who run the image say what does.
    // What an image of somebody else writes belongs to root, and no account is known that it could belong to.
    const mayGuess = !isContainer(workload) || workload.build !== undefined;
    const isTyped =
      isInteractive(workload) && (isSaid(image.cmd) || isSaid(image.entrypoint) || (isContainer(workload) && !workload.build && !asked));
    // What changes to another account itself needs root for that. Who builds on an image goes on as its account, and may install nothing then.
    const mayMend = !needsRoot(workload, project) && !isToBuildOn(workload) && (mayGuess || asked || base?.account !== undefined);
    const fix = mayMend ? repair(workload, asked) : undefined;
    const [kept] = fix && "changes" in fix ? keptByRoot(workload, project) : [];
    yield {
      at: user,
      severity: isTyped ? "info" : asked ? "high" : "medium",
      ...(root === "unclear" ? { confidence: "low" as const } : {}),
      message: `${name(workload)} runs as root${asked ? `: ${asWritten(user.value, argument)}` : `, ${because(workload)}`}${kept ? `; what lies in ${quote(kept)} must belong to another account first` : ""}`,
      ...(fix && !kept ? { fix } : {}),
    };
  },
});

/** Another account. Who takes root in place of the one that the image has, or may have, has a reason where the container is started. */
function repair(workload: Workload, asked: boolean): Fix {
  const { base } = workload;
  const isRoots = base ? isRoot(base.user) : base === null && !isContainer(workload);
  if (asked && !isRoots && isContainer(workload)) return advice("change `user` to an account of the image that needs no root");
  const account = base?.account ?? ownAccount(workload) ?? (base && !isRoot(base.user) ? base.user : undefined);
  // An image that nobody knows may have an account, which what it brings belongs to.
  if (account === undefined && asked && !isRoots) return advice("end with a `USER` that needs no root: the account of the base image");
  return unsafe({ set: "user", to: account ?? "10001" }, ...besides(workload));
}

const advice = (title: string): Fix => ({ title, safety: "unsafe", edits: [] });

/** What another account than root needs to start a well-known image, and what it has no use for any more. */
function besides(workload: Workload): Change[] {
  const needs = isContainer(workload) ? needsOf(workload) : undefined;
  if (!isContainer(workload) || !needs) return [];
  const closed = missingTmpfs(workload, needs).filter(({ options }) => options.length > 0);
  const spare = capabilitiesOfRoot(workload).map(({ value }) => value);
  return [
    ...(closed.length ? [{ add: "tmpfs", items: closed } as const] : []),
    ...(spare.length ? [{ remove: "capAdd", items: spare } as const] : []),
  ];
}

/** Where files are mounted that another account may not read or write, into any container that has its user from the same place. */
const keptByRoot = ({ image: { user } }: Workload, { containers }: Project): string[] =>
  containers.filter(({ image }) => samePlace(image.user.span, user.span)).flatMap(rootsMounts);

/** Whether what a workload starts, or a service that starts its image, gives root up itself or cannot do without. */
const needsRoot = (workload: Workload, project: Project): boolean =>
  [workload, ...startedFrom(workload, project)].some((each) => startNeedsRoot(each, project));

const isToBuildOn = ({ dialect, span }: Workload): boolean => dialect === "dockerfile" && isBasePath(span.file);

/** The services that start the image of a stage. */
const startedFrom = (workload: Workload, { containers }: Project): Workload[] =>
  isContainer(workload)
    ? []
    : containers.filter(({ build }) => build?.dockerfile === workload.span.file && build.stage?.join("\0") === workload.path.join("\0"));

/** The same of one start: the words, and the texts of the scripts among them. */
function startNeedsRoot(workload: Workload, project: Project): boolean {
  const { words, scripts } = startTexts(workload, project);
  const texts = [...words, ...scripts];
  return (
    texts.some(namesRootProgram) ||
    scripts.some((text) => Object.keys(rootDroppers).some((program) => text.includes(`${program} `))) ||
    (texts.some((text) => text.includes("supervisord")) &&
      filesOf(workload, project)
        .copied()
        .some(({ text }) => changesAccount(text))) ||
    writesAsRoot(workload, writtenAtStart(workload, project))
  );
}

/** Whether a start writes where only root may: beside what is mounted, or into what is the system's in every image. */
const writesAsRoot = (workload: Workload, paths: readonly string[]): boolean =>
  isContainer(workload)
    ? missingTmpfs(workload, { writes: paths.map((target) => ({ target, options: [] })) }).length > 0
    : paths.some((path) => /^\/(?:(?:etc|usr|bin|sbin|lib\w*)\/|[^/]+$)/.test(path));

/** supervisord(1) that is not root refuses to start where its configuration names an account, its own or a program's. */
function changesAccount(configuration: string): boolean {
  let isSection = false;
  for (const line of configuration.split("\n")) {
    if (line.startsWith("[")) isSection = /^\[(?:supervisord\]|program:)/.test(line);
    else if (isSection && /^[ \t]*user[ \t]*=/.test(line)) return true;
  }
  return false;
}

/** The account that the build makes, where it makes one. */
function ownAccount({ added }: Workload): string | undefined {
  const names = new Set(added?.accounts.filter(({ uid }) => uid !== "0").map((account) => account.name));
  const [first] = names;
  return names.size === 1 && first && /^[a-z_][\w-]*$/.test(first) ? first : undefined;
}

/** What is written, and how that comes to be root. */
function asWritten(user: string, argument: string | undefined): string {
  if (argument)
    return `the user is ${user === "" ? "empty" : quote(user)} unless the build passes ${quote(argument)}; give the ARG a default`;
  if (user === "") return "the user is empty, which means root";
  if (user.startsWith(":")) return `${quote(user)} names a group and no account, which means root`;
  return isRoot(user) ? `${quote(user)} is written here` : `${quote(user)} is created with uid 0, so it is root under another name`;
}

function because({ base, image }: Workload): string {
  if (!base) return "because nothing says otherwise";
  if (base.drops && image.entrypoint.state === "written")
    return `the default of ${base.name}: its own entrypoint, which changes to ${quote(base.account ?? "another account")}, is replaced`;
  if (base.unprivileged) return `the default of ${base.name}; ${base.unprivileged} is the same without root`;
  return `the default of ${base.name}${base.account ? `, which has the account ${quote(base.account)} for this` : ""}`;
}
