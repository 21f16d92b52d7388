import type { Workload } from "../model/workload.ts";

/** How messages call a workload: service `web`, stage `build`, the image. */
export function name({ path, ships }: Pick<Workload, "path" | "ships">): string {
  const [kind, own = ""] = path;
  if (kind === "services") return `service ${quote(own)}`;
  return ships ? "the image" : `stage ${quote(own)}`;
}

/** Text of the user's in a message, shortened. */
export const quote = (text: string): string => {
  // What nobody can know before it runs.
  const shown = text.replaceAll("\uFFFC", "…");
  return `\`${shown.length > 80 ? `${shown.slice(0, 77)}...` : shown}\``;
};

/** "a" or "an", for what a detector calls its find. */
export const article = (what: string): string => (/^(?:[AEIOU]|npm)/i.test(what) ? "an" : "a");
