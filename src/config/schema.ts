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
  readonly maximum?: number;
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
  "html",
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
  "What fix does with its repairs: off makes none of them; safe and unsafe treat all of them as safe or unsafe.",
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
      files: patterns("The files these settings apply to."),
      services: list(text("A name; * matches anything."), "The Compose services these settings apply to."),
      stages: list(text("A name; * matches anything."), "The Dockerfile stages these settings apply to."),
      rules: settings,
    },
    "Settings for some files, services or stages.",
    ["rules"],
  ),
  "Settings for some places; later ones override earlier ones.",
);

const baseImages = list(
  object(
    {
      image: text("Registry and repository, such as registry.example.com/base/node; * matches anything."),
      tags: text("The tags these facts apply to, such as *-slim; all tags when not set."),
      user: text("The account the image runs as."),
      account: text("An unprivileged account the image has."),
      ports: list({ type: "integer", minimum: 1 }, "Ports the image serves."),
      kind: oneOf(["os", "runtime", "web", "datastore", "broker", "tool"], "What kind of image it is."),
      bare: { type: "boolean", description: "The image has no shell and no tools." },
      healthcheck: { type: "boolean", description: "The image declares a health check." },
    },
    "Facts about one of your images.",
    ["image", "user"],
  ),
  "Facts about images that seaworthy does not know.",
);

const ignores = object(
  {
    comments: { type: "boolean", description: "Whether comments may ignore findings." },
    peers: { type: "boolean", description: "Whether ignore comments of other linters count for the rules that check the same." },
    "require-reason": oneOf([...severities, "never"], "The severity from which an ignore comment needs a reason."),
  },
  "Which ignore comments take effect.",
);

const points = (description: string): Schema => ({ type: "integer", minimum: 0, maximum: 100, description });

/** How scores are worked out. */
const scoreSchema = (rules: readonly GivenRule[]): Schema =>
  object(
    {
      min: points("The run fails if a container or an image scores less."),
      defaults: { type: "boolean", description: "Whether rules that weights does not name keep their usual weight; true unless set." },
      weights: object(
        Object.fromEntries(rules.map(({ id }) => [id, { $ref: "#/definitions/points" }])),
        "Points by rule, of 100: what its findings take from the score of a container or an image.",
      ),
    },
    "Works out a score for every container and image.",
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
        "Policies this one extends; later ones override earlier ones: seaworthy:recommended, seaworthy:strict, ./file.yaml, or an installed package.",
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
      "fail-on": oneOf([...severities, "never"], "The lowest severity that makes a run fail."),
      "min-severity": oneOf(severities, "Report only findings of this severity or higher."),
      "min-confidence": oneOf(["low", "medium", "high"], "Report only findings of this confidence or higher."),
      format: list(oneOf(formats, "A report."), "Formats of the reports on standard output."),
      output: list(
        { ...text("A format and a path."), pattern: `^(?:${formats.join("|")})=.+$` },
        "Reports to write to files, such as sarif=out.sarif: a new file, or one from an earlier run.",
      ),
      baseline: text("The baseline: the file of accepted findings."),
      score: scoreSchema(rules),
      target: oneOf(["docker", "podman", "oci"], "The runtime that loads seccomp profiles."),
      "apparmor-include": list(text("A folder."), "Folders to search for AppArmor's includes."),
    },
    definitions: {
      rules: object(
        Object.fromEntries(rules.map((rule) => [rule.id, rule.options ? ruleSchema(rule) : { $ref: "#/definitions/rule" }])),
        "Rules by name.",
      ),
      rule: ruleSchema({ summary: "A rule's level." }),
      points: points("What findings of the rule take from a score."),
    },
  };
}
