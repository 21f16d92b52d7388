import type { CompoundList, PipelineNode } from "unbash";

/** Whether a command succeeds, whatever happens; `undefined` when nobody can know: `true`, `:`, `false`, `! true`. `isOwn`: names the script gives to something else. */
export function constantStatus(node: PipelineNode, isOwn: (name: string) => boolean): boolean | undefined {
  if (node.type === "Pipeline") {
    const [only, ...others] = node.commands;
    const status = only && others.length === 0 ? constantStatus(only, isOwn) : undefined;
    const turns = node.prefixes.filter(({ type }) => type === "Negation").length;
    return status === undefined || turns % 2 === 0 ? status : !status;
  }
  if (node.type !== "Command" || node.redirects.length > 0) return undefined;
  const { name } = node;
  if (!name || name.text !== name.value || isOwn(name.value)) return undefined;
  if (name.value === "true" || name.value === ":") return true;
  return name.value === "false" ? false : undefined;
}

/** The same of a list, which ends as its only command does. */
export function constantStatusOf({ commands }: CompoundList, isOwn: (name: string) => boolean): boolean | undefined {
  const [only, ...others] = commands;
  const command = only && !only.background && others.length === 0 ? only.command : undefined;
  return command && command.type !== "AndOr" ? constantStatus(command, isOwn) : undefined;
}
