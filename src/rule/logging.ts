import { labelOf } from "../frontends/registry.ts";
import { knowsLogOption, logDrivers, logOptionsFault, logOptionsOf, logValueFault } from "../knowledge/log-drivers.ts";
import type { Project } from "../link/project.ts";
import type { Problem } from "../model/finding.ts";
import type { Container } from "../model/workload.ts";
import { nearest } from "../syntax/nearest.ts";
import { quote } from "../text/quote.ts";
import { daemonSettings } from "./daemon.ts";
import { itemsOf, knownValue } from "./predicates.ts";

/** Why the engine refuses how a container logs, the first reason; the driver is that of the engine where none is written. */
export function refusedLogging(container: Container, project: Project): Problem | undefined {
  const { logDriver, logOptions } = container.host;
  const written = knownValue(logDriver);
  // Some other configuration of the engine may say another driver.
  if (written === undefined || written === "none" || (written === "" && daemonSettings(project).some(({ at }) => at("log-driver"))))
    return undefined;
  const driver = written || "json-file";
  const refuses = (why: string): string => `the engine refuses to start ${labelOf(container)}: ${why}`;
  if (!logDrivers.includes(driver)) {
    // What is spelled like none of the engine's own may be a plugin.
    const meant = nearest(driver.toLowerCase(), logDrivers);
    return meant
      ? { at: logDriver, severity: "low", message: refuses(`it has no log driver ${quote(driver)}, did you mean ${quote(meant)}?`) }
      : undefined;
  }
  const options = itemsOf(logOptions);
  for (const option of options) {
    const { name, value } = option.value;
    if (!knowsLogOption(driver, name)) {
      const meant = nearest(name.replaceAll("_", "-"), logOptionsOf(driver));
      const hint = meant ? `, did you mean ${quote(meant)}?` : "";
      return { at: option, severity: "low", message: refuses(`the log driver ${quote(driver)} has no option ${quote(name)}${hint}`) };
    }
    const fault = logValueFault(driver, name, value);
    if (fault) return { at: option, severity: "low", message: refuses(`${name} of the log driver ${quote(driver)} must be ${fault}`) };
  }
  if (logOptions.state === "unknown" || logOptions.value.length > options.length) return undefined;
  const fault = logOptionsFault(driver, new Map(options.map(({ value }) => [value.name, value.value])));
  if (!fault) return undefined;
  const at = options.find(({ value }) => value.name === fault[0]) ?? logDriver;
  return { at, severity: "low", message: refuses(fault[1]) };
}
