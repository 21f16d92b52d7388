import { verdicts } from "../model/compliance.ts";
import { severities } from "../model/finding.ts";
import { standardIds } from "../model/standard.ts";

/** A schema, as plain data. */
type Schema = Readonly<Record<string, unknown>>;

const text = (description: string): Schema => ({ type: "string", description });
const oneOf = (values: readonly string[], description: string): Schema => ({ type: "string", enum: values, description });
const count = (description: string): Schema => ({ type: "integer", minimum: 0, description });
const position = (description: string): Schema => ({ type: "integer", minimum: 1, description });
const list = (items: Schema, description: string): Schema => ({ type: "array", items, description });
const ref = (name: string): Schema => ({ $ref: `#/$defs/${name}` });
const orNull = (schema: Schema): Schema => ({ anyOf: [schema, { type: "null" }] });

/** An object with these keys and no others, all of them there but for some. */
const object = (properties: Readonly<Record<string, Schema>>, description: string, optional: readonly string[] = []): Schema => ({
  ...{ type: "object", description, properties, additionalProperties: false },
  required: Object.keys(properties).filter((key) => !optional.includes(key)),
});

const place = {
  path: text("The file, as seen from the folder of the run."),
  line: position("From 1."),
  column: position("From 1, in UTF-16 code units."),
  endLine: position("From 1."),
  endColumn: position("From 1; the character there is not part of it."),
};
const severity = oneOf(severities, "What an attacker gains, lowest first.");
const confidence = oneOf(["low", "medium", "high"], "How sure the rule is.");
const rule = text("The id of the rule.");
const message = text("What is wrong and with what; credentials are masked.");
const note = object({ path: place.path, message: text("What there is to say of it.") }, "What is said of a file.");

const finding = object(
  {
    ...{ rule, severity, confidence, message },
    label: orNull(text("What is wrong at the place itself.")),
    help: orNull(text("What a person does about it.")),
    ...place,
    workload: orNull(list({ type: "string" }, "The image stage or container it is about: services, web.")),
    anchor: text("Where it is in the structure of its file, whatever the lines."),
    fingerprint: { type: "string", pattern: "^[0-9a-f]{16}:[1-9][0-9]*$", description: "Who it is, whatever the lines." },
    related: list(object({ ...place, message: text("What is there.") }, "Another place of the same story."), "Other places."),
    fix: orNull(
      object(
        {
          title: text("What to do."),
          safety: oneOf(["safe", "unsafe"], "Whether a working project works after it."),
          edits: list(
            object({ ...place, text: text("What takes its place.") }, "An edit."),
            "All of them together; none where a person has to make them.",
          ),
        },
        "A repair.",
      ),
    ),
    suppressed: orNull(
      object({ by: oneOf(["comment", "baseline"], "Who answers for it."), reason: orNull(text("Why.")) }, "Why it does not count."),
    ),
    status: orNull(
      oneOf(
        ["new", "existing", "uncovered"],
        "With --since: whether the earlier state has it, reported or hidden behind what is repaired.",
      ),
    ),
    helpUri: orNull(text("The page of the rule.")),
  },
  "Something that breaks a rule.",
);

const fixed = object(
  { rule, severity, message, path: place.path, line: place.line, column: place.column },
  "A finding of the earlier state that is gone, and where it was there.",
);

const summary = object(
  {
    files: count("Files that were checked."),
    findings: count("Findings that count: not suppressed, and with --since new."),
    suppressed: count("Findings that comments ignore."),
    known: count("Findings in the baseline."),
    existing: count("With --since: findings that the earlier state has."),
    fixed: count("With --since: findings that are gone."),
    uncovered: count("With --since: findings that the earlier state has, hidden behind what is repaired."),
    hidden: count("Findings that only --profile strict shows."),
    fixable: count("Findings that seaworthy fix --unsafe repairs."),
    fixableSafely: count("Findings that seaworthy fix repairs."),
    bySeverity: object(
      Object.fromEntries(severities.map((each) => [each, count("Findings that count.")])),
      "Findings that count, by severity.",
    ),
    failures: list(note, "Files that could not be checked: nothing is concluded about them."),
    notices: list(note, "What else there is to know of files."),
  },
  "The run in numbers.",
);

const verdict = oneOf(
  verdicts,
  "fail; unsure: what breaks it has a low confidence, some of its rules were off, or a file could not be checked; pass; not-applicable; unseen: files cannot show it.",
);

const control = object(
  {
    number: text("As people cite it: 5.4, 4.1.2, host-namespaces."),
    title: text("What it asks to do."),
    verdict,
    why: orNull(text("Why it neither passes nor fails.")),
    partly: orNull(text("What of it no rule sees.")),
    rules: list({ type: "string" }, "The rules that see it."),
    findings: list(
      object({ rule, severity, confidence, message, ...place }, "A finding."),
      "What breaks it, of every profile, severity and confidence.",
    ),
    suppressed: count("Findings that would break it, for which somebody answers."),
  },
  "A control.",
);

const standard = object(
  {
    standard: oneOf(standardIds, "Its name."),
    name: text("Its title, with its edition."),
    source: text("Where it is published."),
    summary: object(
      {
        controls: count("All of them."),
        checkable: count("Those that files can show to be kept."),
        ...Object.fromEntries(verdicts.map((each) => [each, count("Controls with this verdict.")])),
      },
      "The standard in numbers.",
    ),
    sections: list(
      object(
        {
          number: text("Empty where it does not have one."),
          title: text("What it is about."),
          controls: list(ref("control"), "Its controls."),
        },
        "A section.",
      ),
      "Its controls, in its order.",
    ),
  },
  "A standard, control by control.",
);

const points = (description: string): Schema => ({ type: "integer", minimum: 0, maximum: 100, description });
const average: Schema = { type: "number", minimum: 0, maximum: 100, description: "Of all of them, with one decimal at most." };
const grade = oneOf(["A", "B", "C", "D", "E", "F"], "A from 90, B from 80, C from 70, D from 60, E from 40.");
const ruleIds = list({ type: "string" }, "The rules it comes from.");
const lowest = points("Of the worst.");

const scored = object(
  {
    workload: list({ type: "string" }, "The container or the image: services, web."),
    label: text("What it is called."),
    file: text("The file that describes it."),
    kind: oneOf(["container", "image"], "What it is; an image that a container is built from here is scored with it."),
    score: points("From 0 to 100."),
    grade,
    deductions: list(
      object({ what: text("What is wrong with it."), points: count("What it takes."), rules: ruleIds }, "What takes points."),
      "The most points first; their sum may be more than what is missing to 100.",
    ),
    cap: orNull(
      object(
        { at: points("The most it can score."), why: text("Why."), rule: text("The rule it comes from.") },
        "Why it cannot be higher.",
      ),
    ),
  },
  "A container or an image.",
);

const recommendation = object(
  {
    text: text("What to do."),
    gain: count("The points it brings in sum, on top of the steps before it."),
    rules: ruleIds,
    workloads: list({ type: "string" }, "Who gets them."),
  },
  "A step.",
);

const scores = object(
  {
    mean: average,
    minimum: lowest,
    grade: { ...grade, description: "That of the worst." },
    since: object({ mean: average, minimum: lowest }, "With --since: what the earlier state scored."),
    scored: list(ref("scored"), "The lowest first."),
    recommendations: list(recommendation, "Steps, the most effect first."),
    unrated: list({ type: "string" }, "Rules with a weight that did not run everywhere: they take nothing."),
    open: list(
      object(
        { setting: text("As the Engine API calls it."), labels: list({ type: "string" }, "The containers and images that have it so.") },
        "A setting.",
      ),
      "Settings that no one can know before they take effect: they take nothing.",
    ),
  },
  "What containers and images score, of 100.",
  ["since"],
);

const historyEntry = object(
  {
    date: {
      type: "string",
      pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ$",
      description: "When it was, in UTC: 2026-11-22T12:00:00Z.",
    },
    commit: orNull(text("The commit that was checked.")),
    mean: average,
    minimum: lowest,
    findings: object(Object.fromEntries(severities.map((each) => [each, count("Findings that counted.")])), "By severity."),
  },
  "An earlier run.",
);

/** The JSON Schema (draft 2020-12) of the JSON report, version 1. */
export const jsonReportSchema: Schema = {
  $schema: "https://json-schema.org/draft/2020-12/schema",
  $id: "https://raw.githubusercontent.com/seaworthy-lint/seaworthy/main/schema/report.schema.json",
  title: "Report of seaworthy",
  ...object(
    {
      schemaVersion: { const: 1, description: "Grows when a key changes its meaning or goes." },
      tool: object({ name: { const: "seaworthy" }, version: text("Its version.") }, "Who wrote it."),
      files: list(
        object({ path: place.path, kind: text("Its format: dockerfile, compose, seccomp.") }, "A file."),
        "The files that were checked.",
      ),
      findings: list(ref("finding"), "Every finding that is shown, suppressed ones among them, by file and place."),
      since: text("With --since: the state that is compared with."),
      fixed: list(ref("fixed"), "With --since: what is gone."),
      compliance: list(ref("standard"), "With --compliance: the standards that were asked for."),
      scores: ref("scores"),
      history: list(ref("historyEntry"), "With --history: the runs of the file, the oldest first."),
      summary: ref("summary"),
    },
    "What --format json writes.",
    ["since", "fixed", "compliance", "scores", "history"],
  ),
  $defs: { finding, fixed, summary, standard, control, scores, scored, historyEntry },
};
