import {
  certainly,
  containersOf,
  defineRule,
  hasNoKnownWayOut,
  isOnEveryInterface,
  itemsOf,
  knownValue,
  name,
  type Project,
  quote,
  type ShellCommand,
  startedBy,
} from "../../src/rule.ts";

export default defineRule({
  id: "no-docker-tcp",
  on: "container",
  severity: "high",
  profile: "recommended",
  summary: "Do not use or serve the Docker API over plain TCP.",
  why: "The Docker API asks nobody for a password. Whoever reaches it over TCP starts a privileged container and owns the host; whoever is on the way reads and changes everything that is said. Scanners find open ones within minutes.",
  standards: ["OWASP-1", "NIST-4.5.1", "CWE-306", "CWE-319"],
  references: { "Protect the Docker daemon socket": "https://docs.docker.com/engine/security/protect-access/" },
  examples: [
    {
      file: "compose.yaml",
      bad: "services:\n  ci:\n    image: example/ci:1.0\n    environment:\n      [|DOCKER_HOST: tcp://build.example.com:2375|]\n  dind:\n    image: example/dind:1.0\n    command: [|dockerd -H tcp://0.0.0.0:2375|]\n    ports:\n      - [|2375:2375|]\n",
      good: 'services:\n  ci:\n    image: example/ci:1.0\n    networks: [sockets]\n    environment:\n      DOCKER_HOST: tcp://socket-proxy:2375\n  agent:\n    image: example/ci:1.0\n    environment: ["DOCKER_HOST=tcp://build.example.com:2376", DOCKER_TLS_VERIFY=1]\n  socket-proxy:\n    image: example/socket-proxy:1.0\n    networks: [sockets]\nnetworks:\n  sockets:\n    internal: true\n',
    },
  ],
  *check(container, project) {
    const { image, host } = container;
    const variable = (key: string) => itemsOf(image.env, (each) => each.name === key)[0];
    // What is passed in or cannot be known may well be set.
    const isSet = (key: string): boolean => {
      const value = variable(key)?.value.value;
      return variable(key) !== undefined && (!value || value.state === "unknown" || value.value !== "");
    };
    const verifies = isSet("DOCKER_TLS_VERIFY") || isSet("DOCKER_CERT_PATH") || isSet("DOCKER_TLS_CERTDIR");
    for (const item of itemsOf(image.env, (variable) => variable.name === "DOCKER_HOST")) {
      const value = (item.value.value && knownValue(item.value.value)) ?? "";
      const target = /^tcp:\/\/\[?([^/:\]]*)\]?(?::(\d+))?/.exec(value);
      if (
        !target ||
        verifies ||
        /^(?:localhost|127\.|::1)/.test(target[1] ?? "") ||
        isInternal(target[1] ?? "", project, container.project)
      )
        continue;
      const isOwn = containersOf({ id: container.project }, project).has(target[1] ?? "");
      yield {
        at: item,
        severity: isOwn ? "medium" : "high",
        message: `${name(container)} uses the Docker API of ${quote(target[1] || "every interface")} over plain TCP${isOwn ? ", on a network with a way out: make it an internal one" : ""}`,
      };
    }
    for (const { commands, setting } of startedBy(container))
      if (commands.some(servesPlainly))
        yield { at: setting, message: `${name(container)} serves the Docker API over plain TCP, to whoever reaches it` };
    const certificates = variable("DOCKER_TLS_CERTDIR");
    const isDind = image.ref !== null && certainly(image.ref, ({ path, tag }) => path === "docker" && /dind/.test(tag ?? ""));
    if (isDind && certificates && certificates.value.value && certainly(certificates.value.value, (value) => value === ""))
      yield {
        at: certificates,
        message: `${name(container)} serves the Docker API over plain TCP: without a folder for certificates there are none`,
      };
    for (const port of itemsOf(
      host.portBindings,
      ({ containerPort }) => containerPort !== null && containerPort.from <= 2375 && containerPort.to >= 2375,
    ))
      if (isOnEveryInterface(host, port.value))
        yield {
          at: port,
          severity: "critical",
          message: `${name(container)} publishes the Docker API without a password on every interface`,
        };
  },
});

/** dockerd told to listen on TCP beyond the loopback, without TLS. */
function servesPlainly({ name: program, words }: ShellCommand): boolean {
  if (program !== "dockerd") return false;
  const texts = words.map(({ text }) => text);
  if (texts.some((text) => /^--tls(?:verify)?(?:=true)?$/.test(text))) return false;
  return texts.some((text, at) => {
    const value = /^(?:-H|--host)$/.test(texts[at - 1] ?? "") ? text : /^(?:-H=?|--host=)(.+)$/.exec(text)?.[1];
    return value !== undefined && /^(?:tcp:\/\/|[^:/]*:\d+$)(?!127\.|localhost)/.test(value);
  });
}

/** A service of the project that is reached on an internal network only: a socket proxy. */
function isInternal(host: string, project: Project, id: string): boolean {
  const target = containersOf({ id }, project).get(host);
  return target !== undefined && hasNoKnownWayOut(target.host.networks);
}
