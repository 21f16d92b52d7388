import { secretIn } from "./carried.ts";
import { redact } from "./redact.ts";

/** A text of the user's without the values that must not be shown. */
export function withoutSecrets(text: string, values: ReadonlySet<string>): string {
  let shown = text;
  for (const value of values) if (shown.includes(value)) shown = shown.replaceAll(value, "*".repeat(Math.min(value.length, 12)));
  return shown;
}

/** A message without them. Its own words are ours: there, what is an ordinary word stays. */
export function messageWithoutSecrets(message: string, values: ReadonlySet<string>): string {
  const telling = new Set([...values].filter((value) => !/^[a-z]+$/i.test(value)));
  return withoutSecrets(
    message.replace(/`[^`]*`/g, (quoted) => withoutSecrets(quoted, values)),
    telling,
  );
}

/** Plain data with every text masked that is a secret by its key, by its form or as one of the values; keys stay. */
export function dataWithoutSecrets(data: unknown, values: ReadonlySet<string>, key = ""): unknown {
  if (typeof data === "string") {
    if (key && secretIn(key, data)) return data.replace(/\S/g, "*");
    return withoutSecrets(
      data
        .split("\n")
        .map((line) => redact(line))
        .join("\n"),
      values,
    );
  }
  if (typeof data !== "object" || data === null) return data;
  const { name: named, value } = data as { name?: unknown; value?: unknown };
  if (typeof named === "string" && typeof value === "string") return { ...data, value: dataWithoutSecrets(value, values, named) };
  if (Array.isArray(data)) return data.map((item, at) => dataWithoutSecrets(item, values, optionName(data[at - 1])));
  return Object.fromEntries(Object.entries(data).map(([name, inner]) => [name, dataWithoutSecrets(inner, values, name)]));
}

/** `--requirepass` before a word names it. */
const optionName = (before: unknown): string =>
  typeof before === "string" && /^--?[A-Za-z][\w-]*$/.test(before) ? before.replace(/^-+/, "") : "";
