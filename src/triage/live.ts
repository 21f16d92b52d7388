import type { Finding } from "../model/finding.ts";

/** Whether a finding counts: nobody has answered for it, and it was not there before. */
export const isLive = ({ suppressed, status }: Finding): boolean => !suppressed && status !== "existing" && status !== "uncovered";
