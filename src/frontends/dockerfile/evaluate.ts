import type { Fault } from "../../model/document.ts";
import type { Setting } from "../../model/setting.ts";
import { unknown } from "../../model/setting.ts";
import { HOLE } from "../../syntax/image-reference.ts";
import type { ShellReader } from "../../syntax/shell/reader.ts";
import type { Logical } from "../../text/logical.ts";
import type { Located, Span } from "../../text/span.ts";
import type { BuildArguments } from "../frontend.ts";
import { expandWord, isPlain, literalWord } from "./expand.ts";
import { exposedBy } from "./expose.ts";
import { expands } from "./flags.ts";
import { flagOf, type Instruction, type Pair } from "./instruction.ts";
import { mountFields } from "./mount.ts";
import type { DockerfileSyntax } from "./parse.ts";
import { textsPlaced } from "./placed.ts";
import { platformFault } from "./platform.ts";
import { Resolver, type Site } from "./resolve.ts";
import { platformScope, Scope } from "./scope.ts";
import { bodyOf, readBody, scriptOf } from "./scripts.ts";
import { ScriptsAt, withScriptsRun } from "./scripts-run.ts";
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

type Writable<T> = { -readonly [Key in keyof T]: T[Key] };

type Draft = Writable<Stage> & {
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
  workdir: Setting<string> | undefined;
  user: Setting<string> | undefined;
  shell: readonly string[] | undefined;
  /** Scripts that here-documents of COPY made, by their paths. */
  scripts: ScriptsAt | undefined;
}

const nothing: Readonly<Handed> = { workdir: undefined, user: undefined, shell: undefined, scripts: undefined };

/** Walks the instructions once, as the builder does, resolving variables; linear in the file. */
export function evaluate(syntax: Evaluated, args: BuildArguments = new Map(), shell?: ShellReader): Evaluation {
  return new Evaluator(syntax, args, shell).run();
}

class Evaluator {
  readonly #syntax: Evaluated;
  readonly #args: BuildArguments;
  readonly #shell: ShellReader | undefined;
  readonly #global = new Scope(platformScope);
  readonly #globals: Assignment[] = [];
  readonly #stages: Draft[] = [];
  readonly #scopes = new Map<Stage, Scope>();
  readonly #faults: Fault[] = [];
  readonly #names: StageNames;
  readonly #resolver: Resolver;
  #scope = this.#global;
  #here: Handed = { ...nothing };
  /** The scripts that the stage being read made itself. */
  #scripts: ScriptsAt | undefined;
  readonly #ends = new Map<Stage, Handed>();
  readonly #scriptsRun = new Set<Logical>();

  constructor(syntax: Evaluated, args: BuildArguments, shell: ShellReader | undefined) {
    this.#syntax = syntax;
    this.#shell = shell;
    this.#args = args;
    this.#names = new StageNames(syntax.instructions, this.#faults);
    this.#resolver = new Resolver(syntax, this.#global, this.#faults);
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
          message: `${instruction.keyword.slice(0, 40)} comes before the first FROM: only ARG may`,
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
    this.#here = { ...((parent && this.#ends.get(parent)) ?? nothing) };
    this.#scripts = undefined;
    // What the base defers runs now, one level deep.
    for (const { trigger } of parent?.instructions ?? []) if (trigger) this.#step(draft, trigger);
    return draft;
  }

  #step(stage: Draft, instruction: Instruction): void {
    const { keyword, args } = instruction;
    const first = args[0];
    const site: Site = { instruction, scope: this.#scope, uses: stage.undefinedUses };
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
        if (first) stage.workdir = within(this.#here.workdir, this.#resolver.word(first, site));
        if (stage.workdir) this.#here.workdir = stage.workdir;
        break;
      case "STOPSIGNAL":
        if (first) {
          stage.stopSignal = this.#resolver.word(first, site);
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
        this.#here.shell = args.map(({ value }) => value);
        if (first && /(?:^|[\\/])(?:powershell|pwsh|cmd)(?:\.exe)?$/i.test(first.value)) stage.windows = true;
        break;
      case "EXPOSE":
        for (const word of args) this.#expose(stage, this.#resolver.word(word, site), word);
        break;
      case "VOLUME":
        for (const word of args) stage.volumes.push(this.#resolver.word(word, site));
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

  #script(stage: Draft, instruction: Instruction, deferred: boolean): void {
    const shell = this.#shell;
    if (!shell || stage.windows) return;
    const { source } = this.#syntax;
    const { workdir, user, scripts } = this.#here;
    const variables = (name: string): string | undefined => this.#scope.get(name)?.text;
    let script = scriptOf(shell, instruction, { source, shell: this.#here.shell, variables });
    if (scripts && instruction.keyword === "RUN") {
      const read = (body: Logical) => readBody(shell, body, variables, { errexit: false, pipefail: false });
      script = withScriptsRun(script, { scripts, seen: this.#scriptsRun, workdir }, read);
    }
    const found: Writable<StageScript> = { instruction, script, deferred };
    if (workdir) found.workdir = workdir;
    if (user) found.user = user;
    stage.scripts.push(found);
  }

  /** The user, and the one of a plain build. */
  #user(stage: Draft, word: Word, site: Site): void {
    stage.user = this.#resolver.word(word, site);
    stage.plainUser = this.#resolver.plain(word, site, stage.user);
    this.#here.user = stage.plainUser;
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
    const found: Assignment[] = [];
    for (const pair of instruction.pairs) {
      if (!pair.value) continue;
      const site: Site = { instruction, scope: this.#scope, uses: stage.undefinedUses, target: pair.name.value };
      const value = this.#resolver.word(pair.value, site);
      found.push({ keyword, name: this.#name(pair.name.value), value, literal: this.#literal(pair, this.#scope), span: wholeOf(pair) });
    }
    for (const each of found) stage.assignments.push(each);
    // All of one instruction are read before any of them is set.
    if (keyword === "ENV")
      for (const { name, value, span } of found)
        if (value) this.#scope.set(name, { text: value.state === "unknown" ? value.text : value.value, span });
  }

  #name(written: string): string {
    return isPlain(written) ? written : expandWord(written, (variable) => this.#scope.get(variable)?.text, this.#syntax.escape).text;
  }

  #literal({ value }: Pair, scope: Scope): string {
    if (!value || isPlain(value.value)) return value?.value ?? "";
    return literalWord(value.value, (name) => scope.get(name)?.text, this.#syntax.escape);
  }

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
    const flags = instruction.flags.length ? this.#copyFlags(site) : undefined;
    const isBody = ({ value }: Word): boolean => !instruction.json && /^\d*<<-?\S/.test(value);
    const sources: Setting<string>[] = [];
    for (let at = 0; at < args.length - 1; at += 1) {
      const word = args[at] as Word;
      if (heredocs.length === 0 || !isBody(word)) sources.push(this.#resolver.word(word, site));
    }
    const copy: Writable<Copy> = { instruction, sources, destination: this.#resolver.word(last, site), texts: [] };
    if (this.#here.workdir) copy.workdir = this.#here.workdir;
    if (flags) {
      const from = keyword === "COPY" ? flagOf(instruction, "from") : undefined;
      if (from?.text) copy.from = this.#origin(from.text, from.span, stage, "copies");
      if (flags.mode) copy.mode = flags.mode;
      if (flags.owner) copy.owner = flags.owner;
      if (flags.checksum) copy.checksum = flags.checksum;
    }
    stage.copies.push(copy);
    if (heredocs.length) this.#copyTexts(copy, site);
  }

  /** What the flags of COPY and ADD come to. */
  #copyFlags(site: Site): Pick<Copy, "mode" | "owner" | "checksum"> {
    const { flags, keyword } = site.instruction;
    const found: Writable<Pick<Copy, "mode" | "owner" | "checksum">> = {};
    for (const flag of flags) {
      if (!flag.text || !expands(keyword, flag)) continue;
      const setting = this.#resolver.flag(flag, site);
      if (flag.name === "chmod") found.mode = setting;
      else if (flag.name === "chown") found.owner = setting;
      else if (flag.name === "checksum") found.checksum = setting;
    }
    const { owner } = found;
    // Written without a variable, it is known before.
    if (owner?.state === "written" && owner.via) for (const fault of linkedOwner(flags, owner.value)) this.#faults.push(fault);
    return found;
  }

  /** What its here-documents hold, and which scripts they make. */
  #copyTexts(copy: Writable<Copy>, site: Site): void {
    const { heredocs } = site.instruction;
    copy.texts = heredocs.map((heredoc) => ({ name: heredoc.name, body: bodyOf(this.#syntax.source, heredoc) }));
    for (const heredoc of heredocs) if (heredoc.expand) this.#resolver.body(heredoc, site);
    const made = textsPlaced(copy);
    if (made.length === 0) return;
    this.#scripts ??= new ScriptsAt(this.#here.scripts);
    for (const [path, body] of made) this.#scripts.set(path, body);
    this.#here.scripts = this.#scripts;
  }

  #origin(text: string, span: Span, stage: Stage, verb: "copies" | "mounts"): Origin & { readonly span: Span } {
    const origin = this.#names.originOf(text, span, stage, verb);
    return "stage" in origin ? { stage: origin.stage, span } : { image: origin.image, span };
  }

  #mounts(stage: Draft, site: Site): void {
    for (const flag of site.instruction.flags) {
      if (flag.name !== "mount") continue;
      const from = mountFields(flag).get("from");
      if (!from?.includes("$")) this.#resolver.flag(flag, site);
      if (from) stage.mounts.push(this.#origin(from, flag.span, stage, "mounts"));
    }
  }
}

const isRealFrom = ({ keyword, args }: Instruction): boolean => keyword === "FROM" && args.length > 0;

const wholeOf = ({ name: { span }, value }: Pair): Span => ({ file: span.file, start: span.start, end: (value?.span ?? span).end });
