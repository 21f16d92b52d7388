import { HOLE } from "../../syntax/image-reference.ts";
import type { YamlMap, YamlNode, YamlScalar } from "../../syntax/yaml.ts";

type Cast = "boolean" | "integer" | "number";

/** What a text becomes at a key, by path; `*` is any key, items of a list stand for the list. */
export interface CastRule {
  readonly cast?: Cast;
  readonly below?: Readonly<Record<string, CastRule>>;
}

const each = (cast: Cast, ...keys: readonly string[]): Record<string, CastRule> => Object.fromEntries(keys.map((key) => [key, { cast }]));

const updates: CastRule = { below: { ...each("integer", "parallelism"), ...each("number", "max_failure_ratio") } };
const flags: CastRule = { below: { "*": { below: each("boolean", "external", "internal", "attachable", "enable_ipv4", "enable_ipv6") } } };

/** The keys whose texts Compose takes for numbers and booleans once variables are filled in (compose-go loader/interpolate.go). */
export const casts: CastRule = {
  below: {
    services: {
      below: {
        "*": {
          below: {
            ...each("boolean", "privileged", "read_only", "init", "tty", "stdin_open", "oom_kill_disable"),
            ...each(
              "integer",
              "scale",
              "oom_score_adj",
              "cpu_count",
              "cpu_period",
              "cpu_quota",
              "cpu_rt_period",
              "cpu_rt_runtime",
              "cpu_shares",
              "pids_limit",
            ),
            ...each("number", "cpus", "cpu_percent"),
            depends_on: { below: { "*": { below: each("boolean", "required", "restart") } } },
            deploy: {
              below: {
                ...each("integer", "replicas"),
                update_config: updates,
                rollback_config: updates,
                restart_policy: { below: each("integer", "max_attempts") },
                placement: { below: each("integer", "max_replicas_per_node") },
              },
            },
            healthcheck: { below: { ...each("integer", "retries"), ...each("boolean", "disable") } },
            ports: { below: each("integer", "target") },
            ulimits: { below: { "*": { cast: "integer", below: each("integer", "soft", "hard") } } },
            volumes: { below: { ...each("boolean", "read_only"), volume: { below: each("boolean", "nocopy") } } },
          },
        },
      },
    },
    networks: flags,
    volumes: flags,
    secrets: flags,
    configs: flags,
  },
};

/** What is cast below a key. */
export const castsBelow = (rule: CastRule | undefined, key: string): CastRule | undefined => {
  const below = rule?.below;
  return below && (Object.hasOwn(below, key) ? below[key] : below["*"]);
};

/** A plain value: what JSON can say. */
export type Plain = string | number | boolean | null | Plain[] | { [key: string]: Plain };

/**
 * The merged project as plain data, texts taken for numbers and booleans where Compose does that. What cannot be cast stays
 * a text, as do numbers that have too many digits where it is to be `isPrinted`.
 */
export const plainOf = (root: YamlMap, isPrinted = false): Plain => plain(root, casts, isPrinted);

function plain(node: YamlNode, rule: CastRule | undefined, isPrinted: boolean): Plain {
  if (node.kind === "scalar") return plainScalar(node, rule, isPrinted);
  if (node.kind === "list") return node.items.map(({ value }) => plain(value, rule, isPrinted));
  const made: { [key: string]: Plain } = Object.create(null);
  for (const [key, { value }] of node.entries) made[key] = plain(value, castsBelow(rule, key), isPrinted);
  return made;
}

/** One value, cast where its key says so. */
export function plainScalar(node: YamlScalar, rule: CastRule | undefined, isPrinted = false): Plain {
  if (rule?.cast && typeof node.value === "string") return cast(node.text, rule.cast);
  // Printed, a number keeps digits that it has no room for.
  const isLong = isPrinted && typeof node.value === "number" && /^-?[1-9]\d{15,18}$/.test(node.text);
  if (node.isDate && !isPrinted) return ofNoType;
  return isLong ? node.text : typed(node);
}

/** A date is of no type that the schema knows. */
const ofNoType = Symbol("date") as unknown as Plain;

/** The value: texts with what is filled in, and the numbers that JSON has no word for as Go writes them. */
function typed({ value, text }: YamlScalar): Plain {
  if (typeof value === "string") return text;
  if (typeof value !== "number" || Number.isFinite(value)) return value;
  return Number.isNaN(value) ? "NaN" : value > 0 ? "+Inf" : "-Inf";
}

function cast(text: string, to: Cast): Plain {
  if (text.includes(HOLE)) return text;
  if (to === "boolean") return /^(?:true|y|yes|on)$/i.test(text) ? true : /^(?:false|n|no|off)$/i.test(text) ? false : text;
  if (to === "integer") return /^[-+]?\d+$/.test(text) ? Number(text) : text;
  return /^[-+]?(?:\d+(?:\.\d*)?|\.\d+)(?:e[-+]?\d+)?$/i.test(text) ? Number(text) : text;
}
