/** How a program is given the program text it runs. */
export interface Interpreter {
  /** Options that the text follows. */
  readonly text: readonly string[];
  /** The operand that is the text, counted from 0, where `command` stands before it if there is one. */
  readonly operand?: { readonly command?: string };
  /** What it does without a file: reads its input, does so for a dash only, or does something else. */
  readonly input: "always" | "dash" | "never";
  /** Options that say the input is something else. */
  readonly unless?: readonly string[];
}

const rows: readonly (readonly [
  names: string,
  text: string,
  input: Interpreter["input"],
  more?: Pick<Interpreter, "operand"> & { unless?: string },
])[] = [
  // POSIX sh and its kin, fish(1), tcsh(1)
  ["sh bash ash dash ksh mksh zsh fish csh tcsh", "-c", "always"],
  ["source .", "", "dash"],
  // The command line of each: `python -m MODULE` reads data
  ["python pypy ipython micropython", "-c", "always", { unless: "-m" }],
  ["perl", "-e -E", "always"],
  ["ruby jruby", "-e", "always"],
  ["node nodejs", "-e --eval -p --print -pe", "always", { unless: "--test" }],
  ["bun", "-e --eval -p --print", "dash"],
  ["deno", "", "dash", { operand: { command: "eval" } }],
  ["tsx ts-node", "-e --eval -p --print", "always"],
  ["php", "-r --run -B --process-begin -R --process-code -E --process-end", "always", { unless: "-f --file -S -m -i" }],
  ["lua luajit", "-e", "always"],
  ["Rscript", "-e", "dash"],
  ["R", "-e", "always", { unless: "-f --file" }],
  ["julia", "-e --eval -E --print", "always"],
  ["groovy scala", "-e", "dash"],
  ["elixir", "-e --eval --rpc-eval", "dash"],
  ["erl", "-eval", "never"],
  ["guile", "-c", "always"],
  ["sbcl", "--eval", "always"],
  ["expect", "-c", "dash"],
  ["osascript", "-e", "always"],
  ["tclsh irb psh nu", "-c", "always"],
  ["awk gawk mawk nawk", "", "never", { operand: {} }],
  // GNU parallel runs each line of its input when it is given no command
  ["parallel", "", "always"],
  ["pwsh powershell", "-c -Command -command", "dash"],
];

const interpreters = new Map<string, Interpreter>(
  rows.flatMap(([names, text, input, { operand, unless = "" } = {}]) =>
    names.split(" ").map((name) => {
      const found = { text: text.split(" ").filter(Boolean), input, unless: unless.split(" ").filter(Boolean) };
      return [name, operand ? { ...found, operand } : found] as const;
    }),
  ),
);

/** The program that runs text of this name, without a version: `python3.12` is python, `perl5.36` perl. */
export const interpreterOf = (name: string): Interpreter | undefined =>
  interpreters.get(name) ?? interpreters.get(name.replace(/^(python|pypy|perl|ruby|php|lua|tclsh|node)-?\d[\d.]*$/, "$1"));
