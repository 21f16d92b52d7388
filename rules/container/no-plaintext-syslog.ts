import { certainly, defineRule, itemsOf, name, quote, unsure } from "../../src/rule.ts";

export default defineRule({
  id: "no-plaintext-syslog",
  on: "container",
  severity: "low",
  profile: "strict",
  summary: "Send logs over an encrypted transport.",
  why: "Logs hold names, addresses, tokens in URLs. In plain text, anyone on the network path can read them, and change or drop the lines that would reveal an attack.",
  instead: "Send logs to a collector on the same host over a Unix socket, which forwards them over TLS: the engine has no TLS for GELF.",
  standards: ["CWE-319"],
  references: { "Syslog logging driver": "https://docs.docker.com/engine/logging/drivers/syslog/" },
  examples: [
    {
      file: "compose.yaml",
      bad: "services:\n  app:\n    image: example/app:1.0\n    logging:\n      driver: syslog\n      options:\n        syslog-address: [|tcp://logs.example.com:514|]\n",
      good: "services:\n  app:\n    image: example/app:1.0\n    logging:\n      driver: syslog\n      options:\n        syslog-address: tcp+tls://logs.example.com:6514\n",
    },
  ],
  *check(container, { containers }) {
    const { logDriver, logOptions } = container.host;
    if (!certainly(logDriver, (driver) => /^(?:syslog|gelf|fluentd)$/.test(driver))) return;
    const isEncrypted =
      itemsOf(
        logOptions,
        ({ name: key, value }) => key === "fluentd-tls-skip-verify" || (key === "fluentd-address" && value.startsWith("tls:")),
      ).length > 0;
    for (const option of itemsOf(logOptions, ({ name: key }) => key === `${logDriver.value}-address`)) {
      const { value } = option.value;
      const host = /^(?:\w+:\/\/)?(?:[^/@]*@)?(?:\[([^\]]+)\]|([^/:[\]]+))/.exec(value)?.slice(1).find(Boolean);
      const isPlain = logDriver.value === "fluentd" ? !isEncrypted && !/^unix:/.test(value) : /^(?:tcp|udp):/.test(value);
      if (!isPlain || !host || /^(?:localhost|127\.|::1)/.test(host) || containers.some(({ path }) => path[1] === host)) continue;
      const to = encrypted(logDriver.value, value);
      yield {
        at: option,
        message: `${name(container)} sends its log to ${quote(host)} in plain text`,
        ...(to ? { fix: unsure(`${quote(host)} accepts TLS there`, { entries: "logOptions", to: { [option.value.name]: to } }) } : {}),
      };
    }
  },
});

/** The same address over TLS; syslog over TLS has a port of its own (RFC 5425). GELF has no TLS in the engine. */
function encrypted(driver: string, address: string): string | undefined {
  if (driver === "syslog") return address.replace(/^(?:tcp|udp):/, "tcp+tls:").replace(/:514$/, ":6514");
  return driver === "fluentd" ? `tls://${address.replace(/^tcp:\/\//, "")}` : undefined;
}
