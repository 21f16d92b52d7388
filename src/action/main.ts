import { step } from "./step.ts";

/** The process ends with what the step comes to. */
export const ended = step().then((code) => {
  process.exitCode = code;
});
