import type { Related } from "../model/finding.ts";
import type { Hop } from "../model/setting.ts";

const messages: Readonly<Record<Hop["how"], string>> = {
  alias: "repeated by this alias",
  merge: "merged in here",
  extends: "extended from here",
  override: "merged over this",
  include: "included from here",
  interpolated: "the variable gets its value here",
  "read-from": "the file is given here",
  "built-from": "built here",
  inherits: "inherited through this stage",
};

/** The way from a setting to the place where it is written, as places to show beside it. */
export const relatedHops = (via: readonly Hop[] | undefined): Related[] =>
  (via ?? []).map(({ how, span }) => ({
    span,
    message: messages[how],
    ...(how === "include" || how === "extends" ? { isWay: true } : {}),
  }));
