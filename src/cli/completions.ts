import type { GivenRule } from "../rule/define.ts";
import { type Arguments, type OptionName, options } from "../session/arguments.ts";
import { exit } from "../session/exit.ts";
import { oneOf, UsageError } from "../session/usage.ts";
import { printable } from "../text/printable.ts";
import { commands } from "./arguments.ts";
import { commandHelp, optionHelp, shortOf } from "./help.ts";
import type { Streams } from "./streams.ts";

const shells = ["bash", "zsh", "fish", "powershell"] as const;

/** An option as completions need it. */
interface Flag {
  readonly name: string;
  readonly short: string | undefined;
  readonly says: string;
  readonly takesValue: boolean;
  readonly words: readonly string[];
}

/** `seaworthy completions <shell>`: a script for the shell to read at its start. */
export function completionsCommand({ paths }: Arguments, rules: readonly GivenRule[], { out }: Streams): number {
  const shell = oneOf("completions", paths[0], shells);
  if (!shell || paths.length > 1) throw new UsageError(`completions needs the name of a shell: ${shells.join(", ")}`);
  const ids = rules.map(({ id }) => id);
  const flags = (Object.keys(optionHelp) as OptionName[]).map((name): Flag => {
    const isRule = name === "only" || name === "skip";
    return {
      name,
      short: shortOf(name),
      says: optionHelp[name].says.replace(/['`"$\\:[\]]/g, ""),
      takesValue: options[name].type === "string",
      words: isRule ? ids : (optionHelp[name].words ?? []),
    };
  });
  out(printable({ bash, zsh, fish, powershell }[shell](flags, ids)));
  return exit.clean;
}

const bash = (flags: readonly Flag[], ids: readonly string[]): string => `_seaworthy() {
  local word=\${COMP_WORDS[COMP_CWORD]} before=\${COMP_WORDS[COMP_CWORD-1]} words=
  case $before in
${flags
  .filter(({ words }) => words.length)
  .map(({ name, words }) => `    --${name}) words="${words.join(" ")}" ;;\n`)
  .join("")}    explain) words="${ids.join(" ")}" ;;
    completions) words="${shells.join(" ")}" ;;
    problem-matcher) words="github vscode" ;;
  esac
  if [[ -n $words ]]; then COMPREPLY=($(compgen -W "$words" -- "$word")); return; fi
  if [[ $word == -* ]]; then COMPREPLY=($(compgen -W "${flags.map(({ name }) => `--${name}`).join(" ")}" -- "$word")); return; fi
  mapfile -t COMPREPLY < <(compgen -f -- "$word")
  if ((COMP_CWORD == 1)); then COMPREPLY+=($(compgen -W "${commands.join(" ")}" -- "$word")); fi
}
complete -o filenames -F _seaworthy seaworthy
`;

const zsh = (flags: readonly Flag[], ids: readonly string[]): string => `#compdef seaworthy
_seaworthy() {
  local -a commands
  commands=(
${commands.map((name) => `    '${name}:${commandHelp[name].says.replace(/['`:]/g, "")}'\n`).join("")}  )
  case \${words[2]} in
    explain) (( CURRENT == 3 )) && { compadd ${ids.join(" ")}; return } ;;
    completions) (( CURRENT == 3 )) && { compadd ${shells.join(" ")}; return } ;;
    problem-matcher) (( CURRENT == 3 )) && { compadd github vscode; return } ;;
  esac
  (( CURRENT == 2 )) && _describe command commands
  _arguments \\
${flags
  .map(
    ({ name, says, takesValue, words }) =>
      `    '*--${name}[${says}]${takesValue ? `:value:${words.length ? `(${words.join(" ")})` : "_files"}` : ""}' \\\n`,
  )
  .join("")}    '*:file:_files'
}
if [ "\${funcstack[1]}" = _seaworthy ]; then _seaworthy "$@"; elif (( \${+functions[compdef]} )); then compdef _seaworthy seaworthy; fi
`;

const fish = (flags: readonly Flag[], ids: readonly string[]): string =>
  [
    ...commands.map((name) => `complete -c seaworthy -n __fish_use_subcommand -a ${name} -d '${commandHelp[name].says.replace(/'/g, "")}'`),
    `complete -c seaworthy -n '__fish_seen_subcommand_from explain' -xa '${ids.join(" ")}'`,
    `complete -c seaworthy -n '__fish_seen_subcommand_from completions' -xa '${shells.join(" ")}'`,
    "complete -c seaworthy -n '__fish_seen_subcommand_from problem-matcher' -xa 'github vscode'",
    ...flags.map(
      ({ name, short, says, takesValue, words }) =>
        `complete -c seaworthy -l ${name}${short ? ` -s ${short}` : ""}${takesValue ? (words.length ? ` -xa '${words.join(" ")}'` : " -r") : ""} -d '${says}'`,
    ),
    "",
  ].join("\n");

const powershell = (
  flags: readonly Flag[],
  ids: readonly string[],
): string => `Register-ArgumentCompleter -Native -CommandName seaworthy -ScriptBlock {
  param($word, $ast, $at)
  $elements = @($ast.CommandElements | ForEach-Object { "$_" })
  $before = if ($word) { $elements[-2] } else { $elements[-1] }
  $words = switch ($before) {
${flags
  .filter(({ words }) => words.length)
  .map(({ name, words }) => `    '--${name}' { ${words.map((word) => `'${word}'`).join(",")} }\n`)
  .join("")}    'explain' { ${ids.map((id) => `'${id}'`).join(",")} }
    'completions' { ${shells.map((shell) => `'${shell}'`).join(",")} }
    'problem-matcher' { 'github','vscode' }
    default { ${[...commands, ...flags.map(({ name }) => `--${name}`)].map((each) => `'${each}'`).join(",")} }
  }
  $words | Where-Object { $_ -like "$word*" } | ForEach-Object { [System.Management.Automation.CompletionResult]::new($_) }
}
`;
