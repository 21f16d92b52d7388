import { daemonSettings, defineRule, quote, type Severity, setInDaemon } from "../../src/rule.ts";

export default defineRule({
  id: "hardened-daemon",
  on: "project",
  severity: "medium",
  confidence: "medium",
  profile: "strict",
  summary: "Harden the daemon configuration the repository ships.",
  why: "The engine's configuration affects every container of the host. A TCP socket without TLS gives the host to anyone who connects; without remapping, root in any container is root on the host.",
  standards: ["CIS-2.2", "CIS-2.5", "CIS-2.7", "CIS-2.9", "CIS-2.14", "CIS-2.15"],
  references: { "dockerd configuration file": "https://docs.docker.com/reference/cli/dockerd/#daemon-configuration-file" },
  examples: [
    {
      file: "daemon.json",
      bad: '{\n  "hosts": [|["tcp://0.0.0.0:2375"]|],\n  "insecure-registries": [|["registry.example.com"]|],\n  "icc": false, "userns-remap": "default", "no-new-privileges": true, "live-restore": true, "log-driver": "local"\n}\n',
      good: '{ "hosts": ["unix:///var/run/docker.sock"], "icc": false, "userns-remap": "default", "no-new-privileges": true, "live-restore": true, "log-opts": { "max-size": "10m" } }\n',
      with: { "compose.yaml": "services:\n  app:\n    image: example/app:1.0\n" },
    },
    {
      file: "daemon.json",
      bad: '[|{|]\n  "userns-remap": "default", "no-new-privileges": true, "live-restore": true, "log-driver": "local"\n}\n',
      good: '{\n  "icc": false,\n  "userns-remap": "default", "no-new-privileges": true, "live-restore": true, "log-driver": "local"\n}\n',
      with: { "compose.yaml": "services:\n  app:\n    image: example/app:1.0\n" },
    },
  ],
  *check(project) {
    for (const config of daemonSettings(project)) {
      const { source, root, at } = config;
      const start = { file: source.path, start: root.start, end: Math.min(root.start + 1, root.end) };
      const hosts = at("hosts");
      const isVerified = at("tlsverify")?.text === "true";
      if (hosts && /tcp:\/\//.test(hosts.text) && !isVerified)
        yield {
          at: hosts,
          severity: "high",
          standards: ["CIS-2.7"],
          message: "the engine listens on TCP without client certificates: anyone who connects gets root on the host",
        };
      const insecure = at("insecure-registries");
      // The engine takes registries on the loopback so without being told.
      if (insecure && /"(?!localhost|127\.)[^"]+"/.test(insecure.text))
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
      const missing: readonly (readonly [
        key: string,
        isSet: (text: string) => boolean,
        severity: Severity,
        standard: string,
        effect: string,
        to: string,
      ])[] = [
        ["userns-remap", (text) => text !== '""', "medium", "CIS-2.9", "root in a container is root on the host", '"default"'],
        ["no-new-privileges", (text) => text === "true", "medium", "CIS-2.14", "processes may gain privileges by setuid programs", "true"],
        ["icc", (text) => text === "false", "low", "CIS-2.2", "containers on the default bridge reach each other", "false"],
        ["live-restore", (text) => text === "true", "info", "CIS-2.15", "every container stops when the engine does", "true"],
      ];
      for (const [key, isSet, severity, standard, effect, to] of missing) {
        const setting = at(key);
        if (!setting || !isSet(setting.text))
          yield {
            at: setting ?? { span: start },
            severity,
            standards: [standard],
            message: `the engine's ${quote(key)} is not set to the safe value: ${effect}`,
            fix: {
              safety: "unsafe",
              title: `set \`"${key}": ${to}\`, and check that the host's containers work with it`,
              edits: () => setInDaemon(config, key, to),
            },
          };
      }
      if (!/max-size/.test(at("log-opts")?.text ?? "") && /^(?:|"json-file")$/.test(at("log-driver")?.text ?? ""))
        yield {
          at: at("log-opts") ?? { span: start },
          severity: "info",
          standards: [],
          message: "the engine's logs are not rotated: they fill the disk",
        };
    }
  },
});
