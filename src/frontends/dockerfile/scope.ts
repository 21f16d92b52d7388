import { HOLE } from "../../syntax/image-reference.ts";
import type { Span } from "../../text/span.ts";

/** A variable's text, `HOLE` in it for what nobody can know, and where it was set. */
export interface Binding {
  readonly text: string;
  readonly span?: Span;
  /** An ARG without a default that nothing passes: a plain build takes it as unset. */
  readonly unset?: true;
}

/** Arguments BuildKit defines before the first FROM (dockerfile2llb/platform.go). */
export const platformArgs: ReadonlySet<string> = new Set(
  ["BUILD", "TARGET"]
    .flatMap((side) => ["PLATFORM", "OS", "OSVERSION", "ARCH", "VARIANT"].map((part) => side + part))
    .concat("TARGETSTAGE"),
);

/** Arguments every RUN may use without declaring them. */
const proxyArgs = /^(?:https?|ftp|no|all)_proxy$/i;

/** The variables of one stage; what it lacks is looked up in the stage it starts from. Deep chains are flattened. */
export class Scope {
  readonly #own = new Map<string, Binding>();
  readonly #parent: Scope | undefined;
  readonly #depth: number;

  constructor(parent?: Scope) {
    this.#depth = parent ? parent.#depth + 1 : 0;
    this.#parent = parent;
    if (!parent || this.#depth < 32) return;
    for (let scope: Scope | undefined = parent; scope; scope = scope.#parent)
      for (const [name, binding] of scope.#own) if (!this.#own.has(name)) this.#own.set(name, binding);
    this.#parent = undefined;
    this.#depth = 0;
  }

  get(name: string): Binding | undefined {
    for (let scope: Scope | undefined = this; scope; scope = scope.#parent) {
      const found = scope.#own.get(name);
      if (found) return found;
    }
    return name === "PATH" || proxyArgs.test(name) ? { text: HOLE } : undefined;
  }

  set(name: string, binding: Binding): void {
    this.#own.set(name, binding);
  }
}

/** What the builder defines before the first FROM; nobody can know the values. */
export const platformScope = new Scope();
for (const name of platformArgs) platformScope.set(name, { text: HOLE });
