import type { BuiltImage, Made } from "../frontends/frontend.ts";
import type { BuildLink, ImageConfig, Variable } from "../model/image-config.ts";
import type { ImageReference } from "../model/image-reference.ts";
import { byDefault, type ListSetting, type Setting, unknown, written } from "../model/setting.ts";
import type { Container, Dialect } from "../model/workload.ts";
import { foldersAbove } from "../text/path.ts";

/** The images that the files of one format build. */
export interface Maker {
  readonly dialect: Dialect;
  /** Its containers know the builds of their own project, and are joined with those of other formats alone. */
  readonly isApart: boolean;
  /** Asked once, when some container may be of one of them. */
  made(): Made;
}

/** Images that are built in the run: containers that other files start of them are joined with these builds. */
export class Images {
  readonly #makers: readonly Maker[];
  readonly #isFollowed: (dockerfile: string) => boolean;
  readonly #shelves = new Map<Maker, MadeImages>();

  /** `isFollowed`: whether a file that says how to build is read for every container that may be built from it. */
  constructor(makers: readonly Maker[], isFollowed: (dockerfile: string) => boolean = () => true) {
    this.#makers = makers;
    this.#isFollowed = isFollowed;
  }

  /** A container of an image that another file builds, with its build; any other as it is. */
  joined(container: Container): Container {
    const { build, exists, image } = container;
    if (build || !image.ref || image.ref.state === "unknown") return container;
    const { value } = image.ref;
    const found = this.#nearest(value, container);
    if (!found) return container;
    // What a registry has may come from there, whoever pushed it: how it is named counts.
    const isPulled = this.#makers.some((maker) => this.#of(maker).pushes(value));
    const references = isPulled ? container.references : container.references.filter(({ ref }) => ref !== image.ref);
    // All that the image says has been told, and may be said otherwise by now where it is built.
    if (exists) return { ...container, references };
    const { base: _, contents: __, ...rest } = container;
    return { ...rest, image: leftToImage(image), build: { ...found, names: isPulled ? null : value }, references };
  }

  /** How the image is built by the files that lie nearest to that of a container, under a folder above both. */
  #nearest(image: ImageReference, { dialect, span }: Container): BuildLink | undefined {
    const key = keyOf(image);
    const makers = key === undefined ? [] : this.#makers.filter((maker) => !(maker.isApart && maker.dialect === dialect));
    for (const folder of makers.length ? foldersAbove(span.file) : []) {
      const builds = makers.flatMap((maker) => this.#of(maker).below(key as string, folder));
      const [first, ...others] = builds;
      if (first) return this.#followed(others.reduce(either, first));
    }
    return undefined;
  }

  #followed(build: BuildLink): BuildLink {
    return build.dockerfile === null || this.#isFollowed(build.dockerfile) ? build : unknownBuild(build);
  }

  #of(maker: Maker): MadeImages {
    const shelf = this.#shelves.get(maker) ?? new MadeImages(maker.made());
    this.#shelves.set(maker, shelf);
    return shelf;
  }
}

/** Images by their names, below each folder. */
class MadeImages {
  readonly #builds = new Map<string, BuildLink>();
  readonly #pushed: ReadonlySet<string>;

  constructor({ built, pushed }: Made) {
    for (const each of built) this.#add(each);
    this.#pushed = new Set(pushed.flatMap((name) => repositoryOf(name) ?? []));
  }

  #add({ name, build }: BuiltImage): void {
    const key = keyOf(name);
    for (const folder of key === undefined ? [] : foldersAbove(build.at.span.file)) {
      const at = `${key}\0${folder}`;
      const known = this.#builds.get(at);
      this.#builds.set(at, known ? either(known, build) : build);
    }
  }

  /** How files below a folder build an image; none where none of them does. */
  below(key: string, folder: string): readonly BuildLink[] {
    const build = this.#builds.get(`${key}\0${folder}`);
    return build ? [build] : [];
  }

  /** Whether a file pushes the image, under any tag. */
  pushes(image: ImageReference): boolean {
    return this.#pushed.has(repositoryOf(image) ?? "");
  }
}

const repositoryOf = ({ domain, path }: ImageReference): string | undefined =>
  domain === null || path === null ? undefined : `${domain}/${path}`;

/**
 * What tells an image from others; tags that nobody knows, which may bring a digest along, are taken for the same. `undefined` where
 * nobody knows its repository, and for content that is fixed.
 */
function keyOf(image: ImageReference): string | undefined {
  const { tag = "latest", digest } = image;
  const repository = repositoryOf(image);
  const isFixed = digest !== undefined && !(digest === null && tag === null);
  return repository === undefined || isFixed ? undefined : `${repository}:${tag ?? ""}`;
}

/** A build that is one or the other: what they share is known. */
function either(one: BuildLink, other: BuildLink): BuildLink {
  if (one.dockerfile !== other.dockerfile || one.inline !== other.inline || one.context !== other.context) return unknownBuild(one);
  const target = textOf(one.target) === textOf(other.target) ? one.target : unknown("elsewhere", "", one.at.span);
  const args = argsText(one.args) === argsText(other.args) ? one.args : openArgs(one.args, other.args);
  return { ...one, target, args };
}

/** A build of which nobody knows more than that there is one. */
const unknownBuild = ({ at }: BuildLink): BuildLink => ({
  ...{ context: null, dockerfile: null, target: null, contexts: [], names: null },
  args: byDefault([], at.span),
  at,
});

const textOf = (setting: Setting<string> | null): string | null | undefined =>
  setting && (setting.state === "unknown" ? undefined : setting.value);

const namesIn = (args: ListSetting<Variable>): string[] =>
  args.state === "unknown" ? [] : args.value.flatMap((arg) => (arg.state === "unknown" ? [] : [arg.value.name]));

function argsText(args: ListSetting<Variable>): string {
  if (args.state === "unknown") return "";
  return JSON.stringify(args.value.map((arg) => (arg.state === "unknown" ? null : [arg.value.name, textOf(arg.value.value)])));
}

/** Arguments whose values nobody knows. */
function openArgs(one: ListSetting<Variable>, other: ListSetting<Variable>): ListSetting<Variable> {
  const names = new Set([...namesIn(one), ...namesIn(other)]);
  return written(
    [...names].map((name) => written({ name, value: null, literal: "" }, one.span)),
    one.span,
  );
}

/** What a container leaves to its image is not what images of this name are known for: another one of the name is built here. */
function leftToImage(image: ImageConfig): ImageConfig {
  const left = <T>(setting: Setting<T>): Setting<T> =>
    setting.state === "default" ? unknown("image", "", setting.span, setting.via) : setting;
  return {
    ...image,
    ref: null,
    user: left(image.user),
    entrypoint: left(image.entrypoint),
    cmd: left(image.cmd),
    healthcheck: left(image.healthcheck),
    workingDir: left(image.workingDir),
  };
}
