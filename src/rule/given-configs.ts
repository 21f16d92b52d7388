import { type ConfigFile, configFiles } from "../knowledge/services.ts";
import type { Project } from "../link/project.ts";
import type { Container } from "../model/workload.ts";
import { placeOf } from "../syntax/config-place.ts";
import { joinPath } from "../text/path.ts";
import type { Source } from "../text/source.ts";
import { composesOf } from "./documents.ts";
import { itemsOf, type Known } from "./predicates.ts";

/** A configuration file of the table that a container is given, and where it is mounted. */
export interface GivenConfig {
  readonly file: ConfigFile;
  readonly source: Source;
  readonly at: Known<unknown>;
}

/** The files that a container mounts where images read whether to ask for a login. */
export function configsGiven(container: Container, project: Project): GivenConfig[] {
  const folder = composesOf(project).find(({ id }) => id === container.project)?.folder ?? "";
  return itemsOf(container.host.mounts, ({ type }) => type === "bind").flatMap((at) =>
    configFiles.flatMap((file) => {
      const place = placeOf(file[0], at.value);
      const source = place === undefined ? undefined : project.lookup.source(joinPath(folder, place));
      return source ? [{ file, source, at }] : [];
    }),
  );
}
