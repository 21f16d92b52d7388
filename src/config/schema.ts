import { profiles, severities } from "../model/finding.ts";
import { fixings } from "../model/policy.ts";
import type { GivenRule } from "../rule/define.ts";

/** What of JSON Schema (draft-07) the configuration is described with. */
export interface Schema {
  readonly $schema?: string;
  readonly $id?: string;
  readonly $ref?: string;
  readonly title?: string;
  readonly description?: string;
  readonly type?: string | readonly string[];
  readonly enum?: readonly (string | number | boolean)[];
  readonly pattern?: string;
  readonly minLength?: number;
  readonly minItems?: number;
  readonly minimum?: number;
  readonly items?: Schema;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: boolean | Schema;
  readonly definitions?: Readonly<Record<string, Schema>>;
  readonly if?: Schema;
  readonly else?: Schema;
}

/** Reports that can be asked for. */
export const formats = [
  "text",
  "compact",
  "json",
  "sarif",
  "github",
  "markdown",
  "junit",
  "gitlab",
  "gitlab-sast",
  "checkstyle",
  "rdjson",
  "sonarqube",
] as const;
export type Format = (typeof formats)[number];

export const levels = ["off", "on", ...severities] as const;

const text = (description: string): Schema => ({ type: "string", minLength: 1, description });
const oneOf = (values: readonly string[], description: string): Schema => ({ type: "string", enum: values, description });
const list = (items: Schema, description: string): Schema => ({ type: "array", items, description });
const object = (properties: Readonly<Record<string, Schema>>, description: string, required: readonly string[] = []): Schema => ({
  type: "object",
  properties,
  additionalProperties: false,
  description,
  ...(required.length ? { required } : {}),
});

const levelWords = oneOf(levels, "off, on, or one severity for all its findings; on and severities run the rule in every profile.");
const fixWords = oneOf(
  fixings,
  "What fix does with its repairs: off leaves them to you, safe and unsafe say what all of them are taken for.",
);
const patterns = (description: string): Schema =>
  list({ type: "string", minLength: 1 }, `${description} Patterns as in .gitignore, from the repository's root.`);

/** A rule's level, or an object with its level and options. */
function ruleSchema({ summary, options = {} }: Pick<GivenRule, "summary" | "options">): Schema {
  const own = Object.fromEntries(
    Object.entries(options).map(([name, { schema, default: fallback }]) => [name, { ...schema, default: fallback }]),
  );
  return {
    description: summary,
    type: ["string", "object"],
    properties: { level: levelWords, fix: fixWords, ...own },
    additionalProperties: false,
    if: { type: "object" },
    else: levelWords,
  };
}

const settings: Schema = { $ref: "#/definitions/rules" };

const overrides = list(
  object(
    {
      files: patterns("The files it is about."),
      services: list(text("A name; * matches anything."), "The Compose services it applies to."),
      stages: list(text("A name; * matches anything."), "The Dockerfile stages it applies to."),
      rules: settings,
    },
    "Settings for some files, services or stages.",
    ["rules"],
  ),
  "Settings for some places; later ones are stronger.",
);

const baseImages = list(
  object(
    {
      image: text("Registry and repository, such as registry.example.com/base/node; * matches anything."),
      tags: text("The tags it is true for, such as *-slim; all of them when absent."),
      user: text("The account it runs as."),
      account: text("An unprivileged account it has."),
      ports: list({ type: "integer", minimum: 1 }, "Ports it serves."),
      kind: oneOf(["os", "runtime", "web", "datastore", "broker", "tool"], "What it is."),
      bare: { type: "boolean", description: "It has no shell and no tools." },
      healthcheck: { type: "boolean", description: "It declares a health check." },
    },
    "What is true of an image of yours.",
    ["image", "user"],
  ),
  "Facts about images that are not known here.",
);

const ignores = object(
  {
    comments: { type: "boolean", description: "Whether comments may ignore findings." },
    peers: { type: "boolean", description: "Whether ignore comments of other linters count for the rules that check the same." },
    "require-reason": oneOf([...severities, "never"], "From which severity on a comment needs a reason."),
  },
  "What of the ignore comments counts.",
);

/** The JSON Schema of `seaworthy.yaml`, made from the rules. */
export function configSchema(rules: readonly GivenRule[]): Schema {
  return {
    $schema: "http://json-schema.org/draft-07/schema#",
    $id: "https://raw.githubusercontent.com/seaworthy-lint/seaworthy/main/schema/config.json",
    title: "Configuration of seaworthy",
    type: "object",
    additionalProperties: false,
    properties: {
      $schema: { type: "string", description: "Where editors find this schema." },
      extends: list(
        text("A policy."),
        "Policies this one builds on, later ones stronger: seaworthy:recommended, seaworthy:strict, ./file.yaml, or an installed package.",
      ),
      locked: {
        description: "What projects that extend this policy may only make stricter: true for every rule named here, or a list of rules.",
        type: ["boolean", "array"],
        items: oneOf(
          rules.map(({ id }) => id),
          "A rule.",
        ),
      },
      profile: oneOf(profiles, "Which rules run: recommended, or strict for all of them."),
      rules: settings,
      overrides,
      exclude: patterns("Files and folders to exclude."),
      "base-images": baseImages,
      ignores,
      "fail-on": oneOf([...severities, "never"], "The severity that fails a run."),
      "min-severity": oneOf(severities, "Report from here on."),
      "min-confidence": oneOf(["low", "medium", "high"], "Report from here on."),
      format: list(oneOf(formats, "A report."), "Reports on standard output."),
      output: list(
        { ...text("A report and where it goes."), pattern: `^(?:${formats.join("|")})=.+$` },
        "Reports to files, such as sarif=out.sarif: new ones, or those of an earlier run.",
      ),
      baseline: text("The file of known findings."),
      target: oneOf(["docker", "podman", "oci"], "Whose loader reads seccomp profiles."),
      "apparmor-include": list(text("A folder."), "Folders AppArmor's includes are looked for in."),
    },
    definitions: {
      rules: object(
        Object.fromEntries(rules.map((rule) => [rule.id, rule.options ? ruleSchema(rule) : { $ref: "#/definitions/rule" }])),
        "Rules by name.",
      ),
      rule: ruleSchema({ summary: "A rule's level." }),
    },
  };
}
