import { HOLE } from "../../syntax/image-reference.ts";
import type { YamlNode } from "../../syntax/yaml.ts";
import {
  argv,
  build,
  contexts,
  declared,
  device,
  envFile,
  type Form,
  fileUse,
  gpus,
  hosts,
  type ItemForm,
  names,
  pairs,
  sequence,
  servers,
  keys as sshKeys,
  test,
  waits,
} from "./canonical-forms.ts";
import { mountOf } from "./canonical-mounts.ts";
import { portsOf } from "./canonical-ports.ts";
import { isFilled } from "./filled.ts";

/** What is particular about a key. Without a rule mappings merge, lists append, scalars are replaced, and there is one way to write it. */
export interface KeyRule {
  /** The long form of the value: both sides of a merge take it first. */
  readonly form?: Form;
  /** The long form is taken after a merge only: a short one does not merge with what is there. */
  readonly isLate?: boolean;
  /** Pairs: a merge makes `K=V` items of them, where Compose finds no key to reset. */
  readonly isPairs?: boolean;
  /** The long form of the items that are scalars. */
  readonly item?: ItemForm;
  /** `replace`: the later value stands alone. `fresh`: a list without what is there already. The others are of one key each. */
  readonly merge?: "replace" | "fresh" | "logging" | "subnets";
  /** What makes two items of the list the same: the later one takes the earlier one's place. */
  readonly unique?: (item: YamlNode) => string | undefined;
  /** A named thing: a service, a network. */
  readonly isElement?: boolean;
  /** Rules of the keys below, those of the items of a list; `*` is any other key. */
  readonly below?: Readonly<Record<string, KeyRule>>;
}

/** The rules of a key below. */
export const rulesBelow = (rules: KeyRule | undefined, key: string): KeyRule | undefined =>
  rules?.below && (Object.hasOwn(rules.below, key) ? rules.below[key] : rules.below["*"]);

/**
 * Answers, for a rule, those of the keys below it that something is true of, of themselves or further down: where nothing is, nobody need
 * look. No rule has `*` beside other keys.
 */
export function rulesThat(is: (rule: KeyRule) => boolean): (rule: KeyRule) => ReadonlyMap<string, KeyRule> {
  const made = new Map<KeyRule, ReadonlyMap<string, KeyRule>>();
  const below = (rule: KeyRule): ReadonlyMap<string, KeyRule> => {
    const known = made.get(rule) ?? new Map(Object.entries(rule.below ?? {}).filter(([, each]) => is(each) || below(each).size > 0));
    made.set(rule, known);
    return known;
  };
  return below;
}

/** The text of a scalar; where nobody knows it all, what is written tells it from others. */
const text = (node: YamlNode | undefined): string | undefined => {
  if (node?.kind !== "scalar" || node.value === null) return undefined;
  if (!node.text.includes(HOLE)) return node.text;
  return isFilled(node) ? node.raw : undefined;
};

/** A key of items in their long form. What is still a text is no such item. */
const by =
  (keyOf: (at: (key: string) => string | undefined, item: YamlNode) => string | undefined) =>
  (item: YamlNode): string | undefined =>
    item.kind === "map" ? keyOf((key) => text(item.entries.get(key)?.value), item) : undefined;

const byName = (item: YamlNode): string | undefined => text(item)?.replace(/=.*$/s, "");
const byTarget = by((at) => at("target"));
const byMount = (folder: string) => by((at) => at("target") ?? `${folder}/${at("source")}`);
const byPath = by((at) => at("path"));
const byPort = by((at, item) => {
  const published = item.kind === "map" ? item.entries.get("published")?.value : undefined;
  // Compose compares texts: a number is none.
  const isNumber = published?.kind === "scalar" && typeof published.value === "number";
  return `${at("host_ip") ?? "0.0.0.0"}:${isNumber ? "#" : ""}${at("published") ?? ""}:${at("target")}/${at("protocol") ?? "tcp"}`;
});

const replace: KeyRule = { merge: "replace" };
// Below it `null` is a value: the variable is passed through.
const variables: KeyRule = { form: pairs, isPairs: true, unique: byName, below: { "*": replace } };
const list: KeyRule = { unique: byName };
const oneOrMore: KeyRule = { form: sequence, unique: byName };
const extraHosts: KeyRule = { form: hosts, isPairs: true, merge: "fresh" };
const command: KeyRule = { form: argv, merge: "replace" };
const hook: KeyRule = { below: { command, environment: variables } };
const paths: KeyRule = { form: sequence };
const labels: KeyRule = { below: { labels: variables } };

/** The rule of `services.*.ports`. */
export const portRule: KeyRule = { item: portsOf, unique: byPort };

const service: KeyRule = {
  isElement: true,
  below: {
    annotations: variables,
    build: {
      form: build,
      below: {
        args: variables,
        additional_contexts: { ...variables, form: contexts },
        extra_hosts: extraHosts,
        labels: variables,
        no_cache_filter: paths,
        secrets: { item: fileUse },
        // Unlike in other pairs, a null value does not replace an earlier one.
        ssh: { form: sshKeys, isLate: true, unique: byName },
        tags: list,
        // No key of a build, which is said once the files are merged; it must not be refused for doubles before that.
        platform: list,
      },
    },
    cap_add: list,
    cap_drop: list,
    command,
    configs: { item: fileUse, unique: byMount("") },
    depends_on: { form: waits },
    deploy: labels,
    develop: { below: { watch: { below: { exec: hook, ignore: paths, include: paths } } } },
    devices: { item: device, unique: byTarget },
    dns: { ...oneOrMore, form: servers },
    dns_opt: oneOrMore,
    dns_search: oneOrMore,
    entrypoint: command,
    env_file: { form: sequence, item: envFile, unique: byPath },
    environment: variables,
    expose: { unique: text },
    extra_hosts: extraHosts,
    gpus: { form: gpus, isLate: true },
    healthcheck: { below: { test: { form: test, merge: "replace" } } },
    label_file: paths,
    labels: variables,
    links: list,
    logging: { merge: "logging" },
    models: { form: names },
    networks: { form: names, below: { "*": { below: { aliases: list, link_local_ips: list } } } },
    ports: portRule,
    post_start: hook,
    pre_start: hook,
    pre_stop: hook,
    profiles: list,
    secrets: { item: fileUse, unique: byMount("/run/secrets") },
    sysctls: variables,
    tmpfs: oneOrMore,
    ulimits: { below: { "*": replace } },
    volumes: { item: mountOf, unique: byTarget, below: { volume: labels } },
  },
};

/** The rules of a whole file (compose-go override/merge.go, override/uncity.go and transform/canonical.go). */
export const fileRules: KeyRule = {
  below: {
    services: { below: { "*": service } },
    networks: {
      below: {
        "*": { isElement: true, form: declared, below: { labels: variables, ipam: { below: { config: { merge: "subnets" } } } } },
      },
    },
    volumes: { below: { "*": { isElement: true, form: declared, below: { labels: variables } } } },
    secrets: { below: { "*": { isElement: true, form: declared, below: { labels: variables } } } },
    configs: { below: { "*": { isElement: true, form: declared, below: { labels: variables } } } },
    models: { below: { "*": { isElement: true } } },
  },
};

/** The rules of one service. */
export const serviceRules: KeyRule = service;
