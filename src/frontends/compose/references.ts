import { daemonFiles } from "../../knowledge/build-files.ts";
import type { Reference } from "../../model/document.ts";
import { HOLE } from "../../syntax/image-reference.ts";
import { scriptsAmong } from "../../syntax/mounted-texts.ts";
import { policyNamed, profileFile } from "../../syntax/security-opt.ts";
import { joinPath } from "../../text/path.ts";
import { configsMounted } from "./config-files.ts";
import type { Service } from "./host.ts";
import { buildOf, commandOf, servicesOf } from "./lower.ts";
import { readMount } from "./mounts.ts";
import { siblingsOf } from "./plan.ts";
import type { ComposeProject } from "./project.ts";
import { items } from "./value.ts";
import { exampleEnvironments } from "./variables.ts";

/** The Compose and env files a project names, the Dockerfiles it builds, and the ignore files of their contexts. */
export function composeReferences(project: ComposeProject): Reference[] {
  const { folder, asked, environment } = project;
  const given = givenIn(project);
  if (given.length === 0) return [];
  const siblings = given.flatMap(({ document }) => siblingsOf(document, environment));
  const references: Reference[] = [
    ...asked,
    ...siblings.map((path): Reference => ({ path, role: "part" })),
    { path: joinPath(folder, ".env"), role: "text" },
    ...daemonFiles.map((name): Reference => ({ path: joinPath(folder, name), role: "engine", isGuess: true })),
    ...given.flatMap(({ document }) => exampleEnvironments(document)).map((path): Reference => ({ path, role: "text", isGuess: true })),
  ];
  for (const service of servicesOf(project)) {
    for (const path of textsGiven(service)) references.push({ path: joinPath(folder, path), role: "text" });
    for (const path of secretsGiven(service)) references.push({ path: joinPath(folder, path), role: "text", mayBeBinary: true });
    for (const path of scriptsMounted(service)) references.push({ path: joinPath(folder, path), role: "text", isGuess: true });
    for (const path of configsMounted(service)) references.push({ path: joinPath(folder, path), role: "text", isGuess: true });
    for (const path of profilesGiven(service)) references.push({ path: joinPath(folder, path), role: "profile" });
    for (const defines of policiesGiven(service)) references.push({ path: folder || ".", role: "policy", defines });
    const build = buildOf(service, folder);
    if (!build?.dockerfile || build.context === null) continue;
    if (build.inline === undefined)
      references.push({ path: build.dockerfile, role: "build" }, { path: `${build.dockerfile}.dockerignore`, role: "text" });
    references.push({ path: joinPath(build.context, ".dockerignore"), role: "text" }, { path: build.context || ".", role: "context" });
  }
  return references;
}

/** The files that make a project, but for those that stand by themselves. */
const givenIn = ({ files }: ComposeProject) => files.filter(({ role, document }) => role === "given" && !document.source.alone);

/** The Dockerfiles that a project builds, where it says which of its files are its own. */
export function dockerfilesBuilt(project: ComposeProject): string[] {
  if (givenIn(project).length === 0) return [];
  return servicesOf(project).flatMap((service) => {
    const build = buildOf(service, project.folder);
    return build?.dockerfile && build.context !== null && build.inline === undefined ? [build.dockerfile] : [];
  });
}

/** The files that services are given and built from: without them Compose does not start the project as it is meant. */
export function filesGiven(project: ComposeProject): string[] {
  const { folder } = project;
  return servicesOf(project).flatMap((service) => {
    const build = buildOf(service, folder);
    const given = [...textsGiven(service), ...secretsGiven(service), ...profilesGiven(service)].map((path) => joinPath(folder, path));
    return build?.dockerfile && build.inline === undefined ? [...given, build.dockerfile] : given;
  });
}

/** Files that a service mounts and starts, and those it mounts that may be scripts. */
function scriptsMounted({ field, values, volumes }: Service): string[] {
  const started = ["entrypoint", "command"].flatMap((key) => {
    const command = commandOf(field(key), values);
    return command?.state === "written"
      ? (command.value?.words.flatMap((word) => (word.state === "written" ? word.value.split(/\s+/) : [])) ?? [])
      : [];
  });
  const list = started.length ? field("volumes") : undefined;
  const mounts = (list ? items(list) : []).flatMap((item) => readMount(item, values, volumes));
  return scriptsAmong(mounts, started);
}

/** The seccomp profiles that a service is given as files. */
function profilesGiven({ field, values }: Service): string[] {
  const list = field("security_opt");
  return (list ? items(list) : []).flatMap((item) => {
    const path = profileFile(values.scalar(item)?.text ?? "");
    return path && !path.includes(HOLE) && !/^[/~]/.test(path) ? [path] : [];
  });
}

/** The AppArmor profiles that a service is given by name, but for those every engine has. */
function policiesGiven({ field, values }: Service): string[] {
  const list = field("security_opt");
  return (list ? items(list) : []).flatMap((item) => {
    const name = policyNamed(values.scalar(item)?.text ?? "");
    return name && !name.includes(HOLE) ? [name] : [];
  });
}

/** The env and label files that a service is given. */
const textsGiven = (service: Service): string[] =>
  [...written(service, "env_file", "path"), ...written(service, "label_file", "path")].filter(isBeside);

/** The files of the secrets that a service is given. */
function secretsGiven(service: Service): string[] {
  const { values, secrets } = service;
  return written(service, "secrets", "source").flatMap((name) => {
    const secret = secrets && values.field(secrets, name);
    const file = secret?.node.kind === "map" ? values.scalar(values.field(secret.node, "file", secret.via))?.text : undefined;
    return file && !file.includes(HOLE) && isBeside(file) ? [file] : [];
  });
}

/** What stands at a key of the items of a list of a service, or the items themselves. */
function written({ field, values }: Service, key: string, inner: string): string[] {
  const list = field(key);
  return (list ? items(list) : []).flatMap((item) => {
    const value = values.scalar(item.node.kind === "map" ? values.field(item.node, inner, item.via) : item)?.text;
    return value && !value.includes(HOLE) ? [value] : [];
  });
}

const isBeside = (path: string): boolean => !/^[/~]/.test(path);
