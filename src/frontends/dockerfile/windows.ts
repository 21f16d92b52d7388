import { baseFacts } from "../../knowledge/base-images.ts";
import { namesWindows } from "../../knowledge/windows-images.ts";
import type { Setting } from "../../model/setting.ts";
import { parseImageReference } from "../../syntax/image-reference.ts";

/** Whether a stage builds a Windows image: its base or platform says so, or a backtick escapes and the base is not known better. */
export function isWindows(platform: Setting<string> | undefined, image: Setting<string>, escapeMark: string): boolean {
  if (namesWindows(textOf(image)) || /^windows/i.test(textOf(platform))) return true;
  return escapeMark === "`" && !isKnownLinux(image);
}

const textOf = (setting: Setting<string> | undefined): string => (setting?.state === "unknown" ? setting.text : (setting?.value ?? ""));

function isKnownLinux(image: Setting<string>): boolean {
  const facts = image.state === "unknown" ? undefined : baseFacts(parseImageReference(image.value));
  return facts !== undefined && facts.user !== "ContainerUser";
}
