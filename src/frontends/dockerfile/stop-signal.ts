import { isSignal, signalNames } from "../../knowledge/signals.ts";
import type { Fault } from "../../model/document.ts";
import type { Setting } from "../../model/setting.ts";
import { nearest } from "../../syntax/nearest.ts";
import type { Span } from "../../text/span.ts";

/** The builder refuses a STOPSIGNAL that it does not know, variables filled in (dockerfile2llb dispatchStopSignal). */
export function signalFaults(signal: Setting<string>, span: Span): Fault[] {
  if (signal.state === "unknown" || isSignal(signal.value)) return [];
  const meant = nearest(signal.value.toUpperCase(), signalNames);
  const shown = JSON.stringify(signal.value.slice(0, 40));
  return [{ kind: "broken", span, message: `there is no signal ${shown}${meant ? `, did you mean ${meant}?` : ""}` }];
}
