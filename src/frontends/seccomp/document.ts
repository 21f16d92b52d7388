import { defaultCapabilities } from "../../knowledge/capabilities.ts";
import { dockerDefaultProfile } from "../../knowledge/docker-default-seccomp.ts";
import { podmanDefaultProfile } from "../../knowledge/podman-default-seccomp.ts";
import { type Architecture, architectureOf, architectures } from "../../knowledge/seccomp.ts";
import type { Target } from "../../knowledge/targets.ts";
import type { Document, Suppression } from "../../model/document.ts";
import { mayIgnore, suppressionIn } from "../../syntax/ignore-comment.ts";
import { type JsonNode, parseJson } from "../../syntax/json.ts";
import { JsonEditor } from "../../syntax/json-edit.ts";
import { hasMark, templateReason } from "../../syntax/template.ts";
import { applyEdits, type Edit } from "../../text/edit.ts";
import { Source } from "../../text/source.ts";
import { type Calls, calls } from "./calls.ts";
import { type CombinedFilter, combine } from "./filter.ts";
import { decodeProfile, type Gate, type OddKey, type SeccompProfile, type SeccompRule } from "./profile.ts";
import { validateProfile } from "./validate.ts";

/** A seccomp profile: what rules of subject `seccomp` judge. */
export interface SeccompDocument extends Document {
  readonly dialect: "seccomp";
  readonly target: Target;
  /** As written. */
  readonly root: JsonNode | undefined;
  /** `undefined` when nothing of it could be read. */
  readonly profile: SeccompProfile | undefined;
  readonly odd: readonly OddKey[];
  /** The filter for a container with these capabilities, the engine's default ones unless told, on the profile's first architecture. */
  filter(caps?: ReadonlySet<string>, architecture?: Architecture): CombinedFilter | undefined;
  /** The filter of the engine's own default profile for the same container: Podman's for that target, else Docker's. */
  engineFilter(caps?: ReadonlySet<string>, architecture?: Architecture): CombinedFilter;
  /** Both, on another architecture, for a few calls only. */
  filtersOn(architecture: Architecture, only: ReadonlySet<string>): { readonly own?: CombinedFilter; readonly engine: CombinedFilter };
  readonly calls: Calls;
  /** The 64-bit architectures it is written for, or the usual one. */
  readonly hosts: readonly Architecture[];
  /** Of a rule gated on architectures, those it counts on, whether or not the profile covers them; else those of the profile. */
  hostsOf(rule: SeccompRule): readonly Architecture[];
  /** Rules of Docker's and Podman's own profiles. */
  engineRules(): readonly SeccompRule[];
  /** What is lost of both these profiles, for the same container. */
  engineLost(): CombinedFilter["lost"];
  /** Libseccomp's names for architectures that are written as SCMP_ARCH_*; unknown ones are left out. */
  machines(tokens: readonly string[]): string[];
  /** What edits the file; `undefined` when nothing of it could be read, or it is too large for that. */
  editor(): JsonEditor | undefined;
  /** The profile after some edits. */
  after(edits: readonly Edit[]): SeccompDocument;
}

/** The engines' default profiles, each read once. */
const engines = new Map<Target, SeccompProfile>();

function engineProfile(target: Target): SeccompProfile {
  const known = engines.get(target);
  if (known) return known;
  const { root } = parseJson(new Source("default.json", target === "podman" ? podmanDefaultProfile() : dockerDefaultProfile()));
  const profile = (root && decodeProfile(root, target === "podman" ? target : "docker").profile) as SeccompProfile;
  engines.set(target, profile);
  return profile;
}

/** The kernel that gates are judged for: one of the last two years. */
const kernel = [6, 12] as const;

const engineCapabilities: ReadonlySet<string> = new Set([...defaultCapabilities].map((name) => `CAP_${name}`));

/** Characters. Each repair reads the whole profile again; the engines' own have 15,000, and what has more than this is not written by hand. */
const largestEdited = 128 * 1024;

/** Reads a seccomp profile. Never throws. */
export function readSeccomp(source: Source, target: Target): SeccompDocument {
  const { root, faults, whole } = parseJson(source);
  const other = root && whyNot(root);
  const skipped = other ?? (isTemplate(source.text) ? templateReason : undefined);
  let edited: JsonEditor | undefined;
  const editor = (): JsonEditor | undefined => {
    if (source.text.length <= largestEdited) edited ??= root && new JsonEditor(source, root);
    return edited;
  };
  const decoded = root && !skipped ? decodeProfile(root, target, editor()) : { profile: undefined, faults: [], odd: [] };
  const { profile } = decoded;
  const filters = new Map<string, CombinedFilter | undefined>();
  const readable = profile && whole && !decoded.faults.some(({ kind }) => kind === "broken") ? profile : undefined;
  const engineTarget = target === "podman" ? target : "docker";
  let engineRules: readonly SeccompRule[] | undefined;
  return {
    dialect: "seccomp",
    source,
    target,
    root,
    faults: skipped ? [] : [...faults, ...decoded.faults, ...(profile ? validateProfile(profile, target, editor()) : [])],
    suppressions: root ? requestsIn(root, source) : [],
    profile,
    odd: decoded.odd,
    ...(skipped ? { skipped } : {}),
    ...(other ? { isBare: true } : {}),
    filter(caps = engineCapabilities, architecture = profile && architectureFor(profile)) {
      if (!readable || !architecture) return undefined;
      const key = `${architecture.token} ${[...caps].sort().join(" ")}`;
      if (!filters.has(key)) filters.set(key, combine(readable, { target, architecture, caps, kernel }));
      return filters.get(key);
    },
    engineFilter(caps = engineCapabilities, architecture = architectureFor(profile ?? engineProfile(target))) {
      const key = `engine ${architecture.token} ${[...caps].sort().join(" ")}`;
      const known = filters.get(key) ?? combine(engineProfile(target), { target: engineTarget, architecture, caps, kernel });
      filters.set(key, known);
      return known as CombinedFilter;
    },
    filtersOn(architecture, only) {
      const host = { target, architecture, caps: engineCapabilities, kernel };
      const own = readable && combine(readable, host, only);
      const engine = combine(engineProfile(target), { ...host, target: engineTarget }, only) as CombinedFilter;
      return { engine, ...(own ? { own } : {}) };
    },
    calls,
    hosts: profile ? hostsOf(profile) : [],
    hostsOf: (rule) => (profile ? gatedHosts(rule, hostsOf(profile), target) : []),
    engineRules() {
      engineRules ??= (["docker", "podman"] as const).flatMap((each) => engineProfile(each).rules ?? []);
      return engineRules;
    },
    engineLost() {
      const architecture = architectureFor(profile ?? engineProfile(target));
      return (["docker", "podman"] as const).flatMap(
        (each) => combine(engineProfile(each), { target: each, architecture, caps: engineCapabilities, kernel })?.lost ?? [],
      );
    },
    machines: (tokens) => tokens.flatMap((token) => architectureOf(token)?.machine ?? []),
    editor,
    after: (edits) => readSeccomp(new Source(source.path, applyEdits(source.text, edits)), target),
  };
}

/** The architecture most will run it on: x86_64 unless the profile covers only others. */
export function architectureFor({ architectures, archMap }: SeccompProfile): Architecture {
  const listed = [...(architectures?.value ?? []), ...(archMap?.value.map((each) => each.architecture) ?? [])].flatMap(
    ({ value }) => architectureOf(value) ?? [],
  );
  const usual = architectureOf("SCMP_ARCH_X86_64") as Architecture;
  const families = [...listed, ...(listed.some(({ token }) => token === "SCMP_ARCH_X86" || token === "SCMP_ARCH_X32") ? [usual] : [])];
  return families.length === 0 || families.includes(usual)
    ? usual
    : ((families.find(({ bits }) => bits === 64) ?? families[0]) as Architecture);
}

function hostsOf(profile: SeccompProfile): Architecture[] {
  const listed = [...(profile.architectures?.value ?? []), ...(profile.archMap?.value.map((each) => each.architecture) ?? [])];
  const wide = listed.flatMap(({ value }) => architectureOf(value) ?? []).filter(({ bits, refused }) => bits === 64 && !refused);
  return [...new Set([architectureFor(profile), ...wide])];
}

function gatedHosts({ includes, excludes }: SeccompRule, hosts: readonly Architecture[], target: Target): readonly Architecture[] {
  // OCI runtimes know no gates.
  if (target === "oci") return hosts;
  const named = (gate: Gate | undefined, { go }: Architecture): boolean => gate?.arches.some(({ value }) => value === go) === true;
  const within = includes?.arches.length ? architectures.filter((each) => named(includes, each)) : hosts;
  return within.filter((each) => !named(excludes, each));
}

/** JSON that is something else: a runtime's whole configuration, a schema. */
function whyNot(root: JsonNode): string | undefined {
  if (root.kind !== "object") return undefined;
  const keys = new Set(root.members.map(({ key }) => key));
  if (keys.has("ociVersion")) return "it is an OCI runtime configuration, not a profile";
  if (keys.has("$schema") && (keys.has("properties") || keys.has("definitions"))) return "it is a JSON schema";
  return undefined;
}

/** Outside of strings JSON has no tags, and no action or architecture has one inside. */
const isTemplate = (text: string): boolean =>
  hasMark(text) && (hasMark(text.replace(/"(?:\\.|[^"\\\n])*"?/g, '""')) || /:\s*(?:\[\s*)?"(?:\{\{|\{%|<%|@\w+@"|%%\w+%%")/.test(text));

/** JSON has no comments: a request stands in the `comment` of an object, and is about that object. */
function requestsIn(root: JsonNode, source: Source): Suppression[] {
  if (!mayIgnore(source.text)) return [];
  const found: Suppression[] = [];
  const open: JsonNode[] = [root];
  for (let node = open.pop(); node; node = open.pop()) {
    if (node.kind === "array") for (const item of node.items) open.push(item);
    if (node.kind !== "object") continue;
    for (const { key, value } of node.members) {
      open.push(value);
      if (value.kind !== "string" || !/comment/i.test(key)) continue;
      const { file, start, end } = value.span;
      const { span } = node;
      const request = suppressionIn({ file, start: start + 1, end: end - 1 }, source, { line: span, block: () => span, peers: [] });
      if (request) found.push(request);
    }
  }
  return found;
}
