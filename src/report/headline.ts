import type { Finding } from "../model/finding.ts";

/** The first line of a finding whose place is shown. */
export const headline = (finding: Pick<Finding, "message" | "headline">): string => finding.headline ?? finding.message;

/** What is said at the carets; nothing where the first line says it. */
export const caretLabel = (finding: Pick<Finding, "message" | "headline" | "label">): string | undefined =>
  finding.label && !headline(finding).includes(finding.label) ? finding.label : undefined;

/** What to do, in words: what the repair is, else what a person does. */
export const wayOut = ({ help, fix }: Pick<Finding, "help" | "fix">): string | undefined => fix?.title ?? help;

/** The same for a report that shows the whole message, which may say it. */
export function otherWayOut({ message, help, fix }: Pick<Finding, "message" | "help" | "fix">): string | undefined {
  return fix?.title ?? (help && !message.includes(help) ? help : undefined);
}
