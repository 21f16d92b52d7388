import type { RawFinding } from "../check/check.ts";
import { labelOf } from "../frontends/registry.ts";
import type { Project } from "../link/project.ts";
import type { Unplaced } from "../model/finding.ts";
import type { Fact, Weighed } from "../model/weighed.ts";
import { type Container, isContainer, type Workload } from "../model/workload.ts";
import { builtFrom } from "../rule/built-from.ts";
import type { Mask } from "../secrets/mask.ts";
import type { Span } from "../text/span.ts";
import { maskedNames } from "./masked.ts";

/** Says where a place is: in which stage, and where in the structure of its file. */
export interface Whereabouts {
  stageAt(span: Span): string | undefined;
  anchorOf(span: Span): string;
}

/**
 * Puts what rules find on those it is about: every container of a project, and every image that is built here and started by nobody here. An
 * image that a container is built from is not weighed by itself: its build counts against the container, which is what starts.
 */
export class Scale {
  readonly #project: Project;
  readonly #where: Whereabouts;
  readonly #weighed = new Map<Workload, Map<string, Fact>>();
  /** Where variables of containers are written, by `placeKey`. */
  #variables: Map<string, Workload[]> | undefined;

  constructor(project: Project, where: Whereabouts) {
    this.#project = project;
    this.#where = where;
    for (const each of [...project.containers, ...this.#images()]) this.#weighed.set(each, new Map());
  }

  /** Adds a finding, as its rule has it. */
  add({ workload }: RawFinding, { rule, severity, confidence, span: { file, start, end } }: Unplaced): void {
    if (this.#weighed.size === 0) return;
    const fact: Fact = { rule, severity, confidence, file, start, end };
    const about = workload ? [workload] : this.#at({ file, start, end });
    for (const each of about) this.#weighed.get(each)?.set(factKey(fact), fact);
  }

  /** What everybody weighs, names masked. */
  weighed(mask: Mask): Weighed[] {
    return [...this.#weighed].map(([workload, facts]): Weighed => {
      const path = maskedNames(workload.path, mask);
      const { ships, dialect, span } = workload;
      const label = labelOf({ path, ships, dialect });
      const { ref } = workload.image;
      return {
        ...{ workload: path, label, file: span.file, kind: isContainer(workload) ? "container" : "image" },
        ...(ref?.state === "unknown" && ref.reason === "elsewhere" ? { isElsewhere: true } : {}),
        facts: [...facts.values()],
      };
    });
  }

  #images(): Workload[] {
    return this.#project.stages.filter((stage) => stage.ships && builtFrom(stage, this.#project).length === 0);
  }

  /** Whom a place is about that no workload comes with: what is built there, or what is started with it. */
  #at(span: Span): readonly Workload[] {
    const { stages, containers } = this.#project;
    const anchor = this.#where.anchorOf(span);
    const named = containers.filter(({ path }) => anchor === path.join(".") || anchor.startsWith(`${path.join(".")}.`));
    const own = named.filter((each) => each.span.file === span.file);
    if (named.length > 0) return own.length > 0 ? own : named;
    // A Dockerfile within a file that starts containers is that of the container it stands in.
    const here = containers.some((each) => each.span.file === span.file) ? [] : stages.filter((stage) => stage.span.file === span.file);
    if (here.length > 0) {
      const name = this.#where.stageAt(span);
      const its = here.filter(({ path }) => path[1] === name).flatMap((stage) => this.#startedFrom(stage));
      // What a stage that ships nothing does, it does for those of its file that ship.
      return its.length > 0 ? its : here.flatMap((stage) => this.#startedFrom(stage));
    }
    const given = containers.filter((each) => contentsOf(each).some((content) => holds(content, span)));
    return given.length > 0 ? given : this.#withVariable(span);
  }

  /** Those that are weighed for a stage: the containers that are built from it, or its image. */
  #startedFrom(stage: Workload): readonly Workload[] {
    const containers = builtFrom(stage, this.#project);
    return containers.length > 0 ? containers : this.#weighed.has(stage) ? [stage] : [];
  }

  /** Containers with a variable that is written at a place, such as a line of an env file. */
  #withVariable(span: Span): readonly Workload[] {
    if (!this.#variables) {
      this.#variables = new Map();
      for (const container of this.#project.containers) {
        const { env } = container.image;
        for (const item of env.state === "unknown" ? [] : env.value)
          for (const { file, start } of [item.span, ...(item.via ?? []).map((hop) => hop.span)]) {
            const key = `${file}\0${start}`;
            const others = this.#variables.get(key);
            if (!others) this.#variables.set(key, [container]);
            else if (others.at(-1) !== container) others.push(container);
          }
      }
    }
    return this.#variables.get(`${span.file}\0${span.start}`) ?? [];
  }
}

/** Where the texts stand that Compose writes into files of a container: inline configs. */
const contentsOf = ({ host: { mounts } }: Container): Span[] =>
  mounts.state === "unknown" ? [] : mounts.value.flatMap((mount) => (mount.state === "unknown" ? [] : (mount.value.content?.span ?? [])));

const holds = (outer: Span, { file, start, end }: Span): boolean => outer.file === file && outer.start <= start && end <= outer.end;

/** One finding for each rule and place. */
const factKey = ({ rule, file, start, end }: Fact): string => `${rule}\0${file}\0${start}\0${end}`;

/** Puts together what several projects say of the same workloads. */
export function weighedTogether(all: readonly Weighed[]): Weighed[] {
  const seen = new Map<string, { readonly first: Weighed; readonly facts: Map<string, Fact> }>();
  for (const each of all) {
    const key = JSON.stringify([each.file, each.kind, each.workload]);
    const known = seen.get(key) ?? { first: each, facts: new Map() };
    seen.set(key, known);
    for (const fact of each.facts) known.facts.set(factKey(fact), fact);
  }
  return [...seen.values()].map(({ first, facts }) => ({ ...first, facts: [...facts.values()] }));
}
