import type { Fault } from "../../model/document.ts";
import { type Hop, through } from "../../model/setting.ts";
import type { Environment } from "../../syntax/interpolation.ts";
import { Nearest, type Patience, patience } from "../../syntax/nearest.ts";
import type { YamlEntry, YamlMap } from "../../syntax/yaml.ts";
import { folderOf, joinPath, wayTo } from "../../text/path.ts";
import type { Located, Span } from "../../text/span.ts";
import { thousands } from "../../text/thousands.ts";
import { isNull } from "./canonical-forms.ts";
import { type MergeStep, mergeMaps, type Replacement } from "./merge.ts";
import { serviceRules } from "./merge-rules.ts";
import { quote, sizeOf, textsOf, without, withoutTag } from "./nodes.ts";
import { rebase } from "./rebase.ts";
import type { Room } from "./room.ts";

/** What extending needs of the loader it works for. */
export interface ExtenderOptions {
  readonly faults: Fault[];
  /** Services whose base nobody read. */
  readonly unread: Set<string>;
  readonly step: (why: Replacement["why"]) => MergeStep;
  /** A file that holds services to extend, filled in; `undefined` when it cannot be read, which has been noted. */
  readonly read: (file: Located<string>, path: string, environment: Environment) => YamlMap | undefined;
  /** What merging may still add to the project. */
  readonly room: Room;
}

/** A chain of services that extend one another has so many at most; Compose has no such limit, and no project comes near it. */
const longestChain = 1_000;

/** Works out `extends` as compose-go's loader/extends.go does: across files, in chains, with the paths of each file's folder. */
export class Extender {
  readonly #from: ExtenderOptions;
  readonly #patience = patience();

  constructor(from: ExtenderOptions) {
    this.#from = from;
  }

  #broken(span: Span, message: string): void {
    this.#from.faults.push({ kind: "broken", span, message });
  }

  /** A file with every service merged over what it extends. */
  extend(root: YamlMap, folder: string, environment: Environment, path: string): YamlMap {
    const services = root.entries.get("services");
    if (services?.value.kind !== "map" || ![...services.value.entries.values()].some(extendsSomething)) return root;
    const scope = new Extension(services.value, path, this.#patience);
    for (const name of services.value.entries.keys()) this.#extended(name, scope, folder, environment, new Set());
    for (const name of scope.unread) this.#from.unread.add(name);
    return { ...root, entries: new Map(root.entries).set("services", { ...services, value: { ...services.value, entries: scope.done } }) };
  }

  /** Files read for the services in them, by the variables they are filled from, and by the folder and path that name them. */
  readonly #scopes = new Map<Environment, Map<string, Extension | undefined>>();

  #extended(name: string, scope: Extension, folder: string, environment: Environment, chain: Set<string>): YamlEntry | undefined {
    const done = scope.done.get(name);
    const own = done ?? scope.services.entries.get(name);
    if (done || !own || own.value.kind !== "map") {
      if (own) scope.done.set(name, own);
      return own;
    }
    const extend = own.value.entries.get("extends");
    if (!extend || extend.value.tag === "!reset" || isNull(extend.value)) {
      scope.done.set(name, own);
      return own;
    }
    const plain: YamlEntry = { ...own, value: without(own.value, "extends") };
    const finish = (entry: YamlEntry, isWhole = true): YamlEntry => {
      scope.done.set(name, entry);
      if (!isWhole) scope.unread.add(name);
      return entry;
    };
    const wanted = textsOf(extend.value.kind === "map" ? extend.value.entries.get("service")?.value : extend.value)[0];
    const file = extend.value.kind === "map" ? textsOf(extend.value.entries.get("file")?.value)[0] : undefined;
    if (!wanted) {
      this.#broken(extend.key.span, `${quote(name)} must name the service that it extends`);
      return finish(plain, false);
    }
    const key = `${scope.path}\0${name}`;
    if (chain.size >= longestChain) {
      const most = thousands(longestChain);
      this.#from.room.tell(wanted.span, `more than ${most} services extend one another: what some of them inherit is not checked`);
      return finish(plain, false);
    }
    if (chain.has(key)) {
      this.#broken(wanted.span, `${quote(name)} extends itself, through ${quote(wanted.value)}: Compose refuses such a circle`);
      return finish(plain, false);
    }
    const from = file ? this.#scope(file, folder, environment) : scope;
    if (!from) return finish(plain, false);
    chain.add(key);
    const base = this.#extended(wanted.value, from, folder, environment, chain);
    chain.delete(key);
    if (!base) {
      const meant = from.nearest.to(wanted.value);
      const where = file ? ` in ${quote(file.value)}` : "";
      this.#broken(
        wanted.span,
        `there is no service ${quote(wanted.value)} to extend${where}${meant ? `, did you mean ${quote(meant)}?` : ""}`,
      );
      return finish(plain, false);
    }
    const isWhole = !from.unread.has(wanted.value);
    if (base.value.kind !== "map" || plain.value.kind !== "map") return finish(plain, isWhole);
    if (!this.#from.room.take(sizeOf(base.value), wanted.span)) return finish(plain, false);
    const hop: Hop = { how: "extends", span: wanted.span };
    const brought = new Map(
      [...base.value.entries]
        .filter(([, { value }]) => value.tag !== "!reset")
        .map(([each, entry]) => [each, { ...entry, value: withoutTag(entry.value), via: through(hop, entry.via) }]),
    );
    const value = mergeMaps({ ...plain.value, entries: brought }, plain.value, serviceRules, this.#from.step("extends"));
    return finish({ ...plain, value }, isWhole);
  }

  #scope(file: Located<string>, folder: string, environment: Environment): Extension | undefined {
    const path = joinPath(folder, file.value);
    const key = `${folder}\0${path}`;
    const known = this.#scopes.get(environment) ?? new Map<string, Extension | undefined>();
    this.#scopes.set(environment, known);
    if (known.has(key)) return known.get(key);
    const whole = this.#from.read(file, path, environment);
    let scope: Extension | undefined;
    if (whole) {
      const services = rebase(whole, wayTo(folderOf(path), folder) ?? folderOf(path)).entries.get("services")?.value;
      if (services?.kind === "map") scope = new Extension(services, path, this.#patience);
      else this.#broken(file.span, `${quote(file.value)} has no services to extend`);
    }
    known.set(key, scope);
    return scope;
  }
}

/** The services of one file while what they extend is worked out. */
class Extension {
  readonly done = new Map<string, YamlEntry>();
  readonly services: YamlMap;
  readonly path: string;
  readonly unread = new Set<string>();
  /** What was meant by a name that no service has. */
  readonly nearest: Nearest;

  constructor(services: YamlMap, path: string, patient: Patience) {
    this.services = services;
    this.path = path;
    this.nearest = new Nearest(services.entries.keys(), patient);
  }
}

const extendsSomething = ({ value }: YamlEntry): boolean => value.kind === "map" && value.entries.has("extends");
