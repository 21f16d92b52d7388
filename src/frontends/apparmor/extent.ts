import { networkFamilies, policyCapabilities, signals, socketTypes } from "../../knowledge/apparmor.ts";
import { own } from "../../text/own.ts";
import { type Flags, flagsOf } from "./mount-flags.ts";
import { type PathPattern, pathOf } from "./path-pattern.ts";
import { accessWords } from "./statement.ts";
import type { CapabilityRule, Condition, Rule, StatementKind, StatementRule, Word } from "./syntax.ts";

/** What a rule says of a path, a label or a name: `path` is there when it can be compared with others. */
export interface Named {
  readonly text: string;
  readonly path?: PathPattern;
}

/** A part of what a rule is about: everything that is one of its words, and matches its patterns, by what they speak of. What is not named is everything. */
export interface Extent {
  readonly words: Readonly<Record<string, ReadonlySet<string>>>;
  readonly named: Readonly<Record<string, Named>>;
  /** Of mounts. */
  readonly flags?: Flags;
}

/** The kinds that are judged together: a remount is a mount. */
export type Subject = Exclude<StatementKind, "remount"> | "capability";

/** The accesses there are for a kind of rule. */
const accessesOf = (kind: StatementKind): string[] => [...new Set((accessWords[kind] ?? []).flatMap((word) => spelledOut(kind, word)))];

/** Families and types of sockets that have no name here. */
const other = "other";

/** What a rule is judged as; `undefined` for those about files, which a policy compares itself. */
export function subjectOf({ kind }: Rule): Subject | undefined {
  if (kind === "file" || kind === "link" || kind === "all") return undefined;
  return kind === "remount" ? "mount" : kind;
}

/** What a rule is about, in parts that add up. `expand` replaces variables, and answers `undefined` for unknown ones. */
export function extentOf(rule: CapabilityRule | StatementRule, expand: (text: string) => string | undefined): Extent[] {
  if (rule.kind === "capability")
    return [{ words: rule.names.length ? { name: new Set(rule.names.map(({ value }) => value)) } : {}, named: {} }];
  const reader = new ExtentReader(rule, expand);
  switch (rule.kind) {
    case "mount":
    case "remount":
      return reader.mounts();
    case "umount":
      // The parser reads its conditions and compiles none of them.
      return [{ words: {}, named: reader.names([["target", rule.words[0]]]) }];
    case "pivot_root":
      return [
        {
          words: {},
          named: {
            ...reader.conditions(rule.conditions),
            ...reader.names([
              ["path", rule.words[0]],
              ["target", rule.target],
            ]),
          },
        },
      ];
    case "change_profile":
      return [
        {
          words: {},
          named: reader.names([
            ["program", rule.words[0]],
            ["target", rule.target],
          ]),
        },
      ];
    default:
      return [reader.talk()];
  }
}

class ExtentReader {
  readonly #rule: StatementRule;
  readonly #expand: (text: string) => string | undefined;

  constructor(rule: StatementRule, expand: (text: string) => string | undefined) {
    this.#rule = rule;
    this.#expand = expand;
  }

  /** Patterns by what they speak of; those that are not written are left out. */
  names(each: readonly (readonly [string, Word | undefined])[]): Record<string, Named> {
    return Object.fromEntries(each.flatMap(([name, word]) => (word ? [[name, this.#name(word)]] : [])));
  }

  conditions(conditions: readonly Condition[], prefix = ""): Record<string, Named> {
    return this.names(conditions.map(({ name, values }) => [prefix + name.value, values[0]]));
  }

  /** Rules about other processes and sockets. */
  talk(): Extent {
    const { kind, conditions, peer, words } = this.#rule;
    const set = conditions.filter(({ name }) => name.value === "set").flatMap(({ values }) => values.map(({ value }) => value));
    const others = conditions.filter(({ name }) => name.value !== "set" && name.value !== "type");
    const type = conditions.find(({ name }) => name.value === "type")?.values[0]?.value;
    const [queue] = kind === "mqueue" ? words : [];
    const queueType = type ?? (queue && (queue.value.startsWith("/") ? "posix" : "sysv"));
    const access = this.#access();
    return {
      words: {
        ...(access ? { access } : {}),
        ...(set.length ? { set: new Set(set) } : {}),
        ...(kind === "network" && words.length ? { socket: new Set(namedSockets(words)) } : {}),
        ...(queueType && kind !== "network" ? { type: new Set([queueType]) } : {}),
      },
      named: { ...this.conditions(others), ...this.conditions(peer?.conditions ?? [], "peer "), ...this.names([["queue", queue]]) },
    };
  }

  mounts(): Extent[] {
    const { kind, words, target, conditions } = this.#rule;
    return flagsOf(conditions, kind === "remount").flatMap((flags) => {
      // What changes a mount that is there has a mount point and no source.
      const isPoint = !target && flags.changesMount;
      return this.#fileSystems(
        this.names(
          isPoint
            ? [["target", words[0]]]
            : [
                ["source", words[0]],
                ["target", target],
              ],
        ),
        flags,
      );
    });
  }

  /** A part for each kind of file system. */
  #fileSystems(named: Record<string, Named>, flags: Flags): Extent[] {
    const kinds = this.#rule.conditions
      .filter(({ name }) => name.value === "fstype" || name.value === "vfstype")
      .flatMap(({ values }) => values);
    const made = (more: Record<string, Named>): Extent => ({ words: {}, named: { ...named, ...more }, flags });
    return kinds.length ? kinds.map((kind) => made({ fstype: this.#name(kind) })) : [made({})];
  }

  /** The accesses of a rule; `undefined` for all of them. */
  #access(): Set<string> | undefined {
    const { kind, access, conditions, peer } = this.#rule;
    if (access.length) return new Set(access.flatMap(({ value }) => spelledOut(kind, value)));
    if (kind !== "dbus") return undefined;
    // apparmor.d(5): what a rule without access allows follows from its conditions.
    const names = conditions.map(({ name }) => name.value);
    if (names.includes("name")) return new Set(["bind"]);
    const isMessage = names.some((name) => name !== "bus") || (peer?.conditions.length ?? 0) > 0;
    return isMessage ? new Set(["send", "receive"]) : undefined;
  }

  #name({ value }: Word): Named {
    const text = this.#expand(value);
    const path = text === undefined ? undefined : pathOf(text);
    return path ? { text: value, path } : { text: value };
  }
}

/** The accesses an access word stands for: `rw` are two, and `read` is what each kind calls so. */
function spelledOut(kind: StatementKind, word: string): string[] {
  const [read, write] = kind === "ptrace" ? ["read", "trace"] : kind === "mqueue" ? ["read", "write"] : ["receive", "send"];
  if (word === "r" || word === "read") return [read as string];
  if (word === "w" || word === "write") return [write as string];
  return word === "rw" || word === "wr" ? [read as string, write as string] : [word];
}

/** Raw sockets of the internet family are told apart: those of ICMP can be named alone. */
const socketsOf = (family: string, type: string): string[] =>
  family === "inet" && type === "raw" ? ["inet/icmp", "inet/raw"] : [`${family}/${type}`];

/** Sockets by protocol: `network_mappings` in the parser's network.cc. */
const protocolSockets: Readonly<Record<string, readonly string[]>> = {
  tcp: ["inet/stream", "inet6/stream"],
  udp: ["inet/dgram", "inet6/dgram"],
  icmp: ["inet/icmp"],
};

/** The sockets that the words of a network rule mean: of each family, and of families and types that have no name here. */
function namedSockets([first, second]: readonly Word[]): string[] {
  const family = first && networkFamilies.includes(first.value) ? first.value : undefined;
  const type = family === undefined ? first?.value : second?.value;
  const ofProtocol = type === undefined ? undefined : own(protocolSockets, type);
  if (ofProtocol) return ofProtocol.filter((socket) => family === undefined || socket.startsWith(`${family}/`));
  const families = family === undefined ? [...networkFamilies, other] : [family];
  return families.flatMap((each) => (type === undefined ? [...socketTypes, other] : [type]).flatMap((one) => socketsOf(each, one)));
}

const universes: Readonly<Partial<Record<Subject, Readonly<Record<string, readonly string[]>>>>> = {
  capability: { name: policyCapabilities },
  network: { access: accessesOf("network"), socket: namedSockets([]) },
  unix: { access: accessesOf("unix"), type: socketTypes },
  dbus: { access: accessesOf("dbus") },
  signal: { access: accessesOf("signal"), set: [...signals, ...Array.from({ length: 33 }, (_, at) => `rtmin+${at}`)] },
  ptrace: { access: accessesOf("ptrace") },
  mqueue: { access: accessesOf("mqueue"), type: ["posix", "sysv"] },
  io_uring: { access: accessesOf("io_uring") },
  userns: { access: accessesOf("userns") },
};

/** Words there are for a subject, by what they speak of. */
export const universeOf = (subject: Subject): Readonly<Record<string, readonly string[]>> => universes[subject] ?? {};
