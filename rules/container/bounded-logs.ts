import { certainly, daemonSettings, defineRule, itemsOf, name, refusedLogging } from "../../src/rule.ts";

export default defineRule({
  id: "bounded-logs",
  on: "container",
  severity: "info",
  profile: "strict",
  summary: "Rotate container logs.",
  why: "The engine's default keeps every line for ever. Whoever can make the service log, with nothing more than requests, fills the host's disk, and everything on it stops.",
  standards: ["OWASP-7"],
  references: { "JSON file logging driver": "https://docs.docker.com/engine/logging/drivers/json-file/" },
  examples: [
    {
      file: "compose.yaml",
      bad: 'services:\n  [|app|]:\n    image: example/app:1.0\n  api:\n    image: example/api:1.0\n    logging:\n      driver: [|json-file|]\n      options: { max-file: "3" }\n  old:\n    image: example/old:1.0\n    logging:\n      options: { max-size: [|unlimited|] }\n',
      good: 'services:\n  app:\n    image: example/app:1.0\n    logging: { driver: local }\n  api:\n    image: example/api:1.0\n    logging:\n      options: { max-size: 10m }\n  old:\n    image: example/old:1.0\n    logging: { driver: "${DRIVER}" }\n',
    },
  ],
  *check(container, project) {
    const refused = refusedLogging(container, project);
    if (refused) {
      yield refused;
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
      message: `the log of ${name(container)} grows without bound: set max-size, or use the driver \`local\``,
    };
  },
});
