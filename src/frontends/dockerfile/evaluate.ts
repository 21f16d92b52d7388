import type { Fault } from "../../model/document.ts";
import type { Setting } from "../../model/setting.ts";
import { unknown } from "../../model/setting.ts";
import { HOLE } from "../../syntax/image-reference.ts";
import type { ShellReader } from "../../syntax/shell/reader.ts";
import type { Logical } from "../../text/logical.ts";
import type { Located, Span } from "../../text/span.ts";
import type { BuildArguments } from "../frontend.ts";
import { expandWord, literalWord } from "./expand.ts";
import { exposedBy } from "./expose.ts";
import { expands } from "./flags.ts";
import { flagOf, type Instruction, type Pair } from "./instruction.ts";
import { mountFields } from "./mount.ts";
import type { DockerfileSyntax } from "./parse.ts";
import { textsPlaced } from "./placed.ts";
import { platformFault } from "./platform.ts";
import { Resolver, type Site } from "./resolve.ts";
import { platformArgs, Scope } from "./scope.ts";
import { bodyOf, readBody, scriptOf } from "./scripts.ts";
import { withScriptsRun } from "./scripts-run.ts";
import type { Assignment, Copy, Origin, Stage, StageScript, UndefinedUse } from "./stage.ts";
import { StageNames } from "./stage-names.ts";
import { signalFaults } from "./stop-signal.ts";
import { linkedOwner } from "./validate.ts";
import { isWindows } from "./windows.ts";
import type { Word } from "./words.ts";
import { within } from "./workdir.ts";

/** What there is to evaluate. */
type Evaluated = Pick<DockerfileSyntax, "source" | "instructions" | "escape">;

/** The evaluated file. */
export interface Evaluation {
  readonly stages: readonly Stage[];
  readonly globals: readonly Assignment[];
  readonly faults: readonly Fault[];
  /** Some word of it names a property that a build tool fills in before any builder reads the file. */
  readonly hasProperty: boolean;
}

type Draft = { -readonly [Key in keyof Stage]: Stage[Key] } & {
  assignments: Assignment[];
  deferred: Assignment[];
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
export function evaluate(syntax: Evaluated, args: BuildArguments = new Map(), shell?: ShellReader): Evaluation {
  return new Evaluator(syntax, args, shell).run();
}

/** More here-documents than this are not looked for when something runs. */
const mostScripts = 200;

class Evaluator {
  readonly #syntax: Evaluated;
  readonly #args: BuildArguments;
  readonly #shell: ShellReader | undefined;
  readonly #global = new Scope();
  readonly #globals: Assignment[] = [];
  readonly #stages: Draft[] = [];
  readonly #scopes = new Map<Stage, Scope>();
  readonly #faults: Fault[] = [];
  readonly #names: StageNames;
  readonly #resolver: Resolver;
  #scope = this.#global;
  #here: Handed = {};
  readonly #ends = new Map<Stage, Handed>();
  readonly #scriptsRun = new Set<Logical>();

  constructor(syntax: Evaluated, args: BuildArguments, shell: ShellReader | undefined) {
    this.#syntax = syntax;
    this.#shell = shell;
    this.#args = args;
    this.#names = new StageNames(syntax.instructions, this.#faults);
    this.#resolver = new Resolver(syntax, this.#global, this.#faults);
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
    return { stages: this.#stages, globals: this.#globals, faults: this.#faults, hasProperty: this.#resolver.hasProperty };
  }

  #open(from: Instruction): Draft {
    const word = from.args[0];
    const comment = from.args.findIndex((arg) => arg.value.startsWith("#"));
    const args = comment > 0 ? from.args.slice(0, comment) : from.args;
    const base: Located<string> = word ? { value: word.value, span: word.span } : { value: "", span: from.keywordSpan };
    const index = this.#stages.length;
    const undefinedUses: UndefinedUse[] = [];
    const site: Site = { instruction: from, scope: this.#global, uses: undefinedUses };
    const image = word ? this.#resolver.word(word, site) : unknown("malformed", "", from.keywordSpan);
    const platform = flagOf(from, "platform");
    const target = platform?.text ? this.#resolver.flag(platform, site) : undefined;
    const refused = target && target.state !== "unknown" ? platformFault(target.value) : undefined;
    if (platform && refused) this.#faults.push({ kind: "broken", span: platform.span, message: refused });
    const parent = image.state === "unknown" ? undefined : this.#names.baseOf(base, image.value);
    const name = args[1]?.value.toLowerCase() === "as" ? args[2]?.value.toLowerCase() : undefined;
    const draft: Draft = {
      index,
      from,
      base,
      origin: parent ? { stage: parent } : { image },
      instructions: [],
      assignments: [],
      deferred: [],
      copies: [],
      mounts: [],
      ports: [],
      volumes: [],
      scripts: [],
      windows: parent?.windows ?? isWindows(target, image, this.#syntax.escape),
      undefinedUses,
    };
    if (name) draft.name = name;
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
    const site: Site = { instruction, scope: this.#scope, uses: stage.undefinedUses };
    const resolve = (word: Word): Setting<string> => this.#resolver.word(word, site);
    switch (keyword) {
      case "ARG":
        this.#arg(instruction, stage.assignments, stage);
        break;
      case "ENV":
      case "LABEL":
        this.#assign(keyword, instruction, stage);
        break;
      case "USER":
        if (first) this.#user(stage, first, site);
        break;
      case "WORKDIR":
        if (first) stage.workdir = within(this.#here.workdir, resolve(first));
        if (stage.workdir) this.#here = { ...this.#here, workdir: stage.workdir };
        break;
      case "STOPSIGNAL":
        if (first) {
          stage.stopSignal = resolve(first);
          for (const fault of signalFaults(stage.stopSignal, first.span)) this.#faults.push(fault);
        }
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
        this.#copy(stage, site);
        break;
      case "RUN":
        this.#mounts(stage, site);
        this.#script(stage, instruction, false);
        break;
      case "ONBUILD":
        if (instruction.trigger) this.#defer(stage, instruction.trigger);
        break;
    }
  }

  /** What an image built on this one runs or sets; in this one it sets nothing. */
  #defer(stage: Draft, trigger: Instruction): void {
    if (trigger.keyword === "RUN") this.#script(stage, trigger, true);
    if (!/^(?:ARG|ENV|LABEL)$/.test(trigger.keyword)) return;
    const scope = this.#scope;
    this.#scope = new Scope(scope);
    // The image that is built then may define more.
    this.#step({ ...stage, assignments: stage.deferred, undefinedUses: [] }, trigger);
    this.#scope = scope;
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
    const found: { -readonly [Key in keyof StageScript]: StageScript[Key] } = { instruction, script: ran, deferred };
    if (this.#here.workdir) found.workdir = this.#here.workdir;
    if (user) found.user = user;
    stage.scripts.push(found);
  }

  /** The user, and the one of a plain build. */
  #user(stage: Draft, word: Word, site: Site): void {
    stage.user = this.#resolver.word(word, site);
    stage.plainUser = this.#resolver.plain(word, site, stage.user);
    this.#here = { ...this.#here, user: stage.plainUser };
  }

  #arg(instruction: Instruction, into: Assignment[], stage: Draft | undefined): void {
    for (const pair of instruction.pairs) {
      const name = pair.name.value;
      const scope = stage ? this.#scope : this.#global;
      const site: Site = { instruction, scope, uses: stage?.undefinedUses ?? [], target: name };
      const value = pair.value ? this.#resolver.word(pair.value, site) : null;
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
      const site: Site = { instruction, scope: this.#scope, uses: stage.undefinedUses, target: pair.name.value };
      const value = this.#resolver.word(pair.value, site);
      const name = expandWord(pair.name.value, (variable) => this.#scope.get(variable)?.text, this.#syntax.escape).text;
      return [{ keyword, name, value, literal: this.#literal(pair, this.#scope), span: wholeOf(pair) }];
    });
    for (const each of found) stage.assignments.push(each);
    if (keyword === "LABEL") return;
    for (const { name, value, span } of found) this.#scope.set(name, { text: value.state === "unknown" ? value.text : value.value, span });
  }

  #literal = ({ value }: Pair, scope: Scope): string =>
    value ? literalWord(value.value, (name) => scope.get(name)?.text, this.#syntax.escape) : "";

  #expose(stage: Draft, setting: Setting<string>, word: Word): void {
    const { ports, faults } = exposedBy(setting, word);
    for (const each of ports) stage.ports.push({ span: word.span, setting: each });
    for (const fault of faults) this.#faults.push(fault);
  }

  #copy(stage: Draft, site: Site): void {
    const { instruction } = site;
    const { args, keyword, heredocs } = instruction;
    const last = args[args.length - 1];
    if (!last || args.length < 2) return;
    const isBody = ({ value }: Word): boolean => !instruction.json && heredocs.length > 0 && /^\d*<<-?\S/.test(value);
    const sources = args.slice(0, -1).filter((word) => !isBody(word));
    const from = keyword === "COPY" ? flagOf(instruction, "from") : undefined;
    const flags = new Map<string, Setting<string>>();
    for (const flag of instruction.flags) if (flag.text && expands(keyword, flag)) flags.set(flag.name, this.#resolver.flag(flag, site));
    const [mode, checksum, owner] = [flags.get("chmod"), flags.get("checksum"), flags.get("chown")];
    // Written without a variable, it is known before.
    if (owner?.state === "written" && owner.via) for (const fault of linkedOwner(instruction.flags, owner.value)) this.#faults.push(fault);
    const copy: { -readonly [Key in keyof Copy]: Copy[Key] } = {
      instruction,
      sources: sources.map((word) => this.#resolver.word(word, site)),
      destination: this.#resolver.word(last, site),
      texts: heredocs.map((heredoc) => ({ name: heredoc.name, body: bodyOf(this.#syntax.source, heredoc) })),
    };
    if (this.#here.workdir) copy.workdir = this.#here.workdir;
    if (from?.text) copy.from = { ...this.#names.originOf(from.text, from.span, stage, "copies"), span: from.span };
    if (mode) copy.mode = mode;
    if (owner) copy.owner = owner;
    if (checksum) copy.checksum = checksum;
    stage.copies.push(copy);
    for (const heredoc of heredocs) if (heredoc.expand) this.#resolver.body(heredoc, site);
    const made = textsPlaced(copy);
    if (made.length && (this.#here.scripts?.size ?? 0) < mostScripts)
      this.#here = { ...this.#here, scripts: new Map([...(this.#here.scripts ?? []), ...made]) };
  }

  #mounts(stage: Draft, site: Site): void {
    for (const flag of site.instruction.flags) {
      if (flag.name !== "mount") continue;
      const from = mountFields(flag).get("from");
      if (!from?.includes("$")) this.#resolver.flag(flag, site);
      if (from) stage.mounts.push({ ...this.#names.originOf(from, flag.span, stage, "mounts"), span: flag.span });
    }
  }
}

const isRealFrom = ({ keyword, args }: Instruction): boolean => keyword === "FROM" && args.length > 0;

const wholeOf = ({ name, value }: Pair): Span => ({ ...name.span, end: value?.span.end ?? name.span.end });
