import type { CommandLine, ShellWord } from "../../model/script.ts";
import { oncePer } from "../../text/once-per.ts";
import { HOLE } from "../image-reference.ts";

/** Text that a command writes out, and the files it goes into. */
export interface Written {
  readonly texts: readonly ShellWord[];
  readonly files: readonly string[];
}

/** Programs that write out text. */
export const printers: ReadonlySet<string> = new Set(["echo", "printf", "cat", "tee", "sed", "print"]);

const nothing: Written = { texts: [], files: [] };

/** What `echo`, `printf`, `cat <<EOF`, `tee` and `sed -i` write, through a pipe into `tee` too. */
export const writtenBy = (command: CommandLine): Written => (printers.has(command.name) ? written(command) : nothing);

/** What is written into one stream goes to the same list of programs. */
const teesAmong = oncePer((feeds: CommandLine["feeds"]) => feeds.filter(({ name }) => name === "tee"));

const written = oncePer((command: CommandLine): Written => {
  const { name, words, redirects, feeds } = command;
  const given = redirects.flatMap(({ operator, target }) => (operator.startsWith("<<") ? [target] : []));
  const texts = name === "cat" || name === "tee" ? given : [...words.slice(1), ...given];
  const tees = [...(name === "tee" ? [command] : []), ...(feeds.length > 0 ? teesAmong(feeds) : [])];
  const files = [
    ...redirects.flatMap(({ operator, target }) => (/^(?:>|>>|>\||&>|&>>)$/.test(operator) ? [target.text] : [])),
    ...tees.flatMap((tee) => tee.words.slice(1).map(({ text }) => text)),
    ...(name === "sed" ? words.slice(1).map(({ text }) => text) : []),
  ].filter((file) => file !== "/dev/null" && file !== "/dev/stderr" && file !== "/dev/stdout" && !/^\d$|^-/.test(file) && file !== HOLE);
  return { texts, files };
});
