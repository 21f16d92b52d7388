import { errnos } from "../../knowledge/errno.ts";
import type { Target } from "../../knowledge/targets.ts";
import type { Fault } from "../../model/document.ts";
import { type JsonMember, type JsonNode, uint64 } from "../../syntax/json.ts";
import type { JsonEditor } from "../../syntax/json-edit.ts";
import type { Edit } from "../../text/edit.ts";
import { own } from "../../text/own.ts";
import type { Located, Span } from "../../text/span.ts";

/** What must hold of a container, or must not, for a rule to count. */
export interface Gate {
  readonly caps: readonly Located<string>[];
  readonly arches: readonly Located<string>[];
  readonly minKernel?: Located<string>;
  readonly span: Span;
}

/** A comparison of one argument. With MASKED_EQ, `value` is the mask and `valueTwo` what is left under it. */
export interface ArgumentTest {
  readonly index: Located<number>;
  readonly value: Located<bigint>;
  readonly valueTwo?: Located<bigint>;
  readonly op: Located<string>;
  readonly span: Span;
}

/** One entry of `syscalls`. */
export interface SeccompRule {
  readonly names: readonly Located<string>[];
  readonly action: Located<string>;
  readonly errnoRet?: Located<bigint>;
  /** Podman's spelling: a name or digits. */
  readonly errno?: Located<string>;
  readonly args: readonly ArgumentTest[];
  readonly includes?: Gate;
  readonly excludes?: Gate;
  readonly span: Span;
}

/** A seccomp profile as written: the keys a loader may read, each where it stands. */
export interface SeccompProfile {
  /** Absent, or empty. */
  readonly defaultAction?: Located<string>;
  readonly defaultErrnoRet?: Located<bigint>;
  readonly defaultErrno?: Located<string>;
  readonly architectures?: Located<readonly Located<string>[]>;
  readonly archMap?: Located<readonly { readonly architecture: Located<string>; readonly subArchitectures: readonly Located<string>[] }[]>;
  readonly flags?: Located<readonly Located<string>[]>;
  readonly listenerPath?: Located<string>;
  readonly listenerMetadata?: Located<string>;
  /** `undefined` when there is no such key. */
  readonly rules?: readonly SeccompRule[];
  readonly span: Span;
}

/** A key that some loader does not read as it stands. */
export interface OddKey {
  readonly key: string;
  readonly span: Span;
  readonly why: "unknown" | "case" | "duplicate" | "foreign";
  /** The keys that may stand there. */
  readonly known: readonly string[];
  /** What is written beside the key, for `foreign` ones. */
  readonly value: JsonNode;
}

/** What a profile says, and what its loaders refuse or pass over. */
export interface Decoded {
  readonly profile: SeccompProfile | undefined;
  readonly faults: readonly Fault[];
  readonly odd: readonly OddKey[];
}

const top = [
  "defaultAction",
  "defaultErrnoRet",
  "defaultErrno",
  "architectures",
  "archMap",
  "flags",
  "listenerPath",
  "listenerMetadata",
  "syscalls",
];
const ofRule = ["names", "name", "action", "errnoRet", "errno", "args", "comment", "includes", "excludes"];
const ofTest = ["index", "value", "valueTwo", "op"];
const ofGate = ["caps", "arches", "minKernel"];
const ofMap = ["architecture", "subArchitectures"];

/** Keys that a target's loader passes over. */
const foreign: Readonly<Record<Target, readonly string[]>> = {
  docker: ["defaultErrno", "errno"],
  podman: ["minKernel"],
  oci: ["archMap", "name", "includes", "excludes", "defaultErrno", "errno"],
};

/** Decodes a profile as Go's encoding/json does for a target: keys in any case, the last of two, numbers exact to 64 bits. */
export function decodeProfile(root: JsonNode, target: Target, editor?: JsonEditor): Decoded {
  return new Decoder(target, editor).decode(root);
}

class Decoder {
  readonly #target: Target;
  readonly #editor: JsonEditor | undefined;
  readonly #faults: Fault[] = [];
  readonly #odd: OddKey[] = [];

  constructor(target: Target, editor: JsonEditor | undefined) {
    this.#target = target;
    this.#editor = editor;
  }

  decode(root: JsonNode): Decoded {
    if (root.kind !== "object") {
      this.#fault(root.span, `a profile must be an object, not ${kindOf(root)}`);
      return { profile: undefined, faults: this.#faults, odd: this.#odd };
    }
    const get = this.#fields(root, top);
    const action = this.#filled(get("defaultAction"));
    const errnoRet = this.#number(get("defaultErrnoRet"));
    const errno = this.#filled(get("defaultErrno"));
    const architectures = this.#strings(get("architectures"));
    const archMap = this.#archMap(get("archMap"));
    const flags = this.#strings(get("flags"));
    const listenerPath = this.#filled(get("listenerPath"));
    const listenerMetadata = this.#filled(get("listenerMetadata"));
    const syscalls = get("syscalls");
    const rules = syscalls && this.#list(syscalls.value)?.flatMap((node) => this.#rule(node) ?? []);
    const profile: SeccompProfile = {
      ...(action ? { defaultAction: action } : {}),
      ...(errnoRet ? { defaultErrnoRet: errnoRet } : {}),
      ...(errno ? { defaultErrno: errno } : {}),
      ...(architectures ? { architectures } : {}),
      ...(archMap ? { archMap } : {}),
      ...(flags ? { flags } : {}),
      ...(listenerPath ? { listenerPath } : {}),
      ...(listenerMetadata ? { listenerMetadata } : {}),
      ...(rules ? { rules } : {}),
      span: root.span,
    };
    return { profile, faults: this.#faults, odd: this.#odd };
  }

  #rule(node: JsonNode): SeccompRule | undefined {
    if (!this.#isObject(node)) return undefined;
    const get = this.#fields(node, ofRule);
    const [names, name] = [this.#strings(get("names")), this.#filled(get("name"))];
    if (names && names.value.length > 0 && name && this.#target !== "oci")
      this.#fault(
        (get("name") as JsonMember).span,
        "the loader refuses a rule with both `name` and `names`: move the call into `names` and remove `name`",
        "move it into `names`",
        this.#moved(name, names.value),
      );
    for (const each of names?.value ?? [])
      if (each.value === "") this.#fault(each.span, "a system call needs a name", "remove it", this.#editor?.remove([each.span]));
    const used = this.#target === "oci" ? undefined : name;
    const action = this.#string(get("action"));
    if (!action?.value) this.#fault(action?.span ?? start(node.span), "this rule has no action, and the runtime refuses it");
    const errnoRet = this.#number(get("errnoRet"));
    const errno = this.#filled(get("errno"));
    const args = get("args");
    const [includes, excludes] = [this.#gate(get("includes")), this.#gate(get("excludes"))];
    if (!names?.value.length && !name && this.#target !== "oci")
      this.#faults.push({
        span: names?.span ?? start(node.span),
        message: "this rule names no system call and has no effect",
        kind: "loose",
      });
    return {
      names: names && names.value.length > 0 ? names.value : used ? [used] : [],
      action: action ?? { value: "", span: start(node.span) },
      ...(errnoRet ? { errnoRet } : {}),
      ...(errno ? { errno } : {}),
      args: (args && this.#list(args.value)?.flatMap((each) => this.#test(each) ?? [])) ?? [],
      ...(includes ? { includes } : {}),
      ...(excludes ? { excludes } : {}),
      span: node.span,
    };
  }

  /** What moves the call of `name` into the list of `names`. */
  #moved(name: Located<string>, names: readonly Located<string>[]): readonly Edit[] | undefined {
    const [first] = names;
    const list = first && this.#editor?.holderOf(first.span);
    const added = names.some(({ value }) => value === name.value) ? [] : list && this.#editor?.add(list.span, [name.value]);
    const removed = this.#editor?.remove([name.span]);
    return added && removed && [...added, ...removed];
  }

  #test(node: JsonNode): ArgumentTest | undefined {
    if (!this.#isObject(node)) return undefined;
    const get = this.#fields(node, ofTest);
    const index = this.#number(get("index"));
    const value = this.#number(get("value"));
    const valueTwo = this.#number(get("valueTwo"));
    const op = this.#string(get("op"));
    if (!op?.value) this.#fault(op?.span ?? start(node.span), "this condition has no `op`, and the runtime refuses it");
    const none = { value: 0n, span: start(node.span) };
    return {
      index: index ? { value: Number(index.value), span: index.span } : { value: 0, span: none.span },
      value: value ?? none,
      ...(valueTwo ? { valueTwo } : {}),
      op: op ?? { value: "", span: none.span },
      span: node.span,
    };
  }

  #gate(member: JsonMember | undefined): Gate | undefined {
    if (!member || member.value.kind === "null" || !this.#isObject(member.value)) return undefined;
    const get = this.#fields(member.value, ofGate);
    const minKernel = this.#filled(get("minKernel"));
    const [major, minor] =
      /^(\d+)\.(\d+)$/
        .exec(minKernel?.value ?? "")
        ?.slice(1)
        .map(Number) ?? [];
    if (
      minKernel &&
      this.#target === "docker" &&
      (major === undefined || minor === undefined || major > 255 || minor > 255 || major + minor === 0)
    )
      this.#fault(
        minKernel.span,
        "a kernel version must be two numbers, such as 4.8",
        "remove the rest of the version",
        withoutRest(minKernel),
      );
    return {
      caps: this.#strings(get("caps"))?.value ?? [],
      arches: this.#strings(get("arches"))?.value ?? [],
      ...(minKernel ? { minKernel } : {}),
      span: member.span,
    };
  }

  #archMap(member: JsonMember | undefined): SeccompProfile["archMap"] {
    if (!member || member.value.kind === "null") return undefined;
    const entries = this.#list(member.value)?.flatMap((node) => {
      if (!this.#isObject(node)) return [];
      const get = this.#fields(node, ofMap);
      const architecture = this.#string(get("architecture"));
      const subArchitectures = this.#strings(get("subArchitectures"))?.value ?? [];
      return architecture ? [{ architecture, subArchitectures }] : [];
    });
    return entries && { value: entries, span: member.span };
  }

  /** Reads an object's members by the names of its fields, as Go does. Others are odd, unless they are comments by name. */
  #fields(node: JsonNode & { kind: "object" }, known: readonly string[]): (name: string) => JsonMember | undefined {
    const found = new Map<string, JsonMember>();
    for (const member of node.members) {
      const { key, keySpan, value } = member;
      const exact = known.includes(key) ? key : known.find((each) => each.toLowerCase() === key.toLowerCase());
      if (exact === undefined) {
        if (!isRemark(key)) this.#odd.push({ key, span: keySpan, why: "unknown", known, value });
        continue;
      }
      if (found.has(exact)) this.#odd.push({ key, span: (found.get(exact) as JsonMember).keySpan, why: "duplicate", known, value });
      else if (foreign[this.#target].includes(exact)) {
        if (!saysNothing(exact, node, value)) this.#odd.push({ key: exact, span: keySpan, why: "foreign", known, value });
      } else if (exact !== key) this.#odd.push({ key, span: keySpan, why: "case", known, value });
      found.set(exact, member);
    }
    return (name) => found.get(name);
  }

  #string(member: JsonMember | undefined): Located<string> | undefined {
    if (!member || member.value.kind === "null") return undefined;
    const { value } = member;
    if (value.kind === "string") return { value: value.value, span: value.span };
    // What this loader does not read it does not refuse either.
    if (foreign[this.#target].includes(member.key)) return undefined;
    this.#fault(value.span, `\`${member.key}\` must be a string, not ${kindOf(value)}: put it in double quotes`);
    return undefined;
  }

  /** A text that loaders take for absent when it is empty, as Go programs write what they leave out: `"name": ""`. */
  #filled(member: JsonMember | undefined): Located<string> | undefined {
    const text = this.#string(member);
    return text?.value ? text : undefined;
  }

  #number(member: JsonMember | undefined): Located<bigint> | undefined {
    if (!member || member.value.kind === "null") return undefined;
    const { value, key } = member;
    const number = value.kind === "number" ? uint64(value.text) : undefined;
    if (number !== undefined) return { value: number, span: value.span };
    this.#fault(
      value.span,
      value.kind === "number"
        ? `\`${key}\` must be a whole number from 0 to 18446744073709551615 in plain digits, not ${value.text.slice(0, 40)}`
        : `\`${key}\` must be a number, not ${kindOf(value)}${value.kind === "string" ? ": write it in plain decimal digits, without quotes" : ""}`,
      "write the number",
      plainNumber(value, key),
    );
    return undefined;
  }

  #strings(member: JsonMember | undefined): Located<readonly Located<string>[]> | undefined {
    if (!member || member.value.kind === "null") return undefined;
    const items = this.#list(member.value);
    return (
      items && {
        value: items.flatMap((node) => {
          if (node.kind === "string") return [{ value: node.value, span: node.span }];
          this.#fault(node.span, `\`${member.key}\` must contain only strings, not ${kindOf(node)}`);
          return [];
        }),
        span: member.span,
      }
    );
  }

  #list(node: JsonNode): readonly JsonNode[] | undefined {
    if (node.kind === "null") return undefined;
    if (node.kind === "array") return node.items;
    this.#fault(node.span, `a list in brackets is expected here, not ${kindOf(node)}`);
    return undefined;
  }

  #isObject(node: JsonNode): node is JsonNode & { kind: "object" } {
    if (node.kind === "object") return true;
    this.#fault(node.span, `an object in braces is expected here, not ${kindOf(node)}`);
    return false;
  }

  #fault(span: Span, message: string, title = "", edits: readonly Edit[] | undefined = undefined): void {
    this.#faults.push({ span, message, kind: "broken", ...(edits ? { fix: { title, safety: "safe", edits } } : {}) });
  }
}

/** Keys people use for remarks: loaders pass them over, and nobody expects anything else. */
const isRemark = (key: string): boolean =>
  /^(?:[_$#/]|x-)|comment|description|^(?:name|title|version|note|notes|author|license|source)$/i.test(key);

/** The first two numbers of a version that has more. */
function withoutRest({ value, span }: Located<string>): readonly Edit[] | undefined {
  const found = /^(\d{1,2}\.\d{1,3})[.-]/.exec(value)?.[1];
  return found ? [{ span, text: JSON.stringify(found) }] : undefined;
}

/** A number that stands in quotes, or the name of an error. */
function plainNumber(node: JsonNode, key: string): readonly Edit[] | undefined {
  if (node.kind !== "string") return undefined;
  const text = /^(?:\d+|0[xX][0-9a-fA-F]+)$/.test(node.value) ? BigInt(node.value).toString() : undefined;
  const number = text ?? (/errno/i.test(key) ? own(errnos, node.value)?.toString() : undefined);
  return number !== undefined && uint64(number) !== undefined ? [{ span: node.span, text: number }] : undefined;
}

const start = ({ file, start: at }: Span): Span => ({ file, start: at, end: at + 1 });

const kindOf = (node: JsonNode): string =>
  ({ object: "an object", array: "a list", string: "a string", number: "a number", boolean: "true or false", null: "null" })[node.kind];

/** An empty gate, or an error number that another key says too, or that no action reads. */
function saysNothing(key: string, { members }: JsonNode & { kind: "object" }, value: JsonNode): boolean {
  const sibling = (name: string): JsonNode | undefined => members.find((member) => member.key === name)?.value;
  if (value.kind === "null" || (value.kind === "array" && value.items.length === 0) || (value.kind === "string" && value.value === ""))
    return true;
  if (value.kind === "object") return value.members.every((member) => saysNothing("", value, member.value));
  if (key !== "errno" && key !== "defaultErrno") return false;
  const [action, number] = [sibling(key === "errno" ? "action" : "defaultAction"), sibling(`${key}Ret`)];
  if (action?.kind === "string" && action.value !== "SCMP_ACT_ERRNO") return true;
  return value.kind === "string" && number?.kind === "number" && (own(errnos, value.value) ?? Number(value.value)) === Number(number.text);
}
