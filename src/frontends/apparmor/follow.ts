import type { Fault } from "../../model/document.ts";
import type { Span } from "../../text/span.ts";
import type { Found, PolicyLibrary } from "./library.ts";
import type { ParsedFile } from "./parse.ts";
import type { Include } from "./syntax.ts";

/** Where something is read: which file, through which includes. */
export interface Scope {
  readonly file: string;
  /** The outermost include that leads here. */
  readonly through?: Include;
  /** Files the block has read already: a second include of one brings nothing. */
  readonly seen: Set<string>;
  readonly depth: number;
}

/** Includes go this deep at most. */
const deepest = 40;

/** Follows the includes of one policy, and tells faults where they can be repaired. */
export class Follower {
  readonly #library: PolicyLibrary;
  readonly #reported = new Set<string>();
  readonly faults: Fault[] = [];

  constructor(library: PolicyLibrary) {
    this.#library = library;
  }

  /** Tells a fault at its place in the policy's own file, or at the include that leads to it, once. */
  tell(span: Span, message: string, scope: Scope, kind: Fault["kind"] = "broken", fix?: Fault["fix"]): void {
    if (!scope.through) this.faults.push({ span, message, kind, ...(fix ? { fix } : {}) });
    else if (!this.#reported.has(`${scope.through.span.start} ${span.file}`)) {
      this.#reported.add(`${scope.through.span.start} ${span.file}`);
      this.faults.push({ span: scope.through.span, message: `in \`${scope.through.path.value}\`: ${message}`, kind });
    }
  }

  /** What an include, or an abi, leads to. */
  find(...asked: Parameters<PolicyLibrary["find"]>): Found {
    return this.#library.find(...asked);
  }

  /** Reads each file an include leads to, once per block. Answers what it leads to. */
  open(include: Include, scope: Scope, each: (file: ParsedFile, inner: Scope) => void): Found["kind"] {
    const found = this.find(include, scope.file);
    if (found.kind === "missing" && !include.ifExists)
      this.tell(include.span, `\`${include.path.value}\` is in none of the folders for includes: the parser stops here`, scope);
    if (found.kind !== "files") return found.kind;
    if (scope.depth >= deepest) {
      this.tell(include.span, "files include each other without end", scope);
      return "files";
    }
    for (const source of found.files) {
      if (scope.seen.has(source.path)) continue;
      scope.seen.add(source.path);
      this.#library.included.add(source.path);
      const parsed = this.#library.parse(source);
      const inner: Scope = { file: source.path, through: scope.through ?? include, seen: scope.seen, depth: scope.depth + 1 };
      for (const { span, message, kind } of this.#library.faultsOf(parsed))
        this.tell(span, `line ${source.position(span.start).line} of ${source.path}: ${message}`, inner, kind);
      each(parsed, inner);
    }
    return "files";
  }
}
