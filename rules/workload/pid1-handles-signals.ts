import {
  type Container,
  certainly,
  chainOf,
  defineRule,
  name,
  quote,
  type Started,
  stageOf,
  startedBy,
  type Workload,
} from "../../src/rule.ts";

const inits =
  /^(?:tini|tini-static|dumb-init|docker-init|catatonit|s6-svscan|s6-overlay|init|supervisord|runsv(?:dir)?|my_init|systemd|pid1|minit|yelp-init)$/;

export default defineRule({
  id: "pid1-handles-signals",
  on: "workload",
  severity: "low",
  confidence: "medium",
  profile: "strict",
  summary: "Let process 1 receive signals and reap children.",
  why: "When a container stops, only its first process, number 1, hears of it. A shell or npm in that place does not tell the program it started: ten seconds later that is killed, in the middle of what it writes. Process 1 also has to collect every process that ended; where it does not, they pile up until nothing new can start.",
  standards: [],
  references: { "ENTRYPOINT in shell form": "https://docs.docker.com/reference/dockerfile/#shell-form-entrypoint-example" },
  examples: [
    {
      file: "Dockerfile",
      bad: "FROM node:22.12\n[|CMD node server.js|]\n",
      good: 'FROM node:22.12\nHEALTHCHECK CMD node health.js\nCMD ["node", "server.js"]\n',
    },
    {
      file: "Dockerfile",
      bad: 'FROM node:22.12\n[|CMD ["npm", "start"]|]\n',
      good: 'FROM node:22.12\nENTRYPOINT ["/sbin/tini", "--"]\nCMD ["npm", "start"]\n',
    },
    { file: "Dockerfile", bad: "FROM debian:12.9\n[|ENTRYPOINT app --serve|]\n", good: "FROM debian:12.9\nENTRYPOINT exec app --serve\n" },
    {
      file: "Dockerfile",
      bad: "FROM fedora:42\n[|CMD prepare; app --serve|]\n",
      good: "FROM fedora:42\nCMD app --serve $(hostname)\n",
    },
  ],
  *check(workload, project) {
    const { ships, windows, image } = workload;
    if (!ships || windows || ("host" in workload && certainly((workload as Container).host.init, (value) => value))) return;
    // SHELL is somebody's choice, and a service may bring an init along.
    const stage = workload.dialect === "dockerfile" ? stageOf(workload, project) : undefined;
    if (stage && chainOf(stage).some(({ shell }) => shell)) return;
    if (
      workload.dialect === "dockerfile" &&
      project.containers.some(
        ({ build, host }) =>
          build?.dockerfile === workload.span.file &&
          build.stage?.join() === workload.path.join() &&
          certainly(host.init, (value) => value),
      )
    )
      return;
    const started = startedBy(workload).filter(({ what }) => what !== "health check" && what !== "hook");
    if (
      started.some(({ commands }) =>
        commands.some(({ name: program, wrappers }) => inits.test(program) || wrappers.some((each) => inits.test(each.name))),
      )
    )
      return;
    const entrypoint = started.find(({ what }) => what === "entrypoint");
    // Then the command is handed to an entrypoint, which decides.
    if (!entrypoint && image.entrypoint.state === "default" && image.entrypoint.value && !workload.contents?.execs) return;
    for (const each of entrypoint ? [entrypoint] : started) {
      const why = weakness(each, workload);
      if (why)
        yield {
          at: each.setting,
          message: `${why} process 1 of ${name(workload)}, and does not hand signals on: use exec form with the program itself, exec, or an init`,
        };
    }
  },
});

/** What distributions install whose /bin/sh is bash. */
const rpm = /^(?:dnf|microdnf|yum|tdnf|zypper)$/;

function weakness({ command, commands }: Started, { dialect, contents }: Workload): string | undefined {
  const [first] = commands;
  if (command.form === "shell") {
    // Unlike dash and ash, bash becomes the program when it is given one simple command.
    const own = commands.filter(({ substitutedInto }) => !substitutedInto);
    if (own.length === 1 && rpm.test(contents?.packageManager ?? "")) return undefined;
    if (dialect === "compose" || commands.some(({ wrappers }) => wrappers.some((each) => each.name === "exec"))) return undefined;
    return "shell form makes a shell";
  }
  if (!first) return undefined;
  const [program, verb] = [first.name, first.words[1]?.text];
  if (first.wrappers.some((each) => /^(?:ba|da|a)?sh$/.test(each.name)) || commands.length > 1) return undefined;
  if (/^(?:npm|yarn|pnpm)$/.test(program) && verb !== undefined && !/^(?:exec|dlx|node)$/.test(verb))
    return `${quote(`${program} ${verb}`)} makes ${program}`;
  return undefined;
}
