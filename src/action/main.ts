import { exit } from "../session/exit.ts";
import { step } from "./step.ts";

// A step that never comes to an end has failed.
process.exitCode = exit.failed;

/** The process ends with what the step comes to. */
export const ended = step().then((code) => {
  process.exitCode = code;
});
