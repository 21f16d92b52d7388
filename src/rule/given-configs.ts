import { type ConfigFile, configFiles } from "../knowledge/services.ts";
import type { Project } from "../link/project.ts";
import type { Setting } from "../model/setting.ts";
import type { Container } from "../model/workload.ts";
import { placesBy } from "../syntax/config-place.ts";
import { joinPath } from "../text/path.ts";
import type { Span } from "../text/span.ts";
import { itemsOf, type Known, knownValue } from "./predicates.ts";

/** A configuration file of the table that a container is given, and where it is mounted. */
export interface GivenConfig {
  readonly file: ConfigFile;
  readonly text: string;
  /** The place of a part of the text. */
  readonly spanOf: (start: number, end: number) => Span;
  readonly at: Known<unknown>;
}

/** The files that a container mounts, or that Compose writes, where images read whether to ask for a login. */
export function configsGiven(container: Container, project: Project): GivenConfig[] {
  const { folder } = container;
  return itemsOf(container.host.mounts).flatMap((at) => {
    const { type, content, target } = at.value;
    const placed = content || type !== "bind" ? undefined : placesBy(at.value);
    if (!content && !placed) return [];
    return configFiles.flatMap((file): GivenConfig[] => {
      if (content) return isAt(file[0], knownValue(target) ?? "") ? writtenConfig(content, file, at, project) : [];
      const place = placed?.(file[0]);
      const source = place === undefined || folder === undefined ? undefined : project.lookup.source(joinPath(folder, place));
      return source ? [{ file, text: source.text, spanOf: (start, end) => ({ file: source.path, start, end }), at }] : [];
    });
  });
}

/** A file of the same name counts wherever it is put: images read it where their command says. */
const isAt = (path: string, target: string): boolean => target.slice(target.lastIndexOf("/") + 1) === path.slice(path.lastIndexOf("/") + 1);

/** A config with its text; a part of it that is spelled otherwise in YAML has the place of the whole. */
function writtenConfig(content: Setting<string>, file: ConfigFile, at: Known<unknown>, { lookup }: Project): GivenConfig[] {
  const text = knownValue(content);
  if (text === undefined) return [];
  const { span } = content;
  const written = lookup.source(span.file)?.text.slice(span.start, span.end) ?? "";
  const spanOf = (start: number, end: number): Span => {
    const found = written.indexOf(text.slice(start, end));
    return found < 0 ? span : { ...span, start: span.start + found, end: span.start + found + end - start };
  };
  return [{ file, text, spanOf, at }];
}
