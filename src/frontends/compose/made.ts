import { parseImageReference } from "../../syntax/image-reference.ts";
import type { Around, BuiltImage, Made, Shelf } from "../frontend.ts";
import { outline } from "./assemble.ts";
import { projectName } from "./environment.ts";
import { buildOf, servicesOf } from "./lower.ts";
import type { ComposeDocument } from "./parse.ts";
import type { ComposeProject } from "./project.ts";

/**
 * The images that projects build, under what `image:` calls them, else the name that Compose gives them; both of its versions, which join
 * the names of project and service otherwise.
 */
export function imagesMade(projects: readonly (readonly ComposeDocument[])[], { document }: Shelf<ComposeDocument>, around: Around): Made {
  const built = projects
    .filter((documents) => documents.some(({ source }) => !source.alone && source.text.includes("build")))
    .flatMap((documents) => imagesOf(outline(documents, { document, lookup: around })));
  return { built, pushed: [] };
}

function imagesOf(project: ComposeProject): BuiltImage[] {
  const { folder, environment } = project;
  const name = projectName(environment.get("COMPOSE_PROJECT_NAME")?.value ?? folder.slice(folder.lastIndexOf("/") + 1));
  return servicesOf(project).flatMap((service) => {
    const build = buildOf(service, folder);
    if (!build) return [];
    if (service.field("image")) return build.names ? [{ name: build.names, build }] : [];
    return name === "" ? [] : ["-", "_"].map((joint) => ({ name: parseImageReference(`${name}${joint}${service.name}`), build }));
  });
}
