import { type Container, certainly, daemonSettings, defineRule, itemsOf, name, refusedLogging, told, unsure } from "../../src/rule.ts";

export default defineRule({
  id: "bounded-logs",
  on: "container",
  severity: "info",
  profile: "strict",
  summary: "Rotate container logs.",
  why: "By default the engine keeps every log line forever. Anyone who can make the service log, even with ordinary requests, can fill the host's disk and stop everything on it.",
  standards: ["OWASP-7"],
  references: { "JSON file logging driver": "https://docs.docker.com/engine/logging/drivers/json-file/" },
  examples: [
    {
      file: "compose.yaml",
      bad: 'services:\n  [|app|]:\n    image: example/app:1.0\n  api:\n    image: example/api:1.0\n    logging:\n      driver: [|json-file|]\n      options: { max-file: "3" }\n  old:\n    image: example/old:1.0\n    logging:\n      options: { max-size: [|unlimited|] }\n',
      good: 'services:\n  app:\n    image: example/app:1.0\n    logging:\n      driver: json-file\n      options:\n        max-size: 10m\n        max-file: "3"\n  api:\n    image: example/api:1.0\n    logging:\n      driver: json-file\n      options: { max-file: "3", max-size: 10m }\n  old:\n    image: example/old:1.0\n    logging:\n      options: { max-size: 10m }\n',
    },
  ],
  *check(container, project) {
    const refused = refusedLogging(container, project);
    if (refused) {
      const isSize = itemsOf(container.host.logOptions, (option) => option.name === "max-size").some((item) => item === refused.at);
      yield {
        ...refused,
        ...(isSize ? { fix: unsure("30 MB of logs are enough", { entries: "logOptions", to: { "max-size": "10m" } }) } : {}),
      };
      return;
    }
    const { logDriver, logOptions } = container.host;
    if (!certainly(logDriver, (driver) => driver === "" || driver === "json-file") || logOptions.state === "unknown") return;
    if (itemsOf(logOptions, (option) => option.name === "max-size").length || logOptions.value.some(({ state }) => state === "unknown"))
      return;
    if (
      daemonSettings(project).some(
        ({ at }) => /max-size/.test(at("log-opts")?.text ?? "") || !/^(?:|"json-file")$/.test(at("log-driver")?.text ?? ""),
      )
    )
      return;
    yield {
      at: logDriver.state === "written" ? logDriver : container,
      ...told(`the log of ${name(container)} grows without limit`, { help: `set max-size, or use the driver \`local\``, joint: ": " }),
      fix: unsure("30 MB of logs are enough", ...rotation(container)),
    };
  },
});

/** The driver is said with its options: another one, which the engine may have by default, refuses them. */
function rotation({ host: { logDriver, logOptions } }: Container) {
  const files = itemsOf(logOptions, (option) => option.name === "max-file").length ? {} : { "max-file": "3" };
  const options = { "max-size": "10m", ...files };
  const isSaid = logDriver.state === "written" && logDriver.value !== "";
  if (logOptions.state === "default") return [{ entries: "logging", to: { ...(isSaid ? {} : { driver: "json-file" }), options } } as const];
  return [
    ...(isSaid ? [] : [{ entries: "logging", to: { driver: "json-file" } } as const]),
    { entries: "logOptions", to: options } as const,
  ];
}
