import type { CommandLine, ShellWord } from "../model/script.ts";
import { HOLE } from "../syntax/image-reference.ts";
import { oncePer } from "../text/once-per.ts";
import { type Reader, readerOf, setsPasswords } from "./tools.ts";

/** A credential in what a program is fed, and the word it stands in. */
export interface Fed {
  readonly word: ShellWord;
  readonly value: string;
  /** What reads it, where that is none that sets passwords of accounts. */
  readonly by?: Reader;
}

/** A text, and the word it stands in. */
type Piece = Pick<Fed, "word" | "value">;

/** What a command line prints into one that reads a credential, and what it is itself fed by a here-document or a here-string. */
export function* fedIn(line: CommandLine): Generator<Fed> {
  const { name, feeds, redirects } = line;
  if (feeds.length === 0 && redirects.length === 0) return;
  const given = redirects.flatMap(({ operator, target }) => (operator.startsWith("<<") ? [{ word: target, value: target.literal }] : []));
  if (given.length > 0) yield* takenFrom(given, takerOf(line));
  const takers = feeds.length > 0 ? takersOf(feeds) : none;
  if (takers.length === 0) return;
  const printed = /^(?:echo|printf)$/.test(name) ? printedBy(line) : /^(?:cat|tee)$/.test(name) ? given : pairsOf(line, takers);
  for (const taker of takers) yield* takenFrom(printed, taker);
}

/** What a program takes what it reads for: pairs of a user and a password, the password of an account, a credential of its own. */
type Taker = "pairs" | "password" | Reader;

// chpasswd(8): user:password; passwd(1): the password, twice.
const takerOf = (reader: CommandLine["feeds"][number]): Taker | undefined =>
  reader.name === "chpasswd" ? "pairs" : setsPasswords(reader.name) ? "password" : readerOf(reader);

const none: readonly Taker[] = [];

/** What those that read one stream take it for, each once: whatever is written into the stream is fed to the same list of them. */
const takersOf = oncePer((feeds: CommandLine["feeds"]): readonly Taker[] => {
  const found = new Map<string, Taker>();
  for (const each of feeds) {
    const taker = takerOf(each);
    if (taker) found.set(typeof taker === "string" ? taker : `${taker.maybe} ${taker.quiet}`, taker);
  }
  return [...found.values()];
});

function takenFrom(pieces: readonly Piece[], taker: Taker | undefined): Fed[] {
  if (!taker) return [];
  const lines = pieces.flatMap(({ word, value }) => linesOf(value).map((text) => ({ word, value: text })));
  if (taker === "pairs") return lines.map(({ word, value }) => ({ word, value: value.slice(value.indexOf(":") + 1) })).filter(isThere);
  if (taker === "password") return lines.filter(isThere);
  return lines.filter(({ value }) => !taker.maybe || !/\s/.test(value)).map((piece) => ({ ...piece, by: taker }));
}

/** Whether what a command prints is set as the password of an account. */
export const feedsPassword = ({ feeds }: Pick<CommandLine, "feeds">): boolean =>
  feeds.length > 0 && takersOf(feeds).some((taker) => typeof taker === "string");

const isThere = ({ value }: Piece): boolean => value.replaceAll(HOLE, "").trim() !== "";

const linesOf = (text: string): string[] =>
  text
    .split(/\\[nrt]|[\r\n]/)
    .map((each) => each.trim())
    .filter((each) => each !== "");

/** What may be a user with a password in the words of a program that nobody knows; what reads passwords alone takes none of them. */
const pairsOf = ({ words }: CommandLine, takers: readonly Taker[]): Piece[] =>
  takers.includes("pairs")
    ? words.slice(1).flatMap((word) => (/^[^:\s]{1,100}:/.test(word.literal) ? [{ word, value: word.literal }] : []))
    : [];

/** A place in printf's format, and whether it is the user of a pair. */
const conversion = /%[-\d.]{0,8}[sbqd](:?)/g;

/** What `echo` and `printf` print, without their options and what printf's format says of its other words. */
function printedBy({ name, words }: CommandLine): Piece[] {
  const [first, ...rest] = words.slice(1).filter(({ text }) => !/^-[neE]{1,3}$/.test(text) && text !== "--");
  if (!first) return [];
  const format = first.literal;
  const places = name === "printf" ? Array.from(format.matchAll(conversion), ([, colon]) => colon === ":") : [];
  const given = rest.filter((_, at) => places[at % places.length] !== true);
  const said = name === "printf" ? format.replace(conversion, "$1") : format;
  return [{ word: first, value: said }, ...given.map((word) => ({ word, value: word.literal }))];
}
