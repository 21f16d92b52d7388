import { baseFacts } from "../../knowledge/base-images.ts";
import type { Setting } from "../../model/setting.ts";
import { parseImageReference } from "../../syntax/image-reference.ts";
import type { Instruction } from "./instruction.ts";

/** Whether a stage builds a Windows image: its base or platform says so, or a backtick escapes and the base is not known better. */
export function isWindows({ flags }: Instruction, image: Setting<string>, escapeMark: string): boolean {
  const base = image.state === "unknown" ? image.text : image.value;
  const text = `${base} ${flags.map(({ value }) => value).join(" ")}`;
  return /(?:^|\/)windows(?:[/:@]|$)|nanoserver|servercore|--platform=windows/i.test(text) || (escapeMark === "`" && !isKnownLinux(image));
}

function isKnownLinux(image: Setting<string>): boolean {
  const facts = image.state === "unknown" ? undefined : baseFacts(parseImageReference(image.value));
  return facts !== undefined && facts.user !== "ContainerUser";
}
