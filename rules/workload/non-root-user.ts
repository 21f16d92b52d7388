import { isBasePath } from "../../src/knowledge/development.ts";
import { isRoot } from "../../src/knowledge/users.ts";
import {
  defineRule,
  isContainer,
  isInteractive,
  isPassed,
  isRootIn,
  isSaid,
  name,
  needsRoot,
  otherAccount,
  type Project,
  quote,
  rootOf,
  rootsMounts,
  samePlace,
  told,
  unsetArgument,
  type Workload,
} from "../../src/rule.ts";

export default defineRule({
  id: "non-root-user",
  on: "workload",
  severity: "high",
  otherwise: { medium: "root is only what the image starts as and nothing asks for it", info: "people start it by hand, with a terminal" },
  profile: "recommended",
  summary: "Run as a user other than root.",
  why: "To the kernel, root in a container is root on the host, restricted only by namespaces and capabilities. A kernel vulnerability, a careless mount or a writable file is worth far more to an intruder who is root.",
  standards: ["CIS-4.1", "OWASP-2", "NIST-4.1.2", "PSS-R", "CWE-250"],
  references: { USER: "https://docs.docker.com/reference/dockerfile/#user" },
  help: "run it as an account without root: set `USER` after the last step of the Dockerfile that needs root, or the user of the container",
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
    const fix = mayMend ? otherAccount(workload, asked) : undefined;
    const [kept] = fix && "changes" in fix ? keptByRoot(workload, project) : [];
    yield {
      at: user,
      severity: isTyped ? "info" : asked ? "high" : "medium",
      ...(root === "unclear" ? { confidence: "low" as const } : {}),
      ...told(
        `${name(workload)} runs as root`,
        asked ? { label: asWritten(user.value, argument) } : { label: because(workload), joint: ", " },
        ...(kept ? [{ help: `the files in ${quote(kept)} must belong to another account first` }] : []),
      ),
      ...(fix && !kept ? { fix } : {}),
    };
  },
});

/** Where files are mounted that another account may not read or write, into any container that has its user from the same place. */
const keptByRoot = ({ image: { user } }: Workload, { containers }: Project): string[] =>
  containers.filter(({ image }) => samePlace(image.user.span, user.span)).flatMap(rootsMounts);

const isToBuildOn = ({ dialect, span }: Workload): boolean => dialect === "dockerfile" && isBasePath(span.file);

/** What is written, and how that comes to be root. */
function asWritten(user: string, argument: string | undefined): string {
  if (argument)
    return `the user is ${user === "" ? "empty" : quote(user)} unless the build passes ${quote(argument)}; give the ARG a default`;
  if (user === "") return "the user is empty, which means root";
  if (user.startsWith(":")) return `${quote(user)} names a group but no account, which means root`;
  return isRoot(user) ? `user ${quote(user)} is set here` : `${quote(user)} is created with uid 0, so it is root under another name`;
}

function because({ base, image }: Workload): string {
  if (!base) return "because no user is set";
  if (base.drops && image.entrypoint.state === "written")
    return `the default of ${base.name}: its own entrypoint, which switches to ${quote(base.account ?? "another account")}, is replaced`;
  if (base.unprivileged) return `the default of ${base.name}; use ${base.unprivileged}, the same without root`;
  return `the default of ${base.name}${base.account ? `, which has the unprivileged user ${quote(base.account)}` : ""}`;
}
