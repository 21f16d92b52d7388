import { isSocketProxy } from "../../src/knowledge/host-paths.ts";
import {
  type Container,
  certainly,
  containersOf,
  defineRule,
  engineAddressesIn,
  HOLE,
  hasNoKnownWayOut,
  isContainer,
  itemsOf,
  itemThat,
  knownValue,
  name,
  openingsOf,
  type Problem,
  type Project,
  quote,
  type ShellCommand,
  type Started,
  startedBy,
  told,
  type Workload,
  wordsAfterFolder,
} from "../../src/rule.ts";

export default defineRule({
  id: "no-docker-tcp",
  on: "workload",
  severity: "high",
  profile: "recommended",
  summary: "Do not use or serve the Docker API over plain TCP.",
  why: "The Docker API requires no password. Anyone who reaches it over TCP can start a privileged container and become root on the host; anyone on the network path can read and change the traffic. Scanners find open ones within minutes.",
  standards: ["OWASP-1", "NIST-4.5.1", "CWE-306", "CWE-319"],
  references: { "Protect the Docker daemon socket": "https://docs.docker.com/engine/security/protect-access/" },
  instead:
    "Reach the engine by SSH (`DOCKER_HOST=ssh://user@host`), or over TCP with certificates on both sides (`--tlsverify`, port 2376); inside a project, mount the socket into a socket proxy that exposes only the sections that are needed, on an internal network.",
  help: "let it listen on its socket alone, or over TLS with client certificates (`dockerd --tlsverify`), and publish no port 2375",
  examples: [
    {
      file: "compose.yaml",
      bad: "services:\n  ci:\n    image: example/ci:1.0\n    environment:\n      [|DOCKER_HOST: tcp://build.example.com:2375|]\n  dind:\n    image: example/dind:1.0\n    command: [|dockerd -H tcp://0.0.0.0:2375|]\n    ports:\n      - [|2375:2375|]\n",
      good: 'services:\n  ci:\n    image: example/ci:1.0\n    networks: [sockets]\n    environment:\n      DOCKER_HOST: tcp://socket-proxy:2375\n  agent:\n    image: example/ci:1.0\n    environment: ["DOCKER_HOST=tcp://build.example.com:2376", DOCKER_TLS_VERIFY=1]\n  socket-proxy:\n    image: example/socket-proxy:1.0\n    networks: [sockets]\nnetworks:\n  sockets:\n    internal: true\n',
    },
    {
      file: "start.sh",
      bad: "dockerd [|-H tcp://0.0.0.0:2375|] &\nexport [|DOCKER_HOST=tcp://build.example.com:2375|]\ndocker ps\n",
      good: "dockerd -H unix:///var/run/docker.sock &\nexport DOCKER_HOST=ssh://ci@build.example.com\ndocker ps\n",
    },
  ],
  *check(workload, project) {
    if (!workload.ships) return;
    for (const { started, command, wordsOf } of programsOf(workload)) {
      const how = servesOpenly(wordsOf(command));
      if (how)
        yield {
          at: itemThat(started, command.words, (words) => Boolean(servesOpenly(wordsOf({ ...command, words })))),
          message: `${name(workload)} serves the Docker API over ${how}`,
        };
    }
    const certificates = variableOf(workload, "DOCKER_TLS_CERTDIR");
    const written = certificates?.value.value;
    if (isDind(workload) && certificates && written && certainly(written, (value) => value === ""))
      yield {
        at: certificates,
        ...(isContainer(workload) && workload.disposable ? { severity: "low" } : {}),
        ...told(`${name(workload)} serves the Docker API over plain TCP`, { label: `without a folder for certificates it uses no TLS` }),
      };
    if (isContainer(workload)) yield* usedBy(workload, project);
  },
  *checkScript(script) {
    for (const { does, text, at, words } of engineAddressesIn(script)) {
      const target = text.includes(HOLE) ? undefined : addressIn(text);
      if (!target || isOnLoopback(target.host)) continue;
      // Words that nobody knows may be those that ask for certificates.
      const how = does === "serves" && !words.includes(HOLE) ? servesOpenly(words) : undefined;
      if (how) yield { at, message: `this serves the Docker API over ${how}` };
      else if (does === "uses" && target.port !== "2376" && isElsewhere(target.host) && !speaksTls(script.source.text))
        yield {
          at,
          message: `this uses the Docker API of ${quote(target.host)} over plain TCP`,
          help: "set `DOCKER_TLS_VERIFY=1` and `DOCKER_CERT_PATH`, or connect with `DOCKER_HOST=ssh://USER@HOST`",
        };
    }
  },
});

/** Host and port of an address for TCP. */
function addressIn(text: string): { readonly host: string; readonly port: string } | undefined {
  const found = /^tcp:\/\/\[?([^/:\]]*)\]?(?::(\d+))?/.exec(text) ?? /^([^/:]*):(\d+)$/.exec(text);
  return found ? { host: found[1] ?? "", port: found[2] ?? "" } : undefined;
}

const isOnLoopback = (host: string): boolean => /^(?:localhost|127\.|::1|host\.docker\.internal$)/.test(host);

/** Whether a machine of its own is meant: a name without a dot is that of another container, as far as anybody knows. */
const isElsewhere = (host: string): boolean => /[.:]/.test(host) && !/\.(?:local|internal|svc)$|^0\.0\.0\.0$/.test(host);

/** Whether a script has something to do with certificates for an engine, which may be about any of its addresses. */
const speaksTls = (text: string): boolean => /DOCKER_TLS|DOCKER_CERT_PATH|--tls|tlsverify/.test(text);

const variableOf = ({ image }: Workload, key: string) => itemsOf(image.env, (each) => each.name === key)[0];

const isDind = ({ image }: Workload): boolean =>
  image.ref !== null && certainly(image.ref, ({ path, tag }) => path === "docker" && /dind/.test(tag ?? ""));

/** The API a service talks to, and the one it publishes. */
function* usedBy(container: Container, project: Project): Generator<Problem> {
  const { image } = container;
  // What is passed in or cannot be known may well be set.
  const isSet = (key: string): boolean => {
    const variable = variableOf(container, key);
    const value = variable?.value.value;
    return variable !== undefined && (!value || value.state === "unknown" || value.value !== "");
  };
  const verifies = isSet("DOCKER_TLS_VERIFY") || isSet("DOCKER_CERT_PATH") || isSet("DOCKER_TLS_CERTDIR");
  for (const item of itemsOf(image.env, (variable) => variable.name === "DOCKER_HOST")) {
    const value = (item.value.value && knownValue(item.value.value)) ?? "";
    const target = /^tcp:\/\/\[?([^/:\]]*)\]?(?::(\d+))?/.exec(value);
    if (!target || verifies || /^(?:localhost|127\.|::1)/.test(target[1] ?? "") || isInternal(target[1] ?? "", project, container.project))
      continue;
    const isOwn = containersOf({ id: container.project }, project).has(target[1] ?? "");
    yield {
      at: item,
      severity: isOwn ? "medium" : "high",
      ...told(
        `${name(container)} uses the Docker API of ${quote(target[1] || "every interface")} over plain TCP`,
        ...(isOwn
          ? [
              { label: "on a network with internet access", joint: ", " },
              { help: "make it internal", joint: ": " },
            ]
          : []),
      ),
      ...(isOwn ? {} : { help: "set `DOCKER_TLS_VERIFY=1` and `DOCKER_CERT_PATH`, or connect with `DOCKER_HOST=ssh://USER@HOST`" }),
    };
  }
  // What a proxy lets through is no-broad-socket-proxy's.
  if (image.ref && certainly(image.ref, ({ path }) => path !== null && isSocketProxy(path))) return;
  for (const { at, ports } of openingsOf(container))
    if (ports && ports.from <= 2375 && ports.to >= 2375)
      yield { at, severity: "critical", message: `${name(container)} publishes the Docker API without a password on every interface` };
}

interface Program {
  readonly started: Started;
  readonly command: ShellCommand;
  /** The words that come together. */
  readonly wordsOf: (command: ShellCommand) => readonly string[];
}

/** What is started, by its words: a command of options alone goes to the entrypoint, that of the engine's own image too. */
function* programsOf(workload: Workload): Generator<Program> {
  let entrypoint: readonly string[] = isDind(workload) ? ["dockerd"] : [];
  for (const started of startedBy(workload)) {
    const { what, command, commands } = started;
    if (what === "health check") continue;
    if (what === "entrypoint" && command.form === "exec") entrypoint = commands[0] ? wordsAfterFolder(commands[0]) : [];
    for (const each of commands) {
      const isOptions = what === "command" && each.words[0]?.text.startsWith("-");
      const before = entrypoint;
      const wordsOf = isOptions ? ({ words }: ShellCommand) => [...before, ...words.map(({ text }) => text)] : wordsAfterFolder;
      yield { started, command: each, wordsOf };
    }
  }
}

/** How an engine that is told to listen beyond the loopback answers everybody; `undefined` when it does not. */
function servesOpenly(words: readonly string[]): string | undefined {
  const [program = ""] = words;
  if (program === "podman" && words[1] === "system" && words[2] === "service")
    return words.some((text) => /^tcp:(?:\/\/)?(?!127\.|localhost)/.test(text)) ? "plain TCP, to anyone who reaches it" : undefined;
  if (!/^dockerd(?:-entrypoint\.sh)?$/.test(program)) return undefined;
  const isTold = (pattern: RegExp): boolean => words.some((text) => pattern.test(text));
  if (isTold(/^--tlsverify(?:=(?:true|1))?$/)) return undefined;
  const listens = words.some((text, at) => {
    const value = /^(?:-H|--host)$/.test(words[at - 1] ?? "") ? text : /^(?:-H=?|--host=)(.+)$/.exec(text)?.[1];
    return value !== undefined && /^(?:tcp:\/\/|[^:/]*:\d+$)(?!127\.|localhost|\[::1\])/.test(value);
  });
  if (!listens) return undefined;
  // dockerd(8): with --tls alone it asks no client for a certificate.
  return isTold(/^--tls(?:=(?:true|1))?$/) ? "TLS to anyone who reaches it: add --tlsverify" : "plain TCP, to anyone who reaches it";
}

/** A service of the project that is reached on an internal network only: a socket proxy. */
function isInternal(host: string, project: Project, id: string): boolean {
  const target = containersOf({ id }, project).get(host);
  return target !== undefined && hasNoKnownWayOut(target.host.networks);
}
