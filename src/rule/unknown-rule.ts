import { nearest } from "../syntax/nearest.ts";
import type { GivenRule } from "./define.ts";

/**
 * The way out for a name that no rule has, to follow it: what another linter's id is called here, or which name was meant. What others call
 * things is loaded for it.
 */
export async function wayOut(name: string, rules: readonly Pick<GivenRule, "id" | "standards">[]): Promise<string> {
  const { otherNames } = await import("../knowledge/other-names.ts");
  const other = otherNames(rules)(name);
  if (other?.rules.length) return `: here it is ${other.rules.join(", ")}`;
  if (other) return `: it is ${other.isA}, and seaworthy does not check it`;
  const meant = nearest(
    name,
    rules.map(({ id }) => id),
  );
  return meant ? `, did you mean ${meant}?` : " (see seaworthy rules)";
}
