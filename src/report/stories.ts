import type { Finding } from "../model/finding.ts";
import type { Block } from "./blocks.ts";
import { caretLabel, headline, wayOut } from "./headline.ts";
import { template } from "./template.ts";

/** What is told once in full: the first block that tells it, and the others that say the same of other things. */
export interface Story {
  readonly block: Block;
  readonly also: readonly Block[];
}

/** Blocks as stories, in the order of their first blocks. What one thing has in several places is told of each: nothing else shows them. */
export function storiesOf(blocks: readonly Block[]): Story[] {
  const stories: { readonly block: Block; readonly also: Block[] }[] = [];
  const byTelling = new Map<string, (typeof stories)[number]>();
  const told = new Set<string>();
  for (const block of blocks) {
    const telling = [...new Set(block.findings.map(toldBy))].join("\n");
    const key = `${telling}\n${about(block)}`;
    const story = told.has(key) ? undefined : byTelling.get(telling);
    told.add(key);
    if (story) {
      story.also.push(block);
      continue;
    }
    const first = { block, also: [] };
    stories.push(first);
    if (!byTelling.has(telling)) byTelling.set(telling, first);
  }
  return stories;
}

/** What a block is about: a service or stage of a file, or the file. */
const about = ({ findings: [first] }: Block): string => [first?.span.file, ...(first?.workload ?? [])].join("\0");

/** What a finding says, whatever it says it of. */
function toldBy(finding: Finding): string {
  const { rule, severity, confidence, fix } = finding;
  const words = [headline(finding), caretLabel(finding) ?? "", wayOut(finding) ?? ""].map(template);
  return [rule, severity, confidence, fix?.safety ?? "", ...words].join("\0");
}
