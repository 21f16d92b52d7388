import type { Discovery, Found } from "../discover/discover.ts";
import { readStandardInput } from "../disk/read.ts";
import { assumed, dialectOf, frontendOf, headLength } from "../frontends/registry.ts";
import type { Notice } from "../model/report.ts";
import type { Dialect } from "../model/workload.ts";
import { parseJsonValues } from "../syntax/json.ts";
import { shebangOf } from "../syntax/shell/unwrap.ts";
import { lastPart } from "../text/path.ts";
import { Source } from "../text/source.ts";
import { UsageError } from "./usage.ts";

/** What it is called where something is said of it as a whole. */
const called = "standard input";

/**
 * Standard input as the only file of a run: of a format that is asked for, or of the one that its name or its text tells. `name`: what it is
 * reported as. What can be no Dockerfile is not taken for one. A UsageError when it cannot be read.
 */
export function standardInput(type: Dialect | undefined, name: string | undefined): Discovery {
  const text = givenText();
  const told = type !== undefined ? { kind: type } : name !== undefined ? {} : formatOf(text);
  if ("nothing" in told) return { found: [], notices: [], failures: [], surroundings: {}, nothing: `${called} ${told.nothing}` };
  const { kind, isAssumed } = told;
  const { usualName, noun } = (kind === undefined ? undefined : frontendOf(kind)) ?? assumed();
  const source = new Source(name ?? usualName, text, true);
  const found: Found[] = [{ source, ...(kind ? { kind } : {}), reason: "named" }];
  const notices: Notice[] = [
    ...(text.includes("\uFFFD") ? [{ path: source.path, message: "is not valid UTF-8: what cannot be read counts as \uFFFD" }] : []),
    ...(isAssumed ? [{ path: called, message: `is read as ${noun}: --type or --stdin-filename says what else it is` }] : []),
  ];
  return { found, notices, failures: [], surroundings: {} };
}

/** The format of a text without a name. What nothing tells is assumed, where that may be; `nothing`: why there is nothing to judge. */
function formatOf(text: string): { readonly kind?: Dialect; readonly isAssumed?: true } | { readonly nothing: string } {
  if (text.trim() === "") return { nothing: "is empty" };
  if (/^\s*\[\s*\]\s*$/.test(text)) return { nothing: "is an empty list: there is nothing in it" };
  const kind = dialectOf("", text.slice(0, headLength));
  if (kind) return { kind };
  const [program] = shebangOf(text) ?? [];
  if (program !== undefined) return { nothing: `is a script of ${lastPart(program)}, which is not supported (--type forces a format)` };
  if (isJson.test(text)) {
    const [fault] = parseJsonValues(new Source("", text)).faults;
    return {
      nothing: `is ${fault ? "broken JSON, of no supported format as far as it goes" : "JSON of no supported format"} (--type forces one)`,
    };
  }
  return { kind: assumed().dialect, isAssumed: true };
}

/** How a list or an object of JSON begins: no template, and no section of a configuration. */
const isJson = /^\s*(?:\{\s*(?:["}]|$)|\[\s*(?:[[{"\d-]|true|false|null|$))/;

function givenText(): string {
  try {
    return readStandardInput().toString("utf8");
  } catch (error) {
    throw new UsageError(`standard input ${(error as Error).message}`);
  }
}
