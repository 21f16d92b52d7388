import { parseJson } from "../../syntax/json.ts";
import { stringText } from "../../syntax/json-logical.ts";
import { folderOf } from "../../text/path.ts";
import type { Source } from "../../text/source.ts";
import { mayAsk, noVariables, plainShell, type ShellText } from "./shell-text.ts";

/** The `scripts` of a package.json: npm has a shell run each of them in the package's folder. */
export function textsOfPackage(source: Source): ShellText[] {
  const { root } = parseJson(source);
  const scripts = root?.kind === "object" ? root.members.findLast(({ key }) => key === "scripts")?.value : undefined;
  if (scripts?.kind !== "object") return [];
  return scripts.members.flatMap(({ value }) =>
    value.kind === "string" && mayAsk(value.value)
      ? [{ text: stringText(source, value.span), variables: noVariables, options: plainShell, folders: [folderOf(source.path)] }]
      : [],
  );
}
