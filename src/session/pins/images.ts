import type { Found } from "../../discover/discover.ts";
import { frontendOf } from "../../frontends/registry.ts";
import type { Surroundings } from "../../link/around.ts";
import { lint } from "../../lint.ts";
import type { ImageReference } from "../../model/image-reference.ts";
import type { Setting } from "../../model/setting.ts";
import { defineRule } from "../../rule/define.ts";
import { imageKey } from "../../syntax/image-reference.ts";

/** A place that names an image which somebody has to pull. */
export type NamedImage = Exclude<Setting<ImageReference>, { state: "unknown" }>;

/**
 * Every place of some files that names an image, as their formats lower it: what a project builds itself is none, nor what a program
 * has printed. A place that several workloads share is there once.
 */
export async function imagesIn(found: readonly Found[], surroundings: Surroundings): Promise<readonly NamedImage[]> {
  const images = new Map<string, NamedImage>();
  // Whatever lowers an image hands it to rules.
  const asking = defineRule({
    id: "asks-for-images",
    on: "workload",
    severity: "info",
    profile: "recommended",
    summary: "",
    why: "",
    standards: [],
    references: {},
    examples: [],
    check({ references, dialect }, { builtImages }) {
      if (frontendOf(dialect)?.isPrinted) return [];
      for (const { ref } of references)
        if (ref.state !== "unknown" && !builtImages.has(imageKey(ref.value)))
          images.set(`${ref.span.file}\0${ref.span.start}\0${ref.value.text}`, ref);
      return [];
    },
  });
  await lint(found, { rules: [asking], profile: "strict", surroundings, edits: false, whole: false });
  return [...images.values()].sort((a, b) =>
    a.span.file === b.span.file ? a.span.start - b.span.start : a.span.file < b.span.file ? -1 : 1,
  );
}
