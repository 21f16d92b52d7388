import {
  type Container,
  certainly,
  composeOf,
  defineRule,
  isContainer,
  isReachedBySsh,
  itemsOf,
  itemThat,
  name,
  removedFrom,
  startedBy,
  unsafe,
} from "../../src/rule.ts";

export default defineRule({
  id: "no-ssh-server",
  on: "workload",
  severity: "medium",
  profile: "recommended",
  summary: "Do not run an SSH server in a container.",
  why: "An SSH server is a second entry point, with its own keys and passwords to maintain. `docker exec` does the same through the engine, with its access control and its log.",
  standards: ["CIS-5.7", "NIST-4.1.2"],
  references: { "docker exec": "https://docs.docker.com/reference/cli/docker/container/exec/" },
  examples: [
    {
      file: "Dockerfile",
      bad: 'FROM debian:12.9\nEXPOSE 80 [|22|]\nCMD [[|"/usr/sbin/sshd"|], "-D"]\n',
      good: 'FROM debian:12.9\nEXPOSE 80 22/udp 2200-2300\nCMD ["/usr/sbin/app"]\n',
    },
    {
      file: "compose.yaml",
      bad: 'services:\n  app:\n    image: example/app:1.0\n    ports:\n      - [|"127.0.0.1:2222:22"|]\n',
      good: "services:\n  app:\n    image: example/app:1.0\n",
    },
    { file: "Dockerfile", bad: "FROM debian:12.9\nEXPOSE 80 [|22|]\n", good: "FROM debian:12.9\nEXPOSE 80\n" },
  ],
  *check(workload, project) {
    if (!workload.ships || isReachedBySsh(workload)) return;
    let serves = workload.added?.packages.some((name) => /^(?:openssh(?:-server)?|dropbear)$/.test(name)) === true;
    for (const started of startedBy(workload)) {
      const { what, commands } = started;
      const server =
        what === "health check"
          ? undefined
          : commands.find(
              ({ name: program, words }) =>
                /^(?:sshd|dropbear)$/.test(program) ||
                (program === "service" && /^sshd?$/.test(words[1]?.text ?? "")) ||
                words[0]?.text === "/etc/init.d/ssh",
            );
      serves ||= server !== undefined;
      if (server) yield { at: itemThat(started, server.words.slice(0, 1), () => true), message: `${name(workload)} starts an SSH server` };
    }
    const host = "host" in workload ? (workload as Container).host : undefined;
    for (const port of host && !certainly(host.networkMode, (mode) => mode === "host")
      ? itemsOf(host.portBindings, ({ containerPort, protocol }) => containerPort !== null && protocol === "tcp" && holds22(containerPort))
      : []) {
      const compose = isContainer(workload) ? composeOf(workload, project) : undefined;
      yield {
        at: port,
        message: `${name(workload)} publishes the port of an SSH server`,
        fix: {
          safety: "unsafe",
          title: "remove the port, and use `docker compose exec` instead of SSH",
          edits: () => compose && removedFrom(compose, port),
        },
      };
    }
    if (workload.dialect === "dockerfile")
      for (const port of itemsOf(workload.image.exposedPorts, (port) => port.protocol === "tcp" && holds22(port)))
        yield {
          at: port,
          severity: "low",
          message: "the image exposes port 22 (SSH)",
          // What a server listens at is said truly: the server is to go first.
          ...(!serves && port.value.from === port.value.to ? { fix: unsafe({ remove: "exposedPorts", items: [port.value] }) } : {}),
        };
  },
});

/** The port of SSH, by itself or in a range. */
const holds22 = ({ from, to }: { readonly from: number; readonly to: number }): boolean => from <= 22 && to >= 22;
