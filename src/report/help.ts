import type { RuleInfo } from "../model/report.ts";

/** The page of a rule. */
export const helpUri = ({ subject, id }: Pick<RuleInfo, "subject" | "id">): string =>
  `https://github.com/seaworthy-lint/seaworthy/blob/main/rules/${subject}/${id}.md`;
