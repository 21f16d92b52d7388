import type { Severity } from "../model/finding.ts";
import type { Style } from "../text/style.ts";

/** How the report for people looks. */
export interface Look {
  readonly style: Style;
  /** The width of the terminal, in characters; lines are as long as they are without one. */
  readonly columns?: number | undefined;
  /** Whether the terminal shows more than ASCII. */
  readonly isUnicode?: boolean;
  /** Whether the terminal makes links of addresses (OSC 8). */
  readonly hasLinks?: boolean;
  /** Name the command that explains a rule beside its first finding, where there are no links. */
  readonly hasPointers?: boolean;
}

/** The colour of a severity. */
export const colours = { critical: "magenta", high: "red", medium: "yellow", low: "cyan", info: "blue" } as const satisfies Record<
  Severity,
  string
>;

/** A link as terminals know it (OSC 8). */
export const linked = (uri: string, text: string): string => `\u001b]8;;${uri}\u001b\\${text}\u001b]8;;\u001b\\`;
