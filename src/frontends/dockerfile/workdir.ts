import { type Setting, unknown } from "../../model/setting.ts";
import { partsAlong } from "../../text/path.ts";

/** A relative WORKDIR goes on from the one before, in this stage or the one it starts from. */
export function within(before: Setting<string> | undefined, setting: Setting<string>): Setting<string> {
  if (setting.state === "unknown" || /^(?:\/|[A-Za-z]:[\\/])/.test(setting.value)) return setting;
  if (!before || before.state === "unknown") return unknown(before?.reason ?? "image", setting.value, setting.span, setting.via);
  const parts = partsAlong(setting.value, true, before.value.split("/").filter(Boolean));
  return { ...setting, value: `/${parts.join("/")}` };
}
