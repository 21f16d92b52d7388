import { type Command, type Pipeline, type PipelineNode, parse, type Statement } from "unbash";
import type { Script } from "../../model/script.ts";
import { type Logical, spanOf } from "../../text/logical.ts";
import type { Span } from "../../text/span.ts";
import { Commands } from "./commands.ts";
import { Compounds } from "./compounds.ts";
import { type Context, type Draft, outermost } from "./draft.ts";
import { Outcome } from "./outcome.ts";
import { readPlain } from "./plain.ts";
import { runsBefore } from "./runs-before.ts";
import { ShellState } from "./state.ts";
import { Statements } from "./statements.ts";
import { endOf } from "./surroundings.ts";
import type { ScriptOptions } from "./unwrap.ts";
import type { Compound, Walk } from "./walk.ts";
import type { Decoded, Variables } from "./word.ts";
import { Words } from "./words.ts";

/** Reads a shell script (bash's grammar, which takes in POSIX sh) into its simple commands. Never throws; linear in its length. */
export function readScript(logical: Logical, variables: Variables, options: ScriptOptions): Script {
  return orTooDeep(spanOf(logical, 0, 1), () => new Reader(variables, options).read(logical));
}

/** Nesting nobody writes ends the stack: then it is a script we cannot read. */
function orTooDeep(span: Span, read: () => Script): Script {
  try {
    return read();
  } catch (error) {
    if (error instanceof RangeError) return { commands: [], fault: { span, message: "it is nested too deeply" } };
    throw error;
  }
}

/** Reads a command given as words, exec form: no shell resolves anything in them. `span`: the command's, unless it is that of its first word. */
export function readWords(words: readonly Decoded[], variables: Variables, span = words[0]?.span): Script {
  return new Reader(variables, { errexit: false, pipefail: false }).readArgv(words, span);
}

/**
 * Walks through the tree once. Whatever is read inside of something else gets its surroundings as a copy, of which some fields are then
 * changed: a copy with other fields in one literal is many times as dear.
 */
class Reader implements Walk {
  readonly state: ShellState;
  readonly outcome = new Outcome();
  readonly follows: boolean;
  readonly words = new Words(this);
  readonly #statements = new Statements(this);
  readonly #compounds = new Compounds(this);
  readonly #commands = new Commands(this);

  constructor(variables: Variables, options: ScriptOptions) {
    this.follows = options.follows === true;
    this.state = new ShellState(variables, options);
  }

  read(logical: Logical): Script {
    this.outcome.length = logical.text.length;
    this.script(outermost(logical, endOf(logical)));
    const script = this.outcome.result();
    if (!this.follows) return script;
    const { limit: callLimit } = this.state.functions;
    const commands = this.outcome.isTooLong ? [] : this.state.functions.withoutDefinitions(this.outcome.commands);
    return { ...script, commands, ...(callLimit ? { callLimit } : {}) };
  }

  readArgv(words: readonly Decoded[], span: Span | undefined): Script {
    if (span) {
      const logical = { file: span.file, text: "", at: [], from: [] };
      this.#commands.command(words, [], [], span, outermost(logical, undefined));
    }
    return this.outcome.result();
  }

  script(context: Context): Draft[] {
    const { logical } = context;
    const plain = readPlain(logical.text);
    if (plain) return this.statements(plain, context);
    const tree = parse(logical.text);
    const isBroken = this.outcome.failed(tree, logical);
    return this.statements(isBroken && this.follows ? runsBefore(logical.text, tree) : tree.commands, context);
  }

  statements(statements: readonly Statement[], context: Context): Draft[] {
    return this.#statements.statements(statements, context);
  }

  node(node: Exclude<PipelineNode, Pipeline>, context: Context): Draft[] {
    return this.#compounds.node(node, context);
  }

  compound(node: Compound, context: Context): Draft[] {
    return this.#compounds.compound(node, context);
  }

  simple(node: Command, context: Context): Draft[] {
    return this.#commands.simple(node, context);
  }

  body(shell: Draft, body: Decoded, context: Context): Draft[] {
    return this.#commands.body(shell, body, context);
  }
}
