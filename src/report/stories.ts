import type { Finding } from "../model/finding.ts";
import type { Block } from "./blocks.ts";
import { caretLabel, headline, wayOut } from "./headline.ts";
import { template } from "./template.ts";

/** What is told once in full: the first block that tells it, and the others that say the same of other things. */
export interface Story {
  readonly block: Block;
  readonly also: readonly Block[];
}

/** Blocks as stories, in the order of their first blocks. */
export function storiesOf(blocks: readonly Block[]): Story[] {
  const stories = new Map<string, { readonly block: Block; readonly also: Block[] }>();
  for (const block of blocks) {
    const key = [...new Set(block.findings.map(toldBy))].join("\n");
    const story = stories.get(key);
    if (story) story.also.push(block);
    else stories.set(key, { block, also: [] });
  }
  return [...stories.values()];
}

/** What a finding says, whatever it says it of. */
function toldBy(finding: Finding): string {
  const { rule, severity, confidence, fix } = finding;
  const words = [headline(finding), caretLabel(finding) ?? "", wayOut(finding) ?? ""].map(template);
  return [rule, severity, confidence, fix?.safety ?? "", ...words].join("\0");
}
