import type { Fault } from "../../model/document.ts";
import type { Hop, Setting } from "../../model/setting.ts";
import { unknown, written } from "../../model/setting.ts";
import { HOLE } from "../../syntax/image-reference.ts";
import type { ShellReader } from "../../syntax/shell/reader.ts";
import { type Logical, spanOf } from "../../text/logical.ts";
import type { Located, Span } from "../../text/span.ts";
import type { BuildArguments } from "../frontend.ts";
import { expandWord, literalWord } from "./expand.ts";
import { flagOf, type Instruction, type Pair } from "./instruction.ts";
import { mountFields } from "./mount.ts";
import type { DockerfileSyntax } from "./parse.ts";
import { textsPlaced } from "./placed.ts";
import { platformArgs, Scope } from "./scope.ts";
import { bodyOf, readBody, scriptOf } from "./scripts.ts";
import { withScriptsRun } from "./scripts-run.ts";
import type { Assignment, Origin, Stage, StageScript, UndefinedUse } from "./stage.ts";
import { StageNames } from "./stage-names.ts";
import { exposedPort } from "./validate.ts";
import { isWindows } from "./windows.ts";
import type { Word } from "./words.ts";
import { within } from "./workdir.ts";

/** The evaluated file. */
export interface Evaluation {
  readonly stages: readonly Stage[];
  readonly globals: readonly Assignment[];
  readonly faults: readonly Fault[];
}

type Draft = { -readonly [Key in keyof Stage]: Stage[Key] } & {
  assignments: Assignment[];
  copies: Stage["copies"][number][];
  mounts: (Origin & { readonly span: Span })[];
  ports: { setting: Setting<{ from: number; to: number; protocol: string }>; span: Span }[];
  volumes: Setting<string>[];
  scripts: StageScript[];
  undefinedUses: UndefinedUse[];
  instructions: Instruction[];
};

/** What a stage hands on to those that start from it, as of the instruction being read. */
interface Handed {
  readonly workdir?: Setting<string>;
  readonly user?: Setting<string>;
  readonly shell?: readonly string[];
  /** Scripts that here-documents of COPY made, by their paths. */
  readonly scripts?: ReadonlyMap<string, Logical>;
}

/** Walks the instructions once, as the builder does, resolving variables; linear in the file. */
export function evaluate(syntax: DockerfileSyntax, args: BuildArguments = new Map(), shell?: ShellReader): Evaluation {
  return new Evaluator(syntax, args, shell).run();
}

/** Longest value that variables may make, in characters. */
const longest = 16_384;

/** More here-documents than this are not looked for when something runs. */
const mostScripts = 200;

class Evaluator {
  readonly #syntax: DockerfileSyntax;
  readonly #args: BuildArguments;
  readonly #shell: ShellReader | undefined;
  readonly #global = new Scope();
  readonly #globals: Assignment[] = [];
  readonly #stages: Draft[] = [];
  readonly #scopes = new Map<Stage, Scope>();
  readonly #faults: Fault[] = [];
  readonly #names: StageNames;
  #scope = this.#global;
  #here: Handed = {};
  readonly #ends = new Map<Stage, Handed>();
  readonly #scriptsRun = new Set<Logical>();

  constructor(syntax: DockerfileSyntax, args: BuildArguments, shell: ShellReader | undefined) {
    this.#syntax = syntax;
    this.#shell = shell;
    this.#args = args;
    this.#names = new StageNames(syntax.instructions, this.#faults);
    for (const name of platformArgs) this.#global.set(name, { text: HOLE });
  }

  run(): Evaluation {
    let stage: Draft | undefined;
    let lost = false;
    for (const instruction of this.#syntax.instructions) {
      // An empty FROM is a fault of its own; what follows is read as if it were not there.
      if (instruction.keyword === "FROM" && instruction.args.length === 0 && this.#syntax.instructions.some(isRealFrom)) continue;
      if (instruction.keyword === "FROM") {
        if (stage) this.#close(stage);
        stage = this.#open(instruction);
      } else if (stage) {
        stage.instructions.push(instruction);
        this.#step(stage, instruction);
      } else if (instruction.keyword === "ARG") this.#arg(instruction, this.#globals, undefined);
      else if (!lost) {
        lost = true;
        this.#faults.push({
          kind: "broken",
          span: instruction.keywordSpan,
          message: `${instruction.keyword.slice(0, 40)} stands before the first FROM: only ARG may`,
        });
      }
    }
    if (stage) this.#close(stage);
    const first = this.#syntax.instructions[0];
    if (first && this.#stages.length === 0 && !lost)
      this.#faults.push({ kind: "broken", span: first.keywordSpan, message: "the file has no FROM, so there is nothing to build" });
    return { stages: this.#stages, globals: this.#globals, faults: this.#faults };
  }

  #open(from: Instruction): Draft {
    const word = from.args[0];
    const comment = from.args.findIndex((arg) => arg.value.startsWith("#"));
    const args = comment > 0 ? from.args.slice(0, comment) : from.args;
    const base: Located<string> = word ? { value: word.value, span: word.span } : { value: "", span: from.keywordSpan };
    const index = this.#stages.length;
    const undefinedUses: UndefinedUse[] = [];
    const image = word ? this.#resolve(word, from, this.#global, undefinedUses) : unknown("malformed", "", from.keywordSpan);
    const parent = image.state === "unknown" ? undefined : this.#names.get(image.value);
    const name = args[1]?.value.toLowerCase() === "as" ? args[2]?.value.toLowerCase() : undefined;
    const draft: Draft = {
      index,
      ...(name ? { name } : {}),
      from,
      base,
      origin: parent ? { stage: parent } : { image },
      instructions: [],
      assignments: [],
      copies: [],
      mounts: [],
      ports: [],
      volumes: [],
      scripts: [],
      windows: parent?.windows ?? isWindows(from, image, this.#syntax.escape),
      undefinedUses,
    };
    this.#stages.push(draft);
    this.#names.add(draft);
    this.#scope = new Scope(parent ? this.#scopes.get(parent) : undefined);
    this.#scopes.set(draft, this.#scope);
    this.#here = (parent && this.#ends.get(parent)) ?? {};
    // What the base defers runs now, one level deep.
    for (const { trigger } of parent?.instructions ?? []) if (trigger) this.#step(draft, trigger);
    return draft;
  }

  #step(stage: Draft, instruction: Instruction): void {
    const { keyword, args } = instruction;
    const first = args[0];
    const resolve = (word: Word): Setting<string> => this.#resolve(word, instruction, this.#scope, stage.undefinedUses);
    switch (keyword) {
      case "ARG":
        this.#arg(instruction, stage.assignments, stage);
        break;
      case "ENV":
      case "LABEL":
        this.#assign(keyword, instruction, stage);
        break;
      case "USER":
        if (first) this.#user(stage, resolve(first), first);
        break;
      case "WORKDIR":
        if (first) stage.workdir = within(this.#here.workdir, resolve(first));
        if (stage.workdir) this.#here = { ...this.#here, workdir: stage.workdir };
        break;
      case "STOPSIGNAL":
        if (first) stage.stopSignal = resolve(first);
        break;
      case "CMD":
        stage.cmd = instruction;
        break;
      case "ENTRYPOINT":
        stage.entrypoint = instruction;
        break;
      case "HEALTHCHECK":
        stage.healthcheck = instruction;
        break;
      case "SHELL":
        stage.shell = instruction;
        this.#here = { ...this.#here, shell: args.map(({ value }) => value) };
        if (args[0] && /(?:^|[\\/])(?:powershell|pwsh|cmd)(?:\.exe)?$/i.test(args[0].value)) stage.windows = true;
        break;
      case "EXPOSE":
        for (const word of args) this.#expose(stage, resolve(word), word);
        break;
      case "VOLUME":
        for (const word of args) stage.volumes.push(resolve(word));
        break;
      case "COPY":
      case "ADD":
        this.#copy(stage, instruction, resolve);
        break;
      case "RUN":
        this.#mounts(stage, instruction);
        this.#script(stage, instruction, false);
        break;
      case "ONBUILD":
        if (instruction.trigger?.keyword === "RUN") this.#script(stage, instruction.trigger, true);
        break;
    }
  }

  /** What runs when the image does is read once the last of each is known. */
  #close(stage: Draft): void {
    for (const last of [stage.healthcheck, stage.entrypoint, stage.cmd]) if (last) this.#script(stage, last, false);
    this.#ends.set(stage, this.#here);
  }

  #workdir(): Pick<Handed, "workdir"> {
    return this.#here.workdir ? { workdir: this.#here.workdir } : {};
  }

  #script(stage: Draft, instruction: Instruction, deferred: boolean): void {
    if (!this.#shell || stage.windows) return;
    const variables = (name: string): string | undefined => this.#scope.get(name)?.text;
    const script = scriptOf(this.#shell, instruction, { source: this.#syntax.source, shell: this.#here.shell, variables });
    const { user, scripts } = this.#here;
    const shell = this.#shell;
    const read = (body: Logical) => readBody(shell, body, variables, { errexit: false, pipefail: false });
    const ran =
      instruction.keyword === "RUN" && scripts
        ? withScriptsRun(script, { scripts, seen: this.#scriptsRun, ...this.#workdir() }, read)
        : script;
    stage.scripts.push({ instruction, script: ran, deferred, ...this.#workdir(), ...(user ? { user } : {}) });
  }

  #resolve(word: Word, { logical, keyword, json }: Instruction, scope: Scope, uses: UndefinedUse[], target?: string): Setting<string> {
    const { text, names, undefinedNames, fault } = expandWord(word.value, (name) => scope.get(name)?.text, this.#syntax.escape);
    if (fault) this.#faults.push({ kind: "broken", span: word.span, message: `${fault}` });
    for (const { name, at, length } of undefinedNames) {
      const global = scope === this.#global ? undefined : this.#global.get(name)?.span;
      const span = json ? word.span : spanOf(logical, word.at + at, word.at + at + length);
      uses.push({ name, keyword, span, ...(target === undefined ? {} : { target }), ...(global ? { global } : {}) });
    }
    const via: Hop[] = [];
    for (const name of names) {
      const set = scope.get(name)?.span;
      if (set) via.push({ how: "interpolated", span: set });
    }
    // What grows without end, as ENV A=$A$A does, is not worth knowing.
    if (text.length > longest && text.length > word.value.length) return unknown("large", HOLE, word.span, via.slice(0, 8));
    return text.includes(HOLE) ? unknown("variable", text, word.span, via.slice(0, 8)) : written(text, word.span, via.slice(0, 8));
  }

  /** The user, and the one of a plain build where it only depends on arguments that such a build leaves unset. */
  #user(stage: Draft, user: Setting<string>, word: Word): void {
    const value = (name: string): string | undefined => {
      const binding = this.#scope.get(name);
      // One that nothing here defines the base image may.
      return binding ? (binding.unset ? undefined : binding.text) : HOLE;
    };
    const { text, fault } = expandWord(word.value, value, this.#syntax.escape, "");
    const isSame = user.state !== "unknown" || user.reason !== "variable" || fault !== undefined || text.includes(HOLE);
    stage.user = user;
    stage.plainUser = isSame || text.length > longest ? user : written(text, user.span, user.via);
    this.#here = { ...this.#here, user: stage.plainUser };
  }

  #arg(instruction: Instruction, into: Assignment[], stage: Draft | undefined): void {
    for (const pair of instruction.pairs) {
      const name = pair.name.value;
      const scope = stage ? this.#scope : this.#global;
      const value = pair.value ? this.#resolve(pair.value, instruction, scope, stage?.undefinedUses ?? [], name) : null;
      const span = wholeOf(pair);
      into.push({ keyword: "ARG", name, value, literal: this.#literal(pair, scope), span });
      const given = this.#args.get(name);
      const inherited = stage ? this.#global.get(name) : undefined;
      if (given) scope.set(name, { text: given.value ?? HOLE, span: given.span });
      else if (value) scope.set(name, { text: value.state === "unknown" ? value.text : value.value, span });
      else if (inherited) scope.set(name, inherited);
      else if (!scope.get(name)) scope.set(name, { text: HOLE, span, unset: true });
    }
  }

  #assign(keyword: "ENV" | "LABEL", instruction: Instruction, stage: Draft): void {
    const found = instruction.pairs.flatMap((pair) => {
      if (!pair.value) return [];
      const value = this.#resolve(pair.value, instruction, this.#scope, stage.undefinedUses, pair.name.value);
      const name = expandWord(pair.name.value, (variable) => this.#scope.get(variable)?.text, this.#syntax.escape).text;
      return [{ keyword, name, value, literal: this.#literal(pair, this.#scope), span: wholeOf(pair) }];
    });
    stage.assignments.push(...found);
    if (keyword === "LABEL") return;
    for (const { name, value, span } of found) this.#scope.set(name, { text: value.state === "unknown" ? value.text : value.value, span });
  }

  #literal = ({ value }: Pair, scope: Scope): string =>
    value ? literalWord(value.value, (name) => scope.get(name)?.text, this.#syntax.escape) : "";

  #expose(stage: Draft, setting: Setting<string>, { span }: Word): void {
    if (setting.state === "unknown") {
      stage.ports.push({ span, setting: { ...setting, span } });
      return;
    }
    // A variable may hold several ports.
    for (const text of setting.value.split(/\s+/).filter(Boolean)) {
      const port = exposedPort(text);
      if (port && "fault" in port) this.#faults.push({ kind: "broken", span, message: port.fault });
      else stage.ports.push({ span, setting: port ? written(port, span, setting.via) : unknown("malformed", text, span) });
    }
  }

  #copy(stage: Draft, instruction: Instruction, resolve: (word: Word) => Setting<string>): void {
    const { args, keyword } = instruction;
    const last = args[args.length - 1];
    if (!last || args.length < 2) return;
    const from = keyword === "COPY" ? flagOf(instruction, "from") : undefined;
    const sources = args
      .slice(0, -1)
      .filter((word) => instruction.json || !/^\d*<<-?\S/.test(word.value) || instruction.heredocs.length === 0);
    const origin = from?.text ? { from: { ...this.#names.originOf(from.text, from.span, stage, "copies"), span: from.span } } : {};
    const texts = instruction.heredocs.map((heredoc) => ({ name: heredoc.name, body: bodyOf(this.#syntax.source, heredoc) }));
    const copy = { instruction, sources: sources.map(resolve), destination: resolve(last), ...this.#workdir(), ...origin, texts };
    stage.copies.push(copy);
    const made = textsPlaced(copy);
    if (made.length && (this.#here.scripts?.size ?? 0) < mostScripts)
      this.#here = { ...this.#here, scripts: new Map([...(this.#here.scripts ?? []), ...made]) };
  }

  #mounts(stage: Draft, instruction: Instruction): void {
    for (const flag of instruction.flags) {
      if (flag.name !== "mount") continue;
      const from = mountFields(flag).get("from");
      if (from) stage.mounts.push({ ...this.#names.originOf(from, flag.span, stage, "mounts"), span: flag.span });
    }
  }
}

const isRealFrom = ({ keyword, args }: Instruction): boolean => keyword === "FROM" && args.length > 0;

const wholeOf = ({ name, value }: Pair): Span => ({ ...name.span, end: value?.span.end ?? name.span.end });
