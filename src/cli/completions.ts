import type { GivenRule } from "../rule/define.ts";
import type { Arguments } from "../session/arguments.ts";
import { exit } from "../session/exit.ts";
import { type Command, commands, type OptionName, optionOf, wordsOf } from "../session/options.ts";
import { oneOf, UsageError } from "../session/usage.ts";
import { printable } from "../text/printable.ts";
import { commandHelp, optionHelp } from "./help.ts";
import type { Streams } from "./streams.ts";

const shells = ["bash", "zsh", "fish", "powershell"] as const;

/** An option as completions need it. */
interface Flag {
  readonly name: string;
  readonly short: string | undefined;
  readonly says: string;
  readonly takesValue: boolean;
  readonly words: readonly string[];
  /** The commands that take it. */
  readonly of: readonly Command[];
}

/** The command that is meant where none is named. */
const usual: Command = "check";

/** The options of a command, as they are written. */
const longOf = (flags: readonly Flag[], command: Command): string[] =>
  flags.flatMap(({ name, of }) => (of.includes(command) ? [`--${name}`] : []));

/** `seaworthy completions <shell>`: a script for the shell to read at its start. */
export function completionsCommand({ paths }: Arguments, rules: readonly GivenRule[], { out }: Streams): number {
  const shell = oneOf("completions", paths[0], shells);
  if (!shell || paths.length > 1) throw new UsageError(`completions needs the name of a shell: ${shells.join(", ")}`);
  const ids = rules.map(({ id }) => id);
  const flags = (Object.keys(optionHelp) as OptionName[]).map((name): Flag => {
    const isRule = name === "only" || name === "skip";
    const { short, type, of } = optionOf(name);
    return {
      name,
      short,
      says: optionHelp[name].replace(/['`"$\\:[\]]/g, ""),
      takesValue: type === "string",
      words: isRule ? ids : wordsOf(name),
      of,
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
  if [[ $word == -* ]]; then
    case \${COMP_WORDS[1]} in
${commands
  .filter((name) => name !== usual)
  .map((name) => `      ${name}) words="${longOf(flags, name).join(" ")}" ;;\n`)
  .join("")}      *) words="${longOf(flags, usual).join(" ")}" ;;
    esac
    COMPREPLY=($(compgen -W "$words" -- "$word"))
    return
  fi
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
  local command=\${words[2]} && local -a specs
  (( \${commands[(I)$command:*]} )) || command=${usual}
${flags
  .map(
    ({ name, says, takesValue, words, of }) =>
      `  ${of.length === commands.length ? "" : `[[ ' ${of.join(" ")} ' == *" $command "* ]] && `}specs+=('*--${name}[${says}]${takesValue ? `:value:${words.length ? `(${words.join(" ")})` : "_files"}` : ""}')\n`,
  )
  .join("")}  _arguments $specs '*:file:_files'
}
if [ "\${funcstack[1]}" = _seaworthy ]; then _seaworthy "$@"; elif (( \${+functions[compdef]} )); then compdef _seaworthy seaworthy; fi
`;

const fish = (flags: readonly Flag[], ids: readonly string[]): string =>
  [
    "function __seaworthy_is",
    "  set -l words (commandline -opc)",
    `  if set -q words[2]; and contains -- $words[2] ${commands.join(" ")}`,
    "    contains -- $words[2] $argv",
    "  else",
    `    contains -- ${usual} $argv`,
    "  end",
    "end",
    ...commands.map((name) => `complete -c seaworthy -n __fish_use_subcommand -a ${name} -d '${commandHelp[name].says.replace(/'/g, "")}'`),
    `complete -c seaworthy -n '__fish_seen_subcommand_from explain' -xa '${ids.join(" ")}'`,
    `complete -c seaworthy -n '__fish_seen_subcommand_from completions' -xa '${shells.join(" ")}'`,
    "complete -c seaworthy -n '__fish_seen_subcommand_from problem-matcher' -xa 'github vscode'",
    ...flags.map(
      ({ name, short, says, takesValue, words, of }) =>
        `complete -c seaworthy${of.length === commands.length ? "" : ` -n '__seaworthy_is ${of.join(" ")}'`} -l ${name}${short ? ` -s ${short}` : ""}${takesValue ? (words.length ? ` -xa '${words.join(" ")}'` : " -r") : ""} -d '${says}'`,
    ),
    "",
  ].join("\n");

const quoted = (words: readonly string[]): string => words.map((word) => `'${word}'`).join(",");

const powershell = (
  flags: readonly Flag[],
  ids: readonly string[],
): string => `Register-ArgumentCompleter -Native -CommandName seaworthy -ScriptBlock {
  param($word, $ast, $at)
  $elements = @($ast.CommandElements | ForEach-Object { "$_" })
  $command = if ($elements.Count -gt 1 -and @(${quoted(commands)}) -contains $elements[1]) { $elements[1] } else { '${usual}' }
  $options = switch ($command) {
${commands.map((name) => `    '${name}' { ${quoted(longOf(flags, name))} }\n`).join("")}  }
  $before = if ($word) { $elements[-2] } else { $elements[-1] }
  $words = switch ($before) {
${flags
  .filter(({ words }) => words.length)
  .map(({ name, words }) => `    '--${name}' { ${quoted(words)} }\n`)
  .join("")}    'explain' { ${quoted(ids)} }
    'completions' { ${quoted(shells)} }
    'problem-matcher' { 'github','vscode' }
    default { @(${quoted(commands)}) + $options }
  }
  $words | Where-Object { $_ -like "$word*" } | ForEach-Object { [System.Management.Automation.CompletionResult]::new($_) }
}
`;
