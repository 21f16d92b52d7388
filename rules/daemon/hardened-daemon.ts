import {
  type DaemonDocument,
  defineRule,
  type Fix,
  itemsIn,
  type Problem,
  quote,
  type Severity,
  setInDaemon,
  textIn,
} from "../../src/rule.ts";

export default defineRule({
  id: "hardened-daemon",
  on: "daemon",
  severity: "medium",
  confidence: "medium",
  profile: "strict",
  summary: "Harden the configuration of the engine.",
  why: "The engine's configuration affects every container of the host. A TCP socket without TLS gives the host to anyone who connects; without remapping, root in any container is root on the host.",
  standards: ["CIS-2.2", "CIS-2.4", "CIS-2.5", "CIS-2.7", "CIS-2.9", "CIS-2.14", "CIS-2.15", "CIS-2.18"],
  references: { "dockerd configuration file": "https://docs.docker.com/reference/cli/dockerd/#daemon-configuration-file" },
  examples: [
    {
      file: "daemon.json",
      bad: '{\n  "hosts": [|["tcp://0.0.0.0:2375"]|],\n  "insecure-registries": [|["registry.example.com"]|],\n  "icc": false, "userns-remap": "default", "no-new-privileges": true, "live-restore": true, "log-driver": "local"\n}\n',
      good: '{ "hosts": ["unix:///var/run/docker.sock"], "icc": false, "userns-remap": "default", "no-new-privileges": true, "live-restore": true, "log-opts": { "max-size": "10m" } }\n',
    },
    {
      file: "daemon.json",
      bad: '[|{|]\n  "userns-remap": "default", "no-new-privileges": true, "live-restore": true, "log-driver": "local"\n}\n',
      good: '{\n  "icc": false,\n  "userns-remap": "default", "no-new-privileges": true, "live-restore": true, "log-driver": "local"\n}\n',
    },
    {
      file: "info.json",
      bad: '{\n  "ServerVersion": "28.5.2", "LiveRestoreEnabled": [|false|], "OSType": "linux",\n  "SecurityOptions": [|["name=apparmor", "name=seccomp,profile=unconfined", "name=userns", "name=no-new-privileges"]|]\n}\n',
      good: '{\n  "ServerVersion": "28.5.2", "LiveRestoreEnabled": true, "OSType": "linux",\n  "SecurityOptions": ["name=apparmor", "name=seccomp,profile=builtin", "name=userns", "name=no-new-privileges"]\n}\n',
    },
  ],
  *check(config) {
    if (config.info) yield* inInfo(config.info);
    else if (config.root) {
      yield* opened(config);
      yield* unsafeValues(config);
      yield* logs(config);
      if (config.isWhole) yield* missing(config);
    }
  },
});

const unfiltered = "every container can use every system call of the kernel unless it brings a profile of its own";

/** Who may speak to the engine, and whom it believes. */
function* opened({ at }: DaemonDocument): Generator<Problem> {
  const hosts = at("hosts");
  const sockets = itemsIn(hosts?.value).flatMap((item) => textIn(item) ?? []);
  const open = sockets.filter((socket) => socket.startsWith("tcp://"));
  if (hosts && open.length > 0 && at("tlsverify")?.text !== "true")
    yield {
      at: hosts,
      severity: "high",
      standards: ["CIS-2.7"],
      profile: "recommended",
      message: `the engine listens on TCP without client certificates: ${open.every(isOnLoopback) ? "every program of the machine" : "anyone who connects"} gets root on the host`,
      help: closed,
    };
  const insecure = at("insecure-registries");
  // The engine takes registries on the loopback so without being told.
  if (insecure && itemsIn(insecure.value).some((item) => !/^(?:localhost|127\.|\[?::1)/.test(textIn(item) ?? "localhost")))
    yield { at: insecure, standards: ["CIS-2.5"], message: "images from these registries are pulled without verifying the server" };
  const direct = [at("default-network-opts"), at("allow-direct-routing")].find(
    (each) => each && (/"(?:nat-unprotected|routed)"/.test(each.text) || each.text === "true"),
  );
  if (direct)
    yield {
      at: direct,
      standards: ["CIS-2.2"],
      message: "anyone with a route to a container's own address can reach it there, whatever address its ports are published on",
    };
}

/** How the engine is closed to those who only have a network. */
const closed = "remove `tcp://` from `hosts`, or set `tlsverify`, `tlscacert`, `tlscert` and `tlskey`";

const isOnLoopback = (socket: string): boolean => /^tcp:\/\/(?:localhost|127\.|\[::1\])/.test(socket);

/** Settings that take away what engines do by themselves: key, whether its value does, severity, what follows, the standards it breaks. */
const worse: readonly (readonly [
  key: string,
  isWorse: (text: string) => boolean,
  severity: Severity,
  effect: string,
  ...standards: string[],
])[] = [
  ["seccomp-profile", (text) => text === '"unconfined"', "high", unfiltered],
  ["iptables", (text) => text === "false", "medium", "no firewall rule keeps networks apart, internal ones included", "CIS-2.4"],
  ["default-cgroupns-mode", (text) => text === '"host"', "low", "every container sees the host's control groups"],
  ["default-ipc-mode", (text) => text === '"shareable"', "low", "every container lends its shared memory to others that ask"],
  ["experimental", (text) => text === "true", "info", "features are on that are not supported in production", "CIS-2.18"],
];

function* unsafeValues({ at }: DaemonDocument): Generator<Problem> {
  for (const [key, isWorse, severity, effect, ...standards] of worse) {
    const setting = at(key);
    if (setting && isWorse(setting.text))
      yield {
        at: setting,
        severity,
        standards,
        message: `${quote(`"${key}": ${setting.text}`)}: ${effect}`,
        help: "remove it: what the engine does by default is safer",
      };
  }
}

type Wanted = readonly [key: string, isSet: (text: string) => boolean, severity: Severity, effect: string, to: string, standard: string];

/** Settings that protect, and what is lost without them, the worst first. */
const wanted: readonly Wanted[] = [
  ["userns-remap", (text) => text !== '""', "medium", "root in a container is root on the host", '"default"', "CIS-2.9"],
  ["no-new-privileges", (text) => text === "true", "medium", "processes may gain privileges by setuid programs", "true", "CIS-2.14"],
  ["icc", (text) => text === "false", "low", "containers on the default bridge reach each other", "false", "CIS-2.2"],
  ["live-restore", (text) => text === "true", "info", "every container stops when the engine does", "true", "CIS-2.15"],
];

/** What is missing stands nowhere, and is told together. */
function* missing(config: DaemonDocument): Generator<Problem> {
  const unset = wanted.filter(([key, isSet]) => {
    const setting = config.at(key);
    // There may be no default bridge.
    return !(setting ? isSet(setting.text) : key === "icc" && config.at("bridge")?.text === '"none"');
  });
  for (const each of unset) {
    const at = config.at(each[0]);
    if (at) yield { at, severity: each[2], standards: [each[5]], message: notSafe([each]), fix: settingAll(config, [each]) };
  }
  const absent = unset.filter(([key]) => !config.at(key));
  const grows = logsGrow(config) && !config.at("log-opts");
  const severity = absent[0]?.[2] ?? "info";
  const messages = [...(absent.length ? [notSafe(absent)] : []), ...(grows ? [unrotated] : [])];
  if (messages.length)
    yield {
      at: startOf(config),
      severity,
      standards: absent.map(([, , , , , standard]) => standard),
      message: messages.join("; "),
      ...(absent.length ? { fix: settingAll(config, absent) } : {}),
    };
}

function notSafe(all: readonly Wanted[]): string {
  const names = all.map(([key]) => quote(key));
  const [is, value] = all.length === 1 ? ["is", "the safe value"] : ["are", "safe values"];
  return `the engine's ${listed(names)} ${is} not set to ${value}: ${all.map(([, , , effect]) => effect).join("; ")}`;
}

const listed = (names: readonly string[]): string =>
  names.length < 2 ? names.join("") : `${names.slice(0, -1).join(", ")} and ${names[names.length - 1]}`;

const settingAll = (config: DaemonDocument, all: readonly Wanted[]): Fix => ({
  safety: "unsafe",
  title: `set ${listed(all.map(([key, , , , to]) => `\`"${key}": ${to}\``))}, and check that the host's containers work with ${all.length === 1 ? "it" : "them"}`,
  edits: () =>
    setInDaemon(
      config,
      all.map(([key, , , , to]) => [key, to]),
    ),
});

const unrotated = "the engine's logs are not rotated: they fill the disk";

const logsGrow = ({ at }: DaemonDocument): boolean =>
  !/max-size/.test(at("log-opts")?.text ?? "") && /^(?:|"json-file")$/.test(at("log-driver")?.text ?? "");

function* logs(config: DaemonDocument): Generator<Problem> {
  const [driver, options] = [config.at("log-driver"), config.at("log-opts")];
  if (driver?.text === '"none"') yield { at: driver, standards: [], message: noLogs };
  if (options && logsGrow(config)) yield { at: options, severity: "info", standards: [], message: unrotated };
}

const noLogs = "no container keeps logs unless it says so itself: an attack on it leaves no trace";

/** Where a setting would be. */
const startOf = ({ root, source }: DaemonDocument) => {
  const start = root?.span.start ?? 0;
  return { span: { file: source.path, start, end: start + 1 } };
};

/** What an engine that runs says of itself. */
function* inInfo(info: NonNullable<DaemonDocument["info"]>): Generator<Problem> {
  const { security, liveRestore, insecure, warnings, logDriver, experimental } = info;
  if (security && !info.isOnWindows) yield* unprotected(security);
  for (const each of insecure)
    if (!/^(?:127\.|::1|localhost)/.test(each.value))
      yield { at: each, standards: ["CIS-2.5"], message: `images from ${quote(each.value)} are pulled without verifying the server` };
  for (const each of warnings) {
    if (/API is accessible on http/i.test(each.value))
      yield {
        at: each,
        severity: "high",
        standards: ["CIS-2.7"],
        profile: "recommended",
        message: "the engine listens on TCP without encryption: anyone who connects gets root on the host",
        help: closed,
      };
    else if (/^WARNING: No .* support/i.test(each.value))
      yield {
        at: each,
        severity: "low",
        standards: [],
        message: `limits of containers do not take effect: the engine says ${quote(each.value)}`,
      };
  }
  if (logDriver?.value === "none") yield { at: logDriver, standards: [], message: noLogs };
  if (liveRestore?.value === false && !info.isInSwarm)
    yield {
      at: liveRestore,
      severity: "info",
      standards: ["CIS-2.15"],
      message: "live restore is off: every container stops when the engine does",
    };
  if (experimental?.value)
    yield {
      at: experimental,
      severity: "info",
      standards: ["CIS-2.18"],
      message: "experimental features are on, which are not supported in production",
    };
}

/** What holds processes that break out of a container: all that is on is named. */
function* unprotected({ span, options }: NonNullable<NonNullable<DaemonDocument["info"]>["security"]>): Generator<Problem> {
  const lacks = (...names: readonly string[]): boolean => names.every((name) => !options.has(name));
  const isOpen = lacks("seccomp") || /profile=unconfined/.test(options.get("seccomp") ?? "");
  const [isMapped, isLocked] = [!lacks("userns", "rootless"), !lacks("no-new-privileges")];
  const messages = [
    ...(isOpen ? [`the engine filters no system calls: ${unfiltered}`] : []),
    ...(lacks("apparmor", "selinux") ? ["neither AppArmor nor SELinux confines the containers of this engine"] : []),
    ...(isMapped ? [] : ["no users are remapped: root in a container is root on the host"]),
    ...(isLocked ? [] : ["`no-new-privileges` is not set for every container: processes may gain privileges by setuid programs"]),
  ];
  if (messages.length)
    yield {
      at: { span },
      severity: isOpen ? "high" : "medium",
      standards: [...(isMapped ? [] : ["CIS-2.9"]), ...(isLocked ? [] : ["CIS-2.14"])],
      message: messages.join("; "),
      help: "set what is missing in daemon.json: `userns-remap`, `no-new-privileges`, and no `seccomp-profile` of `unconfined`",
    };
}
