import { rules } from "../../rules/index.ts";
import { pageOf } from "./page.ts";

/** The page of a rule by its name, empty when there is none; in the bundle the pages are texts. */
export async function pageNamed(id: string): Promise<string> {
  const rule = rules.find((each) => each.id === id);
  return rule ? pageOf(rule, rules) : "";
}
