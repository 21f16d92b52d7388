import { lists } from "../../src/knowledge/package-managers.ts";
import { isRoot } from "../../src/knowledge/users.ts";
import {
  certainly,
  defineRule,
  isRootIn,
  isSystem,
  linesAfter,
  linesBefore,
  optionOf,
  type PackageCommand,
  packageCommandsOf,
  quote,
  type ShellCommand,
  told,
  userOf,
  workloadOf,
} from "../../src/rule.ts";

export default defineRule({
  id: "install-before-user",
  on: "dockerfile",
  severity: "high",
  profile: "recommended",
  summary: "Install system packages before switching to an unprivileged user.",
  why: "Package managers write to folders that belong to root, so the build fails when they run as another user. The quick fix, USER root at the end of the file, makes the service run as root.",
  standards: [],
  references: { USER: "https://docs.docker.com/reference/dockerfile/#user" },
  examples: [
    {
      file: "Dockerfile",
      bad: "FROM debian:13.1\nUSER app\nRUN [|apt-get install -y curl|]\n",
      good: "FROM debian:13.1\nUSER app\nUSER root\nRUN apt-get install -y curl\nUSER app\n",
    },
    {
      file: "Dockerfile",
      bad: "FROM debian:13.1\nRUN useradd -m app\nUSER app\nRUN [|apt-get update|] && [|apt-get install -y curl|]\n",
      good: "FROM debian:13.1\nRUN useradd -m app\nRUN apt-get update && apt-get install -y curl\nUSER app\n",
    },
    {
      file: "Dockerfile",
      bad: "FROM grafana/grafana:12.1.0\nRUN [|apk add --no-cache curl|]\n",
      good: "FROM grafana/grafana:12.1.0\nUSER root\nRUN apk add --no-cache curl\nUSER grafana\n",
    },
  ],
  *check(document, project) {
    for (const { ran, call } of packageCommandsOf(document, project)) {
      const { command, stage, instruction } = ran;
      if (stage.windows || lists(call.facts.raises, command.name)) continue;
      const user = userOf(ran, project);
      if (!certainly(user, (name) => !isRoot(name)) || !needsRoot(call) || !fails(command)) continue;
      const workload = workloadOf(stage, project);
      if (workload && isRootIn(workload)(user.value)) continue;
      const isTrigger = /^ONBUILD\b/i.test(document.source.text.slice(instruction.span.start, instruction.span.start + 8));
      yield {
        at: { span: command.span },
        ...told(`${command.name} needs root, and this RUN runs as ${quote(user.value)}`, { label: `the build fails` }),
        related: user.state === "written" ? [{ span: user.span, message: "the user is changed here" }] : [],
        ...(isTrigger
          ? {}
          : {
              fix: {
                safety: "unsafe" as const,
                title: `put USER root before this RUN and USER ${user.value} after it`,
                edits: () => {
                  const before = linesBefore(document, instruction, "USER root");
                  const after = linesAfter(document, instruction, `USER ${user.value}`);
                  return before && after && [...before, ...after];
                },
              },
            }),
      };
    }
  },
});

/** What changes the system's packages or their index; a run that only says what it would do changes nothing, and another root is one's own. */
const needsRoot = ({ manager, action, args }: PackageCommand): boolean =>
  isSystem(manager) &&
  (action === "install" || action === "update" || action === "upgrade" || action === "remove") &&
  !optionOf(
    args,
    ...["--root", "--installroot", "--rootdir", "--sysroot", "-r", "--user", "--usermode", "-s", "--simulate", "--just-print", "--dry-run"],
    ...["--recon", "--no-act", "--print-uris", "--assumeno", "-d", "--download-only", "--downloadonly", "--print", "-p", "--help", "-h"],
  );

/** Nothing makes it root again, nothing asks before, and nobody expects it to fail. */
const fails = ({ wrappers, conditional, tested, fallback, decides }: ShellCommand): boolean =>
  !conditional && !tested && fallback.length === 0 && decides && !wrappers.some(({ name }) => raises.test(name));

const raises = /^(?:sudo|doas|su|gosu|su-exec|runuser|pkexec|fakeroot|fakechroot|proot|unshare|chroot)$/;
