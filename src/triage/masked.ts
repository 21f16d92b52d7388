import type { Suppression } from "../model/document.ts";
import type { Anchor, Finding, Unplaced } from "../model/finding.ts";
import type { Mask } from "../secrets/mask.ts";

/**
 * A finding that tells nothing secret: neither in its words nor in the names of its place. Its edits stay as they are, for whoever applies
 * them. Plain data: what would be made when it is asked for would keep alive what it is made from.
 */
export const maskedFinding = (finding: Unplaced, mask: Mask, place: Anchor = ""): Finding => ({
  rule: finding.rule,
  severity: finding.severity,
  confidence: finding.confidence,
  profile: finding.profile,
  ...maskedWords(finding, mask),
  span: finding.span,
  workload: finding.workload && maskedNames(finding.workload, mask),
  related: finding.related.length === 0 ? nothing : finding.related.map((each) => ({ ...each, message: mask.message(each.message) })),
  ...(finding.about ? { about: finding.about } : {}),
  ...(finding.standards ? { standards: finding.standards } : {}),
  fix: finding.fix && maskedFix(finding.fix, mask),
  suppressed: finding.suppressed,
  anchor: mask.message(typeof place === "string" ? place : place()),
});

/** What a finding says. A part of the message shows what the message shows: in it alone less may look secret. */
function maskedWords({ message, headline, label, help }: Unplaced, mask: Mask): Pick<Finding, "message" | "headline" | "label" | "help"> {
  const shown = mask.message(message);
  const part = (text: string): string => {
    const at = message.lastIndexOf(text);
    return at >= 0 && shown.length === message.length ? shown.slice(at, at + text.length) : mask.message(text);
  };
  return {
    message: shown,
    ...(headline ? { headline: part(headline) } : {}),
    ...(label ? { label: part(label) } : {}),
    ...(help ? { help: part(help) } : {}),
  };
}

const nothing: readonly never[] = [];

/** The path of a workload with what is secret in its names masked. */
export const maskedNames = (names: readonly string[], mask: Mask): readonly string[] => names.map((name) => mask.message(name));

const maskedFix = (fix: NonNullable<Finding["fix"]>, mask: Mask): Finding["fix"] => ({
  ...fix,
  title: mask.message(fix.title),
  ...(fix.edits?.some(({ text }) => mask.covers(text)) ? { isPrivate: true } : {}),
});

/** An ignore comment whose reason tells nothing secret. */
export const maskedSuppression = (suppression: Suppression, mask: Mask): Suppression =>
  suppression.reason ? { ...suppression, reason: mask.text(suppression.reason) } : suppression;
