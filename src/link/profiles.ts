import { frontends, readerOf } from "../frontends/registry.ts";
import type { Document, Unit } from "../model/document.ts";
import type { Setting } from "../model/setting.ts";
import type { Container, Dialect } from "../model/workload.ts";
import { folderOf } from "../text/path.ts";

/** A container that names a kernel profile. */
export interface Attachment {
  readonly container: Container;
  /** The entry that names it. */
  readonly at: Setting<unknown>;
  /** The path of the profile as the run knows it, or its own name. */
  readonly names: string;
  /** The format of the profile. */
  readonly dialect: Dialect;
}

/** The kernel profiles of a run: they belong to those who name them, in whatever project. Filled as projects are linked. */
export class Profiles {
  readonly documents: ReadonlyMap<Dialect, readonly Document[]>;
  readonly #attachments: Attachment[] = [];
  #projects = 0;
  #isUnclear = false;

  constructor(documents: ReadonlyMap<Dialect, readonly Document[]> = new Map()) {
    this.documents = documents;
  }

  /** Of the projects linked so far: all of them, once the profiles themselves are judged. */
  get attachments(): readonly Attachment[] {
    return this.#attachments;
  }

  /** How many projects that start containers were linked so far. */
  get projects(): number {
    return this.#projects;
  }

  /** Some container's security options cannot be known: any profile may be meant. */
  get isUnclear(): boolean {
    return this.#isUnclear;
  }

  /** Takes note of which containers of a unit are given which profile. */
  attach(unit: Unit, containers: readonly Container[]): void {
    this.#projects += 1;
    const { id, folder } = "documents" in unit ? unit : { id: unit.source.path, folder: folderOf(unit.source.path) };
    for (const container of containers) {
      const { securityOpt } = container.host;
      this.#isUnclear ||= securityOpt.state === "unknown" || securityOpt.value.some(({ state }) => state === "unknown");
      if (container.project === id)
        for (const attachment of attachmentsOf(container, folder, this.documents)) this.#attachments.push(attachment);
    }
  }
}

const attachmentsOf = (container: Container, folder: string, documents: Profiles["documents"]): Attachment[] =>
  frontends.flatMap(({ dialect }): Attachment[] => {
    // Only the reader knows how one is named; without such a file there is nothing that could be meant.
    const given = documents.has(dialect) ? readerOf(dialect).givenTo?.(container, folder) : undefined;
    return given ? [{ container, dialect, ...given }] : [];
  });
