import type { Fault } from "../../model/document.ts";
import type { Environment } from "../../syntax/interpolation.ts";
import type { YamlMap, YamlNode } from "../../syntax/yaml.ts";
import { Memory } from "../../text/memory.ts";
import type { Source } from "../../text/source.ts";
import { Canonicaliser } from "./canonical.ts";
import { type FilledFile, fill } from "./filled.ts";
import { settled } from "./unique.ts";

/** What one step of a load makes. */
interface Step {
  /** What is merged, in the form in which Compose checks it. */
  readonly whole: YamlMap;
  readonly canonical: YamlMap;
  readonly faults: readonly Fault[];
}

// A project is put together several times in a run: to see what it refers to, and then to judge it.
const steps = new Memory<YamlMap, Step>();
const fillings = new Memory<YamlMap, { readonly key: string; readonly filled: FilledFile }>();

/** A merged file without doubles and in its long form, the same objects for the same file. `isTagged`: there may be tags in it. */
export function stepOf(merged: YamlMap, done: WeakSet<YamlNode>, isTagged: boolean): Step {
  const known = steps.get(merged);
  if (known) return known;
  const whole = settled(merged, done, isTagged);
  const faults: Fault[] = [];
  const step: Step = { whole, canonical: new Canonicaliser(faults, done).file(whole), faults };
  steps.set(merged, step);
  return step;
}

const signatures = new Memory<Environment, string>();

/** Variables and where they are set, as a text. */
function signatureOf(environment: Environment): string {
  const known =
    signatures.get(environment) ?? JSON.stringify([...environment].map(([name, { value, span }]) => [name, value, span.file, span.start]));
  signatures.set(environment, known);
  return known;
}

/** A file filled in, the same object where the variables are what they were the last time. */
export function filledOnce(root: YamlMap, source: Source, environment: Environment, blank: boolean): FilledFile {
  const key = `${blank} ${signatureOf(environment)}`;
  const known = fillings.get(root);
  if (known?.key === key) return known.filled;
  const filled = fill(root, source, environment, blank);
  fillings.set(root, { key, filled });
  return filled;
}
