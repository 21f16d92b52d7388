import type { YamlNode } from "../../syntax/yaml.ts";
import { cleanPath } from "../../text/path.ts";
import { splitMount } from "./mounts.ts";
import { portKey } from "./ports.ts";

/** What is particular about a key when files are merged. Without a rule mappings merge, lists append, scalars are replaced. */
export interface KeyRule {
  /**
   * `replace`: the later value stands alone. `pairs`: `K=V` lists and mappings, merged by name. `names`, `waits`: lists of names and
   * mappings of them. `sequence`: single values and lists. `hosts`: a list without doubles. The others are of one key each.
   */
  readonly merge?: "replace" | "pairs" | "names" | "waits" | "sequence" | "hosts" | "build" | "logging" | "subnets";
  /** What makes two items of the list the same: the later one takes the earlier one's place. */
  readonly unique?: (item: YamlNode) => string | undefined;
  /** A named thing: a service, a network. */
  readonly isElement?: boolean;
  /** Rules of the keys below; `*` is any other key. */
  readonly below?: Readonly<Record<string, KeyRule>>;
}

/** The rules of a key below. */
export const rulesBelow = (rules: KeyRule | undefined, key: string): KeyRule | undefined =>
  rules?.below && (Object.hasOwn(rules.below, key) ? rules.below[key] : rules.below["*"]);

const text = (node: YamlNode | undefined): string | undefined => (node?.kind === "scalar" && node.value !== null ? node.text : undefined);
const at = (node: YamlNode, key: string): string | undefined => (node.kind === "map" ? text(node.entries.get(key)?.value) : undefined);

const byName = (item: YamlNode): string | undefined => text(item)?.replace(/=.*$/s, "");
const byTarget = (item: YamlNode): string | undefined => {
  if (item.kind === "map") return at(item, "target");
  const [first, second] = splitMount(text(item) ?? "");
  const target = second ?? first;
  // Only the short form is made tidy: a long one with `/data/` stands beside `/data`.
  return target === undefined ? undefined : cleanPath(target);
};
const byDevice = (item: YamlNode): string | undefined => {
  const parts = text(item)?.split(":");
  return item.kind === "map" ? at(item, "target") : parts?.[1] || parts?.[0];
};
const byMount =
  (folder: string) =>
  (item: YamlNode): string | undefined =>
    item.kind === "map" ? (at(item, "target") ?? `${folder}/${at(item, "source")}`) : `${folder}/${text(item)}`;
const byPath = (item: YamlNode): string | undefined => (item.kind === "map" ? at(item, "path") : text(item));

// Below it `null` is a value: the variable is passed through.
const pairs: KeyRule = { merge: "pairs", unique: byName, below: { "*": { merge: "replace" } } };
const names: KeyRule = { unique: byName };
const sequence: KeyRule = { merge: "sequence", unique: byName };
const replace: KeyRule = { merge: "replace" };

const service: KeyRule = {
  isElement: true,
  below: {
    annotations: pairs,
    build: {
      merge: "build",
      below: {
        args: pairs,
        additional_contexts: pairs,
        extra_hosts: { merge: "hosts" },
        labels: pairs,
        // Unlike in other pairs, a null value does not replace an earlier one.
        ssh: { merge: "pairs", unique: byName },
        tags: names,
        // No key of a build, which is said once the files are merged; it must not be refused for doubles before that.
        platform: names,
      },
    },
    cap_add: names,
    cap_drop: names,
    command: replace,
    configs: { unique: byMount("") },
    depends_on: { merge: "waits" },
    deploy: { below: { labels: pairs } },
    devices: { unique: byDevice },
    dns: sequence,
    dns_opt: sequence,
    dns_search: sequence,
    entrypoint: replace,
    env_file: { merge: "sequence", unique: byPath },
    environment: pairs,
    expose: { unique: text },
    extra_hosts: { merge: "hosts" },
    healthcheck: { below: { test: replace } },
    label_file: { merge: "sequence" },
    labels: pairs,
    links: names,
    logging: { merge: "logging" },
    models: { merge: "names" },
    networks: { merge: "names", below: { "*": { below: { aliases: names, link_local_ips: names } } } },
    ports: { unique: portKey },
    profiles: names,
    secrets: { unique: byMount("/run/secrets") },
    sysctls: pairs,
    tmpfs: sequence,
    ulimits: { below: { "*": replace } },
    volumes: { unique: byTarget },
  },
};

/** The rules of a whole file (compose-go override/merge.go and override/uncity.go). */
export const fileRules: KeyRule = {
  below: {
    services: { below: { "*": service } },
    networks: {
      below: { "*": { isElement: true, below: { labels: pairs, ipam: { below: { config: { merge: "subnets" } } } } } },
    },
    volumes: { below: { "*": { isElement: true, below: { labels: pairs } } } },
    secrets: { below: { "*": { isElement: true } } },
    configs: { below: { "*": { isElement: true } } },
    models: { below: { "*": { isElement: true } } },
  },
};

/** The rules of one service. */
export const serviceRules: KeyRule = service;
