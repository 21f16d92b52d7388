import type { Fault } from "../../model/document.ts";
import { unknown, written } from "../../model/setting.ts";
import type { Located, Span } from "../../text/span.ts";
import type { Instruction } from "./instruction.ts";
import type { Origin, Stage } from "./stage.ts";

/** The stages read so far, by name and by index: what FROM and `--from` can mean at a place in the file. */
export class StageNames {
  readonly #instructions: readonly Instruction[];
  readonly #faults: Fault[];
  readonly #stages: Stage[] = [];
  readonly #byName = new Map<string, Stage>();
  #later: Set<string> | undefined;

  constructor(instructions: readonly Instruction[], faults: Fault[]) {
    this.#instructions = instructions;
    this.#faults = faults;
  }

  add(stage: Stage): void {
    this.#stages.push(stage);
    if (stage.name) this.#byName.set(stage.name, stage);
  }

  /**
   * The stage that FROM means. Names are kept in lower case, and FROM alone looks them up as they are written (`addState` in
   * dockerfile2llb/convert.go): with capitals it finds none, and no image is called like that either.
   */
  baseOf({ value, span }: Located<string>, text: string): Stage | undefined {
    const found = this.#get(text);
    if (!found || text === text.toLowerCase()) return found;
    const name = text.toLowerCase();
    const fix = { title: `write ${name}`, safety: "safe" as const, edits: [{ span, text: name }] };
    const message = `FROM finds no stage ${JSON.stringify(text)}: stage names are kept in lower case, so write ${name}`;
    this.#faults.push({ kind: "broken", span, message, ...(value === text ? { fix } : {}) });
    return found;
  }

  #get(name: string): Stage | undefined {
    return this.#byName.get(name.toLowerCase());
  }

  /** `--from`: an index or name of an earlier stage, else an image. The stage itself is no source. */
  originOf(text: string, span: Span, stage: Stage, verb: "copies" | "mounts"): Origin {
    const self = text.toLowerCase() === stage.name || text === String(stage.index);
    if (self) this.#faults.push({ kind: "broken", span, message: `the stage ${verb} from itself` });
    else if (/^\d+$/.test(text)) {
      const found = this.#stages[Number(text)];
      if (found) return { stage: found };
      this.#faults.push({ kind: "broken", span, message: `there is no earlier stage ${text}` });
    }
    const named = this.#get(text);
    if (named && named !== stage) return { stage: named };
    if (self || this.#isLater(text)) {
      if (!self)
        this.#faults.push({
          kind: "broken",
          span,
          message: `stage ${JSON.stringify(text)} is defined later: a stage can only take from earlier ones`,
        });
      return { image: unknown("malformed", text, span) };
    }
    return { image: text.includes("$") || /^\d+$/.test(text) ? unknown("malformed", text, span) : written(text, span) };
  }

  #isLater(text: string): boolean {
    this.#later ??= new Set(
      this.#instructions.flatMap(({ keyword, args }) => (keyword === "FROM" && args[2] ? [args[2].value.toLowerCase()] : [])),
    );
    return this.#later.has(text.toLowerCase()) && !this.#get(text);
  }
}
