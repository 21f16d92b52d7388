import { capabilityName } from "../knowledge/capabilities.ts";
import { familiarName } from "../knowledge/familiar-name.ts";
import { belowRun } from "../knowledge/host-paths.ts";
import { type ImageNeeds, neededByImage, startsWithInit } from "../knowledge/image-needs.ts";
import { namesRootProgram } from "../knowledge/root-programs.ts";
import { tagOf } from "../knowledge/tags.ts";
import { isRoot } from "../knowledge/users.ts";
import type { Project } from "../link/project.ts";
import type { Tmpfs } from "../model/host-config.ts";
import type { Container } from "../model/workload.ts";
import { givesUpRoot } from "../syntax/shell/root.ts";
import { isWithin, withoutSlash } from "../text/path.ts";
import { certainly, itemsOf, type Known, knownValue } from "./predicates.ts";
import { rootOf } from "./root.ts";
import { startedBy } from "./started.ts";

/** What a container's image needs; `undefined` where nobody wrote it down, or where what starts is not what the image starts. */
export const needsOf = (container: Container): ImageNeeds | undefined => (container.build ? undefined : likelyNeedsOf(container));

/** The same, and of an image that is built on a well-known one: it may have changed what that one needs. */
export function likelyNeedsOf({ base, image: { entrypoint, ref } }: Container): ImageNeeds | undefined {
  if (entrypoint.state === "written") return undefined;
  const named = ref ? knownValue(ref) : undefined;
  const name = named ? familiarName(named) : base?.name;
  return name ? neededByImage(name, named ? tagOf(named) : null) : undefined;
}

/** Whether a container starts as root and becomes another account, or does what root alone may, and nobody wrote down what that takes. */
export function isUnknownStart(container: Container, project: Project): boolean {
  const { base, image, build } = container;
  if (certainly(image.user, (user) => user !== "" && !isRoot(user))) return false;
  if (!likelyNeedsOf(container) && (doesRootsWork(container) || (build && rootOf(container, project) === "dropped"))) return true;
  if (build || image.entrypoint.state === "written") return false;
  const named = image.ref ? knownValue(image.ref) : undefined;
  const hasInit = named !== undefined && startsWithInit(familiarName(named) ?? "", tagOf(named));
  return !likelyNeedsOf(container) && (hasInit || base?.drops === true);
}

/** Whether a command that is written begins with a program that changes accounts, or does what root alone may. */
const doesRootsWork = (container: Container): boolean =>
  startedBy(container).some(
    ({ what, commands }) =>
      (what === "entrypoint" || what === "command") && commands.some((command) => givesUpRoot(command) || namesRootProgram(command.name)),
  );

const pathOf = (path: string): string => belowRun(withoutSlash(path));

/** Where something is mounted; `writable`: and may be written to. `undefined` where nobody can know all of it. */
function mountedAt({ host }: Container, writable: boolean): string[] | undefined {
  if (host.mounts.state === "unknown") return undefined;
  const mounts = itemsOf(host.mounts, ({ readOnly }) => !writable || !certainly(readOnly, (yes) => yes));
  return [...itemsOf(host.tmpfs).map(({ value }) => value.target), ...mounts.flatMap(({ value }) => knownValue(value.target) ?? [])].map(
    pathOf,
  );
}

/** The tmpfs mounts without which an image cannot write where it does once the root is read-only. */
export function missingTmpfs(container: Container, { writes, fills = [] }: Pick<ImageNeeds, "writes" | "fills">): Tmpfs[] {
  const writable = mountedAt(container, true);
  if (!writable) return [];
  const sources = mountedAt(container, false) ?? [];
  const filled = fills
    .filter(([from]) => sources.some((each) => isWithin(each, from)))
    .map(([, to]) => ({ target: to, options: ["mode=1777"] }));
  return [...writes, ...filled].filter(({ target }) => !writable.some((each) => isWithin(target, each)));
}

/** The paths among some that nothing is mounted over which may be written to; none where nobody can know all that is mounted. */
export const besideMounts = (container: Container, paths: readonly string[]): string[] =>
  missingTmpfs(container, { writes: paths.map((target) => ({ target, options: [] })) }).map(({ target }) => target);

/** Folders in which an image keeps something, those that its build makes for that among them, and that nothing is mounted at. */
export function missingVolumes(container: Container, { keeps = [] }: Pick<ImageNeeds, "keeps">): string[] {
  const writable = mountedAt(container, true);
  const volumes = itemsOf(container.image.volumes).map(({ value }) => withoutSlash(value));
  const kept = new Set([...keeps, ...(container.build ? (container.added?.writes ?? []) : [])]);
  return writable ? [...kept].filter((folder) => ![...writable, ...volumes].some((each) => isWithin(folder, each))) : [];
}

/** The tmpfs mounts that another user than root cannot write to: they took over the mode of a folder of the image, and are root's. */
export function closedTmpfs({ host, image }: Container, { writes }: ImageNeeds): Known<Tmpfs>[] {
  if (!certainly(image.user, (user) => !isRoot(user))) return [];
  const closed = writes.filter(({ options }) => options.length > 0).map(({ target }) => target);
  return itemsOf(
    host.tmpfs,
    ({ target, options }) => closed.includes(pathOf(target)) && !options.some((each) => /^(?:mode|uid)=/.test(each)),
  );
}

/** Capabilities that a container does not have back once all are dropped: those its start needs, and `forData` for data of somebody else. */
export function lackingCapabilities({ host, image }: Container, needs: ImageNeeds, forData = false): string[] {
  if (host.capAdd.state === "unknown") return [];
  const asRoot = certainly(image.user, isRoot) ? [...needs.capabilities, ...((forData && needs.forData) || [])] : [];
  const added = new Set(itemsOf(host.capAdd).map(({ value }) => capabilityName(value)));
  // In folders of another account these images only look for files to chown.
  if (added.has("DAC_READ_SEARCH")) added.add("DAC_OVERRIDE");
  return added.has("ALL") ? [] : [...(needs.executed ?? []), ...asRoot].filter((cap) => !added.has(cap)).sort();
}

/** Capabilities that are added for the start as root of an image, and that its program's file does not need. */
export function capabilitiesOfRoot(container: Container): Known<string>[] {
  const { capabilities = [], forData = [], executed = [] } = needsOf(container) ?? {};
  const spare = [...capabilities, ...forData].filter((cap) => !executed.includes(cap));
  return itemsOf(container.host.capAdd, (cap) => spare.includes(capabilityName(cap)));
}

/**
 * The same in a container that another account starts: that one gets none (Docker 28, CapPrm of /proc/self/status is 0), and they only
 * bound what a program's file could give it.
 */
export const spareCapabilities = (container: Container): Known<string>[] =>
  certainly(container.image.user, (user) => !isRoot(user)) ? capabilitiesOfRoot(container) : [];
