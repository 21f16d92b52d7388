import type { Project } from "../link/project.ts";
import type { Variable } from "../model/image-config.ts";
import type { ListSetting } from "../model/setting.ts";
import type { Span } from "../text/span.ts";
import { secretInCommand, secretLines } from "./secret-words.ts";
import { secretIn } from "./secrets.ts";

/** Where a project writes values that must not be shown, whatever rules run: environment, labels, build arguments, commands. */
export function secretPlaces({ stages, containers, dockerfiles }: Project): Span[] {
  const places: Span[] = [];
  const add = ({ name, value, literal }: Variable): void => {
    if (value && secretIn(name, literal)) places.push(value.span);
  };
  const addAll = (list: ListSetting<Variable>): void => {
    if (list.state !== "unknown") for (const item of list.value) if (item.state !== "unknown") add(item.value);
  };
  for (const { image, build } of [...stages, ...containers])
    for (const list of [image.env, image.labels, ...(build ? [build.args] : [])]) addAll(list);
  for (const { globals, stages: all } of dockerfiles) {
    for (const each of globals) add(each);
    for (const { assignments } of all) for (const each of assignments) add(each);
  }
  for (const { stages: all, source } of dockerfiles)
    for (const { scripts, copies } of all) {
      for (const { instruction } of copies)
        for (const { span } of instruction.heredocs) for (const use of secretLines(source.text, span)) places.push(use.span);
      for (const { script } of scripts)
        for (const command of script.commands) {
          const use = secretInCommand(command);
          if (use) places.push(use.span);
        }
    }
  return places;
}
